// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_measure: one quantity from its text, with number, qualifiers, scale word and unit. read_range: two ends.
/// The whole text is read or refused with the place that was not understood.
#pragma once

#include <tongbi/measure/measure.hpp>
#include <tongbi/measure/read_unit.hpp>

namespace tongbi::inline v0 {
namespace detail {

[[nodiscard]] constexpr std::int32_t code_points(std::string_view text) {
    std::int32_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

/// Reads one text; `at` moves on, so that a refusal can name its place.
class measure_reader {
public:
    measure_reader(std::string_view text, std::span<own_unit const> own) : all_(text), rest_(text), own_(own) {
        skip_blanks(rest_);
        drop_blanks(rest_);
        words_.from_text = true;
    }

    [[nodiscard]] result<measure> read() {
        if (rest_.empty()) return refuse(refusal(reason::malformed_number, "", 0));
        if (auto worded = read_worded()) return *worded;
        if (rest_.starts_with("第")) return read_rank();
        if (!starts_number()) { // no unit starts with a digit or a sign
            if (index_of_units.find(rest_) != nullptr) return refuse(fault(reason::malformed_number, rest_)); // 千瓦 is no 千 of 瓦
            read_before();
        }
        bounded_before_ = means_.flags() != means_;
        const std::string_view before_number = rest_;
        const auto number = read_number();
        if (!number) return refuse(number.error());
        const std::string_view numeral = before_number.substr(0, before_number.size() - rest_.size());
        return read_rest(*number, words_.is_numeral ? numeral : std::string_view{});
    }

private:
    [[nodiscard]] bool starts_number() const {
        return !rest_.empty() && (is_digit(rest_.front()) || rest_.front() == '-' || rest_.front() == '+');
    }
    [[nodiscard]] refusal fault(reason why, std::string_view excerpt) const {
        const auto before = static_cast<std::size_t>(excerpt.data() - all_.data());
        for (std::string_view check = all_; !check.empty();) { // what is no UTF-8 is no text
            const std::size_t size = utf8_size(check);
            if (size == 0) return refusal(reason::malformed_text, check, code_points(all_.substr(0, all_.size() - check.size())));
            check.remove_prefix(size);
        }
        return refusal(why, excerpt, code_points(all_.substr(0, before)));
    }

    [[nodiscard]] std::optional<measure> read_worded() {
        for (std::uint8_t i = 0; i < worded_values.size(); ++i) {
            worded_value const& entry = worded_values[i];
            if (entry.text != rest_) continue;
            words_.worded = static_cast<std::uint8_t>(i + 1);
            const unit in = entry.row == nullptr ? unit{} : unit(*entry.row);
            return measure(qualified(entry.value, entry.means, true), in, role_of(in.kind()), words_);
        }
        return std::nullopt;
    }

    [[nodiscard]] result<measure> read_rank() {
        for (std::uint8_t i = 0; i < rank_affixes.size(); ++i) {
            const std::string_view pattern = rank_affixes[i].pattern;
            const auto gap = pattern.find("…");
            const std::string_view head = pattern.substr(0, gap == std::string_view::npos ? pattern.size() : gap);
            const std::string_view tail = gap == std::string_view::npos ? "" : pattern.substr(gap + std::string_view("…").size());
            if (!rest_.ends_with(tail) || rest_.size() <= head.size() + tail.size()) continue;
            const std::string_view middle = rest_.substr(head.size(), rest_.size() - head.size() - tail.size());
            std::optional<decimal> place;
            if (const auto n = read_numeral(middle); n && n->size == middle.size()) {
                words_.is_numeral = true;
                words_.numeral = n->style;
                place = decimal(n->value, 0);
            } else if (const auto digits = scan_digits(middle);
                       digits.error == scanned_digits::fault::none && !digits.has_sign && digits.size == middle.size() &&
                       digits.value.exponent() == 0) {
                place = digits.value;
            }
            if (!place || place->sign() <= 0) continue;
            words_.rank_affix = static_cast<std::uint8_t>(i + 1);
            return measure(figure::exactly(*place), rows::rank_place, role::ordinal, words_);
        }
        return refuse(fault(reason::malformed_text, rest_));
    }

    void read_before() {
        for (auto& slot : words_.before) {
            for (std::uint8_t i = 0; i < words_before.size() && slot == 0; ++i)
                if (rest_.starts_with(words_before[i].text)) {
                    slot = static_cast<std::uint8_t>(i + 1);
                    means_ |= words_before[i].means;
                    rest_.remove_prefix(words_before[i].text.size());
                }
            if (slot == 0) return;
            const std::size_t before_blanks = rest_.size();
            skip_blanks(rest_);
            words_.blank_before = rest_.size() != before_blanks;
        }
    }

    [[nodiscard]] result<decimal> read_number() {
        const auto digits = scan_digits(rest_);
        using fault_kind = scanned_digits::fault;
        if (digits.error == fault_kind::none) {
            words_.grouped = digits.grouped;
            words_.plus = rest_.starts_with('+') || rest_.starts_with("＋");
            words_.minus_zero = digits.has_sign && !words_.plus && digits.value.is_zero();
            rest_.remove_prefix(digits.size);
            return digits.value;
        }
        if (digits.error == fault_kind::too_many_digits) return refuse(fault(reason::too_many_digits, rest_));
        if (digits.error == fault_kind::no_digits)
            if (const auto n = read_numeral(rest_)) {
                words_.is_numeral = true;
                words_.numeral = n->style;
                rest_.remove_prefix(n->size);
                return decimal(n->value, 0);
            }
        return refuse(fault(reason::malformed_number, rest_));
    }

    /// 千瓦时/平方米 and 约千瓦时 are units without a number, and so is 万元/项; 近千米, 超万亿元 and 千万千瓦 are numbers.
    [[nodiscard]] bool is_unit_alone(std::string_view numeral, std::string_view unit_text) const {
        if (numeral.empty() || words_.blank || words_.inside != 0) return false;
        const auto slash = unit_text.find('/');
        const std::string joined = std::string(numeral).append(unit_text.substr(0, slash));
        if (index_of_units.find(joined) != nullptr) return slash != std::string_view::npos || !bounded_before_;
        return slash != std::string_view::npos && words_.numeral.bare_one;
    }

    [[nodiscard]] result<measure> read_rest(decimal number, std::string_view numeral) {
        std::string_view text = rest_;
        const std::size_t before_blanks = text.size();
        skip_blanks(text);
        words_.blank = text.size() != before_blanks;
        if (text.starts_with('.') || text.starts_with(',') || (!text.empty() && is_digit(text.front())))
            return refuse(fault(reason::malformed_number, text));
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80)
            for (std::uint8_t i = 0; i < words_after.size() && words_.after == 0; ++i)
                if (text.ends_with(words_after[i].text)) {
                    words_.after = static_cast<std::uint8_t>(i + 1);
                    means_ |= words_after[i].means;
                    text.remove_suffix(words_after[i].text.size());
                    drop_blanks(text);
                }
        for (std::uint8_t i = 0; i < words_inside.size() && words_.inside == 0; ++i)
            if (text.starts_with(words_inside[i].text)) {
                words_.inside = static_cast<std::uint8_t>(i + 1);
                text.remove_prefix(words_inside[i].text.size());
            }
        if (is_unit_alone(numeral, text)) return refuse(fault(reason::malformed_number, numeral));
        std::uint8_t inside = 0;
        const auto in = read_unit(text, own_, words_.inside == 0 ? &inside : nullptr);
        if (!in) return refuse(fault(reason::unknown_unit, text));
        if (inside != 0) {
            words_.inside = inside;
            words_.inside_after_scale = true;
        }
        if (words_.inside != 0) means_ |= words_inside[words_.inside - 1U].means;
        if (contradict(means_)) return refuse(fault(reason::malformed_text, all_));
        const bool exact = words_.is_numeral || is_count(number, *in);
        return measure(qualified(number, means_, exact), *in, role_of(in->kind()), words_);
    }

    std::string_view all_;
    std::string_view rest_;
    std::span<own_unit const> own_;
    wording words_{};
    qualifiers means_{};
    bool bounded_before_ = false; ///< by a word before the number: 超, 近
};

} // namespace detail

/// One quantity from its text: `read_measure("预计超过7400亿元")`. Full-width digits and right thousands separators
/// are accepted. A temperature is a level, a percentage has no role yet (as_share, as_growth, as_rate).
/// Refusals: malformed_number, too_many_digits, unknown_unit, malformed_text; each with the text and its place.
[[nodiscard]] inline result<measure> read_measure(std::string_view text, std::span<own_unit const> own = {}) {
    return detail::measure_reader(text, own).read();
}

} // namespace tongbi::inline v0
