// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The run-time door: measures as operands. The signatures of a formula are read when it is called, and what does not
/// fit is a refusal that names the input and both roles or units.
///
/// A computation takes result<measure> (a plain measure is one) and passes a refusal on, so that calls chain unchecked.
#pragma once

#include <tongbi/formula/computation.hpp>
#include <tongbi/measure/convert.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Input number `input` of F is at fault.
template <class F>
constexpr refusal blamed(refusal const& why, std::size_t input) {
    return why.of(name_of<F>, static_cast<int>(input));
}

/// It says the same of every ratio, and so names no formula: only the scale, °C or pH; a sum of levels names itself.
/// Kelvins have a ratio, and only another role than this needs.
template <class F, std::size_t N>
refusal on_interval_scale(std::array<role, N> const& given, unit const& scale, std::size_t input) {
    bool is_sum = requires { F::is_additive; };
    for (const role as : given) is_sum = is_sum && as == role::level;
    if (has_absolute_zero(scale) && !is_sum) return blamed<F>(reason::role_mismatch, input);
    refusal why(reason::interval_scale, to_string(scale), -1);
    if (is_sum) why.formula = &name_of<F>;
    why.input = static_cast<std::int8_t>(input);
    return why;
}

/// Why a formula does not take the roles of a call, and how many of the first inputs it takes: of several formulas the
/// one that goes furthest tells which input is at fault.
struct misfit_found {
    refusal why;
    std::size_t taken = 0;
};

/// The unit of the first level.
template <std::size_t N>
unit const& scale_of(std::array<role, N> const& given, std::array<unit, N> const& units) {
    std::size_t at = 0;
    while (at + 1 < N && given[at] != role::level) ++at;
    return units[at];
}

/// Levels of K are numbers on a ratio scale where a formula takes those: other levels in °C are brought to K. A number
/// without a unit (an index) is a factor where a formula takes one.
template <class F, std::size_t N>
int signature_of(std::array<role, N> const& given, std::array<unit, N> const& units) {
    const int row = signature_for<F, N>(given, {}, false);
    if (row >= 0) return row;
    std::array<role, N> plain = given;
    for (std::size_t i = 0; i < N; ++i)
        if (given[i] == role::amount && units[i].size() == 0) plain[i] = role::factor;
    if (const int other = plain != given ? signature_for<F, N>(plain, {}, false) : -1; other >= 0) return other;
    if (given[0] != role::level || !has_absolute_zero(units[0])) return row;
    std::array<role, N> on_ratio_scale = given;
    for (auto& as : on_ratio_scale) as = as == role::level ? role::amount : as;
    const int other = signature_for<F, N>(on_ratio_scale, {}, false);
    for (std::size_t i = 0; other >= 0 && i < N; ++i)
        if (given[i] == role::level && !F::signatures[static_cast<std::size_t>(other)].at(i).or_factor) return row;
    return other;
}

template <class F, std::size_t N>
misfit_found misfit_of(std::array<role, N> const& given, std::array<unit, N> const& units) {
    const auto taken_by = [&](auto const& s) {
        std::size_t taken = 0;
        while (taken < N && role_fits(s.at(taken), given[taken], true)) ++taken;
        return taken;
    };
    std::size_t best = 0;
    for (std::size_t row = 1; row < F::signatures.size(); ++row)
        if (taken_by(F::signatures[row]) > taken_by(F::signatures[best])) best = row;
    const std::size_t at = taken_by(F::signatures[best]);
    if (at == N) return {blamed<F>(reason::role_mismatch, 0), 0}; // another number of inputs
    if constexpr (requires { F::why_not(given); })
        if (const auto why = F::why_not(given))
            return {*why == reason::interval_scale ? on_interval_scale<F>(given, scale_of(given, units), at)
                                                   : blamed<F>(*why, at),
                    at};
    slot const& asked = F::signatures[best].at(at);
    const role wanted = asked.as;
    if (given[at] == role::unstated) return {blamed<F>(reason::role_unstated, at), at};
    if (wanted == role::unstated) return {blamed<F>(reason::role_unstated, 0), at};
    if (given[at] == role::level && asked.or_factor) return {on_interval_scale<F>(given, units[at], at), at};
    const std::string both = std::string(entry_of(given[at]).code) + " ≠ " + std::string(entry_of(wanted).code);
    return {blamed<F>(refusal(reason::role_mismatch, both, -1), at), at};
}

