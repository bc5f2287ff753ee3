// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// report: a list of statements in the order of the print, with what programs ask of it.
#pragma once

#include <tongbi/model/statement.hpp>

#include <algorithm>
#include <functional>
#include <unordered_map>

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
        statements_.push_back(std::move(s));
        return true;
    }

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
        for (auto const& s : statements_)
            if (names.empty() || (names.back() != s.section && std::find(names.begin(), names.end(), s.section) == names.end()))
                names.push_back(s.section);
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
};

} // namespace tongbi::inline v0
