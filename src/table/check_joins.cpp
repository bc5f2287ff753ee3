// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Reads from the headers which columns belong together: growths, indices, means. Words stand in tables; a column that
// fits several ways is left out rather than guessed.

#include "table/check_join_words.hpp"
#include "table/header_grammar.hpp"
#include "table/joiner.hpp"

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

/// The growth of a product or a value added is at comparable prices, unless it says that it is not.
bool is_growth_at_constant_prices(table_indicator const& growth, table_indicator const& level) {
    if (growth.what.prices == price_basis::real) return true;
    if (growth.what.prices == price_basis::nominal) return false;
    const std::string names = lowered(growth.what.name + " " + level.what.name);
    return std::any_of(names_of_volumes.begin(), names_of_volumes.end(),
                       [&](std::string_view name) { return has_word(names, name); });
}
bool is_growth_at_other_prices(table_indicator const& growth, table_indicator const& level) {
    return is_growth_at_constant_prices(growth, level) && level.what.prices != price_basis::real &&
           level.what.prices != price_basis::none;
}
std::vector<std::string> codes_of(std::string_view printed) {
    std::vector<std::string> parts;
    if (printed.find('|') == std::string_view::npos) return parts;
    parts.emplace_back();
    for (const char c : printed)
        if (c == '|')
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}
std::optional<growth_base> lag_of(table_indicator const& x) {
    if (x.against.kind == baseline_kind::same_period_last_year) return growth_base::same_period_last_year;
    if (x.against.kind == baseline_kind::previous_period) return growth_base::previous_period;
    // of years the year before is both
    if (x.against.kind == baseline_kind::unknown && x.every == frequency::annual && x.as == column_kind::growth)
        return growth_base::same_period_last_year;
    return std::nullopt;
}

/// By the words of a name; of years the year before is meant without a word.
std::optional<growth_base> lag_said(std::string_view name, frequency every) {
    struct lag_word {
        std::string_view text;
        growth_base against;
    };
    constexpr std::array words{lag_word{"环比", growth_base::previous_period},
                               lag_word{"比上月", growth_base::previous_period},
                               lag_word{"比上季", growth_base::previous_period},
                               lag_word{"较上月", growth_base::previous_period},
                               lag_word{"同比", growth_base::same_period_last_year},
                               lag_word{"比上年", growth_base::same_period_last_year},
                               lag_word{"比去年", growth_base::same_period_last_year},
                               lag_word{"较上年", growth_base::same_period_last_year},
                               lag_word{"year-on-year", growth_base::same_period_last_year},
                               lag_word{"yoy", growth_base::same_period_last_year}};
    for (auto const& w : words)
        if (name.find(w.text) != std::string_view::npos) return w.against;
    return every == frequency::annual ? std::optional(growth_base::same_period_last_year) : std::nullopt;
}

} // namespace

bool prices_differ(price_basis a, price_basis b) {
    return (a == price_basis::nominal && b == price_basis::real) ||
           (a == price_basis::real && b == price_basis::nominal);
}

conversion_factor percent_in(table_indicator const& x) {
    if (x.has_unit != unit_print::known || x.units.kind() != unit_kind::percentage) return {};
    return conversion_between(unit(rows::percent), x.units).value_or(conversion_factor{});
}

bool is_named(seen_column const& x, std::string_view name) {
    if (x.stem == name || x.what->what.name == name) return true;
    return is_one_of(name, names_of_product) && is_one_of(x.stem, names_of_product);
}

joiner::joiner(std::span<table const* const> tables) : tables_(tables) {
    for (std::size_t t = 0; t < tables.size(); ++t)
        for (std::size_t i = 0; i < tables[t]->indicators().size(); ++i) {
            table_indicator const& x = tables[t]->indicators()[i];
            std::string_view name = x.what.name;
            (void)is_of_which(name);
            seen_column s{{t, i}, &x, stem_of(name, endings), codes_of(x.printed), false, {}, false};
            if (!s.codes.empty()) s.stem = s.codes.front();
            s.cumulative =
                x.what.accumulation == accumulation::cumulative || x.printed.find("累计") != std::string::npos;
            all_.push_back(std::move(s));
        }
    for (std::size_t i = 0; i < all_.size(); ++i) {
        by_stem_[all_[i].stem].push_back(i);
        every_.push_back(i);
    }
    find_parts();
}

