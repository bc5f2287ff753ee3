// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/columns.hpp"

#include <algorithm>
#include <set>

namespace tongbi::inline v0::detail {
namespace {

constexpr std::size_t by_entity = std::string::npos;

bool is_key(column_use as) {
    switch (as) {
    case column_use::entity:
    case column_use::entity_code:
    case column_use::name:
    case column_use::code:
    case column_use::dimension:
    case column_use::unit:
    case column_use::multiplier:
    case column_use::currency:
    case column_use::base_period:
    case column_use::adjustment:
    case column_use::frequency: return true;
    default: return false;
    }
}

/// Places that a title names.
struct title_place {
    std::string_view words, name;
};
constexpr std::array title_places{
    title_place{"Global", "Globe"},
    title_place{"Euro Area", "Euro Area"},
    title_place{"euro area", "Euro Area"},
    title_place{"World", "World"},
};

/// Is the file from the national data base: 数据库：月度数据 above it, or 数据来源：国家统计局 below it? The bureau of
/// a province, and a survey team of the national one, are about a province.
bool are_of_nation(std::vector<note> const& notes) {
    constexpr std::string_view bureau = "国家统计局", team = "调查";
    return std::any_of(notes.begin(), notes.end(), [&](note const& one) {
        const auto at = one.text.find(bureau);
        const bool is_source = at != std::string::npos && one.text.substr(0, at).find("来源") != std::string::npos;
        return one.text.starts_with("数据库") || (is_source && one.text.find(team, at) == std::string::npos);
    });
}

frequency frequency_of_code(std::string_view code) {
    struct row {
        char letter;
        frequency every;
    };
    constexpr std::array rows_of{row{'A', frequency::annual},      row{'S', frequency::half_yearly},
                                 row{'H', frequency::half_yearly}, row{'Q', frequency::quarterly},
                                 row{'M', frequency::monthly},     row{'D', frequency::daily}};
    for (auto const& r : rows_of)
        if (!code.empty() && code.front() == r.letter) return r.every;
    return frequency::unknown;
}

} // namespace

bool is_no_name(std::string_view header) {
    constexpr auto words =
        std::to_array<std::string_view>({"", "value", "Value", "values", "VALUE", "data", "数值", "数据", "绝对数",
                                         "绝对值", "绝对量", "本期", "本年", "指标值"});
    return std::find(words.begin(), words.end(), header) != words.end();
}

/// 当月值, 累计值: of which months a number is, and nothing that has a unit of its own.
bool is_word_of_accumulation(std::string_view header) { return header == "当月值" || header == "累计值"; }

/// 钢材 of 产品 in a file of 产量（万吨） is 产量（钢材）; the value of a Latin data base has the name of its code.
bool names_a_quantity(std::string_view header) {
    return !is_no_name(header) && std::any_of(header.begin(), header.end(), [](char c) { return (c & 0x80) != 0; });
}

coded_text coded(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 >= text.size()) return {text, text};
    for (const char c : text.substr(0, colon)) // a code has no blanks
        if (c == ' ') return {text, text};
    return {text.substr(0, colon), trimmed(text.substr(colon + 1))};
}

key_reader::key_reader(column_plan const& plan) : plan_(plan) {
    for (std::size_t i = 0; i < plan.uses.size(); ++i)
        if (is_key(plan.uses[i])) columns_.push_back({i, plan.uses[i], plan.names[i], {}});
    last_texts_.resize(columns_.size());
}

std::uint32_t key_reader::next_combination(line_of_fields const& row) {
    std::string key;
    std::vector<std::uint32_t> ids(columns_.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const std::string_view t = trimmed(row[columns_[i].at]);
        last_texts_[i] = row[columns_[i].at];
        ids[i] =
            t.find('"') == std::string_view::npos ? columns_[i].texts.id_of(t) : columns_[i].texts.id_of(unquoted(t));
        if (columns_[i].depths.size() <= ids[i]) columns_[i].depths.push_back(indentation(row, t));
        key.append(reinterpret_cast<char const*>(&ids[i]), sizeof ids[i]); // NOLINT: the bytes of a number are its key
    }
    const auto [at, made] = ids_.try_emplace(std::move(key), static_cast<std::uint32_t>(all_.size()));
    if (made) all_.push_back(std::move(ids));
    return last_ = at->second;
}

