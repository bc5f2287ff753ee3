// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What CSV and JSON say of a measure, a refusal and a finding: texts and codes, not yet in the one form or the other.
#pragma once

#include <tongbi/model/findings.hpp>

namespace tongbi::inline v0::detail {

/// Numbers are exact decimals, and the doubles nearest to them; an end that is not there is infinite, a best value that
/// is not there is not known.
struct value_parts {
    struct number {
        std::string exact;
        double nearest = 0;
    };
    std::string text, display; ///< as it prints; short, without bounds
    std::optional<number> best, lower, upper;
    bool lower_open = false;
    bool upper_open = false;
    std::string unit;
    std::string_view role;
    std::vector<std::string> means;
};

/// Empty where it does not apply. Formula and input are named in English, for they are looked up by.
struct refusal_parts {
    std::string_view reason;
    std::string sentence, formula, input, text;
    std::string_view became;
};

struct finding_parts {
    std::string_view code;
    std::string indicator, entity, period;
    std::optional<value_parts> value; ///< or else
    std::optional<refusal_parts> refused;
    std::string_view met, prints;
    std::string when;
};

[[nodiscard]] value_parts parts_of(measure const& m, language lang = language::en);
[[nodiscard]] refusal_parts parts_of(refusal const& why, language lang);
[[nodiscard]] finding_parts parts_of(report const& all, finding const& f, language lang);

} // namespace tongbi::inline v0::detail