/// 人口, 其中：男, 女: what stands behind 其中 in one unit is part of the column before it.
void joiner::find_parts() {
    std::optional<std::size_t> whole;
    for (std::size_t i = 1; i < all_.size(); ++i) {
        seen_column& x = all_[i];
        seen_column const& before = all_[i - 1];
        std::string_view name = x.what->what.name;
        const bool begins = is_of_which(name);
        const bool beside = before.at.table == x.at.table && before.is_amount() && x.is_amount() && before.same_unit(x);
        if (!beside)
            whole.reset();
        else if (begins && !before.whole)
            whole = i - 1;
        else if (begins)
            whole = before.whole;
        x.whole = whole;
        if (whole) all_[*whole].has_parts = true;
    }
}

join& joiner::add(comparison_kind kind, seen_column const& printed, std::vector<column_place> inputs) {
    found_.joins.push_back({kind, printed.at, std::move(inputs), printed.what->printed});
    return found_.joins.back();
}
void joiner::leave(seen_column const& printed, uncompared_reason why, columns const& about, std::string missing) {
    uncompared_column left{printed.what->printed, why, {}, std::move(missing)};
    for (auto const* c : about) left.columns.push_back(c->what->printed);
    found_.left_out.push_back({printed.at, std::move(left)});
}

joined_columns joiner::joins() {
    for (auto const& x : all_) {
        switch (x.what->as) {
        case column_kind::growth: growth(x); break;
        case column_kind::index: index(x); break;
        case column_kind::share: share(x); break;
        case column_kind::rate:
            if (!difference(x)) rate(x);
            break;
        case column_kind::anomaly:
            mean_of_months(x);
            anomaly(x);
            break;
        case column_kind::amount:
        case column_kind::count:
            if (x.what->units.kind() == unit_kind::points) {
                points(x);
                break;
            }
            year_to_date(x);
            sum_of_periods(x);
            total(x);
            (void)difference(x);
            converted(x);
            per_head(x);
            over_rows(x);
            break;
        default: break;
        }
    }
    return std::move(found_);
}

void joiner::growth(seen_column const& x) {
    const auto is_level = [&](seen_column const& level) {
        return level.is_amount() && level.codes.size() == x.codes.size() && level.cumulative == x.cumulative &&
               std::equal(x.codes.begin(), x.codes.end() - (x.codes.empty() ? 0 : 1), level.codes.begin());
    };
    columns levels = fitting(x, with_stem(x.stem), is_level);
    if (levels.empty()) levels = fitting(x, with_stem(stem_of(x.stem, price_endings)), is_level);
    if (levels.empty() && x.stem.empty()) // a column yoy beside one column of amounts
        levels = fitting(x, every_, [&](seen_column const& l) { return l.is_amount() && l.at.table == x.at.table; });
    if (levels.empty()) return leave(x, uncompared_reason::no_level, {}, x.stem);
    columns fits = levels;
    std::erase_if(fits, [&](seen_column const* l) { return is_growth_at_other_prices(*x.what, *l->what); });
    if (fits.empty()) return leave(x, uncompared_reason::other_prices, levels);
    if (fits.size() > 1) return leave(x, uncompared_reason::several, fits);
    const auto lag = lag_of(*x.what);
    if (!lag) return leave(x, uncompared_reason::no_baseline);
    const bool fraction = x.what->has_unit == unit_print::none || x.what->has_unit == unit_print::unstated;
    join& j = add(fraction ? comparison_kind::growth_fraction : comparison_kind::growth, x, {fits.front()->at});
    j.against = *lag;
    j.percent = percent_in(*x.what);
    j.subject = x.stem.empty() ? fits.front()->what->printed : x.stem;
}

