# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# The wrong twins: each line is a definition that somebody might take for right, and the test that must see it.
# Run with `ctest -L twin` in a build with TONGBI_TWINS=ON; a twin that survives is a failed test.

option(TONGBI_TWINS "Check that the tests catch plausible wrong definitions" OFF)
if(NOT TONGBI_TWINS)
    return()
endif()

# What a twin does not change and most tests include is read once, which halves the time of a twin: headers of others, and
# the rooms that know nothing of the one where it is wrong.
set(tongbi_twin_flags -std=c++20 -O0 -w -DCATCH_CONFIG_FAST_COMPILE -I${CMAKE_CURRENT_SOURCE_DIR})
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold TONGBI_HAS_GOLD) # links in half the time
set(tongbi_twin_main $<TARGET_FILE:Catch2::Catch2WithMain>)
if(TONGBI_HAS_GOLD)
    string(APPEND tongbi_twin_main "|-fuse-ld=gold")
endif()
set(tongbi_twin_eigen) # of the columns, which compile_fail does not have
if(TARGET Eigen3::Eigen)
    get_target_property(tongbi_twin_eigen Eigen3::Eigen INTERFACE_INCLUDE_DIRECTORIES)
    string(REPLACE ";" "|" tongbi_twin_eigen "${tongbi_twin_eigen}")
endif()
set(tongbi_twin_includes "$<JOIN:$<TARGET_PROPERTY:tongbi_compile_fail,INCLUDE_DIRECTORIES>,|>|${tongbi_twin_eigen}")

# tongbi_twin_headers(<room> <other room>...): beside those of others, for the twins of a room
function(tongbi_twin_headers room)
    set(text "#include <catch.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <boost/units/systems/si.hpp>
#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>
")
    if(room STREQUAL "panel")
        string(APPEND text "#include <Eigen/Core>\n")
    endif()
    foreach(other IN LISTS ARGN)
        string(APPEND text "#include <tongbi/${other}.hpp>\n")
    endforeach()
    set(headers ${CMAKE_CURRENT_BINARY_DIR}/twins/before_${room}.hpp)
    file(CONFIGURE OUTPUT ${headers} @ONLY CONTENT "${text}")
    add_test(NAME "twins: headers before ${room} are precompiled" COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}
        -DCXX=${CMAKE_CXX_COMPILER} "-DFLAGS=${tongbi_twin_flags}" "-DINCLUDES=${tongbi_twin_includes}"
        "-DIMPLICIT=$<JOIN:${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES},|>" -DPRECOMPILE=${headers}
        -P ${CMAKE_CURRENT_SOURCE_DIR}/twins/run.cmake)
    set_tests_properties("twins: headers before ${room} are precompiled" PROPERTIES
        LABELS twin TIMEOUT 300 FIXTURES_SETUP twin_headers_${room})
endfunction()

tongbi_twin_headers(number)
tongbi_twin_headers(unit number)
tongbi_twin_headers(formula number calendar unit)
tongbi_twin_headers(measure number calendar unit formula)
tongbi_twin_headers(model number calendar unit formula measure sequence)
tongbi_twin_headers(timeline number calendar unit formula measure sequence model)
tongbi_twin_headers(panel number calendar unit formula measure sequence model timeline)
set(tongbi_twins_before "exchange=measure;calendar=unit;typed=measure;sequence=measure;table=timeline") # which are few

# twin(<what is wrong> <header> <from> <to> <test source> <test name> [<compiled sources>...]): of a compiled room what is
# wrong may be a source instead of a header, and the sources that the test needs are named.
function(twin what header from to source test)
    string(REPLACE ";" "|" compiled "${ARGN}")
    string(MAKE_C_IDENTIFIER "${what}" id)
    string(REGEX REPLACE "/.*" "" before "${header}")
    if(";${tongbi_twins_before}" MATCHES ";${before}=([a-z]+)")
        set(before ${CMAKE_MATCH_1})
    endif()
    add_test(NAME "twin: ${what}" COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}
        -DWORK=${CMAKE_CURRENT_BINARY_DIR}/twins/${id} -DCXX=${CMAKE_CXX_COMPILER} -DHEADER=${header}
        "-DFROM=${from}" "-DTO=${to}" -DSOURCE=${source} "-DTEST=${test}" "-DCOMPILED=${compiled}" -DSHARED=${TONGBI_SHARED_DIR} -DORACLES=${TONGBI_ORACLES}
        -DGENERATED=${CMAKE_CURRENT_BINARY_DIR}
        "-DFLAGS=${tongbi_twin_flags}" -DPRECOMPILED=${CMAKE_CURRENT_BINARY_DIR}/twins/before_${before}.hpp
        "-DMAIN=${tongbi_twin_main}"
        "-DINCLUDES=${tongbi_twin_includes}"
        "-DIMPLICIT=$<JOIN:${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES},|>"
        -P ${CMAKE_CURRENT_SOURCE_DIR}/twins/run.cmake)
    set_tests_properties("twin: ${what}" PROPERTIES LABELS twin TIMEOUT 300 FIXTURES_REQUIRED twin_headers_${before})
endfunction()

set(derived "derivations of the report give the exact value and the exact ends, open and closed")

twin("percentage points read as percent" unit/spellings_of_society.hpp
    "han(\"个百分点\", rows::percentage_point)" "han(\"个百分点\", rows::percent)" measure/derivations "${derived}")
twin("1.6倍 more read as 1.6 times" formula/change.hpp "(growth + 100) / 100" "growth / 100" measure/derivations "${derived}")
twin("a print that reads otherwise taken as it stands" measure/read_measure.hpp "if (!m || is_plain(*m)) return m;" "return m;"
    measure/read_again "a text whose own print would be read otherwise is refused")
twin("a scale word of one end taken for its own" measure/read_range.hpp "if (may_share_word(number, second)) return" "if (false) return"
    measure/read_ranges "a range that does not hold together is refused with its place in the whole text")
twin("times_more without the one" typed/factor.hpp "factor(k.plus(1))" "factor(k.plus(0))"
    formula/attainment "more by 1.6 times is a factor of 2.6, and 1.6 times as much is a factor of 1.6")
twin("273.15 added to a difference" measure/convert.hpp "if (m.role() == role::level && " "if ("
    measure/convert "a level of temperature converts with the offset and a difference without")
twin("a Fahrenheit degree as large as a kelvin" unit/table.hpp "conversion_factor::of(5, 9, 0)" "conversion_factor{}"
    measure/convert "a level of temperature converts with the offset and a difference without")
twin("half up instead of half to even" number/rounding.hpp "twice > unit || (twice == unit && kept % 2 != 0)" "twice >= unit"
    number/rounding "the examples of GB/T 8170 for a unit interval hold")
twin("a loss reduced by half a digit rounded away from zero" formula/change.hpp "abs(gbt8170(value(*now, *then), -1))"
    "round(abs(value(*now, *then)) + decimal(5, -2), -1, rounding_rule::down)"
    formula/domain "a change over a base that is not positive carries its class instead of a rate")
twin("real growth applied to a nominal level" model/subject.hpp "return a == b && a != price_basis::unknown" "return true"
    model/comparison "a real growth rate does not deflate a nominal gross domestic product")
twin("truncated instead of half-unit bounds" number/figure_class.hpp "bound::closed(moved(-5))" "bound::closed(x)"
    number/figure "a printed number lies within half a unit of its last digit, both ends included")
twin("a text that is cut shown as if it were whole" number/result.hpp "is_cut && i < mark.size()" "false && i < mark.size()"
    number/result "the excerpt of a refusal is cut at a code point to 32 bytes, and shows that it is")
twin("an open end taken as closed" number/figure_class.hpp "one_sided(bound::opened(x), bound::unlimited(), qualifier::over)"
    "one_sided(bound::closed(x), bound::unlimited(), qualifier::over)" measure/derivations "${derived}")
twin("at most read as at least" measure/words.hpp "{\"不超过\", qualifier::at_most, of_size}" "{\"不超过\", qualifier::at_least, of_size}"
    measure/read_numbers "words before, inside and after a number give its bounds, open and closed as they mean")
twin("nearly read as about" measure/words.hpp "{\"近\", qualifier::nearly, of_size}" "{\"近\", qualifier::about, of_size}"
    measure/read_numbers "words before, inside and after a number give its bounds, open and closed as they mean")
twin("百八十 read as 180" measure/read_number.hpp "if (is_bare_hundred(*n)) return" "if (false) return" measure/readings
    "a hundred without its 一 and with more behind it is about so many in speech")
twin("a width that is said cut at zero" measure/wording.hpp "|| words.pair.has_width();" ";" measure/readings
    "a number of percent beside a larger width may have the width in percent of itself")
twin("a hundred thousand taken for ten thousand" unit/table.hpp "{1, 1, -5}, unit_kind::percentage" "{1, 1, -4}, unit_kind::percentage"
    measure/read_more_units "units of carbon, energy, climate, water, transport and money are worth what their definitions say")
twin("a range that begins within its first number" model/compared_range.hpp "if (ends_within_number(words)) continue;" ";"
    model/read_comparison "a phrase whose number is a range says its words of both ends")
