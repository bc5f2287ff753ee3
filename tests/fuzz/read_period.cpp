// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A text to the reader of periods, with and without a year of its context: what is read prints to a text of the same
// period, in the form of data files and in words; and how the periods lie to each other.

#include "property.hpp"

#include <tongbi/calendar.hpp>

using namespace fuzz;

namespace {

template <class T>
void check_outcome(result<T> const& outcome) {
    if (!outcome) check(outcome.error(), "");
}
void check_outcome(result<period> const& outcome) {
    if (!outcome) return check(outcome.error(), "");
    const std::string printed = to_string(*outcome);
    const auto again = read_period(printed);
    require(again.has_value() && *again == *outcome, "a derived period prints back", printed);
}

void relations(period const& a, period const& b) {
    const auto last_year = same_period_last_year(a);
    check_outcome(last_year);
    require(!last_year || is_same_period_last_year(a, *last_year), "the base of a period is its base", to_string(a));
    const auto previous = previous_period(a);
    check_outcome(previous);
    require(!previous || is_previous_period(a, *previous), "the period before is the period before", to_string(a));
    require(!previous || disjoint(a, *previous) == certainty::yes, "and shares no day with it", to_string(a));
    check_outcome(years_between(b, a));
    check_outcome(years_covered(a));
    check_outcome(calendar_year_of(a));
    check_outcome(as_of(a));
    check_outcome(days_in(a));
    check_outcome(streak_start(a, 9));
    require(overlaps(a, b) == overlaps(b, a), "overlaps is symmetric", to_string(a), to_string(b));
    require(!(contains(a, b) == certainty::yes && disjoint(a, b) == certainty::yes), "what contains is not disjoint",
            to_string(a), to_string(b));
    require(same_span(a, b) == same_span(b, a), "same_span is symmetric", to_string(a), to_string(b));
}

/// A range of one month, day or year is written as the one, which has the same days.
void in_words(period const& p, std::string_view text) {
    for (const auto lang : {language::en, language::zh}) {
        const std::string words = describe(p, lang);
        require(!words.empty() && is_utf8(words), "a period is described in UTF-8", text, words);
        const auto again = read_period(words);
        require(again.has_value(), "what describe writes reads back", text, words);
        require(same_span(*again, p), "to the same days", text, words, to_string(*again));
        const bool range = p.kind() == period_kind::months || p.kind() == period_kind::years ||
                           p.kind() == period_kind::days || p.kind() == period_kind::year_to_date;
        require(*again == p || range, "and to the same period", text, words, to_string(*again));
    }
}

void periods(std::string_view text) {
    const auto alone = read_period(text);
    const auto p = read_period(text, std::chrono::year(2023));
    require(!alone || p == alone, "a period with its own year needs none", text);
    require(alone || p || p.error().why == alone.error().why || alone.error().why == reason::missing_input,
            "a year of the context changes no other refusal", text);
    if (!alone) check(alone.error(), text);
    if (!p) return check(p.error(), text);
    const auto again = read_period(to_string(*p));
    require(again == p, "a period prints back to the same", text, to_string(*p));
    in_words(*p, text);
    relations(*p, *p);
    static const period year = *period::of_year(2023);
    relations(*p, year);
    relations(year, *p);
    relations(*p, p->without_label());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    periods(text_of(data, size));
    return 0;
}
