// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What single periods of a total since January are called.
#pragma once

#include <string>
#include <string_view>

namespace tongbi::tool {

/// 发电量当期值 of 发电量累计值, 发电量 of 发电量累计, 1—8月发电量 and of generation, year to date: the name without
/// the words that say that it is a total. Read again it says so no more.
[[nodiscard]] std::string name_of_single(std::string_view total);
/// The same where another column has the first one: 发电量单期值.
[[nodiscard]] std::string other_name_of_single(std::string_view total);

} // namespace tongbi::tool