twin("a fall in per mille taken for a growth" model/printed_comparison.hpp "return row == &rows::permille || row" "return row"
    model/read_comparison "a phrase is read whole or refused with what is left over and its place")
twin("a share over the rest instead of the whole" formula/share.hpp
    "return detail::cut_above(per_cent_of::value(part, whole), 100);" "return part * 100 / (whole - part);"
    measure/derivations "${derived}")
twin("the part multiplied by its share" formula/share.hpp "struct whole : per_cent_of {" "struct whole {
    static constexpr auto value(auto const& part, auto const& share) { return part * share / 100; }
    static constexpr bracket limit(bracket const&, bracket const&) { return bracket::undefined(); }"
    measure/derivations "${derived}")
twin("growth over the current level" formula/change.hpp "(current - base) * 100 / base" "(current - base) * 100 / current"
    formula/domain "a change over a base that is not positive carries its class instead of a rate")
twin("the base as level times one minus growth" formula/change.hpp "return current * 100 / (growth + 100)"
    "return current * (-growth + 100) / 100" measure/derivations "${derived}")
twin("a change over the level instead of its base" formula/change.hpp "change * 100 / (current - change)" "change * 100 / current"
    measure/derivations "${derived}")
twin("attainment upside down" formula/attainment.hpp "struct attainment : per_cent_of {" "struct attainment {
    static constexpr auto value(auto const& actual, auto const& target) { return target * 100 / actual; }" measure/derivations "${derived}")
twin("a ceiling met from above" formula/attainment.hpp "return is_at_least(target, actual)" "return is_at_least(actual, target)"
    formula/attainment "whether a target is met depends on its direction and on what the print leaves open")
twin("mu as 666.67 square metres" unit/table.hpp "{2, 3, 3}" "{66667, 1, -2}" measure/convert
    "亩 and hectares convert by 2000/3 with ends rounded outward")
twin("cheng as percent" unit/table.hpp "0, 0, 0, 0, {1, 1, -1}, unit_kind::percentage" "0, 0, 0, 0, {1, 1, -2}, unit_kind::percentage"
    measure/derivations "${derived}")
twin("prefix m read as M" unit/scale_words.hpp "power_word{\"m\", -3}" "power_word{\"m\", 6}"
    unit/spellings "a spelling is looked up whole: mm is no metre, min no inch, MW no mW, t no T")
twin("coal equivalent of the old handbooks" unit/table.hpp "{293076, 1, 5}" "{2931, 1, 7}" unit/factors
    "the factors of the table are those of their standards")
twin("counts with a scale word taken as exact" measure/wording.hpp "u.begin()->word == 0" "true"
    measure/read_numbers "counts are exact without a multiplier and rounded with one, and time is rounded")
twin("every counter adds to every other" unit/table.hpp "static_cast<std::int16_t>(detail::first_counter + static_cast<int>(i))"
    "std::int16_t{100}"
    unit/factors "own bases are used once each, so that no two counters add")
twin("electricity turned into coal equivalent without a basis" unit/conversion.hpp
    "(size_of(to.coal) > size_of(from.coal) || from.electricity != to.electricity)" "from.electricity != to.electricity"
    measure/coal_basis
    "energy becomes coal equivalent only under a stated basis, and coal equivalent becomes heat without one")
twin("power times hours taken for no electricity" unit/table.hpp "{\"瓦\", \"W\", 2, 1, -3, 0, {1, 1, 0}, unit_kind::electricity}"
    "{\"瓦\", \"W\", 2, 1, -3, 0, {1, 1, 0}}" measure/coal_basis
    "the basis says what the electricity is worth: 当量 by convention, 等价 by the coefficient of the year")
twin("当量 by physics" measure/coal_basis.hpp "decimal(1229, -4)" "decimal(122835, -6)" measure/coal_basis
    "the basis says what the electricity is worth: 当量 by convention, 等价 by the coefficient of the year")
twin("当量 of any energy" measure/coal_basis.hpp "|| a.electricity - b.electricity != gained" "" measure/coal_basis
    "当量 and 等价 are of electricity alone, and a coefficient is coal equivalent over electricity")
twin("CO2 equivalents turned into CO2" unit/conversion.hpp "to.equivalent < from.equivalent" "false" measure/coal_basis
    "a tonne of CO₂ is one of CO₂ equivalents, not the other way round")
twin("a tonne of oil equivalent as the old 42 GJ" unit/table.hpp "{41868, 1, 6}" "{42, 1, 9}" unit/factors
    "the factors of the table are those of their standards")
twin("a prefix without a spelling is left out of the print" unit/unit_text.hpp "ten = part.prefix * size_of(power);" ""
    measure/printed_units "a unit of one's own prints what was read, and what nobody spelled as a power of ten")
twin("a unit of one's own prints by its row" measure/read_factor.hpp "return worded_unit{mine.unit.spelled(mine.text)}"
    "return worded_unit{mine.unit}" measure/printed_units
    "a unit of one's own prints what was read, and what nobody spelled as a power of ten")
twin("kelvins without a ratio" measure/role.hpp "u.offset().is_zero()" "false" measure/coal_basis
    "a ratio of kelvins is a number, a ratio on another scale is refused with its name")
twin("a ratio of any levels" measure/role.hpp "&& u.offset().is_zero()" "" measure/coal_basis
    "a ratio of kelvins is a number, a ratio on another scale is refused with its name")
twin("a month of a twelfth of the year in days" unit/conversion.hpp "if (a.month != b.month) return refuse(reason::month_length);" ""
    measure/read_more_units "months and quarters have no fixed number of days, years as many as are stated")
twin("度 taken for electricity everywhere" unit/spellings_of_energy.hpp "in_place(placing::scaled, \"度\"" "in_place(placing::anywhere, \"度\""
    measure/read_more_units "a symbol with two readings has the one of Chinese reports, or is ambiguous")
twin("kg/m²·a read as kilograms a square metre, times years" measure/read_unit.hpp "&& plain.product(text, false, unit_form::dots)) // kg/m²·a"
    ") return plain.product(text, false, unit_form::dots); if (false)"
    measure/read_more_units "a symbol with two readings has the one of Chinese reports, or is ambiguous")
twin("khm² as (khm)²" unit/table.hpp "{1, 1, 7}}; ///< 10³ hm²" "{1, 1, 10}}; ///< 10³ hm²" measure/read_more_units
    "units of carbon, energy, climate, water, transport and money are worth what their definitions say")
twin("bounds rounded to the inside" number/print.hpp "upper ? rounding_rule::up : rounding_rule::down"
    "upper ? rounding_rule::down : rounding_rule::up" number/print "printed bounds contain the true bounds and are not wider than a unit of their last *")
twin("decimals rounded half up where no rule is named" number/print_style.hpp "rounding_rule by = rounding_rule::half_even"
    "rounding_rule by = rounding_rule::half_away" number/print_style
    "decimals are rounded by the rule that is named, GB/T 8170 where none is")
twin("a mark for digits that go on behind digits that do not hold" number/print.hpp "(place < shown ? place : shown)" "place"
    number/print_style "a mark for digits that go on stands only where the digits before it hold")
twin("a double of a data base rounded by its bits" number/figure_class.hpp "const decimal digits = round(*exact, place, by)"
    "const decimal digits = round(*to_decimal(x + 1e-12), place, by)" number/print_style
    "a figure of a data base has the decimals that were asked for, of the shortest decimal of its double")
twin("a fall said as a rise" model/sentence_of.hpp "up ? verb.up_zh : verb.down_zh" "up ? verb.down_zh : verb.up_zh"
    model/sentence_of "a growth, points and a difference are said by the verb of their sign and role")
twin("the winter begins in its own December" calendar/period.hpp "{season::winter, -1," "{season::winter, 11,"
    calendar/base_period "the winter of 2023 begins in December 2022")
twin("anomalies of any two normals combine" model/baseline.hpp "return a == b" "return a.kind == b.kind"
    model/comparison "two comparisons combine only against one baseline that is known")
twin("year over year of any two periods" model/preconditions.hpp
    "unless(are_a_year_apart(a, b), reason::not_adjacent)" "unless(true, reason::not_adjacent)"
    model/observation "year over year compares with the same part of the year before")
twin("a growth of 1.6倍 read as 1.6 percent" typed/percentage.hpp "printed.value().shifted(2)" "printed.value()"
    typed/compute "偏多1.6倍 is a factor of 2.6, 是1.6倍 one of 1.6")
twin("a share of 120 percent taken for a part" formula/rules.hpp
    "return detail::either(is_negative(x), surely_above(x, 100));" "return is_negative(x);"
    formula/domain "a share outside of 0 and 100 % has no whole and no part")
twin("a share without an upper end" number/bound.hpp "share_support{decimal(0), decimal(100)}" "share_support{decimal(0), std::nullopt}"
    measure/refused_roles "what lies outside of 0 and 100 % is no share")
twin("a support that cuts infinite ends only" number/figure_class.hpp "(upper_.infinite || upper_.at > *natural.to)" "upper_.infinite"
    number/figure "a quantity ends where its kind ends, and a best value outside of it is gone")
twin("a best value kept although the cut removed it" number/figure_class.hpp "has_best_ && !outside" "has_best_"
    number/figure "a quantity ends where its kind ends, and a best value outside of it is gone")
twin("a sign applied before the support" measure/movement.hpp "const figure fall = -magnitude;" "const figure fall = (-m.number()).without_sign();"
    model/statement_values "a direction gives a magnitude its sign and turns its bounds around")
twin("shares add" formula/arithmetic.hpp "signature<2>{{slots::points, slots::points}, slots::in_points}};"
    "signature<2>{{slots::share, slots::share}, slots::percent(role::share)}};" measure/roles
    "sums and differences of every pair of roles have a role or a reason")
twin("log1p by way of 1 + x" number/logarithm.hpp "neighbours n = around(log1p_of(x))"
    "neighbours n = log_around(add(1, x, direction::nearest_even).value)" number/logarithm "naive forms lose what log1p and expm1 keep")
twin("expm1 as a rounded exponential less 1" number/logarithm.hpp "neighbours n = around(expm1_of(extend(x)))"
    "neighbours n = neighbours::point(exp_around(x).nearest - 1)" number/logarithm "naive forms lose what log1p and expm1 keep")
twin("average growth as the total over the periods" number/power.hpp "return compounded(g, 1, n, where);"
    "return div(g, decimal(n), where);" number/growth "average growth of published totals")
twin("growth of several periods as their multiple" number/power.hpp
    "neighbours n = around(expm1_of(times_ratio(log1p_of(g), r.p, r.q)))" "neighbours n = neighbours::point(g * r.p / r.q)"
    number/growth "average growth of published totals")
twin("a computed result taken as the truth" number/neighbours.hpp "n.up = build(x.size + doubt, [](fixed const& digits) { return digits.has_fraction(); })"
    "n.up = n.nearest" number/bracket_functions "every number inside a bracket has its image inside the image of the bracket")
twin("an even power that only rises" number/bracket_functions.hpp "(r.p > 0) != (even && high <= 0)" "r.p > 0"
    number/bracket_functions "an even power turns at zero, an odd one does not")
twin("an exponent that is not in lowest terms" number/power.hpp "const std::int64_t common = std::gcd(p, q);" "const std::int64_t common = 1;"
    number/power "even roots of negative numbers and negative powers of zero are no numbers")
twin("checks of the first input alone" model/preconditions.hpp "for (std::size_t i = 0; i < N; ++i)" "for (std::size_t i = 0; i < 1; ++i)"
    model/checks "no number counts twice in a total")
twin("two growths of one year chained" model/subject.hpp "if (follows) return std::nullopt" "if (follows || true) return std::nullopt"
    model/checks "growths chain where each is against the year before it")
twin("a loss after a gain taken for a fall" formula/change.hpp "base_remains<1, 0>, not_turned<0>}" "base_remains<1, 0>}"
    formula/domain "a growth from a change that leaves no base is refused")
twin("a rate that forgets its end" measure/measure.hpp "m.number_ = m.number_.within(" "m.number_ = number_.within("
    measure/one_sided "a rate without a sign ends at zero, however it is read")
twin("a target that its own number meets" formula/attainment.hpp "return target_direction::above" "return direction"
    measure/one_sided "a target that leaves its own number out is not met by it")
twin("what is near a rise taken for a fall as well" number/figure_class.hpp "words_.has(qualifier::nearly) && lower_.infinite ? without_sign()"
    "words_.has(qualifier::nearly) && false ? without_sign()" measure/one_sided "a growth with one end has a base")
twin("a flow of one day a year after that of a year" model/subject.hpp "return are_of_dates(a, b) && is_stock_of_last_year" "return is_stock_of_last_year"
    model/flows_wholes_targets "a stock dated by its year is a year before one dated by its last day, a flow is not")
twin("a flow compared with a stock" model/subject.hpp "return (one == accumulation::flow) != (other == accumulation::flow)" "return false"
    model/flows_wholes_targets "a flow has no growth over a stock, no base in one and no share of one")
twin("a share of a place in any other" model/subject.hpp "return inner == outer || (!outer.empty() && inner.starts_with(outer))" "return true"
    model/flows_wholes_targets "a share is that of a part in its whole, which names tell or the caller says")
twin("a part of one whole taken for a part of every whole" model/subject.hpp "(part.part_of == whole.source || part.part_of == name_of_whole(whole.indicator, whole.entity))" "true"
    model/flows_wholes_targets "a share is that of a part in its whole, which names tell or the caller says")
twin("a target of a year that is past" model/preconditions.hpp "same_time(a, b) || is_for_later(a, b)" "true"
    model/flows_wholes_targets "a target is that of its actual, or of a later time and then a progress")
twin("a progress told as an attainment" model/target.hpp "reached->is_progress = !detail::same_time(" "reached->is_progress = false && !detail::same_time("
    model/flows_wholes_targets "a target is that of its actual, or of a later time and then a progress")
twin("2011/12 read as December" calendar/printed_period.hpp "if (next_year) return stop(reason::ambiguous)" "if (false) return stop(reason::ambiguous)"
    calendar/printed_periods "what may be read in two ways is ambiguous")
twin("a year guessed where none is printed" calendar/printed_period.hpp "if (made && !assumed_) return *made" "if (made) return *made"
    calendar/printed_periods "a period without a year needs the year of its context")
twin("a fall read as a rise" model/read_comparison.hpp "signed_by(difference_of_print(*m), direction)" "difference_of_print(*m)"
    model/read_comparison "a phrase of comparison is a signed magnitude in its role, a direction and a baseline")
twin("a narrower fall read as a fall" model/read_comparison.hpp "directed(moves == said.rate ?" "directed(moves != said.rate ?"
    model/read_comparison "a phrase of comparison is a signed magnitude in its role, a direction and a baseline")
twin("没有 as the end of a name" model/read_comparison.hpp "if (!continues_name(date)) return stop(behind.substr(known));" ""
    model/read_comparison "a phrase is read whole or refused with what is left over and its place")
twin("days of a period rounded like printed ones" model/days.hpp "figure::exactly(days)" "figure::printed(days)"
    model/days "a flow divided by the days of its period has the precision of the flow alone")

set(readings_zero "a 零 behind 万 or 亿 stands before any place of a number in one text")
twin("a 零 that always skips a place" number/numeral.hpp "return chosen(style_.zero, closings_++)" "return ++closings_ == 0" measure/readings
    "${readings_zero}")
twin("一千零五百 read as 1005 hundreds" measure/field_reader.hpp
    "if (number.unclear_zero) return refuse(ambiguous(start, zero_within));" "" measure/readings "${readings_zero}")
twin("千 always of the number" measure/read_measure.hpp
    "if (is_kilo_of_either(numeral, text)) return refuse(ambiguous(numeral, kilo_of_either));" "" measure/readings "${readings_zero}")
twin("an empty cell and its unit taken for a number" measure/read_measure.hpp "return refuse(ambiguous(all, unit_or_number));" "{}"
    measure/readings "a unit without its number is no number, unless a word or a numeral makes it one")
twin("2023年 as a duration" measure/read_measure.hpp "if (is_plain && reads_as_year(f, u))" "if (false)" measure/readings
    "a whole number from 1000 to 2999 before 年 is a year as well")
twin("a computed duration printed as a year" unit/print.hpp "if (detail::may_name_a_year(u))" "if (false)" measure/readings
    "a computed duration prints so that it reads back")
twin("1995-96 as a range from 96 to 1995" measure/read_range.hpp "if (!(*first > *last) || last->sign() < 0) return std::nullopt;"
    "return std::nullopt;" measure/read_ranges "a range that does not hold together is refused with its place in the whole text")
twin("close to zero taken as below zero" measure/wording.hpp "means.has(qualifier::nearly) && printed.is_zero()" "false"
    measure/read_magnitudes "what is close to zero and has no sign ends at zero, and nothing has no bound")
twin("千亿级 as a wind force" measure/read_words.hpp "if (!is_scaled) return true; // 12级" "return true;" measure/read_magnitudes
    "级 behind a scale word is a class of magnitude, and elsewhere a grade")
twin("a fall that may rise" measure/movement.hpp "m.number().without_sign()" "m.number()" measure/movement
    "a fall has its sign before it has its end: what fell did not rise")
twin("百分之 as per mille" measure/words.hpp "part_frame{\"百分之\", &rows::percent" "part_frame{\"百分之\", &rows::permille" measure/read_chinese
    "parts of a whole, decimals and temperatures are read as they are said")
twin("翻两番 as a growth by 200 percent" measure/one_word.hpp "std::uint64_t{1} << words.doublings" "std::uint64_t{1} + words.doublings" measure/read_chinese
    "parts of a whole, decimals and temperatures are read as they are said")
twin("零下 without its minus" measure/words.hpp "sign_word{\"零下\", -1}" "sign_word{\"零下\", 1}" measure/read_chinese
    "parts of a whole, decimals and temperatures are read as they are said")
twin("a missing number as zero" measure/read_cell.hpp "if (marks.missing) return cell(missing{*marks.missing, marks.flags});"
    "if (marks.missing) return cell(measure(figure{}));" measure/read_cell
    "a mark where a number is missing says why, prints as .. and is never zero")
twin("brackets always negative" measure/read_cell.hpp "marks.in_brackets && by.brackets_are_negative" "marks.in_brackets" measure/read_cell
    "brackets are negative only where the table says so")
twin("an ellipsis up to a whole unit" measure/read_cell.hpp "figure::printed(decimal(0, *by.last_digit)).upper().at" "decimal(1, *by.last_digit)"
    measure/read_cell "an ellipsis is less than half a unit where a bureau's yearbook says so")

# Climate and places
twin("a normal without the last year of its period" sequence/normals.hpp "year < over.first() || year > over.last()" "year < over.first() || year >= over.last()"
    sequence/climate "a normal needs as many of its years as its rule says")
twin("an anomaly rebased by the wrong way round" formula/climate.hpp "return anomaly + (from - to)" "return anomaly - (from - to)"
    sequence/climate "anomalies go to another normal period by the difference of the normals")
twin("an elasticity the wrong way round" formula/elasticity.hpp "signature<2>{{slots::growth, slots::growth}, slots::a_factor}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_baseline,
                                       precondition::in_real_terms};" "signature<2>{{slots::growth, slots::growth}, slots::a_factor}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_baseline,
                                       precondition::in_real_terms};
    static constexpr auto value(auto const& a, auto const& b) { return b / a; }"
    formula/acceleration "the elasticity of energy is undefined where the economy may not have grown")
