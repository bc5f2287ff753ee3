// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Joins of shares: part and whole by the words of the header, and by the names of the columns where it names no whole.

#include "table/check_join_words.hpp"
#include "table/joiner.hpp"
#include "table/share_words.hpp"

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

constexpr std::string_view all_of_it = "总"; ///< 能源消费总量 is all 能源消费量, 总人口 all 人口
constexpr std::string_view value_added = "增加值";
constexpr std::size_t shortest_kind = 4; ///< bytes of a word that says what is counted: 人口, 量 is none

/// A whole without the word that says that it is one; empty where it has none.
std::string counted_in(std::string_view whole) {
    const auto at = whole.find(all_of_it);
    if (at == std::string_view::npos) return {};
    return std::string(whole.substr(0, at)) + std::string(whole.substr(at + all_of_it.size()));
}
/// 城镇人口 ends with 人口 and is more.
bool is_kind_of(std::string_view part, std::string_view counted) {
    if (counted.size() < shortest_kind || part.size() <= counted.size() || !part.ends_with(counted)) return false;
    const std::string_view before = part.substr(0, part.size() - counted.size());
    constexpr std::array<std::string_view, 4> opposite{"进", "非", "总", "人均"}; // 进出口 is no kind of 出口
    return !is_one_of(before, opposite);
}
/// Does the name of a column say that it is the whole of another?
bool says_whole_of(std::string_view whole, std::string_view part) {
    if (is_one_of(whole, totals)) return true;
    if (is_one_of(whole, names_of_product)) return part.ends_with(value_added);
    for (auto const& row : known_totals)
        if (row.whole == whole && is_one_of(part, row.parts)) return true;
    return is_kind_of(part, whole) || is_kind_of(part, counted_in(whole));
}
/// 第二产业 in 第二产业增加值, of 国内生产总值; 煤炭 in 煤炭消费量, of 能源消费总量: the rest of the name counts what
/// the whole counts.
bool is_part_named(seen_column const& x, std::string_view part, std::string_view whole) {
    if (!std::string_view(x.stem).starts_with(part)) return false;
    const std::string_view rest = std::string_view(x.stem).substr(part.size());
    if (is_one_of(whole, names_of_product)) return rest == value_added;
    const std::string counted = counted_in(whole);
    return rest.size() >= shortest_kind && (whole.ends_with(rest) || std::string_view(counted).ends_with(rest));
}

} // namespace

void joiner::share(seen_column const& x) {
    std::string_view name = x.what->what.name;
    std::string_view head;
    if (const auto dash = name.find('-'); dash != std::string_view::npos) {
        head = name.substr(0, dash + 1);
        name.remove_prefix(dash + 1);
    }
    const share_name said = read_share_name(name);
    std::string const& stated = x.what->against.kind == baseline_kind::whole ? x.what->against.name : said.whole;
    const std::string whole = stated.empty() ? said.whole : stated;
    if (!whole.empty() && said.part == whole && shares_of_a_whole(x, head)) return;
    if (!x.codes.empty() && whole == x.stem) return leave(x, uncompared_reason::whole_unnamed); // REN|PC
    if (whole.empty()) return share_in_unnamed(x, said.part);
    share_of(x, said.part, whole);
}

/// 第二产业增加值占国内生产总值(%) has no word of a share but 占.
void joiner::rate(seen_column const& x) {
    if (x.what->has_unit != unit_print::known && x.what->has_unit != unit_print::none) {
        if (x.what->has_unit == unit_print::unstated) leave(x, uncompared_reason::unknown_ratio);
        return;
    }
    const share_name said = read_share_name(x.what->what.name);
    const bool found = !said.whole.empty() && std::any_of(all_.begin(), all_.end(), [&](seen_column const& o) {
        return o.is_amount() && is_named(o, said.whole);
    });
    if (!found) return leave(x, uncompared_reason::unknown_ratio);
    share_of(x, said.part, said.whole);
}

/// 三次产业构成-国内生产总值 is the sum of the other columns of its name.
bool joiner::shares_of_a_whole(seen_column const& x, std::string_view head) {
    std::vector<column_place> parts;
    for (auto const& o : all_)
        if (!(o.at == x.at) && o.at.table == x.at.table && o.what->as == column_kind::share && !head.empty() &&
            o.what->what.name.starts_with(head) && o.what->against == x.what->against)
            parts.push_back(o.at);
    if (parts.size() < 2) return false;
    add(comparison_kind::total, x, std::move(parts));
    return true;
}

/// The columns of a name; where there is none, those whose name begins with it and goes on with what the whole counts.
joiner::columns joiner::parts_named(seen_column const& x, std::string_view part, std::string_view whole) const {
    const auto counts = [&](seen_column const& o) { return o.is_amount() && o.cumulative == x.cumulative; };
    auto found = fitting(x, every_, [&](seen_column const& o) { return counts(o) && is_named(o, part); });
    if (found.empty())
        found = fitting(x, every_, [&](seen_column const& o) { return counts(o) && is_part_named(o, part, whole); });
    return found;
}

