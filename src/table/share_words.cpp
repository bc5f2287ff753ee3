// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/share_words.hpp"

#include "table/fields.hpp"

#include <array>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

/// Words behind a part or a whole, the longer ones before those with which they end.
constexpr auto endings = std::to_array<string_view>(
    {"所占比重", "所占比例", "所占份额", "百分比", "占比", "比重", "比例", "份额", "构成", "所占", "的"});
/// English words between part and whole, and before a part.
constexpr auto between = std::to_array<string_view>(
    {" as a share of ", " as share of ", " as % of ", " share of ", " share in ", "_share_of_", "_share_in_"});
constexpr auto behind = std::to_array<string_view>({" share", "_share"});
constexpr auto before = std::to_array<string_view>({"share of ", "share_of_"});
constexpr auto within = std::to_array<string_view>({" in ", "_in_", " of ", "_of_"});

string_view without_endings(string_view text) {
    text = trimmed(text);
    for (bool cut = true; cut;) {
        cut = false;
        for (const auto word : endings)
            if (text.ends_with(word)) {
                text = trimmed(text.substr(0, text.size() - word.size()));
                cut = true;
            }
    }
    return text;
}

share_name pair(string_view part, string_view whole) {
    return {std::string(trimmed(part)), std::string(trimmed(whole))};
}

} // namespace

share_name read_share_name(string_view name) {
    constexpr string_view takes = "占";
    const string_view stem = without_endings(name);
    if (const auto at = stem.find(takes); at != string_view::npos) {
        const string_view whole = stem.substr(at + takes.size());
        if (!whole.empty() && whole != "比") return pair(without_endings(stem.substr(0, at)), whole);
        return pair(without_endings(stem.substr(0, at)), {});
    }
    std::string small(stem);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const auto word : between)
        if (const auto at = small.find(word); at != std::string::npos)
            return pair(stem.substr(0, at), stem.substr(at + word.size()));
    for (const auto word : before) {
        if (!small.starts_with(word)) continue;
        const string_view rest = stem.substr(word.size());
        for (const auto of : within)
            if (const auto at = small.find(of, word.size()); at != std::string::npos)
                return pair(stem.substr(word.size(), at - word.size()), stem.substr(at + of.size()));
        return pair(rest, {});
    }
    for (const auto word : behind)
        if (small.ends_with(word)) return pair(stem.substr(0, stem.size() - word.size()), {});
    return pair(stem, {});
}

} // namespace tongbi::inline v0::detail
