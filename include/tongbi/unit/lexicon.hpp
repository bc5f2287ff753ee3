// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The lexicon: how units are spelled. Prefixes and scale words are tables of powers of ten; a spelling is looked up
/// whole, so that nothing is read as a longer word's beginning (mm is no metre, 31MW no 31 m).
#pragma once

#include <tongbi/unit/table.hpp>

#include <optional>
#include <string>

namespace tongbi::inline v0 {

struct power_word {
    std::string_view text;
    std::int8_t ten;
};

/// 数量级: scale words before a unit; longer words first.
inline constexpr std::array scale_words{
    power_word{"万亿", 12},   power_word{"千亿", 11},   power_word{"百亿", 10},    power_word{"十亿", 9},
    power_word{"亿", 8},      power_word{"千万", 7},    power_word{"百万", 6},     power_word{"十万", 5},
    power_word{"万", 4},      power_word{"千", 3},      power_word{"百", 2},       power_word{"trillion", 12},
    power_word{"billion", 9}, power_word{"million", 6}, power_word{"thousand", 3},
};

inline constexpr std::array han_prefixes{
    power_word{"太", 12}, power_word{"吉", 9},  power_word{"兆", 6},  power_word{"千", 3},  power_word{"分", -1},
    power_word{"厘", -2}, power_word{"毫", -3}, power_word{"微", -6}, power_word{"纳", -9},
};
inline constexpr std::array latin_prefixes{
    power_word{"T", 12}, power_word{"G", 9},  power_word{"M", 6},  power_word{"k", 3},  power_word{"c", -2},
    power_word{"m", -3}, power_word{"µ", -6}, power_word{"μ", -6}, power_word{"u", -6}, power_word{"n", -9},
};

/// Which prefixes a spelling takes.
enum class prefixing : std::uint8_t { none, all, large };

struct spelling {
    std::string_view text;
    unit_row const* row;
    std::int8_t prefix = 0;
    std::int8_t power = 1;
    script letters = script::han;
    prefixing takes = prefixing::none;
};

namespace detail {

constexpr spelling han(std::string_view text, unit_row const& row, prefixing takes = prefixing::none, int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), 1, script::han, takes};
}
constexpr spelling latin(std::string_view text, unit_row const& row, prefixing takes = prefixing::none,
                         int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), 1, script::latin, takes};
}

} // namespace detail