twin("prices taken off a growth by subtraction" formula/real_terms.hpp "return chained_growth::value(std::array{real, prices});" "return real + prices;"
    formula/index_series "nominal amounts and growths become real by the prices that are given, and come back")
twin("a nominal amount divided by its prices" formula/real_terms.hpp "return real * prices / on.value;" "return real * on.value / prices;"
    formula/index_series "nominal amounts and growths become real by the prices that are given, and come back")
twin("a mean of rates without its weights" formula/weighted_mean.hpp "best = *best + *values[i].best() * *weights[i].best();
            weight = weight + *weights[i].best();" "best = *best + *values[i].best();
            weight = weight + decimal(1);"
    formula/shares "the bounds of a weighted mean are its extremes over all values and weights")
twin("a normal less its level" formula/anomaly.hpp "return level - normal;" "return normal - level;"
    sequence/climate "an anomaly within its own normal period knows that its value occurs twice")
twin("a class for the end that it leaves out" sequence/classes.hpp "return !ends_before(x.upper(), one.lower) && !ends_before(one.upper, x.lower());"
    "return x.upper().at >= one.lower.at && one.upper.at >= x.lower().at;"
    sequence/climate "a class is decided where the print lies in one of them")
twin("a gap of days that a value in between does not end" sequence/completeness.hpp "gap_ = 0;
        ++there_;" "++there_;"
    sequence/climate "a normal needs as many of its years as its rule says")
