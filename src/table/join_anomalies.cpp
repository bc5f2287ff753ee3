// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Joins of anomalies: 气温, 常年值, 距平 beside each other, in the unit of both or in percent.

#include "table/header_grammar.hpp"
#include "table/joiner.hpp"

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

constexpr auto words_of_normals = std::to_array<std::string_view>(
    {"常年", "多年平均", "气候平均", "气候值", "normal", "climatology", "long-term mean", "long term mean"});
/// The longer ones first: 距平率 is no 距平 of a 率.
constexpr auto words_of_anomalies =
    std::to_array<std::string_view>({"距平百分率", "距平百分比", "距平率", "距平", "anomaly", "anomalies"});

/// The same of another year, which is neither the value nor its normal.
constexpr auto words_of_other_years = std::to_array<std::string_view>({"上年", "去年", "last year"});

template <std::size_t N>
bool has_one_of(std::string_view name, std::array<std::string_view, N> const& words) {
    const std::string small = lowered(name);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return small.find(word) != std::string::npos; });
}
/// 气温 of 气温距平; nothing of 距平 alone.
std::string name_of_anomaly(std::string_view name) {
    std::string small = lowered(name);
    for (const auto word : words_of_anomalies)
        if (const auto at = small.find(word); at != std::string::npos) small.erase(at, word.size());
    return std::string(trimmed(small));
}

} // namespace

/// An anomaly is a value less its normal, in percent of the normal where its unit is %. The value is the one that it
/// names, the only one in its unit where it names none, and the normal the only one beside it in its unit.
void joiner::anomaly(seen_column const& x) {
    if (!x.codes.empty()) return;
    const bool in_percent = x.what->units.kind() == unit_kind::percentage;
    const auto beside = [&](seen_column const& o, bool normal) {
        const bool is_level = o.what->as == column_kind::level && !in_percent; // no percent of ℃
        return o.at.table == x.at.table && o.codes.empty() && (o.is_amount() || is_level) &&
               o.what->has_unit == unit_print::known && (in_percent || o.same_unit(x)) &&
               has_one_of(o.what->what.name, words_of_normals) == normal &&
               !has_one_of(o.what->what.name, words_of_other_years);
    };
    const std::string name = name_of_anomaly(x.what->what.name);
    const auto narrowed = [&](columns found, auto fits) {
        columns narrow = found;
        std::erase_if(narrow, [&](seen_column const* o) { return !fits(lowered(o->what->what.name)); });
        return narrow.empty() ? found : narrow;
    };
    columns normals = fitting(x, every_, [&](seen_column const& o) { return beside(o, true); });
    columns values = fitting(x, every_, [&](seen_column const& o) { return beside(o, false); });
    if (normals.empty() || values.empty()) return;
    if (!name.empty()) {
        std::erase_if(values, [&](seen_column const* o) {
            const std::string own = lowered(o->what->what.name);
            return own.find(name) == std::string::npos && name.find(own) == std::string::npos;
        });
        values = narrowed(values, [&](std::string const& own) { return own == name; });
        normals = narrowed(normals, [&](std::string const& own) { return own.find(name) != std::string::npos; });
    }
    if (values.empty()) return;
    std::erase_if(normals, [&](seen_column const* n) {
        return std::none_of(values.begin(), values.end(), [&](seen_column const* v) { return v->same_unit(*n); });
    });
    std::erase_if(values, [&](seen_column const* v) {
        return std::none_of(normals.begin(), normals.end(), [&](seen_column const* n) { return v->same_unit(*n); });
    });
    if (values.empty()) return;
    if (values.size() > 1) return leave(x, uncompared_reason::several, values);
    if (normals.size() > 1) return leave(x, uncompared_reason::several, normals);
    join& j = add(in_percent ? comparison_kind::relative_difference : comparison_kind::difference, x,
                  {values.front()->at, normals.front()->at});
    if (in_percent) j.percent = percent_in(*x.what);
}

} // namespace tongbi::inline v0::detail