std::uint32_t key_reader::combination_of(std::vector<std::string_view> const& texts) {
    line_of_fields row;
    for (const auto t : texts) row.fields.push_back({t, false});
    row.size = texts.size();
    return combination_of(row);
}

std::optional<std::size_t> key_reader::find(column_use as) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].as == as) return i;
    return std::nullopt;
}

bool key_reader::determines(std::size_t from, std::size_t column) const {
    std::unordered_map<std::string, std::uint32_t> tells;
    const auto name = find(column_use::entity);
    const auto code = find(column_use::entity_code);
    for (std::size_t c = 0; c < all_.size(); ++c) {
        std::string key =
            from != by_entity ? text(c, from) : (name ? text(c, *name) : "") + "\n" + (code ? text(c, *code) : "");
        const auto [at, made] = tells.try_emplace(std::move(key), all_[c][column]);
        if (!made && at->second != all_[c][column]) return false;
    }
    return true;
}

/// The dimensions that tell indicators apart. Of codes all, constant ones first; elsewhere those that vary and follow
/// neither from the entity (its region) nor from another one (the group of a technology).
std::vector<std::size_t> key_reader::naming_columns() const {
    std::vector<std::size_t> kept;
    if (plan_.codes) {
        for (const bool constant : {true, false})
            for (std::size_t i = 0; i < columns_.size(); ++i)
                if (columns_[i].as == column_use::dimension && is_constant(i) == constant) kept.push_back(i);
        return kept;
    }
    const auto name = find(column_use::name);
    const auto code = find(column_use::code);
    const bool has_entity = find(column_use::entity) || find(column_use::entity_code);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].as != column_use::dimension || is_constant(i)) continue;
        if (has_entity && determines(by_entity, i)) continue;
        if ((name && determines(*name, i)) || (code && determines(*code, i))) continue;
        kept.push_back(i);
    }
    for (std::size_t k = 0; k < kept.size();) {
        bool follows = false;
        for (std::size_t other = 0; other < kept.size() && !follows; ++other)
            follows =
                other != k && determines(kept[other], kept[k]) && (other < k || !determines(kept[k], kept[other]));
        if (follows)
            kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(k));
        else
            ++k;
    }
    return kept;
}

std::uint32_t key_reader::entity_of(table_builder& to, std::size_t c) const {
    const auto name = find(column_use::entity);
    const auto code = find(column_use::entity_code);
    if (!name && !code) {
        std::string said = plan_.head.entity;
        for (auto const& p : title_places)
            if (said.empty() && plan_.head.title.find(p.words) != std::string::npos) said = p.name;
        for (auto const& p : title_places)
            for (auto const& h : plan_.names)
                if (said.empty() && h.find(p.words) != std::string::npos) said = p.name;
        const bool is_of_nation = to.notes().empty() ? plan_.head.bare_of_nation : are_of_nation(to.notes());
        if (said.empty() && plan_.head.bureau && is_of_nation) said = "全国";
        return to.entity_of(said, "", said);
    }
    if (plan_.codes && !(name && code)) {
        std::string const& printed = text(c, name ? *name : *code);
        const auto parts = coded(printed);
        return to.entity_of(parts.label, parts.code, printed);
    }
    if (!name) return to.entity_of(text(c, *code), text(c, *code), text(c, *code));
    return to.entity_of(text(c, *name), code ? text(c, *code) : "", text(c, plan_.codes ? *code : *name));
}

