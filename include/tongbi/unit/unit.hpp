// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// unit: a product of unit rows with metric prefixes and scale words, as a plain constexpr value.
///
///     row * row, unit * unit, unit / unit      products and quotients: mm/d, 万元/项, 吨标准煤/万元
///     conversion_between(a, b)                     the exact factor from a to b, or why there is none
#pragma once

#include <tongbi/number/conversion_factor.hpp>
#include <tongbi/number/result.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace tongbi::inline v0 {

/// What conversions and roles have to know of a unit beyond its dimension.
enum class unit_kind : std::uint8_t {
    plain,
    electricity, ///< 千瓦, 千瓦时: 标准煤 does not become electricity without a stated basis
    coal,        ///< 吨标准煤 (29.3076 GJ), 吨标准油: is heat, but no energy becomes it without a stated basis
    equivalent,  ///< 二氧化碳当量: CO₂ becomes it, and it does not become CO₂
    year,        ///< 年, 10年: converts to days only under a stated length
    month,       ///< 个月, 个季度: parts of a year, of no fixed number of days
    temperature, ///< levels convert with an offset, differences without
    logarithmic, ///< pH, dBZ, 分贝: levels whose difference means something, their ratio and sum nothing
    money,       ///< no exchange rate is known
    counter,     ///< 家 个 项: the same counter adds, different ones do not
    ordinal,     ///< 位次, 级: neither sums nor ratios
    percentage,  ///< % ‰ 成 倍
    points,      ///< 百分点 千分点
    one,         ///< no unit: an index, a plain factor
};

/// A row of the table of units. Rows of your own work like ours: `inline constexpr unit_row`.
struct unit_row {
    std::string_view zh;                                         ///< Chinese symbol, without prefix: 瓦
    std::string_view latin;                                      ///< W
    std::int8_t length = 0, mass = 0, time = 0, temperature = 0; ///< powers of m, kg, s, K
    conversion_factor factor{};                                  ///< to the coherent SI unit, exact
    unit_kind kind = unit_kind::plain;
    std::int16_t own_base =
        0;            ///< a dimension of its own (money, counters, TEU) by its number; from 1000 on they are yours
    decimal offset{}; ///< added before the factor for levels: 273.15 for °C
    std::int8_t current = 0; ///< power of A
};

/// How the power of a factor is spelled: m^2, m², m2.
enum class power_style : std::uint8_t { caret, superscript, digits };

/// Scale words that are powers of ten, in place of a place in scale_words: 10²帕, 10^4 t.
enum class word_style : std::uint8_t { superscript = 255, caret = 254 };

/// One factor of a unit: 万·千·瓦 is row W, prefix 3, word 4.
struct unit_part {
    unit_row const* row = nullptr;
    std::int8_t power = 1;
    std::int8_t prefix = 0;     ///< metric prefix as a power of ten, within the power: km²
    std::int8_t word = 0;       ///< scale word (万 4, 亿 8) as a power of ten, outside the power
    std::uint8_t word_text = 0; ///< how the word is spelled: 1 + its place in scale_words, 0 for the usual one
    std::uint16_t text = 0;     ///< how prefix and row are spelled: 1 + a place in the lexicon, 0 for the symbol
    power_style power_text = power_style::caret;
    std::uint8_t own_parts = 0;     ///< how many factors from here on own_text spells, 0 for none
    char const* own_text = nullptr; ///< the spelling of an own_unit, of `text` bytes
    friend constexpr bool operator==(unit_part const& a, unit_part const& b) {
        return a.row == b.row && a.power == b.power && a.prefix == b.prefix && a.word == b.word; // 公里 is km
    }
};

/// The letters of a unit: 万千瓦 or GW.
enum class script : std::uint8_t { han, latin };

/// How the factors of a unit are joined: 元/人, 元/（人·年）, kg/(m²·a), tonnes per capita, kg·m⁻², kg m⁻².
enum class unit_form : std::uint8_t { slash, full_width_brackets, brackets, per, dots, blanks };

