// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The main job: reads the indicators of a report and prints, section by section, what its numbers say and what
// follows from them. Any file of the same form will do: report_page [--lang zh|en] [--format text|json|csv] [FILE]
#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <tongbi/exchange.hpp>
#include <tongbi/model.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

namespace {

using namespace tongbi;

struct page {
    report const& all;
    std::vector<finding> const& found;
    language lang;
    int name_width = lang == language::zh ? 50 : 66; ///< display columns: a Chinese character takes two
    std::map<std::string_view, std::vector<finding const*>> follows{};   ///< statement -> what follows from it
    std::map<std::string_view, std::vector<statement const*>> repeats{}; ///< original -> its repetitions

    [[nodiscard]] std::string_view text(std::string_view en, std::string_view zh) const {
        return lang == language::zh ? zh : en;
    }
    template <class E>
    [[nodiscard]] std::string_view word(E value) const {
        return word_of(value, lang);
    }
    [[nodiscard]] std::string name(statement const& s) const {
        return lang == language::zh || s.indicator.name_en.empty() ? s.indicator.name : s.indicator.name_en;
    }

    template <class T>
    [[nodiscard]] static std::vector<T const*> at(std::map<std::string_view, std::vector<T const*>> const& map,
                                                  std::string const& id) {
        const auto here = map.find(id);
        return here == map.end() ? std::vector<T const*>{} : here->second;
    }
    /// The name of a statement, or its id where it is not in the file.
    [[nodiscard]] std::string name_of(std::string const& id) const {
        auto const* s = all.find(id);
        return s == nullptr ? id : name(*s);
    }

    // fmt pads by display width.
    void print_statement(statement const& s) const {
        std::string tail = against_of(s, lang);
        if (s.indicator.prices == price_basis::real || s.indicator.prices == price_basis::unknown)
            tail += fmt::format(" ({})", word(s.indicator.prices));
        fmt::print("{:<5} {:<{}} {:<26} {:<22} {}{}{}\n", s.id, name(s), name_width, s.entity,
                   tongbi::describe(s.when, lang), print_of(s, lang), tail.empty() ? "" : " ", tail);
        if (s.corrected)
            fmt::print("      ! {:<{}} {}\n", fmt::format("{} {}", text("read as", "更正为"), s.corrected->text()),
                       name_width - 2, s.corrected->why());
    }
    void print_finding(finding const& f) const {
        std::string label(word(f.kind));
        if (f.kind == finding_kind::intensity) label = fmt::format("{} {}", label, per(f));
        if (f.candidate)
            label +=
                fmt::format("{}{}{}", text(" (if it is about ", "（若指"), name_of(f.from.front()), text(")", "）"));
        fmt::print("      → {:<{}} {}\n", label, name_width - 2, outcome_of(f, lang));
    }
    [[nodiscard]] std::string per(finding const& f) const {
        auto const* divisor = all.find(f.from.back());
        return divisor == nullptr ? "" : fmt::format("{}{}", text("per ", "每"), unit_text(*divisor));
    }
    void print_repeats(statement const& s) const {
        for (auto const* repeat : at(repeats, s.id))
            for (auto const* f : at(follows, repeat->id))
                fmt::print("      = {:<{}} {}\n",
                           fmt::format("{} {} {}", repeat->id, text("prints", "另载"), print_of(*repeat, lang)),
                           name_width - 2, f->prints ? word(*f->prints) : outcome_of(*f, lang));
    }
    void print_doubts(statement const& s) const {
        for (const doubt d : s.doubts) fmt::print("      ? {}\n", word(d));
    }

    void print_sections() {
        for (auto const& f : found) follows[f.id].push_back(&f);
        for (auto const& s : all)
            if (!s.duplicate_of.empty()) repeats[s.duplicate_of].push_back(&s);
        for (auto const& section : all.sections()) {
            fmt::print("\n{}\n", section);
            for (auto const& s : all) {
                if (s.section != section || !s.duplicate_of.empty()) continue;
                print_statement(s);
                for (auto const* f : at(follows, s.id)) print_finding(*f);
                print_repeats(s);
                print_doubts(s);
            }
        }
    }

    void print_summary() const {
        const auto count = [&](auto matches) { return std::count_if(found.begin(), found.end(), matches); };
        fmt::print("\n{}\n", text("What follows", "推算汇总"));
        for (auto const& kind : vocabulary<finding_kind>::table)
            if (const auto n = count([&](finding const& f) { return f.kind == kind.value && f.value; }); n > 0)
                fmt::print("  {:<46} {:>4}\n", text(kind.en, kind.zh), n);
        fmt::print("\n{}\n", text("Prints compared", "数据互校"));
        for (auto const& kind : vocabulary<agreement>::table)
            fmt::print("  {:<46} {:>4}\n", text(kind.en, kind.zh),
                       count([&](finding const& f) { return f.prints == kind.value; }));
        fmt::print("\n{}\n", text("Not computed, and why", "不予计算及原因"));
        std::map<std::string, std::string> refusals; // sentence -> the statements
        for (auto const& f : found)
            if (!f.value && !f.prints)
                if (auto& ids = refusals[tongbi::describe(f.value.error(), lang)]; !ids.ends_with(f.id))
                    ids += " " + f.id;
        for (auto const& [sentence, ids] : refusals) fmt::print("  {}{}{}\n", sentence, text(":", "："), ids);
    }

    void print() {
        const auto repeated = all.where([](statement const& s) { return !s.duplicate_of.empty(); }).size();
        fmt::print("{}: {}, {}: {}\n", text("statements", "数据条数"), all.size(),
                   text("of them repeated", "其中重复刊载"), repeated);
        print_sections();
        print_summary();
    }
};

} // namespace

int main(int argc, char** argv) {
    std::string file = "examples/data/jiangsu_2023.csv";
    std::string lang = "zh";
    std::string format = "text";
    CLI::App app{"What the numbers of a report say, and what follows from them"};
    app.add_option("file", file, "indicators as CSV, or JSON where the name ends in .json");
    app.add_option("--lang", lang, "language of the text")->check(CLI::IsMember({"zh", "en"}));
    app.add_option("--format", format, "form of the output")->check(CLI::IsMember({"text", "json", "csv"}));
    CLI11_PARSE(app, argc, argv);

    std::ifstream in(file, std::ios::binary);
    if (!in) {
        fmt::print(stderr, "{}: cannot be read\n", file);
        return 2;
    }
    const std::string content{std::istreambuf_iterator<char>(in), {}};
    const language language_of_text = lang == "zh" ? language::zh : language::en;
    const read_outcome read = file.ends_with(".json") ? read_report_json(content) : read_report_csv(content);
    for (auto const& fault : read.faults) fmt::print(stderr, "{}\n", describe(fault, file, language_of_text));

    report const& statements = read.statements;
    const auto found = findings_of(statements);
    if (format == "text")
        page{statements, found, language_of_text}.print();
    else if (format == "json")
        fmt::print("{}", write_report_json(statements, found, language_of_text));
    else
        fmt::print("{}", write_findings_csv(statements, found, language_of_text));
    return read.faults.empty() ? 0 : 1;
}
