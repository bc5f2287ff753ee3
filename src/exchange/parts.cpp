// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/parts.hpp"

#include "exchange/row.hpp"

#include <tongbi/number/sentence.hpp>

namespace tongbi::inline v0::detail {

namespace {

/// The unit that the numbers are counted in: % of 三分之一, 第…位 of a place and 个位次 of places gained.
std::string unit_of_numbers(measure const& m) {
    if (counts_parts(m.unit())) return to_string(unit(rows::percent));
    if (!m.is_place()) return to_string(m.unit());
    const auto frame = m.wording().rank_affix;
    return std::string(frame != 0 ? rank_affixes[frame - 1U].pattern : plain_rank.pattern);
}

} // namespace

value_parts parts_of(measure const& m, language lang) {
    const auto number_of = [](decimal x) { return value_parts::number{to_string(x), to_double(x)}; };
    const auto end = [&](bound b) { return b.infinite ? std::nullopt : std::optional(number_of(b.at.stripped())); };
    const figure number = counts_parts(m.unit()) ? percent_of_parts(m.number(), m.unit()) : m.number();
    value_parts p;
    p.text = to_string(m, lang);
    // 0.3% in the column of numbers, and at_most in that of qualifiers: ≤0.3%
    const qualifiers said = number.qualifiers() & spelled_by(m.wording());
    const bool unsaid = !(said == number.qualifiers()) && m.role() != role::ordinal;
    p.display = to_string(unsaid ? measure(m.number(), m.unit(), m.role()) : m, without_bounds().in(lang));
    if (const auto best = number.best()) p.best = number_of(*best);
    p.lower = end(number.lower());
    p.upper = end(number.upper());
    p.lower_open = number.lower().open;
    p.upper_open = number.upper().open;
    p.unit = unit_of_numbers(m);
    p.role = entry_of(m.role()).code;
    p.means = codes_of(number.qualifiers());
    return p;
}

refusal_parts parts_of(refusal const& why, language lang) {
    refusal_parts p;
    p.reason = code_of(why.why);
    p.sentence = describe(why, lang);
    if (why.formula != nullptr) {
        p.formula = without_braces(why.formula->en);
        if (why.input >= 0) p.input = braced(why.formula->en, why.input);
    }
    p.text = why.excerpt();
    if (why.became != change_class::none) p.became = entry_of(why.became).code;
    return p;
}

finding_parts parts_of(report const& all, finding const& f, language lang) {
    finding_parts p;
    p.code = entry_of(f.kind).code;
    if (auto const* s = all.find(f.id)) {
        p.indicator = lang == language::en && !s->indicator.name_en.empty() ? s->indicator.name_en : s->indicator.name;
        p.entity = lang == language::en && !s->en.entity.empty() ? s->en.entity : s->entity;
        p.period = to_string(s->when);
    }
    if (f.value)
        p.value = parts_of(*f.value, lang);
    else
        p.refused = parts_of(f.value.error(), lang);
    if (f.met) p.met = entry_of(*f.met).code;
    if (f.prints) p.prints = entry_of(*f.prints).code;
    if (f.when) p.when = to_string(*f.when);
    return p;
}

} // namespace tongbi::inline v0::detail
