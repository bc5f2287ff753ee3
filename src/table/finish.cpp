// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// From cells in the order of the file to a table: series, keys that stand twice, and what a whole column
// tells.

#include "table/access.hpp"
#include "table/aggregates.hpp"
#include "table/builder.hpp"
#include "table/intensive_words.hpp"

#include <tongbi/calendar/read_period.hpp>
#include <tongbi/calendar/relations.hpp>

#include <algorithm>
#include <set>

namespace tongbi::inline v0::detail {
namespace {

/// The numbers of a column, as far as its precision depends on them.
struct column_digits {
    std::size_t numbers = 0;
    bool machine = false; ///< 10 digits or more in one of them
    bool tens = true;     ///< integers that are multiples of ten
    bool any = false;     ///< one is not zero
    bool negative = false;
    bool whole = true; ///< each of them is 100
    std::int32_t last = 0, coarsest = -99;
    bool zeros_kept = false; ///< 5.20: no program took zeros away

    void add(cell_record const& c) {
        constexpr std::int64_t ten_digits = 1'000'000'000;
        ++numbers;
        machine = machine || c.coefficient >= ten_digits || c.coefficient <= -ten_digits;
        last = std::min<std::int32_t>(last, c.exponent);
        coarsest = std::max<std::int32_t>(coarsest, c.exponent);
        zeros_kept = zeros_kept || (c.exponent < -1 && c.coefficient % 10 == 0); // 10.0 is how programs write 10
        tens = tens && c.exponent == 0 && c.coefficient % 10 == 0;
        any = any || c.coefficient != 0;
        negative = negative || c.coefficient < 0;
        whole = whole && decimal(c.coefficient, c.exponent) == decimal(100);
    }
    /// The four rules. Where zeros were kept, a number with fewer decimals is less precise.
    [[nodiscard]] precision_rule rule(table_indicator const& what) const {
        constexpr std::size_t enough_for_tens = 20;
        const bool counter = what.has_unit == unit_print::known && what.units.kind() == unit_kind::counter &&
                             what.units.begin()->word == 0 && what.units.begin()->prefix == 0;
        const bool quantity = what.as == column_kind::amount || what.as == column_kind::count;
        const bool from_zero = quantity && !what.what.may_be_negative;
        if (machine || (zeros_kept && coarsest > last)) return {precision_kind::own_digits, last, from_zero};
        if (tens && any && numbers >= enough_for_tens) return {precision_kind::rounded, 1, from_zero};
        if (last == 0 && counter) return {precision_kind::counted, 0, from_zero};
        return {precision_kind::column, last, from_zero};
    }
};

} // namespace

/// By indicator, entity and period; is a key there twice? Cells of a file that has them in this order stay where they
/// are.
bool table_builder::sort_cells(std::vector<series_key> const& series) {
    std::vector<std::uint32_t> order(series.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(series[a].indicator, series[a].entity) < std::pair(series[b].indicator, series[b].entity);
    });
    std::vector<std::uint32_t> rank(series.size());
    for (const auto s : order) {
        if (rows_.empty() || rows_.back().indicator != series[s].indicator || rows_.back().entity != series[s].entity)
            rows_.push_back({series[s].indicator, series[s].entity, 0, 0});
        rank[s] = static_cast<std::uint32_t>(rows_.size() - 1);
    }
    bool sorted = true;
    std::uint32_t before = 0;
    for (auto& s : series_of_cell_) {
        s = rank[s];
        sorted = sorted && s >= before;
        before = s;
        ++rows_[s].size;
    }
    std::size_t total = 0;
    for (auto& r : rows_) {
        r.first = total;
        total += r.size;
    }
    if (!sorted) {
        std::vector<std::size_t> next(rows_.size());
        for (std::size_t r = 0; r < rows_.size(); ++r) next[r] = rows_[r].first;
        std::vector<cell_record> moved(total);
        for (std::size_t i = 0; i < total; ++i) moved[next[series_of_cell_[i]]++] = cells_[i];
        cells_ = std::move(moved);
    }
    std::vector<std::uint32_t>().swap(series_of_cell_);
    const auto earlier = [](cell_record const& a, cell_record const& b) {
        return std::pair(a.period, a.at) < std::pair(b.period, b.at);
    };
    bool repeats = false;
    for (auto const& r : rows_) {
        const auto from = cells_.begin() + static_cast<std::ptrdiff_t>(r.first);
        const auto to = from + static_cast<std::ptrdiff_t>(r.size);
        const auto not_later = [](cell_record const& a, cell_record const& b) { return a.period >= b.period; };
        if (std::adjacent_find(from, to, not_later) == to) continue; // each after the one before
        std::sort(from, to, earlier);
        repeats = repeats || std::adjacent_find(from, to, not_later) != to;
    }
    return repeats;
}

