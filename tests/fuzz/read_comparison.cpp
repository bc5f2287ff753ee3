// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A text to the reader of comparisons: what is read has a sound magnitude in a role of comparisons, with the sign of
// its direction, and a baseline; its plain phrase reads back.

#include "property.hpp"

#include <tongbi/model.hpp>

using namespace fuzz;

namespace {

/// The baseline as describe writes it, a verb and the number as it was printed. A name may hold a verb itself.
void read_back(printed_comparison const& c, std::string_view text) {
    measure const& m = c.magnitude;
    const auto printed = m.number().given_number();
    if (c.against.kind == baseline_kind::other || !printed || !m.wording().from_text || m.wording().is_one_word())
        return;
    if (m.wording().part_frame != 0) return;       // 二分之21: its unit stands before its number
    if (m.wording().numeral.starts_bare()) return; // 千左右 is a number by its word, 千 alone is none
    if (c.direction == movement::none || m.wording().plus || m.wording().minus_zero || !m.number().best()) return;
    const figure magnitude = printed->sign() < 0 ? -m.number() : m.number();
    if (!magnitude.best() || magnitude.best()->sign() < 0) return;
    const std::string_view rises = m.role() == role::ordinal ? "上升" : "增长"; // 增长2位 and 减少2位 are persons
    const std::string_view falls = m.unit().kind() == unit_kind::counter ? "减少" : "下降";
    const std::string unit = unit_text(m);
    const std::string words = describe(c.against, language::zh) +
                              std::string(c.direction == movement::up ? rises : falls) +
                              number_text(m.with_number(figure::printed(*magnitude.best()))) +
                              (detail::begins_as_power(unit) ? "×"
                               : m.wording().blank           ? " "
                                                             : "") +
                              unit;
    const auto again = read_comparison(words, own);
    require(again.has_value(), "a comparison in plain words reads back", text, words);
    require(again->direction == c.direction, "with its direction", text, words);
    require(again->magnitude.number().best() == m.number().best(), "with its number", text, words,
            to_string(again->magnitude));
    require(again->magnitude.role() == m.role() && again->magnitude.unit() == m.unit(), "in its role and unit", text,
            words);
    require(again->against == c.against, "against its baseline", text, words, to_string(again->against));
}

void comparisons(std::string_view text) {
    const auto c = read_comparison(text, own);
    if (!c) return check(c.error(), text);
    check(c->magnitude, text);
    const role as = c->magnitude.role();
    require(as != role::unstated && as != role::level, "a comparison has a role", text);
    const figure f = c->magnitude.number();
    require(c->direction != movement::up || as == role::growth || f.upper().infinite || f.upper().at.sign() >= 0,
            "what rises is not below zero", text);
    require(c->direction != movement::down || f.lower().infinite || f.lower().at.sign() <= 0,
            "what falls is not above zero", text);
    const std::string code = to_string(c->against);
    if (c->against.kind != baseline_kind::none) {
        const auto again = read_baseline(code);
        require(again.has_value() && *again == c->against, "its baseline has a code that reads back", text, code);
    }
    require(is_utf8(code) && is_utf8(describe(c->against, language::zh)), "a baseline is UTF-8", text);
    read_back(*c, text);
    if (as == role::growth) {
        const auto factor = factor_of(c->magnitude);
        check(factor, text);
        check(base_of(measure(figure::exactly(100)), c->magnitude), text);
    }
    if (as == role::share) check(whole_of(measure(figure::exactly(100)), c->magnitude), text);
}

/// Both ends of a range are comparisons in one direction, in one role.
void ranges(std::string_view text) {
    const auto r = read_comparison_range(text, own);
    if (!r) return check(r.error(), text);
    for (auto const& end : {r->first, r->second}) check(end.magnitude, text);
    require(r->first.direction == r->second.direction && r->first.against == r->second.against,
            "a range is against one baseline in one direction", text);
    require(r->first.magnitude.role() == r->second.magnitude.role(), "a range has one role", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    const std::string_view text = text_of(data, size);
    comparisons(text);
    ranges(text);
    return 0;
}
