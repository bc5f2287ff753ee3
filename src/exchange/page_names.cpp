// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/page_names.hpp"

namespace tongbi::inline v0::detail {

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
    replace(text, "{base}", base_of_label(all, f, s, lang));
    if (!f.candidate) return text;
    auto const* subject = all.find(f.from.front());
    const std::string name = subject == nullptr ? f.from.front() : name_of(*subject, lang);
    return text + (lang == language::zh ? "（若指" + name + "）" : " (if it is about " + name + ")");
}

} // namespace tongbi::inline v0::detail
