// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Reads from the headers which columns belong together. Words stand in tables; a column that fits several ways is left
// out rather than guessed.

#include "table/check_joins.hpp"

#include "table/check_join_words.hpp"

#include <algorithm>
#include <map>

namespace tongbi::inline v0::detail {
namespace {

bool is_growth_at_other_prices(table_indicator const& growth, table_indicator const& level) {
    return growth.what.prices == price_basis::real && level.what.prices != price_basis::real &&
           level.what.prices != price_basis::none;
}

/// An indicator as joins see it.
struct seen {
    column_place at;
    table_indicator const* what = nullptr;
    std::string stem;               ///< its name without how it is counted
    std::vector<std::string> codes; ///< of coded files: TOTAL T NR
    bool cumulative = false;

    [[nodiscard]] bool is_amount() const { return what->as == column_kind::amount || what->as == column_kind::count; }
    [[nodiscard]] bool is_level() const { return is_amount() || what->as == column_kind::level; }
    [[nodiscard]] bool same_unit(seen const& o) const {
        return what->has_unit == o.what->has_unit && what->unit_printed == o.what->unit_printed;
    }
};

class joiner {
public:
    explicit joiner(std::span<table const* const> tables) : tables_(tables) {
        for (std::size_t t = 0; t < tables.size(); ++t)
            for (std::size_t i = 0; i < tables[t]->indicators().size(); ++i) {
                table_indicator const& x = tables[t]->indicators()[i];
                seen s{{t, i}, &x, stem_of(x.what.name, endings), codes_of(x.printed), false};
                if (!s.codes.empty()) s.stem = s.codes.front();
                s.cumulative =
                    x.what.accumulation == accumulation::cumulative || x.printed.find("累计") != std::string::npos;
                all_.push_back(std::move(s));
            }
        for (std::size_t i = 0; i < all_.size(); ++i) {
            by_stem_[all_[i].stem].push_back(i);
            every_.push_back(i);
        }
    }

