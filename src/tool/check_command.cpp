// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// `tongbi check`: which printed growths, shares and totals do not follow from the numbers beside them.

#include "exchange/text_width.hpp"
#include "tool/aligned.hpp"
#include "tool/check_forms.hpp"
#include "tool/selected.hpp"

#include <algorithm>
#include <set>

namespace tongbi::tool {

bool needs_a_person(check_finding const& f) {
    return f.what != finding_class::near_miss && f.what != finding_class::agree_if_rounded;
}
std::string when_of(checked const& c, check_finding const& f, language lang) {
    const std::string first = describe(c.first(f), lang);
    return f.first == f.last ? first : first + (lang == language::zh ? "—" : "–") + describe(c.last(f), lang);
}
std::string counts_of(checked const& c, language lang) {
    const bool zh = lang == language::zh;
    auto const& n = c.counts();
    if (n.compared() + n.not_comparable() + n.of(cell_verdict::zero_base) == 0)
        return zh ? "没有可以互相核对的数字" : "nothing in the file can be held against something else";
    std::string text = (zh ? "核对 " : "compared ") + std::to_string(n.compared()) +
                       (zh                  ? " 个数字"
                        : n.compared() == 1 ? " number"
                                            : " numbers");
    for (auto const& verdict : vocabulary<cell_verdict>::table)
        if (const auto count = n.of(verdict.value); count > 0)
            text += (zh ? "；" : "; ") + std::string(zh ? verdict.zh : verdict.en) + " " + std::to_string(count);
    return text;
}
std::string heading_of_uncompared(checked const& c, language lang) {
    const std::string n = std::to_string(c.uncompared().size());
    return lang == language::zh ? "未核对的列 " + n + " 个：" : "printed but not compared (" + n + "):";
}
std::string sentence_of(checked const& c, check_finding const& f, language lang) {
    if (needs_a_person(f)) return c.sentence(f, lang);
    return (lang == language::zh
                ? std::to_string(f.cells.size()) + "个数字："
                : std::to_string(f.cells.size()) + (f.cells.size() == 1 ? " number: " : " numbers: ")) +
           c.sentence(f, lang);
}

namespace {

std::string text_of_check(checked const& c, std::string const& name, options const& asked) {
    const bool zh = asked.lang == language::zh;
    std::string out = name + (zh ? "：" : ": ") + counts_of(c, asked.lang) + "\n";
    const int width = width_of_terminal();
    const auto paragraph = [&](std::string_view sentence, std::string_view first, int indent) {
        bool begun = false;
        for (auto const& line : detail::wrapped(sentence, std::max(20, width - indent))) {
            out += (begun ? std::string(static_cast<std::size_t>(indent), ' ') : detail::padded(first, indent)) + line +
                   "\n";
            begun = true;
        }
    };
    constexpr int indent = 4;
    std::size_t i = 0;
    for (auto const& f : c.findings()) {
        const std::string label(word_of(f.what, asked.lang));
        paragraph((zh ? "【" : "[") + label + (zh ? "】" : "] ") + sentence_of(c, f, asked.lang), std::to_string(++i),
                  indent);
        for (auto const& line : c.details(f, asked.lang)) paragraph(line, "", indent);
        if (!asked.cells) continue;
        for (auto const& at : f.cells)
            if (const auto cell = c.cell_at(at)) paragraph(c.arithmetic(*cell, asked.lang), "    -", 6);
    }
    if (c.findings().empty() && c.counts().compared() > 0)
        out += zh ? "比较过的数字全部一致\n" : "all numbers that were compared agree\n";
    if (!c.uncompared().empty()) out += heading_of_uncompared(c, asked.lang) + "\n";
    for (auto const& u : c.uncompared()) paragraph(describe(u, asked.lang), "  -", indent);
    return out;
}

/// Is a total since January among the series, which its last month asks for?
bool has_total(table const& t, selection const& chosen) {
    return std::any_of(chosen.series.begin(), chosen.series.end(), [&](selected_series which) {
        return t.indicators()[which.indicator].what.accumulation == accumulation::cumulative;
    });
}
/// What --indicator, --entity and --period ask for.
checked_part part_of(table const& t, selection const& chosen) {
    std::set<std::string, std::less<>> columns;
    std::set<std::pair<std::string, std::string>> series;
    for (auto const& which : chosen.series) {
        columns.insert(t.indicators()[which.indicator].printed);
        series.emplace(t.indicators()[which.indicator].printed, t.entities()[which.entity].name);
    }
    return {[=](std::string_view printed, std::string_view place) {
                return place.empty() ? columns.contains(printed)
                                     : series.contains({std::string(printed), std::string(place)});
            },
            [when = chosen.when, total = has_total(t, chosen)](period const& p) { return when.holds(p, total); }};
}

output check_one(checked const& c, std::string const& name, options const& asked, bool& headed) {
    output made;
    if (asked.format == "tsv") {
        made.out = with_file(asked.cells ? check_cells_tsv(c) : check_tsv(c, asked.lang), name, asked, headed);
    } else if (asked.format == "json") {
        made.out = json_of_check(c, name, asked);
    } else if (asked.format == "html") {
        made.out = html_of_check(c, name, asked);
    } else if (asked.format == "vega") {
        made.out = vega_of_check(c, asked);
    } else {
        made.out = text_of_check(c, name, asked);
    }
    if (std::any_of(c.findings().begin(), c.findings().end(), needs_a_person)) made.status = exit_status::found;
    return made;
}

} // namespace

output run_check(options const& asked) {
    bool headed = false;
    table_result other;
    if (!asked.against.empty()) {
        auto bytes = bytes_of_input(asked.against);
        if (!bytes)
            return {{}, asked.against + ": " + describe(bytes.error(), asked.lang) + "\n", exit_status::not_read};
        other = read_table(*std::move(bytes));
        if (!other) return {{}, describe(other.error(), asked.against, asked.lang) + "\n", exit_status::not_read};
    }
    return for_each_table(asked, [&](table const& t, std::string const& name) {
        const auto all = asked.against.empty() ? check(t) : check(t, *other);
        if (asked.indicator.empty() && asked.entity.empty() && asked.period.empty())
            return check_one(all, name, asked, headed);
        const selection chosen = select(t, asked);
        if (!chosen.why_not.empty()) return output{{}, name + ": " + chosen.why_not + "\n", exit_status::not_read};
        const auto part = part_of(t, chosen);
        if (std::none_of(t.periods().begin(), t.periods().end(), part.when))
            return output{{}, name + ": " + no_such_period(t, {}, asked) + "\n", exit_status::not_read};
        return check_one(all.only(part), name, asked, headed);
    });
}

} // namespace tongbi::tool
