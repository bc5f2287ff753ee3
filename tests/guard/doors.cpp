// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The guard: every computation of the headers, in every one of its meanings, gives one answer at every door: the same
// value, the same ends, the same reason about the same input.

#include "guard/operands.hpp"
#include "support/brute_force.hpp"
#include "support/formulas_with.hpp"

using namespace tongbi;
using namespace guard;
using referee::tally;

namespace {

/// One call at every door, for a row of a formula's signatures.
template <class Computation, class F, std::size_t Row, std::size_t N>
class call {
    static constexpr auto const& asked = F::signatures[Row];
    static constexpr std::size_t width = asked.takes.size();

    template <class Make>
    static auto at(Make make) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return Computation{}(make.template operator()<asked.takes[I % width], I>()...);
        }
        (std::make_index_sequence<N>{});
    }

public:
    using figures = std::array<figure, N>;
    using doubles = std::array<double, N>;

    static auto typed(figures const& x) {
        return at([&]<slot S, std::size_t I>() { return typed_operand_of<S>(x[I]); });
    }
    static auto typed(doubles const& x) {
        return at([&]<slot S, std::size_t I>() { return typed_operand_of<S>(x[I]); });
    }
    static result<measure> run_time(std::array<result<measure>, N> const& x) {
        return at([&]<slot, std::size_t I>() { return x[I]; });
    }
    static auto boost(doubles const& x) {
        return at([&]<slot S, std::size_t I>() { return boost_operand_of<S>(x[I]); });
    }
    static std::array<result<measure>, N> measures(figures const& x) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return std::array<result<measure>, N>{measure_of<asked.takes[I % width]>(x[I])...};
        }
        (std::make_index_sequence<N>{});
    }
    /// Shares are cut to what they can be before they are operands; what is no share is none at any door.
    static bool are_operands(figures const& x) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (is_operand<asked.takes[I % width]>(x[I]) && ...);
        }
        (std::make_index_sequence<N>{});
    }
};

/// A computation with one of its parameters is one without.
template <class Computation, class Parameter, std::size_t Sample>
struct bound_to {
    static constexpr Parameter by = referee::samples<Parameter>::values[Sample];
    auto operator()(auto const&... args) const { return Computation{}(args..., by); }
};

template <class Computation>
struct oracle_of {
    template <class F, std::size_t N>
    static bool agrees(auto const& found, referee::point<N> const& at) {
        if constexpr (referee::has_order<F>)
            return referee::ordered_twin<F>::order(referee::exact(number_of(*found).lower().at), at) <= 0 &&
                   referee::ordered_twin<F>::order(referee::exact(number_of(*found).upper().at), at) >= 0;
        else if constexpr (N == referee::twin<F>::inputs)
            return guard::agrees(found, referee::twin<F>::value(at));
        else
            return true; // twice as many inputs than the oracle takes
    }
};
template <class Computation, class Parameter, std::size_t Sample>
struct oracle_of<bound_to<Computation, Parameter, Sample>> {
    template <class F, std::size_t N>
    static bool agrees(auto const& found, referee::point<N> const& at) {
        const auto order = [&](decimal y) {
            return referee::twin_with<F>::order(referee::exact(y), at, F{bound_to<Computation, Parameter, Sample>::by});
        };
        return order(number_of(*found).lower().at) <= 0 && order(number_of(*found).upper().at) >= 0;
    }
};
template <class Computation, class F, std::size_t N>
bool agrees_with_oracle(auto const& found, referee::point<N> const& at) {
    return oracle_of<Computation>::template agrees<F>(found, at);
}

/// One text of several: g++ 12 warns of sums of strings that it has inlined.
std::string joined(std::initializer_list<std::string> parts) {
    std::string all;
    for (auto const& part : parts) all.append(part);
    return all;
}

std::string show_inputs(auto const& x) {
    std::string text;
    for (auto const& one : x) text.append(text.empty() ? "" : "; ").append(shown(one));
    return text;
}

