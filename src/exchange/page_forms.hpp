// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The forms of a page: each writes the same content.
#pragma once

#include "exchange/page_content.hpp"

namespace tongbi::inline v0::detail {

[[nodiscard]] std::string text_of_page(page_content const& page, language lang);
[[nodiscard]] std::string html_of_page(page_content const& page, language lang);
[[nodiscard]] std::string vega_of_page(page_content const& page, language lang);

} // namespace tongbi::inline v0::detail
