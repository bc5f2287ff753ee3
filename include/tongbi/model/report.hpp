// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// report: a list of statements in the order of the print, with what programs ask of it.
#pragma once

#include <tongbi/model/statement.hpp>

#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace tongbi::inline v0 {

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
            if (s.kind == statement_kind::target) with_target_.insert(id);
            if (s.kind == statement_kind::share && !s.part_of.empty()) with_share_.insert(id);
        }
        statements_.push_back(std::move(s));
        return true;
    }
    /// Is a target printed for this statement; is its share in a printed whole? Whatever the size of the report, one
    /// look-up.
    [[nodiscard]] bool has_target(std::string const& id) const { return with_target_.contains(id); }
    [[nodiscard]] bool has_share(std::string const& id) const { return with_share_.contains(id); }

    [[nodiscard]] std::vector<statement> const& statements() const { return statements_; }
    [[nodiscard]] std::size_t size() const { return statements_.size(); }
    [[nodiscard]] auto begin() const { return statements_.begin(); }
    [[nodiscard]] auto end() const { return statements_.end(); }

    [[nodiscard]] statement const* find(std::string_view id) const {
        const auto at = places_.find(std::string(id));
        return at == places_.end() ? nullptr : &statements_[at->second];
    }
    /// The statement, or missing_input with the id that is not there.
    [[nodiscard]] result<std::reference_wrapper<statement const>> at(std::string_view id) const {
        if (auto const* s = find(id)) return std::cref(*s);
        return refuse(refusal(reason::missing_input, id, -1));
    }
    /// Every section once, in the order of the print.
    [[nodiscard]] std::vector<std::string> sections() const {
        std::vector<std::string> names;
        std::unordered_set<std::string_view> seen;
        for (auto const& s : statements_)
            if (seen.insert(s.section).second) names.push_back(s.section);
        return names;
    }
    template <class Predicate>
    [[nodiscard]] std::vector<std::reference_wrapper<statement const>> where(Predicate wanted) const {
        std::vector<std::reference_wrapper<statement const>> found;
        for (auto const& s : statements_)
            if (wanted(s)) found.push_back(std::cref(s));
        return found;
    }

private:
    std::vector<statement> statements_;
    std::unordered_map<std::string, std::size_t> places_;
    std::unordered_set<std::string> with_target_;
    std::unordered_set<std::string> with_share_;
};

} // namespace tongbi::inline v0
