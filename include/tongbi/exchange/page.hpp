// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The page of a report (数据页): what its numbers say and what follows from them, as a person reads it. First what
/// needs a person (contradictions, corrections, doubts), then key figures, then section by section.
#pragma once

#include <tongbi/model/findings.hpp>

#include <string>

namespace tongbi::inline v0 {

/// text for a terminal, html as one file that needs nothing else, vega as a Vega-Lite picture of growths and shares.
enum class page_form : std::uint8_t { text, html, vega };

/// How a page is written. Without a title it is made from the place and the year of most statements.
struct page_style {
    language lang = language::zh;
    page_form form = page_form::text;
    std::string title;
};

/// The page of these statements and their findings (findings_of). A report without statements gives a page that says
/// so. Names in English are those of the statements (english_names); what has none stays in Chinese. A derived value
/// stands to the digits that hold, with both ends of its range to equally many decimals.
[[nodiscard]] std::string write_report_page(report const& all, std::vector<finding> const& found,
                                            page_style const& style = {});

} // namespace tongbi::inline v0
