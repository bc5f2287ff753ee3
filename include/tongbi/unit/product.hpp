// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// unit: a product of unit rows with metric prefixes and scale words, as a plain constexpr value.
#pragma once

#include <tongbi/unit/unit_row.hpp>

#include <array>
#include <stdexcept>

namespace tongbi::inline v0 {

/// 计量单位: at most four factors with their powers, prefixes and scale words; none for a plain number.
class unit : public detail::streamed_part<unit> {
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

    /// No unit, of index numbers: equal to no unit at all, and a factor by its role.
    [[nodiscard]] static constexpr unit of_index() {
        unit none;
        none.is_index_ = true;
        return none;
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
        return size_ == 0                           ? is_index_ ? unit_kind::index : unit_kind::one
               : size_ == 1 && parts_[0].power == 1 ? parts_[0].row->kind
                                                    : unit_kind::plain;
    }
    /// 元, 万元/人: an amount of money, or of it per something else.
    [[nodiscard]] constexpr bool counts_money() const {
        return size_ != 0 && parts_[0].power > 0 && parts_[0].row->kind == unit_kind::money;
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
        if (a.size_ != b.size_) return false;
        for (std::size_t i = 0; i < a.size_; ++i)
            if (!(a.parts_[i] == b.parts_[i])) return false;
        return true;
    }

private:
    /// \throws std::length_error beyond four different factors: no report prints such a unit
    static constexpr unit combine(unit a, unit b, int sign) {
        if (b.letters_ == script::han && b.size_ > 0) a.letters_ = script::han;
        if (a.size_ == 0) a.letters_ = b.letters_;
        a.form_ = unit_form::slash;
        a.is_index_ = false;
        a.forget_text_of_all();
        for (unit_part part : b.forget_text_of_all()) {
            part.power = static_cast<std::int8_t>(sign * part.power);
            std::size_t at = 0;
            while (at < a.size_ && !is_same_factor(a.parts_[at], part)) ++at;
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
    bool is_index_ = false;
};

namespace detail {

/// The power of ten of the scale word before a unit: 4 of 万元/人, 0 of 元 and of no unit.
constexpr std::int8_t scale_word_of(unit const& u) { return u.size() == 0 ? std::int8_t{} : u.begin()->word; }

} // namespace detail

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

} // namespace tongbi::inline v0
