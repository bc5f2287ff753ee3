// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The frame of a page in HTML: one file with its style in it and no script, readable on a phone and on paper.
#pragma once

#include <tongbi/number/vocabulary.hpp>

#include <string>
#include <string_view>

namespace tongbi::inline v0::detail {

/// The whole file around a body.
[[nodiscard]] std::string html_file(std::string_view title, std::string_view body, language lang);
/// `<tag class="of">text</tag>`, the text escaped; nothing of an empty text.
[[nodiscard]] std::string html_element(std::string_view tag, std::string_view of, std::string_view text);

} // namespace tongbi::inline v0::detail