namespace detail {

inline constexpr int last_base = 17;      ///< of money and of what has a base of its own: see table.hpp
inline constexpr int first_counter = 100; ///< 个 家 项 …
inline constexpr int counters = 49;
inline constexpr int first_base_of_users = 1000;

constexpr bool is_base(int number) {
    return (number >= 0 && number <= last_base) || (number >= first_counter && number < first_counter + counters) ||
           number >= first_base_of_users;
}

} // namespace detail

/// 计量单位: at most four factors with their powers, prefixes and scale words; none for a plain number.
class unit {
public:
    static constexpr std::size_t capacity = 4;

    constexpr unit() = default; ///< no unit at all
    /// \throws std::out_of_range for a row with a base between 1 and 999 that is none of ours: those numbers are the
    /// library's
    constexpr unit(unit_row const& row, int prefix = 0, int word = 0,
                   script letters = script::han) // NOLINT: a row is a unit
        : letters_(letters) {
        if (!detail::is_base(row.own_base))
            throw std::out_of_range("tongbi: own_base of a row of your own is 1000 or more");
        parts_[0] = {&row, 1, static_cast<std::int8_t>(prefix), static_cast<std::int8_t>(word)};
        size_ = 1;
    }
    constexpr unit(unit_part const& part, script letters) : letters_(letters) { // NOLINT
        parts_[0] = part;
        size_ = 1;
    }

