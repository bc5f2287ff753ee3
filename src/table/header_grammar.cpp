// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/header_grammar.hpp"

#include "table/cell_text.hpp"
#include "table/fields.hpp"
#include "table/intensive_words.hpp"
#include "table/share_words.hpp"

namespace tongbi::inline v0::detail {
namespace {

/// Words of a name and what they make of a percentage, or of a number without unit.
struct kind_word {
    std::string_view text;
    column_kind as;
    baseline_kind against = baseline_kind::none;
    bool only_percent = false; ///< elsewhere it is a word of the name: 增长值
    bool only_bare = false;    ///< where a unit stands, that says what is counted
    bool only_last = false;    ///< elsewhere it is a word of another name: 增长贡献率
};
constexpr auto kind_words = std::to_array<kind_word>({
    // the first that stands in the name
    {"环比", column_kind::growth, baseline_kind::previous_period, true},
    {"同比", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"比上年增长", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"比上年同期增", column_kind::growth, baseline_kind::same_period_last_year, true}, // 增长, 增减
    {"比去年同期增", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"比去年增", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"较上年同期增", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"较去年同期增", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"较上年增", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"较去年增", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"累计增长", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"增速", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"自然增长率", column_kind::rate}, // births less deaths
    {"增长率", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"增长", column_kind::growth, baseline_kind::unknown, true, false, true},
    {"增长速度", column_kind::growth, baseline_kind::unknown, true, false, true},
    {"比上年增减", column_kind::growth, baseline_kind::same_period_last_year, true},
    {"增减", column_kind::growth, baseline_kind::unknown, true, false, true},
    {"增幅", column_kind::growth, baseline_kind::unknown, true, false, true},
    {"涨幅", column_kind::growth, baseline_kind::unknown, true, false, true},
    {"比重", column_kind::share, baseline_kind::whole},
    {"占比", column_kind::share, baseline_kind::whole},
    {"构成", column_kind::share, baseline_kind::whole},
    {"year-on-year", column_kind::growth, baseline_kind::same_period_last_year},
    {"yoy", column_kind::growth, baseline_kind::same_period_last_year},
    {"qoq", column_kind::growth, baseline_kind::previous_period},
    {"growth", column_kind::growth, baseline_kind::unknown, true},
    {"upper bound", column_kind::bound},
    {"lower bound", column_kind::bound},
    {"uncertainty", column_kind::bound},
    {"confidence interval", column_kind::bound},
    {"sdev", column_kind::bound},
    {"stdev", column_kind::bound},
    {"unc", column_kind::bound},
    {"anomal", column_kind::anomaly, baseline_kind::normal},
    {"距平", column_kind::anomaly, baseline_kind::normal},
    {"较常年", column_kind::anomaly, baseline_kind::normal},
    {"比常年", column_kind::anomaly, baseline_kind::normal},
    {"departure from", column_kind::anomaly, baseline_kind::normal},
    {"deviation from", column_kind::anomaly, baseline_kind::normal},
    {"difference from normal", column_kind::anomaly, baseline_kind::normal},
    {"share", column_kind::share, baseline_kind::whole},
    {"ratio", column_kind::rate},
    {"number of", column_kind::count},
    {"pop", column_kind::count, baseline_kind::none, false, true},
    {"population", column_kind::count, baseline_kind::none, false, true},
    {"patent", column_kind::count, baseline_kind::none, false, true},
    {"invention", column_kind::count, baseline_kind::none, false, true},
    {"专利", column_kind::count, baseline_kind::none, false, true},
    {"指数", column_kind::index, baseline_kind::unknown},
});

struct accumulation_word {
    std::string_view text;
    accumulation what;
};
constexpr auto accumulation_words = std::to_array<accumulation_word>({
    {"期末", accumulation::stock},
    {"年末", accumulation::stock},
    {"月末", accumulation::stock},
    {"年底", accumulation::stock},
    {"in circulation", accumulation::stock},
    {"累计", accumulation::cumulative},
    {"year to date", accumulation::cumulative},
    {"year-to-date", accumulation::cumulative},
    {"ytd", accumulation::cumulative},
    {"since january", accumulation::cumulative},
    {"当期值", accumulation::flow},
    {"当季值", accumulation::flow},
    {"当月值", accumulation::flow},
});

struct price_name {
    std::string_view text;
    price_basis what;
};
constexpr auto price_names = std::to_array<price_name>({
    {"不变价", price_basis::real},
    {"可比价", price_basis::real},
    {"现价", price_basis::nominal},
    {"当年价", price_basis::nominal},
    {"实际增", price_basis::real}, // 实际增长, 实际增速
    {"名义增", price_basis::nominal},
    {"总值指数", price_basis::real}, // 国内生产总值指数 is at comparable prices by definition
});
/// Names of money where no unit says so: their price basis is not printed.
constexpr auto money_names = std::to_array<std::string_view>(
    {"总值", "增加值", "总收入", "零售", "收入", "支出", "gdp", "expenditure", "turnover", "_exp", "revenue"});

/// Names that are their unit, and codes of data bases that say how their numbers were made.
struct whole_name {
    std::string_view name, unit;
};
constexpr std::array whole_names{whole_name{"ndays", "days"}};
struct code_ending {
    std::string_view ending;
    baseline_kind against;
};
constexpr std::array code_endings{
    // of FRED: percent change from a year ago, from the period before
    code_ending{"_PC1", baseline_kind::same_period_last_year},
    code_ending{"_PCH", baseline_kind::previous_period},
};

/// The bracket at the end of a name: its inside, and the name before it.
struct bracket_at_end {
    std::string_view name, inside;
};
std::optional<bracket_at_end> last_bracket(std::string_view text) {
    constexpr std::array<std::array<std::string_view, 2>, 2> brackets{{{"(", ")"}, {"（", "）"}}};
    for (auto const& [open, close] : brackets) {
        if (!text.ends_with(close)) continue;
        int depth = 0;
        for (std::size_t at = text.size(); at > 0; --at) {
            const std::string_view rest = text.substr(at - 1);
            if (rest.starts_with(close)) ++depth;
            if (rest.starts_with(open) && --depth == 0)
                return bracket_at_end{
                    trimmed(text.substr(0, at - 1)),
                    trimmed(text.substr(at - 1 + open.size(), text.size() - at + 1 - open.size() - close.size()))};
        }
    }
    // Electricity.Installed.Capacity..MW. : R makes dots of blanks and brackets
    if (text.ends_with('.') && text.find(' ') == std::string_view::npos) {
        const auto open = text.rfind("..", text.size() - 2);
        if (open != std::string_view::npos && open > 0)
            return bracket_at_end{text.substr(0, open), text.substr(open + 2, text.size() - open - 3)};
    }
    return std::nullopt;
}

/// The % of 增长%, without a bracket; empty where there is none.
std::string_view sign_of_percentage(std::string_view text) {
    for (const std::string_view sign : {"%", "％", "‰"})
        if (text.ends_with(sign) && text.size() > sign.size() && text.find(' ') == text.npos) return sign;
    return {};
}

/// BKN.M.U2.NC10.B.ALLD.AS.S.E: capitals, digits and at least two dots.
bool is_series_code(std::string_view text) {
    int dots_seen = 0;
    for (const char c : text) {
        dots_seen += c == '.' ? 1 : 0;
        if (!(c == '.' || c == '_' || c == '-' || is_digit(c) || (c >= 'A' && c <= 'Z'))) return false;
    }
    return dots_seen >= 2;
}

} // namespace

normal_period normal_in(std::string_view text) {
    constexpr auto dashes = std::to_array<std::string_view>({"-", "–", "—", "～", "~", "至"});
    for (std::size_t at = 0; at + 9 <= text.size(); ++at) {
        if (at > 0 && is_digit(text[at - 1])) continue;
        const auto first = whole_number(text.substr(at, 4));
        const std::string_view rest = text.substr(at + 4);
        const auto dash = std::find_if(dashes.begin(), dashes.end(), [&](auto one) { return rest.starts_with(one); });
        if (!first || *first < 1700 || dash == dashes.end()) continue;
        const auto last = whole_number(rest.substr(dash->size(), 4));
        if (last && *last > *first && *last < 2200 && rest.substr(dash->size()).size() >= 4)
            return normal_period(*first, *last);
    }
    return normal_period::unknown();
}

bool has_word(std::string_view lower_text, std::string_view word) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (auto at = lower_text.find(word); at != std::string_view::npos; at = lower_text.find(word, at + 1)) {
        const bool ascii = letter(word.front()) && word.size() <= 5 && word != "anomal";
        const bool before = at == 0 || !letter(lower_text[at - 1]);
        const auto end = at + word.size();
        const bool behind = end == lower_text.size() || !letter(lower_text[end]);
        if (!ascii || (before && behind)) return true;
    }
    return false;
}
std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

