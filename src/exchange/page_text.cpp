// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The page for a terminal: columns aligned by what a terminal shows, sentences wrapped.

#include "exchange/page_forms.hpp"
#include "exchange/text_width.hpp"

#include <algorithm>
#include <array>

namespace tongbi::inline v0::detail {
namespace {

constexpr int page_width = 110;
constexpr int id_width = 6;

class text_page {
public:
    text_page(page_content const& page, language lang) : page_(page), say_{lang} {
        for (auto const& section : page.sections)
            for (auto const& row : section.rows) {
                ids_ = std::max(ids_, width_of_text(row.id) + 1);
                names_ = std::max(names_, width_of_text(row.name));
                values_ = std::max(values_, width_of_text(row.value));
            }
        names_ = std::min(names_, 46);
        values_ = std::min(values_, 24);
    }

    [[nodiscard]] std::string text() {
        out_ += page_.title + "\n\n";
        for (auto const& sentence : page_.what) paragraph(sentence, 0);
        if (page_.sections.empty()) return std::move(out_);
        attention();
        keys();
        sections();
        counts();
        return std::move(out_);
    }

private:
    void put(std::string line) {
        while (line.ends_with(' ')) line.pop_back();
        out_ += line + "\n";
    }
    void paragraph(std::string_view sentence, int indent, std::string_view first = {}) {
        std::string before(first);
        for (auto const& line : wrapped(sentence, page_width - indent)) {
            put(padded(before, indent) + line);
            before.clear();
        }
    }
    void heading(std::string_view words) { out_ += "\n== " + std::string(words) + " ==\n"; }

    void attention() {
        heading(say_("请先核对", "To be looked at first"));
        for (auto const& group : page_.attention) {
            if (group.items.empty()) {
                put(group.heading + std::string(say_("：没有", ": none")));
                continue;
            }
            put(group.heading + std::string(say_("（", " (")) + std::to_string(group.items.size()) +
                std::string(say_("）", ")")));
            for (auto const& item : group.items) paragraph(item.sentence, ids_ + 2, "  " + item.id);
        }
    }
    void keys() {
        if (page_.keys.empty()) return;
        heading(say_("关键数字", "Key figures"));
        put(padded(say_("指标", "indicator"), names_ + 2) + padded(say_("数值", "value"), values_ + 2) +
            std::string(say_("对比", "compared")));
        for (auto const& key : page_.keys) {
            std::string all;
            for (auto const& comparison : key.comparisons)
                all += (all.empty() ? "" : std::string(say_("；", "; "))) + comparison;
            columns({}, 0, key.name, key.value, all);
        }
    }
    /// A row of columns; what does not fit its column goes on below.
    void columns(std::string_view id, int indent, std::string_view name, std::string_view value,
                 std::string_view against) {
        const int rest = std::max(24, page_width - indent - names_ - values_ - 4);
        const auto a = wrapped(name, names_);
        const auto b = wrapped(value, values_);
        const auto c = wrapped(against, rest);
        for (std::size_t i = 0; i < std::max({a.size(), b.size(), c.size()}); ++i) {
            const auto part = [&](auto const& lines) { return i < lines.size() ? std::string_view(lines[i]) : ""; };
            put(padded(i == 0 ? id : std::string_view(), indent) + padded(part(a), names_ + 2) +
                padded(part(b), values_ + 2) + std::string(part(c)));
        }
    }
    void sections() {
        for (auto const& section : page_.sections) {
            heading(section.heading.empty() ? say_("未分章节", "without a section")
                                            : std::string_view(section.heading));
            columns(say_("编号", "id"), ids_, say_("指标", "indicator"), say_("数值", "value"),
                    say_("对比", "compared"));
            for (auto const& row : section.rows) {
                columns(row.id, ids_, row.name, row.value, row.against);
                for (auto const& line : row.lines) below(line);
            }
        }
    }
    void below(page_line const& line) {
        constexpr std::array<std::string_view, 5> marks{"→", "×", "=", "!", "?"};
        paragraph(line.text(say_.lang), ids_ + 2,
                  padded("", ids_) + std::string(marks[static_cast<std::size_t>(line.kind)]));
    }
    void counts() {
        heading(say_("合计与说明", "Counts and notes"));
        int widest = 0;
        for (auto const& [name, n] : page_.counts) widest = std::max(widest, width_of_text(name));
        for (auto const& [name, n] : page_.counts) put(padded(name, widest) + padded(std::to_string(n), 6, true));
        for (auto const& [sentence, ids] : page_.refusals) paragraph(sentence + std::string(say_("：", ": ")) + ids, 0);
    }

    page_content const& page_;
    page_words say_;
    std::string out_;
    int ids_ = id_width;
    int names_ = 10;
    int values_ = 6;
};

} // namespace

std::string text_of_page(page_content const& page, language lang) { return text_page(page, lang).text(); }

} // namespace tongbi::inline v0::detail
