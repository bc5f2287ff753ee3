// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The command `tongbi`: its command line, made from the table of subcommands.

#include "tool/command.hpp"

#include <CLI/CLI.hpp>
#include <tongbi/table/write_table.hpp>
#include <tongbi/version.hpp>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace tongbi::tool {
namespace {

std::string version() {
    return std::to_string(TONGBI_VERSION_MAJOR) + "." + std::to_string(TONGBI_VERSION_MINOR) + "." +
           std::to_string(TONGBI_VERSION_PATCH);
}

std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        words.emplace(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

void add(CLI::App& app, subcommand const& which, options& to) {
    auto* const sub = app.add_subcommand(std::string(which.name), std::string(which.about));
    sub->add_option("inputs", to.inputs, std::string(which.arguments) + "; - is standard input")
        ->required()
        ->expected(static_cast<int>(which.at_least), static_cast<int>(CLI::detail::expected_max_vector_size))
        ->type_name("");
    sub->add_option_function<std::string>(
           "--lang", [&to](std::string const& lang) { to.lang = lang == "en" ? language::en : language::zh; },
           "language of names and sentences: zh, unless en is asked for")
        ->check(CLI::IsMember({"zh", "en"}))
        ->type_name("LANG");
    sub->add_option("--format", to.format, "form of the output: " + std::string(which.formats))
        ->check(CLI::IsMember(words_of(which.formats)))
        ->type_name("FORM");
    if (words_of(which.formats).contains("csv"))
        sub->add_option("--encoding", to.encoding, "encoding of csv: utf-8, gb18030")
            ->check(CLI::IsMember({"utf-8", "gb18030"}))
            ->type_name("CODE");
    if ((which.takes & takes_selection) != 0) {
        sub->add_option("--indicator", to.indicator, "only this indicator");
        sub->add_option("--entity", to.entity, "only this place, firm or product");
        sub->add_option("--period", to.period, "only this period: 2024, 2024-08, 2023-02..2024-08, 2020..");
    }
    if ((which.takes & takes_words) != 0) {
        sub->add_option("--name", to.name, "the indicator of a file whose head was cut off: 人口(万人)");
        sub->add_option("--file-unit", to.file_unit, "the unit of the numbers, where the file does not say it");
        sub->add_option("--file-period", to.file_period,
                        "the period of a file about one, where it does not say it: 2023");
    }
    if ((which.takes & takes_coal) != 0)
        sub->add_option("--coal", to.coal,
                        "how energy becomes coal equivalent: heat (29.3076 GJ a tonne), or of electricity calorific "
                        "(0.1229 kg a kilowatt-hour)")
            ->check(CLI::IsMember({"heat", "calorific"}))
            ->type_name("HOW");
    if ((which.takes & takes_unit) != 0) sub->add_option("--unit", to.unit, "values in this unit");
    if ((which.takes & takes_title) != 0) sub->add_option("--title", to.title, "title of the page");
    if ((which.takes & takes_of) != 0) sub->add_option("--of", to.of, "the whole: an entity of the file");
    if ((which.takes & takes_target) != 0) {
        auto* const least = sub->add_option("--at-least", to.at_least, "the target, reached from below");
        sub->add_option("--at-most", to.at_most, "the target, kept below")->excludes(least);
    }
    if ((which.takes & takes_normal) != 0)
        sub->add_option("--normal", to.normal, "years of the normal: 1991-2020")->required();
    if ((which.takes & takes_against) != 0)
        sub->add_option("--against", to.against, "a second file, which has the levels or prints the growths");
    if ((which.takes & takes_cells) != 0) sub->add_flag("--cells", to.cells, "every cell instead of its group");
}

/// A quantity below zero is no option: -13.9°C goes in with the minus of print.
std::vector<std::string> arguments_of(int argc, char** argv) {
    std::vector<std::string> all;
    for (int i = argc - 1; i > 0; --i) { // CLI11 takes them from the last to the first
        std::string_view text(argv[i]);
        const bool below_zero = text.size() > 1 && text[0] == '-' && text[1] >= '0' && text[1] <= '9';
        all.push_back(below_zero ? "\u2212" + std::string(text.substr(1)) : std::string(text));
    }
    return all;
}

/// What a run writes in the encoding that is asked for; a message where it cannot be.
output in_encoding(output made, options const& asked) {
    if (asked.encoding != "gb18030") return made;
    if (asked.format != "csv")
        return {{},
                asked.text("--encoding 只用于 --format csv\n", "--encoding is for --format csv\n"),
                exit_status::not_read};
    auto bytes = encoded(made.out, text_encoding::gb18030);
    if (!bytes) return {{}, describe(bytes.error(), asked.lang) + "\n", exit_status::not_read};
    made.out = std::move(*bytes);
    return made;
}

int run(int argc, char** argv) {
    options asked;
    CLI::App app{"tongbi: computes with the numbers that statistical reports print\n"
                 "Ends with 0, with 1 where something was found or a row was at fault, with 2 where nothing was read."};
    app.name("tongbi");
    app.set_version_flag("--version", version());
    app.require_subcommand(1);
    for (auto const& which : subcommands) add(app, which, asked);
    const auto is_named = [&](subcommand const& which) { return which.name == argv[1]; };
    if (argc > 1 && argv[1][0] != '-' && std::none_of(std::begin(subcommands), std::end(subcommands), is_named)) {
        std::fprintf(stderr, "%s: no such subcommand; tongbi --help lists them\n", argv[1]);
        return static_cast<int>(exit_status::not_read);
    }
    try {
        app.parse(arguments_of(argc, argv));
    } catch (CLI::ParseError const& e) {
        const int code = app.exit(e);
        return code == 0 ? 0 : static_cast<int>(exit_status::not_read);
    }
    for (auto const& which : subcommands) {
        if (!app.got_subcommand(std::string(which.name))) continue;
        const output made = in_encoding(which.run(asked), asked);
        std::fwrite(made.faults.data(), 1, made.faults.size(), stderr);
        if (std::fwrite(made.out.data(), 1, made.out.size(), stdout) != made.out.size() || std::fflush(stdout) != 0) {
            std::fputs("standard output: cannot be written\n", stderr);
            return static_cast<int>(exit_status::not_read);
        }
        return static_cast<int>(made.status);
    }
    return static_cast<int>(exit_status::not_read);
}

} // namespace
} // namespace tongbi::tool

int main(int argc, char** argv) {
    try {
        return tongbi::tool::run(argc, argv);
    } catch (std::exception const& e) {
        std::fprintf(stderr, "tongbi: %s\n", e.what());
        return static_cast<int>(tongbi::tool::exit_status::not_read);
    }
}
