// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The part and the whole that the name of a share says: 第二产业增加值占国内生产总值的比重, oil share of total energy.
#pragma once

#include <string>
#include <string_view>

namespace tongbi::inline v0::detail {

/// What a share is of; empty where the name does not say it.
struct share_name {
    std::string part;  ///< 第二产业增加值; empty of 占国内生产总值的比重
    std::string whole; ///< 国内生产总值; empty of 第二产业比重
};

/// By the words of shares at the end of a name, and by 占, of and in. A name without any is a part without a whole.
[[nodiscard]] share_name read_share_name(std::string_view name);

} // namespace tongbi::inline v0::detail
