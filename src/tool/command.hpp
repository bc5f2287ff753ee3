// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a subcommand of `tongbi` is: a row of a table, with the options that it takes and the function that does it.
#pragma once

#include <tongbi/number/vocabulary.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongbi::tool {

/// How a run ends: all well; findings that need a person, or faults in what was read; nothing read, or bad arguments.
enum class exit_status : int { good = 0, found = 1, not_read = 2 };

/// The worse of two: one file that was not read decides.
[[nodiscard]] constexpr exit_status worse(exit_status a, exit_status b) { return a < b ? b : a; }

/// The options of all subcommands; which of them one takes its row says.
struct options {
    std::vector<std::string> inputs; ///< files, `-` for standard input; or quantities
    std::string indicator, entity, period, unit;
    std::string title;
    std::string of;                ///< the whole of a share: an entity
    std::string at_least, at_most; ///< a target, as it is printed
    std::string normal;            ///< 1991-2020
    std::string against;           ///< the other file of a check
    std::string name, file_unit;   ///< what the file does not say: its indicator, the unit of its numbers,
    std::string file_period;       ///< and the one period of all of them
    std::string coal;              ///< how energy becomes coal equivalent: heat, calorific
    std::string format = "text";
    std::string encoding = "utf-8"; ///< of csv: gb18030 for a spreadsheet
    bool cells = false;
    language lang = language::zh;

    /// In the language that was asked for.
    [[nodiscard]] std::string text(std::string_view zh, std::string_view en) const {
        return std::string(lang == language::zh ? zh : en);
    }
};

/// One bit an option, so that a row says which it takes.
enum takes : unsigned {
    takes_nothing = 0,
    takes_selection = 1U << 0U, ///< --indicator --entity --period
    takes_unit = 1U << 1U,
    takes_title = 1U << 2U,
    takes_cells = 1U << 3U,
    takes_of = 1U << 4U,
    takes_target = 1U << 5U, ///< --at-least, --at-most
    takes_normal = 1U << 6U,
    takes_against = 1U << 7U,
    takes_coal = 1U << 8U,
    takes_words = 1U << 9U, ///< --name, --file-unit, --file-period
    takes_table = takes_selection | takes_words,
};

/// What a run writes: to standard output and, of faults, to standard error.
struct output {
    std::string out, faults;
    exit_status status = exit_status::good;
};

struct subcommand {
    std::string_view name;
    std::string_view about;     ///< one line of the help
    std::string_view arguments; ///< REPORT.csv..., QUANTITY... UNIT
    std::string_view formats;   ///< joined by blanks, the first is the default
    unsigned takes = takes_nothing;
    std::size_t at_least = 1; ///< how many arguments
    output (*run)(options const&) = nullptr;
};

[[nodiscard]] output run_page(options const& asked);
[[nodiscard]] output run_convert(options const& asked);
[[nodiscard]] output run_show(options const& asked);
[[nodiscard]] output run_growth(options const& asked);
[[nodiscard]] output run_share(options const& asked);
[[nodiscard]] output run_attain(options const& asked);
[[nodiscard]] output run_anomaly(options const& asked);
[[nodiscard]] output run_single(options const& asked);
[[nodiscard]] output run_rank(options const& asked);
[[nodiscard]] output run_check(options const& asked);

/// The forms of what is computed of a table.
inline constexpr std::string_view grid_formats = "text csv tsv json html vega";

/// All of them, in the order of the help.
inline constexpr subcommand subcommands[] = {
    {"show", "what a table that others laid out holds, and its values", "FILE...", "text tsv csv sdmx json html vega",
     takes_table | takes_unit, 1, run_show},
    {"growth", "growth of each value on the same period of the year before", "FILE...", grid_formats, takes_table, 1,
     run_growth},
    {"share", "share of each entity in the total of all, or in --of ENTITY", "FILE...", grid_formats,
     takes_table | takes_of, 1, run_share},
    {"attain", "how much of a target each value attains: --at-least 200万平方米", "FILE...", grid_formats,
     takes_table | takes_target, 1, run_attain},
    {"anomaly", "difference of each value from its normal: --normal 1991-2020", "FILE...", grid_formats,
     takes_table | takes_normal, 1, run_anomaly},
    {"single", "single months or quarters of totals since January", "FILE...", grid_formats, takes_table | takes_unit,
     1, run_single},
    {"rank", "the entities by their values, of the newest period or of --period", "FILE...", grid_formats, takes_table,
     1, run_rank},
    {"check", "which printed growths, shares and totals do not follow from the numbers beside them", "FILE...",
     "text tsv json html vega", takes_table | takes_cells | takes_against, 1, run_check},
    {"page", "what the numbers of a report say and what follows from them", "REPORT.csv...", "text html vega json csv",
     takes_title, 1, run_page},
    {"convert", "a quantity in another unit: convert 6535万千瓦 GW", "QUANTITY... UNIT", "text json tsv", takes_coal, 2,
     run_convert},
};

} // namespace tongbi::tool
