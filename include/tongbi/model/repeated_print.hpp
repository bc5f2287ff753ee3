// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What collecting findings of a statement needs, whatever it looks for; and the findings of a print that repeats
/// another one (重复刊载).
#pragma once

#include <tongbi/model/finding.hpp>
#include <tongbi/model/report.hpp>

#include <algorithm>
#include <unordered_set>

namespace tongbi::inline v0::detail {

/// The findings of one statement of a report, as far as they are found.
class finding_list {
protected:
    finding_list(report const& all, statement const& s) : all_(all), s_(s) {}

    using measured = result<measure>;

    finding& add(finding_kind what, std::vector<std::string> from, measured value) {
        found_.push_back({what, s_.id, std::move(from), std::move(value)});
        return found_.back();
    }
    [[nodiscard]] result<observation> observed(std::string_view id) const {
        const auto s = all_.at(id);
        return s ? observation_of(s->get()) : result<observation>(refuse(s.error()));
    }
    [[nodiscard]] measured value_at(std::string_view id) const {
        return observed(id).map([](observation const& o) { return o.value; });
    }
    /// f of two, where both are there.
    template <class A, class B, class F>
    [[nodiscard]] static measured with(result<A> const& a, result<B> const& b, F f) {
        if (!a) return refuse(a.error());
        if (!b) return refuse(b.error());
        return f(*a, *b);
    }

    /// Taken as one of its subjects: a candidate may have another name or place, which is what is doubtful about it.
    /// Its time and prices stay its own.
    [[nodiscard]] result<observation> as_meant(result<observation> subject) const {
        if (!subject || !s_.about.candidates) return subject;
        subject->indicator.name = s_.indicator.name;
        subject->indicator.scope = s_.indicator.scope;
        subject->entity = s_.entity;
        return subject;
    }
    /// What is computed from one of several possible subjects is one of several readings.
    void mark_candidates() {
        if (!s_.about.candidates) return;
        const std::unordered_set<std::string_view> subjects(s_.about.ids.begin(), s_.about.ids.end());
        for (auto& f : found_)
            f.candidate =
                std::any_of(f.from.begin(), f.from.end(), [&](std::string const& id) { return subjects.contains(id); });
    }

    [[nodiscard]] static std::optional<agreement> judged(measured const& a, measured const& b) {
        const auto same = agree(a, b);
        if (!same) return std::nullopt;
        return *same ? agreement::agrees : agreement::contradicts;
    }

    report const& all_;
    statement const& s_;
    std::vector<finding> found_;
};

/// Does a repeated print agree with the one that it repeats?
class repeated_print : protected finding_list {
protected:
    using finding_list::finding_list;

    void compare_with(std::string const& original) {
        const auto other = all_.at(original);
        if (!other) {
            add(finding_kind::agreement, {original}, refuse(other.error()));
            return;
        }
        statement const& o = other->get();
        if (std::holds_alternative<bare_word>(s_.print) && std::holds_alternative<bare_word>(o.print)) {
            add(finding_kind::agreement, {original, s_.id}, refuse(no_value(s_))).prints =
                number_text(s_) == number_text(o) ? agreement::agrees : agreement::contradicts;
            return;
        }
        if (s_.range() != nullptr && o.range() != nullptr) {
            compare_ranges(original, signed_as(*o.range(), sign_of(o, s_)), signed_as(*s_.range(), sign_of(s_, o)));
            return;
        }
        const auto directed_as = [](measured const& m, movement sign) {
            return m.map([&](measure const& magnitude) { return signed_by(magnitude, sign); });
        };
        const auto theirs = directed_as(value_of(o), sign_of(o, s_));
        auto const* print = s_.single();
        const auto mine = directed_as(print == nullptr ? measured(refuse(no_value(s_))) : *print, sign_of(s_, o));
        const auto as_printed = judged(theirs, mine);
        const auto corrected = directed_as(value_of(s_), sign_of(s_, o));
        const bool helped = !as_printed && s_.corrected && judged(theirs, corrected) == agreement::agrees;
        add(finding_kind::agreement, {original, s_.id}, intersect(theirs, helped ? corrected : mine)).prints =
            helped ? std::optional(agreement::unit_differs) : as_printed;
    }

private:
    /// Which way a comparison goes by its number: -8.9%, -0.0, +5.8%.
    [[nodiscard]] static movement moves_by_number(measure const& m) {
        const auto printed = m.number().given_number();
        if (m.wording().minus_zero || (printed && printed->sign() < 0)) return movement::down;
        return m.wording().plus ? movement::up : movement::none;
    }
    [[nodiscard]] static movement moves_by_number(statement const& s) {
        if (auto const* m = s.single()) return moves_by_number(*m);
        auto const* r = s.range();
        if (r == nullptr) return movement::none;
        const movement first = moves_by_number(r->first());
        return first != movement::none ? first : moves_by_number(r->second());
    }
    /// The sign that the number of a print still waits for: that of its direction; none where the number has its own;
    /// that of the other print where neither says it (下降8.9% and a sidebar's 8.9%).
    [[nodiscard]] static movement sign_of(statement const& s, statement const& other) {
        if (detail::is_comparison(s.kind) && s.direction != movement::none) return s.direction;
        if (!detail::is_comparison(other.kind) || moves_by_number(s) != movement::none) return movement::none;
        return other.direction != movement::none ? other.direction : moves_by_number(other);
    }
    [[nodiscard]] static measure_range signed_as(measure_range const& r, movement sign) {
        return sign == movement::none ? r : r.with_ends(signed_by(r.first(), sign), signed_by(r.second(), sign));
    }

    /// Two spreads agree where both their ends do; there is no one value.
    void compare_ranges(std::string const& original, measure_range const& theirs, measure_range const& mine) {
        const auto low = judged(theirs.low(), mine.low());
        const auto high = judged(theirs.high(), mine.high());
        const auto common = intersect(theirs.low(), mine.low());
        auto& f = add(finding_kind::agreement, {original, s_.id}, refuse(common ? no_value(s_) : common.error()));
        if (low && high) f.prints = *low == *high ? *low : agreement::contradicts;
    }
};

} // namespace tongbi::inline v0::detail
