// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What an answer says of each cell beside its number. That files built with other instructions share it is asked in
// panel_abi.

#include "panel/columns.hpp"

using namespace in_columns;

TEST_CASE("tables beside an answer are read as arrays, and live as long as the last copy of them") {
    const auto values = random_panel::cells(48, 3, 2);
    const panel warmth(monthly("2019-01"), unit_of("℃"), random_panel::names(3), values);
    const panel output(monthly("2019-01"), unit_of("万吨"), random_panel::names(3), values);
    auto cells = normals_of(warmth, normal_period(2019, 2022), at_least_values(1))->cells();
    const auto codes = attainment_of(output, at_least(read_measure("40万吨")))->verdicts.codes();
    auto steps = growth_on_last_available(output, last_available::period)->steps;
    const std::vector<std::uint8_t> others(48 * 3, 9); // where freed memory would be used again
    CHECK(cells.rows() == 12);
    CHECK((cells == cells).any());
    CHECK((codes <= 2 || codes == column_verdicts::missing).all());
    CHECK((codes == 0).count() == codes.count_of(0));
    const auto copy = steps;
    steps = cell_table<int>();
    CHECK(steps.size() == 0);
    CHECK(copy.col(1).maxCoeff() >= 1);
    steps = copy;
    CHECK(steps.data() == copy.data());
    column_verdicts some(2, 1);
    const auto before = some.codes();
    column_verdicts other = some;
    other.set(1, 0, verdict::met);
    CHECK(before(1, 0) == column_verdicts::missing);
    CHECK(some.codes()(1, 0) == column_verdicts::missing);
    CHECK(other.at(1, 0) == verdict::met);
}
