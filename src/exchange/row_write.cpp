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
            if (means.has(entry.value) && (entry.value == qualifier::expected) == expected)
                codes.emplace_back(entry.code);
    return codes;
}

std::vector<std::string> items_of(statement const& s, column c) {
    switch (c) {
    case column::qualifiers: return codes_of(s.qualifiers());
    case column::about: return s.about.ids;
    case column::doubt: {
        std::vector<std::string> codes;
        for (const doubt d : s.doubts) codes.emplace_back(entry_of(d).code);
        return codes;
    }
    default: return {};
    }
}

/// 第三~第五: the ends have frames of their own, and the whole print stands in the column of numbers.
static bool is_undivided(statement const& s) {
    auto const* r = s.range();
    return r != nullptr && (r->first().wording().rank_affix != 0 || r->second().wording().rank_affix != 0);
}

std::string text_of(statement const& s, column c) {
    const auto corrected = [&](std::string const& (correction::*part)() const) {
        return s.corrected ? ((*s.corrected).*part)() : std::string{};
    };
    switch (c) {
    case column::id: return s.id;
    case column::section: return s.section;
    case column::section_en: return s.en.section;
    case column::indicator: return s.indicator.name;
    case column::indicator_en: return s.indicator.name_en;
    case column::entity: return s.entity;
    case column::entity_en: return s.en.entity;
    case column::period: return to_string(s.when);
    case column::period_en: return s.en.period_label;
    case column::number: return is_undivided(s) ? to_string(*s.range()) : number_text(s);
    case column::unit: return is_undivided(s) ? std::string{} : unit_text(s);
    case column::kind: return std::string(entry_of(s.kind).code);
    case column::direction:
        return std::string(entry_of(s.direction).code)
            .append(s.target_direction ? entry_of(*s.target_direction).code : "");
    case column::baseline: return to_string(s.against);
    case column::baseline_en: return s.en.against;
    case column::polarity: return std::string(entry_of(s.indicator.polarity).code);
    case column::price_basis: return std::string(entry_of(s.indicator.prices).code);
    case column::flow: return std::string(entry_of(s.indicator.accumulation).code);
    case column::part_of: return s.part_of;
    case column::per: return s.per;
    case column::duplicate_of: return s.duplicate_of;
    case column::remark: return s.remark;
    case column::scope: return s.indicator.scope;
    case column::sign: return std::string(s.indicator.may_be_negative ? may_be_negative : "");
    case column::correct_unit: return corrected(&correction::text);
    case column::correct_why: return corrected(&correction::why);
    case column::correct_why_en: return s.en.why_corrected;
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
