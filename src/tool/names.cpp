// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/names.hpp"

#include "table/fields.hpp"

#include <algorithm>

namespace tongbi::tool {

std::string name_of(table_indicator const& what) { return what.what.name.empty() ? what.printed : what.what.name; }
std::string name_of(entity const& who) { return who.name.empty() ? who.code : who.name; }
std::string unit_of(table_indicator const& what) {
    // of a column USD with UNIT_MULT 6 the unit is 10^6 USD
    const auto printed = read_unit(what.unit_printed);
    const bool is_multiple = printed && what.has_unit == unit_print::known && !(*printed == what.units);
    if (!what.unit_printed.empty() && !is_multiple) return what.unit_printed;
    return what.has_unit == unit_print::known ? to_string(what.units) : what.unit_text;
}

std::string key_of(table const& t, std::size_t indicator) {
    auto const& all = t.indicators();
    const auto is_alone = [&](auto const& text_of) {
        const std::string own = text_of(all[indicator]);
        return std::count_if(all.begin(), all.end(), [&](auto const& one) { return text_of(one) == own; }) == 1;
    };
    const auto name = [](table_indicator const& one) { return name_of(one); };
    const auto printed = [](table_indicator const& one) { return one.printed; };
    if (is_alone(name)) return name_of(all[indicator]);
    if (is_alone(printed)) return all[indicator].printed;
    return all[indicator].printed + " (" + unit_of(all[indicator]) + ")";
}
std::string key_of_entity(table const& t, std::size_t entity) {
    auto const& all = t.entities();
    const auto text_of = [](auto const& one) -> std::string const& { return one.name.empty() ? one.code : one.name; };
    std::string const& name = text_of(all[entity]);
    const auto alike = std::count_if(all.begin(), all.end(), [&](auto const& one) { return text_of(one) == name; });
    return alike > 1 && !all[entity].code.empty() ? name + " (" + all[entity].code + ")" : name;
}
result<std::size_t> place_of_entity(table const& t, std::string_view name) {
    const auto found = t.find_entity(name);
    if (found || found.error().why == reason::ambiguous) return found;
    constexpr auto blanks = std::to_array<std::string_view>({" ", "\u3000"});
    const std::string plain = detail::without(name, blanks);
    std::optional<std::size_t> alike;
    for (std::size_t i = 0; i < t.entities().size(); ++i) {
        if (detail::without(name_of(t.entities()[i]), blanks) != plain) continue;
        if (alike) return refuse({reason::ambiguous, name, -1});
        alike = i;
    }
    return alike ? result<std::size_t>(*alike) : found;
}

} // namespace tongbi::tool
