// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Plain bytes of partial sums: whole numbers and doubles with the least byte first, texts behind their length. The
/// same on every machine.
#pragma once

#include <tongbi/panel/exact_sum.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongbi::inline v0::detail {

/// 64 bits of all bytes (FNV-1a, by Fowler, Noll and Vo): another bit among them gives another number.
inline std::uint64_t checksum_of(std::span<std::byte const> bytes) {
    std::uint64_t sum = 0xcbf29ce484222325U;
    for (const std::byte one : bytes) sum = (sum ^ std::to_integer<std::uint64_t>(one)) * 0x100000001b3U;
    return sum;
}

class byte_writer {
public:
    void number(std::uint64_t x) {
        for (int i = 0; i < 8; ++i) all_.push_back(static_cast<std::byte>(x >> (8 * i) & 0xffU));
    }
    void whole(std::int64_t x) { number(static_cast<std::uint64_t>(x)); }
    void real(double x) { number(std::bit_cast<std::uint64_t>(x)); }
    void text(std::string_view t) {
        number(t.size());
        for (const char c : t) all_.push_back(static_cast<std::byte>(c));
    }
    void sum(exact_sum const& s) {
        whole(s.top());
        whole(s.count());
        for (int k = 0; k < sum_grid::kept; ++k) {
            number(static_cast<std::uint64_t>(static_cast<wide>(s.bin(k))));
            number(static_cast<std::uint64_t>(static_cast<wide>(s.bin(k)) >> 64));
        }
    }
    /// All of them, and their checksum.
    [[nodiscard]] std::vector<std::byte> take() && {
        number(checksum_of(all_));
        return std::move(all_);
    }

private:
    std::vector<std::byte> all_;
};

/// Nothing is read beyond the end, and whatever is no such bytes, or has changed on its way, is said.
class byte_reader {
public:
    explicit byte_reader(std::span<std::byte const> all) : all_(all) {
        constexpr std::size_t behind = 8;
        if (all.size() < behind) {
            good_ = false;
            return;
        }
        all_ = all.last(behind);
        const std::uint64_t said = number();
        all_ = all.first(all.size() - behind);
        at_ = 0;
        good_ = said == checksum_of(all_);
    }

    std::uint64_t number() {
        std::uint64_t x = 0;
        if (!has(8)) return 0;
        for (int i = 0; i < 8; ++i) x |= std::to_integer<std::uint64_t>(all_[at_++]) << (8 * i);
        return x;
    }
    std::int64_t whole() { return static_cast<std::int64_t>(number()); }
    double real() { return std::bit_cast<double>(number()); }
    /// How many: not negative. 0 where it is.
    std::int64_t count() {
        const std::int64_t n = whole();
        good_ = good_ && n >= 0;
        return good_ ? n : 0;
    }
    std::string text() {
        const std::uint64_t size = number();
        std::string t;
        if (!has(size)) return t;
        for (std::uint64_t i = 0; i < size; ++i) t.push_back(static_cast<char>(all_[at_++]));
        return t;
    }
    exact_sum sum() {
        const std::int64_t top = whole();
        const std::int64_t n = count();
        std::array<signed_wide, 3> bins{};
        for (auto& one : bins) {
            const std::uint64_t low = number();
            one = static_cast<signed_wide>(static_cast<wide>(number()) << 64 | low);
            const signed_wide most = static_cast<signed_wide>(n) << sum_grid::width;
            good_ = good_ && one <= most && one >= -most; // each number is cut to less
        }
        good_ = good_ && top >= sum_grid::lowest_top && top <= sum_grid::highest_top;
        return good_ ? exact_sum::of_parts(static_cast<int>(top), bins, n) : exact_sum();
    }
    [[nodiscard]] bool is_good() const { return good_; }
    [[nodiscard]] bool is_at_end() const { return at_ == all_.size(); }
    void fail() { good_ = false; }

private:
    bool has(std::uint64_t bytes) {
        good_ = good_ && bytes <= all_.size() - at_;
        return good_;
    }

    std::span<std::byte const> all_;
    std::size_t at_ = 0;
    bool good_ = true;
};

/// Bytes that are none of these.
inline refusal not_these_bytes() { return refusal(reason::malformed_text, "partial", -1); }

} // namespace tongbi::inline v0::detail
