// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The version of the library, as macros for the preprocessor.
#pragma once

#define TONGBI_VERSION_MAJOR 0
#define TONGBI_VERSION_MINOR 1
#define TONGBI_VERSION_PATCH 0
