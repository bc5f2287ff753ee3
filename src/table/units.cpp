// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/units.hpp"

#include "table/fields.hpp"

#include <tongbi/measure/read_unit.hpp>

namespace tongbi::inline v0::detail {
namespace {

/// Spellings of tables that the lexicon has under another one.
struct alias {
    std::string_view printed, spelled;
};
constexpr std::array aliases{
    alias{"degC", "°C"},
    alias{"deg C", "°C"},
    alias{"Degrees Celsius", "°C"},
    alias{"degrees Celsius", "°C"},
    alias{"Celsius", "°C"},
    alias{"EUR/MWhe", "EUR/MWh"},
    alias{"USD/MWhe", "USD/MWh"},
    alias{"t/day", "t/d"},
    alias{"Percent", "%"},
    alias{"PERCENT", "%"},
    alias{"percent", "%"},
    alias{"％", "%"},
    alias{"±%", "%"},
    alias{"±％", "%"},
    alias{"+/-%", "%"},
    alias{"MtCO2", "million tCO2"},
    alias{"Number of people", "人"},
    alias{"Persons", "人"},
};

/// What stands in a bracket before the unit or instead of it.
struct price_word {
    std::string_view head;
    price_basis prices;
};
constexpr std::array price_words{
    price_word{"current ", price_basis::nominal}, price_word{"constant ", price_basis::real},
    price_word{"现价", price_basis::nominal},     price_word{"当年价", price_basis::nominal},
    price_word{"不变价", price_basis::real},      price_word{"可比价", price_basis::real},
};

/// 上年同月=100 and its like.
struct index_word {
    std::string_view text;
    baseline_kind kind;
};
constexpr std::array index_words{
    index_word{"上年同月", baseline_kind::same_period_last_year},
    index_word{"上年同期", baseline_kind::same_period_last_year},
    index_word{"上年同季", baseline_kind::same_period_last_year},
    index_word{"上年", baseline_kind::same_period_last_year},
    index_word{"上月", baseline_kind::previous_period},
    index_word{"上季", baseline_kind::previous_period},
    index_word{"上期", baseline_kind::previous_period},
    index_word{"previous year", baseline_kind::same_period_last_year},
    index_word{"previous month", baseline_kind::previous_period},
};

/// What an index calls its base where it does not name it.
constexpr auto words_of_a_base =
    std::to_array<std::string_view>({"基期", "基年", "基准期", "base", "Base", "index", "Index", "base year"});

/// Parts of a code of SDMX, joined by _ : what each adds. A text goes in front (million), behind (/人) or is the unit.
enum class code_place : std::uint8_t { front, core, behind, nothing };
struct code_part {
    std::string_view code, text;
    code_place where;
};
constexpr std::array code_parts{
    code_part{"MIO", "million ", code_place::front},
    code_part{"THS", "thousand ", code_place::front},
    code_part{"BN", "billion ", code_place::front},
    code_part{"EUR", "EUR", code_place::core},
    code_part{"USD", "USD", code_place::core},
    code_part{"GWH", "GWh", code_place::core},
    code_part{"TJ", "TJ", code_place::core},
    code_part{"MW", "MW", code_place::core},
    code_part{"KTOE", "thousand toe", code_place::core},
    code_part{"TOE", "toe", code_place::core},
    code_part{"KGOE", "kgoe", code_place::core},
    code_part{"T", "t", code_place::core},
    code_part{"KT", "thousand t", code_place::core},
    code_part{"HA", "ha", code_place::core},
    code_part{"KM2", "km²", code_place::core},
    code_part{"PER", "人", code_place::core},
    code_part{"PERS", "人", code_place::core},
    code_part{"PS", "人", code_place::core},
    code_part{"DAY", "d", code_place::core},
    code_part{"HAB", "/人", code_place::behind},
    code_part{"PC", "%", code_place::core},
    code_part{"PT", "%", code_place::core},
    code_part{"PCH", "%", code_place::core},
    code_part{"CP", "", code_place::nothing},
};
/// Codes whose parts say more than their words do.
struct whole_code {
    std::string_view code, unit;
    column_kind as;
    std::string_view whole; ///< of a share
};
constexpr std::array whole_codes{
    whole_code{"PC", "%", column_kind::share, ""}, // of what the other dimensions name
    whole_code{"PC_GDP", "%", column_kind::share, "GDP"}, whole_code{"PC_TOT", "%", column_kind::share, "total"},
    whole_code{"PC_ACT", "%", column_kind::rate, ""},     whole_code{"PC_POP", "%", column_kind::share, "population"},
    whole_code{"PT", "%", column_kind::rate, ""},         whole_code{"PERCENT", "%", column_kind::rate, ""},
    whole_code{"RAT", "", column_kind::rate, ""},
};

constexpr std::array suffixes{
    name_suffix{"kbd", "thousand barrels/d"},
    name_suffix{"kboed", "thousand boe/d"},
    name_suffix{"ktoe", "thousand toe"},
    name_suffix{"mtoe", "million toe"},
    name_suffix{"pj", "PJ"},
    name_suffix{"ej", "EJ"},
    name_suffix{"twh", "TWh"},
    name_suffix{"gwh", "GWh"},
    name_suffix{"mwh", "MWh"},
    name_suffix{"mw", "MW"},
    name_suffix{"gw", "GW"},
    name_suffix{"mt", "million t"},
    name_suffix{"kt", "thousand t"},
    name_suffix{"mtco2", "million tCO2"},
    name_suffix{"bcfd", "billion ft³/d"},
    name_suffix{"bcm", "billion m³"},
    name_suffix{"tcm", "trillion m³"},
    name_suffix{"bbl", "thousand million barrels"},
    name_suffix{"gj_pc", "GJ/人"},
    name_suffix{"pct", "%"},
    name_suffix{"usd", "USD"},
    name_suffix{"eur", "EUR"},
};

/// By the lexicon, or as a word that it does not know.
unit_meaning spelled(std::string_view text) {
    unit_meaning m;
    m.text = text;
    for (auto const& a : aliases)
        if (text == a.printed) m.text = a.spelled;
    const auto read = read_unit(m.text);
    m.has = read ? unit_print::known : unit_print::unknown_word;
    if (read) m.units = *read;
    return m;
}

std::optional<int> year_at_head(std::string_view text) {
    int y = 0;
    if (text.size() < 4) return std::nullopt;
    for (std::size_t i = 0; i < 4; ++i) {
        if (!is_digit(text[i])) return std::nullopt;
        y = y * 10 + (text[i] - '0');
    }
    return y;
}

std::optional<unit_meaning> read_index(std::string_view text) {
    constexpr std::string_view wide = "＝";
    const auto wide_at = text.find(wide);
    const auto equals = std::min(text.find('='), wide_at);
    const auto base = equals == std::string_view::npos
                          ? std::nullopt
                          : whole_number(trimmed(text.substr(equals + (equals == wide_at ? wide.size() : 1))));
    if (!base || *base == 0) return std::nullopt;
    unit_meaning m;
    m.has = unit_print::none;
    m.as = column_kind::index;
    m.base_value = *base;
    const std::string_view word = trimmed(text.substr(0, equals));
    for (auto const& w : index_words)
        if (same_letters(word, w.text)) {
            m.against = baseline::of(w.kind);
            return m;
        }
    const auto y = year_at_head(word);
    if (!y || (word.size() != 4 && word.substr(4) != "年")) {
        if (*base != 100 || word.empty() || std::any_of(word.begin(), word.end(), is_digit)) return std::nullopt;
        if (is_one_of(word, words_of_a_base))
            m.against = baseline::of(baseline_kind::unknown);
        else
            m.as = column_kind::rate; // 性别比 (女=100): men to a hundred women
        return m;
    }
    m.against = baseline::of(baseline_kind::base_year);
    m.against.number = *y;
    return m;
}

} // namespace

bool is_money(unit const& u) {
    return std::any_of(u.begin(), u.end(), [](unit_part const& p) { return p.row->kind == unit_kind::money; });
}

unit_meaning read_bracket(std::string_view text) {
    text = trimmed(text);
    if (auto index = read_index(text)) return *index;
    for (auto const& w : price_words) {
        if (!text.starts_with(w.head)) continue;
        std::string_view rest = trimmed(text.substr(w.head.size()));
        const auto year = year_at_head(rest);
        if (year) rest = trimmed(rest.substr(4));
        unit_meaning m = spelled(rest);
        if (m.has != unit_print::known) break;
        m.prices = w.prices;
        m.prices_of = w.prices == price_basis::real ? year.value_or(0) : 0;
        return m;
    }
    constexpr std::string_view of = "% of ";
    if (text.starts_with(of) && text.size() > of.size()) {
        unit_meaning m = spelled("%");
        m.as = column_kind::share;
        m.against = baseline::whole_of(std::string(text.substr(of.size())));
        return m;
    }
    if (text == "annual %" || text == "% per year") {
        unit_meaning m = spelled("%");
        m.as = column_kind::growth;
        m.against = baseline::of(baseline_kind::same_period_last_year);
        return m;
    }
    return spelled(text);
}

unit_meaning read_unit_code(std::string_view code, bool people) {
    if (code == "IX" || code == "INX") {
        unit_meaning m;
        m.has = unit_print::none;
        m.as = column_kind::index;
        m.against = baseline::of(baseline_kind::unknown);
        return m;
    }
    if (code.size() == 3 && code[0] == 'I' && is_digit(code[1]) && is_digit(code[2])) { // I15: 2015=100
        auto m = *read_index((code[1] > '4' ? "19" : "20") + std::string(code.substr(1)) + "=100");
        return m;
    }
    if (code == "NR" || code == "NUMBER") {
        unit_meaning m = people ? spelled("人") : unit_meaning{};
        if (!people) m.has = unit_print::none;
        m.as = column_kind::count;
        return m;
    }
    for (auto const& w : whole_codes)
        if (code == w.code) {
            unit_meaning m = spelled(w.unit);
            if (w.unit.empty()) m.has = unit_print::none;
            m.as = w.as;
            if (w.as == column_kind::share)
                m.against =
                    w.whole.empty() ? baseline::of(baseline_kind::whole) : baseline::whole_of(std::string(w.whole));
            return m;
        }
    std::string front, core, behind;
    unit_meaning m;
    bool growth = false;
    bool understood = !code.empty();
    for (std::string_view rest = code; !rest.empty() && understood;) {
        const auto cut = rest.find('_');
        const std::string_view part = rest.substr(0, cut);
        rest = cut == std::string_view::npos ? std::string_view{} : rest.substr(cut + 1);
        if (part.starts_with("CLV")) {
            m.prices = price_basis::real;
            if (part.size() == 5) m.prices_of = 2000 + (part[3] - '0') * 10 + (part[4] - '0');
            understood = part.size() == 3 || (part.size() == 5 && is_digit(part[3]) && is_digit(part[4]));
            continue;
        }
        if (part == "PRE" || part == "SM") { // on the period before, on the same period of the year before
            m.against =
                baseline::of(part == "PRE" ? baseline_kind::previous_period : baseline_kind::same_period_last_year);
            continue;
        }
        growth = growth || part == "PCH";
        if (part == "CP") m.prices = price_basis::nominal;
        const auto known =
            std::find_if(code_parts.begin(), code_parts.end(), [&](code_part const& p) { return p.code == part; });
        if (known == code_parts.end()) {
            understood = false;
            break;
        }
        (known->where == code_place::front ? front : known->where == code_place::behind ? behind : core) += known->text;
    }
    if (!understood || core.empty()) return read_bracket(code);
    if (growth) behind.clear(); // a growth of what is counted per head is a growth
    unit_meaning unit_of = spelled(front + core + behind);
    unit_of.prices = m.prices;
    unit_of.prices_of = growth ? 0 : m.prices_of;
    if (growth) {
        unit_of.as = column_kind::growth;
        unit_of.against = m.against.kind == baseline_kind::none ? baseline::of(baseline_kind::unknown) : m.against;
    }
    return unit_of;
}

unit_meaning with_multiplier(unit_meaning m, int ten, std::string_view currency) {
    if (m.has == unit_print::none) return m;
    const std::string core(currency.empty() ? std::string_view(m.text) : currency);
    if (ten == 0 && currency.empty()) return m;
    unit_meaning scaled = spelled((ten == 0 ? std::string() : "10^" + std::to_string(ten) + " ") + core);
    scaled.as = m.as;
    scaled.against = m.against;
    scaled.prices = m.prices;
    scaled.prices_of = m.prices_of;
    return scaled;
}

std::optional<name_suffix> suffix_of(std::string_view name) {
    for (const char c : name)
        if (!(c == '_' || is_digit(c) || (c >= 'a' && c <= 'z'))) return std::nullopt;
    std::optional<name_suffix> longest;
    for (auto const& s : suffixes)
        if (name.size() > s.suffix.size() + 1 && name.ends_with(s.suffix) &&
            name[name.size() - s.suffix.size() - 1] == '_' && (!longest || s.suffix.size() > longest->suffix.size()))
            longest = s;
    return longest;
}

} // namespace tongbi::inline v0::detail
