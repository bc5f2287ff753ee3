// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room model: indicators, observations, statements and reports, and what follows from them.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/model/baseline.hpp>
#include <tongbi/model/checks.hpp>
#include <tongbi/model/compared_range.hpp>
#include <tongbi/model/comparison_words.hpp>
#include <tongbi/model/days.hpp>
#include <tongbi/model/finding.hpp>
#include <tongbi/model/findings.hpp>
#include <tongbi/model/measure_of.hpp>
#include <tongbi/model/observation.hpp>
#include <tongbi/model/phrase.hpp>
#include <tongbi/model/read_comparison.hpp>
#include <tongbi/model/report.hpp>
#include <tongbi/model/sentence.hpp>
#include <tongbi/model/sentence_of.hpp>
#include <tongbi/model/sentence_words.hpp>
#include <tongbi/model/statement.hpp>
#include <tongbi/model/target.hpp>
#include <tongbi/model/vintages.hpp>
#include <tongbi/model/vocabulary.hpp>

#endif
