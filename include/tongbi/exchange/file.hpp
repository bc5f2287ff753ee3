// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// file: a file by its path, where a reader takes bytes.
///
///     read_table(file("gdp.csv"))              a downloaded table
///     bytes_of(file("report.csv"))             what read_report_csv takes
#pragma once

#include <tongbi/number/result.hpp>

#include <cstdio>
#include <string>
#include <utility>

namespace tongbi::inline v0 {

/// 文件: where it lies. Nothing is opened before it is read.
struct file {
    explicit file(std::string where) : path(std::move(where)) {}
    std::string path;
};

/// All bytes of a file, as they are. Refusal: unreadable_file where there is none, where it is a folder, and where it
/// may not be read.
[[nodiscard]] result<std::string> bytes_of(file const& from);
/// All bytes that an open file still has, standard input among them: bytes_of(stdin). It stays open.
[[nodiscard]] result<std::string> bytes_of(std::FILE* open);

} // namespace tongbi::inline v0
