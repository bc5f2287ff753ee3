// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Structure (构成): the shares of parts in their sum or in a printed whole, and the parts held against the total that
/// is printed beside them. Shares are in percent.
///
///     structure_of(parts)               shares in the sum of the parts; each part is one variable with its place in it
///     structure_of(parts, whole)        shares in a whole that is printed
///     against_total(parts, total, parts_list::closed)     does the sum agree with the total, within what is rounded?
#pragma once

#include <tongbi/formula/number_sequence.hpp>
#include <tongbi/formula/share.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 比重 of a part in the sum of itself and the other parts: 100 part / (part + others). The part is one variable.
struct share_beside_others {
    static constexpr std::string_view name = "share of {part} in {whole of it and the others}";
    static constexpr std::string_view name_zh = "{部分}占{各部分合计}的比重";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::share)}};

private:
    /// Neither is below zero, so that the sum is zero where both are.
    struct both_zero {
        static constexpr int input = 1;
        static constexpr reason why = reason::zero_base;
        template <class Inputs>
        static constexpr auto broken(Inputs const& inputs) {
            return is_or_spans(std::get<0>(inputs), 0) && is_or_spans(std::get<1>(inputs), 0);
        }
    };

public:
    static constexpr auto domain = rules{not_negative<0>, not_negative<1>, both_zero{}};
    static constexpr support natural = share_support;
    static constexpr auto value(auto const& part, auto const& others) { return part * 100 / (part + others); }
    /// A part without end among others is all of the whole, others without end leave it nothing.
    static constexpr bracket limit(bracket const& part, bracket const& others) {
        return part.is_infinite() && !others.is_infinite() ? bracket(100) : bracket(0);
    }
};

} // namespace formula

/// 构成: the sum of the parts, in their unit, and the share of each, percent, in their order.
template <class Number>
struct structure {
    Number sum;
    std::vector<result<Number>> shares;
};

/// 构成表 of parts that make up their whole: figures or doubles of one unit. The bounds of a share know that the part
/// is in the sum. The best values add up to 100 (rounded prints of them may not: adding_up.hpp). A part that is or may
/// be below zero has no share and leaves none to the others (negative_base, by its place), one of zero has 0 %; parts
/// that are all zero have none (zero_base). There are as many shares as parts. The formula is arithmetic; no authority
/// defines it otherwise. Refusals: missing_input of no parts, or of NaN by its place.
template <number_sequence R>
[[nodiscard]] result<structure<detail::element_of<R>>> structure_of(R const& parts) {
    using number = detail::element_of<R>;
    if (auto no = detail::why_no_parts(parts)) return refuse(*no);
    structure<number> found{detail::sum_of_all(parts), {}};
    const auto others = detail::sums_of_others(parts);
    std::size_t below = 0; // the first part that may be below zero: beside it none has a share
    while (below < parts.size() && !may_be_negative(number(parts[below]))) ++below;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (below < parts.size() && below != i)
            found.shares.push_back(refuse(detail::at_place(reason::negative_base, below)));
        else
            found.shares.push_back(parts.size() == 1
                                       ? evaluate<formula::share>(parts[i], parts[i])
                                       : evaluate<formula::share_beside_others>(number(parts[i]), others[i]));
    }
    return found;
}

/// The same of parts of a whole that is known by itself, printed or with parts that are not listed: the shares are
/// share_of(part, whole), and the sum is that of the parts. There are as many shares as parts, in their order, and each
/// is refused as share_of refuses it. The formula is arithmetic; no authority defines it otherwise. Refusals:
/// missing_input, as above.
template <number_sequence R>
[[nodiscard]] result<structure<detail::element_of<R>>> structure_of(R const& parts,
                                                                    detail::element_of<R> const& whole) {
    if (auto no = detail::why_no_parts(parts)) return refuse(*no);
    structure<detail::element_of<R>> found{detail::sum_of_all(parts), {}};
    for (std::size_t i = 0; i < parts.size(); ++i)
        found.shares.push_back(evaluate<formula::share>(detail::element_of<R>(parts[i]), whole));
    return found;
}

/// Does a list name all parts of its total, or (其中, 等, 主要) some of them?
enum class parts_list : std::uint8_t { closed, open };

/// How parts lie to the total that is printed beside them.
enum class sum_of_parts : std::uint8_t {
    equal,       ///< the same digits
    by_rounding, ///< other digits, but what was rounded off explains them (总计与分项合计不等)
    leaves_rest, ///< of an open list: a rest is left, or may be
    exceeds,     ///< more than the total, whatever was rounded
    falls_short, ///< of a closed list: less than the total, whatever was rounded
};
template <>
struct vocabulary<sum_of_parts> {
    static constexpr std::array<word_entry<sum_of_parts>, 5> table{{
        {sum_of_parts::equal, "equal", "the parts add up to the total", "分项合计等于总计"},
        {sum_of_parts::by_rounding, "by_rounding", "the parts add up to the total within rounding",
         "分项合计与总计不等，系四舍五入所致"},
        {sum_of_parts::leaves_rest, "leaves_rest", "the parts leave a rest of the total", "分项合计不超过总计"},
        {sum_of_parts::exceeds, "exceeds", "the parts exceed the total", "分项合计大于总计"},
        {sum_of_parts::falls_short, "falls_short", "the parts fall short of the total", "分项合计小于总计"},
    }};
};

/// The parts of a total held against it.
struct total_check {
    figure sum;  ///< of the parts
    figure rest; ///< total - sum; a closed list agrees where it may be zero
    sum_of_parts found{};

    /// Nothing that is printed contradicts the total.
    [[nodiscard]] constexpr bool agrees() const {
        return found != sum_of_parts::exceeds && found != sum_of_parts::falls_short;
    }
};

/// 分项与总计: the sum of parts against the printed total, all in one unit. The tolerance is what was rounded off: half
/// a unit of the last digit of each part and of the total. Parts without an upper end (超7400亿元) contradict a total
/// only from below. A contradiction is no error yet: an unlisted 其他, a revision or another scope look the same. Parts
/// below zero are summed as they are; an open list of such may rightly exceed its total, and says so. Doubles have no
/// rounding: make figures of them by figure::rounded(x, decimals). Source: the note in the yearbooks of NBS that totals
/// and parts may differ by rounding (总计与分项合计不等). Refusals: missing_input of no parts.
template <number_sequence R>
requires std::same_as<detail::element_of<R>, figure>
[[nodiscard]] result<total_check> against_total(R const& parts, figure const& total, parts_list list) {
    if (auto no = detail::why_no_parts(parts)) return refuse(*no);
    total_check check{detail::sum_of_all(parts), {}, {}};
    check.rest = detail::minus(total, check.sum);
    const bool same_digits = check.sum.best() && check.sum.best() == total.best();
    if (is_below(total, check.sum) == verdict::met)
        check.found = sum_of_parts::exceeds;
    else if (list == parts_list::closed && is_below(check.sum, total) == verdict::met)
        check.found = sum_of_parts::falls_short;
    else if (same_digits)
        check.found = sum_of_parts::equal;
    else
        check.found = list == parts_list::closed ? sum_of_parts::by_rounding : sum_of_parts::leaves_rest;
    return check;
}

} // namespace tongbi::inline v0
