// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Partial states of plain numbers: moments and extremes of what comes in parts, merged, kept as bytes, finished. The
/// same bits for any split, any order and any number of workers, as long as each number comes once.
#pragma once

#include <tongbi/panel/partial.hpp>

namespace tongbi::inline v0 {

/// 分块矩: count, mean and deviation of numbers that come in parts, around one constant that all parts share: each
/// (x - c) and (x - c)² is rounded alone and added exactly. The nearer c to the mean, the more digits the deviation
/// has.
class partial_moments {
public:
    explicit partial_moments(double constant) : constant_(constant) {}

    /// One number more; NaN is left out by who adds it.
    void add(double x) {
        const double off = x - constant_;
        first_.add(off);
        second_.add(off * off);
    }
    /// Refusal: none; missing and infinite numbers are counted and add nothing.
    void update(std::span<double const> values) {
        for (const double x : values) add(x);
    }
    void update(series const& values) {
        for (Eigen::Index i = 0; i < values.size(); ++i) add(values[i]);
    }
    /// Refusal, and nothing is taken: baseline_mismatch of another constant.
    [[nodiscard]] std::optional<refusal> merge(partial_moments const& other) {
        if (!(constant_ == other.constant_)) return refusal(reason::baseline_mismatch);
        first_.merge(other.first_);
        second_.merge(other.second_);
        return std::nullopt;
    }
    /// Refusals, and nothing is taken: as of merge; malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (from.text() != kind) return detail::not_these_bytes();
        partial_moments other(from.real());
        const auto sums = detail::read_sums(from, 2);
        if (!sums) return detail::not_these_bytes();
        other.first_ = (*sums)[0];
        other.second_ = (*sums)[1];
        return merge(other);
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        to.text(kind);
        to.real(constant_);
        first_.write(to);
        second_.write(to);
        return std::move(to).take();
    }

    [[nodiscard]] std::int64_t count() const { return first_.sum.count(); }
    [[nodiscard]] std::int64_t missing() const { return first_.missing; }
    /// Refusals: missing_input of no numbers, out_of_range.
    [[nodiscard]] result<double> mean() const {
        if (count() == 0) return refuse(reason::missing_input);
        return first_.sum.value().map([&](double sum) { return constant_ + sum / static_cast<double>(count()); });
    }
    /// 标准差. Refusals: span_too_short of a sample of one and of no numbers, out_of_range.
    [[nodiscard]] result<double> standard_deviation(deviation of) const {
        const auto n = static_cast<double>(count());
        if (n < (of == deviation::sample ? 2 : 1)) return refuse(reason::span_too_short);
        const auto sum = first_.sum.value();
        const auto squares = second_.sum.value();
        if (!sum || !squares || second_.infinite > first_.infinite) return refuse(reason::out_of_range);
        double rest = *squares - *sum * (*sum / n);
        if (rest <= *squares * 4 * std::numeric_limits<double>::epsilon()) rest = 0; // no more than doubles lose here
        return root(rest > 0 ? rest / (of == deviation::sample ? n - 1 : n) : 0.0, 2);
    }
    friend bool operator==(partial_moments const&, partial_moments const&) = default;

private:
    static constexpr std::string_view kind = "tongbi moments 1";
    double constant_;
    detail::counted_sum first_{}, second_{};
};

/// 分块极值: the lowest and the highest of numbers that come in parts, and the first day of the first period of each.
class partial_extremes {
public:
    /// A number, and where it stands.
    struct extreme {
        double value;
        std::chrono::sys_days first_day; ///< of the earliest period that has it
        friend bool operator==(extreme const&, extreme const&) = default;
    };

    /// Missing and infinite numbers are left out.
    void update(series const& values) {
        for (Eigen::Index i = 0; i < values.size(); ++i)
            if (const double x = values[i]; x - x == 0) take({x, values.periods().first_day_of(i)});
    }
    /// Two states of disjoint blocks as one.
    void merge(partial_extremes const& other) {
        if (other.lowest_) take(*other.lowest_);
        if (other.highest_) take(*other.highest_);
    }
    /// Refusal, and nothing is taken: malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (from.text() != kind) return detail::not_these_bytes();
        const auto one = [&]() -> std::optional<extreme> {
            if (from.count() == 0) return std::nullopt;
            extreme e{from.real(), std::chrono::sys_days(std::chrono::days(static_cast<int>(from.whole())))};
            if (!(e.value - e.value == 0)) from.fail();
            return e;
        };
        const auto low = one();
        const auto high = one();
        if (!from.is_good() || !from.is_at_end() || low.has_value() != high.has_value() ||
            (low && high->value < low->value))
            return detail::not_these_bytes();
        if (low) take(*low);
        if (high) take(*high);
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        to.text(kind);
        for (auto const* one : {&lowest_, &highest_}) {
            to.whole(*one ? 1 : 0);
            if (!*one) continue;
            to.real((*one)->value);
            to.whole((*one)->first_day.time_since_epoch().count());
        }
        return std::move(to).take();
    }
    /// None where there is no number.
    [[nodiscard]] std::optional<extreme> const& lowest() const { return lowest_; }
    [[nodiscard]] std::optional<extreme> const& highest() const { return highest_; }
    friend bool operator==(partial_extremes const&, partial_extremes const&) = default;

private:
    static constexpr std::string_view kind = "tongbi extremes 1";
    void take(extreme const& one) {
        const auto better = [&](std::optional<extreme> const& now, bool further) {
            return !now || further || (one.value == now->value && one.first_day < now->first_day);
        };
        if (better(lowest_, lowest_ && one.value < lowest_->value)) lowest_ = one;
        if (better(highest_, highest_ && one.value > highest_->value)) highest_ = one;
    }

    std::optional<extreme> lowest_{}, highest_{};
};

} // namespace tongbi::inline v0
