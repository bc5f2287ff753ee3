// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/table/show.hpp>

#include "table/period_axis.hpp"

#include <tongbi/calendar/read_period.hpp>

#include <map>

namespace tongbi::inline v0 {
namespace {

std::string baseline_text(table_indicator const& x) {
    if (x.against.kind == baseline_kind::none) return {};
    if (x.against.kind == baseline_kind::whole && x.against.name.empty()) return {};
    std::string text = to_string(x.against);
    if (x.against.kind == baseline_kind::normal && !x.against.normal.is_known()) text += ":unknown";
    if (x.base_value != 0) text += ":" + std::to_string(x.base_value);
    return text;
}
std::string unit_of(table_indicator const& x) {
    switch (x.has_unit) {
    case unit_print::known: return to_string(x.units);
    case unit_print::none: return "-";
    case unit_print::unknown_word: return "!" + x.unit_text;
    default: return "?";
    }
}
std::string prices_of(table_indicator const& x) {
    std::string text(entry_of(x.what.prices).code);
    if (x.prices_of != 0) text += ":" + std::to_string(x.prices_of);
    return text;
}

/// `p:12 b:3`: the most frequent first.
std::string counts_text(std::map<std::string, std::size_t> const& counts) {
    std::vector<std::pair<std::string, std::size_t>> all(counts.begin(), counts.end());
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.second > b.second; });
    std::string text;
    for (auto const& [word, count] : all) {
        if (!text.empty()) text += ' ';
        text += word + ":" + std::to_string(count);
    }
    return text;
}

/// A field of the output has neither tabs nor line ends.
std::string plain(std::string_view text) {
    std::string out(text);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return out;
}

struct spot {
    std::size_t at; ///< in the file
    std::size_t entity;
    table_cell cell;
};

} // namespace

std::string show_tsv(table const& t, bool header) {
    std::string out;
    if (header)
        out +=
            "indicator\tunit_printed\tunit_tongbi\trole\tbaseline\tprice_basis\taccumulation\tfrequency\tfirst\tlast\t"
            "gaps\tentities\tcells\tpresent\tmissing\tmissing_"
            "marks\tunreadable\tflags\tprecision\tspot1\tspot2\tspot3\n";
    for (std::size_t i = 0; i < t.indicators().size(); ++i) {
        table_indicator const& x = t.indicators()[i];
        std::size_t cells = 0, missing = 0, unreadable = 0;
        std::map<std::string, std::size_t> marks, flags;
        std::vector<spot> present;
        std::vector<bool> has(t.periods().size(), false);
        const auto who = t.entities_of(i);
        for (const auto e : who) {
            const table_row row = t.row(i, e);
            cells += row.size();
            for (std::size_t k = 0; k < row.size(); ++k) {
                const table_cell c = row[k];
                if (!c.flag.empty()) ++flags[std::string(c.flag)];
                if (c.state == cell_state::unreadable) {
                    ++unreadable;
                } else if (c.state == cell_state::missing) {
                    ++missing;
                    const bool stated = !c.text.empty() && (detail::is_digit(c.text.back()));
                    if (!c.text.empty() && !stated) ++marks[std::string(c.text)];
                } else {
                    present.push_back({row.place_of(k), e, c});
                    has[c.period] = true;
                }
            }
        }
        std::vector<period> when;
        for (std::size_t p = 0; p < has.size(); ++p)
            if (has[p]) when.push_back(t.periods()[p]);
        const bool seasons = !when.empty() && when.front().kind() != period_kind::year && x.every == frequency::annual;
        const auto gaps = seasons
                              ? std::nullopt
                              : detail::gaps_between(when, x.every, x.what.accumulation == accumulation::cumulative);
        const auto field = [&](std::string_view text) {
            out += plain(text);
            out += '\t';
        };
        field(x.printed);
        field(x.unit_printed.empty() ? "(none)" : x.unit_printed);
        field(unit_of(x));
        field(code_of(x.as));
        field(baseline_text(x));
        field(prices_of(x));
        field(entry_of(x.what.accumulation).code);
        field(code_of(x.every));
        field(when.empty() ? "" : to_string(when.front()));
        field(when.empty() ? "" : to_string(when.back()));
        field(gaps ? std::to_string(*gaps) : "");
        field(std::to_string(who.size()));
        field(std::to_string(cells));
        field(std::to_string(present.size()));
        field(std::to_string(missing));
        field(counts_text(marks));
        field(unreadable == 0 ? "" : std::to_string(unreadable));
        field(counts_text(flags));
        field(to_string(x.digits));
        const auto by_place = [](spot const& a, spot const& b) { return a.at < b.at; };
        for (int k = 0; k < 3; ++k) {
            if (!present.empty()) {
                const std::size_t n = k == 0 ? 0 : k == 1 ? present.size() / 2 : present.size() - 1;
                std::nth_element(present.begin(), present.begin() + static_cast<std::ptrdiff_t>(n), present.end(),
                                 by_place);
                spot const& s = present[n];
                std::string const& name = t.entities()[s.entity].printed;
                out += plain((name.empty() ? "?" : name) + " | " + to_string(t.periods()[s.cell.period]) + " | " +
                             std::string(s.cell.text));
            }
            if (k < 2) out += '\t';
        }
        out += '\n';
    }
    return out;
}

} // namespace tongbi::inline v0
