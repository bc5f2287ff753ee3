// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Classes of anomalies (等级) as tables of data: each row a name and two ends, open or closed. Authorities differ, so
/// the table is always named, and another one is another array.
///
///     classify(precipitation_anomaly, cma_precipitation_classes)     正常略少
///
/// A figure whose bounds reach into several classes is undecided, with its candidates.
#pragma once

#include <tongbi/sequence/element.hpp>

#include <span>
#include <string_view>

namespace tongbi::inline v0 {

/// One class: from `lower` to `upper`, each open, closed or without end.
struct value_class {
    std::string_view en, zh;
    bound lower, upper;
};

namespace detail {

constexpr bound from_tenths(std::int64_t tenths, bool open) { return {decimal(tenths, -1), open, false}; }

/// CMA's six terms of prediction at two distances from the normal: below zero the upper end of a class is closed, from
/// zero on its lower end, and a class below zero does not hold zero.
constexpr std::array<value_class, 6> cma_six_classes(std::int64_t near_tenths, std::int64_t far_tenths,
                                                     std::array<std::string_view, 6> const& en,
                                                     std::array<std::string_view, 6> const& zh) {
    const auto closed = [](std::int64_t tenths) { return from_tenths(tenths, false); };
    const auto open = [](std::int64_t tenths) { return from_tenths(tenths, true); };
    return {{{en[0], zh[0], bound::unlimited(), closed(-far_tenths)},
             {en[1], zh[1], open(-far_tenths), closed(-near_tenths)},
             {en[2], zh[2], open(-near_tenths), open(0)},
             {en[3], zh[3], closed(0), open(near_tenths)},
             {en[4], zh[4], closed(near_tenths), open(far_tenths)},
             {en[5], zh[5], closed(far_tenths), bound::unlimited()}}};
}

} // namespace detail

/// 降水距平百分率 in percent: six terms of the prediction score of CMA (应用气象学报 22(5), 2011, table 1), at 20 and
/// 50 %.
inline constexpr auto cma_precipitation_classes =
    detail::cma_six_classes(200, 500,
                            {"far below normal", "below normal", "near normal, on the low side",
                             "near normal, on the high side", "above normal", "far above normal"},
                            {"特少", "偏少", "正常略少", "正常略多", "偏多", "特多"});
/// 气温距平 in °C, of the same table: at 1.0 and 2.0 °C.
inline constexpr auto cma_temperature_classes =
    detail::cma_six_classes(10, 20,
                            {"far below normal", "below normal", "near normal, on the low side",
                             "near normal, on the high side", "above normal", "far above normal"},
                            {"特低", "偏低", "正常略低", "正常略高", "偏高", "特高"});

/// 标准化降水指数 (SPI): the seven classes of McKee, Doesken and Kleist (1993), as in WMO-No. 1090. Of the index, which
/// is no plain standardised anomaly.
inline constexpr std::array<value_class, 7> spi_classes{{
    {"extremely dry", "极端干旱", bound::unlimited(), detail::from_tenths(-20, false)},
    {"severely dry", "严重干旱", detail::from_tenths(-20, true), detail::from_tenths(-15, false)},
    {"moderately dry", "中等干旱", detail::from_tenths(-15, true), detail::from_tenths(-10, false)},
    {"near normal", "接近正常", detail::from_tenths(-10, true), detail::from_tenths(10, true)},
    {"moderately wet", "中等湿润", detail::from_tenths(10, false), detail::from_tenths(15, true)},
    {"very wet", "非常湿润", detail::from_tenths(15, false), detail::from_tenths(20, true)},
    {"extremely wet", "极端湿润", detail::from_tenths(20, false), bound::unlimited()},
}};

/// Does every number belong to exactly one class, the classes standing in rising order? For tables of one's own:
/// static_assert(is_partition(my_classes)).
[[nodiscard]] constexpr bool is_partition(std::span<value_class const> table) {
    if (table.empty() || !table.front().lower.infinite || !table.back().upper.infinite) return false;
    for (std::size_t i = 0; i + 1 < table.size(); ++i) {
        const bound end = table[i].upper;
        const bound next = table[i + 1].lower;
        if (end.infinite || next.infinite || end.at != next.at || end.open == next.open) return false;
        if (i > 0 && !(table[i].lower.at < end.at)) return false;
    }
    return true;
}

/// The classes that a number may belong to, in the order of the table: one where it is decided.
struct classification {
    std::span<value_class const> candidates;
    [[nodiscard]] constexpr bool is_decided() const { return candidates.size() == 1; }
    /// The class, where it is decided.
    [[nodiscard]] constexpr value_class const* decided() const { return is_decided() ? candidates.data() : nullptr; }
};

namespace detail {

inline constexpr formula_name class_name{"class of {value}", "{数值}的等级"};

constexpr bool may_be_in(figure const& x, value_class const& one) {
    return !ends_before(x.upper(), one.lower) && !ends_before(one.upper, x.lower());
}
inline bool may_be_in(double x, value_class const& one) {
    const auto below = [&](bound end) {
        return !end.infinite && (x < to_double(end.at) || (end.open && x == to_double(end.at)));
    };
    const auto above = [&](bound end) {
        return !end.infinite && (x > to_double(end.at) || (end.open && x == to_double(end.at)));
    };
    return !below(one.lower) && !above(one.upper);
}

} // namespace detail

/// 等级 of a number by a table, in the unit of the table (percent, °C). -20.0 % printed is [-20.05, -19.95] and
/// undecided between 偏少 and 正常略少; exactly(-20) is 偏少. The table must outlive the answer. Zero and negative
/// numbers are as good as others. The source is that of the table. Refusals: missing_input, and no_overlap of a number
/// that no class of the table holds.
template <class T>
requires is_element<T>
[[nodiscard]] constexpr result<classification> classify(T const& value, std::span<value_class const> table) {
    const auto x = element<T>::number_of(value);
    refusal why = x ? refusal(reason::no_overlap) : x.error();
    why.formula = &detail::class_name;
    if (!x) return refuse(why);
    std::size_t first = table.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (detail::may_be_in(*x, table[i])) {
            first = first < i ? first : i;
            last = i;
        }
    if (first == table.size()) return refuse(why);
    return classification{table.subspan(first, last - first + 1)};
}

} // namespace tongbi::inline v0
