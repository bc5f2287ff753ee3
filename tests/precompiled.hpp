// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What most tests of later rooms include, precompiled. A test names what it uses all the same.
#pragma once

#include "catch.hpp"

#include <boost/multiprecision/cpp_dec_float.hpp>
#include <tongbi/model.hpp>
#include <tongbi/sequence.hpp>
#include <tongbi/timeline.hpp>
#include <tongbi/tongbi.hpp>