table_indicator key_reader::indicator_of(table_builder& to, std::size_t c, std::string const& header,
                                         std::vector<std::size_t> const& names, bool several_values,
                                         bool unit_in_name) const {
    const auto name = find(column_use::name);
    const auto code = find(column_use::code);
    const auto unit_column = find(column_use::unit);
    std::string printed, subject;
    const auto append = [](std::string& all, std::string_view part) {
        if (!all.empty()) all += '|';
        all += part;
    };
    bool counts_people = false, has_own_unit = false;
    for (const auto i : names) {
        append(printed, plan_.codes ? coded(text(c, i)).code : text(c, i));
        append(subject, plan_.codes ? coded(text(c, i)).code : text(c, i));
        counts_people = counts_people || columns_[i].name == "sex" || columns_[i].name == "SEX";
    }
    read_header said;
    if (name || code) {
        const bool of_header = several_values && !is_no_name(header);
        std::string const& row_name = text(c, name ? *name : *code);
        said = read_header_text(row_name);
        if (of_header) { // GDP(亿元) and 比上年增长(%); 发电量（亿千瓦时） and 累计值
            const std::string unit = said.what.unit_printed.empty() ? "" : "(" + said.what.unit_printed + ")";
            const bool of_time = is_word_of_accumulation(header);
            said = read_header_text(said.what.what.name + header + (of_time ? unit : ""));
        }
        if (code) said.what.code = text(c, *code);
        printed = text(c, code ? *code : *name) + (of_header ? header : "") + (printed.empty() ? "" : "|" + printed);
        has_own_unit = of_header && said.what.has_unit != unit_print::unstated;
        if (!subject.empty()) said.what.what.name += "|" + subject;
    } else if (plan_.codes && names.empty()) {
        // a file of one subject, which its data set names
    } else if (names.empty() || (several_values && !header.empty())) {
        said = read_header_text(header);
        printed = printed.empty() ? header : printed + "|" + header;
        if (!subject.empty()) said.what.what.name = subject + "|" + said.what.what.name;
    } else {
        said = read_header_text(names.size() == 1 ? subject : header);
        if (names.size() > 1) said.what.what.name = subject;
        if (names.size() == 1 && said.what.has_unit == unit_print::unstated && !plan_.codes) {
            const auto of_value = read_header_text(header); // the unit stands at the value: Capacity..MW.
            const bool named = names_a_quantity(of_value.what.what.name);
            if (named || of_value.what.has_unit != unit_print::unstated) {
                said = of_value;
                said.what.what.name = named ? of_value.what.what.name + "（" + subject + "）" : subject;
                if (named) { // 现价 and 不变价 among the kinds
                    printed = said.what.what.name;
                    said.what.what.prices = read_header_text(printed).what.what.prices;
                }
            }
        }
    }
    table_indicator what = std::move(said.what);
    if (unit_column) {
        std::string const& u = text(c, *unit_column);
        const auto parts = coded(u);
        std::string shown = u;
        unit_meaning m = plan_.codes ? read_unit_code(parts.code, counts_people) : read_unit_code(u, counts_people);
        if (plan_.codes && m.has == unit_print::unknown_word && parts.label != parts.code)
            if (const auto by_label = read_bracket(parts.label); by_label.has == unit_print::known) m = by_label;
        std::string of_name = std::string(parts.code);
        const auto currency = find(column_use::currency);
        const auto multiplier = find(column_use::multiplier);
        const bool shows_currency = currency && !is_constant(*currency);
        const std::string money = currency ? std::string(coded(text(c, *currency)).code) : "";
        const int ten = multiplier ? whole_number(coded(text(c, *multiplier)).code).value_or(0) : 0;
        if (shows_currency) {
            of_name += "|" + money;
            shown += "|" + money;
        }
        if (multiplier && !is_constant(*multiplier)) {
            of_name += "|10^" + std::to_string(ten);
            shown += "|10^" + std::to_string(ten);
        }
        if (m.has != unit_print::none) {
            m = with_multiplier(m, ten, money);
            if (m.has == unit_print::unknown_word && shows_currency) m.text = shown;
        }
        if (m.as == column_kind::share && m.against.name.empty()) m.against = baseline::whole_of(subject);
        const bool is_of_this = !has_own_unit && !(several_values && name && is_name_of_percentage(header)) &&
                                (!several_values || (what.as != column_kind::growth && what.as != column_kind::share));
        if (!u.empty() && is_of_this &&
            (plan_.codes || what.has_unit == unit_print::unstated || what.has_unit == unit_print::unknown_word ||
             name || code))
            give_unit(what, m, shown);
        if (m.as == column_kind::index)
            if (const auto base = find(column_use::base_period)) {
                what.unit_printed += ", " + columns_[*base].name + " " + text(c, *base);
                if (const auto y = whole_number(text(c, *base))) {
                    what.against = baseline::of(baseline_kind::base_year);
                    what.against.number = *y;
                    what.base_value = 100;
                }
            }
        if (plan_.codes || unit_in_name) append(printed, of_name);
        give_words(what, what.what.name);
        if (m.has == unit_print::unknown_word && is_of_this && !u.empty())
            to.blame(0, 0, printed, refusal(reason::unknown_unit, shown, -1));
    } else if (!said.unknown_unit.empty()) {
        to.blame(0, 0, printed, refusal(reason::unknown_unit, said.unknown_unit, -1));
    }
    head_words const& head = plan_.head;
    if (!head.unit.empty() && what.has_unit == unit_print::unstated) {
        give_unit_of_title(what, head.unit, head.unit_printed);
        if (what.has_unit == unit_print::unknown_word)
            to.blame(0, 0, printed, refusal(reason::unknown_unit, head.unit, -1));
    }
    constexpr auto generic = std::to_array<std::string_view>({"value", "values", "data", "anomaly"});
    if (std::find(generic.begin(), generic.end(), header) != generic.end() || header == "Value" || header == "Anomaly")
        give_words(what, head.title); // the column is named by the title
    give_words(what, what.printed);
    if (what.as == column_kind::anomaly && head.normal.is_known()) what.against.normal = head.normal;
    if (plan_.codes)
        if (const auto every = find(column_use::frequency)) {
            if (!is_constant(*every)) append(printed, coded(text(c, *every)).code);
            what.every = frequency_of_code(text(c, *every));
        }
    if (const auto adjusted = find(column_use::adjustment)) {
        const std::string_view how = coded(text(c, *adjusted)).code;
        if (how == "Y" || how == "S") what.what.adjustment = seasonal_adjustment::adjusted;
        if (how == "N") what.what.adjustment = seasonal_adjustment::unadjusted;
    }
    const bool is_quantity = what.as == column_kind::amount || what.as == column_kind::count;
    if (is_quantity && what.what.accumulation == accumulation::unstated) what.what.accumulation = head.of_rows;
    what.printed = printed.empty() ? "value" : printed;
    if (what.what.name.empty()) what.what.name = what.printed;
    return what;
}

