// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A unit from its text: 万千瓦, kWh, 千瓦时/平方米, 元/（人·年）, W m-2, billion RMB. Unknown words are refused, never
/// guessed; a symbol or a join with two readings is ambiguous.
#pragma once

#include <tongbi/measure/index_base.hpp>
#include <tongbi/measure/read_factor.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace tongbi::inline v0 {
namespace detail {

/// The dots that join factors; the first one is written.
inline constexpr std::array<std::string_view, 4> dots{"·", "⋅", "•", "・"};

/// A place of `text` where one of `marks` stands, and its size; npos where none does.
struct place_of_mark {
    std::size_t at = std::string_view::npos;
    std::size_t size = 0;
};
template <std::size_t N>
constexpr place_of_mark find_mark(std::string_view text, std::array<std::string_view, N> const& marks) {
    place_of_mark first;
    for (const auto mark : marks)
        if (const auto at = text.find(mark); at < first.at) first = {at, mark.size()};
    return first;
}

/// Reads the factors of a unit and joins them.
class unit_reader {
public:
    unit_reader(std::span<own_unit const> own, bool words) : own_(own), words_(words) {}

    [[nodiscard]] result<worded_unit> read(std::string_view text) const {
        if (text.empty()) return worded_unit{};
        if (const auto whole = read_factor(text, own_, words_, placing::anywhere)) return *whole;
        if (text.find(" per ") != std::string_view::npos) return quotient(text, " per ", unit_form::per);
        if (text.find('/') != std::string_view::npos) return quotient(text, "/", unit_form::slash);
        if (find_mark(text, dots).size != 0) return product(text, words_, unit_form::dots);
        if (auto in_line = product(text, false, unit_form::blanks); in_line && has_power_below(in_line->unit))
            return in_line;
        return refused(text);
    }

private:
    static constexpr std::size_t none = std::string_view::npos;

    [[nodiscard]] static bool has_power_below(unit const& u) {
        for (auto const& part : u)
            if (part.power < 0) return true;
        return false;
    }
    /// Unknown; or known elsewhere than where it stands here (3月, 16.6度).
    [[nodiscard]] result<worded_unit> refused(std::string_view part, std::string_view all) const {
        for (const auto place : {placing::below, placing::scaled})
            if (read_factor(part, own_, words_, place)) return refuse(refusal(reason::ambiguous, all, 0));
        return refuse(refusal(reason::unknown_unit, all, 0));
    }
    [[nodiscard]] result<worded_unit> refused(std::string_view part) const { return refused(part, part); }
    /// A factor that stands twice in a product, in whatever powers: an area is written as one.
    [[nodiscard]] static bool repeats(unit const& all, unit const& factor) {
        return std::any_of(all.begin(), all.end(),
                           [&](unit_part const& part) { return is_same_factor(part, *factor.begin()); });
    }
    /// m4/m, which would leave the cube of a metre and not the cubic metre.
    [[nodiscard]] static bool cancels_in_part(unit const& above, unit const& below) {
        return std::any_of(below.begin(), below.end(), [&](unit_part const& part) {
            return std::any_of(above.begin(), above.end(), [&](unit_part const& other) {
                return is_same_factor(part, other) && part.power != other.power;
            });
        });
    }
    /// 万/万, 米/米, and more factors than a unit holds.
    [[nodiscard]] static bool fits(unit const& a, unit const& b, int sign) {
        if (a.size() + b.size() > unit::capacity) return false;
        const auto bare = [](unit const& u) { return u.size() == 1 && u.begin()->row == &rows::one; };
        if (sign > 0 ? bare(a) || bare(b) : bare(a) && bare(b)) return false;
        return (sign > 0 ? a * b : a / b).size() != 0;
    }

    /// Factors between dots or blanks; powers below are those of a print in one line (W m-2), or not allowed.
    [[nodiscard]] result<worded_unit> product(std::string_view text, bool words, unit_form form) const {
        worded_unit all;
        std::string_view rest = text;
        for (bool first = true;; first = false) {
            const auto mark = form == unit_form::blanks ? find_mark(rest, std::array<std::string_view, 1>{" "})
                                                        : find_mark(rest, dots);
            const std::string_view one = rest.substr(0, mark.at);
            auto factor = read_factor(one, own_, words && first, placing::anywhere);
            if (!factor && !first)
                if (const auto below = read_symbol_below(one)) factor = worded_unit{*below};
            if (!factor) return refused(one, text);
            if (form == unit_form::blanks && to_string(factor->unit).find(' ') != none) // ×10⁴m4 ml-1
                return refuse(refusal(reason::unknown_unit, text, 0));
            if (!first && factor->unit.begin()->word != 0) return refuse(refusal(reason::unknown_unit, text, 0));
            if (!first && repeats(all.unit, factor->unit)) return refuse(refusal(reason::ambiguous, text, 0)); // m·m
            if (!first && !fits(all.unit, factor->unit, 1)) return refused(text);
            all = first ? *factor : worded_unit{all.unit * factor->unit, all.inside};
            if (mark.at == none) break;
            rest.remove_prefix(mark.at + mark.size);
        }
        if (has_power_below(all.unit)) all.unit = all.unit.joined_by(form);
        return all;
    }

