// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A formula along one column of an answer: the rows that all inputs have, in one pass where the cells lie one behind
/// the other in the unit of the formula, and by blocks that fit the first cache where they do not.
#pragma once

#include <tongbi/panel/inputs.hpp>
#include <tongbi/panel/lift_codes.hpp>

namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI {

/// Where one column of the answer goes.
struct output_column {
    double* at = nullptr;
    Eigen::Index stride = 1;
    std::uint8_t* codes = nullptr; ///< null where none are asked for
    Eigen::Index code_stride = 1;
};

/// Rows that an input does not have: missing.
template <class F, role As>
void leave_missing(output_column const& out, Eigen::Index from, Eigen::Index to, cell_counts<F, As>& counts) {
    for (Eigen::Index row = from; row < to; ++row) {
        out.at[row * out.stride] = std::numeric_limits<double>::quiet_NaN();
        if (out.codes != nullptr) out.codes[row * out.code_stride] = cell_code(reason::missing_input);
    }
    counts.refused[0] += std::max<Eigen::Index>(to - from, 0);
}

template <role As, class F, std::size_t N>
class kernel {
public:
    kernel(F const& f, std::array<input_column, N> const& in, output_column const& out, cell_counts<F, As>& counts)
        : f_(f), in_(in), out_(out), counts_(counts) {}

    /// Rows [from, to) of an answer of `rows` rows.
    void run(Eigen::Index from, Eigen::Index to, Eigen::Index rows) {
        Eigen::Index first = from;
        Eigen::Index last = to;
        for (auto const& one : in_) {
            first = std::max(first, one.first());
            last = std::min(last, one.last(rows));
        }
        if (first >= last) return leave_missing(out_, from, to, counts_);
        leave_missing(out_, from, first, counts_);
        leave_missing(out_, last, to, counts_);
        bool direct = out_.stride == 1 && (out_.codes == nullptr || out_.code_stride == 1);
        for (std::size_t i = 0; i + 1 < N; ++i) direct = direct && in_[i].is_direct();
        auto const& end = in_[N - 1];
        if (direct && end.is_direct())
            in_place(first, last - first, column_input{end.at + first + end.shift});
        else if (direct && end.is_constant() && out_.codes == nullptr && N > 1)
            in_place(first, last - first, number_input{end.constant});
        else
            by_blocks(first, last);
    }

private:
    template <class Last>
    void in_place(Eigen::Index first, Eigen::Index n, Last const& end) {
        double* const to = out_.at + first;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            if constexpr (std::same_as<Last, column_input>) {
                if (out_.codes != nullptr)
                    return lift_with_codes<As>(f_, n, to, out_.codes + first, counts_, behind(in_[I], first)..., end);
            }
            lift<As>(f_, n, to, counts_, behind(in_[I], first)..., end);
        }
        (std::make_index_sequence<N - 1>{});
    }
    static column_input behind(input_column const& in, Eigen::Index row) { return {in.at + row + in.shift}; }

    static constexpr Eigen::Index block = 480;

    /// Rows by which the last input is read before the one in front of it, of one and the same column: then both are
    /// gathered at once. Else 0.
    [[nodiscard]] Eigen::Index lag_of_last() const {
        if constexpr (N < 2) {
            return 0;
        } else {
            auto const& now = in_[N - 2];
            auto const& before = in_[N - 1];
            const bool is_one = now.at != nullptr && now.at == before.at && now.stride == before.stride &&
                                (now.into == before.into || (now.into->digits == before.into->digits &&
                                                             now.into->is_needed == (now.into->digits != 1) &&
                                                             before.into->is_needed == now.into->is_needed));
            const Eigen::Index lag = now.shift - before.shift;
            return is_one && lag > 0 && lag <= block ? lag : 0;
        }
    }
    void by_blocks(Eigen::Index first, Eigen::Index last) {
        std::array<std::array<double, block>, N> cells;
        std::array<double, 2 * block> with_lag; // a block, and as much before it
        std::array<double, block> out;
        std::array<std::uint8_t, block> codes;
        const Eigen::Index lag = lag_of_last();
        const std::size_t alone = lag > 0 ? N - 2 : N;
        std::array<column_input, N> in;
        for (std::size_t i = 0; i < alone; ++i) in[i] = {cells[i].data()};
        if constexpr (N > 1)
            if (lag > 0) {
                in[N - 2] = {with_lag.data() + lag};
                in[N - 1] = {with_lag.data()};
            }
        for (Eigen::Index at = first; at < last; at += block) {
            const Eigen::Index n = std::min(block, last - at);
            for (std::size_t i = 0; i < alone; ++i) gather(in_[i], at, n, cells[i].data());
            if (lag > 0) gather(in_[N - 1], at, n + lag, with_lag.data());
            const bool in_row = out_.stride == 1;
            double* const to = in_row ? out_.at + at : out.data();
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                if (out_.codes != nullptr)
                    lift_with_codes<As>(f_, n, to, codes.data(), counts_, in[I]...);
                else
                    lift<As>(f_, n, to, counts_, in[I]...);
            }
            (std::make_index_sequence<N>{});
            if (!in_row)
                for (Eigen::Index i = 0; i < n; ++i) out_.at[(at + i) * out_.stride] = out[static_cast<std::size_t>(i)];
            if (out_.codes != nullptr)
                for (Eigen::Index i = 0; i < n; ++i)
                    out_.codes[(at + i) * out_.code_stride] = codes[static_cast<std::size_t>(i)];
        }
    }
    static void gather(input_column const& in, Eigen::Index row, Eigen::Index n, double* to) {
        if (in.is_constant()) {
            std::fill(to, to + n, in.constant);
            return;
        }
        double const* const from = in.at + (row + in.shift) * in.stride;
        const Eigen::Index in_line =
            std::max<Eigen::Index>(cache_line / std::max<Eigen::Index>(std::abs(in.stride), 1), 1);
        Eigen::Index i = 0;
        for (; i + cache_line <= n; i += cache_line) {
            // The processor sees no pattern across columns that do not follow each other: the next one is named.
            if (in.to_next != 0)
                for (Eigen::Index k = 0; k < cache_line; k += in_line)
                    expect<false>(from + (i + k) * in.stride, in.to_next);
            for (Eigen::Index k = i; k < i + cache_line; ++k) to[k] = from[k * in.stride];
        }
        for (; i < n; ++i) to[i] = from[i * in.stride];
        if (in.into->digits != 1)
            count_in_last_digits(to, n, in.into->digits);
        else if (in.into->is_needed)
            for (i = 0; i < n; ++i) to[i] = (*in.into)(to[i]);
    }

    F const& f_;
    std::array<input_column, N> const& in_;
    output_column const& out_;
    cell_counts<F, As>& counts_;
};

/// The roles that a formula's signatures give decide which kernels there are.
template <class F>
constexpr bool gives_role(role as) {
    for (auto const& s : F::signatures)
        if (s.gives.as == as) return true;
    return false;
}
/// then.operator()<As>() with the role as a constant; of roles that end nowhere it is amount.
template <class F, class Then>
auto with_role(role as, Then then) {
    if constexpr (gives_role<F>(role::share))
        if (as == role::share) return then.template operator()<role::share>();
    if constexpr (gives_role<F>(role::growth))
        if (as == role::growth) return then.template operator()<role::growth>();
    return then.template operator()<role::amount>();
}

} // namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI
