// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What a computation into the caller's storage needs of memory: its input, its output, and at most 1 MiB. Measured as
// Linux counts resident pages; not under AddressSanitizer, which keeps pages of its own.

#include "catch.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

#include <fstream>
#include <limits>
#include <string>

using namespace tongbi;

#if defined(__SANITIZE_ADDRESS__)
#define TONGBI_COUNTS_PAGES 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TONGBI_COUNTS_PAGES 0
#endif
#endif
#if !defined(TONGBI_COUNTS_PAGES)
#define TONGBI_COUNTS_PAGES 1
#endif

#if defined(__linux__) && TONGBI_COUNTS_PAGES
namespace {

/// A line of /proc/self/status in KiB: VmRSS now, VmHWM at its highest.
long kibibytes(std::string const& key) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word; status.ignore(std::numeric_limits<std::streamsize>::max(), '\n'))
        if (word == key + ":") {
            long n = 0;
            status >> n;
            return n;
        }
    return -1;
}
/// From here on VmHWM counts anew.
bool forget_the_highest() {
    std::ofstream refs("/proc/self/clear_refs");
    refs << "5" << std::flush;
    return refs.good();
}

} // namespace

TEST_CASE("a computation into storage that is there needs no memory beside it") {
    constexpr Eigen::Index months = 480, places = 4000; // 15 MB
    std::vector<std::string> names;
    for (Eigen::Index e = 0; e < places; ++e) names.push_back(std::to_string(e));
    Eigen::ArrayXXd cells(months, places), targets(months, places), out(months, places);
    for (Eigen::Index i = 0; i < cells.size(); ++i) {
        cells.data()[i] = 100 + static_cast<double>(i % 977);
        targets.data()[i] = 500;
        out.data()[i] = 0;
    }
    const panel levels(monthly("1981-01"), unit_of("亿千瓦时"), names, cells);
    const panel goals(monthly("1981-01"), unit_of("亿千瓦时"), names, targets);
    const auto total = total_of(levels);
    REQUIRE(total);

    const auto needs = [&](auto run) -> long {
        if (!forget_the_highest()) return 0;
        const long before = kibibytes("VmRSS");
        REQUIRE(run().has_value());
        return kibibytes("VmHWM") - before;
    };
    constexpr long a_mebibyte = 1024;
    if (!forget_the_highest() || kibibytes("VmRSS") <= 0) {
        WARN("SKIPPED: this system does not say how much memory was needed");
        return;
    }
    CHECK(needs([&] { return year_over_year_into(levels, out); }) <= a_mebibyte);
    CHECK(needs([&] { return share_of_into(levels, total, out); }) <= a_mebibyte);
    CHECK(needs([&] { return difference_of_into(levels, goals, out); }) <= a_mebibyte);
    CHECK(needs([&] { return year_over_year(levels); }) > 10 * a_mebibyte); // fresh memory is seen
}
#endif
