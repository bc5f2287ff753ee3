// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Share (占比, 比重): part, whole and share; two of them give the third. Shares are in percent.
#pragma once

#include <tongbi/formula/evaluate.hpp>

namespace tongbi::inline v0::formula {

/// 比重: 100 part / whole, percent. The part must lie within its whole; a whole that may be zero has no shares.
struct share {
    static constexpr std::string_view name = "share of {part} in {whole}";
    static constexpr std::string_view name_zh = "{部分}占{总体}的比重";
    static constexpr auto domain = rules{not_zero<1>, not_negative<1>, not_negative<0>, within_whole<0, 1>};
    static constexpr auto value(auto const& part, auto const& whole) { return part * 100 / whole; }
    static constexpr support natural = share_support;
};

/// 总量 = 部分 / 比重: 6535万千瓦 at 36.4 % is 17950 [17927, 17980]万千瓦.
struct whole {
    static constexpr std::string_view name = "whole of {part} and {share}";
    static constexpr std::string_view name_zh = "由{部分}和{比重}推算的总量";
    static constexpr auto domain = rules{not_zero<1>, not_negative<1>, not_negative<0>, is_share<1>};
    static constexpr auto value(auto const& part, auto const& share) { return part * 100 / share; }
};

/// 部分 = 总量 x 比重.
struct part {
    static constexpr std::string_view name = "part of {whole} at {share}";
    static constexpr std::string_view name_zh = "{总量}按{比重}推算的部分";
    static constexpr auto domain = rules{is_share<1>};
    static constexpr auto value(auto const& whole, auto const& share) { return whole * share / 100; }
};

} // namespace tongbi::inline v0::formula