void give_words(table_indicator& to, std::string_view words) {
    words = trimmed(words.substr(0, words.size() - sign_of_percentage(words).size()));
    const std::string text = lowered(words);
    const auto bracket = last_bracket(text);
    const std::string_view before_bracket = bracket ? bracket->name : std::string_view(text);
    const bool percent = to.has_unit == unit_print::known && to.units.kind() == unit_kind::percentage;
    const bool bare = to.has_unit == unit_print::unstated;
    for (auto const& w : accumulation_words)
        if (to.what.accumulation == accumulation::unstated && has_word(text, w.text)) to.what.accumulation = w.what;
    const bool told = to.against.kind != baseline_kind::none || to.as != column_kind::amount;
    if (!told) {
        if (percent) to.as = column_kind::rate;
        for (auto const& w : kind_words) {
            const bool anywhere =
                w.as == column_kind::bound || w.as == column_kind::anomaly || w.as == column_kind::count;
            const bool fits = w.only_bare ? bare : percent || anywhere || (bare && !w.only_percent);
            if (!fits || !has_word(text, w.text) || (w.only_last && !before_bracket.ends_with(w.text))) continue;
            to.as = w.as;
            to.against = baseline::of(w.against);
            if (w.as == column_kind::anomaly) to.against.normal = normal_in(text);
            break;
        }
        if (to.as == column_kind::amount && to.has_unit == unit_print::known && is_scale(to.units.kind()))
            to.as = column_kind::level;
    }
    if (to.as == column_kind::share && to.against.kind == baseline_kind::whole && to.against.name.empty())
        to.against = baseline::whole_of(read_share_name(words.substr(0, before_bracket.size())).whole);
    if (to.as == column_kind::growth || to.as == column_kind::share || to.as == column_kind::rate) {
        if (to.what.accumulation == accumulation::stock) to.what.accumulation = accumulation::unstated;
    }
    for (auto const& p : price_names)
        if (to.what.prices == price_basis::none && text.find(p.text) != std::string::npos) to.what.prices = p.what;
    bool money = to.has_unit == unit_print::known && is_money(to.units);
    for (const auto name : money_names) money = money || (bare && has_word(text, name));
    if (to.as == column_kind::amount && money && to.what.prices == price_basis::none)
        to.what.prices = price_basis::unknown;
}

