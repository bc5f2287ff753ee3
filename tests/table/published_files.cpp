// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// 33 files as bureaus, offices and data bases publish them, against what two readers found in each: every cell of
// 233 indicators. Where the reader's table says more than the file does, the file is followed, and the list below says
// why. The files are not shipped.

#include <tongbi/table.hpp>

#include "catch.hpp"
#include "table/small_tables.hpp"

#include <tongbi/measure.hpp>

#include <filesystem>
#include <map>

namespace {

using small_tables::rows_of;
using small_tables::text;
using small_tables::texts;
using tongbi::read_table;

const std::filesystem::path published = std::filesystem::path(TONGBI_SHARED_DIR) / "real";

text bytes_of(std::filesystem::path const& file) { return tongbi::bytes_of(tongbi::file(file.string())).value(); }

/// What a row says and the file does not: `says` in a cell of a column stands for `reads`.
struct judged {
    text file, indicator, column, says, reads; ///< an empty indicator or column is any of them
    char const* why;
};
const std::vector<judged> exceptions{
    {"eurostat_government_debt_old.tsv", "", "indicator", "TSDDE410|", "",
     "the code of the data set stands in no place of the file, only in the name that it once had"},
    {"oecd_gdp_unit_mult_sdmx.csv", "", "unit_tongbi", "!XDC|EUR|10^6", "10^6 EUR", "CURRENCY names the currency"},
    {"oecd_gdp_unit_mult_sdmx.csv", "", "unit_tongbi", "!XDC|JPY|10^9", "10^9 JPY", "CURRENCY names the currency"},
    {"oecd_gdp_unit_mult_sdmx.csv", "", "unit_tongbi", "!XDC|USD|10^6", "10^6 USD", "CURRENCY names the currency"},
    {"oecd_gdp_unit_mult_sdmx.csv", "", "unit_tongbi", "!XDC|CNY|10^9", "10^9 CNY", "CURRENCY names the currency"},
    {"oecd_house_prices_sdmx.csv", "", "indicator", "|IX|A", "|IX",
     "A is the one frequency of the file, and no part of the other names"},
    {"bp_review_panel.csv", "co2_mtco2", "unit_tongbi", "million t", "million tCO2", "mtco2 are tonnes of CO₂"},
    {"nasa_gistemp_wide_months.csv", "J-D", "frequency", "monthly", "annual", "one mean a year"},
    {"nasa_gistemp_wide_months.csv", "J-D", "gaps", "", "0", "years have no gaps here"},
    {"nasa_gistemp_wide_months.csv", "D-N", "frequency", "monthly", "annual", "one mean a year"},
    {"nasa_gistemp_wide_months.csv", "DJF", "frequency", "monthly", "annual", "one winter a year"},
    {"nasa_gistemp_wide_months.csv", "MAM", "frequency", "monthly", "annual", "one spring a year"},
    {"nasa_gistemp_wide_months.csv", "JJA", "frequency", "monthly", "annual", "one summer a year"},
    {"nasa_gistemp_wide_months.csv", "SON", "frequency", "monthly", "annual", "one autumn a year"},
    {"nasa_gistemp_wide_months.csv", "D-N", "", "1881-DN", "1880-12/1881-11",
     "December to November, as a period reads"},
    {"nasa_gistemp_wide_months.csv", "D-N", "", "1951-DN", "1950-12/1951-11",
     "December to November, as a period reads"},
    {"nasa_gistemp_wide_months.csv", "D-N", "", "2021-DN", "2020-12/2021-11",
     "December to November, as a period reads"},
    {"noaa_co2_mauna_loa_monthly.csv", "", "", "Mauna Loa", "?", "no line of the file names the place"},
    {"noaa_co2_mauna_loa_monthly.csv", "", "unit_printed", "micromol/mol (ppm) in the comments", "(none)",
     "no line of the file has the word ppm"},
    {"noaa_co2_mauna_loa_monthly.csv", "", "unit_printed", "ppm", "(none)", "no line of the file has the word ppm"},
    {"noaa_co2_mauna_loa_monthly.csv", "", "unit_tongbi", "!ppm", "?", "no line of the file has the word ppm"},
    {"metoffice_heathrow_station_monthly.txt", "af", "role", "count", "amount", "days, as ndays of the other file"},
    {"fred_two_series.csv", "FPCPITOTLZGUSA", "role", "growth", "amount", "an id without an ending that says so"},
    {"fred_two_series.csv", "FPCPITOTLZGUSA", "baseline", "prev_year", "", "an id without an ending that says so"},
    {"climatewatch_ghg_wide.csv", "", "indicator", "GHG", "value",
     "no column names the indicator, and the foot says Gases: CO2"},
    {"crea_eu_co2_growth_by_sector.csv", "yoy", "unit_printed", "(none; a fraction)", "(none)",
     "that 0.12 is a fraction follows from the size of the numbers alone"},
    {"crea_eu_co2_growth_by_sector.csv", "yoy", "unit_tongbi", "-", "?",
     "that 0.12 is a fraction follows from the size of the numbers alone"},
    {"ree_renewable_share_decimal_comma.csv", "", "unit_printed", "Magnitud, %", "%",
     "Magnitud is the key of the line"},
    {"ree_renewable_share_decimal_comma.csv", "", "role", "share", "rate", "no word of the file says share"},
    {"ree_renewable_share_decimal_comma.csv", "", "baseline", "whole:generación", "", "no word of the file says share"},
    {"user_provincial_panel_long.csv", "sci_tech_exp_ratio", "role", "share", "rate",
     "a ratio, as patent_grant_ratio beside it"},
};

/// May a row of the reader's table and a row that was read mean the same?
bool agree(text expected, text const& read, text const& column) {
    if (expected == read) return true;
    if (expected.starts_with('~')) return read.empty() || read == "unknown" || read == expected.substr(1);
    if (column != "unit_tongbi") return false;
    const auto bare = [](text const& t) { return t.starts_with('!') ? t.substr(1) : t; }; // lacked by an older lexicon
    if (bare(expected) == bare(read)) return true;
    const auto a = tongbi::read_unit(bare(expected)), b = tongbi::read_unit(read);
    const auto factor = a && b ? conversion_between(*a, *b) : tongbi::result<tongbi::conversion_factor>();
    return a && b && factor && *factor == tongbi::conversion_factor{};
}

TEST_CASE("published tables read as two readers found them", "[oracle]") {
    if (!std::filesystem::exists(published / "expected.tsv")) {
        WARN("SKIPPED: no folder " << published.string() << " with published tables (TONGBI_SHARED_DIR)");
        return;
    }
    const auto expected = rows_of(bytes_of(published / "expected.tsv"));
    texts const& columns = expected.front();
    std::map<text, std::vector<texts>> by_file;
    for (std::size_t i = 1; i < expected.size(); ++i) by_file[expected[i].front()].push_back(expected[i]);
    CHECK(by_file.size() == 33);
    std::vector<bool> used(exceptions.size(), false);
    std::size_t cells = 0;
    for (auto const& [file, wanted] : by_file) {
        INFO(file);
        const auto table = read_table(bytes_of(published / file));
        if (!table) FAIL(describe(table.error(), file));
        const auto read = rows_of(show_tsv(*table));
        CHECK(read.size() == wanted.size());
        for (std::size_t i = 0; i < std::min(read.size(), wanted.size()); ++i)
            for (std::size_t c = 1; c < columns.size(); ++c) {
                text cell = c < wanted[i].size() ? wanted[i][c] : "";
                const text got = c - 1 < read[i].size() ? read[i][c - 1] : "";
                for (std::size_t e = 0; e < exceptions.size(); ++e) {
                    judged const& x = exceptions[e];
                    if (x.file != file || (!x.indicator.empty() && x.indicator != read[i][0]) ||
                        (!x.column.empty() && x.column != columns[c]) || agree(cell, got, columns[c]))
                        continue;
                    const auto at = cell.find(x.says);
                    if (at == text::npos || (x.says.empty() && !cell.empty())) continue;
                    cell.replace(at, x.says.size(), x.reads);
                    used[e] = true;
                }
                CAPTURE(read[i][0], columns[c], cell, got);
                CHECK(agree(cell, got, columns[c]));
                ++cells;
            }
        const bool has_currencies = file == "oecd_gdp_unit_mult_sdmx.csv"; // which the lexicon does not know
        CHECK(table->faults().size() == (has_currencies ? 7 : 0));
    }
    CHECK(cells == 233 * 22);
    for (std::size_t e = 0; e < exceptions.size(); ++e) {
        INFO(exceptions[e].file << ": " << exceptions[e].says << ": " << exceptions[e].why);
        CHECK(used[e]);
    }
}

} // namespace
