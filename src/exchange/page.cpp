// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/page_forms.hpp"

namespace tongbi::inline v0 {

std::string write_report_page(report const& all, std::vector<finding> const& found, page_style const& style) {
    const auto page = detail::content_of(all, found, style);
    switch (style.form) {
    case page_form::html: return detail::html_of_page(page, style.lang);
    case page_form::vega: return detail::vega_of_page(page, style.lang);
    default: return detail::text_of_page(page, style.lang);
    }
}

} // namespace tongbi::inline v0
