// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// statement: one number as a report printed it, with all that is known and doubted about it.
#pragma once

#include <tongbi/model/observation.hpp>

#include <variant>
#include <vector>

namespace tongbi::inline v0 {

/// A print that is a direction without a magnitude (低于, 三增): stored and printed, never computed with.
struct bare_word {
    std::string text;
};

using printed_value = std::variant<measure, measure_range, bare_word>;

/// 更正: a layer over the print, with its reason. The print stays.
struct correction {
    std::string unit;   ///< the unit to read instead
    std::string why;
    std::string author;
};

/// Which statements this one is about. Several are either all meant (均) or candidates of which one is meant.
struct subjects {
    std::vector<std::string> ids;
    bool candidates = false;
};

struct statement {
    std::string id;
    std::string section;
    statement_kind kind = statement_kind::level;
    indicator what;
    std::string entity;
    period when = *period::of_year(1);
    printed_value print = bare_word{};
    movement moves = movement::none;
    qualifiers means;                        ///< as a set; the figure of the print has them applied
    baseline against;
    std::optional<target_direction> aims;    ///< of a target: at least, at most, exactly
    subjects about;                          ///< the level that a comparison, share, rank or target is about
    std::string part_of;                     ///< the printed whole
    std::string per;                         ///< the count or amount to divide by
    std::string duplicate_of;
    std::vector<doubt> doubts;
    std::string remark;
    std::optional<correction> corrected;

