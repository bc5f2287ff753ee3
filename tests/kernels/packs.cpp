// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every formula on packs against the same formula on one double after the other: the same bits, the same counts, the
// same codes, for all lengths and offsets and for every number that a double can be.

#include "catch.hpp"
#include "generated/all_computations.hpp"
#include "support/brute_force.hpp"

#include <tongbi/panel/kernel.hpp>

#include <bit>
#include <random>

using namespace tongbi;
using referee::rounds;

namespace {

class numbers {
public:
    explicit numbers(unsigned seed) : engine_(seed) {}
    /// One that a column of a report has, in the place of the first, the second …; once in 300 cells any.
    double calm(std::size_t place) {
        if (engine_() % 300 == 0) return next();
        return 50 * static_cast<double>(place + 1) + static_cast<double>(engine_() % 10000) / 1e3;
    }
    double next() {
        constexpr double special[] = {std::numeric_limits<double>::quiet_NaN(),
                                      0.0,
                                      -0.0,
                                      std::numeric_limits<double>::infinity(),
                                      -std::numeric_limits<double>::infinity(),
                                      std::numeric_limits<double>::denorm_min(),
                                      -std::numeric_limits<double>::denorm_min(),
                                      1e308,
                                      -1e308,
                                      100.0,
                                      -100.0,
                                      1.0};
        const auto pick = engine_() % 40;
        if (pick < std::size(special)) return special[pick];
        const double x = static_cast<double>(engine_() % 2000001) / 1e4 - 50; // -50 to 150
        return pick < 20 ? x * 1e6 : x;
    }

private:
    std::mt19937 engine_;
};

/// One cell by the scalar way, and the step that refuses it.
template <class F, role As, std::size_t N>
std::pair<double, std::size_t> cell(F const& f, std::array<double, N> const& x) {
    const auto found = [&]<std::size_t... I>(std::index_sequence<I...>) { return evaluate_with(f, x[I]...); }
    (std::make_index_sequence<N>{});
    constexpr std::size_t steps = detail::steps_of<F, As>;
    if (found && !is_outside(*found, As)) return {*found, steps};
    const double missing = std::numeric_limits<double>::quiet_NaN();
    if (found) return {missing, As == role::share && *found > 100 ? steps - 1 : steps - (As == role::share ? 2 : 1)};
    for (std::size_t k = 0; k < steps; ++k)
        if (detail::step_table<F, As>[k].why == found.error().why &&
            (detail::step_table<F, As>[k].input == found.error().input || k == 0 || k == F::domain.count + 1))
            return {missing, k};
    return {missing, steps + 1};
}

template <class F, role As, std::size_t N>
void hold(F const& f) {
    using namespace detail;
    CAPTURE(F::name, N);
    numbers draw(42);
    long wrong = 0;
    long cells = 0;
    constexpr Eigen::Index longest = 149;
    std::vector<Eigen::Index> lengths{1300, 611}; // of blocks that a rule refuses nothing of, and of others
    for (Eigen::Index n = 0; n <= longest; n += rounds(20) < 20 ? 7 : 1) lengths.push_back(n);
    std::array<std::vector<double>, N> in;
    for (const Eigen::Index n : lengths) {
        const auto offset = static_cast<std::size_t>(n % 5);
        for (std::size_t k = 0; k < N; ++k) {
            in[k].resize(offset + static_cast<std::size_t>(n));
            for (auto& x : in[k]) x = n > longest ? draw.calm(k) : draw.next();
        }
        std::vector<double> out(offset + static_cast<std::size_t>(n) + 1, 7.0);
        std::vector<double> coded(out);
        std::vector<std::uint8_t> codes(out.size(), 255);
        cell_counts<F, As> counts, counts_coded, expected;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            lift<As>(f, n, out.data() + offset, counts, column_input{in[I].data() + offset}...);
            lift_with_codes<As>(f, n, coded.data() + offset, codes.data() + offset, counts_coded,
                                column_input{in[I].data() + offset}...);
        }
        (std::make_index_sequence<N>{});
        for (std::size_t i = 0; i < static_cast<std::size_t>(n); ++i, ++cells) {
            std::array<double, N> x;
            for (std::size_t k = 0; k < N; ++k) x[k] = in[k][offset + i];
            const auto [value, step] = cell<F, As>(f, x);
            const auto bits = std::bit_cast<std::uint64_t>(value);
            const bool fine = std::bit_cast<std::uint64_t>(out[offset + i]) == bits &&
                              std::bit_cast<std::uint64_t>(coded[offset + i]) == bits &&
                              codes[offset + i] == static_cast<std::uint8_t>(step_codes<F, As>[step]);
            if (!fine && wrong++ == 0) {
                std::string inputs;
                for (const double one : x) inputs += " " + std::to_string(one);
                UNSCOPED_INFO("inputs" << inputs << ": " << value << " by step " << step << ", on packs "
                                       << out[offset + i] << " and code " << int(codes[offset + i]));
            }
            if (step < steps_of<F, As>)
                ++expected.refused[step];
            else
                ++expected.fine;
        }
        if (out.back() != 7.0 || counts.refused != expected.refused || counts_coded.refused != expected.refused ||
            counts.fine != expected.fine)
            ++wrong;
    }
    CHECK(wrong == 0);
    CHECK(cells >= 100);
}

template <class F>
void hold_formula(F const& f = {}) {
    constexpr std::size_t width = F::signatures[0].takes.size();
    hold<F, role::amount, width>(f);
    if constexpr (detail::gives_role<F>(role::share)) hold<F, role::share, width>(f);
    if constexpr (detail::gives_role<F>(role::growth)) hold<F, role::growth, width>(f);
    if constexpr (F::signatures[0].repeats) hold<F, role::amount, 3 * width>(f);
}

} // namespace

#define TONGBI_ON_PACKS(name, ...)                                                                                     \
    TEST_CASE("cell by cell what doubles give:" #name) {                                                               \
        []<class... F>(computation<F...> const&) { (hold_formula<F>(), ...); }(tongbi::name);                          \
    }
TONGBI_COMPUTATIONS(TONGBI_ON_PACKS)