    [[nodiscard]] constexpr unit_part const* begin() const { return parts_.data(); }
    [[nodiscard]] constexpr unit_part const* end() const { return parts_.data() + size_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr script letters() const { return letters_; }
    [[nodiscard]] constexpr unit_form form() const { return form_; }
    /// The same unit, its factors joined otherwise.
    [[nodiscard]] constexpr unit joined_by(unit_form form) const {
        unit u = *this;
        u.form_ = form;
        return u;
    }
    /// The same unit behind the scale word of another one, or behind none: 万元 of 亿元.
    [[nodiscard]] constexpr unit behind_word_of(unit const& other) const {
        unit u = *this;
        if (size_ == 0) return u;
        u.parts_[0].word = other.parts_[0].word;
        u.parts_[0].word_text = other.parts_[0].word_text;
        return u;
    }
    /// The same unit under a spelling, which lives as long as the unit does.
    [[nodiscard]] constexpr unit spelled(std::string_view text) const {
        unit u = *this;
        if (size_ == 0 || text.empty()) return u;
        u.parts_[0].own_parts = size_;
        u.parts_[0].own_text = text.data();
        u.parts_[0].text = static_cast<std::uint16_t>(text.size());
        return u;
    }
    /// The kind of a unit that is a single row, plain for products, one for no unit.
    [[nodiscard]] constexpr unit_kind kind() const {
        return size_ == 0                           ? unit_kind::one
               : size_ == 1 && parts_[0].power == 1 ? parts_[0].row->kind
                                                    : unit_kind::plain;
    }
    /// The offset of a temperature scale, in this unit: 0.027315 of 万°C.
    [[nodiscard]] constexpr decimal offset() const {
        if (kind() != unit_kind::temperature) return {};
        return parts_[0].row->offset.shifted(-(parts_[0].prefix + parts_[0].word));
    }
    /// The exact factor to coherent SI units (and to one of each own base).
    [[nodiscard]] constexpr conversion_factor to_si() const {
        conversion_factor product{};
        for (auto const& part : *this) {
            conversion_factor one = part.row->factor;
            one.ten += part.prefix;
            if (part.power < 0) one = one.inverse();
            for (int i = 0; i < (part.power < 0 ? -part.power : part.power); ++i) product = product * one;
            product.ten += part.power < 0 ? -part.word : part.word;
        }
        return product;
    }

    friend constexpr unit operator*(unit const& a, unit const& b) { return combine(a, b, 1); }
    friend constexpr unit operator/(unit const& a, unit const& b) { return combine(a, b, -1); }
    /// The same rows, prefixes and words; 公里 and km are equal, MW and 万千瓦 are not.
    friend constexpr bool operator==(unit const& a, unit const& b) {
        return a.size_ == b.size_ && a.parts_ == b.parts_;
    }

private:
    /// \throws std::length_error beyond four different factors: no report prints such a unit
    static constexpr unit combine(unit a, unit b, int sign) {
        if (b.letters_ == script::han && b.size_ > 0) a.letters_ = script::han;
        if (a.size_ == 0) a.letters_ = b.letters_;
        a.form_ = unit_form::slash;
        a.forget_text_of_all();
        for (unit_part part : b.forget_text_of_all()) {
            part.power = static_cast<std::int8_t>(sign * part.power);
            std::size_t at = 0;
            while (at < a.size_ && !(a.parts_[at].row == part.row && a.parts_[at].prefix == part.prefix &&
                                     a.parts_[at].word == part.word))
                ++at;
            if (at == capacity) throw std::length_error("tongbi::unit: more than four factors");
            if (at == a.size_) {
                a.parts_[a.size_++] = part;
            } else if (a.parts_[at].power = static_cast<std::int8_t>(a.parts_[at].power + part.power);
                       a.parts_[at].power == 0) {
                for (; at + 1 < a.size_; ++at) a.parts_[at] = a.parts_[at + 1];
                a.parts_[--a.size_] = {};
            }
        }
        return a;
    }

    /// A spelling of several factors is none of one of them.
    constexpr unit& forget_text_of_all() {
        if (parts_[0].own_parts > 1) {
            parts_[0].own_parts = 0;
            parts_[0].own_text = nullptr;
            parts_[0].text = 0;
        }
        return *this;
    }

    std::array<unit_part, capacity> parts_{};
    std::uint8_t size_ = 0;
    script letters_ = script::han;
    unit_form form_ = unit_form::slash;
};

/// What a quotient counts: 千克 of 千克/千瓦时; no unit of 1/年.
[[nodiscard]] constexpr unit numerator_of(unit const& u) {
    unit counted;
    for (unit_part const& part : u)
        if (part.power > 0) counted = counted * unit(part, u.letters());
    return counted;
}
/// What it is counted per: 千瓦时 of 千克/千瓦时; no unit of 千克.
[[nodiscard]] constexpr unit denominator_of(unit const& u) {
    unit per;
    for (unit_part part : u)
        if (part.power < 0) {
            part.power = static_cast<std::int8_t>(-part.power);
            per = per * unit(part, u.letters());
        }
    return per;
}

namespace detail {

/// What must agree for a conversion: SI powers, own bases, and the kinds with conditions.
struct unit_signature {
    int length = 0, mass = 0, time = 0, temperature = 0, current = 0;
    int electricity = 0, coal = 0, equivalent = 0, year = 0, month = 0, percentage = 0, points = 0;
    std::array<unit_part, unit::capacity> own{};
    std::size_t own_size = 0;

