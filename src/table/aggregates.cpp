// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/aggregates.hpp"

#include "table/country_codes.hpp"
#include "table/fields.hpp"

#include <tongbi/measure/cell_marks.hpp>

#include <algorithm>
#include <unordered_map>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit_or_letter(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

/// Without a bracket at the end: East Asia & Pacific (developing only).
string_view without_bracket(string_view name) {
    for (const auto& [open, close] : {std::pair<string_view, string_view>{"(", ")"}, {"（", "）"}})
        if (name.ends_with(close))
            if (const auto at = name.rfind(open); at != string_view::npos && at > 0) return trimmed(name.substr(0, at));
    return name;
}
/// Small letters, without the blanks inside Chinese names (合　计).
std::string plain(string_view name) {
    std::string out;
    bool ascii = true;
    for (const char c : name) ascii = ascii && static_cast<unsigned char>(c) < 0x80U;
    constexpr string_view wide_blank = "　";
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!ascii && name[at] == ' ') continue;
        if (!ascii && name.substr(at).starts_with(wide_blank)) {
            at += wide_blank.size() - 1;
            continue;
        }
        const char c = name[at];
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}
/// The words of an English name: letters and digits between other signs.
std::vector<string_view> words_of_name(string_view lower) {
    std::vector<string_view> words;
    for (std::size_t at = 0; at < lower.size();) {
        std::size_t end = at;
        while (end < lower.size() && is_digit_or_letter(lower[end])) ++end;
        if (end > at) words.push_back(lower.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// --- words

constexpr auto names_of_totals = std::to_array<string_view>(
    {"合计",  "总计",        "总数",          "共计",         "累计",          "总和",     "全国",   "全省",
     "全市",  "全区",        "全县",          "全州",         "全部",          "全行业",   "全社会", "全世界",
     "全球",  "世界",        "sum",           "total",        "all",           "overall",  "world",  "global",
     "globe", "grand total", "all countries", "all entities", "whole country", "national", "nation"});
constexpr auto endings_of_totals = std::to_array<string_view>({"合计", "总计", "小计"});
constexpr auto beginnings_of_totals = std::to_array<string_view>({"total ", "sum of ", "all ", "全社会"});
/// A word of it makes a name that of a group of countries.
constexpr auto groups = std::to_array<string_view>(
    {"oecd", "nonoecd", "g7", "g20", "brics", "opec", "asean", "eu", "eu27", "eu28", "eurozone", "members"});
constexpr auto heights_of_income = std::to_array<string_view>({"high", "middle", "low"});
constexpr auto unions = std::to_array<string_view>({"euro area",
                                                    "euro zone",
                                                    "european union",
                                                    "arab world",
                                                    "early demographic dividend",
                                                    "late demographic dividend",
                                                    "fragile and conflict affected situations",
                                                    "欧元区",
                                                    "欧盟",
                                                    "经合组织",
                                                    "early-demographic dividend",
                                                    "late-demographic dividend",
                                                    "pre-demographic dividend",
                                                    "post-demographic dividend",
                                                    "least developed countries",
                                                    "heavily indebted poor countries",
                                                    "ida only",
                                                    "ida blend",
                                                    "ida total",
                                                    "ida & ibrd",
                                                    "ibrd only",
                                                    "middle east",
                                                    "rest of world",
                                                    "cis",
                                                    "eurasia",
                                                    "persian gulf",
                                                    "other "});
/// Publishers whose own groups stand beside countries: Middle East (EI), Other Africa (EIA).
constexpr auto of_publishers = std::to_array<string_view>({"(ei)", "(eia)", "(bp)", "(ember)", "(shift)", "(gcp)"});

bool says_whole(string_view printed) {
    const string_view bare = without_bracket(printed);
    const std::string name = plain(bare);
    if (name.empty()) return false;
    if (is_one_of(string_view(name), names_of_totals)) return true;
    for (const auto ending : endings_of_totals)
        if (string_view(name).ends_with(ending)) return true;
    for (const auto beginning : beginnings_of_totals)
        if (string_view(name).starts_with(beginning)) return true;
    for (const auto one : unions)
        if (string_view(name).starts_with(one)) return true;
    const std::string whole = plain(printed); // with its bracket
    for (const auto one : of_publishers)
        if (string_view(whole).ends_with(one)) return true;
    const auto words = words_of_name(name);
    if (words.size() > 1 && words.back() == "total") return true;
    for (std::size_t i = 1; i < words.size(); ++i) // no income tax
        if (words[i] == "income" && is_one_of(words[i - 1], heights_of_income)) return true;
    return std::any_of(words.begin(), words.end(), [](string_view w) { return is_one_of(w, groups); });
}

// --- regions: aggregates beside places, parts among themselves

constexpr auto regions = std::to_array<string_view>(
    {"东部",   "中部",   "西部",   "东北", "东部地区", "中部地区", "西部地区", "东北地区", "华北",     "华东",
     "华中",   "华南",   "西南",   "西北", "华北地区", "华东地区", "华中地区", "华南地区", "西南地区", "西北地区",
     "长三角", "珠三角", "京津冀", "亚洲", "欧洲",     "非洲",     "北美洲",   "南美洲",   "拉丁美洲", "大洋洲"});
constexpr auto continents =
    std::to_array<string_view>({"africa", "asia", "europe", "america", "americas", "oceania", "pacific", "caribbean",
                                "baltics", "hemisphere", "antarctica", "states"});
constexpr auto with_continents =
    std::to_array<string_view>({"north", "northern", "south",   "southern", "southeast", "east",    "eastern",
                                "west",  "western",  "central", "middle",   "sub",       "saharan", "latin",
                                "and",   "the",      "island",  "small",    "other",     "s",       "cent"});
/// Countries whose names are made of such words.
constexpr auto countries_like_regions = std::to_array<string_view>({"south africa"});

bool says_region(string_view printed) {
    const std::string name = plain(without_bracket(printed));
    if (is_one_of(string_view(name), regions)) return true;
    if (is_one_of(string_view(name), countries_like_regions)) return false;
    bool any = false, small = false;
    for (const auto word : words_of_name(name)) {
        const bool noun = is_one_of(word, continents);
        if (!noun && !is_one_of(word, with_continents)) return false;
        any = any || (noun && word != "states");
        small = small || word == "small"; // small states; other states are none
    }
    return any || small;
}

// --- codes

/// EU27_2020, EA20, EEA31: unions in the codes of Eurostat; W, W2 and OECD in those of other offices.
bool is_code_of_union(string_view code) {
    for (const string_view head : {"EU", "EA", "EEA", "EFTA"}) {
        if (!code.starts_with(head)) continue;
        string_view rest = code.substr(head.size());
        bool digits = true;
        for (const char c : rest) digits = digits && ((c >= '0' && c <= '9') || c == '_');
        if (digits) return true;
    }
    constexpr auto codes = std::to_array<string_view>(
        {"W", "WLD", "OWID_WRL", "W0", "WORLD", "OECD", "G20", "G7", "EUU", "EMU", "TOTAL", "_T",
         // groups of the World Bank
         "AFE", "AFW", "ARB", "CEB", "CSS", "EAP", "EAR", "EAS", "ECA", "ECS", "FCS", "HIC", "HPC", "IBD", "IBT", "IDA",
         "IDB", "IDX", "INX", "LAC", "LCN", "LDC", "LIC", "LMC", "LMY", "LTE", "MEA", "MIC", "MNA", "NAC", "OED", "OSS",
         "PRE", "PSS", "PST", "SAS", "SSA", "SSF", "SST", "TEA", "TEC", "TLA", "TMN", "TSA", "TSS", "UMC"});
    return is_one_of(code, codes);
}

/// The place under which a code lies: FI of FI193, 320000 of 320100; itself where it lies under none.
class codes_by_length {
public:
    explicit codes_by_length(std::vector<entity> const& all) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (!all[i].code.empty()) places_.emplace(all[i].code, i);
        for (auto const& one : all)
            for (std::size_t size = one.code.size(); size-- > 2;) ++longer_[one.code.substr(0, size)];
    }
    [[nodiscard]] std::optional<std::size_t> above(string_view code) const {
        const bool digits = std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits) return above_digits(code);
        for (std::size_t size = code.size(); size-- > 2;) {
            const std::string head(code.substr(0, size));
            const auto at = places_.find(head);
            if (at == places_.end() || !is_letter(head[0]) || !is_letter(head[1])) continue;
            const string_view rest = code.substr(size);
            if (rest[0] == '_') continue; // DE_TOT is no part of DE
            const bool marked = std::any_of(rest.begin(), rest.end(), [](char c) { return !is_letter(c); });
            if (marked || longer_.at(head) > 1) return at->second; // FIN beside FI is the same in another list
        }
        return std::nullopt;
    }

private:
    /// Administrative codes of China: six digits or more, two by two, the lower levels as zeros.
    [[nodiscard]] std::optional<std::size_t> above_digits(string_view code) const {
        if (code.size() < 6 || code.size() % 2 != 0) return std::nullopt;
        std::string up(code);
        for (std::size_t at = code.size(); at > 2; at -= 2) {
            if (up.compare(at - 2, 2, "00") == 0) continue;
            up.replace(at - 2, 2, "00");
            if (const auto found = places_.find(up); found != places_.end()) return found->second;
        }
        return std::nullopt;
    }
    std::unordered_map<std::string, std::size_t> places_;
    std::unordered_map<std::string, std::size_t> longer_;
};

/// In a table whose codes are those of countries, one that is none stands for several of them.
void mark_by_codes(std::vector<entity>& all) {
    std::size_t coded = 0, countries = 0;
    for (auto const& one : all) {
        coded += one.code.empty() || one.code == one.name ? (is_country_code(one.code) ? 1U : 0U) : 1U;
        countries += is_country_code(one.code) ? 1U : 0U;
    }
    const bool of_countries = countries > 2 && countries * 2 > coded;
    const codes_by_length places(all);
    for (auto& one : all) {
        if (is_code_of_union(one.code)) one.kind = entity_kind::aggregate;
        const auto above = one.code.empty() ? std::nullopt : places.above(one.code);
        if (above) {
            all[*above].kind = entity_kind::aggregate;
            one.part_of = all[*above].name;
        } else if (of_countries && one.code.size() > 1 && !is_country_code(one.code)) {
            one.kind = entity_kind::aggregate;
        }
    }
}

// --- levels of Chinese places

/// 1 province, 2 city, 3 county; 0 where the name does not say.
int level_of(string_view name) {
    for (const string_view direct : {"北京市", "天津市", "上海市", "重庆市"})
        if (name == direct) return 1;
    for (const string_view end : {"省", "自治区", "特别行政区"})
        if (name.ends_with(end)) return 1;
    for (const string_view end : {"市", "自治州", "盟", "地区"})
        if (name.ends_with(end)) return 2;
    for (const string_view end : {"县", "区", "旗"})
        if (name.ends_with(end)) return 3;
    return 0;
}
/// The only place of its level beside two or more that all lie lower is their total.
void mark_by_levels(std::vector<entity>& all) {
    std::size_t highest = 0, tops = 0, lower = 0;
    int top = 4;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == entity_kind::aggregate) continue;
        const int level = level_of(all[i].name);
        if (level == 0) return;
        if (level < top) {
            lower += tops;
            tops = 0;
            top = level;
            highest = i;
        }
        (level == top ? tops : lower) += 1;
    }
    if (tops == 1 && lower > 1) all[highest].kind = entity_kind::aggregate;
}