    /// What stands below the slash: one factor, or several in brackets.
    [[nodiscard]] result<worded_unit> divisor(std::string_view text, bool money, unit_form& form) const {
        const auto plain = unit_reader(own_, false);
        constexpr std::string_view open = "（";
        constexpr std::string_view close = "）";
        if (text.starts_with(open) && text.ends_with(close)) {
            form = unit_form::full_width_brackets;
            return plain.bracketed(text.substr(open.size(), text.size() - open.size() - close.size()));
        }
        if (text.starts_with('(') && text.ends_with(')')) {
            form = unit_form::brackets;
            return plain.bracketed(text.substr(1, text.size() - 2));
        }
        if (text.find('/') != none) return refused(text); // 起/桶/日, where 桶/日 is a unit of somebody
        if (auto one = read_factor(text, own_, false, placing::below)) return *one;
        if (money)
            if (auto one = read_factor(text, own_, false, placing::scaled)) return *one;
        if (find_mark(text, dots).size != 0 && plain.product(text, false, unit_form::dots)) // kg/m²·a
            return refuse(refusal(reason::ambiguous, text, 0));
        return refused(text);
    }
    [[nodiscard]] result<worded_unit> bracketed(std::string_view text) const {
        if (auto one = read_factor(text, own_, false, placing::below)) {
            if (one->unit.size() > 1) return refused(text); // USD/（桶/日）, where 桶/日 is a unit of somebody
            return *one;
        }
        worded_unit all;
        for (bool first = true; !text.empty() || first; first = false) {
            const auto mark = find_mark(text, dots);
            const auto factor = read_factor(text.substr(0, mark.at), own_, false, placing::below);
            if (!factor || factor->unit.size() > 1 || (!first && !fits(all.unit, factor->unit, 1)))
                return refuse(refusal(reason::unknown_unit, text, 0));
            if (!first && repeats(all.unit, factor->unit)) return refuse(refusal(reason::ambiguous, text, 0));
            all.unit = first ? factor->unit : all.unit * factor->unit;
            text = mark.at == none ? std::string_view{} : text.substr(mark.at + mark.size);
        }
        return all;
    }

    [[nodiscard]] result<worded_unit> dividend(std::string_view text) const {
        if (text == "1" || text == "×1") return worded_unit{}; // 1/元
        if (const auto one = read_factor(text, own_, words_, placing::anywhere)) return *one;
        return find_mark(text, dots).size != 0 ? product(text, words_, unit_form::dots) : refused(text);
    }
    [[nodiscard]] result<worded_unit> quotient(std::string_view text, std::string_view by, unit_form form) const {
        auto at = text.find(by);
        if (const auto last = text.rfind('/'); by == "/" && last != at && index_of_units.find(text.substr(0, last)))
            at = last; // /10万/年
        const std::string_view head = text.substr(0, at);
        const std::string_view tail = text.substr(at + by.size());
        if (head.empty()) return refused(text);
        const auto above = dividend(head);
        if (!above) return above;
        if (above->unit.form() != unit_form::slash) return refused(text);
        const bool money = above->unit.size() != 0 && above->unit.begin()->row->kind == unit_kind::money;
        const auto below = divisor(tail, money, form);
        if (!below && below.error().why == reason::ambiguous) return refuse(refusal(reason::ambiguous, text, 0));
        if (!below || !fits(above->unit, below->unit, -1)) return refuse(refusal(reason::unknown_unit, text, 0));
        if (cancels_in_part(above->unit, below->unit)) return refuse(refusal(reason::ambiguous, text, 0));
        const unit all = above->unit / below->unit;
        const bool several = all.size() > above->unit.size() + 1; // brackets around one factor are not written
        return worded_unit{several || form == unit_form::per ? all.joined_by(form) : all, above->inside};
    }

    std::span<own_unit const> own_;
    bool words_;
};

/// A unit, with `words` in it or not.
inline result<worded_unit> read_worded_unit(std::string_view text, std::span<own_unit const> own, bool words) {
    return unit_reader(own, words).read(text);
}

} // namespace detail

/// The whole text as a unit; empty text is no unit. Refusals: unknown_unit with the text; ambiguous where it has two
/// readings (度, 月, kg/m²·a).
[[nodiscard]] inline result<unit> read_unit(std::string_view text, std::span<own_unit const> own = {}) {
    return detail::read_worded_unit(text, own, false).map([](detail::worded_unit const& u) { return u.unit; });
}

/// The unit of a text that stands in a program: `unit_of("亿千瓦时")`. For a text of a file see read_unit, which
/// refuses. An index (上月=100, 2020年=100) has none, and its numbers are factors. \throws std::invalid_argument of a
/// text that is no unit
[[nodiscard]] inline unit unit_of(std::string_view text) {
    if (detail::is_index_base(text)) return unit::of_index();
    const auto u = read_unit(text);
    if (!u) throw std::invalid_argument("tongbi: this is no unit: " + std::string(text));
    return *u;
}

} // namespace tongbi::inline v0
