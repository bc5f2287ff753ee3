// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// amount<U, double> and boost::units::quantity against double: one template per loop, so that its shape is the same.
#include "doubles.hpp"
#include "opaque.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace {

/// The number in a unit, for the data.
template <class T>
T of(double x) {
    if constexpr (requires { T::from_value(x); })
        return T::from_value(x);
    else
        return T(x);
}

/// Two vectors that lie the same way to cache lines and pages for every type.
template <class X, class Y>
class vectors {
public:
    explicit vectors(std::size_t size) : size_(size) {
        for (std::size_t i = 0; i < size; ++i) {
            room_->x[i] = of<X>(1 + static_cast<double>(i % 7));
            room_->y[i] = of<Y>(2 + static_cast<double>(i % 5));
        }
    }
    [[nodiscard]] std::span<X> x() { return {room_->x.data(), size_}; }
    [[nodiscard]] std::span<Y> y() { return {room_->y.data(), size_}; }

private:
    static constexpr std::size_t most = 8192;
    struct room {
        alignas(4096) std::array<X, most> x;
        alignas(4096) std::array<Y, most> y;
    };
    std::unique_ptr<room> room_ = std::make_unique<room>();
    std::size_t size_;
};

template <class T>
[[gnu::noinline]] void axpy(double a, std::span<T const> x, std::span<T> y) {
    for (std::size_t i = 0; i < x.size(); ++i) y[i] = a * x[i] + y[i];
}
template <class Sum, class X, class Y>
[[gnu::noinline]] Sum dot(std::span<X const> x, std::span<Y const> y) {
    Sum total{};
    for (std::size_t i = 0; i < x.size(); ++i) total = total + x[i] * y[i];
    return total;
}
template <class T>
[[gnu::noinline]] T sum(std::span<T const> x) {
    T total{};
    for (std::size_t i = 0; i < x.size(); ++i) total = total + x[i];
    return total;
}
template <class T>
[[gnu::noinline]] T sum_by_calls(std::span<T const> x) {
    T total{};
    for (std::size_t i = 0; i < x.size(); ++i) total = added(total, x[i]);
    return total;
}

/// Neither the contents of the vectors nor the loop's result are known to the compiler.
template <class X, class Y, class Loop>
void repeat(benchmark::State& state, Loop loop) {
    vectors<X, Y> data(static_cast<std::size_t>(state.range(0)));
    benchmark::DoNotOptimize(data.x().data());
    benchmark::DoNotOptimize(data.y().data());
    for (auto _ : state) {
        benchmark::ClobberMemory();
        loop(data);
    }
}

template <class Variant>
void run_axpy(benchmark::State& state) {
    using power = typename Variant::power;
    double a = 0.25;
    opaque(a);
    repeat<power, power>(state, [&](auto& data) { axpy<power>(a, data.x(), data.y()); });
}
template <class Variant>
void run_dot(benchmark::State& state) {
    using power = typename Variant::power;
    using time = typename Variant::time;
    repeat<power, time>(state, [](auto& data) {
        auto total = dot<typename Variant::energy, power, time>(data.x(), data.y());
        opaque(total);
    });
}
template <class Variant>
void run_sum(benchmark::State& state) {
    using power = typename Variant::power;
    repeat<power, power>(state, [](auto& data) {
        auto total = sum<power>(data.x());
        opaque(total);
    });
}
template <class Variant>
void run_call(benchmark::State& state) {
    using power = typename Variant::power;
    repeat<power, power>(state, [](auto& data) {
        auto total = sum_by_calls<power>(data.x());
        opaque(total);
    });
}

template <class Variant>
void add(std::string const& variant) {
    constexpr int level1 = 1024; // two vectors of 8 kB
    constexpr int level2 = 8192; // two vectors of 64 kB
    const auto sizes = [&](char const* loop, auto run) {
        benchmark::RegisterBenchmark((std::string(loop) + ", L1, " + variant).c_str(), run)->Arg(level1);
        benchmark::RegisterBenchmark((std::string(loop) + ", L2, " + variant).c_str(), run)->Arg(level2);
    };
    sizes("axpy", run_axpy<Variant>);
    sizes("dot", run_dot<Variant>);
    sizes("sum", run_sum<Variant>);
    benchmark::RegisterBenchmark(("call, L1, " + variant).c_str(), run_call<Variant>)->Arg(level1);
}

const bool added_all = [] {
    add<raw>("raw");
    add<amounts>("amount");
    add<boost_quantities>("boost");
    return true;
}();

} // namespace
