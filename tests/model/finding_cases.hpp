// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Statements that link to others, and what is found from them.
#pragma once

#include "model/making.hpp"

namespace making {

/// A comparison of what another statement prints.
inline statement a_change(std::string about, std::string id, statement_kind as, std::string_view number,
                          std::string_view unit, movement moves = movement::up,
                          std::string_view baseline_code = "prev_year") {
    return stated(std::move(id), as, number, unit, [&](statement& s) {
        s.direction = moves;
        s.against = against(baseline_code);
        s.about.ids = {std::move(about)};
    });
}
inline statement share_of_whole(std::string id, std::string_view number, std::string_view unit, std::string about,
                                std::string part_of) {
    return stated(std::move(id), statement_kind::share, number, unit, [&](statement& s) {
        s.against = against("whole:总量");
        if (!about.empty()) s.about.ids = {std::move(about)};
        s.part_of = std::move(part_of);
    });
}
inline statement a_target(std::string id, std::string_view number, std::string_view unit, std::string about,
                          std::optional<target_direction> aims) {
    return stated(std::move(id), statement_kind::target, number, unit, [&](statement& s) {
        s.target_direction = aims;
        s.about.ids = {std::move(about)};
    });
}
inline statement repeat(std::string id, std::string of, statement_kind as, std::string_view number,
                        std::string_view unit) {
    return stated(std::move(id), as, number, unit, [&](statement& s) { s.duplicate_of = std::move(of); });
}

inline std::string kinds_of(report const& all, std::string_view id) {
    std::string kinds;
    for (auto const& f : findings_of(all, *all.find(id))) kinds += std::string(entry_of(f.kind).code) + " ";
    return kinds;
}

} // namespace making