    std::vector<join> joins() {
        for (auto const& x : all_) {
            switch (x.what->as) {
            case column_kind::growth: growth(x); break;
            case column_kind::index: index(x); break;
            case column_kind::share: share(x); break;
            case column_kind::anomaly: mean_of_months(x); break;
            case column_kind::amount:
            case column_kind::count:
                year_to_date(x);
                total(x);
                converted(x);
                break;
            default: break;
            }
        }
        return std::move(found_);
    }

private:
    static std::vector<std::string> codes_of(std::string_view printed) {
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
    /// The only one that fits, of the same table before another; nothing where several do.
    template <class Fits>
    [[nodiscard]] seen const* only(seen const& by, std::span<std::size_t const> among, Fits fits) const {
        seen const* found = nullptr;
        for (const bool own : {true, false}) {
            for (const std::size_t i : among) {
                seen const& x = all_[i];
                if (x.at == by.at || (x.at.table == by.at.table) != own || !fits(x)) continue;
                if (found != nullptr) return nullptr;
                found = &x;
            }
            if (found != nullptr) return found;
        }
        return nullptr;
    }
    /// Of those with a name.
    template <class Fits>
    [[nodiscard]] seen const* only_of(std::string_view stem, seen const& by, Fits fits) const {
        const auto at = by_stem_.find(stem);
        return at == by_stem_.end() ? nullptr : only(by, at->second, fits);
    }
    join& add(comparison_kind kind, seen const& printed, std::vector<column_place> inputs) {
        found_.push_back({kind, printed.at, std::move(inputs), printed.what->printed});
        return found_.back();
    }

    static std::optional<growth_base> lag_of(table_indicator const& x) {
        if (x.against.kind == baseline_kind::same_period_last_year) return growth_base::same_period_last_year;
        if (x.against.kind == baseline_kind::previous_period) return growth_base::previous_period;
        return std::nullopt;
    }

    void growth(seen const& x) {
        const auto lag = lag_of(*x.what);
        if (!lag) return;
        const auto fits = [&](seen const& level) {
            return level.is_amount() && level.stem == x.stem && level.codes.size() == x.codes.size() &&
                   std::equal(x.codes.begin(), x.codes.end() - (x.codes.empty() ? 0 : 1), level.codes.begin()) &&
                   level.cumulative == x.cumulative && !is_growth_at_other_prices(*x.what, *level.what);
        };
        auto const* level = only_of(x.stem, x, fits);
        if (level == nullptr && x.stem.empty()) // a column yoy beside one column of amounts
            level = only(x, every_, [&](seen const& l) { return l.is_amount() && l.at.table == x.at.table; });
        if (level == nullptr) return;
        const bool fraction = x.what->has_unit == unit_print::none || x.what->has_unit == unit_print::unstated;
        join& j = add(fraction ? comparison_kind::growth_fraction : comparison_kind::growth, x, {level->at});
        j.against = *lag;
        j.subject = x.stem.empty() ? level->what->printed : x.stem;
    }

    void index(seen const& x) {
        if (x.what->base_value != 100) return;
        constexpr std::string_view word = "指数";
        std::string_view amount = x.what->what.name;
        if (amount.ends_with(word)) amount.remove_suffix(word.size());
        const auto level = [&] {
            return only_of(amount, x, [&](seen const& o) {
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
        auto const* fixed = only_of(x.stem, x, [&](seen const& o) {
            return o.what->as == column_kind::index && o.what->against.kind == baseline_kind::base_year &&
                   o.what->what.name == x.what->what.name;
        });
        if (fixed == nullptr) fixed = level();
        if (fixed == nullptr) return;
        join& j = add(comparison_kind::index, x, {fixed->at});
        j.against = *lag;
        j.own_digits = true; // how many decimals an index has changes with the years
    }

    void share(seen const& x) {
        std::string const& whole_name = x.what->against.name;
        if (x.what->against.kind != baseline_kind::whole || whole_name.empty()) return;
        std::string_view part_name = x.what->what.name;
        std::string_view head;
        if (const auto dash = part_name.find('-'); dash != std::string_view::npos) {
            head = part_name.substr(0, dash + 1);
            part_name.remove_prefix(dash + 1);
        }
        if (const auto of = part_name.find("占"); of != std::string_view::npos) part_name = part_name.substr(0, of);
        const std::string part_stem = stem_of(part_name, share_endings);
        if (part_stem == whole_name) return shares_of_a_whole(x, head);
        const auto fits = [](seen const& o) { return o.is_amount() && !o.cumulative; };
        auto const* part = only_of(part_stem, x, fits);
        auto const* whole = only_of(whole_name, x, fits);
        if (part == nullptr || whole == nullptr || !part->same_unit(*whole)) return;
        add(comparison_kind::share, x, {part->at, whole->at});
    }
    /// 三次产业构成-国内生产总值 is the sum of the other columns of its name.
    void shares_of_a_whole(seen const& x, std::string_view head) {
        std::vector<column_place> parts;
        for (auto const& o : all_)
            if (!(o.at == x.at) && o.at.table == x.at.table && o.what->as == column_kind::share && !head.empty() &&
                o.what->what.name.starts_with(head) && o.what->against == x.what->against)
                parts.push_back(o.at);
        if (parts.size() > 1) add(comparison_kind::total, x, std::move(parts));
    }

    void year_to_date(seen const& x) {
        if (!x.cumulative) return;
        auto const* single = only_of(x.stem, x, [&](seen const& o) {
            return o.is_amount() && !o.cumulative && o.same_unit(x) && o.what->what.accumulation == accumulation::flow;
        });
        if (single != nullptr) add(comparison_kind::year_to_date, x, {single->at});
    }

    /// Is it the part, where the other is the whole, and otherwise the same?
    static bool is_part(seen const& o, seen const& x, std::string_view whole, std::string_view part) {
        if (!o.is_amount() || !o.same_unit(x) || o.cumulative != x.cumulative ||
            o.what->what.accumulation != x.what->what.accumulation)
            return false;
        if (x.codes.empty()) return o.codes.empty() && o.stem == part;
        if (o.codes.size() != x.codes.size()) return false;
        std::size_t unlike = 0;
        bool fits = true;
        for (std::size_t i = 0; i < x.codes.size(); ++i) {
            if (o.codes[i] == x.codes[i]) continue;
            ++unlike;
            fits = fits && x.codes[i] == whole && o.codes[i] == part;
        }
        return unlike == 1 && fits;
    }
    void total(seen const& x) {
        for (auto const& row : known_totals) {
            const bool whole = x.codes.empty() ? x.stem == row.whole
                                               : std::find(x.codes.begin(), x.codes.end(), row.whole) != x.codes.end();
            if (!whole) continue;
            std::vector<column_place> parts;
            bool complete = true;
            for (const auto name : row.parts) {
                if (name.empty()) continue;
                const auto fits = [&](seen const& o) { return is_part(o, x, row.whole, name); };
                auto const* part = x.codes.empty() ? only_of(name, x, fits) : only(x, every_, fits);
                complete = complete && part != nullptr;
                if (part != nullptr) parts.push_back(part->at);
            }
            if (complete) add(comparison_kind::total, x, std::move(parts));
        }
    }

    void mean_of_months(seen const& x) {
        if (tables_[x.at.table]->layout != "H" || x.what->printed == "monthly") return;
        auto const* months = only(x, every_, [&](seen const& o) {
            return o.at.table == x.at.table && o.what->printed == "monthly" && o.what->as == x.what->as;
        });
        if (months != nullptr) add(comparison_kind::mean, x, {months->at});
    }

    static energy_unit const* energy_of(table_indicator const& x) {
        for (auto const& u : energy_units)
            if (u.text == x.unit_text || u.text == x.unit_printed) return &u;
        return nullptr;
    }
    void converted(seen const& x) {
        auto const* to = energy_of(*x.what);
        if (to == nullptr || to->text == "EJ") return;
        auto const* from = only_of(x.stem, x, [&](seen const& o) {
            auto const* u = energy_of(*o.what);
            return u != nullptr && u->text == "EJ" && o.what->what.name == x.what->what.name;
        });
        if (from == nullptr) return;
        auto const* unit = energy_of(*from->what);
        join& j = add(comparison_kind::converted, x, {from->at});
        j.factor = conversion_factor::of(unit->num, to->num, unit->ten - to->ten);
        j.relative_width = digits_of_conversions;
    }

    std::span<table const* const> tables_;
    std::vector<seen> all_;
    std::map<std::string_view, std::vector<std::size_t>> by_stem_;
    std::vector<std::size_t> every_;
    std::vector<join> found_;
};

} // namespace

std::vector<join> joins_of(std::span<table const* const> tables) {
    auto found = joiner(tables).joins();
    std::vector<std::string> shortened;
    for (auto const& j : found) shortened.push_back(abbreviation_in(j.subject));
    auto sorted = shortened;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end())
        for (std::size_t i = 0; i < found.size(); ++i) found[i].subject = shortened[i];
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
        found.push_back(
            {said.kind, *printed, inputs, said.printed, said.against, {}, said.factor, said.relative_width});
    }
    return found;
}

} // namespace tongbi::inline v0::detail
