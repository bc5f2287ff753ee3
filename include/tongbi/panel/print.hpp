// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Series and panels as a small table: what they are, the head and the tail of the periods, the first and the last
/// entities, and what a computation refused.
///
///     地区生产总值 (亿元, amount): 3 entities, 20 periods
///                   江苏省       浙江省       安徽省
///     2004         14823.1      11648.7       5129.1
///     …
///
/// The head begins at the first number, where its first six rows have none. All numbers have the decimals that were
/// asked for, or those of the panel; else as many as the shown ones need, up to six digits of the largest, and up to
/// two decimals of percentages and points. A missing number is .. as in tables of a bureau; one of 16 digits or more
/// before its point is 1.23457e+20.
#pragma once

#include <tongbi/calendar/describe.hpp>
#include <tongbi/number/head_and_tail.hpp>
#include <tongbi/number/print.hpp>
#include <tongbi/number/sentence.hpp>
#include <tongbi/panel/panel.hpp>

#include <array>
#include <charconv>

namespace tongbi::inline v0 {
namespace detail {

class table_text {
public:
    /// Without names of a series.
    table_text(columns const& what, std::optional<std::span<std::string const>> entities, print_style const& how)
        : what_(what), is_panel_(entities.has_value()), entities_(entities.value_or(std::span<std::string const>())),
          how_(how), rows_(head_and_tail(what.periods().size(), 6, 6, first_number(what))),
          columns_(head_and_tail(what.cells().cols(), 6, 2)), decimals_(common_decimals()) {}

    [[nodiscard]] std::string text() const {
        std::vector<std::vector<std::string>> table;
        if (!entities_.empty()) {
            std::vector<std::string> head{""};
            for (auto const& column : columns_)
                head.push_back(column ? entities_[static_cast<std::size_t>(*column)] : gap);
            table.push_back(std::move(head));
        }
        for (auto const& row : rows_) {
            std::vector<std::string> line{row ? describe(what_.periods()[*row], how_.lang) : gap};
            for (auto const& column : columns_) line.push_back(row && column ? cell(*row, *column) : gap);
            table.push_back(std::move(line));
        }
        std::vector<std::size_t> widths(columns_.size() + 1);
        for (auto const& line : table)
            for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], display_width(line[i]));
        std::string all = title();
        for (auto const& line : table) {
            std::string one;
            append_padded(one, line[0], widths[0] + 1);
            for (std::size_t i = 1; i < line.size(); ++i) append_right(one, line[i], widths[i] + (i == 1 ? 1 : 2));
            all += "\n" + one.erase(one.find_last_not_of(' ') + 1);
        }
        return all + refusals();
    }

private:
    static constexpr char const* gap = "…";

    /// The first row that holds a number, where the whole head holds none: of a growth on the year before.
    static Eigen::Index first_number(columns const& what) {
        const auto cells = what.cells();
        for (Eigen::Index row = 0; row < cells.rows(); ++row)
            for (Eigen::Index c = 0; c < cells.cols(); ++c)
                if (cells(row, c) == cells(row, c)) return row < 6 ? 0 : row;
        return 0;
    }

    [[nodiscard]] bool zh() const { return how_.lang == language::zh; }

    /// 用电量 (亿千瓦时, amount): 31 entities, 24 periods
    [[nodiscard]] std::string title() const {
        auto const& f = what_.facts();
        const std::string name = zh() || f.what.name_en.empty() ? f.what.name : f.what.name_en;
        const std::string in = to_string(f.in);
        const std::string as(word_of(f.as, how_.lang));
        std::string kind = in.empty() ? as : in + (zh() ? "，" : ", ") + as;
        if (!f.vintage.empty()) kind += (zh() ? "，" : ", ") + f.vintage;
        const auto n = [&](std::ptrdiff_t count, char const* one, char const* many, char const* han) {
            return std::to_string(count) + (zh() ? han : count == 1 ? one : many);
        };
        std::string size = n(what_.periods().size(), " period", " periods", "期");
        if (is_panel_)
            size = n(static_cast<std::ptrdiff_t>(entities_.size()), " entity", " entities", "个主体") +
                   (zh() ? "，" : ", ") + size;
        if (zh()) return name + "（" + kind + "）：" + size;
        return name + (name.empty() ? "(" : " (") + kind + "): " + size;
    }
    [[nodiscard]] std::string refusals() const {
        std::string text;
        for (auto const& one : what_.refused())
            text += (text.empty() ? zh() ? "\n无数值：" : "\nwithout a number: "
                     : zh()       ? "，"
                                  : ", ") +
                    (zh() ? describe(refusal(one.why), language::zh) : std::string(code_of(one.why))) + " " +
                    std::to_string(one.cells);
        return text;
    }

    /// Would its digits before the point make a table as wide as itself?
    static bool is_long(double x) { return (x >= 1e15 || x <= -1e15) && x - x == 0; }
    [[nodiscard]] std::string cell(Eigen::Index row, Eigen::Index column) const {
        const double x = what_.cells()(row, column);
        std::string text;
        if (is_long(x)) {
            std::array<char, 32> digits;
            const auto end =
                std::to_chars(digits.data(), digits.data() + digits.size(), x, std::chars_format::general, 6);
            text.assign(digits.data(), end.ptr);
        } else {
            print_style how = how_;
            how.decimals = static_cast<std::int16_t>(decimals_);
            text = to_string(x, how);
        }
        const bool signed_role = what_.role() == role::growth || what_.role() == role::points;
        const bool is_above = x > 0 && text.find_first_of("123456789") != std::string::npos;
        if ((how_.plus || signed_role) && is_above) text.insert(0, "+");
        return text;
    }

    /// Six digits of the largest number that is shown, and no more than any of them needs.
    [[nodiscard]] int common_decimals() const {
        if (how_.decimals) return *how_.decimals;
        if (what_.facts().decimals) return *what_.facts().decimals;
        double largest = 0;
        int needed = 0;
        for (auto const& row : rows_)
            for (auto const& column : columns_) {
                if (!row || !column) continue;
                const double x = what_.cells()(*row, *column);
                const auto digits = to_decimal(x);
                if (!digits || is_long(x)) continue;
                largest = std::max(largest, x < 0 ? -x : x);
                needed = std::max(needed, -static_cast<int>(digits->exponent()));
            }
        int most = 5;
        for (double limit = 10; largest >= limit && most > 0; limit *= 10) --most;
        for (double limit = 1; largest > 0 && largest < limit && most < 12; limit /= 10) ++most;
        const bool percent = what_.unit().kind() == unit_kind::percentage || what_.unit().kind() == unit_kind::points;
        return std::min({needed, most, percent ? 2 : most});
    }

    columns const& what_;
    bool is_panel_;
    std::span<std::string const> entities_;
    print_style how_;
    std::vector<std::optional<Eigen::Index>> rows_, columns_;
    int decimals_;
};

} // namespace detail

/// A small table of periods and entities, as the head of this file shows it. A series has no line of names.
[[nodiscard]] inline std::string to_string(panel const& p, print_style const& how = {}) {
    return detail::table_text(p, std::span(p.entities()), how).text();
}
[[nodiscard]] inline std::string to_string(series const& s, print_style const& how = {}) {
    return detail::table_text(s, std::nullopt, how).text();
}

} // namespace tongbi::inline v0
