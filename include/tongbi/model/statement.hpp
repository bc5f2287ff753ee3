// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// statement: one number as a report printed it, with all that is known and doubted about it.
#pragma once

#include <tongbi/model/checks.hpp>

#include <variant>
#include <vector>

namespace tongbi::inline v0 {

/// A print that is a direction without a magnitude (低于, 三增): stored and printed, never computed with.
struct bare_word {
    std::string text;
    v0::qualifiers qualifiers{};
};

using printed_value = std::variant<measure, measure_range, bare_word>;

/// 更正: a unit to read instead of the printed one, with its reason: a layer over the print, which stays. See
/// read_correction.
class correction {
public:
    [[nodiscard]] v0::unit const& unit() const { return unit_; }
    [[nodiscard]] std::string const& text() const { return text_; } ///< of the unit, as it was written
    [[nodiscard]] std::string const& why() const { return why_; }
    [[nodiscard]] std::string const& author() const { return author_; }

private:
    friend result<correction> read_correction(std::string_view, std::string_view, std::string_view,
                                              std::span<own_unit const>);
    correction(v0::unit const& in, std::string_view text, std::string_view why, std::string_view author)
        : unit_(in), text_(text), why_(why), author_(author) {}

    v0::unit unit_;
    std::string text_;
    std::string why_;
    std::string author_;
};

/// From its fields. The author may be missing, unit and reason may not. Refusals: unknown_unit; missing_input with the
/// column that is empty. Their input is 0 for the unit and 1 for the reason.
[[nodiscard]] inline result<correction> read_correction(std::string_view unit_text, std::string_view why,
                                                        std::string_view author, std::span<own_unit const> own = {}) {
    const auto at = [](int field, refusal r) {
        r.input = static_cast<std::int8_t>(field);
        return refuse(r);
    };
    if (unit_text.empty()) return at(0, {reason::missing_input, "correct_unit", -1});
    const auto in = read_unit(unit_text, own);
    if (!in) return at(0, in.error());
    if (why.empty()) return at(1, {reason::missing_input, "correct_why", -1});
    return correction(*in, unit_text, why, author);
}

/// Which statements this one is about. Several are either all meant (均) or candidates of which one is meant.
struct subjects {
    std::vector<std::string> ids;
    bool candidates = false;
};

/// What stands in the columns of names in English (section_en, entity_en …); empty where a file does not say it. The
/// name of the indicator is its own (indicator::name_en).
struct english_names {
    std::string section;
    std::string entity;
    std::string period_label;  ///< of the label of the period: 迎峰度夏
    std::string against;       ///< of a whole or of something else that a number is compared with
    std::string why_corrected; ///< the reason of the correction
};

/// One number of a report as it was printed, with all that the report says of it.
struct statement {
    std::string id;
    std::string section;
    statement_kind kind = statement_kind::level;
    v0::indicator indicator;
    std::string entity;
    period when = *period::of_year(1);
    printed_value print = bare_word{};
    movement direction = movement::none; ///< of a comparison; of a target which is set for a fall or a rise
    baseline against;
    std::optional<v0::target_direction> target_direction; ///< of a target: at least, at most, exactly
    subjects about;      ///< the level that a comparison, share, rank or target is about
    std::string part_of; ///< the printed whole
    std::string per;     ///< the count or amount to divide by
    std::string duplicate_of;
    std::vector<doubt> doubts;
    std::string remark;
    std::optional<correction> corrected;
    english_names en{};

