// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Quantities and units of the command line: as reports print them, and as the codes of tables do (MIO_EUR).
#pragma once

#include "tool/command.hpp"

#include <tongbi/measure.hpp>

namespace tongbi::tool {

/// 万吨标准煤, GW, MIO_EUR. Refusal: unknown_unit.
[[nodiscard]] result<unit> unit_in(std::string_view text);
/// The message where --unit is none; nothing where it is, or is not asked for.
[[nodiscard]] std::optional<output> bad_unit(options const& asked);
/// 6535万千瓦, 100MIO_EUR. Refusals: those of read_measure.
[[nodiscard]] result<measure> quantity_in(std::string_view text);
/// In another unit; energy becomes coal equivalent as --coal says. Refusals: those of convert.
[[nodiscard]] result<measure> converted(result<measure> const& value, unit const& to, options const& asked);
/// The sentence of a refusal, where advice is needed with the options of the command.
[[nodiscard]] std::string sentence_of(refusal const& why, language lang);

} // namespace tongbi::tool
