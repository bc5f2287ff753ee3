// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Real files, checked against what two other programs counted in them: how many published comparisons agree, and every
// cell that does not.

#include <tongbi/table.hpp>
#include <tongbi/table/check.hpp>

#include "catch.hpp"
#include "table/small_tables.hpp"

#include <filesystem>
#include <map>

using namespace tongbi;
using small_tables::rows_of;

namespace {

const std::string folder_of_tables = TONGBI_SHARED_DIR "/real/";

bool have_tables() {
    if (std::filesystem::exists(folder_of_tables)) return true;
    WARN("SKIPPED: no folder " << folder_of_tables);
    return false;
}
std::string bytes_of(std::string const& file) {
    return tongbi::bytes_of(tongbi::file(folder_of_tables + file)).value();
}

table read_real(std::string const& file, say const& known = {}) {
    const std::string bytes = bytes_of(file);
    auto t = read_table(bytes, known);
    INFO(file);
    if (!t) FAIL(describe(t.error(), file));
    return *std::move(t);
}

/// agree near_miss agree_if_rounded contradict not_comparable, of all comparisons with one printed column.
using five_counts = std::array<std::size_t, 5>;
std::map<std::string, five_counts> counts_of(checked const& c) {
    std::map<std::string, five_counts> all;
    for (std::size_t i = 0; i < c.sheet().comparisons().size(); ++i) {
        auto& to = all[c.sheet().columns()[c.sheet().comparisons()[i].printed].name];
        auto const& n = c.counts(i);
        to[0] += n.of(cell_verdict::agree);
        to[1] += n.of(cell_verdict::near_miss);
        to[2] += n.of(cell_verdict::agree_if_rounded);
        to[3] += n.of(cell_verdict::contradict);
        to[4] += n.not_comparable();
    }
    return all;
}
std::map<std::string, five_counts> truth_of(std::string const& file, std::string const& check_starts) {
    std::map<std::string, five_counts> all;
    for (auto const& row : rows_of(bytes_of("checks_summary.tsv")))
        if (row[0] == file && row[1].starts_with(check_starts)) {
            auto& to = all[row[1].substr(row[1].find(": ") + 2)];
            for (std::size_t i = 0; i < 5; ++i) to[i] += std::stoul(row[5 + i]);
        }
    return all;
}
void check_counts(std::string const& file, std::string const& check_starts, checked const& c) {
    const auto ours = counts_of(c);
    const auto truth = truth_of(file, check_starts);
    REQUIRE_FALSE(truth.empty());
    for (auto const& [column, counts] : truth) {
        INFO(file << ": " << column);
        REQUIRE(ours.count(column) == 1);
        CHECK(ours.at(column) == counts);
    }
}

} // namespace

TEST_CASE("the money file read from its bytes has the same 17 findings", "[oracle]") {
    if (!have_tables()) return;
    const auto c = check(read_real("nbs_money_supply_monthly.csv"));
    check_counts("nbs_money_supply_monthly.csv", "yoy", c);
    CHECK(check_tsv(c) == bytes_of("checks_money_supply_groups.tsv"));
    CHECK(check_cells_tsv(c) == bytes_of("checks_money_supply.tsv"));
}

TEST_CASE("retail sales: the total contradicts in 18 of 59 cells, the sales above the limit in 53", "[oracle]") {
    if (!have_tables()) return;
    const auto c = check(read_real("nbs_retail_monthly_from_js.csv"));
    check_counts("nbs_retail_monthly_from_js.csv", "yoy", c);
    std::map<finding_class, std::size_t> classes;
    for (auto const& f : c.findings()) ++classes[f.what];
    CHECK(classes[finding_class::isolated] == 4); // in 2013
    CHECK(classes[finding_class::run] == 2);      // 2015-01/02 to 2015-11, and from 2018-01/02
    CHECK(classes[finding_class::whole_series] == 1);
    CHECK(c.findings().size() == 8); // with the line of near misses
}

TEST_CASE("totals since January are sums of their quarters, and industries add up", "[oracle]") {
    if (!have_tables()) return;
    const auto c = check(read_real("nbs_gdp_quarterly_indicator_rows.csv"));
    std::map<comparison_kind, checked_counts> by_kind;
    for (std::size_t i = 0; i < c.sheet().comparisons().size(); ++i)
        for (auto const& cell : c.cells(i)) by_kind[c.sheet().comparisons()[i].kind].add(cell.verdict);
    CHECK(by_kind[comparison_kind::year_to_date].of(cell_verdict::agree) == 25);
    CHECK(by_kind[comparison_kind::year_to_date].compared() == 25);
    CHECK(by_kind[comparison_kind::total].of(cell_verdict::agree) == 12);
    CHECK(by_kind[comparison_kind::total].compared() == 12);
    CHECK(c.findings().empty());
}

