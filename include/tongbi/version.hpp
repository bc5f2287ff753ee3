// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The version of the library, as macros for the preprocessor, and the one thing it asks of the compiler.
#pragma once

#define TONGBI_VERSION_MAJOR 0
#define TONGBI_VERSION_MINOR 2
#define TONGBI_VERSION_PATCH 0

#if __cplusplus >= 202002L || (defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#define TONGBI_HAS_CXX20 1
#else
#define TONGBI_HAS_CXX20 0
#error "tongbi needs C++20: compile with -std=c++20 (CMake: target_compile_features(... cxx_std_20))"
#endif
