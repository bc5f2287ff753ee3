// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/quantity.hpp"

#include "table/units.hpp"

namespace tongbi::tool {
namespace {

/// Codes of units have capitals, digits and low lines, and one of those at least.
bool is_code(std::string_view text) {
    for (const char c : text)
        if (!(c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) return false;
    return text.find('_') != std::string_view::npos;
}

} // namespace

result<unit> unit_in(std::string_view text) {
    const auto read = read_unit(text);
    if (read || !is_code(text)) return read;
    const auto code = detail::read_unit_code(text, false);
    if (code.has == unit_print::known) return code.units;
    return read;
}

std::optional<output> bad_unit(options const& asked) {
    if (asked.unit.empty()) return std::nullopt;
    const auto unit = unit_in(asked.unit);
    if (unit) return std::nullopt;
    return output{{}, "--unit " + asked.unit + ": " + describe(unit.error(), asked.lang) + "\n", exit_status::not_read};
}

result<measure> quantity_in(std::string_view text) {
    const auto read = read_measure(text);
    if (read) return read;
    const auto at = text.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (at == std::string_view::npos || !is_code(text.substr(at))) return read;
    const auto unit_of = unit_in(text.substr(at));
    const auto number = read_measure(text.substr(0, at));
    if (!unit_of || !number) return read;
    return measure(number->number(), *unit_of);
}

result<measure> converted(result<measure> const& value, unit const& to, options const& asked) {
    if (asked.coal == "heat") return convert(value, to, coal_basis::heat);
    if (asked.coal == "calorific") return convert(value, to, coal_basis::calorific);
    return convert(value, to);
}

std::string sentence_of(refusal const& why, language lang) {
    if (why.why != reason::electricity_basis) return describe(why, lang);
    return lang == language::zh
               ? "能源折算为标准煤或标准油须说明方法：--coal heat（热量），电力用 --coal calorific（当量）"
               : "energy becomes coal or oil equivalent under a stated basis only: --coal heat, or of electricity "
                 "--coal calorific";
}

} // namespace tongbi::tool
