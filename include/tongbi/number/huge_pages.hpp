// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Advice to the system about large blocks of memory: fresh pages cost more than what is read into them, or computed.
#pragma once

#include <cstddef>
#include <memory>

#if defined(__linux__) && __has_include(<sys/mman.h>)
#include <sys/mman.h>
#define TONGBI_HAS_MADVISE 1
#endif

namespace tongbi::inline v0::detail {

inline constexpr std::size_t huge_page = std::size_t{2} << 20U;

/// Asks for huge pages where whole ones lie in a block: advice, and a system without them says no.
inline void ask_for_huge_pages([[maybe_unused]] void* at, [[maybe_unused]] std::size_t bytes) {
#if defined(TONGBI_HAS_MADVISE)
    std::size_t room = bytes;
    if (std::align(huge_page, huge_page, at, room) != nullptr)
        ::madvise(at, room / huge_page * huge_page, MADV_HUGEPAGE);
#endif
}

} // namespace tongbi::inline v0::detail