/// The first spelling of a row and script is the one it is written in.
inline constexpr std::array spellings{
    detail::han("瓦", rows::watt, prefixing::all),
    detail::latin("W", rows::watt, prefixing::all),
    detail::latin("KW", rows::watt, prefixing::none, 3),
    detail::latin("kw", rows::watt, prefixing::none, 3),
    detail::han("瓦时", rows::watt_hour, prefixing::all),
    detail::latin("Wh", rows::watt_hour, prefixing::all),
    detail::han("瓦·时", rows::watt_hour, prefixing::all),
    detail::han("瓦特", rows::watt, prefixing::all),
    detail::latin("kwh", rows::watt_hour, prefixing::none, 3),
    detail::latin("KWh", rows::watt_hour, prefixing::none, 3),
    detail::latin("kW·h", rows::watt_hour, prefixing::none, 3),
    detail::han("焦", rows::joule, prefixing::all),
    detail::latin("J", rows::joule, prefixing::all),
    detail::han("焦耳", rows::joule, prefixing::all),
    detail::han("克", rows::gram, prefixing::all),
    detail::latin("g", rows::gram, prefixing::all),
    detail::han("公斤", rows::gram, prefixing::none, 3),
    detail::han("斤", rows::jin),
    detail::latin("jin", rows::jin),
    detail::han("吨", rows::tonne),
    detail::latin("t", rows::tonne, prefixing::large),
    detail::han("吨标准煤", rows::tce),
    detail::latin("tce", rows::tce, prefixing::large),
    detail::han("吨标煤", rows::tce),
    detail::han("公里", rows::kilometre),
    detail::latin("km", rows::kilometre),
    detail::han("千米", rows::kilometre),
    detail::han("米", rows::metre, prefixing::all),
    detail::latin("m", rows::metre, prefixing::all),
    detail::han("平方米", rows::square_metre),
    detail::latin("m²", rows::square_metre),
    detail::latin("m2", rows::square_metre),
    detail::latin("㎡", rows::square_metre),
    detail::han("平方公里", rows::square_kilometre),
    detail::latin("km²", rows::square_kilometre),
    detail::latin("km2", rows::square_kilometre),
    detail::han("平方千米", rows::square_kilometre),
    detail::han("公顷", rows::hectare),
    detail::latin("ha", rows::hectare),
    detail::latin("hm²", rows::hectare),
    detail::han("亩", rows::mu),
    detail::latin("mu", rows::mu),
    detail::han("立方米", rows::cubic_metre),
    detail::latin("m³", rows::cubic_metre),
    detail::latin("m3", rows::cubic_metre),
    detail::han("秒", rows::second),
    detail::latin("s", rows::second),
    detail::han("分钟", rows::minute),
    detail::latin("min", rows::minute),
    detail::han("小时", rows::hour),
    detail::latin("h", rows::hour),
    detail::han("天", rows::day),
    detail::han("日", rows::day),
    detail::latin("d", rows::day),
    detail::han("年", rows::year),
    detail::latin("a", rows::year),
    detail::latin("K", rows::kelvin),
    detail::latin("°C", rows::celsius),
    detail::latin("℃", rows::celsius),
    detail::han("摄氏度", rows::celsius),
    detail::latin("degC", rows::celsius),
    detail::latin("ºC", rows::celsius), // U+00BA and U+02DA look like a degree
    detail::latin("˚C", rows::celsius),
    detail::latin("°F", rows::fahrenheit),
    detail::latin("℉", rows::fahrenheit),
    detail::latin("degF", rows::fahrenheit),
    detail::latin("ºF", rows::fahrenheit),
    detail::latin("˚F", rows::fahrenheit),
    detail::han("华氏度", rows::fahrenheit),
    detail::han("元", rows::yuan),
    detail::latin("CNY", rows::yuan),
    detail::latin("RMB", rows::yuan),
    detail::latin("yuan", rows::yuan),
    detail::han("人民币", rows::yuan),
    detail::han("美元", rows::us_dollar),
    detail::latin("USD", rows::us_dollar),
    detail::han("标箱", rows::teu),
    detail::latin("TEU", rows::teu),
    detail::han("标准箱", rows::teu),
    detail::han("%", rows::percent),
    detail::han("％", rows::percent),
    detail::han("‰", rows::permille),
    detail::han("成", rows::cheng),
    detail::han("倍", rows::fold),
    detail::han("个百分点", rows::percentage_point),
    detail::han("百分点", rows::percentage_point),
    detail::latin("pp", rows::percentage_point),
    detail::han("个千分点", rows::permille_point),
    detail::han("千分点", rows::permille_point),
    detail::han("台(套)", rows::counter_row("台（套）")),
    detail::han("个位次", rows::rank_place),
    detail::han("位次", rows::rank_place),
    detail::han("级", rows::wind_force),
};