    [[nodiscard]] bool doubtful(doubt d) const {
        for (const doubt mine : doubts)
            if (mine == d) return true;
        return false;
    }
    [[nodiscard]] measure const* single() const { return std::get_if<measure>(&print); }
    [[nodiscard]] measure_range const* range() const { return std::get_if<measure_range>(&print); }
};

/// Number and unit as printed, from the parsed parts: change a digit, and the print follows.
[[nodiscard]] inline std::string number_text(statement const& s) {
    if (auto const* m = s.single()) return number_text(*m);
    if (auto const* r = s.range()) return number_text(*r);
    return std::get<bare_word>(s.print).text;
}
[[nodiscard]] inline std::string unit_text(statement const& s) {
    if (auto const* m = s.single()) return unit_text(*m);
    if (auto const* r = s.range()) return unit_text(r->second());
    return {};
}

namespace detail {

/// The role that the kind of a statement gives to its number.
constexpr role role_in(statement_kind kind, measure const& m) {
    const bool percentage = m.units().kind() == unit_kind::percentage;
    switch (kind) {
    case statement_kind::share: return percentage ? role::share : m.as();
    case statement_kind::rate:
    case statement_kind::attainment: return percentage ? role::rate : m.as();
    case statement_kind::change_relative: return percentage ? role::growth : m.as();
    case statement_kind::anomaly:
        return percentage ? role::growth : m.units().kind() == unit_kind::temperature ? role::change : m.as();
    case statement_kind::change_absolute: return m.units().kind() == unit_kind::temperature ? role::change : m.as();
    default: return m.as();
    }
}

/// 约, 超 … and the exactness of targets: the figure of a printed number under a statement.
constexpr measure under_statement(measure const& m, statement_kind kind, qualifiers means) {
    const role as = role_in(kind, m);
    const auto printed = m.number().printed_number();
    if (!printed) return {m.number(), m.units(), as, m.words()};
    const bool exact = kind == statement_kind::target || m.number().is_exact() || is_count(*printed, m.units());
    const measure qualified_print(qualified(*printed, means | m.number().words(), exact), m.units(), as, m.words());
    // the support of a growth waits for its sign: see signed_measure
    return as == role::growth ? qualified_print : qualified_print.in_role(as);
}

/// Does the direction belong to the number, as its sign? A level that rose to 95.6 % keeps its own.
constexpr bool is_comparison(statement_kind kind) {
    switch (kind) {
    case statement_kind::change_relative:
    case statement_kind::change_absolute:
    case statement_kind::change_pp:
    case statement_kind::anomaly:
    case statement_kind::rank_change: return true;
    default: return false;
    }
}

/// The sign of its direction on a magnitude of a statement.
inline measure with_direction(measure const& m, statement const& s) {
    // a decline ends at 100 %: the support is that of the growth after its sign is applied
    const bool falls = s.moves == movement::down && is_comparison(s.kind);
    return (falls ? m.with_number(-m.number()) : m).in_role(m.as());
}

} // namespace detail

/// The print from the two columns of a data file. The unit may frame the number (第…高值). A word without a magnitude
/// is one only where the kind says so. Refusals of read_measure and read_range; malformed_text where the words of the
/// number and `means` contradict each other (500余 and below).
[[nodiscard]] inline result<printed_value> read_print(std::string_view number, std::string_view unit, statement_kind kind,
                                                      qualifiers means, std::span<own_unit const> own = {}) {
    if (kind == statement_kind::direction_only) return printed_value(bare_word{std::string(number)});
    std::string text(unit);
    if (const auto gap = text.find("…"); gap != std::string::npos) text.replace(gap, std::string_view("…").size(), number);
    else if (unit == "第") text += number;
    else if (!unit.empty() && ((unit.front() >= 'A' && unit.front() <= 'Z') || (unit.front() >= 'a' && unit.front() <= 'z')))
        text = std::string(number) + " " + text;
    else text = std::string(number) + text;
    const auto m = read_measure(text, own);
    const auto contradicted = [&](measure const& read) { return contradict(means | read.number().words()); };
    if (m && contradicted(*m)) return refuse(refusal(reason::malformed_text, text, -1));
    if (m) return printed_value(detail::under_statement(*m, kind, means));
    const auto r = read_range(text, own);
    if (!r) return refuse(m.error());
    if (contradicted(r->first()) || contradicted(r->second())) return refuse(refusal(reason::malformed_text, text, -1));
    return printed_value(r->with_ends(detail::under_statement(r->first(), kind, means),
                                      detail::under_statement(r->second(), kind, means)));
}

/// With another unit to be read instead of the printed one (% for 个百分点, 万亿 for 万亿元). The print stays, and
/// number_text and unit_text still give it; computations read the correction. Refusal: unknown_unit.
[[nodiscard]] inline result<statement> with_correction(statement s, correction c) {
    const auto to = read_unit(c.unit);
    if (!to) return refuse(to.error());
    s.corrected = std::move(c);
    return s;
}

/// What a computation reads: the print, in its corrected unit where there is a correction. A percentage of a named
/// whole lies between 0 and 100 %. Refusals: missing_input for ranges and bare words, unknown_unit of a correction.
[[nodiscard]] inline result<measure> value_of(statement const& s) {
    auto const* printed = s.single();
    if (printed == nullptr) return refuse(refusal(reason::missing_input, s.id, -1));
    measure m = *printed;
    if (s.corrected) {
        const auto to = read_unit(s.corrected->unit);
        if (!to) return refuse(to.error());
        m = measure(m.number(), *to, role_of(to->kind()));
        m = measure(m.number(), *to, detail::role_in(s.kind, m));
    }
    const bool of_whole = m.as() == role::rate && s.against.kind == baseline_kind::whole;
    return of_whole ? m.in_role(role::share).in_role(role::rate) : m;
}

/// The magnitude with the sign of its direction: 下降8.9% is -8.9%. What fell to 41.3 % (降至) is 41.3 %.
[[nodiscard]] inline result<measure> signed_measure(statement const& s) {
    return value_of(s).map([&](measure const& m) { return detail::with_direction(m, s); });
}

[[nodiscard]] inline result<observation> observation_of(statement const& s) {
    return value_of(s).map([&](measure const& m) { return observation{s.what, s.entity, s.when, m, {s.id, {}}}; });
}
[[nodiscard]] inline result<comparison> comparison_of(statement const& s) {
    return signed_measure(s).map([&](measure const& m) { return comparison{s.what, s.entity, s.when, m, s.against}; });
}

} // namespace tongbi::inline v0