twin("months weighed alike where their days were asked for" sequence/period_mean.hpp "if (by == month_weight::days) {" "if (by != month_weight::days) {"
    sequence/climate "a period's mean weighs its months alike or by their days, and a winter begins in the year before")
twin("the winter of the year of its December" sequence/slot.hpp "(static_cast<int>(first) + 1) % 4 + 1" "static_cast<int>(first) + 1"
    sequence/climate "a period's mean weighs its months alike or by their days, and a winter begins in the year before")
twin("a trend whose empty years are moved together" sequence/trend.hpp "all.push_back({static_cast<std::int64_t>(i), *x})"
    "all.push_back({static_cast<std::int64_t>(all.size()), *x})"
    referee/climate "sea ice of NSIDC: trends up to each year by least squares, printed to 100 km2 a year")
twin("competition ranks that count equal values" sequence/ranks.hpp "return ends_before(x.upper, lower);" "return never_above(x.upper, lower);"
    sequence/places "equal values share the place that is declared")
twin("a last rank taken as the first number" sequence/ranks.hpp "return detail::sum_of_places(last_rank, detail::extent_of(rank, ranked::lowest_first), best);"
    "return detail::sum_of_places(rank, detail::extent_of(last_rank, ranked::lowest_first), best);"
    sequence/places "a change of rank is the places gained")
twin("the last ten years without the year itself" sequence/records.hpp "when.year - window.number + 1" "when.year - window.number"
    sequence/places "a record is a place in a window that ends with its year")
twin("a streak that an open year ends for certain" sequence/streaks.hpp "return v != verdict::not_met;" "return v == verdict::met;"
    sequence/places "a streak is certain as far as the prints are")
twin("degrees below the threshold instead of below the base" sequence/degree_days.hpp "return by.heating ? to_double(by.base) - mean"
    "return by.heating ? to_double(by.threshold) - mean" sequence/climate "degree-days count from the base that is named")
twin("百万 of its unit read into a numeral that has ended" measure/read_measure.hpp "begins_with_han_word(in->unit)) {" "false) {"
    measure/readings "a numeral ends where its characters do: a scale word that it cannot take is not that of its unit")
twin("a half taken for its exact value among words" measure/one_word.hpp "qualified(decimal(entry.value), spelled_by(words), true)"
    "qualified(entry.value, entry.means, true)" measure/read_chinese
    "a half and a doubling stand among words that bound them, and 多 stands behind a unit")
twin("half past twelve read as a ratio" measure/wording.hpp "second <= decimal(59)" "second < decimal(10)" measure/read_magnitudes
    "two digits below sixty behind a colon may be minutes, unless the print says that it is a ratio")
twin("both ends of a range in the unit of the second" measure/read_range.hpp "    return printed;" "    return shared;"
    measure/read_ranges "the ends of a range may each have a scale word or a unit of their own")
twin("a signed print compared as a magnitude" model/repeated_print.hpp
    "return other.direction != movement::none ? other.direction : moves_by_number(other);" "return movement::none;"
    model/findings_of_targets "a print with a sign and one with a word for it are compared with their signs")
twin("the part of a whole in another place" model/preconditions.hpp "if (is_within(b.entity, a.entity)) return std::nullopt;"
    "return std::nullopt;" model/comparison "a part is taken only of the whole that its share names")
twin("an English number with a digit that nobody printed" model/english_units.hpp "std::max(by_first, by_last)" "by_first"
    model/sentence_of "an English sentence has English scale words, and every digit that was printed")

# growth over time
set(annualised "a cumulative growth is annualised geometrically, points and amounts linearly")
twin("a cumulative growth divided by its years" formula/growth_over_time.hpp "compounded(growth / 100, over.parts, over.count) * 100"
    "growth * over.parts / over.count" formula/growth_over_time "${annualised}")
twin("the base counted in the total of 累计法" formula/growth_over_time.hpp "power_sum_root(total / base, of.count)"
    "power_sum_root(total / base - 1, of.count)" formula/growth_over_time
    "the average growth by the sum is the even growth with which the years sum to the total")
twin("翻两番 as twice 100 percent" formula/doublings.hpp "return detail::growth_of_doublings(doublings) * 100;" "return doublings * 100;"
    formula/growth_over_time "翻一番 is twice, 翻两番 four times, and a growth is some number of doublings")
set(series "an index series changes its base, its kind and its length, and keeps what rounding leaves open")
twin("an index rebased by the distance of the bases" formula/index_numbers.hpp "return dividend * on.value / divisor;"
    "return dividend + on.value - divisor;" formula/index_series "${series}")
twin("a set base rounded like a print" formula/index_series.hpp "figure::exactly(on.value)" "figure::printed(on.value)"
    formula/index_series "${series}")
twin("two index series spliced by their difference" formula/index_numbers.hpp "return earlier * later_at_link / earlier_at_link;"
    "return earlier + later_at_link - earlier_at_link;" formula/index_series "${series}")
set(deflated "nominal amounts and growths become real by the prices that are given, and come back")
twin("an amount inflated instead of deflated" formula/index_numbers.hpp "return dividend * on.value / divisor;"
    "return dividend * divisor / on.value;" formula/index_series "${deflated}")
twin("real growth as a difference" formula/change.hpp "return (dividend - divisor) * 100 / (divisor + 100);" "return dividend - divisor;"
    formula/index_series "${deflated}")
twin("降幅扩大 taken from the growth" formula/acceleration.hpp "return growth + points;" "return growth - points;" formula/acceleration
    "a decline that widened was smaller before, one that narrowed larger, and a rise has no such points")
twin("an elasticity the other way round" formula/arithmetic.hpp "return dividend / divisor;" "return divisor / dividend;" formula/acceleration
    "the elasticity of energy is undefined where the economy may not have grown")
twin("减亏 over the loss that is left" formula/change_classes.hpp "return (base - current) * 100 / base;"
    "return (base - current) * 100 / current;" formula/acceleration
    "a change whose base is not positive has a class, and a loss how much of it was reduced")
twin("the years counted instead of the steps" model/steps_between.hpp "detail::year_of(*last) - c.against.number;"
    "detail::year_of(*last) - c.against.number + 1;" model/steps_between
    "a growth since a base year is annualised over the steps from that year")
twin("42 months as three years" model/steps_between.hpp "return steps::of_months(**months);" "return steps(**months / 12);"
    model/steps_between "from 2015 to 2023 are eight steps, whatever the kind of number, and nine years are counted")
twin("an elasticity to GDP at current prices" model/preconditions.hpp "return unless(b.indicator.prices == price_basis::real, reason::price_basis);"
    "return unless(b.indicator.prices != price_basis::unknown, reason::price_basis);" model/steps_between
    "growths deflate and make elasticities where their price bases are those that this needs")