/// A key that stands twice says two things: each of its cells is a fault, and none loads.
void table_builder::drop_repeated(std::vector<period> const& all) {
    std::size_t kept = 0;
    for (auto& r : rows_) {
        const std::size_t start = kept, end = r.first + r.size;
        for (std::size_t i = r.first; i < end;) {
            std::size_t next = i + 1;
            while (next < end && cells_[next].period == cells_[i].period) ++next;
            if (next - i == 1) {
                cells_[kept++] = cells_[i];
            } else {
                const std::string key = entities_[r.entity].printed + ", " + to_string(all[cells_[i].period]);
                for (std::size_t k = i; k < next; ++k)
                    blamed_.push_back({cells_[k].at, r.indicator, {reason::duplicate_id, key, -1}});
            }
            i = next;
        }
        r.first = start;
        r.size = kept - start;
    }
    cells_.resize(kept);
}

namespace {

/// Are the periods of an indicator those of totals since January, 1—2月, 1—3月, …, of two lengths at least?
class totals_since_january {
public:
    explicit totals_since_january(std::vector<period> const& all) {
        for (auto const& p : all) months_.push_back(months_since_january(p));
        any_ = std::any_of(months_.begin(), months_.end(), [](int n) { return n > 1; });
    }
    void begin() {
        all_ = any_; // of most tables none is
        lengths_.clear();
    }
    void add(std::uint32_t period) {
        if (!all_) return;
        all_ = months_[period] > 0;
        if (months_[period] > 1) lengths_.insert(months_[period]);
    }
    [[nodiscard]] bool are_these() const { return all_ && lengths_.size() > 1; }

private:
    std::vector<int> months_; ///< by period
    bool any_ = false, all_ = false;
    std::set<int> lengths_;
};

} // namespace

/// Precision, totals since January, wholes, normals of bounds and unreadable cells.
void table_builder::decide_columns(frequency every, std::vector<period> const& all) {
    std::vector<bool> is_whole(indicators_.size(), false);
    totals_since_january totals(all);
    for (std::size_t at = 0; at < rows_.size();) {
        const std::uint32_t i = rows_[at].indicator;
        column_digits digits;
        totals.begin();
        for (; at < rows_.size() && rows_[at].indicator == i; ++at)
            for (std::size_t k = 0; k < rows_[at].size; ++k) {
                cell_record const& c = cells_[rows_[at].first + k];
                totals.add(c.period);
                if (c.state == cell_state::number) digits.add(c);
                if (c.state == cell_state::unreadable)
                    blamed_.push_back(
                        {c.at, i, {reason::malformed_number, std::string_view(out_buffer_).substr(c.at, c.size), 0}});
            }
        const bool is_quantity = indicators_[i].as == column_kind::amount || indicators_[i].as == column_kind::count;
        if (is_quantity && totals.are_these() && indicators_[i].what.accumulation == accumulation::unstated)
            indicators_[i].what.accumulation = accumulation::cumulative;
        is_whole[i] = digits.numbers > 0 && digits.whole;
        indicators_[i].what.may_be_negative = digits.negative || is_name_of_balance(indicators_[i].what.name);
        indicators_[i].digits = digits.rule(indicators_[i]);
        indicators_[i].what.is_intensive = is_name_of_intensive(indicators_[i].what.name);
        if (indicators_[i].every == frequency::unknown) indicators_[i].every = every;
    }
    // 三次产业构成-第一产业增加值 is a share of the column of its group that holds nothing but 100
    std::vector<std::size_t> wholes;
    for (std::size_t w = 0; w < indicators_.size(); ++w)
        if (is_whole[w] && indicators_[w].as == column_kind::share) wholes.push_back(w);
    for (auto& share : indicators_) {
        const auto dash = share.printed.find('-');
        if (share.as != column_kind::share || !share.against.name.empty() || dash == std::string::npos) continue;
        for (const auto w : wholes)
            if (indicators_[w].printed.starts_with(share.printed.substr(0, dash + 1)))
                share.against = baseline::whole_of(indicators_[w].printed.substr(dash + 1));
    }
    const auto anomaly = std::find_if(indicators_.begin(), indicators_.end(), [](table_indicator const& x) {
        return x.as == column_kind::anomaly && x.against.normal.is_known();
    });
    for (auto& b : indicators_) // bounds of an anomaly are bounds against its normal
        if (anomaly != indicators_.end() && b.as == column_kind::bound && b.against.kind == baseline_kind::none &&
            b.what.name.find("anomal") != std::string::npos)
            b.against = anomaly->against;
}