template <class Computation, class F, std::size_t Row, std::size_t N>
void hold(tally& t) {
    using calls = call<Computation, F, Row, N>;
    const std::size_t size = grid.size();
    std::size_t boxes = 1;
    for (std::size_t i = 0; i < N; ++i) boxes *= size;
    for (std::size_t box = 0; box < boxes; ++box) {
        typename calls::figures x;
        for (std::size_t i = 0, rest = box; i < N; ++i, rest /= size) x[i] = grid[rest % size];
        if (!calls::are_operands(x)) continue;
        const auto typed = calls::typed(x);
        const auto run = calls::run_time(calls::measures(x));
        t.expect(same(typed, run), [&] {
            return joined(
                {std::string(F::name), ": ", show_inputs(x), ": typed ", shown(typed), ", run time ", shown(run)});
        });

        typename calls::doubles d{};
        bool points = true;
        for (std::size_t i = 0; i < N; ++i) {
            points = points && x[i].is_exact();
            d[i] = to_double(x[i].best().value_or(0));
        }
        if (!points) continue;
        const auto plain = calls::typed(d);
        t.expect(near(typed, plain), [&] {
            return joined(
                {std::string(F::name), " of doubles: ", show_inputs(d), ": ", shown(typed), ", double ", shown(plain)});
        });
        const auto quantities = calls::boost(d);
        t.expect(near(typed, quantities), [&] {
            return joined({std::string(F::name), " of Boost quantities: ", show_inputs(d), ": ", shown(quantities)});
        });
        // the oracle: the same question written a second way
        if (typed) {
            referee::point<N> at;
            for (std::size_t i = 0; i < N; ++i) at[i] = referee::exact(*x[i].best());
            t.expect(agrees_with_oracle<Computation, F>(typed, at), [&] {
                return joined({std::string(F::name), ": ", show_inputs(d), " against its oracle: ", shown(typed)});
            });
        }
        for (std::size_t gone = 0; gone < N; ++gone) { // an input that is not there
            auto missing = d;
            missing[gone] = std::numeric_limits<double>::quiet_NaN();
            auto measures = calls::measures(x);
            refusal why(reason::missing_input);
            measures[gone] = refuse(why);
            const auto without = calls::typed(missing);
            t.expect(!without && without.error().why == reason::missing_input &&
                         without.error().input == static_cast<int>(gone),
                     [&] {
                         return joined({std::string(F::name), ": an input that is NaN gives ", shown(without)});
                     });
            const auto refused = calls::run_time(measures);
            t.expect(!refused && refused.error().why == reason::missing_input, [&] {
                return joined({std::string(F::name), ": a missing input gives ", shown(refused)});
            });
        }
    }
}

template <class Computation, class F>
void hold_rows(tally& t) {
    [&]<std::size_t... Row>(std::index_sequence<Row...>) {
        (
            [&] {
                constexpr std::size_t width = F::signatures[Row].takes.size();
                hold<Computation, F, Row, width>(t);
                if constexpr (F::signatures[Row].repeats) hold<Computation, F, Row, 2 * width>(t);
            }(),
            ...);
    }
    (std::make_index_sequence<F::signatures.size()>{});
}

template <class... F>
void hold_all(computation<F...> const&, tally& t) {
    (hold_rows<computation<F...>, F>(t), ...);
}

} // namespace

#define TONGBI_GUARD(name, ...)                                                                                        \
    TEST_CASE("one answer at every door:" #name) {                                                                     \
        tally t;                                                                                                       \
        hold_all(tongbi::name, t);                                                                                     \
        t.check(30);                                                                                                   \
    }
TONGBI_COMPUTATIONS(TONGBI_GUARD)
#undef TONGBI_GUARD

namespace {

template <class Parameter, std::size_t Sample, class... F>
void hold_sample(tally& t) { // a function: clang 14 breaks off at two packs in a lambda
    using one = bound_to<computation_with<Parameter, F...>, Parameter, Sample>;
    (hold_rows<one, F>(t), ...);
}
template <class Parameter, class... F>
void hold_all(computation_with<Parameter, F...> const&, tally& t) {
    [&]<std::size_t... I>(std::index_sequence<I...>) { (hold_sample<Parameter, I, F...>(t), ...); }
    (std::make_index_sequence<referee::samples<Parameter>::values.size()>{});
}

} // namespace

#define TONGBI_GUARD(name, ...)                                                                                        \
    TEST_CASE("one answer at every door, with a parameter:" #name) {                                                   \
        tally t;                                                                                                       \
        hold_all(tongbi::name, t);                                                                                     \
        t.check(30);                                                                                                   \
    }
TONGBI_COMPUTATIONS_WITH(TONGBI_GUARD)
#undef TONGBI_GUARD
