// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/sdmx_columns.hpp"
#include "table/written_fields.hpp"

#include <tongbi/table/write_table.hpp>

#include <map>

namespace tongbi::inline v0 {
namespace detail {
namespace {

constexpr std::string_view unit_unstated = "_U", no_unit = "_Z";

/// CL_FREQ, by the place of a frequency.
constexpr auto frequency_codes = std::to_array<std::string_view>({"_U", "A", "S", "Q", "M", "D", "_O"});

bool is_sdmx_id(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '-' || c == '@' ||
               c == '$';
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

/// The codes where they are ids of SDMX and no two are the same; `_3` for the third where not.
std::vector<std::string> ids_of(std::vector<std::string> codes) {
    std::map<std::string, int> times;
    for (auto& code : codes) {
        std::replace(code.begin(), code.end(), '|', '_');
        ++times[code];
    }
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (!is_sdmx_id(codes[i]) || codes[i].starts_with('_') || times[codes[i]] > 1)
            codes[i] = "_" + std::to_string(i + 1);
    return codes;
}

/// 2024, 2024-S1, 2024-Q1, 2024-08, 2024-08-12; a longer time as its first day and how long it is. Its own text where
/// one of its ends is open.
std::string time_period_of(period const& when) {
    std::string text = to_string(when);
    switch (when.kind()) {
    case period_kind::day:
    case period_kind::month:
    case period_kind::quarter:
    case period_kind::year: return text;
    case period_kind::half_year: return text.replace(text.find('H'), 1, "S");
    default: break;
    }
    const auto first = when.printed_first();
    const auto last = when.printed_last();
    if (!first || !last) return text;
    using std::chrono::sys_days, std::chrono::day, std::chrono::year_month_day;
    const sys_days from = *first, after = sys_days(*last) + std::chrono::days(1);
    const year_month_day start = from, end = after;
    const auto day_text = period::of_day(start);
    if (!day_text) return text;
    text = to_string(*day_text) + "/P";
    if (start.day() != day(1) || end.day() != day(1)) return text + std::to_string((after - from).count()) + "D";
    const auto months = (end.year() / end.month() - start.year() / start.month()).count();
    return text + (months % 12 == 0 ? std::to_string(months / 12) + "Y" : std::to_string(months) + "M");
}

/// CL_OBS_STATUS: one letter, the gravest of what a flag means.
std::string_view status_of(table_cell const& c) {
    if (c.state == cell_state::below_unit) return "N";
    if (c.state == cell_state::unreadable) return "O";
    if (c.state == cell_state::missing)
        return c.why == absence::not_applicable ? "M" : c.why == absence::confidential ? "Q" : "O";
    if (c.means.has(qualifier::series_break)) return "B";
    if (c.means.has(qualifier::estimated)) return "E";
    if (c.means.has(qualifier::preliminary)) return "P";
    if (c.means.has(qualifier::expected)) return "F";
    return "A";
}

/// -12.50 and 4.67e-4: what any program reads as the number that it is.
bool is_plain_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto digits = [&] {
        std::size_t n = 0;
        for (; n < text.size() && is_digit(text[n]); ++n) {
        }
        text.remove_prefix(n);
        return n > 0;
    };
    if (!digits()) return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (!digits()) return false;
    }
    if (text.empty()) return true;
    if (text[0] != 'e' && text[0] != 'E') return false;
    text.remove_prefix(1);
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
    return digits() && text.empty();
}

} // namespace

std::string unit_of_sdmx(std::string const& code) { return code == unit_unstated ? "?" : code == no_unit ? "-" : code; }

std::string frequency_of_sdmx(std::string const& code) {
    for (std::size_t i = 0; i < frequency_codes.size(); ++i)
        if (frequency_codes[i] == code) return std::string(code_of(static_cast<frequency>(i)));
    return {};
}

std::string sdmx_header() {
    std::string line;
    for (auto const& column : sdmx_columns) {
        if (!line.empty()) line += ',';
        line += column.name;
    }
    return line;
}

bool is_sdmx_of_ours(std::string_view text) { return has_first_line(text, sdmx_header()); }

table_result read_sdmx_of_ours(table_builder& to, say const& known) {
    own_form form;
    form.columns = sdmx_columns.size();
    form.else_value = sdmx_obs_value;
    form.else_period = sdmx_time_period;
    form.is_sdmx = true;
    for (std::size_t i = 0; i < sdmx_columns.size(); ++i)
        if (sdmx_columns[i].is) form.at[static_cast<std::size_t>(*sdmx_columns[i].is)] = i;
    return read_own_form(to, known, form);
}

} // namespace detail

std::string write_sdmx_csv(table const& t) {
    using namespace detail;
    std::vector<std::string> codes, places;
    for (auto const& x : t.indicators()) codes.push_back(x.code.empty() ? x.printed : x.code);
    for (auto const& e : t.entities()) places.push_back(e.code.empty() ? e.name : e.code);
    codes = ids_of(std::move(codes));
    places = ids_of(std::move(places));
    std::vector<std::string> times, periods; // as SDMX has them, and as they are written here where that is another
    for (auto const& when : t.periods()) {
        times.push_back(time_period_of(when));
        periods.push_back(to_string(when) == times.back() ? "" : to_string(when));
    }

    std::string out = sdmx_header() + "\n", before, behind;
    tidy_fields f;
    const auto put = [](std::string& to, std::string_view text) {
        append_field(to, text);
        to += ',';
    };
    for (std::size_t i = 0; i < t.indicators().size(); ++i) {
        table_indicator const& x = t.indicators()[i];
        const bool comma = has_decimal_comma(t, i);
        fill_indicator(f, t, i, comma);
        std::string const& unit = f[static_cast<std::size_t>(tidy::unit)];
        const std::string measured(unit == "?"             ? unit_unstated
                                   : unit == "-"           ? no_unit
                                   : unit.starts_with('!') ? std::string_view(unit).substr(1)
                                                           : std::string_view(unit));
        const bool has_own_digits = x.digits.kind == precision_kind::own_digits;
        const std::string decimals = has_own_digits ? "" : std::to_string(std::max(0, -x.digits.last_digit));
        const std::string base = x.against.kind == baseline_kind::base_year ? std::to_string(x.against.number) : "";
        for (const auto e : t.entities_of(i)) {
            fill_entity(f, t.entities()[e]);
            before = "dataflow,TONGBI:TABLE(1.0),I,";
            for (auto const& id :
                 {std::string(frequency_codes[static_cast<std::size_t>(x.every)]), codes[i], places[e]})
                put(before, id);
            behind.clear();
            for (std::size_t k = 16; k < sdmx_columns.size(); ++k) {
                if (k > 16) behind += ',';
                append_field(behind, f[static_cast<std::size_t>(*sdmx_columns[k].is)]);
            }
            const table_row row = t.row(i, e);
            for (std::size_t k = 0; k < row.size(); ++k) {
                const table_cell c = row[k];
                const bool is_plain =
                    c.is_number() && is_plain_number(c.text) && (!comma || c.text.find('.') == std::string_view::npos);
                out += before;
                put(out, times[c.period]);
                put(out, is_plain ? std::string(c.text) : c.is_number() ? to_string(c.value) : std::string());
                put(out, status_of(c));
                put(out, measured);
                put(out, decimals);
                put(out, base);
                if (!is_plain) append_cell(out, c.text);
                out += ',';
                put(out, c.flag);
                put(out, forced_state_of(c, comma, t.layout));
                put(out, periods[c.period]);
                out += behind;
                out += '\n';
            }
        }
    }
    return out;
}

} // namespace tongbi::inline v0
