// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/builder.hpp"

#include "table/access.hpp"

#include <tongbi/measure/read_unit.hpp>

#include <algorithm>
#include <set>

namespace tongbi::inline v0::detail {
namespace {

/// Entities that hold others beside them, by code or name. No likeness: what is not here is unknown.
constexpr auto aggregates = std::to_array<std::string_view>(
    {"World",     "Total World", "OWID_WRL",   "WLD",    "W",        "EU27_2020",  "EU28",         "EU27",
     "EU25",      "EU15",        "EU27_2007",  "EA",     "EA12",     "EA13",       "EA17",         "EA18",
     "EA19",      "EA20",        "EA21",       "Global", "OECD",     "G20",        "G7",           "EUU",
     "Euro area", "High income", "Low income", "全国",   "OED",      "ECS",        "EAS",          "SSA",
     "LAC",       "MEA",         "NAC",        "SAS",    "HIC",      "LIC",        "MIC",          "LMY",
     "EMU",       "ARB",         "UMC",        "LMC",    "Total EU", "Total OECD", "Total Europe", "Total Africa"});

int digits_in(std::int64_t coefficient) {
    int n = 0;
    for (auto v = coefficient < 0 ? -coefficient : coefficient; v != 0; v /= 10) ++n;
    return n;
}

/// The four rules, over the numbers of a column.
precision_rule precision_of(std::vector<cell_record const*> const& numbers, table_indicator const& what) {
    precision_rule rule;
    constexpr int machine_digits = 10;
    constexpr std::size_t enough_for_tens = 20;
    bool machine = false, tens = true, any = false;
    std::int32_t last = 0;
    for (auto const* c : numbers) {
        machine = machine || digits_in(c->coefficient) >= machine_digits;
        last = std::min<std::int32_t>(last, c->exponent);
        tens = tens && c->exponent == 0 && c->coefficient % 10 == 0;
        any = any || c->coefficient != 0;
    }
    rule.last_digit = last;
    if (machine)
        rule.kind = precision_kind::own_digits;
    else if (tens && any && numbers.size() >= enough_for_tens)
        rule = {precision_kind::rounded, 1};
    else if (last == 0 && what.has_unit == unit_print::known && what.units.kind() == unit_kind::counter &&
             what.units.begin()->word == 0 && what.units.begin()->prefix == 0)
        rule.kind = precision_kind::counted;
    return rule;
}

} // namespace

std::uint32_t table_builder::entity_of(std::string_view name, std::string_view code, std::string_view printed) {
    std::string key(name);
    key += '\n';
    key += code;
    const auto [at, made] = entity_ids_.try_emplace(std::move(key), static_cast<std::uint32_t>(entities_.size()));
    if (made) {
        entity one{std::string(name), std::string(code), std::string(printed)};
        for (const auto word : aggregates)
            if (name == word || code == word) one.kind = entity_kind::aggregate;
        entities_.push_back(std::move(one));
    }
    return at->second;
}

bool table_builder::looks_like_period(std::uint32_t id) {
    if (looks_.size() <= id) looks_.resize(id + 1, -1);
    if (looks_[id] < 0) looks_[id] = detail::looks_like_period(axis_.all()[id]) ? 1 : 0;
    return looks_[id] == 1;
}

void table_builder::add_note(std::string_view text, int line) {
    text = trimmed(text);
    while (text.ends_with(',') || text.ends_with(';')) text = trimmed(text.substr(0, text.size() - 1));
    // one quoted field; several of them stay as they are
    const bool one_field = text.size() > 1 && text.front() == '"' && text.back() == '"' &&
                           text.substr(1, text.size() - 2).find("\",\"") == std::string_view::npos;
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

void table_builder::add(std::uint32_t series, std::uint32_t period, read_text const& cell, std::string_view flag) {
    raw_cell c{};
    c.series = series;
    cell_record& r = c.record;
    r.coefficient = cell.coefficient;
    r.exponent = cell.exponent;
    r.state = cell.state;
    r.why = cell.why;
    if (cell.state != cell_state::number) r.coefficient = r.exponent = 0;
    std::size_t size = std::min<std::size_t>(cell.text.size(), UINT8_MAX);
    while (size > 0 && size < cell.text.size() && (static_cast<unsigned char>(cell.text[size]) & 0xC0U) == 0x80U)
        --size;
    r.size = static_cast<std::uint8_t>(size);
    r.at = static_cast<std::uint32_t>(cell.text.data() - out_buffer_.data());
    r.period = period;
    if (!flag.empty() || !cell.flag.empty()) {
        if (flag.empty() || cell.flag.empty())
            r.flag = flag_of(flag.empty() ? cell.flag : flag);
        else
            r.flag = flag_of(std::string(cell.flag) + std::string(flag));
    }
    cells_.push_back(c);
}

void table_builder::apply(say const& known) {
    const auto name_unit = [&](table_indicator& to, std::string const& text) {
        const auto m = read_bracket(text);
        if (m.has == unit_print::unknown_word) {
            blame(0, 0, to.printed, refusal(reason::unknown_unit, text, -1));
        } else if (to.has_unit == unit_print::unstated) {
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
        if (!known.unit.empty() && !named && (open || indicators_.size() == 1)) name_unit(to, known.unit);
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

table_result table_builder::finish(std::vector<series_key> const& series, std::string_view layout, say const& known) {
    read_notes();
    for (auto const& a : indicators_) // bounds of an anomaly are bounds against its normal
        for (auto& b : indicators_)
            if (a.as == column_kind::anomaly && a.against.normal.is_known() && b.as == column_kind::bound &&
                b.what.name.find("anomal") != std::string::npos && b.against.kind == baseline_kind::none)
                b.against = a.against;
    apply(known);
    const read_axis axis = read_periods(axis_.all(), stated);
    if (axis.refused) {
        not_a_table no;
        no.why = *axis.refused;
        no.advice = "write the periods as 2016-10";
        return tl::unexpected<not_a_table>(std::move(no));
    }
    table out;
    const auto cumulative = [&](std::uint32_t i) {
        return indicators_[i].what.accumulation == accumulation::cumulative;
    };
    // periods, as each kind of column has them
    std::vector<std::optional<period>> to_date = axis.periods;
    for (auto& p : to_date)
        if (p) p = year_up_to(*p);
    std::vector<std::uint8_t> used(axis.periods.size() * 2, 0);
    for (auto const& c : cells_) used[c.record.period * 2U + (cumulative(series[c.series].indicator) ? 1U : 0U)] = 1;
    std::vector<period> all;
    for (std::size_t i = 0; i < axis.periods.size(); ++i) {
        if (used[i * 2] != 0 && axis.periods[i]) all.push_back(*axis.periods[i]);
        if (used[i * 2 + 1] != 0 && to_date[i]) all.push_back(*to_date[i]);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    constexpr std::uint32_t no_period = UINT32_MAX;
    std::vector<std::uint32_t> place(used.size(), no_period);
    const auto place_of = [&](std::optional<period> const& p) {
        return p ? static_cast<std::uint32_t>(std::lower_bound(all.begin(), all.end(), *p) - all.begin()) : no_period;
    };
    for (std::size_t i = 0; i < axis.periods.size(); ++i) {
        if (used[i * 2] != 0) place[i * 2] = place_of(axis.periods[i]);
        if (used[i * 2 + 1] != 0) place[i * 2 + 1] = place_of(to_date[i]);
    }
    // series in order, and where the cells of each begin
    std::vector<std::uint32_t> order(series.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(series[a].indicator, series[a].entity) < std::pair(series[b].indicator, series[b].entity);
    });
    std::vector<std::uint32_t> rank(series.size());
    std::vector<series_row> rows;
    for (const auto s : order) {
        if (rows.empty() || rows.back().indicator != series[s].indicator || rows.back().entity != series[s].entity)
            rows.push_back({series[s].indicator, series[s].entity, 0, 0});
        rank[s] = static_cast<std::uint32_t>(rows.size() - 1);
    }
    struct place_in_file {
        std::uint32_t at;
        std::uint32_t indicator;
        refusal why;
    };
    std::vector<place_in_file> blamed;
    const auto text_of = [&](cell_record const& c) { return std::string_view(out_buffer_).substr(c.at, c.size); };
    for (auto& c : cells_) {
        const auto key = series[c.series];
        const auto p = place[c.record.period * 2U + (cumulative(key.indicator) ? 1U : 0U)];
        if (p == no_period)
            blamed.push_back({c.record.at, key.indicator, {reason::malformed_period, axis_.all()[c.record.period], 0}});
        else
            ++rows[rank[c.series]].size;
        c.record.period = p;
    }
    std::size_t total = 0;
    for (auto& r : rows) {
        r.first = total;
        total += r.size;
        r.size = 0;
    }
    std::vector<cell_record> sorted(total);
    for (auto const& c : cells_)
        if (c.record.period != no_period) {
            series_row& r = rows[rank[c.series]];
            sorted[r.first + r.size++] = c.record;
        }
    std::vector<raw_cell>().swap(cells_);
    std::size_t kept = 0;
    for (auto& r : rows) {
        const auto from = sorted.begin() + static_cast<std::ptrdiff_t>(r.first);
        const auto to = from + static_cast<std::ptrdiff_t>(r.size);
        const auto earlier = [](cell_record const& a, cell_record const& b) {
            return std::pair(a.period, a.at) < std::pair(b.period, b.at);
        };
        if (!std::is_sorted(from, to, earlier)) std::sort(from, to, earlier);
        const std::size_t start = kept;
        for (auto c = from; c != to;) { // a key that stands twice says two things: none of them loads
            auto next = c + 1;
            while (next != to && next->period == c->period) ++next;
            if (next - c == 1) {
                sorted[kept++] = *c;
            } else {
                std::string key = entities_[r.entity].printed + ", " + to_string(all[c->period]);
                for (; c != next; ++c) blamed.push_back({c->at, r.indicator, {reason::duplicate_id, key, -1}});
            }
            c = next;
        }
        r.first = start;
        r.size = kept - start;
    }
    sorted.resize(kept);
    std::erase_if(rows, [](series_row const& r) { return r.size == 0; });
    // what each column needs as a whole
    std::vector<std::uint8_t> is_whole(indicators_.size(), 0); ///< every number of it is 100
    std::vector<cell_record const*> numbers;
    for (std::size_t at = 0; at < rows.size();) {
        const std::uint32_t i = rows[at].indicator;
        numbers.clear();
        for (; at < rows.size() && rows[at].indicator == i; ++at)
            for (std::size_t k = 0; k < rows[at].size; ++k) {
                cell_record const& c = sorted[rows[at].first + k];
                if (c.state == cell_state::number) numbers.push_back(&c);
                if (c.state == cell_state::unreadable)
                    blamed.push_back({c.at, i, {reason::malformed_number, text_of(c), 0}});
            }
        is_whole[i] = !numbers.empty() && std::all_of(numbers.begin(), numbers.end(), [](cell_record const* c) {
            return decimal(c->coefficient, c->exponent) == decimal(100);
        });
        indicators_[i].digits = precision_of(numbers, indicators_[i]);
        if (indicators_[i].every == frequency::unknown) indicators_[i].every = axis.every;
    }
    // 三次产业构成-第一产业增加值 is a share of the column of its group that holds nothing but 100
    for (auto& share : indicators_) {
        const auto dash = share.printed.find('-');
        if (share.as != column_kind::share || !share.against.name.empty() || dash == std::string::npos) continue;
        for (std::size_t w = 0; w < indicators_.size(); ++w)
            if (is_whole[w] != 0 && indicators_[w].printed.starts_with(share.printed.substr(0, dash + 1)))
                share.against = baseline::whole_of(indicators_[w].printed.substr(dash + 1));
    }
    // lines and columns of the faults, in one pass over the text
    std::sort(blamed.begin(), blamed.end(), [](auto const& a, auto const& b) { return a.at < b.at; });
    std::size_t line_start = 0;
    int line = 1;
    for (auto const& b : blamed) {
        for (auto end = out_buffer_.find('\n', line_start); end < b.at; end = out_buffer_.find('\n', line_start)) {
            line_start = end + 1;
            ++line;
        }
        const int column = 1 + code_points(std::string_view(out_buffer_).substr(line_start, b.at - line_start));
        faults_.push_back({line, column, indicators_[b.indicator].printed, b.why});
    }
    std::stable_sort(faults_.begin(), faults_.end(), [](fault const& a, fault const& b) { return a.line < b.line; });
    out.publisher = std::move(publisher);
    out.dataset = std::move(dataset);
    out.title = std::move(title);
    out.vintage = std::move(vintage);
    out.layout = layout;
    table_access::fill(out,
                       {std::move(out_buffer_), std::move(indicators_), std::move(entities_), std::move(all),
                        std::move(notes_), std::move(faults_), std::move(flags_), std::move(rows), std::move(sorted)});
    return out;
}

} // namespace tongbi::inline v0::detail
