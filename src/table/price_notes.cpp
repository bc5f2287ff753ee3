// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Notes under a table about prices, by a table of subjects and one of price words.

#include "table/price_notes.hpp"

#include <array>
#include <string>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

/// What a word says is counted, or that a sentence ends.
enum class subject_kind : std::uint8_t { unnamed, amounts, growth, none };
struct subject_word {
    string_view text;
    subject_kind what;
};
constexpr auto subjects = std::to_array<subject_word>({
    {"绝对数", subject_kind::amounts},  {"绝对值", subject_kind::amounts}, {"绝对额", subject_kind::amounts},
    {"绝对量", subject_kind::amounts},  {"总量", subject_kind::amounts},   {"总额", subject_kind::amounts},
    {"增加值", subject_kind::amounts},  {"总值", subject_kind::amounts},   {"总产值", subject_kind::amounts},
    {"amounts", subject_kind::amounts}, {"levels", subject_kind::amounts}, {"values", subject_kind::amounts},
    {"增长", subject_kind::growth}, // 增长速度, 增长率, 同比增长
    {"增速", subject_kind::growth},     {"增幅", subject_kind::growth},    {"发展速度", subject_kind::growth},
    {"指数", subject_kind::growth},     {"growth", subject_kind::growth},  {"indices", subject_kind::growth},
    {"index", subject_kind::growth},    {"。", subject_kind::none},        {"；", subject_kind::none},
    {";", subject_kind::none},          {". ", subject_kind::none},
});

struct basis_word {
    string_view text;
    price_basis what;
};
/// The first that stands at a place is taken: what begins with another one stands before it.
constexpr auto prices = std::to_array<basis_word>({
    {"未扣除价格因素", price_basis::nominal},
    {"扣除价格因素", price_basis::real},
    {"当年价", price_basis::nominal},
    {"现行价", price_basis::nominal},
    {"现价", price_basis::nominal},
    {"不变价", price_basis::real},
    {"可比价", price_basis::real},
    {"current price", price_basis::nominal},
    {"constant price", price_basis::real},
    {"comparable price", price_basis::real},
});

/// The word of a table that stands at the head of a text, or nothing.
template <class Words>
auto const* word_at(string_view rest, Words const& words) {
    for (auto const& w : words)
        if (rest.starts_with(w.text)) return &w;
    return static_cast<decltype(words.data())>(nullptr);
}

/// 按…计算, the only form in which a note without a subject is about all of a table.
bool is_a_rule(string_view before, string_view behind) {
    string_view tail = behind;
    for (const string_view word : {string_view("格"), string_view("进行"), string_view("计算")})
        if (tail.starts_with(word)) tail.remove_prefix(word.size());
    return before.ends_with("按") && tail.size() < behind.size() &&
           behind.substr(0, behind.size() - tail.size()).ends_with("计算");
}

} // namespace

price_note read_price_note(string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const string_view all = small;
    price_note found;
    subject_kind of = subject_kind::unnamed;
    const auto say = [](price_basis& to, price_basis what) {
        if (to == price_basis::none) to = what;
    };
    for (std::size_t at = 0; at < all.size();) {
        const string_view rest = all.substr(at);
        if (auto const* price = word_at(rest, prices)) {
            const bool rule = is_a_rule(all.substr(0, at), rest.substr(price->text.size()));
            const bool to_all = of == subject_kind::unnamed && rule;
            if (of == subject_kind::amounts || (to_all && price->what == price_basis::nominal))
                say(found.of_amounts, price->what);
            if (of == subject_kind::growth || (to_all && price->what == price_basis::real))
                say(found.of_growth, price->what);
            at += price->text.size();
            of = subject_kind::unnamed;
        } else if (auto const* subject = word_at(rest, subjects)) {
            of = subject->what == subject_kind::none ? subject_kind::unnamed : subject->what;
            at += subject->text.size();
        } else {
            ++at;
        }
    }
    return found;
}

} // namespace tongbi::inline v0::detail