/// Does a product or quotient of the two stay within what a unit can hold? No report prints a fourth power.
constexpr bool combinable(unit const& a, unit const& b) {
    int powers = 0;
    for (auto const* u : {&a, &b})
        for (auto const& part : *u) powers += part.power < 0 ? -part.power : part.power;
    return a.size() + b.size() <= unit::capacity && powers <= 4;
}

/// The first formula that takes as many inputs.
template <std::size_t N, class F, class... More>
constexpr auto first_that_takes() {
    if constexpr (F::signatures[0].takes_count(N) || sizeof...(More) == 0)
        return std::type_identity<F>{};
    else
        return first_that_takes<N, More...>();
}
template <std::size_t N, class... F>
using first_taking = typename decltype(first_that_takes<N, F...>())::type;

/// What a call will do, decided from roles and units alone: once for a call, once for a whole column.
template <std::size_t N>
struct plan {
    std::array<unit, N> to; ///< the unit that each input is brought to
    unit in;                ///< of the answer
    role as;
};

/// The unit that all inputs of one letter are brought to: that of the first, but where it only goes the other way
/// that of another one. 吨CO₂ and 吨CO₂当量 are the latter, 标准煤 and 吉焦 are 吉焦.
template <std::size_t N, std::size_t Width>
unit const& common_unit(signature<Width> const& s, std::array<unit, N> const& units, std::size_t leader) {
    unit const* common = &units[leader];
    for (std::size_t i = leader + 1; i < N; ++i)
        if (s.has_unit(i) && s.leader(i) == leader && !(units[i] == *common) &&
            !conversion_between(units[i], *common) && conversion_between(*common, units[i]))
            common = &units[i];
    return *common;
}

template <std::size_t N, std::size_t Width>
result<plan<N>> plan_of(signature<Width> const& s, std::array<unit, N> const& units) {
    plan<N> p{{}, {}, s.gives.as};
    for (std::size_t i = 0; i < N; ++i)
        p.to[i] = s.has_unit(i)                ? common_unit(s, units, s.leader(i))
                  : s.at(i).as == role::points ? unit(rows::percentage_point)
                  : s.at(i).as == role::factor ? unit{}
                                               : unit(rows::percent);
    const unit hours(rows::hour, 0, 0, units[0].letters());
    for (std::size_t i = 0; i < N; ++i) {
        if (s.is_given(i)) continue;
        const std::size_t from = s.followed(i);
        if (from == Width)
            p.to[i] = hours;
        else if (s.at(i).unit == letter_counted_per)
            p.to[i] = denominator_of(p.to[from]);
        else if (combinable(p.to[from], hours))
            p.to[i] = p.to[from] * hours;
        else
            return refuse(mismatch(units[i], units[from]));
    }
    switch (s.gives.in) {
    case unit_rule::hours: p.in = hours; break;
    case unit_rule::counted: p.in = numerator_of(units[N - 1]); break;
    case unit_rule::of_first: p.in = s.has_unit(0) ? p.to[0] : units[0]; break;
    case unit_rule::percent: p.in = rows::percent; break;
    case unit_rule::points: p.in = rows::percentage_point; break;
    case unit_rule::none: break;
    case unit_rule::quotient:
    case unit_rule::product:
        if (!combinable(units[0], units[N - 1])) return refuse(mismatch(units[0], units[N - 1]));
        p.in = s.gives.in == unit_rule::quotient ? units[0] / units[N - 1] : units[0] * units[N - 1];
        break;
    }
    return p;
}

/// An index number in percent (上年=100, 单位：%) is its number of percent on a base of 100, of per mille on one of
/// 1000, and a factor on one of 1. Refusal: unit_mismatch where the base is another.
template <class F, std::size_t N, std::size_t Width>
std::optional<refusal> read_index_in_percent(F const& f, signature<Width> const& s, std::array<unit, N> const& units,
                                             plan<N>& p) {
    if constexpr (requires { f.on; })
        for (std::size_t i = 0; i < N; ++i) {
            if (!s.at(i).of_index || units[i].kind() != unit_kind::percentage || f.on.value == 1) continue;
            if (f.on.value != 100 && f.on.value != 1000)
                return refusal(reason::unit_mismatch, to_string(units[i]), -1).of(v0::name_of<F>, static_cast<int>(i));
            p.to[i] = f.on.value == 100 ? rows::percent : rows::permille;
        }
    return std::nullopt;
}