TEST_CASE("the industries of 2014 do not add up, and not to the shares of the other file", "[oracle]") {
    if (!have_tables()) return;
    const auto gdp = read_real("nbs_scraped_gdp_annual.csv");
    const auto shares = read_real("nbs_scraped_industry_shares_annual.csv");
    check_counts("nbs_scraped_gdp_annual.csv", "industries add", check(gdp));
    check_counts("nbs_scraped_industry_shares_annual.csv", "share: ", check(shares, gdp));
    check_counts("nbs_scraped_industry_shares_annual.csv", "shares add to 100", check(shares));
}

TEST_CASE("indices on a fixed base were chained from indices that had been rounded", "[oracle]") {
    if (!have_tables()) return;
    const auto c = check(read_real("nbs_scraped_price_indices_prev_year.csv"),
                         read_real("nbs_scraped_price_indices_fixed_base.csv"));
    check_counts("nbs_scraped_price_indices_prev_year.csv", "fixed base", c);
}

TEST_CASE("every cell that others found not to agree has their verdict and their gap", "[oracle]") {
    if (!have_tables()) return;
    const auto gdp = read_real("nbs_scraped_gdp_annual.csv");
    const auto shares = read_real("nbs_scraped_industry_shares_annual.csv");
    const std::array checks{check(read_real("nbs_retail_monthly_from_js.csv")), check(gdp), check(shares, gdp),
                            check(read_real("nbs_scraped_price_indices_prev_year.csv"),
                                  read_real("nbs_scraped_price_indices_fixed_base.csv"))};
    std::map<std::string, checked_cell> ours;
    for (auto const& c : checks)
        for (std::size_t i = 0; i < c.sheet().comparisons().size(); ++i)
            for (auto const& cell : c.cells(i))
                if (cell.verdict == cell_verdict::near_miss || cell.verdict == cell_verdict::agree_if_rounded ||
                    cell.verdict == cell_verdict::contradict)
                    ours.emplace(c.sheet().columns()[c.sheet().comparisons()[i].printed].name + " " +
                                     to_string(c.sheet().axis()[cell.at.position]),
                                 cell);
    std::size_t found = 0;
    for (auto const& row : rows_of(bytes_of("checks_exceptions.tsv"))) {
        if (row[0] == "file") continue;
        const std::string key = row[1].substr(row[1].find(": ") + 2) + " " + row[3];
        INFO(key);
        REQUIRE(ours.count(key) == 1);
        auto const& cell = ours.at(key);
        CHECK(entry_of(cell.verdict).code == row[9]);
        const double gap = std::stod(row[8]);
        CHECK(to_double(cell.gap) == Approx(gap).epsilon(1e-5));
        ++found;
    }
    CHECK(found == ours.size());
    CHECK(found == 106);
}

TEST_CASE("growth of European regions agrees once tens are read as tens", "[oracle]") {
    if (!have_tables()) return;
    const auto c = check(read_real("eurostat_real_gdp_per_capita_sdmx.csv"));
    check_counts("eurostat_real_gdp_per_capita_sdmx.csv", "growth", c);
}

TEST_CASE("growth as a fraction with machine digits agrees one part in a thousand million", "[oracle]") {
    if (!have_tables()) return;
    const auto c = check(read_real("crea_eu_co2_growth_by_sector.csv"));
    check_counts("crea_eu_co2_growth_by_sector.csv", "yoy", c);
}

TEST_CASE("women and men add up to the population", "[oracle]") {
    if (!have_tables()) return;
    check_counts("eurostat_population_code_label_sdmx.csv", "sexes",
                 check(read_real("eurostat_population_code_label_sdmx.csv")));
}

TEST_CASE("ratios that no header explains are checked once the program says what they are of", "[oracle]") {
    if (!have_tables()) return;
    const auto t = read_real("user_provincial_panel_long.csv");
    CHECK(check(t).sheet().comparisons().empty());
    const auto c =
        check(t, {{comparison_kind::share, "sci_tech_exp_ratio", {"fiscal_sci_tech_exp", "fiscal_expenditure"}},
                  {comparison_kind::rate, "patent_grant_ratio", {"patent_grant_total", "patent_apply_total"}},
                  {comparison_kind::share, "invention_share", {"invention_apply", "patent_apply_total"}}});
    check_counts("user_provincial_panel_long.csv", "share", c);
}

TEST_CASE("annual and seasonal means follow from the months, a winter with the December before", "[oracle]") {
    if (!have_tables()) return;
    check_counts("nasa_gistemp_wide_months.csv", "mean", check(read_real("nasa_gistemp_wide_months.csv")));
}

TEST_CASE("one quantity in two units is one quantity, and a number per head is one once the program says what",
          "[oracle]") {
    if (!have_tables()) return;
    const auto t = read_real("bp_review_panel.csv");
    const auto c = check(t, {{comparison_kind::per,
                              "primary_gj_pc",
                              {"primary_ej", "pop"},
                              growth_base::same_period_last_year,
                              conversion_factor::of(1, 1, 3),
                              -8}});
    check_counts("bp_review_panel.csv", "one quantity", c);
    check_counts("bp_review_panel.csv", "per head", c);
    CHECK(c.findings().empty());
}
