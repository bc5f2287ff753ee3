// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What the documents say of computations comes from the formulas: the tables beside the headers of the room, and the
// refusals that each doc comment lists. TONGBI_UPDATE=1 in the environment writes the table anew.

#include "catch.hpp"
#include "generated/all_computations.hpp"

#include <tongbi/formula.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <vector>

using namespace tongbi;

namespace {

const std::filesystem::path project = TONGBI_SOURCE_DIR;

std::string read(std::filesystem::path const& file) {
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What a formula refuses by itself; roles and units are asked of every formula alike.
template <class F>
void add_reasons(std::vector<std::string>& reasons) {
    const auto add = [&](reason why) {
        const std::string code(code_of(why));
        if (std::find(reasons.begin(), reasons.end(), code) == reasons.end()) reasons.push_back(code);
    };
    F::domain.each([&](auto rule) { add(rule.why); });
    for (auto const& row : F::signatures) { // where the answer would leave the ends of its role
        if (row.gives.as == role::share) add(reason::part_exceeds_whole);
        if constexpr (requires { F::is_additive; }) {
            if (row.gives.as == role::share) add(reason::negative_base);
            if (row.gives.as == role::growth) add(reason::sign_change);
        }
    }
}
template <class... F>
std::vector<std::string> reasons_of(computation<F...> const&) {
    std::vector<std::string> reasons;
    (add_reasons<F>(reasons), ...);
    return reasons;
}
template <class Parameter, class... F>
std::vector<std::string> reasons_of(computation_with<Parameter, F...> const&) {
    return reasons_of(computation<F...>{});
}

std::string word_of_slot(slot const& s) {
    const std::string word(entry_of(s.as).en);
    return s.of_normal ? "anomaly (" + word + ")" : word;
}
template <class F>
void add_meanings(std::vector<std::string>& takes, std::vector<std::string>& gives) {
    for (auto const& row : F::signatures) {
        std::string inputs;
        for (auto const& s : row.takes) inputs += (inputs.empty() ? "" : " and ") + word_of_slot(s);
        takes.push_back(row.repeats ? inputs + " …" : inputs);
        gives.emplace_back(entry_of(row.gives.as).en);
    }
}
/// Meanings with one answer share a line: share, rate or growth and points.
template <class... F>
std::string row_of(std::string const& name, computation<F...> const& of, std::string const& parameter = {}) {
    std::vector<std::string> takes, gives;
    (add_meanings<F>(takes, gives), ...);
    std::string meanings;
    for (std::size_t i = 0; i < takes.size(); ++i)
        meanings += (i == 0 ? "" : "<br>") + takes[i] + parameter + " → " + gives[i];
    std::string refuses;
    for (auto const& code : reasons_of(of)) refuses += (refuses.empty() ? "" : " ") + code;
    using first = std::tuple_element_t<0, std::tuple<F...>>;
    return "| `" + name + "` | " + detail::without_braces(first::name_zh) + " | " + meanings + " | " + refuses + " |\n";
}
template <class Parameter, class... F>
std::string row_of(std::string const& name, computation_with<Parameter, F...> const&, std::string const& parameter) {
    return row_of(name, computation<F...>{}, ", `" + parameter + "`");
}

/// The rows of each header.
std::map<std::string, std::string> tables() {
    std::map<std::string, std::string> homes, rows;
#define TONGBI_HOME(name, header) homes[#name] = header;
    TONGBI_HOMES(TONGBI_HOME)
#undef TONGBI_HOME
#define TONGBI_ROW(name, ...) rows[homes.at(#name)] += row_of(#name, name);
    TONGBI_COMPUTATIONS(TONGBI_ROW)
#undef TONGBI_ROW
#define TONGBI_ROW(name, parameter, ...) rows[homes.at(#name)] += row_of(#name, name, #parameter);
    TONGBI_COMPUTATIONS_WITH(TONGBI_ROW)
#undef TONGBI_ROW
    return rows;
}

} // namespace

TEST_CASE("the tables of computations are what the formulas say") {
    const std::string head =
        "| call | 中文 | takes → gives | refuses, besides other roles and units |\n|---|---|---|---|\n";
    std::string all;
    for (auto const& [header, rows] : tables())
        all += "\n## `#include <tongbi/formula/" + header + ">`\n\n" + head + rows;
    const std::filesystem::path file = project / "include/tongbi/formula/README.md";
    const std::string begin = "<!-- computations -->\n";
    const std::string document = read(file);
    const auto from = document.find(begin);
    REQUIRE(from != std::string::npos);
    const char* update = std::getenv("TONGBI_UPDATE");
    if (update != nullptr && std::string(update) == "1") {
        std::ofstream(file, std::ios::binary) << document.substr(0, from + begin.size()) << all;
        return;
    }
    CHECK(document.substr(from + begin.size()) == all);
}

TEST_CASE("the doc comment of a computation lists the refusals of its formulas, no more and no fewer") {
    std::string headers;
    for (auto const& entry : std::filesystem::directory_iterator(project / "include/tongbi/formula"))
        headers += read(entry.path());
    const std::string next_line = "\n/// "; // a sentence may go on there
    for (auto at = headers.find(next_line); at != std::string::npos; at = headers.find(next_line, at))
        headers.replace(at, next_line.size(), " ");
    const auto check = [&](std::string const& name, std::vector<std::string> const& reasons, bool has_parameter) {
        INFO(name);
        const auto declared = headers.find("> " + name + ";");
        REQUIRE(declared != std::string::npos);
        const auto said = headers.rfind("Refusals: ", declared);
        REQUIRE(said != std::string::npos);
        const std::string text = headers.substr(said, headers.find('.', said) - said);
        REQUIRE(headers.substr(said, declared - said).find(";\n") == std::string::npos); // of this computation
        std::set<std::string> listed;
        for (auto const& entry : vocabulary<reason>::table)
            if (text.find(std::string(entry.code)) != std::string::npos) listed.insert(std::string(entry.code));
        const std::set<std::string> refused(reasons.begin(), reasons.end());
        if (has_parameter) // it is refused for its own reason
            CHECK(std::includes(listed.begin(), listed.end(), refused.begin(), refused.end()));
        else
            CHECK(listed == refused);
    };
#define TONGBI_DOC(name, ...) check(#name, reasons_of(name), false);
    TONGBI_COMPUTATIONS(TONGBI_DOC)
#undef TONGBI_DOC
#define TONGBI_DOC(name, ...) check(#name, reasons_of(name), true);
    TONGBI_COMPUTATIONS_WITH(TONGBI_DOC)
#undef TONGBI_DOC
}