    /// Is this one of its doubts?
    [[nodiscard]] bool doubtful(doubt d) const {
        for (const doubt mine : doubts)
            if (mine == d) return true;
        return false;
    }
    [[nodiscard]] measure const* single() const { return std::get_if<measure>(&print); }
    [[nodiscard]] measure_range const* range() const { return std::get_if<measure_range>(&print); }
    /// 约, 超, 以上 …: what the print says of its number, in its text or beside it; of a spread, what it says of both
    /// ends.
    [[nodiscard]] v0::qualifiers qualifiers() const {
        if (auto const* m = single()) return m->number().qualifiers();
        if (auto const* r = range()) return r->first().number().qualifiers() & r->second().number().qualifiers();
        return std::get<bare_word>(print).qualifiers;
    }
};

/// Number and unit as printed, from the parsed parts: change a digit, and the print follows.
[[nodiscard]] inline std::string number_text(statement const& s) {
    if (auto const* m = s.single()) return number_text(*m);
    if (auto const* r = s.range()) return number_text(*r);
    return std::get<bare_word>(s.print).text;
}
/// The unit as it was printed: that of the second number of a range; of a word none.
[[nodiscard]] inline std::string unit_text(statement const& s) {
    if (auto const* m = s.single()) return unit_text(*m);
    if (auto const* r = s.range()) return unit_text(r->second());
    return {};
}

namespace detail {

/// The role that the kind of a statement gives to its number.
constexpr role role_in(statement_kind kind, measure const& m) {
    const bool percentage = m.unit().kind() == unit_kind::percentage;
    switch (kind) {
    case statement_kind::share: return percentage ? role::share : m.role();
    case statement_kind::rate:
    case statement_kind::attainment: return percentage ? role::rate : m.role();
    case statement_kind::change_relative: return percentage ? role::growth : m.role();
    case statement_kind::anomaly:
        return percentage ? role::growth : is_scale(m.unit().kind()) ? role::change : m.role();
    case statement_kind::change_absolute: return is_scale(m.unit().kind()) ? role::change : m.role();
    default: return m.role();
    }
}

/// 约, 超 … and the exactness of targets: the figure of a printed number under a statement.
constexpr measure under_statement(measure const& m, statement_kind kind, qualifiers means) {
    const role as = role_in(kind, m);
    const auto printed = m.number().given_number();
    if (!printed) return {m.number(), m.unit(), as, m.wording()};
    const bool exact = kind == statement_kind::target || m.number().is_exact() || is_count(*printed, m.unit());
    const measure qualified_print(under_words(m.number(), m.wording(), means, exact), m.unit(), as, m.wording());
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

/// Why a statement has no single value: it is a range or a bare word, and it is named.
inline refusal no_value(statement const& s) {
    return {s.range() != nullptr ? reason::is_range : reason::is_word, s.id, -1};
}

/// A magnitude with the sign of its direction, applied before its support.
inline measure signed_by(measure const& m, movement direction) {
    return direction == movement::none ? m.in_role(m.role()) : directed(m, direction == movement::down);
}
/// The sign of its direction on a magnitude of a statement. A target has a direction where it is set for the magnitude
/// of a fall or a rise (下降13.5%以上); it stays a magnitude.
inline measure with_direction(measure const& m, statement const& s) {
    return signed_by(m, is_comparison(s.kind) ? s.direction : movement::none);
}
/// What is printed without a sign ends at 0, unless it is a change or its indicator may be negative (profits,
/// balances).
inline measure as_quantity(measure const& m, statement const& s) {
    const bool has_sign = m.wording().plus || m.wording().minus_zero || m.wording().pair.has_width() ||
                          is_comparison(s.kind) || s.indicator.may_be_negative;
    return has_sign || m.role() != role::amount ? m : m.with_number(m.number().without_sign());
}

} // namespace detail

/// The print from the columns of a data file: number, unit, and `means` for its qualifiers. A word without a magnitude
/// is one only where the kind says so, and has no unit. Refusals of read_measure and read_range, with their fields;
/// malformed_text where the words of the number and `means` contradict each other (500余 and below), or it (0个 and
/// below).
[[nodiscard]] inline result<printed_value> read_print(std::string_view number, std::string_view unit,
                                                      statement_kind kind, qualifiers means,
                                                      std::span<own_unit const> own = {}) {
    const auto at = [](std::int8_t field, refusal why) {
        why.input = field;
        return refuse(why);
    };
    if (kind == statement_kind::direction_only) {
        if (detail::is_blank(number)) return refuse(detail::no_number());
        if (!detail::is_blank(unit)) return at(unit_field, {reason::unknown_unit, unit, 0});
        return printed_value(bare_word{std::string(number), means});
    }
    const auto contradicted = [&](measure const& read) {
        const auto printed = read.number().given_number();
        return contradict(means | read.number().qualifiers()) ||
               (printed && detail::is_count_below_zero(*printed, read.unit(), means));
    };
    const auto contradiction = [&] { return at(number_field, {reason::malformed_text, number, 0}); };
    const auto under = [&](measure const& read) {
        const bool places = kind == statement_kind::rank_change; // 2位 of a place, not of persons
        return detail::under_statement(places ? detail::as_places(read) : read, kind, means);
    };
    const auto m = read_measure(number, unit, own);
    if (m) return contradicted(*m) ? result<printed_value>(contradiction()) : printed_value(under(*m));
    if (!detail::mark_in(number)) return refuse(m.error());
    const auto r = read_range(number, unit, own);
    if (!r) return refuse(r.error());
    if (contradicted(r->first()) || contradicted(r->second())) return contradiction();
    return printed_value(r->with_ends(under(r->first()), under(r->second())));
}

/// With another unit to be read instead of the printed one (% for 个百分点, 万亿 for 万亿元). The print stays, and
/// number_text and unit_text still give it; computations read the correction. Passes on the refusal of a correction.
[[nodiscard]] inline result<statement> with_correction(statement s, result<correction> const& c) {
    if (!c) return refuse(c.error());
    s.corrected = *c;
    return s;
}

/// What a computation reads: the print, in its corrected unit where there is a correction. A percentage of a named
/// whole lies between 0 and 100 %. Refusals: is_range, is_word.
[[nodiscard]] inline result<measure> value_of(statement const& s) {
    auto const* printed = s.single();
    if (printed == nullptr) return refuse(detail::no_value(s));
    measure m = *printed;
    if (s.corrected) {
        unit const& to = s.corrected->unit();
        m = measure(m.number(), to, role_of(to.kind()));
        m = measure(m.number(), to, detail::role_in(s.kind, m));
    }
    const bool of_whole = m.role() == role::rate && s.against.kind == baseline_kind::whole;
    return detail::as_quantity(of_whole ? m.in_role(role::share).in_role(role::rate) : m, s);
}

/// The magnitude with the sign of its direction: 下降8.9% is -8.9%. What fell to 41.3 % (降至) is 41.3 %.
[[nodiscard]] inline result<measure> signed_measure(statement const& s) {
    return value_of(s).map([&](measure const& m) { return detail::with_direction(m, s); });
}

/// The statement as an observation, whose source is its id; a change has the sign of its direction. Refusals: those of
/// value_of.
[[nodiscard]] inline result<observation> observation_of(statement const& s) {
    return signed_measure(s).map([&](measure const& m) {
        return observation{s.indicator, s.entity, s.when, m, {s.id, {}}, s.part_of};
    });
}
/// The statement as a comparison, its magnitude signed by its direction. Refusals: those of value_of.
[[nodiscard]] inline result<comparison> comparison_of(statement const& s) {
    return signed_measure(s).map(
        [&](measure const& m) { return comparison{s.indicator, s.entity, s.when, m, s.against, s.part_of}; });
}

} // namespace tongbi::inline v0