void joiner::share_of(seen_column const& x, std::string const& part, std::string const& whole) {
    const auto counts = [&](seen_column const& o) { return o.is_amount() && o.cumulative == x.cumulative; };
    auto wholes = fitting(
        x, every_, [&](seen_column const& o) { return counts(o) && (o.stem == whole || o.what->what.name == whole); });
    if (wholes.empty())
        wholes = fitting(x, every_, [&](seen_column const& o) { return counts(o) && is_named(o, whole); });
    if (wholes.empty()) return share_of_row(x, part, whole);
    columns parts;
    if (!part.empty()) {
        parts = parts_named(x, part, whole);
    } else { // 占国内生产总值的比重 beside one other column
        parts = fitting(x, every_, [&](seen_column const& o) {
            return counts(o) && o.at.table == x.at.table &&
                   std::find(wholes.begin(), wholes.end(), &o) == wholes.end() && factor_between(o, *wholes.front());
        });
    }
    if (parts.empty()) return leave(x, uncompared_reason::no_part, {}, part);
    std::vector<pair> pairs;
    for (auto const* p : parts)
        for (auto const* w : wholes)
            if (p != w) pairs.push_back({p, w});
    add_share(x, pairs);
}

/// 产量占全国比重: of one column what each row has, of what the row 全国 has.
void joiner::share_of_row(seen_column const& x, std::string const& part, std::string const& whole) {
    table const& t = *tables_[x.at.table];
    const auto counts = [&](seen_column const& o) {
        return o.is_amount() && o.cumulative == x.cumulative && o.at.table == x.at.table &&
               (part.empty() || is_named(o, part));
    };
    const auto parts = fitting(x, every_, counts);
    const auto row_of = [&](std::string_view name) -> std::optional<std::size_t> {
        for (std::size_t e = 0; e < t.entities().size(); ++e)
            if (t.entities()[e].name == name) return e;
        return std::nullopt;
    };
    auto row = row_of(whole);
    for (const auto name : totals) // of a nation, whose row may say no more than that it is all
        if (!row && is_one_of(whole, whole_places)) row = row_of(name);
    if (!row) return leave(x, uncompared_reason::no_whole, {}, whole);
    if (parts.empty()) return leave(x, uncompared_reason::no_part, {}, part);
    if (parts.size() > 1) return leave(x, uncompared_reason::several, parts);
    join& j = add(comparison_kind::share, x, {parts.front()->at, parts.front()->at});
    j.percent = percent_in(*x.what);
    j.row_of_whole = row;
}

void joiner::share_in_unnamed(seen_column const& x, std::string const& part) {
    const auto counts = [&](seen_column const& o) {
        return o.is_amount() && o.cumulative == x.cumulative && o.at.table == x.at.table;
    };
    const auto amounts = fitting(x, every_, counts);
    std::vector<pair> pairs, of_which;
    columns parts;
    for (auto const* p : amounts) {
        const bool exact = is_named(*p, part) && !part.empty();
        if (!exact && (part.empty() || !p->stem.starts_with(part))) continue;
        for (auto const* w : amounts) {
            if (p == w) continue;
            if (!exact && !is_part_named(*p, part, w->stem)) continue;
            if (std::find(parts.begin(), parts.end(), p) == parts.end()) parts.push_back(p);
            if (!factor_between(*p, *w)) continue;
            if (p->whole && all_[*p->whole].at == w->at) of_which.push_back({p, w});
            if (says_whole_of(w->stem, p->stem)) pairs.push_back({p, w});
        }
        if (exact && parts.empty()) parts.push_back(p);
    }
    if (!of_which.empty()) return add_share(x, of_which);
    if (!pairs.empty()) return add_share(x, pairs);
    if (parts.empty())
        return leave(x, part.empty() ? uncompared_reason::whole_unnamed : uncompared_reason::no_part, {}, part);
    columns possible;
    for (auto const* w : amounts)
        if (std::find(parts.begin(), parts.end(), w) == parts.end() && !w->what->what.is_intensive &&
            std::any_of(parts.begin(), parts.end(), [&](auto const* p) { return factor_between(*p, *w).has_value(); }))
            possible.push_back(w);
    leave(x, uncompared_reason::whole_unnamed, possible);
}

/// Joins where one pair is left once units and prices have been looked at.
void joiner::add_share(seen_column const& x, std::vector<pair> const& pairs) {
    std::vector<pair> fit = pairs;
    const auto about = [&](std::vector<pair> const& all) {
        columns found;
        for (auto const& [p, w] : all)
            for (auto const* c : {p, w})
                if (std::find(found.begin(), found.end(), c) == found.end()) found.push_back(c);
        return found;
    };
    std::erase_if(fit, [](pair const& one) { return !factor_between(*one.part, *one.whole); });
    if (fit.empty()) return leave(x, uncompared_reason::other_unit, about(pairs));
    const auto in_units = fit;
    std::erase_if(
        fit, [](pair const& one) { return prices_differ(one.part->what->what.prices, one.whole->what->what.prices); });
    if (fit.empty()) return leave(x, uncompared_reason::other_prices, about(in_units));
    if (fit.size() > 1) return leave(x, uncompared_reason::several, about(fit));
    join& j = add(comparison_kind::share, x, {fit.front().part->at, fit.front().whole->at});
    j.factor = *factor_between(*fit.front().part, *fit.front().whole);
    j.percent = percent_in(*x.what);
}

} // namespace tongbi::inline v0::detail
