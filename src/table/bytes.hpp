// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Bytes of a file to UTF-8 text, or why they are none.
#pragma once

#include <tongbi/table/read_table.hpp>

namespace tongbi::inline v0::detail {

/// UTF-8 without its byte order mark, lines ended by \n or \r\n. UTF-8 that is strictly valid stays, everything else is
/// read as GB18030, without statistics. Refusals, all malformed_text: a spreadsheet, an archive or a page (by its first
/// bytes, with advice), NUL bytes, and text in neither encoding (both with the byte).
[[nodiscard]] tl::expected<std::string, not_a_table> to_text(std::string_view bytes);
/// The same of bytes that become the text where they are UTF-8.
[[nodiscard]] tl::expected<std::string, not_a_table> to_text(std::string&& bytes);

} // namespace tongbi::inline v0::detail
