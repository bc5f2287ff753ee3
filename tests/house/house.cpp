// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Which room includes which, licences, names of tests, the top level, and documents that show what
// they are made from: TONGBI_UPDATE=1 in the environment writes them anew.

#include "catch.hpp"

#include <tongbi/typed/units.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <sstream>

namespace {

using text = std::string;
using texts = std::vector<text>;
const std::filesystem::path root = TONGBI_SOURCE_DIR;

text read(text const& file) {
    std::ifstream in(root / file, std::ios::binary);
    if (!in) FAIL(file << " is not there");
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Lines without their indent, but for empty ones.
texts lines_of(text const& all) {
    texts lines;
    std::istringstream in(all);
    for (text line; std::getline(in >> std::ws, line);) lines.push_back(line);
    return lines;
}

/// The files below some folders whose names end so, in order.
texts files(texts const& folders, texts const& endings) {
    texts found;
    for (auto const& folder : folders)
        for (auto const& entry : std::filesystem::recursive_directory_iterator(root / folder))
            for (auto const& ending : endings)
                if (const text file = relative(entry.path(), root).string(); file.ends_with(ending))
                    found.push_back(file);
    std::sort(found.begin(), found.end());
    return found;
}

bool has(std::string_view all, std::string_view part) { return all.find(part) != all.npos; }
bool has_word(text const& all, text const& w) { return has(" " + all + " ", " " + w + " "); }

/// What stands between the first `from` and the next `to`; nothing where there is no such place.
text between(text const& all, text const& from, text const& to) {
    const auto at = all.find(from), end = at == all.npos ? at : all.find(to, at + from.size());
    return end == all.npos ? "" : all.substr(at + from.size(), end - at - from.size());
}

/// Does a place of a source lie among template arguments, and in no bracket of another kind?
bool is_among_template_arguments(std::string_view source, std::size_t at) {
    int inner = 0; // closed on the way back
    while (at-- > 0) {
        const char c = source[at];
        if (c == ';') return false;
        if (c == ')' || c == '}' || c == ']') ++inner;
        if (c == '(' || c == '{' || c == '[')
            if (inner-- == 0) return false;
        if (inner != 0 || at == 0) continue;
        if (c == '>' && source[at - 1] != '-' && source[at - 1] != '=' && source[at - 1] != ' ') return false;
        if (c == '<' && (std::isalnum(static_cast<unsigned char>(source[at - 1])) || source[at - 1] == '_'))
            return true;
    }
    return false;
}

/// A room, or a header beside the rooms, and the rooms that it may include.
using row = std::pair<std::string_view, std::string_view>;
constexpr row rooms[] = {
    {"number", ""},
    {"formula", "number"},
    {"unit", "number"},
    {"typed", "number formula unit"},
    {"measure", "number formula unit"},
    {"calendar", "number"},
    {"sequence", "number formula unit measure calendar"},
    {"model", "number formula unit measure calendar sequence"},
    {"timeline", "number formula unit measure calendar sequence model"},
    {"panel", "number formula unit measure calendar sequence model timeline"},
    {"table", "number unit measure calendar model panel exchange"},
    {"text", "number unit measure calendar model"},
    {"exchange", "number unit measure calendar model"},
    {"fwd", ""},
    {"version", ""},
    {"tongbi", "number formula unit typed measure calendar model"},
    {"format", "number formula unit typed measure calendar model tongbi"},
};
/// Headers of others, by the room or header that may include them.
constexpr row allowed[] = {{"number/", "tl/expected.hpp"},          {"typed/boost_unit.hpp", "boost/"},
                           {"typed/boost_quantity.hpp", "boost/"},  {"panel/", "Eigen/"},
                           {"number/huge_pages.hpp", "sys/mman.h"}, {"format.hpp", "fmt/"}};

text room_of(text const& header) { return header.substr(0, header.find_first_of("/.")); }

/// Why a header may not include another, or nothing.
text fault_of(text const& header, std::string_view may, text const& name) {
    const text here = room_of(header), other = room_of(between(name, "tongbi/", ".") + ".");
    for (auto const& [who, what] : allowed)
        if (header.starts_with(who) && name.starts_with(what)) return "";
    const bool stream = (!name.starts_with("tongbi/") && has(name, "stream")) || has_word("iosfwd iomanip print", name);
    if (stream && here != "exchange") return "is a stream";
    if (!name.starts_with("tongbi/")) return has(name, "/") || has(name, ".h") ? "is of others" : "";
    if (!exists(root / "include" / name)) return "does not exist";
    return other == here || has_word("version fwd " + text(may), other) ? "" : "is not for " + here;
}

TEST_CASE("a room includes only what its line allows") {
    for (auto const& file : files({"include/tongbi"}, {".hpp"})) {
        const text header = between(file + "\n", "include/tongbi/", "\n"), here = room_of(header);
        const auto room = std::ranges::find(rooms, here, &row::first);
        const bool beside = has_word("fwd version tongbi format", here);
        if (room == std::end(rooms) || (beside && has(header, "/"))) FAIL(header << " is nowhere");
        for (text line : lines_of(read(file))) {
            std::erase_if(line, [](char c) { return c == ' ' || c == '\t'; });
            if (!line.starts_with("#include")) continue;
            text name = line.substr(9, line.find_first_of(">\"", 9) - 9);
            const auto near = ((root / file).parent_path() / name).lexically_normal();
            if (line[8] == '"' && exists(near)) name = near.lexically_relative(root / "include").generic_string();
            INFO(header << " includes " << name);
            CHECK(fault_of(header, room->second, name) == "");
        }
    }
}

TEST_CASE("every source opens with its copyright and its licence") {
    for (auto const& file : files({"include", "src", "examples", "benchmarks", "tests"},
                                  {".hpp", ".cpp", ".cmake", ".sh", ".py", ".in", "CMakeLists.txt"})) {
        const texts lines = lines_of(read(file));
        const auto first = lines.begin() + (lines.at(0).starts_with("#!") ? 1 : 0);
        INFO(file);
        CHECK(first->ends_with("SPDX-FileCopyrightText: The tongbi authors"));
        CHECK(first[1].ends_with("SPDX-License-Identifier: BSL-1.0"));
    }
}

TEST_CASE("no lambda stands among template arguments, where each file of a program counts it anew") {
    CHECK(is_among_template_arguments("rule<1, reason::x, [](auto x) {", 19));
    CHECK_FALSE(is_among_template_arguments("rule<1> all = each(x, [](auto x) {", 22));
    for (auto const& file : files({"include/tongbi", "src"}, {".hpp", ".cpp"})) {
        text code; // without comments
        for (auto const& line : lines_of(read(file))) code.append(line.substr(0, line.find("//"))) += '\n';
        for (std::size_t at = code.find("[]("); at != code.npos; at = code.find("[](", at + 1)) {
            INFO(file << ": " << code.substr(at, 40));
            CHECK_FALSE(is_among_template_arguments(code, at));
        }
    }
}

TEST_CASE("no name of a test is read as something else by ctest or Catch2") {
    for (auto const& file : files({"tests"}, {".cpp", ".hpp"}))
        for (const text macro : {"TEST_CASE", "CASE_METHOD", "CASE_SIG", "SCENARIO"}) {
            const text all = read(file);
            for (auto at = all.find(macro + "("); at != all.npos; at = all.find(macro + "(", at)) {
                text name = all[all.find('"', at) - 1] == 'R' ? "\\ in a raw string" : "";
                do { // literals that the compiler joins
                    const auto from = all.find('"', at) + 1, to = all.find('"', from);
                    name += all.substr(from, to - from);
                    at = all.find_first_not_of(" \n", to + 1);
                } while (all[at] == '"');
                INFO(file << ": " << name);
                CHECK((name.find_first_of(";\\") == name.npos && name.find_first_of("-~*# ") != 0 &&
                       name.find("exclude:") != 0 && name.find_last_of("* ") + 1 != name.size()));
            }
        }
}

TEST_CASE("the top level holds what is named here, and dotfiles") {
    const text command = "cd '" + root.string() + R"(' && # without a repository what lies there
        ! { git ls-files 2>/dev/null | grep . || ls | grep -v '^build'; } | cut -d/ -f1 | sort -u |
        grep -vx -e '[.].*' -e benchmarks -e examples -e include -e src -e tests -e LICENSE \
            -e README.md -e CHANGELOG.md -e CMakeLists.txt -e CMakePresets.json)";
    CHECK(std::system(command.c_str()) == 0);
}

/// What stands behind `mark` in a document, up to `end`, must be `wanted`.
void show(text const& document, text const& mark, text const& end, text const& wanted) {
    const char* const set = std::getenv("TONGBI_UPDATE");
    const bool update = set != nullptr && set == text("1");
    text all = read(document);
    const auto at = all.find(mark) + mark.size(), to = all.find(end, at);
    if (!has(all, mark) || to == all.npos) FAIL(document << " has no place for " << mark);
    if (all.substr(at, to - at) == wanted) return;
    if (!update) FAIL_CHECK(document << " differs, behind " << mark << "from\n" << wanted);
    if (update) std::ofstream(root / document, std::ios::binary) << all.replace(at, to - at, wanted);
}

TEST_CASE("a block of a document that names its source shows it") {
    int count = 0;
    for (const text document : {"README.md", "examples/data/README.md", "include/tongbi/README.md"}) {
        const text all = read(document);
        for (auto at = all.find("\n<!-- "); at != all.npos; at = all.find("\n<!-- ", at + 1)) {
            const auto fence = all.find('\n', at + 1) + 1;
            if (all.compare(fence, 3, "```") != 0) continue;
            const text mark = all.substr(at, all.find('\n', fence) + 1 - at);
            const text shown = between(all.substr(at), mark, "```");
            const text kind = between(mark, "<!-- ", ": "), file = between(mark, ": ", " -->");
            const text source = read(file), code = source.substr(source.find("\n#") + 1);
            const texts lines = lines_of(shown);
            CAPTURE(document, kind, file);
            CHECK(has_word("source output excerpt line", kind));
            if (kind == "output") show(document, mark, "```", source);
            if (kind == "source") show(document, mark, "```", code); // without its head
            if (kind == "excerpt") CHECK(has(source, shown));
            if (kind == "line") CHECK(has(source, std::accumulate(lines.begin(), lines.end(), text("\n"))));
            ++count;
        }
    }
    CHECK(count > 9);
}

TEST_CASE("the advice that the README quotes is that of the compiler") {
    const text quoted = between(read("README.md"), "`good_air - 0.6_percent` says \"", "\"");
    CHECK(!quoted.empty());
    CHECK(has(read("tests/compile_fail/share_minus_percent.cpp"), "// says: " + quoted));
}

TEST_CASE("every code of the vocabularies is named in the documents") {
    text documents = read("README.md") + read("examples/data/README.md") + read("include/tongbi/README.md");
    for (char& c : documents) c = has("`:,\n", {&c, 1}) ? ' ' : c;
    int count = 0;
    for (auto const& file : files({"include", "src"}, {".hpp"}))
        for (auto const& line : lines_of(read(file))) { // {enumeration::value, "code"
            const text value = between(line, "{", ", \""), code = between(line, ", \"", "\"");
            const bool is_code = line.starts_with('{') && has(value, "::") && !has(value, " ");
            if (!is_code || file.ends_with("sentence.hpp")) continue;
            INFO(code << " of " << file);
            CHECK(has(documents, " " + code + " "));
            ++count;
        }
    CHECK(count > 150);
}

TEST_CASE("the troubleshooting shows every case that must not compile") {
    text sections;
    for (auto const& file : files({"tests/compile_fail"}, {".cpp"})) {
        const text source = read(file);
        text name = std::filesystem::path(file).stem().string();
        std::replace(name.begin(), name.end(), '_', ' ');
        text says = between(source, "// says: ", "\n");
        if (says.empty()) // each compiler has its words
            says = between(source, "// says(clang): ", "\n") + "\n\ng++ says: `" +
                   between(source, "// says(g++): ", "\n") + "`";
        sections += "\n## " + name + "\n\nThe compiler says: " + says + "\n\n```cpp\n// broken\n" +
                    between(source, "#ifdef BROKEN\n", "#else\n") + "// fixed\n" +
                    between(source, "#else\n", "#endif") + "```\n";
    }
    show("tests/compile_fail/README.md", "<!-- troubleshooting -->\n", "<!-- end", sections + "\n");
}

TEST_CASE("the reference shows every unit of literals, and what is printed") {
    text table = "| units of one dimension: the tag, and its two literals |\n|---";
    tongbi::unit first;
#define HOUSE_UNIT(tag, row, prefix, word, letters, ascii, chinese)                                                    \
    std::pair(tongbi::units::tag::value, text("`" #tag "` `_" #ascii "` `_" #chinese "`")),
    for (auto const& [value, names] : {TONGBI_UNITS(HOUSE_UNIT)}) {
        const bool same = conversion_between(first, value).has_value();
        table += (same ? " · " : " |\n| ") + names;
        if (!same) first = value;
    }
    show("include/tongbi/README.md", "<!-- units -->\n", "<!-- end", table + " |\n");
    show("include/tongbi/README.md", "<!-- printing -->\n", "<!-- end", read("examples/expected/printing.txt"));
}

} // namespace