twin("the hours of a year taken as 8766" formula/energy.hpp "period_hours(days * 24)" "period_hours(days * 24 + days / 60)" formula/energy
    "1200 full-load hours of the 8760 of a year are a capacity factor of 13.7 %")
twin("the mean of all stocks instead of 首末折半" formula/energy.hpp "return twice / (2 * static_cast<int>(last));"
    "return (twice + stocks[0] + stocks[last]) / (2 * static_cast<int>(last) + 2);" formula/energy "the average of a stock halves its first and its last number")
twin("the decline of an intensity as a difference of growths" formula/change.hpp "return (dividend - divisor) * 100 / (divisor + 100);"
    "return dividend - divisor;" formula/energy "an intensity is an amount per output, and its decline follows from two growths")
twin("a rate applied the wrong way round" formula/energy.hpp "return amount * coefficient;" "return amount / coefficient;" formula/energy
    "money of two currencies is exchanged at a rate, and not without one")
twin("an intensity at current prices" model/preconditions.hpp "b.indicator.prices == price_basis::real, reason::price_basis"
    "b.indicator.prices != price_basis::none, reason::price_basis" model/energy "an intensity and its decline are per output at constant prices")
twin("an emission factor of another year" model/preconditions.hpp "same_time(a, b) || contains(b.when, a.when) == certainty::yes" "true" model/energy
    "an emission factor serves its own year, or another that it is said to serve")
twin("等价 by the coefficient of another year" model/energy.hpp "!same_span(*year, *of_coefficient)" "false" model/energy
    "等价 needs the coefficient of the year, and the result says by which method it was made")

twin("同比 taken of the month before" timeline/timeline.hpp "? same_period_last_year(one.when)" "? previous_period(one.when)"
    timeline/timelines "同比 compares with the month of the year before, whatever row it stands in")
twin("a normal over years on both sides of a break" timeline/numbers.hpp "for (std::size_t i = *begins; i-- > 0;)" "for (std::size_t i = 0; i-- > 0;)"
    timeline/slots_and_streaks "nothing is computed across a break: no normal, no anomaly, no rank, no trend")
twin("a deviation of other years than the normal" timeline/deviations.hpp "normals.over().first() != deviations.over().first() || normals.over().last() != deviations.over().last() ||" "" timeline/deviations
    "a standardised anomaly is the anomaly over the deviation of its slot, and its best value alone is known")
twin("an anomaly against a normal from before a break" timeline/normals.hpp "is_any_behind(breaks, std::min(day, last_year), std::max(day, last_year))" "is_any_behind(breaks, day, day)"
    timeline/slots_and_streaks "nothing is computed across a break: no normal, no anomaly, no rank, no trend")
twin("a record among the years that are printed" sequence/records.hpp "for (; seen_of_year < at.expected(year, when.slot); ++seen_of_year)" "for (; seen_of_year < 0; ++seen_of_year)"
    timeline/holes_and_series "a record counts the years that nobody printed as missing")
twin("a limit taken for a rounded print" timeline/trends.hpp "return figure::exactly(*x.best());" "return x;"
    timeline/holes_and_series "a threshold is the number that is written, as a measure, a value of the door or a plain number")
twin("a streak over a month that nobody printed" timeline/numbers.hpp "steps.all.push_back(refuse(reason::missing_input));" "steps.all.push_back(steps.all.back());"
    timeline/slots_and_streaks "连续 counts periods, and a month that nobody printed ends what is certain")
twin("degree-days of degrees Fahrenheit" timeline/trends.hpp "const auto there = detail::number_in(detail::value_in(*steps->like).with_number(*x), rows::celsius);" "const auto there = x;"
    timeline/slots_and_streaks "度日数 of days in °F are those of the days in °C, and a day is never left out")
twin("a trend per decade for one per year" timeline/trends.hpp "return trend_of(*steps, by, per, rule)" "return trend_of(*steps, by, per_decade, rule)"
    timeline/slots_and_streaks "a trend has the unit of its values per decade, and one of percentages is in points")
twin("a winter counted before its spring" timeline/numbers.hpp "(month + 10) % 12 / 3 + 1" "(month + 1) % 12 / 3 + 1"
    timeline/slots_and_streaks "a winter has its slot and the year of its January, and totals from January have that of their last month")
twin("a total that runs on into the next year" timeline/aggregate.hpp "if (begins) sum = {};" "if (begins && !next) sum = {};"
    timeline/timelines "累计 adds months up to a gap, and 1—2月 stays one number")
twin("a total that reaches across a gap" timeline/aggregate.hpp "if (!begins && (!next || first != *next))" "if (!begins && !next)"
    timeline/timelines "累计 adds months up to a gap, and 1—2月 stays one number")
twin("a winter of January, February and the December after" timeline/aggregate.hpp "period::of_season(year + from_december / 12, "
    "period::of_season(year, " timeline/timelines "a quarter is the total of its months, and a winter begins in December")
twin("the growth of a month as the difference of the growths of two totals" formula/year_to_date.hpp
    "return (rise_now - rise_then) / (now - then);" "return risen - risen_before + (now - then) * 0;"
    timeline/timelines "the growth of March comes out of the totals to February and to March")
twin("a growth over two releases of the data" model/subject.hpp "a.vintage != b.vintage && !a.vintage.empty()" "a.vintage.empty() && !a.vintage.empty()"
    model/vintages "numbers of two releases do not give a growth")
twin("a revision known before its release" model/vintages.hpp "*since > *date.printed_last()" "*since < *date.printed_last()"
    model/vintages "what was known at a date is the latest release up to it")
twin("an adjusted number against an unadjusted one" model/subject.hpp "a.adjustment != b.adjustment &&" "false &&"
    model/vintages "环比 of a seasonally adjusted number takes an adjusted base")

# Targets and plans
set(four_numbers "from 14.5 to 10.2 against 7.25 each method gives its own number")
twin("the way done as the ratio to the target" formula/progress.hpp "return (current - base) * 100 / (target - base);" "return current * 100 / target;"
    formula/progress "${four_numbers}")
twin("a pace that forgets the time" formula/progress.hpp "(current - base) * years.all() / ((target - base) * years.done())" "(current - base) / (target - base)"
    formula/progress "${four_numbers}")
twin("the growth of all years in place of that of one" formula/progress.hpp "return per_period((current - base) / base, years.done());" "return (current - base) / base;"
    formula/progress "${four_numbers}")
twin("extrapolated over all years of the plan" formula/progress.hpp "power(current / base, years.left(), years.done())" "power(current / base, years.all(), years.done())"
    formula/progress "${four_numbers}")
twin("a status in percent" formula/progress.hpp "return (current - base) * 10 / (target - base);" "return (current - base) * 100 / (target - base);"
    formula/progress "${four_numbers}")
twin("a target at its baseline as reached" formula/progress.hpp "return not_so(either(surely_above(a, b), surely_above(b, a)));" "return not_so(either(surely_above(a, b), not_so(surely_above(a, b))));"
    formula/progress "a target that equals its baseline, or may equal it, has no way to go")
twin("corners where the ratio turns in its base" formula/turning_range.hpp "base.from == base.to || is_monotone(c, t, base)) return;" "base.from == base.to || true) return;"
    formula/progress "the bounds of the CAGR ratio and the extrapolation hold all bases, also where the ratio turns")
twin("parity met from above" formula/two_sided.hpp "const auto more = below > above ? below : above;" "const auto more = below;"
    formula/progress "a target with two sides is missed from above as from below")
twin("a compounded fall by division" formula/pace.hpp "return log1p(done / 100) * 100 / log1p(target / 100);" "return done * 100 / target;"
    formula/pace "a plan of -13.5 % in five years with -8.0 % after three is behind, and needs 3.04 % in each of two")
twin("percentages left divided by the years left" formula/pace.hpp "return average_growth{{steps(years.left())}}.value(target + 100, done + 100);" "return (target - done) / years.left();"
    formula/pace "the same years compound to the target that they need")
twin("the years of the whole plan as those that are left" formula/pace.hpp "return (target - current) / years.left();" "return (target - current) / years.all();"
    formula/pace "amounts need the same every year, or grow by the same rate")
twin("a year counted before it is over" formula/pace.hpp "due = 100 * time.done" "due = 100 * (time.done + 1)"
    formula/pace "the time elapsed is what days, months or years say, exactly")
twin("what may be met taken as met" formula/pace.hpp "if (met == verdict::met && (!found.first" "if (met != verdict::not_met && (!found.first"
    formula/pace "a target is met early, late, not at all, and not for good")
twin("a cut-off that is open at its lower end" formula/progress_methods.hpp "return is_at_least(x, figure::exactly(from));" "return is_below(figure::exactly(from), x);"
    formula/progress_methods "each body classes by its own cut-offs, closed at their lower end")
twin("a fall that is wished taken for a movement away" formula/progress_methods.hpp "is_ceiling(wished) ? -a_year : a_year" "a_year"
    formula/progress_methods "without a target Eurostat classes the growth a year, and a fall of what should fall is progress")
twin("the ratio to a target taken for a pace where it is passed" formula/progress_by_methods.hpp "!of_target_alone && " ""
    formula/progress_methods "the ratio to a target that is to be met exactly is one, on either side of it")