std::vector<series_key> key_reader::name_all(table_builder& to, std::vector<std::string> const& headers) {
    const auto names = naming_columns();
    std::vector<std::size_t> key = names;
    for (const auto as : {column_use::name, column_use::code, column_use::unit, column_use::multiplier,
                          column_use::currency, column_use::base_period, column_use::adjustment, column_use::frequency})
        if (const auto i = find(as)) key.push_back(*i);
    // a unit is part of the name only where one name has two of them
    std::set<std::vector<std::uint32_t>> with_unit, without_unit;
    const auto tuple = [&](std::size_t c, bool units) {
        std::vector<std::uint32_t> t;
        for (const auto i : key)
            if (units || columns_[i].as != column_use::unit) t.push_back(all_[c][i]);
        return t;
    };
    for (std::size_t c = 0; c < all_.size(); ++c) {
        with_unit.insert(tuple(c, true));
        without_unit.insert(tuple(c, false));
    }
    const bool unit_in_name = with_unit.size() != without_unit.size();
    std::unordered_map<std::string, std::uint32_t> groups; // the first indicator of each
    std::vector<series_key> out;
    out.reserve(all_.size() * headers.size());
    for (std::size_t c = 0; c < all_.size(); ++c) {
        std::string id;
        for (const auto i : tuple(c, true)) id += std::to_string(i) + ",";
        const auto [at, made] = groups.try_emplace(std::move(id), static_cast<std::uint32_t>(to.indicators().size()));
        if (made)
            for (auto const& h : headers)
                to.add_indicator(indicator_of(to, c, h, names, headers.size() > 1, unit_in_name));
        const std::uint32_t who = entity_of(to, c);
        for (std::uint32_t h = 0; h < headers.size(); ++h) out.push_back({at->second + h, who});
    }
    name_rows_above(to, out, headers.size());
    return out;
}

} // namespace tongbi::inline v0::detail
