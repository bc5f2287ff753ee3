// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/page_names.hpp"

namespace tongbi::inline v0::detail {
namespace {

enum class side { below, either, beyond };

/// Of a finding whose label depends on it.
std::optional<side> side_of(finding const& f) {
    const bool has_sides = std::any_of(side_labels.begin(), side_labels.end(),
                                       [&](side_label const& label) { return label.kind == f.kind; });
    if (!has_sides || !f.value) return std::nullopt;
    const order lie = compare(f.value->number(), figure::exactly(0));
    if (lie.below == lie.above) return side::either; // or nothing at all
    return lie.below == verdict::met || lie.above == verdict::not_met ? side::below : side::beyond;
}

/// The labels of one kind that differ by what the finding is computed from.
std::optional<finding_label> label_by_inputs(report const& all, finding const& f, statement const& s) {
    if (f.kind == finding_kind::progress) {
        auto const* actual = all.find(f.from.front());
        const auto value = actual == nullptr ? result<measure>(refuse(reason::missing_input)) : value_of(*actual);
        const bool is_actual = f.value && value && f.value->unit() == value->unit();
        return is_actual ? std::optional(progress_without_rate) : std::nullopt;
    }
    for (auto const& label : period_before_labels)
        if (label.kind == f.kind && f.from.size() > 1) {
            auto const* before = all.find(f.from[1]);
            const bool of_last_year = before != nullptr && is_same_period_last_year(s.when, before->when);
            if (before != nullptr && !of_last_year && is_previous_period(s.when, before->when)) return label;
        }
    return std::nullopt;
}

/// A change is told with its sign.
bool is_told_as_change(finding const& f) {
    const role as = f.value->role();
    return !side_of(f) && (as == role::growth || as == role::points || as == role::change ||
                           f.kind == finding_kind::absolute_change || f.kind == finding_kind::change_recomputed);
}

/// 第3位, 第3位及以后: a place in the frame of the printed one; nothing of a place that lies between others.
std::string place_text(figure const& place, measure const& printed, language lang) {
    const bool open = place.upper().infinite && !place.lower().infinite;
    if (!place.is_exact() && !open) return {};
    const measure first = printed.with_number(figure::exactly(place.lower().at));
    if (lang == language::zh) return to_string(first, print_style(lang)) + (open ? "及以后" : "");
    return english_rank(first) + (open ? " or lower" : "");
}

} // namespace

std::string base_of_label(report const& all, finding const& f, statement const& s, language lang) {
    const bool zh = lang == language::zh;
    if (f.kind == finding_kind::share_in_whole) {
        auto const* whole = all.find(f.from.back());
        if (whole == nullptr) return f.from.back();
        return whole->indicator.name == s.indicator.name ? entity_of(*whole, lang) : name_of(*whole, lang);
    }
    switch (s.against.kind) {
    case baseline_kind::same_period_last_year: return zh ? "上年" : "the year before";
    case baseline_kind::previous_period: return zh ? "上期" : "the period before";
    case baseline_kind::base_year: return std::to_string(s.against.number) + (zh ? "年" : "");
    case baseline_kind::normal: return zh ? "常年" : "the normal";
    default: return zh ? "对比期" : "the base";
    }
}

std::string label_of(report const& all, finding const& f, statement const& s, language lang) {
    std::string text;
    for (auto const& entry : finding_labels)
        if (entry.kind == f.kind) text = lang == language::zh ? entry.zh : entry.en;
    if (const auto label = label_by_inputs(all, f, s)) text = lang == language::zh ? label->zh : label->en;
    if (const auto lies = side_of(f); lies && *lies != side::beyond)
        for (auto const& label : side_labels)
            if (label.kind == f.kind)
                text = *lies == side::below ? (lang == language::zh ? label.below_zh : label.below_en)
                                            : (lang == language::zh ? label.either_zh : label.either_en);
    replace(text, "{base}", base_of_label(all, f, s, lang));
    if (!f.candidate) return text;
    auto const* subject = all.find(f.from.front());
    const std::string name = subject == nullptr ? f.from.front() : name_of(*subject, lang);
    return text + (lang == language::zh ? "（若指" + name + "）" : " (if it is about " + name + ")");
}

derived_text derived_value(finding const& f, statement const& s, language lang) {
    measure const& m = *f.value;
    auto const* printed = f.kind == finding_kind::rank_recomputed ? s.single() : &m;
    const bool is_place = f.kind == finding_kind::rank_recomputed || f.kind == finding_kind::last_rank;
    if (is_place && printed != nullptr && printed->wording().rank_affix != 0)
        if (auto place = place_text(m.number(), *printed, lang); !place.empty()) return {std::move(place), {}};
    if (side_of(f) == side::below) return derived(m.with_number(-m.number()), lang, false);
    return derived(m, lang, is_told_as_change(f));
}

} // namespace tongbi::inline v0::detail
