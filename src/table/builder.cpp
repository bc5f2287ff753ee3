// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/builder.hpp"

#include "table/header_grammar.hpp"
#include "table/intensive_words.hpp"

#include <tongbi/measure/read_unit.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {

std::uint32_t table_builder::entity_of(std::string_view name, std::string_view code, std::string_view printed) {
    std::string key(name);
    key += '\n';
    key += code;
    const auto [at, made] = entity_ids_.try_emplace(std::move(key), static_cast<std::uint32_t>(entities_.size()));
    if (made) {
        entities_.push_back({std::string(name), std::string(code), std::string(printed)});
    }
    return at->second;
}

void table_builder::add_note(std::string_view text, int line) {
    text = trimmed(text);
    while (text.ends_with(',') || text.ends_with(';')) text = trimmed(text.substr(0, text.size() - 1));
    // one quoted field loses its quotes; several of them stay as they are
    bool one_field = text.size() > 1 && text.front() == '"' && text.back() == '"';
    for (std::size_t at = 1; one_field && at + 1 < text.size(); ++at) {
        if (text[at] != '"') continue;
        one_field = at + 2 < text.size() && text[at + 1] == '"';
        ++at;
    }
    if (one_field) text = text.substr(1, text.size() - 2);
    if (!text.empty()) notes_.push_back({one_field ? unquoted(text) : std::string(text), line});
}

std::uint16_t table_builder::flag_of(std::string_view flag) {
    if (flag == flags_[last_flag_].text) return last_flag_;
    for (std::size_t i = 0; i < flags_.size(); ++i)
        if (flags_[i].text == flag) return last_flag_ = static_cast<std::uint16_t>(i);
    if (flags_.size() == UINT16_MAX) return 0;
    flags_.push_back({std::string(flag), meaning_of_flag(flag)});
    return last_flag_ = static_cast<std::uint16_t>(flags_.size() - 1);
}

void table_builder::set_flag(cell_record& r, std::string_view in_cell, std::string_view beside) {
    r.flag = in_cell.empty()  ? flag_of(beside)
             : beside.empty() ? flag_of(in_cell)
                              : flag_of(std::string(in_cell) + std::string(beside));
    if (r.state == cell_state::missing && flags_[r.flag].text == "c") r.why = absence::confidential;
}

void table_builder::give_percent(std::uint32_t indicator) {
    table_indicator& to = indicators_[indicator];
    if (to.units.kind() == unit_kind::percentage) return;
    const bool bare =
        to.has_unit == unit_print::unstated || to.as == column_kind::growth || to.as == column_kind::share;
    if (!bare) return blame(0, 0, to.printed, refusal(reason::unit_mismatch, "% / " + to.unit_printed, -1));
    give_unit(to, read_bracket("%"), "%");
    give_words(to, to.printed);
}

namespace {

/// 万吨 of a file is no unit of its 增速, its 平均气温 or its 位次.
bool may_have_unit(table_indicator const& what, std::string const& unit) {
    const auto said = read_bracket(unit);
    if (said.has != unit_print::known) return true; // which is refused
    const bool percentage = said.units.kind() == unit_kind::percentage;
    const bool temperature = said.units.kind() == unit_kind::temperature;
    std::string const& name = what.what.name;
    if (is_name_of_place(name)) return false;
    if (is_money(said.units) && is_of_other_than_money(name) && !is_money_of_one(said, name)) return false;
    if (is_name_of_percentage(name) || what.as == column_kind::growth || what.as == column_kind::share)
        return percentage;
    const bool of_air = name.find("气温") != std::string::npos || name.find("温度") != std::string::npos;
    return !of_air || temperature;
}

} // namespace

void table_builder::apply(say const& known) {
    const auto name_unit = [&](table_indicator& to, std::string const& text) {
        const auto m = read_bracket(text);
        if (m.has == unit_print::unknown_word) {
            blame(0, 0, to.printed, refusal(reason::unknown_unit, text, -1));
        } else if (to.has_unit == unit_print::unstated || to.has_unit == unit_print::unknown_word) {
            std::erase_if(faults_, [&](fault const& f) { // the program knows what the file's word means
                return f.field == to.printed && f.why.why == reason::unknown_unit;
            });
            const std::string printed = to.unit_printed;
            give_unit(to, m, printed);
            give_words(to, to.printed);
        } else if (to.has_unit == unit_print::none || !(to.units == m.units)) {
            blame(0, 0, to.printed, refusal(reason::unit_mismatch, text + " / " + to.unit_printed, -1));
        }
    };
    for (auto const& one : known.of) {
        bool found = false;
        for (auto& to : indicators_)
            if (to.printed == one.indicator || to.what.name == one.indicator) {
                name_unit(to, one.unit);
                found = true;
            }
        if (!found) blame(0, 0, one.indicator, refusal(reason::unknown_id, one.indicator, -1));
    }
    for (auto& to : indicators_) {
        const bool named = std::any_of(known.of.begin(), known.of.end(), [&](said const& one) {
            return to.printed == one.indicator || to.what.name == one.indicator;
        });
        const bool open = to.has_unit == unit_print::unstated;
        if (!known.unit.empty() && !named && (indicators_.size() == 1 || (open && may_have_unit(to, known.unit))))
            name_unit(to, known.unit);
        if (known.accumulates != accumulation::unstated && to.as != column_kind::growth &&
            to.as != column_kind::share) {
            if (to.what.accumulation == accumulation::unstated)
                to.what.accumulation = known.accumulates;
            else if (to.what.accumulation != known.accumulates)
                blame(0, 0, to.printed, refusal(reason::flow_stock, entry_of(known.accumulates).code, -1));
        }
        if (known.prices != price_basis::unknown && known.prices != price_basis::none) {
            if (to.what.prices == price_basis::unknown)
                to.what.prices = known.prices;
            else if (to.what.prices != price_basis::none && to.what.prices != known.prices)
                blame(0, 0, to.printed, refusal(reason::price_basis, entry_of(known.prices).code, -1));
        }
    }
    if (!known.indicator.empty() && indicators_.size() == 1) {
        table_indicator& only = indicators_.front();
        if (only.what.name.empty() || only.what.name == "value")
            only.what.name = only.printed = known.indicator;
        else if (only.what.name != known.indicator && only.printed != known.indicator)
            blame(0, 0, "indicator", refusal(reason::indicator_mismatch, known.indicator, -1));
        give_words(only, only.printed);
    }
    if (!known.entity.empty() && entities_.size() == 1) {
        if (entities_.front().name.empty())
            entities_.front().name = entities_.front().printed = known.entity;
        else if (entities_.front().name != known.entity)
            blame(0, 0, "entity", refusal(reason::entity_mismatch, known.entity, -1));
    }
    if (!known.vintage.empty()) {
        if (vintage.empty())
            vintage = known.vintage;
        else if (vintage != known.vintage)
            blame(0, 0, "vintage", refusal(reason::vintage_mismatch, known.vintage, -1));
    }
}

} // namespace tongbi::inline v0::detail
