// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// report: a list of statements in the order of the print, with what programs ask of it.
#pragma once

#include <tongbi/model/statement.hpp>

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace tongbi::inline v0 {

/// Statements in the order of the print, found by id, by subject and period, and by their links.
class report {
public:
    report() = default;
    explicit report(std::vector<statement> statements) {
        for (auto& s : statements) add(std::move(s));
    }

    /// False, and nothing added, where the id is taken.
    bool add(statement s) {
        if (!places_.emplace(s.id, statements_.size()).second) return false;
        for (auto const& id : s.about.ids) {
            if (s.kind == statement_kind::target) targets_.emplace(id, statements_.size());
            if (s.kind == statement_kind::share && !s.part_of.empty()) with_share_.insert(id);
        }
        index(s, statements_.size());
        statements_.push_back(std::move(s));
        return true;
    }
    /// Is a target printed for this statement; is its share in a printed whole? Whatever the size of the report, one
    /// look-up.
    [[nodiscard]] bool has_target(std::string const& id) const { return targets_.contains(id); }
    [[nodiscard]] bool has_share(std::string const& id) const { return with_share_.contains(id); } ///< as has_target

    [[nodiscard]] std::vector<statement> const& statements() const { return statements_; }
    [[nodiscard]] std::size_t size() const { return statements_.size(); }
    [[nodiscard]] auto begin() const { return statements_.begin(); }
    [[nodiscard]] auto end() const { return statements_.end(); }

    /// The statement of this id, or nullptr.
    [[nodiscard]] statement const* find(std::string_view id) const {
        const auto at = places_.find(std::string(id));
        return at == places_.end() ? nullptr : &statements_[at->second];
    }
    /// The statement, or missing_input with the id that is not there.
    [[nodiscard]] result<std::reference_wrapper<statement const>> at(std::string_view id) const {
        if (auto const* s = find(id)) return std::cref(*s);
        return refuse(refusal(reason::missing_input, id, -1));
    }
    /// The level of the same subject a year before: one look-up, whatever the size of the report. Of several the first.
    [[nodiscard]] statement const* a_year_before(statement const& s) const {
        return level_in(s, same_period_last_year(s.when));
    }
    /// The level of the same subject in the period before: of a month the month before. As a_year_before.
    [[nodiscard]] statement const* a_period_before(statement const& s) const {
        return level_in(s, previous_period(s.when));
    }
    /// The printed changes of a level on the year before, or on the period before: those that are linked to it, then
    /// those of its subject and period.
    [[nodiscard]] std::vector<std::reference_wrapper<statement const>>
    changes_of(statement const& level, baseline_kind on = baseline_kind::same_period_last_year) const {
        auto places = places_in(changes_, level.id);
        for (const std::size_t place :
             places_in(changes_, subject_at(level, level.when, is_of_a_date(level.indicator.accumulation))))
            places.push_back(place);
        std::erase_if(places, [&](std::size_t place) { return statements_[place].against.kind != on; });
        return statements_at(places);
    }
    /// The targets that are set for this statement, in the order of the print; repeated prints are not among them.
    [[nodiscard]] std::vector<std::reference_wrapper<statement const>> targets_of(std::string const& id) const {
        auto places = places_in(targets_, id);
        std::erase_if(places, [&](std::size_t place) { return !statements_[place].duplicate_of.empty(); });
        return statements_at(places);
    }
    /// The statements that name this one as their whole, in the order of the print; repeated prints are not among them.
    [[nodiscard]] std::vector<std::reference_wrapper<statement const>> parts_of(std::string const& id) const {
        return statements_at(places_in(parts_, id));
    }
    /// Is it the value of a period, as that of the year before is?
    [[nodiscard]] static bool is_of_a_period(statement_kind kind) {
        return kind == statement_kind::level || kind == statement_kind::count || kind == statement_kind::rate ||
               kind == statement_kind::share;
    }
    /// Every section once, in the order of the print.
    [[nodiscard]] std::vector<std::string> sections() const {
        std::vector<std::string> names;
        std::unordered_set<std::string_view> seen;
        for (auto const& s : statements_)
            if (seen.insert(s.section).second) names.push_back(s.section);
        return names;
    }
    /// The statements that a predicate holds for, in the order of the print.
    template <class Predicate>
    [[nodiscard]] std::vector<std::reference_wrapper<statement const>> where(Predicate wanted) const {
        std::vector<std::reference_wrapper<statement const>> found;
        for (auto const& s : statements_)
            if (wanted(s)) found.push_back(std::cref(s));
        return found;
    }

private:
    using index_of_places = std::unordered_multimap<std::string, std::size_t>;

    /// In the order of the print.
    [[nodiscard]] static std::vector<std::size_t> places_in(index_of_places const& by, std::string const& key) {
        std::vector<std::size_t> found;
        const auto [from, to] = by.equal_range(key);
        for (auto at = from; at != to; ++at) found.push_back(at->second);
        std::sort(found.begin(), found.end());
        return found;
    }
    [[nodiscard]] std::vector<std::reference_wrapper<statement const>>
    statements_at(std::vector<std::size_t> const& at) const {
        std::vector<std::reference_wrapper<statement const>> found;
        for (const std::size_t place : at) found.push_back(std::cref(statements_[place]));
        return found;
    }
    [[nodiscard]] statement const* level_in(statement const& s, result<period> const& when) const {
        const auto at = when ? levels_.find(level_at(s, *when)) : levels_.end();
        return at == levels_.end() ? nullptr : &statements_[at->second];
    }
    /// Name, place, scope and days of a statement in one key; no name holds a 0 byte.
    [[nodiscard]] static std::string subject_at(statement const& s, period const& when, bool last_day_only) {
        std::string key = s.indicator.name;
        for (auto const& part : {s.entity, s.indicator.scope, std::string(when.label())})
            key.append(1, '\0').append(part);
        const auto days = [&](auto const& day) {
            key.append(1, '\0').append(day ? std::to_string(day->time_since_epoch().count()) : "");
        };
        if (!last_day_only) days(when.printed_first());
        days(when.printed_last());
        return key;
    }
    /// A share may have the name of its part: the kind belongs to the key.
    [[nodiscard]] static std::string level_at(statement const& s, period const& when) {
        const bool of_whole = s.kind == statement_kind::share || s.kind == statement_kind::rate;
        const std::string key = subject_at(s, when, is_of_a_date(s.indicator.accumulation));
        if (s.kind == statement_kind::rank) return key + '#' + to_string(s.against); // among the same
        return key + (of_whole ? "%" : "");
    }
    void index(statement const& s, std::size_t place) {
        if (!s.duplicate_of.empty()) return;
        if (!s.part_of.empty()) parts_.emplace(s.part_of, place);
        if (has_a_year_before(s.kind)) levels_.emplace(level_at(s, s.when), place);
        const bool on_an_earlier_time =
            s.against.kind == baseline_kind::same_period_last_year || s.against.kind == baseline_kind::previous_period;
        if (!is_change(s.kind) || !on_an_earlier_time || s.about.candidates) return;
        for (auto const& id : s.about.ids) changes_.emplace(id, place);
        for (const bool last_day_only : {false, true}) changes_.emplace(subject_at(s, s.when, last_day_only), place);
    }
    [[nodiscard]] static bool is_change(statement_kind kind) {
        return kind == statement_kind::change_relative || kind == statement_kind::change_absolute ||
               kind == statement_kind::change_pp || kind == statement_kind::rank_change;
    }
    [[nodiscard]] static bool has_a_year_before(statement_kind kind) {
        return is_of_a_period(kind) || kind == statement_kind::rank;
    }

    std::vector<statement> statements_;
    std::unordered_map<std::string, std::size_t> levels_;
    index_of_places changes_; ///< by subject and period, and by the linked level
    index_of_places parts_;   ///< by the id of their whole
    index_of_places targets_; ///< by the id of their actual
    std::unordered_map<std::string, std::size_t> places_;
    std::unordered_set<std::string> with_share_;
};

} // namespace tongbi::inline v0
