// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// checked: what a sheet of printed numbers turns out to be. A verdict a cell, and the cells that do not agree in
/// groups that a person can read: of the 201 such cells in 21 years of the national bureau's money supply, 17 findings.
///
///     c.counts()              agree 537, near_miss 48, contradict 153 …; of one comparison c.counts(2)
///     c.findings()            the real errors first, runs and counts last
///     c.sentence(f, lang)     M2 2018-01..2018-12: 12 months, recomputed minus printed +0.4 to +0.8; …
///     c.cells(comparison)     every printed number, recomputed, with its verdict and its finding
///     c.uncompared()          every printed percentage that is held against nothing, with the reason
///     c.arithmetic(cell)      (234842.4 - 204381.1) / 204381.1 = 14.9042 % [14.904162, 14.904172], printed 15.3 …
///
/// A finding never changes a number.
#pragma once

#include <tongbi/number/print_style.hpp>
#include <tongbi/number/result.hpp>
#include <tongbi/table/check_sheet.hpp>

#include <array>
#include <functional>
#include <memory>
#include <string>

namespace tongbi::inline v0 {
namespace detail {
struct checked_data;
}

/// Cells by verdict.
class checked_counts {
public:
    /// Cells of one verdict.
    [[nodiscard]] std::size_t of(cell_verdict v) const { return counts_[static_cast<std::size_t>(v)]; }
    /// Cells that were compared: all but those without inputs or base.
    [[nodiscard]] std::size_t compared() const {
        return of(cell_verdict::agree) + of(cell_verdict::near_miss) + of(cell_verdict::agree_if_rounded) +
               of(cell_verdict::contradict);
    }
    /// Without inputs, or without a base; a base of zero is counted alone.
    [[nodiscard]] std::size_t not_comparable() const {
        return of(cell_verdict::not_comparable) + of(cell_verdict::no_base);
    }
    /// Counts some more.
    void add(cell_verdict v, std::size_t more = 1) { counts_[static_cast<std::size_t>(v)] += more; }

private:
    std::array<std::size_t, vocabulary<cell_verdict>::table.size()> counts_{};
};

/// A printed number of a comparison, by its place on the axis.
struct cell_place {
    std::size_t comparison = 0;
    std::size_t position = 0;
    friend bool operator==(cell_place, cell_place) = default;
};

/// 问题: cells that belong together.
struct check_finding {
    using prints_as_text = void;
    finding_class what{};
    std::vector<std::size_t> series{}; ///< comparisons, or of a row without any the columns, in the order of the sheet
    std::vector<cell_place> cells{};   ///< by comparison, then by time; none of a copied row without comparisons
    std::size_t first = 0, last = 0;   ///< on the axis
    std::optional<std::size_t> source{}; ///< of a copied row: where it was copied from
    std::size_t equal_levels = 0;        ///< of a copied row: how many columns it repeats
    decimal worst_gap{};                 ///< recomputed less printed, between the nearest ends; the largest in size
    decimal least{}, most{};             ///< recomputed less printed, between the best values
    std::shared_ptr<detail::checked_data const> of{}; ///< what its sentence is built from
};

/// One printed number, held against what follows.
struct checked_cell {
    cell_place at;
    cell_verdict verdict = cell_verdict::agree;
    decimal printed{};                  ///< by its digits in the file
    std::vector<decimal> inputs;        ///< level and base, part and whole, the parts …; a missing one is left out
    std::optional<figure> recomputed;   ///< where there is one
    decimal gap{};                      ///< 0 where they meet
    std::optional<std::size_t> finding; ///< its place in findings()
};

/// What is the matter, in a sentence: which series, when, printed and recomputed, and what that says.
[[nodiscard]] std::string describe(check_finding const& f, language lang = language::en);
/// The same, as fmt prints it: `{}`, `{:zh}`.
[[nodiscard]] inline std::string to_string(check_finding const& f, print_style const& how = {}) {
    return describe(f, how.lang);
}

/// Which part of a check a reader asks for. An empty function asks for everything.
struct checked_part {
    /// A column by its printed name and its place; of what is not compared the place is empty.
    std::function<bool(std::string_view printed, std::string_view place)> column{};
    std::function<bool(period const&)> when{};
};

/// 核对结果. Owns the sheet that it is about; copies share it.
class checked {
public:
    checked();
    /// Compares everything and groups what does not agree.
    explicit checked(check_sheet sheet);

    /// The printed numbers in these periods of the comparisons that a column is in, as print or as input; every finding
    /// that holds one of them, whole and under the class that it has in the whole; and what is not compared of these
    /// columns.
    [[nodiscard]] checked only(checked_part const& part) const;

    [[nodiscard]] check_sheet const& sheet() const;
    [[nodiscard]] checked_counts const& counts() const;
    /// Of one comparison. \throws std::out_of_range for one that is not in the sheet
    [[nodiscard]] checked_counts const& counts(std::size_t comparison) const;
    /// In the order in which a person should see them.
    [[nodiscard]] std::vector<check_finding> const& findings() const& { return findings_; }
    [[nodiscard]] std::vector<check_finding> findings() && { return std::move(findings_); }

    /// 未核对: the printed columns that no number was held against, each with its reason: those that the sheet leaves
    /// out, then those whose comparisons lack a number in every period.
    [[nodiscard]] std::vector<uncompared_column> const& uncompared() const;

    /// Printed numbers of a comparison. \throws std::out_of_range for one that is not in the sheet
    [[nodiscard]] std::size_t size(std::size_t comparison) const;
    /// The i-th printed number of a comparison, recomputed. \throws std::out_of_range where there is none
    [[nodiscard]] checked_cell cell(std::size_t comparison, std::size_t i) const;
    /// All printed numbers of a comparison. \throws std::out_of_range for one that is not in the sheet
    [[nodiscard]] std::vector<checked_cell> cells(std::size_t comparison) const;
    /// By its place; nothing where no number is printed there.
    [[nodiscard]] std::optional<checked_cell> cell_at(cell_place at) const;

    /// What the matter is, as `describe` says it.
    [[nodiscard]] std::string sentence(check_finding const& f, language lang = language::en) const {
        return describe(f, lang);
    }
    /// What more is known of it, a line each: the level that would explain a copied row or a revision, and that a run
    /// of exactly a year begins where the level changed. Empty where there is nothing.
    [[nodiscard]] std::vector<std::string> details(check_finding const& f, language lang = language::en) const;
    /// How a cell was recomputed, with numbers.
    [[nodiscard]] std::string arithmetic(checked_cell const& c, language lang = language::en) const;
    /// M2+M1+M0; of more than nine series the first three and their number: A+B+C+…(31)
    [[nodiscard]] std::string series_of(check_finding const& f) const;
    /// Its first period.
    [[nodiscard]] period const& first(check_finding const& f) const { return sheet().axis()[f.first]; }
    /// Its last period.
    [[nodiscard]] period const& last(check_finding const& f) const { return sheet().axis()[f.last]; }

private:
    std::shared_ptr<detail::checked_data const> data_;
    std::vector<check_finding> findings_;
};

} // namespace tongbi::inline v0
