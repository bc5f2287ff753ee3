// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Files and standard input as bytes, one after the other, with a line of progress where a person waits.
#pragma once

#include "tool/command.hpp"

#include <tongbi/exchange/file.hpp>

#include <functional>
#include <optional>

namespace tongbi::tool {

/// The bytes of a file, of standard input where its name is `-`.
[[nodiscard]] result<std::string> bytes_of_input(std::string const& path);

/// What messages call a file: standard input has a name, too.
[[nodiscard]] std::string name_of(std::string const& file, language lang);

/// The refusal of several files where each is a document of its own: two of HTML are none.
[[nodiscard]] std::optional<output> several_documents(options const& asked);

/// Runs over all inputs and joins what they give: a file that cannot be read is named, the others run. With several
/// files, and a terminal at standard error, a line says which one it is at.
[[nodiscard]] output for_each_file(options const& asked,
                                   std::function<output(std::string const& bytes, std::string const& name)> const& run);

} // namespace tongbi::tool