// --- notes

constexpr auto verbs =
    std::to_array<string_view>({"包括", "包含", "含", "指", "是指", "为", "=", "＝", ":", "：", " includes ",
                                " comprises ", " consists of ", " refers to ", " = ", ": "});

/// 苏南包括南京市、无锡市: a name, such a verb behind it, and two other names in the same sentence.
void mark_by_notes(std::vector<entity>& all, std::vector<note> const& notes) {
    constexpr std::size_t most = 200'000; // of a table of notes nothing is to be learned
    if (all.size() * notes.size() > most) return;
    for (auto& one : all) {
        if (one.name.size() < 3 || one.kind == entity_kind::aggregate) continue;
        for (auto const& n : notes) {
            const string_view text = n.text;
            for (auto at = text.find(one.name); at != string_view::npos; at = text.find(one.name, at + 1)) {
                string_view rest = text.substr(at + one.name.size());
                const auto verb =
                    std::find_if(verbs.begin(), verbs.end(), [&](string_view v) { return rest.starts_with(v); });
                if (verb == verbs.end()) continue;
                for (const string_view end : {"。", "；", ";", "\n", ". "}) rest = rest.substr(0, rest.find(end));
                std::size_t named = 0;
                for (auto const& other : all)
                    named += &other != &one && other.name.size() > 2 && rest.find(other.name) != string_view::npos;
                if (named > 1) one.kind = entity_kind::aggregate;
            }
        }
    }
}

} // namespace

bool names_several_places(std::string_view name) { return says_whole(name) || says_region(name); }

void mark_aggregates(std::vector<entity>& all, std::vector<note> const& notes) {
    std::size_t places = 0;
    std::vector<bool> is_region;
    for (auto& one : all) {
        if (says_whole(one.name) && !is_country_code(one.code)) {
            one.kind = entity_kind::aggregate;
            one.part_of.clear(); // 合计 that is indented lies in none of them
        }
        is_region.push_back(one.kind != entity_kind::aggregate && says_region(one.name));
        places += one.kind != entity_kind::aggregate && !is_region.back() ? 1U : 0U;
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        if (places > 0 && is_region[i] && !is_country_code(all[i].code)) all[i].kind = entity_kind::aggregate;
    mark_by_codes(all);
    mark_by_levels(all);
    mark_by_notes(all, notes);
}

} // namespace tongbi::inline v0::detail
