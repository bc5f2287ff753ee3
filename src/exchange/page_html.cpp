// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The page as one HTML file: what needs a person is linked to its statement, growths and shares are drawn.

#include "exchange/html.hpp"
#include "exchange/page_forms.hpp"
#include "exchange/svg.hpp"

#include <array>
#include <set>

namespace tongbi::inline v0::detail {
namespace {

class html_page {
public:
    html_page(page_content const& page, language lang) : page_(page), say_{lang}, lang_(lang) {
        for (auto const& section : page.sections)
            for (auto const& row : section.rows) {
                anchors_.insert(row.id);
                anchors_.insert(row.repeats.begin(), row.repeats.end());
            }
    }

    [[nodiscard]] std::string file() {
        out_ += html_element("h1", "", page_.title) + "\n";
        for (auto const& sentence : page_.what) out_ += html_element("p", "what", sentence) + "\n";
        if (!page_.sections.empty()) {
            attention();
            keys();
            pictures();
            sections();
            counts();
        }
        return html_file(page_.title, out_, lang_);
    }

private:
    void heading(std::string_view words) { out_ += html_element("h2", "", words) + "\n"; }
    /// To the row of a statement, or of the one that it repeats; the id alone where the page has neither.
    [[nodiscard]] std::string link(std::string_view id) const {
        if (anchors_.find(id) == anchors_.end()) return escaped(id);
        return "<a href=\"#" + escaped(id) + "\">" + escaped(id) + "</a>";
    }

    void attention() {
        heading(say_("请先核对", "To be looked at first"));
        for (auto const& group : page_.attention) {
            if (group.items.empty()) {
                out_ += html_element("p", "none", group.heading + std::string(say_("：没有", ": none"))) + "\n";
                continue;
            }
            out_ += "<details open><summary>" + escaped(group.heading) + " (" + std::to_string(group.items.size()) +
                    ")</summary><ul>\n";
            for (auto const& item : group.items)
                out_ += "<li>" + link(item.id) + " " + escaped(item.sentence) + "</li>\n";
            out_ += "</ul></details>\n";
        }
    }
    void head_row() {
        out_ += "<div class=\"row head\"><span class=\"id\">" + std::string(say_("编号", "id")) +
                "</span><span class=\"name\">" + std::string(say_("指标", "indicator")) +
                "</span><span class=\"value\">" + std::string(say_("数值", "value")) +
                "</span><span class=\"against\">" + std::string(say_("对比", "compared")) + "</span></div>\n";
    }
    void keys() {
        if (page_.keys.empty()) return;
        heading(say_("关键数字", "Key figures"));
        head_row();
        for (auto const& key : page_.keys) {
            out_ += "<div class=\"row\"><span class=\"id\">" + link(key.id) + "</span>" +
                    html_element("span", "name", key.name) + html_element("span", "value", key.value) +
                    "<span class=\"against\">";
            for (std::size_t i = 0; i < key.comparisons.size(); ++i)
                out_ += (i == 0 ? "" : "<br>") + escaped(key.comparisons[i]);
            out_ += "</span></div>\n";
        }
    }
    void pictures() {
        std::string both;
        const auto draw = [&](std::string_view title, std::vector<page_bar> const& bars, double up_to) {
            picture what{picture_kind::bars, std::string(title), {}, {}, {}, {}, {}};
            what.up_to = up_to;
            for (auto const& bar : bars) what.items.push_back({bar.id, bar.name, bar.text, {bar.value}});
            both += svg_of(what);
        };
        draw(say_("与上年相比的增速（%）", "Growth on the year before (%)"), page_.growths, 0);
        draw(say_("占比（%）", "Shares of a whole (%)"), page_.shares, 100);
        if (both.empty()) return;
        heading(say_("图", "Pictures"));
        out_ += "<div class=\"pictures\">\n" + both + "</div>\n";
    }
    void sections() {
        heading(say_("各章节", "Section by section"));
        for (auto const& section : page_.sections) {
            out_ += html_element("h3", "", section.heading) + "\n";
            head_row();
            for (auto const& row : section.rows) put(row);
        }
    }
    void put(page_row const& row) {
        out_ += "<div class=\"row\" id=\"" + escaped(row.id) + "\">" + html_element("span", "id", row.id) +
                html_element("span", "name", row.name) + html_element("span", "value", row.value) +
                html_element("span", "against", row.against);
        for (auto const& id : row.repeats) out_ += "<a id=\"" + escaped(id) + "\"></a>";
        if (!row.lines.empty()) {
            out_ += "<ul class=\"lines\">";
            for (auto const& line : row.lines) put(line);
            out_ += "</ul>";
        }
        out_ += "</div>\n";
    }
    void put(page_line const& line) {
        struct look {
            std::string_view of, mark;
        };
        constexpr std::array<look, 5> looks{
            {{"follows", "→ "}, {"refused", "× "}, {"repeat", "= "}, {"correction", "! "}, {"doubt", "? "}}};
        auto const& [of, mark] = looks[static_cast<std::size_t>(line.kind)];
        page_line plain = line;
        out_ += "<li class=\"" + std::string(of) + "\">" + std::string(mark);
        if (line.kind == page_line_kind::follows && !line.value.empty()) {
            plain.range.clear();
            plain.verdict.clear();
            const std::string words = plain.text(lang_);
            out_ += escaped(words.substr(0, words.size() - line.value.size())) + "<b>" + escaped(line.value) + "</b>" +
                    html_element("span", "range", line.tail(lang_));
        } else {
            out_ += escaped(line.text(lang_));
        }
        out_ += "</li>";
    }
    void counts() {
        heading(say_("合计与说明", "Counts and notes"));
        out_ += "<ul>\n";
        for (auto const& [name, n] : page_.counts)
            out_ += html_element("li", "", name + std::string(say_("：", ": ")) + std::to_string(n)) + "\n";
        for (auto const& [sentence, ids] : page_.refusals) {
            out_ += "<li>" + escaped(sentence) + std::string(say_("：", ": "));
            for (std::size_t at = 0; at < ids.size();) {
                const auto end = std::min(ids.find(' ', at), ids.size());
                out_ += link(ids.substr(at, end - at)) + (end < ids.size() ? " " : "");
                at = end + 1;
            }
            out_ += "</li>\n";
        }
        out_ += "</ul>\n";
    }

    page_content const& page_;
    page_words say_;
    language lang_;
    std::set<std::string, std::less<>> anchors_;
    std::string out_;
};

} // namespace

std::string html_of_page(page_content const& page, language lang) { return html_page(page, lang).file(); }

} // namespace tongbi::inline v0::detail
