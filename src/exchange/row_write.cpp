// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/row.hpp"

namespace tongbi::inline v0::detail {

std::string joined(std::vector<std::string> const& items, char separator) {
    std::string text;
    for (auto const& item : items) {
        if (!text.empty()) text += separator;
        text += item;
    }
    return text;
}

std::vector<std::string> codes_of(qualifiers means) {
    std::vector<std::string> codes;
    for (const bool expected : {true, false})
        for (auto const& entry : vocabulary<qualifier>::table)
            if (means.has(entry.value) && (entry.value == qualifier::expected) == expected) codes.emplace_back(entry.code);
    return codes;
}

std::vector<std::string> items_of(statement const& s, column c) {
    switch (c) {
    case column::qualifiers: return codes_of(s.means);
    case column::about: return s.about.ids;
    case column::doubt: {
        std::vector<std::string> codes;
        for (const doubt d : s.doubts) codes.emplace_back(entry_of(d).code);
        return codes;
    }
    default: return {};
    }
}

/// The print in the column of numbers alone, where two columns would not read back: 第三~第五, whose ends have frames of their
/// own; 十 万千瓦, which would be 十万 千瓦; 千 米, which would be 千米.
static std::optional<std::string> undivided(statement const& s) {
    auto const* r = s.range();
    if (r != nullptr && (r->first().words().rank_affix != 0 || r->second().words().rank_affix != 0)) return to_string(*r);
    auto const* last = r != nullptr ? &r->second() : s.single();
    if (last == nullptr || !last->words().is_numeral || !read_unit(unit_text(s))) return std::nullopt; // or a unit of one's own
    const auto again = read_print(number_text(s), unit_text(s), s.kind, s.means);
    auto const* m = again ? std::get_if<measure>(&*again) : nullptr;
    auto const* range = again ? std::get_if<measure_range>(&*again) : nullptr;
    const bool same = r == nullptr ? m != nullptr && *m == *last
                                   : range != nullptr && range->first() == r->first() && range->second() == r->second();
    return same ? std::nullopt : std::optional(number_text(s) + " " + unit_text(s));
}

std::string text_of(statement const& s, column c) {
    const auto corrected = [&](std::string correction::*part) { return s.corrected ? (*s.corrected).*part : std::string{}; };
    switch (c) {
    case column::id: return s.id;
    case column::section: return s.section;
    case column::indicator: return s.what.name;
    case column::indicator_en: return s.what.name_en;
    case column::entity: return s.entity;
    case column::period: return to_string(s.when);
    case column::number: return undivided(s).value_or(number_text(s));
    case column::unit: return undivided(s) ? std::string{} : unit_text(s);
    case column::kind: return std::string(entry_of(s.kind).code);
    case column::direction: return std::string(s.aims ? entry_of(*s.aims).code : entry_of(s.moves).code);
    case column::baseline: return to_string(s.against);
    case column::polarity: return std::string(entry_of(s.what.better).code);
    case column::price_basis: return std::string(entry_of(s.what.prices).code);
    case column::flow: return std::string(entry_of(s.what.adds).code);
    case column::part_of: return s.part_of;
    case column::per: return s.per;
    case column::duplicate_of: return s.duplicate_of;
    case column::remark: return s.remark;
    case column::scope: return s.what.scope;
    case column::correct_unit: return corrected(&correction::unit);
    case column::correct_why: return corrected(&correction::why);
    case column::correct_author: return corrected(&correction::author);
    case column::qualifiers:
    case column::doubt: return joined(items_of(s, c), '+');
    case column::about: return joined(s.about.ids, s.about.candidates ? '|' : '&');
    }
    return {};
}

std::vector<column_entry> columns_of(report const& all) {
    std::vector<column_entry> used;
    for (auto const& entry : columns) {
        const auto has = [&](statement const& s) { return !text_of(s, entry.which).empty(); };
        if (entry.how != presence::rare || std::any_of(all.begin(), all.end(), has)) used.push_back(entry);
    }
    return used;
}

} // namespace tongbi::inline v0::detail
