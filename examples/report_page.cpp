// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The main job: reads the indicators of a report and writes what its numbers say and what follows from them, as a page
// or for other programs. Any file of the same form will do:
//     report_page [--lang zh|en] [--format text|html|vega|json|csv] [FILE]
#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <tongbi/exchange.hpp>

using namespace tongbi;

int main(int argc, char** argv) {
    std::string path = "examples/data/jiangsu_2023.csv";
    language lang = language::zh;
    std::string format = "text";
    CLI::App app{"What the numbers of a report say, and what follows from them"};
    const std::map<std::string, language> languages{{"zh", language::zh}, {"en", language::en}};
    app.add_option("file", path, "indicators as CSV, or JSON where the name ends in .json");
    app.add_option("--lang", lang, "language of the text")->transform(CLI::CheckedTransformer(languages));
    app.add_option("--format", format, "form of the output")
        ->check(CLI::IsMember({"text", "html", "vega", "json", "csv"}));
    CLI11_PARSE(app, argc, argv);

    const auto content = bytes_of(file(path));
    if (!content) return fmt::print(stderr, "{}: {}\n", path, describe(content.error(), lang)), 2;
    const read_outcome read = path.ends_with(".json") ? read_report_json(*content) : read_report_csv(*content);
    for (auto const& fault : read.faults) fmt::print(stderr, "{}\n", describe(fault, path, lang));

    report const& statements = read.statements;
    const auto found = findings_of(statements);
    if (format == "json")
        fmt::print("{}", write_report_json(statements, found, lang));
    else if (format == "csv")
        fmt::print("{}", write_findings_csv(statements, found, lang));
    else
        fmt::print("{}", write_report_page(statements, found,
                                           {lang,
                                            format == "html"   ? page_form::html
                                            : format == "vega" ? page_form::vega
                                                               : page_form::text,
                                            {}}));
    return read.faults.empty() ? 0 : 1;
}