namespace detail {

constexpr std::uint32_t hash(std::string_view text, std::uint32_t seed = 2166136261U) {
    for (const char c : text) seed = (seed ^ static_cast<unsigned char>(c)) * 16777619U; // FNV-1a
    return seed;
}

/// Every spelling with every prefix that it takes, hashed: one look decides.
class unit_index {
public:
    struct entry {
        std::string_view prefix_text, text;
        unit_row const* row = nullptr;
        std::int8_t prefix = 0;
        script letters = script::han;
    };

private:
    static constexpr std::uint32_t slots = 1021;
    template <class Prefixes>
    constexpr void insert_prefixed(spelling const& s, Prefixes const& prefixes) {
        for (auto const& p : prefixes)
            if (s.takes == prefixing::all || p.ten > 0) insert({p.text, s.text, s.row, p.ten, s.letters});
    }
    /// The first spelling of a text stays: min is a minute before it is anything else.
    constexpr void insert(entry const& e) {
        for (std::uint32_t at = hash(e.text, hash(e.prefix_text)) % slots;; at = (at + 1) % slots) {
            entry& slot = table_[at];
            if (slot.row == nullptr) {
                slot = e;
                return;
            }
            if (slot.prefix_text == e.prefix_text && slot.text == e.text) return;
        }
    }

public:
    constexpr unit_index() {
        for (auto const& s : spellings) {
            insert({"", s.text, s.row, s.prefix, s.letters});
            if (s.takes == prefixing::none) continue;
            if (s.letters == script::han)
                insert_prefixed(s, han_prefixes);
            else
                insert_prefixed(s, latin_prefixes);
        }
        for (auto const& row : rows::counters) insert({"", row.zh, &row, 0, script::han});
    }
    [[nodiscard]] constexpr entry const* find(std::string_view text) const {
        for (std::uint32_t at = hash(text) % slots;; at = (at + 1) % slots) {
            entry const& e = table_[at];
            if (e.row == nullptr) return nullptr;
            if (e.prefix_text.size() + e.text.size() == text.size() && text.starts_with(e.prefix_text) &&
                text.ends_with(e.text))
                return &e;
        }
    }

    /// Where the entry stands, for unit_part::text; and back.
    [[nodiscard]] constexpr std::uint16_t place_of(entry const* e) const {
        return static_cast<std::uint16_t>(e - table_.data() + 1);
    }
    [[nodiscard]] constexpr entry const& at(std::uint16_t place) const { return table_[place - 1U]; }

private:
    std::array<entry, slots> table_{};
};

inline constexpr unit_index index_of_units{};

inline void append_part(std::string& out, unit_part const& part, script letters) {
    if (part.word_text != 0) {
        const std::string_view word = scale_words[part.word_text - 1U].text;
        out += word;
        const bool alone = part.row == &rows::one;
        if (word.front() >= 'a' && word.front() <= 'z' && !alone) out += ' '; // billion RMB
    } else if (part.word != 0) {
        for (auto const& word : scale_words)
            if (word.ten == part.word) {
                out += word.text;
                break;
            }
    }
    if (part.text != 0) {
        auto const& entry = index_of_units.at(part.text);
        out += entry.prefix_text;
        out += entry.text;
    } else {
        const auto prefix_of = [&](auto const& prefixes) {
            for (auto const& prefix : prefixes)
                if (prefix.ten == part.prefix) return prefix.text;
            return std::string_view{};
        };
        out += letters == script::han ? prefix_of(han_prefixes) : prefix_of(latin_prefixes);
        out += letters == script::han ? part.row->zh : part.row->latin;
    }
    if (const int power = part.power < 0 ? -part.power : part.power; power > 1) out += "^" + std::to_string(power);
}

} // namespace detail

/// 万千瓦, GW, 千瓦时/平方米: as it was spelled, else by the symbols of the rows.
[[nodiscard]] inline std::string to_string(unit const& u) {
    std::string above;
    std::string below;
    for (auto const& part : u) {
        std::string& side = part.power > 0 ? above : below;
        if (!side.empty()) side += "·";
        detail::append_part(side, part, u.letters());
    }
    if (below.empty()) return above;
    return (above.empty() ? "1" : above) + "/" + below;
}

/// Does a blank stand between number and unit? Before Latin letters, not before Chinese ones, % and ‰.
[[nodiscard]] constexpr bool takes_blank(unit const& u) { return u.size() != 0 && u.letters() == script::latin; }

/// A unit of the user, spelled for read_measure: `own_unit{"桶", barrel}`. The row lives as long as its measures.
struct own_unit {
    std::string_view text;
    v0::unit unit;
};

} // namespace tongbi::inline v0