bool is_name_of_percentage(std::string_view name) {
    constexpr auto words = std::to_array<std::string_view>(
        {"增速", "增幅", "涨幅", "降幅",   "增长",     "增长速度", "增减",         "同比",   "环比", "占比", "比重",
         "构成", "率",   "比例", "百分比", "完成预算", "完成计划", "完成全年计划", "growth", "yoy",  "share"});
    name = trimmed(name);
    for (const std::string_view sign : {"%", "％", "±", "百分点"}) // 增长±%
        while (name.ends_with(sign)) name.remove_suffix(sign.size());
    const std::string small = lowered(name);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return small.ends_with(word); });
}

bool is_of_other_than_money(std::string_view name) {
    constexpr auto words = std::to_array<std::string_view>({"人口", "人数", "户数", "从业人员", "人均", "面积"});
    return holds_one_of(name, words);
}
bool is_money_of_one(unit_meaning const& m, std::string_view name) {
    constexpr auto money = std::to_array<std::string_view>(
        {"收入", "支出", "消费", "生产总值", "GDP", "工资", "薪酬", "储蓄", "存款", "增加值", "产值", "财政"});
    return m.has == unit_print::known && is_money(m.units) && m.units.size() == 1 && m.units.begin()->word == 0 &&
           name.find("人均") != std::string_view::npos && holds_one_of(name, money);
}