/// Lines and columns, in one pass over the text.
void table_builder::place_faults() {
    std::sort(blamed_.begin(), blamed_.end(), [](auto const& a, auto const& b) { return a.at < b.at; });
    const std::string_view text = out_buffer_;
    std::size_t from = 0;
    int line = 1, column = 1;
    for (auto const& b : blamed_) {
        for (auto end = text.find('\n', from); end < b.at; end = text.find('\n', from)) {
            from = end + 1;
            ++line;
            column = 1;
        }
        column += code_points(text.substr(from, b.at - from));
        from = b.at;
        faults_.push_back({line, column, indicators_[b.indicator].printed, b.why});
    }
    std::stable_sort(faults_.begin(), faults_.end(), [](fault const& a, fault const& b) { return a.line < b.line; });
}

table_result table_builder::finish(std::vector<series_key> const& series, std::string_view layout, say const& known) {
    read_notes();
    apply(known);
    mark_aggregates(entities_, notes_);
    const read_axis axis = periods_are_exact ? read_exact_periods(axis_.all()) : read_periods(axis_.all(), stated);
    if (axis.refused) {
        not_a_table no;
        no.why = *axis.refused;
        no.what_to_do = remedy::write_months;
        return tl::unexpected<not_a_table>(std::move(no));
    }
    drop_false_totals(axis, series);
    auto all = place_periods(axis, series);
    if (const auto said = read_period(known.period); !known.period.empty()) {
        const auto is_said = [&](period const& p) { return same_span(p, *said); };
        const bool parts_of_one = layout == "L"; // 本月, 累计 and 上年同期 beside each other
        const bool agrees = said && (parts_of_one ? std::any_of(all.begin(), all.end(), is_said)
                                                  : std::all_of(all.begin(), all.end(), is_said));
        if (!agrees) blame(0, 0, "period", refusal(reason::period_mismatch, known.period, -1));
    }
    take_codes_of_missing(series);
    const bool repeats = sort_cells(series);
    std::erase_if(rows_, [](series_row const& r) { return r.size == 0; });
    if (repeats) drop_repeated(all); // a row stays where all its cells are faults
    decide_columns(axis.every, all);
    place_faults();
    table out;
    out.publisher = std::move(publisher);
    out.dataset = std::move(dataset);
    out.title = std::move(title);
    out.vintage = std::move(vintage);
    out.layout = layout;
    table_access::fill(out,
                       {std::move(out_buffer_), std::move(indicators_), std::move(entities_), std::move(all),
                        std::move(notes_), std::move(faults_), std::move(flags_), std::move(rows_), std::move(cells_)});
    return out;
}

} // namespace tongbi::inline v0::detail