/// 产能利用率比上年同期增减(百分点) is held against 产能利用率(%).
void joiner::points(seen_column const& x) {
    unit const in = x.what->units == unit(rows::permille_point) ? unit(rows::permille) : unit(rows::percent);
    const auto is_level = [&](seen_column const& level) {
        return level.codes.empty() && level.cumulative == x.cumulative && level.what->units == in;
    };
    columns levels = fitting(x, with_stem(x.stem), is_level);
    if (levels.empty() && x.stem.empty())
        levels = fitting(x, every_, [&](seen_column const& l) { return is_level(l) && l.at.table == x.at.table; });
    if (levels.empty()) return leave(x, uncompared_reason::no_level, {}, x.stem);
    if (levels.size() > 1) return leave(x, uncompared_reason::several, levels);
    const auto lag = lag_said(x.what->printed, x.what->every);
    if (!lag) return leave(x, uncompared_reason::no_baseline);
    join& j = add(comparison_kind::points, x, {levels.front()->at});
    j.against = *lag;
    j.subject = x.stem.empty() ? levels.front()->what->printed : x.stem;
}

void joiner::index(seen_column const& x) {
    const bool percent = x.what->has_unit == unit_print::known && x.what->units.kind() == unit_kind::percentage;
    if (x.what->base_value != 100 && percent) return leave(x, uncompared_reason::no_baseline); // 价格指数(%)
    if (x.what->base_value != 100) return;
    constexpr std::string_view word = "指数";
    std::string_view amount = x.what->what.name;
    if (amount.ends_with(word)) amount.remove_suffix(word.size());
    const auto level = [&] {
        return only_of(amount, x, [&](seen_column const& o) {
            return o.is_amount() && !is_growth_at_other_prices(*x.what, *o.what);
        });
    };
    if (x.what->against.kind == baseline_kind::base_year && x.what->every == frequency::annual) {
        const auto year = period::of_year(x.what->against.number);
        auto const* of = level();
        if (of == nullptr || !year) return; // of months the base is the mean of its year
        add(comparison_kind::index, x, {of->at}).base = *year;
        return;
    }
    const auto lag = lag_of(*x.what);
    if (!lag) return;
    auto const* fixed = only_of(x.stem, x, [&](seen_column const& o) {
        return o.what->as == column_kind::index && o.what->against.kind == baseline_kind::base_year &&
               o.what->what.name == x.what->what.name;
    });
    if (fixed == nullptr) fixed = level();
    if (fixed == nullptr) return;
    join& j = add(comparison_kind::index, x, {fixed->at});
    j.against = *lag;
    j.own_digits = true; // how many decimals an index has changes with the years
}

void joiner::mean_of_months(seen_column const& x) {
    if (tables_[x.at.table]->layout != "H" || x.what->printed == "monthly") return;
    auto const* months = only(x, every_, [&](seen_column const& o) {
        return o.at.table == x.at.table && o.what->printed == "monthly" && o.what->as == x.what->as;
    });
    if (months != nullptr) add(comparison_kind::mean, x, {months->at});
}

joined_columns joins_of(std::span<table const* const> tables) {
    auto found = joiner(tables).joins();
    std::vector<std::string> shortened;
    for (auto const& j : found.joins) shortened.push_back(abbreviation_in(j.subject));
    auto sorted = shortened;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end())
        for (std::size_t i = 0; i < found.joins.size(); ++i) found.joins[i].subject = shortened[i];
    return found;
}

std::vector<join> joins_said(std::span<table const* const> tables, std::vector<said_comparison> const& also) {
    const auto find = [&](std::string const& name) -> std::optional<column_place> {
        for (std::size_t t = 0; t < tables.size(); ++t)
            if (const auto i = tables[t]->find_indicator(name)) return column_place{t, *i};
        return std::nullopt;
    };
    std::vector<join> found;
    for (auto const& said : also) {
        const auto printed = find(said.printed);
        std::vector<column_place> inputs;
        for (auto const& name : said.inputs)
            if (const auto input = find(name)) inputs.push_back(*input);
        if (!printed || inputs.size() != said.inputs.size()) continue;
        join j{said.kind, *printed, inputs, said.printed};
        j.against = said.against;
        j.factor = said.factor;
        j.percent = percent_in(tables[printed->table]->indicators()[printed->indicator]);
        j.relative_width = said.relative_width;
        found.push_back(std::move(j));
    }
    return found;
}

} // namespace tongbi::inline v0::detail