twin("UNSD's cut-offs as Eurostat's" formula/progress_methods.hpp "{progress_class::fair, decimal(1, -1)}" "{progress_class::fair, decimal(6, -1)}"
    formula/progress_methods "each body classes by its own cut-offs, closed at their lower end")
twin("a way to go from a base that met its target" formula/progress_by_methods.hpp "if (is_met(base, goal, direction) == verdict::met)" "if (false)"
    formula/progress_methods "a target that is met is achieved by every method, and one met at its base has no way to go")
twin("a zero target left as it is in Open SDG" formula/opensdg.hpp "return x == 0 ? opensdg::stand_in_for_zero : x;" "return x;"
    formula/pace "the habits of Open SDG stay in Open SDG")
twin("a base year without data replaced by an earlier one" formula/opensdg.hpp "p.year >= by.base_year && (base == nullptr || p.year < base->year)" "p.year <= by.base_year && (base == nullptr || p.year > base->year)"
    formula/pace "the habits of Open SDG stay in Open SDG")
twin("a natural limit that is approached as a square" formula/opensdg.hpp "limit_exponent = 4.44" "limit_exponent = 2"
    formula/pace "the habits of Open SDG stay in Open SDG")
twin("a plan from 2021 to 2023 of two years" model/plan.hpp "detail::month_index(t.now) - first + 1" "detail::month_index(t.now) - first"
    model/plan "the time elapsed of a plan is counted by days, months or years of its periods")
twin("the rest of a whole at the share of the part" formula/shares.hpp "part * detail::cut_below_zero(-share + 100) / share" "part * (-share + 100) / 100"
    formula/shares "what a part and its share leave of the whole has its true range")
twin("a share of the other parts" formula/structure.hpp "return part * 100 / (part + others);" "return part * 100 / others;"
    formula/shares "the shares of parts in their sum know that the part is in it")
twin("a whole cumulated over all rows whatever is named" formula/cumulated_share.hpp "rows == cumulated_over::all_rows || p" "true"
    formula/shares "a cumulated share takes the whole of the rows that are named")
twin("the smallest remainders rounded up" formula/adding_up.hpp "return left[a] > left[b];" "return left[a] < left[b];"
    formula/shares "printed shares add up to 100 by the largest remainder, and no value changes")
twin("an open list taken for all parts" formula/structure.hpp "list == parts_list::closed && is_below" "is_below"
    formula/shares "parts agree with their total within what is rounded, by a closed list and by an open one")
twin("a joint effect on the wrong side" formula/structure_effect.hpp "found.joint = minus(Number{}, joint)" "found.joint = joint"
    formula/shares "structure and rate effects add up to the change of the rate of all, by each named valuation")
twin("a contribution over the part's own base" formula/contribution.hpp "return (part - before) * 100 / whole;" "return (part - before) * 100 / before + whole * 0;"
    formula/contribution "a part's contribution in points is its change over the base of the whole")
twin("an arithmetic mean for the logarithmic one" formula/log_mean.hpp "return (a - b) / log_of_ratio;" "return (a + b) / Scalar(2);"
    referee/lmdi "the effects of any factors add up and multiply to the change, in any order and back in time")
twin("each of several factors of zero takes all of the change" formula/lmdi.hpp "to / Scalar(static_cast<int>(none_before))" "to"
    referee/lmdi "the effects of any factors add up and multiply to the change, in any order and back in time")
twin("counts rounded to the nearest" formula/whole_numbers.hpp "up ? rounding_rule::up : rounding_rule::down" "up ? rounding_rule::half_even : rounding_rule::half_even"
    formula/whole_numbers "counts, wholes and smallest wholes are those that counting one by one finds")

twin("months added across a break in their series" timeline/aggregate.hpp
    "if (like_ && begins_anew(*one)) return fail(refusal(reason::scope_changed));" "" timeline/timelines
    "nothing is compared across a break in the series, and flags go on to what is computed")
twin("a total of days labelled by their month" timeline/aggregate.hpp
    "if (!is_first_of_month(first) || !is_last_of_month(last))" "if (false)" timeline/timelines
    "a total of days is to its last day, and what it has more than the one before is days")
twin("a mean of two months beside one" timeline/aggregate.hpp "one_length = one_length && length_of(part.when) == length;" ""
    timeline/timelines "1—2月 and 3月 have no mean, and places and growths neither")
set(check table/check_arithmetic.cpp table/check_cells.cpp table/check_doubles.cpp table/check_groups.cpp table/check_recompute.cpp
    table/check_rows.cpp table/check_sentences.cpp table/check_tsv.cpp table/check_uncompared.cpp)
twin("a near miss up to a whole unit and more" table/check_recompute.cpp "abs(gap) < decimal(1, last_digit(position))"
    "abs(gap) < decimal(2, last_digit(position))" table/check_cells
    "a printed growth agrees where its interval meets that of the two levels" ${check})
twin("a level taken without its half unit" table/check_recompute.cpp "intersect(recomputed, print)"
    "print.contains(*recomputed.best())" table/check_cells
    "a printed growth agrees where its interval meets that of the two levels" ${check})
twin("a change in points taken for the growth of the rate" table/check_recompute.cpp "evaluate<formula::difference>(x[0], x[1])"
    "evaluate<formula::relative_change>(x[0], x[1])" table/check_cells
    "a growth in ‰ is ten times the one in percent, and a change in points is no growth" ${check})
twin("an anomaly in percent taken for a growth on the year before" table/check_recompute.cpp "inputs_stand::beside, 2, change_in_percent"
    "inputs_stand::at_base_too, 1, change_in_percent" table/check_cells
    "an anomaly is of the value and the normal beside it, and in percent of the normal" ${check})
twin("a growth in ‰ held against percent" table/check_recompute.cpp "relative_change>(x[0], x[1]), c.percent)"
    "relative_change>(x[0], x[1]), conversion_factor{})" table/check_cells
    "a growth in ‰ is ten times the one in percent, and a change in points is no growth" ${check})
twin("zeros that were stripped taken as never printed" table/table_cell.hpp "round(c.value, by.last_digit, rounding_rule::half_even)"
    "c.value" table/check_cells "zeros that a publisher stripped were printed: 21 in a column of one decimal is 21.0" ${check})
twin("a month printed to fewer digits taken at those of its column" table/check_rows.cpp "rows[p].finest <= digit"
    "rows[p].finest <= digit + 9" table/check_cells
    "a month in which all of three numbers show fewer digits was printed to fewer" ${check})
twin("an index rounded half to even before it was chained" table/check_recompute.cpp "rounding_rule::half_away"
    "rounding_rule::half_even" table/check_cells
    "an index on a fixed base that was chained from rounded indices agrees once the index is rounded" ${check})
twin("a year compared with one period of its own length" table/periods_within.hpp "parts.size() < 2" "parts.size() < 1"
    table/check_cells "the sum of a period is one of two or more others" ${check})
twin("a total since January from what quarters there are" table/periods_within.hpp "if (!single) return {};"
    "if (!single) break;" table/check_cells
    "a total since January is the sum of the single periods of its year, and of all of them" ${check})
twin("doubles that decide up to the last unit of the print" table/check_doubles.cpp "+ margin <= half" "- half / 50 <= half"
    table/check_cells "doubles decide a cell only as figures do" ${check})
twin("the earlier of two equal rows taken as the original whatever its growths" table/check_groups.cpp
    "doubtful[i] += contradiction_at(c, p) != nullptr ? 1U : 0U;" "(void)c, (void)p, doubtful[i] = i;"
    table/check_findings "the copy is the row whose growths contradict, also where it is the earlier one" ${check})
twin("a row of few digits taken for a copy" table/check_groups.cpp "least_equal_digits = 8;" "least_equal_digits = 1;"
    table/check_findings
    "equal rows are no copy where few digits are equal, where one column differs, or where growths fit them" ${check})
twin("opposite signs a year apart taken for a revision" table/check_groups.cpp
    "if (!again.level_for_both(now.position)) continue;" "" table/check_findings
    "two contradictions a year apart with opposite signs that no one level explains stay apart" ${check})
twin("two cells in between that agree do not end a run" table/check_groups.cpp "> widest_gap)" "> widest_gap + 1)"
    table/check_findings "a run has six cells or more, and one between them may agree but not two" ${check})
twin("half of a series taken for the whole" table/check_groups.cpp "2 * contradict > all_[c].compared"
    "2 * contradict >= all_[c].compared" table/check_findings
    "a series of which more than half contradicts is one finding" ${check})
twin("the other factors of a term at the end of the factor" formula/lmdi.hpp "const bool high = grows == upper;" "const bool high = upper;"
    referee/lmdi "the bounds of an effect are no wider than its values at the corners, where no factor changes e times over")
twin("a structure effect from zero and not from the middle" formula/structure_effect.hpp "known ? (low + high) * decimal(5, -1) : decimal(0)" "decimal(0)"
    referee/sequences "structure and rate effects hold every number inside, and of two groups the structure effect has no more")
twin("an own year counted twice in its anomaly" sequence/anomalies.hpp "j == i ? n - 1 : -1" "j == i ? n : -1"
    referee/sequences "a normal has the mean of the ends of its years for its ends, and an anomaly counts its own year once")
