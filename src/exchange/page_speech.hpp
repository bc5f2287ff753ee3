// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How a page speaks of a statement: names with place and time where they are not those of the page.
#pragma once

#include "exchange/page_content.hpp"
#include "exchange/page_names.hpp"

namespace tongbi::inline v0::detail {

/// What all parts of a page know: its statements, its language, its place and its time.
class page_speech {
public:
    page_speech(report const& all, language lang, std::string place, std::string time)
        : all_(all), lang_(lang), place_(std::move(place)), time_(std::move(time)), say_{lang} {}

    [[nodiscard]] std::string text(std::string_view zh, std::string_view en) const { return std::string(say_(zh, en)); }
    [[nodiscard]] std::string shown(statement const& s) const { return print_in(s, lang_); }
    /// The name, with place and time where they are not those of the page.
    [[nodiscard]] std::string full_name(statement const& s) const {
        std::string where = s.entity == place_ ? std::string() : entity_of(s, lang_);
        if (describe(s.when, language::en) != time_)
            where += (where.empty() ? "" : text("，", ", ")) + period_of(s, lang_);
        return where.empty() ? name_of(s, lang_) : name_of(s, lang_) + text("（", " (") + where + text("）", ")");
    }
    [[nodiscard]] std::string with_print(statement const& s) const {
        return full_name(s) + text("：", ": ") + shown(s);
    }
    /// The unit of a correction as the page writes it.
    [[nodiscard]] std::string unit_in(unit const& u, std::string const& as_written) const {
        if (lang_ == language::zh) return as_written;
        const auto in = english(measure(figure::exactly(1), u));
        const std::string symbol = to_string(in.value.unit());
        return symbol.empty() ? as_written : symbol;
    }

protected:
    report const& all_;
    language lang_;
    std::string place_, time_; ///< of most statements; the time in English, as a key
    page_words say_;
};

/// Contradictions, corrections, and doubts by their kind.
[[nodiscard]] std::vector<page_group> attention_of(std::vector<finding> const& found, page_speech const& speech);

} // namespace tongbi::inline v0::detail