void give_unit_of_title(table_indicator& to, std::string_view unit, std::string_view printed) {
    if (is_name_of_place(to.what.name)) return;
    const bool percentage = is_name_of_percentage(to.what.name) || to.as == column_kind::growth ||
                            to.as == column_kind::share || to.as == column_kind::index;
    // 单位：亿元、% has one for amounts and one for percentages
    for (const std::string_view between : {"、", "，", ",", ";", "；"})
        if (const auto at = unit.find(between); at != std::string_view::npos) {
            const auto front = trimmed(unit.substr(0, at)), behind = trimmed(unit.substr(at + between.size()));
            const auto of_behind = read_bracket(behind);
            if (of_behind.has != unit_print::known || of_behind.units.kind() != unit_kind::percentage) continue;
            const auto chosen = percentage ? behind : front;
            return give_unit(to, read_bracket(chosen), chosen);
        }
    const auto m = read_bracket(unit);
    if (percentage && m.has == unit_print::known && m.units.kind() != unit_kind::percentage) return;
    const bool of_other = is_of_other_than_money(to.what.name) && !is_money_of_one(m, to.what.name);
    if (m.has == unit_print::known && is_money(m.units) && of_other) return;
    give_unit(to, m, printed);
}

void give_unit(table_indicator& to, unit_meaning const& m, std::string_view printed) {
    to.unit_printed = printed;
    to.unit_text = m.text;
    to.units = m.units;
    to.has_unit = m.has;
    if (m.as) {
        to.as = *m.as;
        to.against = m.against;
        to.base_value = m.base_value;
    }
    if (m.prices != price_basis::none) to.what.prices = m.prices;
    to.prices_of = m.prices_of;
}

read_header read_header_text(std::string_view text) {
    read_header out;
    table_indicator& to = out.what;
    text = trimmed(text);
    to.printed = text;
    while (const std::size_t mark = footnote_mark_at_end(text)) text = trimmed(text.substr(0, text.size() - mark));
    std::string_view name = text;
    if (const auto bracket = last_bracket(text)) {
        std::string_view inside = bracket->inside;
        unit_meaning m = read_bracket(inside);
        std::string_view qualifier;
        if (m.has == unit_print::unknown_word)
            if (const auto comma = inside.find(", "); comma != std::string_view::npos) {
                const auto head = read_bracket(inside.substr(0, comma));
                if (head.has == unit_print::known) {
                    m = head;
                    qualifier = trimmed(inside.substr(comma + 1));
                }
            }
        if (m.has != unit_print::unknown_word) {
            name = bracket->name;
            give_unit(to, m, inside);
            to.what.scope = qualifier;
        } else if (is_series_code(inside)) {
            name = bracket->name;
            to.code = inside;
        } else {
            out.unknown_unit = inside;
        }
    } else if (const auto sign = sign_of_percentage(text); !sign.empty()) {
        name = trimmed(text.substr(0, text.size() - sign.size()));
        give_unit(to, read_bracket(sign == "％" ? "%" : sign), sign);
    } else if (text.ends_with("百分点")) { // 同比增减百分点
        give_unit(to, read_bracket("个百分点"), "百分点");
    } else if (const auto suffix = suffix_of(text)) {
        name = text.substr(0, text.size() - suffix->suffix.size() - 1);
        give_unit(to, read_bracket(suffix->unit), "suffix _" + std::string(suffix->suffix));
    }
    for (auto const& w : whole_names)
        if (text == w.name) give_unit(to, read_bracket(w.unit), w.unit);
    for (auto const& e : code_endings)
        if (text.ends_with(e.ending) && text.size() > e.ending.size() && text.find_first_of(" (") == text.npos) {
            to.as = column_kind::growth;
            to.against = baseline::of(e.against);
        }
    to.what.name = name;
    give_words(to, text);
    if (to.as == column_kind::count && to.has_unit == unit_print::unstated) {
        constexpr std::string_view number_of = "number of ";
        if (const auto at = lowered(text).find(number_of); at != std::string::npos)
            to.unit_printed = std::string("number of ") +
                              std::string(text.substr(at + number_of.size(),
                                                      text.find(' ', at + number_of.size()) - at - number_of.size()));
    }
    return out;
}

} // namespace tongbi::inline v0::detail
