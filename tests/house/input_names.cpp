// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A refusal names its input by its place in the name of the formula. Both languages count the same inputs in the same
// order, which is that of the call: otherwise "the current is zero" is said of a base.

#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using words = std::vector<std::string>;

struct bilingual {
    std::string where, en, zh;
    words inputs_en, inputs_zh;
};

std::string joined_literals(std::string const& text) {
    std::string all;
    const std::regex literal("\"([^\"]*)\"");
    for (std::sregex_iterator at(text.begin(), text.end(), literal), end; at != end; ++at) all += (*at)[1];
    return all;
}
words braced_words(std::string const& name) {
    words all;
    const std::regex input("\\{([^}]*)\\}");
    for (std::sregex_iterator at(name.begin(), name.end(), input), end; at != end; ++at) all.push_back((*at)[1]);
    return all;
}

/// The names of formulas and of algorithms, as the headers have them.
std::vector<bilingual> all_names() {
    std::vector<bilingual> found;
    const std::string literals = "((?:\"[^\"]*\"\\s*)+)";
    const std::regex of_formula("string_view name =\\s*" + literals +
                                ";\\s*static constexpr std::string_view name_zh =\\s*" + literals + ";");
    const std::regex of_algorithm("formula_name (?:\\w+)\\{\\s*" + literals + ",\\s*" + literals + "\\}");
    const std::filesystem::path root(TONGBI_SOURCE_DIR);
    for (auto const& file : std::filesystem::recursive_directory_iterator(root / "include")) {
        if (file.path().extension() != ".hpp") continue;
        std::ifstream in(file.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        for (auto const* pattern : {&of_formula, &of_algorithm})
            for (std::sregex_iterator at(text.begin(), text.end(), *pattern), end; at != end; ++at) {
                bilingual one{
                    file.path().filename().string(), joined_literals((*at)[1]), joined_literals((*at)[2]), {}, {}};
                one.inputs_en = braced_words(one.en);
                one.inputs_zh = braced_words(one.zh);
                found.push_back(one);
            }
    }
    return found;
}

} // namespace

TEST_CASE("the inputs of a formula stand in one order in both languages") {
    const auto names = all_names();
    CHECK(names.size() > 100);
    std::map<std::string, std::set<std::string>> partners; // 基期 is called base somewhere
    for (auto const& one : names) {
        INFO(one.where << ": " << one.en << " / " << one.zh);
        REQUIRE(one.inputs_en.size() == one.inputs_zh.size());
        for (std::size_t i = 0; i < one.inputs_en.size(); ++i) partners[one.inputs_zh[i]].insert(one.inputs_en[i]);
    }
    for (auto const& one : names) {
        INFO(one.where << ": " << one.en << " / " << one.zh);
        for (std::size_t i = 0; i < one.inputs_en.size(); ++i)
            for (std::size_t j = 0; j < one.inputs_en.size(); ++j)
                if (i != j && one.inputs_en[i] != one.inputs_en[j])
                    CHECK_FALSE(partners.at(one.inputs_zh[i]).contains(one.inputs_en[j]));
    }
}
