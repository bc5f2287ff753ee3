// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Joins of anomalies: 气温, 常年值, 距平 beside each other, in the unit of both or in percent.

#include "table/fields.hpp"
#include "table/header_grammar.hpp"
#include "table/joiner.hpp"

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

/// The longer ones first: what is left of 气温常年值 is 气温, of 气温距平 too.
constexpr auto words_of_normals =
    std::to_array<std::string_view>({"常年同期平均值", "常年同期平均", "常年同期值", "常年同期", "常年平均值",
                                     "常年平均", "常年值", "常年", "多年平均值", "多年平均", "气候平均值", "气候平均",
                                     "气候值", "long-term mean", "long term mean", "climatology", "normals", "normal"});
constexpr auto words_of_anomalies =
    std::to_array<std::string_view>({"距平百分率", "距平百分比", "距平率", "距平", "anomalies", "anomaly"});
/// Of what is no other quantity: 平均气温 and 气温, 降水量 and 降水.
constexpr auto words_of_no_difference =
    std::to_array<std::string_view>({"平均", "时数", "量", "mean", "average", "值", "_", "-", " "});
/// Another year or another length: neither the value nor its normal.
constexpr auto words_of_others = std::to_array<std::string_view>({"上年", "去年", "同期", "last year"});

/// A column as a value or as a normal: of which quantity.
struct quantity_name {
    std::string of;
    bool is_normal = false;
};
quantity_name quantity_of(seen_column const& x) {
    const std::string small = lowered(x.what->what.name);
    const bool is_normal = holds_one_of(small, words_of_normals) || normal_in(small).is_known();
    std::string name = without(small, words_of_normals);
    if (is_normal) std::erase_if(name, [](char c) { return is_digit(c); });
    return {without(name, words_of_no_difference), is_normal};
}

} // namespace

/// An anomaly is a value less its normal, in percent of the normal where its unit is %. It is held against the value
/// that it names, or against the only one in its unit; the normal is the only one of that quantity, or one without a
/// name that stands behind the value, or beside one value alone.
void joiner::anomaly(seen_column const& x) {
    if (!x.codes.empty()) return;
    const bool in_percent = x.what->units.kind() == unit_kind::percentage;
    const std::string name = without(without(lowered(x.what->what.name), words_of_anomalies), words_of_no_difference);
    columns values, normals;
    for (auto const* o : fitting(x, every_, [&](seen_column const& o) {
             const bool is_level = o.what->as == column_kind::level && !in_percent; // no percent of ℃
             return o.at.table == x.at.table && o.codes.empty() && (o.is_amount() || is_level) &&
                    o.what->has_unit == unit_print::known && (in_percent || o.what->units == x.what->units);
         })) {
        if (quantity_of(*o).is_normal)
            normals.push_back(o);
        else if (!holds_one_of(lowered(o->what->what.name), words_of_others))
            values.push_back(o);
    }
    const auto leave_percentage = [&] { // other anomalies without a normal are common
        if (in_percent) leave(x, uncompared_reason::no_level, {}, x.stem);
    };
    const std::size_t all_values = values.size();
    if (!name.empty()) std::erase_if(values, [&](seen_column const* v) { return quantity_of(*v).of != name; });
    std::erase_if(values, [&](seen_column const* v) {
        return std::none_of(normals.begin(), normals.end(),
                            [&](seen_column const* n) { return n->what->units == v->what->units; });
    });
    if (values.empty()) return leave_percentage(); // nor is there one without a normal
    if (values.size() > 1) return leave(x, uncompared_reason::several, values);
    seen_column const& value = *values.front();
    const std::string of = quantity_of(value).of;
    std::erase_if(normals, [&](seen_column const* n) {
        const std::string own = quantity_of(*n).of;
        const bool behind = n->at.indicator == value.at.indicator + 1;
        const bool unnamed = own.empty() && (behind || all_values == 1 || name.empty());
        return n->what->units != value.what->units || (own != of && !unnamed);
    });
    if (normals.empty()) return leave_percentage();
    if (normals.size() > 1) return leave(x, uncompared_reason::several, normals);
    join& j = add(in_percent ? comparison_kind::relative_difference : comparison_kind::difference, x,
                  {value.at, normals.front()->at});
    if (in_percent) j.percent = percent_in(*x.what);
}

} // namespace tongbi::inline v0::detail
