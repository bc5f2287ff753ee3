// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A measure, a line break, a unit: converted there and back, and what results is computed with.

#include "property.hpp"

using namespace fuzz;

namespace {

/// 标准煤 becomes heat and CO₂ its equivalents, and neither comes back.
bool goes_one_way(unit const& from, unit const& to) {
    const tongbi::detail::unit_signature a(from);
    const tongbi::detail::unit_signature b(to);
    return a.coal != b.coal || a.equivalent != b.equivalent;
}

/// There and back: nothing that the number may stand for is lost.
template <class... Days>
void there_and_back(measure const& m, unit const& to, std::string_view text, Days... days) {
    const auto there = convert(m, to, days...);
    check(there, "");
    if (!there) return;
    check(*there, text);
    require(there->unit() == to && there->role() == m.role(), "a conversion is in its unit and keeps its role", text);
    const auto back = convert(there, m.unit(), days...);
    if (!back && goes_one_way(m.unit(), to)) return check(back.error(), "");
    require(back.has_value(), "what converts there converts back", text, to_string(*there));
    check(*back, text);
    require(encloses(back->number(), m.number()), "there and back holds the number", text, to_string(*there),
            to_string(*back));
    const auto by = conversion_between(m.unit(), to);
    if (by && by->is_power_of_ten() && m.role() != role::level)
        require(back->number() == m.number() && there->number().is_given() == m.number().is_given(),
                "digits that are shifted stay", text, to_string(*there), to_string(*back));
}

void compute(measure const& a, measure const& b, std::string_view text) {
    for (const auto& outcome :
         {year_over_year(a, b), share_of(a, b), ratio_of(a, b), sum_of(a, b), difference_of(a, b), quotient_of(a, b),
          product_of(a, b), base_of(a, b), whole_of(a, b), part_of(a, b), normal_of(a, b), growth_of(a, b),
          change_of(a, b), intersect(a, b), target_behind(a, b)}) {
        if (outcome)
            check(*outcome, text);
        else
            check(outcome.error(), text);
    }
    const auto reached = attainment_of(a, at_least(b));
    if (reached && reached->completion) check(*reached->completion, text);
    require(agree(a, a) == result<bool>(true), "a print agrees with itself", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    const std::string_view text = text_of(data, size);
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return 0;
    const std::string_view in = text.substr(end + 1);
    const auto m = read_measure(text.substr(0, end), own);
    check(convert(m, in, own), text);
    check(convert(m, in, year_length::days_365), text);
    if (!m) return 0;
    const auto to = read_unit(in, own);
    if (to) {
        there_and_back(*m, *to, text);
        there_and_back(*m, *to, text, year_length::days_365);
        there_and_back(*m, *to, text, year_length::days_366);
        const auto plain = convert(m, *to);
        if (plain)
            require(convert(m, *to, year_length::days_366) == plain,
                    "a length of the year does not touch what needs none", text);
        if (plain) compute(*m, *plain, text);
        check(as_change(m), text);
        if (const auto difference = as_change(m)) there_and_back(*difference, *to, text);
    }
    const auto other = read_measure(in, own); // or a second measure
    if (other) {
        compute(*m, *other, text);
        for (const role as : {role::share, role::rate, role::growth, role::change})
            for (const auto& first : {m, as_role(m, role::share), as_role(m, role::growth)})
                if (const auto second = as_role(other, as); first && second) compute(*first, *second, text);
    }
    return 0;
}
