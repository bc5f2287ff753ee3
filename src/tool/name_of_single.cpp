// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/name_of_single.hpp"

#include <tongbi/number/utf8.hpp>

#include <algorithm>
#include <array>

namespace tongbi::tool {
namespace {

struct changed_word {
    std::string_view total, single;
};
/// A longer word stands before one that it begins with; all in small letters.
constexpr std::array words_of_totals{
    changed_word{"累计值", "当期值"},  changed_word{"自年初累计", ""},   changed_word{"年初累计", ""},
    changed_word{"本年累计", ""},      changed_word{"累计", ""},         changed_word{"年初至今", ""},
    changed_word{"since january", ""}, changed_word{"year to date", ""}, changed_word{"year-to-date", ""},
    changed_word{"cumulative", ""},    changed_word{"accumulated", ""},  changed_word{"ytd", ""},
};
constexpr std::array dashes{std::string_view("-"),  std::string_view("—"), std::string_view("–"),
                            std::string_view("～"), std::string_view("~"), std::string_view("至")};
constexpr std::array last_months{std::string_view("本月"), std::string_view("N月"), std::string_view("n月")};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// How many bytes 1—8月, 1至本月 and 1-N月 take at the head of a text.
std::size_t months_since_january(std::string_view text) {
    std::string_view rest = text;
    if (!rest.starts_with('1')) return 0;
    rest.remove_prefix(1);
    if (rest.starts_with("月")) rest.remove_prefix(std::string_view("月").size());
    const auto dash = std::find_if(dashes.begin(), dashes.end(), [&](auto one) { return rest.starts_with(one); });
    if (dash == dashes.end()) return 0;
    rest.remove_prefix(dash->size());
    for (const auto last : last_months)
        if (rest.starts_with(last)) return text.size() - rest.size() + last.size();
    std::size_t digits = 0;
    while (digits < rest.size() && is_digit(rest[digits])) ++digits;
    rest.remove_prefix(digits);
    return digits > 0 && rest.starts_with("月") ? text.size() - rest.size() + std::string_view("月").size() : 0;
}
/// Without blanks and signs that stood beside a word that is gone.
std::string tidied(std::string text) {
    for (const std::string_view empty : {"()", "（）", "( )", "[]"})
        for (auto at = text.find(empty); at != std::string::npos; at = text.find(empty)) text.erase(at, empty.size());
    for (auto at = text.find("  "); at != std::string::npos; at = text.find("  ")) text.erase(at, 1);
    constexpr std::string_view signs = " ,;:-_";
    const auto first = text.find_first_not_of(signs), last = text.find_last_not_of(signs);
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

} // namespace

std::string name_of_single(std::string_view total) {
    std::string small(total), name;
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (std::size_t at = 0; at < total.size();) {
        const std::string_view rest = std::string_view(small).substr(at);
        const auto word = std::find_if(words_of_totals.begin(), words_of_totals.end(),
                                       [&](changed_word const& one) { return rest.starts_with(one.total); });
        if (word != words_of_totals.end()) {
            name += word->single;
            at += word->total.size();
            continue;
        }
        const bool is_in_number = at > 0 && is_digit(total[at - 1]);
        const std::size_t months = is_in_number ? 0 : months_since_january(total.substr(at));
        if (months == 0) name += total[at];
        at += std::max<std::size_t>(months, 1);
    }
    if (name == total) return name;
    name = tidied(std::move(name));
    return name.empty() ? "当期值" : name;
}

std::string other_name_of_single(std::string_view total) {
    constexpr std::string_view of_bureau = "当期值";
    std::string name = name_of_single(total);
    if (const auto at = name.rfind(of_bureau); at != std::string::npos)
        return name.replace(at, of_bureau.size(), "单期值");
    const bool is_english = detail::code_points(name) == static_cast<std::int32_t>(name.size());
    return name + (is_english ? ", single periods" : "单期值");
}

} // namespace tongbi::tool