twin("parts that exceed their total agree" model/findings_of_sets.hpp "f.prints = found->agrees() ? agreement::agrees : agreement::contradicts;" "f.prints = agreement::agrees;"
    model/findings_of_sets "parts that are linked to a printed total may not exceed it")
twin("a place ahead of larger numbers agrees" model/findings_of_sets.hpp "last.at < before + 1" "last.at < before"
    model/findings_of_sets "a printed place is held against the numbers of the others that are printed")
twin("a streak that reaches the first year is closed" model/findings_of_periods.hpp "found.from_start" "false"
    model/findings_of_periods "a streak of rises is held against the years that are printed")
twin("months in a row counted as years" model/findings_of_periods.hpp "calendar_period_of(at_a_date ? *date : s.when, counts.kind)" "calendar_year_of(s.when)"
    model/findings_of_periods "a streak begins so many months, quarters or days before, by the unit in which it is counted")
twin("months in a row read on either baseline" model/findings_of_periods.hpp "const bool on_year = s_.against.kind == baseline_kind::same_period_last_year;" "const bool on_year = !false;"
    model/findings_of_periods "a streak of months is held against the months that it names, and of two readings against none")
twin("prints of one precision that touch are in no order" number/order.hpp "if (!alike || *a.best() == *b.best())" "if (true)"
    model/findings_of_periods "prints of one precision that differ are in order, so that three of them rise twice")
twin("an amount of change held against the growth" model/findings_of_periods.hpp "difference}, printed);" "change}, printed);"
    model/findings_of_periods "a printed amount of change is held against the difference, and a growth against the growth")