    constexpr explicit unit_signature(unit const& u) {
        for (auto const& part : u) {
            unit_row const& row = *part.row;
            length += part.power * row.length;
            mass += part.power * row.mass;
            time += part.power * row.time;
            temperature += part.power * row.temperature;
            current += part.power * row.current;
            electricity += row.kind == unit_kind::electricity ? part.power : 0;
            coal += row.kind == unit_kind::coal ? part.power : 0;
            equivalent += row.kind == unit_kind::equivalent ? part.power : 0;
            year += row.kind == unit_kind::year || row.kind == unit_kind::month ? part.power : 0;
            month += row.kind == unit_kind::month ? part.power : 0;
            percentage += row.kind == unit_kind::percentage ? part.power : 0;
            points += row.kind == unit_kind::points ? part.power : 0;
            if (row.own_base != 0) count(part);
        }
    }
    constexpr void count(unit_part const& part) {
        for (std::size_t i = 0; i < own_size; ++i)
            if (own[i].row->own_base == part.row->own_base) {
                own[i].power = static_cast<std::int8_t>(own[i].power + part.power);
                return;
            }
        own[own_size++] = {part.row, part.power};
    }
    [[nodiscard]] constexpr int own_power(unit_row const* row) const {
        for (std::size_t i = 0; i < own_size; ++i)
            if (own[i].row->own_base == row->own_base) return own[i].power;
        return 0;
    }
    [[nodiscard]] constexpr bool same_dimension(unit_signature const& other) const {
        bool same = length == other.length && mass == other.mass && time == other.time &&
                    temperature == other.temperature && current == other.current && points == other.points;
        for (std::size_t i = 0; i < own_size; ++i) same = same && own[i].power == other.own_power(own[i].row);
        for (std::size_t i = 0; i < other.own_size; ++i)
            same = same && other.own[i].power == own_power(other.own[i].row);
        return same;
    }
};

} // namespace detail

namespace detail {

/// The factor by the rows alone. A factor beyond 18 digits is refused: no report prints such a unit.
constexpr result<conversion_factor> factor_between(unit const& from, unit const& to) {
    try {
        return from.to_si() * to.to_si().inverse();
    } catch (std::out_of_range const&) {
        return refuse(reason::too_many_digits);
    }
}

constexpr int size_of(int power) { return power < 0 ? -power : power; }

/// What stands between two units of one dimension: nothing, or the reason why a condition is missing.
constexpr std::optional<reason> condition_between(unit_signature const& from, unit_signature const& to) {
    // 标准煤 is heat; heat and electricity become 标准煤 by a convention, and so does 标准煤 electricity
    if (from.coal != to.coal && (size_of(to.coal) > size_of(from.coal) || from.electricity != to.electricity))
        return reason::electricity_basis;
    // every tonne of CO₂ is one of CO₂ equivalents; what is counted per tonne of one is not known per tonne of the
    // other
    if (from.equivalent != to.equivalent && (from.equivalent < 0 || to.equivalent < from.equivalent))
        return reason::unit_mismatch;
    return std::nullopt;
}

} // namespace detail

/// The factor that turns a number in `from` into one in `to`: exact, for amounts and differences (levels: see convert).
/// 标准煤 converts to 吉焦, and CO₂ to CO₂当量, but not back.
/// Refusals: unit_mismatch; electricity_basis from energy to 标准煤 and between 标准煤 and 千瓦时; year_length between
/// 年 and 日, month_length between 月 and 日.
[[nodiscard]] constexpr result<conversion_factor> conversion_between(unit const& from, unit const& to) {
    if (from == to) return conversion_factor{};
    const detail::unit_signature a(from);
    const detail::unit_signature b(to);
    if (!a.same_dimension(b)) return refuse(reason::unit_mismatch);
    if (const auto why = detail::condition_between(a, b)) return refuse(*why);
    if (a.year != b.year) return refuse(a.month != b.month ? reason::month_length : reason::year_length);
    return detail::factor_between(from, to);
}

/// The same under a stated number of days a year (平年365, 闰年366). A month has no stated number of days.
[[nodiscard]] constexpr result<conversion_factor> conversion_between(unit const& from, unit const& to,
                                                                     int days_per_year) {
    const detail::unit_signature a(from);
    const detail::unit_signature b(to);
    if (!a.same_dimension(b) || a.year == b.year) return conversion_between(from, to);
    if (const auto why = detail::condition_between(a, b)) return refuse(*why);
    if (a.month != b.month) return refuse(reason::month_length);
    // rows hold 365 days; each power of a year that is traded for days is rescaled
    conversion_factor days = conversion_factor::of(days_per_year, 365, 0);
    if (a.year < b.year) days = days.inverse();
    auto product = detail::factor_between(from, to);
    for (int i = 0; product && i < detail::size_of(a.year - b.year); ++i) product = *product * days;
    return product;
}

} // namespace tongbi::inline v0
