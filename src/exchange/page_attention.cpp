// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What of a page a person looks at first: contradictions, corrections, and doubts by their kind.

#include "exchange/page_speech.hpp"

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

class attention : page_speech {
public:
    attention(page_speech const& speech, std::vector<finding> const& found) : page_speech(speech), found_(found) {}

    [[nodiscard]] std::vector<page_group> groups() const {
        std::vector<page_group> all_groups;
        page_group contradictions{text("相互矛盾", "Contradictions"), {}};
        page_group corrections{text("需要更正", "Corrections"), {}};
        for (auto const& f : found_) {
            auto const* s = all_.find(f.id);
            if (s == nullptr || !f.prints) continue;
            if (*f.prints == agreement::contradicts) contradictions.items.push_back({f.id, contradiction(f, *s)});
            if (*f.prints == agreement::unit_differs) {
                auto const* original = all_.find(s->duplicate_of);
                if (original == nullptr) continue;
                corrections.items.push_back({f.id, full_name(*s) + text("：正文印“", ": the text prints “") +
                                                       shown(*original) + text("”，重复处印“", "”, its repetition “") +
                                                       shown(*s) + text("”，单位有误", "”, in the wrong unit")});
            }
        }
        const auto is_listed = [&](std::string const& id) {
            return std::any_of(corrections.items.begin(), corrections.items.end(),
                               [&](page_item const& item) { return item.id == id; });
        };
        for (auto const& s : all_)
            if (s.corrected && !is_listed(s.id))
                corrections.items.push_back({s.id, with_print(s) + text("，按“", ", read in ") +
                                                       unit_in(s.corrected->unit(), s.corrected->text()) +
                                                       text("”计：", ": ") +
                                                       name_in(s.corrected->why(), s.en.why_corrected, lang_)});
        all_groups.push_back(std::move(contradictions));
        all_groups.push_back(std::move(corrections));
        for (auto const& entry : vocabulary<doubt>::table) {
            page_group group{text(entry.zh, entry.en), {}};
            if (lang_ == language::en && !group.heading.empty() && group.heading[0] >= 'a' && group.heading[0] <= 'z')
                group.heading[0] = static_cast<char>(group.heading[0] - 'a' + 'A');
            for (auto const& s : all_)
                if (s.doubtful(entry.value) && s.duplicate_of.empty()) group.items.push_back({s.id, with_print(s)});
            if (!group.items.empty()) all_groups.push_back(std::move(group));
        }
        return all_groups;
    }

private:
    [[nodiscard]] std::string contradiction(finding const& f, statement const& s) const {
        std::string sentence = full_name(s);
        if (f.kind == finding_kind::agreement) {
            auto const* original = all_.find(s.duplicate_of);
            return sentence + text("：一处印“", ": printed “") +
                   (original == nullptr ? s.duplicate_of : shown(*original)) +
                   text("”，另一处印“", "” and, elsewhere, “") + shown(s) + text("”", "”");
        }
        const bool of_levels = f.kind == finding_kind::growth_recomputed || f.kind == finding_kind::change_recomputed;
        auto const* printed = of_levels && f.from.size() > 2 ? all_.find(f.from.back()) : &s;
        sentence +=
            text("：印“", ": printed “") + (printed == nullptr ? std::string() : shown(*printed)) + text("”", "”");
        if (f.value)
            sentence +=
                text("，", ", ") + label_of(all_, f, s, lang_) + text("为", " ") + derived_value(f, s, lang_).value;
        return sentence;
    }

    std::vector<finding> const& found_;
};

} // namespace

std::vector<page_group> attention_of(std::vector<finding> const& found, page_speech const& speech) {
    return attention(speech, found).groups();
}

} // namespace tongbi::inline v0::detail