twin("a fall held against a target as its magnitude" model/statement.hpp "return signed_measure(s).map([&](measure const& m) {
        return observation{" "return value_of(s).map([&](measure const& m) {
        return observation{"
    model/findings_of_signed_targets "a fall meets no target that is set for growth")
twin("a completion rate of a later target taken for that of this year" model/findings_of_targets.hpp "*says == agreement::contradicts && held.reached->is_progress" "false"
    model/findings_of_signed_targets "a printed completion rate is held against actual and target")
twin("places gained counted upwards" model/structure_table.hpp "rank_change_of(*now, *then)" "rank_change_of(*then, *now)"
    model/structure_table "cities have their place in the table and the places that they gained, where the prints decide them")
twin("a faulty value passed over" timeline/last_available.hpp "if (value || value.error().why != reason::missing_input)" "if (value)"
    timeline/last_available "a fault is not passed over, and doubles, zeros and unlike observations keep their reasons")
twin("a base at comparable scope less the wrong one" model/published_growth.hpp "difference_of(found.comparable_base, result<measure>(base.value))" "difference_of(result<measure>(base.value), found.comparable_base)"
    model/published_growth "a published growth that the levels do not give has a base of another scope behind it")
twin("an anomaly by a deviation of other years" formula/climate.hpp "pair_check{precondition::of_its_normal, 0, 1}};
    static constexpr auto domain = rules{divides<1>, not_a_loss<1>};" "pair_check{precondition::over_years, 0, 1}};
    static constexpr auto domain = rules{divides<1>, not_a_loss<1>};"
    model/anomalies "a standardised anomaly of a report needs the deviation of the years of its normal")
twin("an index in percent taken for a factor" measure/operands.hpp "p.to[i] = f.on.value == 100 ? rows::percent : rows::permille;" ";" model/index_in_percent
    "an index number in percent is its number on a base of 100, and a factor on one of 1")
twin("a fixed base carried over a hole" timeline/index_numbers.hpp "if (!last || !same_span(*last, *before)) return refusal(reason::not_adjacent);" ""
    timeline/index_numbers "an unprinted month and a break in the series end a fixed-base index")
twin("a link with the number of the earlier series" timeline/index_numbers.hpp "if (detail::order_in_time(one.when, link) >= 0) break;" ""
    timeline/index_numbers "two timelines of index numbers become one by the period that both have")
twin("a break forgotten beside a missing number" timeline/aggregate.hpp "broken_ = broken_ || is_break(one);" ""
    timeline/breaks_and_gaps "a quarter with a break and a missing month has no growth across it")
twin("a break of the second series forgotten where the first is missing" timeline/timeline.hpp "if (is_gap && (is_break(values) || ...))" "if (is_gap && false)"
    timeline/breaks_and_gaps "a break of one of two series goes on to their quotient, whatever is missing in the other")
twin("a balance of 0.0 that cannot be a loss" model/checks.hpp "printed.without_sign() == m.number() ? m.with_number(printed) : m" "m"
    timeline/breaks_and_gaps "0.0 of a balance may be a loss, in totals and means too")
twin("Julys a month apart" timeline/numbers.hpp "steps.a_year_apart = is_of_one_slot(line);" "steps.a_year_apart = false;"
    timeline/holes_and_series "one part of each year is a line of years: Julys, winters, the first nine months")
if(TARGET tongbi_panel)
    twin("a top that is full" panel/exact_sum.hpp "(exponent + 1 + width * 30 + width - 1)" "(exponent + width * 30 + width - 1)"
        panel/exact_sums "a sum has the same bits for any split and any order of merging, also where it drops digits")
    twin("bins merged by their place" panel/exact_sum.hpp "const int at = k + top_ - other.top_;" "const int at = k;"
        panel/exact_sums "a sum has the same bits for any split and any order of merging, also where it drops digits")
    twin("middles of two multiples rounded by what was counted" panel/exact_lanes.hpp "third = third + with_bits_of(below_second, odd);" "third = third + below_second;"
        panel/exact_sums "lanes of columns are the sums of their numbers one by one, whatever is missing among them")
    twin("a total beside its parts counted again" panel/over_entities.hpp "if (auto no = why_no_parts(names)) return no;" "(void)names;"
        panel/totals "what does not add is refused before a cell is touched")
    twin("a whole among the parts that contribute to it" panel/contributions.hpp "why_no_parts(*column_builder::names(parts))" "std::optional<refusal>()"
        panel/aggregates "an aggregate contributes nothing to the growth of its own parts")
    twin("a whole among the sectors of a decomposition" panel/contributions.hpp "why_no_parts(*column_builder::names(factor))" "std::optional<refusal>()"
        panel/aggregates "an aggregate is no sector of a decomposition, whichever factor marks it")
    twin("a region ranked among its countries" panel/sequences.hpp "answer.names->is_aggregate(c) ? wholes" "false ? wholes"
        panel/aggregates "among the entities an aggregate has no place and takes none from the others")
    twin("a mean by areas over the number of stations" panel/means.hpp "sums.value(i) / divisors.value(i)" "sums.value(i) / there"
        panel/totals "a mean by areas over the entities is that of the stations at each time")
    twin("a normal over all years of its period" panel/normals.hpp "sum / static_cast<double>(numbers)" "sum / static_cast<double>(expected)"
        panel/normals "normals and anomalies of a panel are those of its columns as sequences")
    twin("bases of a chunk from the first rows of the carry" panel/door.hpp "all[N - 1].shift = earlier->rows() - lag;" "all[N - 1].shift = 0;"
        panel/chunks "growth of a chunk takes the bases before it from the carry, and from nowhere else")
    twin("a trend per ten rows of any axis" sequence/trend.hpp "if (!known) return refuse(reason::period_mismatch);" "if (known) return trend_steps{per.count};"
        panel/trends "a trend per decade counts the rows that a decade of its axis has")
    twin("a trend of days by common years" panel/axis.hpp "rows_and_years{146097, 400}" "rows_and_years{365, 1}"
        panel/trends "a decade of days counts the 29 Februaries that it has")
    twin("links in percent taken for links on 100" panel/index.hpp "in_percent ? 1 : on.value" "on.value"
        panel/targets_and_indices "links in percent become an index on its base, and stay one for what is computed of it")
    twin("a chain in the unit of its links" panel/index.hpp "{p->in, p->as, *into}" "{links->facts.in, links->facts.as, *into}"
        panel/targets_and_indices "links in percent become an index on its base, and stay one for what is computed of it")
    twin("prices added up" unit/adding.hpp "part.power < 0 && !is_time" "false"
        panel/what_adds "what is counted per something else has no total over the entities")
    twin("capacities added over time" unit/adding.hpp "return time < 0 && time % 2 != 0;" "return false;"
        panel/what_adds "what is per time, and every quotient but what an area receives, has no total over time")
    twin("totals by quarter on an axis of months" panel/row_columns.hpp "by_quarter_   ? period_kind::quarter" "by_quarter_   ? period_kind::month"
        panel/what_adds "rows of totals lie on the axis of their ends: months, quarters or half-years")
    twin("axes of two years that meet nowhere" panel/axis.hpp "return rows.has_value() && *rows > -count_ && other.count_ > *rows;" "return rows.has_value();"
        panel/axes_that_meet "periods of other kinds and of other years never meet, whatever is computed of them")
    twin("a verdict on the doubles of printed numbers" panel/attainment.hpp "if (!(std::abs(x - limit) <= width_))" "if (true)"
        panel/targets_and_indices "targets in columns: one for all, one for each province, one for each cell")
    twin("the third of three places held against the third of two" panel/sequences.hpp "unlike[static_cast<std::size_t>(row)] = reason::entity_mismatch;"
        ";" panel/shares_of_change "the third of three places is not held against the third of two")
    twin("year over year of two columns at one period" panel/door.hpp "else if constexpr (N == 2 && other_period<First>.has_value())" "else if constexpr (N == 0)"
        panel/axes_that_meet "year over year of two columns finds the bases a year before in the second")
    twin("contributions across a break in one part" panel/contributions.hpp "whole == nullptr ? is_any_between(breaks, *then, row)" "whole == nullptr ? false"
        panel/shares_of_change "nothing is shared out across a break in the series of one part")
    twin("a month with missing days given its total" panel/by_period.hpp "unchanged_number).total(all_present)" "unchanged_number).total(at_least_values(1))"
        panel/by_period "a period with a missing part has no total, and a mean by the rule that is named")
    twin("a hot day only above the threshold" panel/by_period.hpp "{*at, condition.upwards, condition.itself}" "{*at, condition.upwards, false}"
        panel/by_period "hot days are counted from the threshold on, and the hottest is the record of a whole period")
    twin("a year across a break added up" panel/by_period.hpp "if (breaks.between(std::max<Eigen::Index>(first, 0), end - 1))" "if (false)"
        panel/by_period "what does not add over time has no total, and what is no number of its own kind no mean")
    twin("columns of an index spliced by their places" panel/index.hpp "*a->names->find(b->names->all()[static_cast<std::size_t>(entity)])" "entity"
        panel/targets_and_indices "two columns of index numbers become one at the level of the later, whatever the order of their entities")
    twin("a class of change against the row before" panel/change_classes.hpp "operands[1].padded(entity, run.lag)" "operands[1].padded(entity, 1)"
        panel/structures "the classes of a panel of months look a year back, by name where the bases are in another panel")
    twin("a break at the total of a year in its first part" panel/axis.hpp "(when.kind() == period_kind::months && to_date_ &&" "(false &&"
        panel/one_scope "a break at the total of a year, or of its first half, lies in the last part of it")
    twin("a normal of a panel across a break" panel/breaks.hpp "row < older ? std::numeric_limits" "false ? std::numeric_limits"
        panel/one_scope "to the normals of a panel what lies before a break is missing, to those of the other station it is not")
    twin("a printed target rounded to the digits of its double" panel/attainment.hpp "return digits ? detail::rounded_to" "return false ? detail::rounded_to"
        panel/what_goes_on "by 修约值比较法 a cell is rounded to the digits of a printed target, also where they are zeros")
    twin("marks of the second operand forgotten" panel/inputs.hpp "if (!place || leading->is_aggregate(*place)) continue;" "continue;"
        panel/what_goes_on "全国 that one operand marks is no part of what is computed with it, whichever operand that is")
    twin("growth on a base year across a break" panel/breaks.hpp "return row >= older_ || row < newer_;" "return false;"
        panel/what_goes_on "growth on the numbers of a base year does not cross a break, nor does a difference")
    twin("an anomaly as a level with growth" panel/door.hpp "if (is_ratio(p->as) && in[i].facts.against" "if (false && in[i].facts.against"
        panel/what_goes_on "an anomaly has no growth and no share, and held against a target no rate")
    twin("totals from January cumulated again" panel/aggregate.hpp "(in_columns && one.cells->periods().is_to_date()) ||" ""
        panel/what_goes_on "what is a sum already is not summed again, compared with the month before or followed over time")
    twin("what doubles add amiss taken for the change of the whole" formula/contribution.hpp "? other : sum" "? sum : sum"
        panel/what_goes_on "a whole that has not changed has no contribution rates, although doubles do not add up to it twice")
    twin("a spread among years that do not differ" panel/normals.hpp "if (there && count[s] == 0) origin[s] = v;" ""
        panel/what_goes_on "years that do not differ have a standard deviation of zero, and no standardised anomaly")
    twin("bytes of another vintage merged" panel/partial.hpp "if (auto no = why_not(other)) return no;" ""
        panel/partial_states "what refuses a part refuses its bytes, and a unit is the same in both spellings")
    twin("an anomaly across a break" panel/anomalies.hpp "if (first == 0 && end == axis.size()) continue;" "continue;"
        panel/one_scope "no anomaly reaches across a break, before the normals or behind them")
    twin("bases of strided cells gathered without their lag" panel/kernel.hpp "in[N - 2] = {with_lag.data() + lag}" "in[N - 2] = {with_lag.data()}"
        panel/into "growth of cells of any strides is that of cells side by side, across the blocks in which rows are gathered")
    twin("a block of cells counted at once where a rule refuses some" panel/lift.hpp "if (!counted.add_to(counts, end - i)) lift_counted"
        "if (!counted.add_to(counts, end - i) && end < i) lift_counted" panel/totals "shares of any length say why each cell has none")
    twin("growth of the doubles of printed numbers" panel/last_digits.hpp "has_no_unit ? last_digits::fall_out" "has_no_unit ? last_digits::unknown"
        panel/printed_digits "numbers that grew by 10 % are ranked alike and meet a target of 10 % from both sides")
    twin("digits behind the last one kept" panel/last_digits.hpp "last_digits::unknown : last_digits::stay;" "last_digits::unknown : last_digits::unknown;"
        panel/printed_digits "sums and differences of printed numbers end with the last digit that was printed")
    twin("0.07 times 10000 as doubles have it" number/conversion_factor.hpp "detail::as_written(result, result, is_power_of_ten() ? 2 : 4)" "result"
        panel/printed_digits "a number in a larger unit is the number that it is in the smaller one")
    twin("a part refused for what doubles add" formula/rules.hpp "part > whole * (1 + rounding_of_parts)" "part > whole"
        panel/printed_digits "parts that doubles add up to a little more than their whole are all of it")
    twin("what was deflated as nominal" panel/compared_facts.hpp "facts.what.prices = prices_of_answer<F>(facts.what.prices);" ""
        panel/facts_of_answers "what was deflated is real: it is not deflated again, and goes into an intensity at constant prices")
    twin("all facts held against each other by every formula" panel/compared_facts.hpp "facts_compared asked{false, false, false, false, false, false};" "facts_compared asked{};"
        panel/facts_of_answers "a flow per head divides by a stock, and a share may be of a scope in a wider one")
    twin("one year as the base of all others" panel/carry.hpp "rows.push_back({row, 1, run.lag});" "rows.push_back({0, axis.size(), 0});"
        panel/facts_of_answers "the numbers of one year are the base of the next one alone")
    twin("a bound taken for its number" panel/inputs.hpp "m.number().best() || !is_asked_for ?" "m.number().best() || (!is_asked_for && false) ?"
        panel/facts_of_answers "超过5万吨 is no number to compute with, and one to be held against")
    twin("an anomaly of two columns as an amount" panel/compared_facts.hpp "if (is_anomaly && !facts.against)" "if (false && is_anomaly && !facts.against)"
        panel/facts_of_answers "an anomaly of two columns is one for what follows")
    twin("江苏 and 江苏省 as places that are missing" panel/inputs.hpp "std::ranges::any_of(one.names->all(), is_among)" "(is_among(std::string()) || true)"
        panel/facts_of_answers "panels without a name in common are refused, with a name of each")
    twin("bytes that changed on their way" panel/plain_bytes.hpp "good_ = said == checksum_of(all_);" "good_ = said != 0 || all_.empty();"
        panel/partial_states "bytes that are cut, longer or changed in one bit are refused")
    twin("storage with two cells in one place taken" panel/answer.hpp "return std::abs(entity_stride / common) < periods &&" "return false &&"
        panel/storage "storage in which two cells lie in one place is refused before any of them is written")
    twin("codes over the cells" panel/answer.hpp "if (codes && numbers.overlaps" "if (false && numbers.overlaps"
        panel/storage "codes are not written over an operand or over the cells of the answer")
    twin("a growth on a hole" panel/last_available.hpp "while (base >= 0 && in.one(base) != in.one(base));" "while (false);"
        panel/growths_across_gaps "growth against the last number that is there says across how many periods it reaches")
    twin("a year with both scopes grown on by the next" panel/axis.hpp "if (anew != row) all.push_back" "if (false) all.push_back"
        panel/breaks_within_periods "a year within which the scope changed grows on no year, and no year grows on it")
    twin("totals since January followed over time where the fact alone tells them" panel/columns.hpp "facts.what.accumulation == accumulation::cumulative && axis" "false && axis"
        panel/totals_since_january "totals since January by the fact have no trend and no rise, as those by the axis")
    twin("a rest without the part that is missing" panel/contributions.hpp "if (incomplete) each.rest = refuse(*incomplete);" ""
        panel/shares_of_change "a province that is missing takes its own contribution and the rest, and leaves the others theirs")
    twin("the total of those that have a row for that of all" panel/partial.hpp "entities = std::max(entities, row.cells());" "entities = row.cells();"
        panel/partial_states "a period of which a part has no row has the total of the whole panel, where it is missing")
endif()
twin("a folder read as a file without bytes" exchange/file.cpp "if (std::ferror(in) != 0)" "if (false)"
    exchange/files "a file gives its bytes, and one that is not there or is a folder is refused" exchange/file.cpp)
