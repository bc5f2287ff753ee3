// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// joiner: which columns of tables belong together. Growths, indices and means are in check_joins.cpp, anomalies in
/// join_anomalies.cpp, shares in join_shares.cpp, sums in join_sums.cpp, differences, units and quotients in
/// join_amounts.cpp, sums over time in join_periods.cpp. A column that fits several ways is left out and listed with
/// them, never guessed.
#pragma once

#include "table/check_joins.hpp"
#include "table/intensive_words.hpp"

#include <map>

namespace tongbi::inline v0::detail {

/// An indicator as joins see it.
struct seen_column {
    column_place at;
    table_indicator const* what = nullptr;
    std::string stem;                 ///< its name without how it is counted
    std::vector<std::string> codes;   ///< of coded files: TOTAL T NR
    bool cumulative = false;          ///< a total since January
    std::optional<std::size_t> whole; ///< of a column behind 其中：the column that it is a part of
    bool has_parts = false;           ///< 其中 stands behind it

    /// A column 位次 is none.
    [[nodiscard]] bool is_amount() const {
        if (is_name_of_place(what->what.name)) return false;
        return what->as == column_kind::amount || what->as == column_kind::count;
    }
    [[nodiscard]] bool same_unit(seen_column const& o) const {
        return what->has_unit == o.what->has_unit && what->unit_printed == o.what->unit_printed;
    }
};

/// Amounts at current prices and amounts at constant ones say nothing of each other; what is unknown goes with both.
[[nodiscard]] bool prices_differ(price_basis a, price_basis b);
/// What the numbers of a column are multiplied with for the unit of another: nothing between units that do not convert,
/// between kinds of energy, and where only one of them is printed.
[[nodiscard]] std::optional<conversion_factor> factor_between(seen_column const& from, seen_column const& to);
/// One percent in the unit of a column: 10 of ‰.
[[nodiscard]] conversion_factor percent_in(table_indicator const& x);
/// 国内生产总值, 地区生产总值 and GDP are one amount; every other name is only itself.
[[nodiscard]] bool is_named(seen_column const& x, std::string_view name);

class joiner {
public:
    explicit joiner(std::span<table const* const> tables);
    [[nodiscard]] joined_columns joins();

private:
    using columns = std::vector<seen_column const*>;

    /// All that fit, of the same table; where none does, of the others.
    template <class Fits>
    [[nodiscard]] columns fitting(seen_column const& by, std::span<std::size_t const> among, Fits fits) const {
        columns found;
        for (const bool own : {true, false}) {
            for (const std::size_t i : among) {
                seen_column const& x = all_[i];
                if (!(x.at == by.at) && (x.at.table == by.at.table) == own && fits(x)) found.push_back(&x);
            }
            if (!found.empty()) break;
        }
        return found;
    }
    /// The only one that fits; nothing where several do.
    template <class Fits>
    [[nodiscard]] seen_column const* only(seen_column const& by, std::span<std::size_t const> among, Fits fits) const {
        const auto found = fitting(by, among, fits);
        return found.size() == 1 ? found.front() : nullptr;
    }
    /// Those with a stem.
    [[nodiscard]] std::span<std::size_t const> with_stem(std::string_view stem) const {
        const auto at = by_stem_.find(stem);
        return at == by_stem_.end() ? std::span<std::size_t const>() : std::span<std::size_t const>(at->second);
    }
    template <class Fits>
    [[nodiscard]] seen_column const* only_of(std::string_view stem, seen_column const& by, Fits fits) const {
        return only(by, with_stem(stem), fits);
    }
    join& add(comparison_kind kind, seen_column const& printed, std::vector<column_place> inputs);
    void leave(seen_column const& printed, uncompared_reason why, columns const& about = {}, std::string missing = {});
    void find_parts();

    /// \name Joins of one column; those of a percentage say so where they find none.
    /// @{
    void growth(seen_column const& x);
    void points(seen_column const& x);
    void index(seen_column const& x);
    void mean_of_months(seen_column const& x);
    void anomaly(seen_column const& x);
    void share(seen_column const& x);
    void rate(seen_column const& x);
    void year_to_date(seen_column const& x);
    void sum_of_periods(seen_column const& x);
    void total(seen_column const& x);
    void sum_of_columns(seen_column const& x);
    bool difference(seen_column const& x);
    void converted(seen_column const& x);
    void per_head(seen_column const& x);
    void over_rows(seen_column const& x);
    /// @}

    /// \name Steps of a share.
    /// @{
    struct pair {
        seen_column const* part;
        seen_column const* whole;
    };
    bool shares_of_a_whole(seen_column const& x, std::string_view head);
    void share_of(seen_column const& x, std::string const& part, std::string const& whole);
    void share_of_row(seen_column const& x, std::string const& part, std::string const& whole);
    void share_in_unnamed(seen_column const& x, std::string const& part);
    void add_share(seen_column const& x, std::vector<pair> const& pairs);
    [[nodiscard]] columns parts_named(seen_column const& x, std::string_view part, std::string_view whole) const;
    /// @}

    std::span<table const* const> tables_;
    std::vector<seen_column> all_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_stem_;
    std::vector<std::size_t> every_;
    joined_columns found_;
};

} // namespace tongbi::inline v0::detail
