// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// column_memory: where a computed panel keeps its cells. Fresh pages cost more than the arithmetic that fills them, so
/// large blocks ask for huge pages, and a block that nobody else holds can be filled again.
#pragma once

#include <tongbi/number/huge_pages.hpp>

#include <cstddef>
#include <new>

namespace tongbi::inline v0::detail {

/// Doubles without a value, aligned for any vector.
class column_memory {
public:
    /// \throws std::bad_alloc
    explicit column_memory(std::size_t cells) : cells_(cells) {
        const std::size_t bytes = cells * sizeof(double);
        const std::size_t alignment = bytes >= huge_page / 2 ? huge_page : 64;
        const std::size_t rounded = (bytes + alignment - 1) / alignment * alignment;
        at_ = static_cast<double*>(::operator new(rounded == 0 ? alignment : rounded, std::align_val_t(alignment)));
        alignment_ = alignment;
        if (alignment == huge_page) ask_for_huge_pages(at_, rounded);
    }
    column_memory(column_memory const&) = delete;
    column_memory& operator=(column_memory const&) = delete;
    ~column_memory() { ::operator delete(at_, std::align_val_t(alignment_)); }

    [[nodiscard]] double* data() { return at_; }
    [[nodiscard]] double const* data() const { return at_; }
    [[nodiscard]] std::size_t size() const { return cells_; }

private:
    double* at_;
    std::size_t cells_;
    std::size_t alignment_;
};

} // namespace tongbi::inline v0::detail
