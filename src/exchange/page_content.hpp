// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What the page of a report says, in order and in one language, before it is text or HTML: title, what needs a person
/// first, key figures, sections, counts. Every form of the page is written from this.
#pragma once

#include <tongbi/exchange/page.hpp>

#include <map>

namespace tongbi::inline v0::detail {

/// What a line under a statement is.
enum class page_line_kind : std::uint8_t { follows, refused, repeat, correction, doubt };

/// One line under a statement: what follows from it, what repeats it, what is doubtful about it.
struct page_line {
    page_line_kind kind{};
    std::string label;   ///< a year before, in the sidebar S013
    std::string value;   ///< to the digits that hold; of a refusal its sentence
    std::string range;   ///< 15.6～15.8, or empty
    std::string verdict; ///< met, agree; or empty

    /// Value, range and verdict behind the label, where the range is not set apart.
    [[nodiscard]] std::string text(language lang) const {
        const bool zh = lang == language::zh;
        std::string all = label;
        if (!label.empty() && !value.empty())
            all += kind != page_line_kind::follows ? (zh ? "：" : ": ") : zh && label.ends_with("的") ? "" : " ";
        return all + value + tail(lang);
    }
    [[nodiscard]] std::string tail(language lang) const {
        const bool zh = lang == language::zh;
        std::string all = range.empty() ? "" : (zh ? "（" : " (") + range + (zh ? "）" : ")");
        if (!verdict.empty()) all += (zh ? "，" : ", ") + verdict;
        return all;
    }
};

/// One printed number.
struct page_row {
    std::string id;
    std::string name;    ///< of the indicator; with place and time where they are not those of the page
    std::string value;   ///< the print
    std::string against; ///< 同比, 占地区生产总值
    std::vector<page_line> lines;
    std::vector<std::string> repeats{}; ///< the statements that print it again, which have no row of their own
};

/// Something that a person looks at first, and the statement it is about.
struct page_item {
    std::string id;
    std::string sentence;
};
struct page_group {
    std::string heading;
    std::vector<page_item> items;
};

/// One key figure: a level with what the report compares it with.
struct page_key {
    std::string id;
    std::string name, value;
    std::vector<std::string> comparisons;
};

struct page_section {
    std::string heading;
    std::vector<page_row> rows;
};

/// A number for a picture: what it is, its value in percent as it prints and as it is drawn.
struct page_bar {
    std::string id, name, text;
    double value = 0;
};

struct page_content {
    std::string title;
    std::vector<std::string> what; ///< what the page is and how to read it, a sentence each
    std::vector<page_group> attention;
    std::vector<page_key> keys;
    std::vector<page_bar> growths, shares;
    std::vector<page_section> sections;
    std::vector<std::pair<std::string, std::size_t>> counts;
    std::vector<std::pair<std::string, std::string>> refusals; ///< sentence, and the statements
};

[[nodiscard]] page_content content_of(report const& all, std::vector<finding> const& found, page_style const& style);

/// The fixed words of a page: each once, in both languages.
struct page_words {
    language lang;
    [[nodiscard]] std::string_view operator()(std::string_view zh, std::string_view en) const {
        return lang == language::zh ? zh : en;
    }
};

} // namespace tongbi::inline v0::detail
