// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Rows that lie in others, as people show it: names that are indented, or numbered 一、 and 1.

#include "table/columns.hpp"

#include <tongbi/number/utf8.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace tongbi::inline v0::detail {

std::size_t indentation(line_of_fields const& row, std::string_view text) {
    if (text.data() < row.raw.data() || text.data() > row.raw.data() + row.raw.size()) return 0;
    std::string_view before = row.raw.substr(0, static_cast<std::size_t>(text.data() - row.raw.data()));
    struct kind_of_blank {
        std::string_view text;
        std::size_t width;
    };
    constexpr std::array kinds{kind_of_blank{" ", 1}, kind_of_blank{"\xC2\xA0", 1}, kind_of_blank{"\xE3\x80\x80", 2}};
    std::size_t depth = 0;
    for (;;) {
        const auto at =
            std::find_if(kinds.begin(), kinds.end(), [&](auto const& kind) { return before.ends_with(kind.text); });
        if (at == kinds.end()) return depth;
        before.remove_suffix(at->text.size());
        depth += at->width;
    }
}

namespace {

/// Columns of a terminal that a name takes: a Chinese letter two.
std::size_t width_of_name(std::string_view name) {
    const auto bytes = static_cast<std::size_t>(
        std::count_if(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; }));
    return bytes + 2 * (static_cast<std::size_t>(code_points(name)) - bytes);
}

/// Columns by which a name is set in by its number: 一、 less than （一）, 1. and （1）; nothing of a name without one.
std::optional<std::size_t> depth_of_number(std::string_view name) {
    constexpr auto numerals =
        std::to_array<std::string_view>({"十一", "十二", "十", "一", "二", "三", "四", "五", "六", "七", "八", "九"});
    std::size_t depth = 0;
    for (const std::string_view open : {"（", "("})
        if (name.starts_with(open)) {
            name.remove_prefix(open.size());
            depth = 2;
        }
    std::size_t size = 0;
    while (size < name.size() && is_digit(name[size])) ++size;
    const bool arabic = size > 0 && size < 3;
    for (auto n = numerals.begin(); n != numerals.end() && size == 0; ++n)
        if (name.starts_with(*n)) size = n->size();
    const std::string_view rest = name.substr(size);
    if (size == 0 || (depth == 0 ? !(rest.starts_with("、") || rest.starts_with(".") || rest.starts_with("．"))
                                 : !(rest.starts_with("）") || rest.starts_with(")"))))
        return std::nullopt;
    if (arabic && rest.size() > 1 && is_digit(rest[1])) return std::nullopt; // 1.5
    return depth + (arabic ? 4 : 0);
}

struct row_of_file {
    std::uint32_t who;
    std::size_t depth;
    std::optional<std::size_t> above{};
    std::size_t below = 0;
};

/// Depths in columns become levels: one column more is a slip of the key where fewer than three rows have it.
void count_levels(std::vector<row_of_file>& rows) {
    constexpr std::size_t no_slip = 3;
    std::map<std::size_t, std::size_t> counts;
    for (auto const& row : rows) ++counts[row.depth];
    std::map<std::size_t, std::size_t> levels;
    std::size_t level = 0, before = counts.begin()->first;
    for (auto const& [depth, count] : counts) {
        if (depth > before && (depth > before + 1 || count >= no_slip)) ++level;
        levels[depth] = level;
        before = depth;
    }
    for (auto& row : rows) row.depth = levels.at(row.depth);
}

} // namespace

/// A row lies in the last one before it that is indented less, or that has a number of a higher kind (一、 above 1.). A
/// lone row below another one is a slip of the key where no other row stands so deep, and names that all end in one
/// column are set to the right.
void key_reader::name_rows_above(table_builder& to, std::vector<series_key> const& series, std::size_t headers) const {
    const auto name = find(column_use::entity);
    if (!name || plan_.codes) return;
    std::vector<row_of_file> rows;
    std::vector<bool> seen(to.entities().size(), false);
    bool set_right = true;
    for (std::size_t c = 0; c < all_.size(); ++c) {
        const std::uint32_t who = series[c * headers].entity;
        if (seen[who]) continue;
        seen[who] = true;
        const auto right_end = [&](row_of_file const& r) { return r.depth + width_of_name(to.entities()[r.who].name); };
        const std::size_t by_number = depth_of_number(to.entities()[who].name).value_or(0);
        rows.push_back({who, columns_[*name].depths[all_[c][*name]] + by_number});
        set_right = set_right && right_end(rows.back()) == right_end(rows.front());
    }
    if (set_right) return;
    count_levels(rows);
    std::vector<std::size_t> open;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        while (!open.empty() && rows[open.back()].depth >= rows[r].depth) open.pop_back();
        if (!open.empty()) ++rows[*(rows[r].above = open.back())].below;
        open.push_back(r);
    }
    std::set<std::size_t> sure; // levels of rows that are not alone
    for (auto const& row : rows)
        if (row.above && rows[*row.above].below > 1) sure.insert(row.depth);
    for (auto const& row : rows)
        if (row.above && sure.count(row.depth) > 0)
            to.entities()[row.who].part_of = to.entities()[rows[*row.above].who].name;
}

} // namespace tongbi::inline v0::detail