/// The number of a measure in a unit of its dimension; a mismatch names the two in the order of the call.
inline result<figure> number_in(measure const& m, unit const& to) {
    if (m.unit() == to) return m.number();
    const auto there = convert(m, to);
    if (!there) return refuse(there.error().why == reason::unit_mismatch ? mismatch(to, m.unit()) : there.error());
    return there->number();
}

} // namespace detail

/// The door whose operands are measures: roles and units are asked when it is called.
struct run_time_door {
    /// As typed_door::with_numbers; what it gives is a result.
    template <class... F, class Then, class... M>
    static auto with_numbers(Then then, M const&... args) {
        return of_measures<F...>(then, result<measure>(args)...);
    }

private:
    template <class Answer>
    using as_result = std::conditional_t<detail::is_result<Answer>, Answer, result<Answer>>;
    struct build {
        unit in;
        role as;
        measure operator()(figure const& x) const { return measure(x, in, as); }
    };
    template <class Then, class F, std::size_t N>
    static auto answer_of(Then const& then, build const& make, std::array<figure, N> const& numbers) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return then.template operator()<F>(make, make.as, numbers[I]...);
        }
        (std::make_index_sequence<N>{});
    }

    template <class First, class... F, class Then, class... R>
    static auto of_measures(Then const& then, R const&... args) {
        constexpr std::size_t n = sizeof...(R);
        using one = detail::first_taking<n, First, F...>;
        using outcome = as_result<decltype(answer_of<Then, one, n>(then, std::declval<build const&>(),
                                                                   std::declval<std::array<figure, n> const&>()))>;
        for (auto const* m : {&args...})
            if (!*m) return outcome(refuse(m->error()));
        return call<outcome, First, F...>(then, std::array<measure, n>{*args...}, nullptr);
    }

    /// The first formula that takes the roles.
    template <class Answer, class F, class... More, class Then, std::size_t N>
    static Answer call(Then const& then, std::array<measure, N> const& in, detail::misfit_found const* before) {
        if constexpr (!F::signatures[0].takes_count(N)) {
            if constexpr (sizeof...(More) > 0)
                return call<Answer, More...>(then, in, before);
            else
                return refuse(before->why); // of one before it, which takes as many inputs
        } else {
            std::array<role, N> given{};
            std::array<unit, N> units{};
            for (std::size_t i = 0; i < N; ++i) {
                given[i] = in[i].role();
                units[i] = in[i].unit();
            }
            const int row = detail::signature_of<F, N>(given, units);
            if (row < 0) {
                auto found = detail::misfit_of<F>(given, units);
                if (before != nullptr && before->taken >= found.taken) found = *before;
                if constexpr (sizeof...(More) > 0)
                    return call<Answer, More...>(then, in, &found);
                else
                    return refuse(found.why);
            }
            auto const& s = F::signatures[static_cast<std::size_t>(row)];
            auto p = detail::plan_of(s, units);
            if (!p) return refuse(p.error());
            if constexpr (requires { then.template formula<F>(); })
                if (auto no = detail::read_index_in_percent(then.template formula<F>(), s, units, *p))
                    return refuse(*no);
            std::array<figure, N> numbers{};
            for (std::size_t i = 0; i < N; ++i) {
                const auto number = detail::number_in(in[i], p->to[i]);
                if (!number) return refuse(number.error());
                numbers[i] = *number;
            }
            Answer answer = answer_of<Then, F>(then, build{p->in, p->as}, numbers);
            if (!answer) answer.error().of_money(units[0].size() == 0 || units[0].counts_money());
            return answer;
        }
    }
};

template <>
struct operand<measure> {
    using door = run_time_door;
};
template <>
struct operand<result<measure>> {
    using door = run_time_door;
};

} // namespace tongbi::inline v0
