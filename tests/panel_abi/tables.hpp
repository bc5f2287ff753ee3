// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What answers keep beside their numbers, made and given back in a file: the linker takes one destructor for all files,
// whatever instructions they are built with.
#pragma once

#include <tongbi/panel.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

/// A number of all that was computed there, the same in every file.
struct kept_tables {
    double sum = 0;

    template <class Table>
    void add(Table const& cells) {
        for (Eigen::Index c = 0; c < cells.cols(); ++c)
            for (Eigen::Index r = 0; r < cells.rows(); ++r) {
                const auto x = static_cast<double>(cells(r, c));
                if (x == x) sum += x;
            }
    }
};

/// Of each file its own. `width` is how many entities there are.
[[maybe_unused]] static double tables_computed(int width) {
    using namespace tongbi;
    std::vector<std::string> names;
    for (int i = 0; i < width; ++i) names.push_back(std::to_string(i));
    constexpr std::size_t months = 48;
    std::vector<double> numbers(months * names.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<double>(1 + i * 37 % 101) - (i % 11 == 0 ? 200 : 0);
    std::vector<nullable_column> columns;
    for (std::size_t c = 0; c < names.size(); ++c)
        columns.push_back({std::span<double const>(numbers).subspan(c * months, months)});
    const panel values = panel_of_columns(monthly("2020-01"), unit_of("亿元"), names, columns);
    const panel warmth = panel_of_columns(monthly("2020-01"), unit_of("℃"), names, columns);
    const panel totals = panel_of_columns(monthly("2020-01"), unit_of("亿元"), names, columns).with_decimals(0);
    const normal_period years(2020, 2023);

    kept_tables all;
    for (int again = 0; again < 20; ++again) {
        const auto normals = normals_of(warmth, years, at_least_values(3));
        const auto spread = deviations_of(warmth, years, at_least_values(3), deviation::sample);
        all.add(normals->cells());
        all.add(spread->cells());
        all.add(anomalies_of(warmth, *normals)->cells());
        all.add(standardised_anomalies_of(warmth, *normals, *spread)->cells());

        auto verdicts = attainment_of(values, at_least(*read_measure("30亿元")))->verdicts;
        verdicts = attainment_of(values, at_least(*read_measure("40亿元")))->verdicts;
        all.add(verdicts.codes());

        auto classes = change_classes_of(values)->codes;
        classes = change_classes_of(values, values)->codes;
        all.add(classes);
        all.add(growth_on_last_available(values, last_available::same_period)->steps);

        const auto shares = structure_of(values);
        all.add(adding_up(shares->shares, 100, 1)->moved);

        const auto base = numbers_of(values, *read_period("2020-01"));
        const auto goal = at_least(*read_measure("90亿元"));
        const auto progress = progress_by_methods(values, *base, goal, plan_years(2020, 2023, 2025));
        for (auto const& one : progress->methods) all.add(one.classes);
        all.add(progress->met.codes());
        all.add(progress->disagree.codes());
        all.add(progress_by(progress_method::linear_pace, values, *base, goal, plan_years(2020, 2023, 2025))->classes);

        carry before(12);
        if (before.follow(totals)) throw std::runtime_error("a chunk is not taken");
        for (Eigen::Index c = 0; c < width; ++c) all.sum += before.column(c)[before.rows() - 1];
        carry next = before;
        next = carry(12);
        if (next.follow(totals)) throw std::runtime_error("a chunk is not taken");
    }
    return all.sum;
}
