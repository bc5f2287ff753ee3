// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The words by which headers, head lines and notes are known: one table each.

#include "table/layouts.hpp"
#include "table/price_notes.hpp"

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

struct header_word {
    string_view text;
    column_use as;
};
constexpr auto header_words = std::to_array<header_word>({
    {"unit", column_use::unit},
    {"units", column_use::unit},
    {"unit of measure", column_use::unit},
    {"单位", column_use::unit},
    {"计量单位", column_use::unit},
    {"currency", column_use::unit},
    {"币种", column_use::unit},
    {"货币", column_use::unit},
    {"货币单位", column_use::unit},
    {"indicator name", column_use::name},
    {"series name", column_use::name},
    {"seriesdescription", column_use::name},
    {"variable", column_use::name},
    {"指标名称", column_use::name},
    {"indicator code", column_use::code},
    {"series code", column_use::code},
    {"seriescode", column_use::code},
    {"series_code", column_use::code},
    {"variable code", column_use::code},
    {"iso", column_use::entity_code},
    {"iso2", column_use::entity_code},
    {"iso3", column_use::entity_code},
    {"code", column_use::entity_code},
    {"iso code", column_use::entity_code},
    {"iso.code", column_use::entity_code},
    {"iso_code", column_use::entity_code},
    {"iso3 code", column_use::entity_code},
    {"iso3166_alpha3", column_use::entity_code},
    {"country code", column_use::entity_code},
    {"country_code", column_use::entity_code},
    {"geoareacode", column_use::entity_code},
    {"行政区划代码", column_use::entity_code},
    {"地区代码", column_use::entity_code},
    {"区划代码", column_use::entity_code},
    {"城市代码", column_use::entity_code},
    {"站号", column_use::entity_code},
    {"区站号", column_use::entity_code},
    {"nature", column_use::flag},
    {"flag", column_use::flag},
    {"flags", column_use::flag},
    {"obs_status", column_use::flag},
    {"obs_flag", column_use::flag},
    {"status", column_use::flag},
    {"iso3166_numeric", column_use::ignored},
    {"decimal date", column_use::ignored},
    {"decimal", column_use::ignored},
    {"footnote", column_use::ignored},
    {"notes", column_use::ignored},
    {"note", column_use::ignored},
    {"source", column_use::ignored},
    {"time_detail", column_use::ignored},
    {"comment", column_use::ignored},
    {"remark", column_use::ignored},
    {"remarks", column_use::ignored},
    {"备注", column_use::ignored},
    {"说明", column_use::ignored},
    {"序号", column_use::ignored},
    // what an entity belongs to is no number of it, although it is written 0 and 1
    {"opec", column_use::ignored},
    {"eu", column_use::ignored},
    {"oecd", column_use::ignored},
    {"cis", column_use::ignored},
    {"g20", column_use::ignored},
    {"goal", column_use::dimension},
    {"target", column_use::dimension},
});

/// Keys of lines before and behind a table.
enum class head_key : std::uint8_t {
    none,
    indicator,
    unit,
    entity,
    normal,
    missing,
    publisher,
    dataset,
    vintage,
    title,
    other
};
struct head_word {
    string_view text;
    head_key what;
};
constexpr auto head_keys = std::to_array<head_word>({
    {"指标", head_key::indicator},
    {"数据库", head_key::dataset},
    {"时间", head_key::other},
    {"地区", head_key::entity},
    {"单位", head_key::unit},
    {"计量单位", head_key::unit},
    {"金额单位", head_key::unit},
    {"货币单位", head_key::unit},
    {"units", head_key::unit},
    {"unit", head_key::unit},
    {"magnitud", head_key::unit},
    {"base period", head_key::normal},
    {"missing", head_key::missing},
    {"sistema eléctrico", head_key::entity},
    {"título", head_key::title},
    {"data source", head_key::dataset},
    {"last updated date", head_key::vintage},
    {"last updated", head_key::vintage},
    {"retrieved", head_key::vintage},
    {"fecha exportación", head_key::vintage},
    {"数据来源", head_key::publisher},
    {"资料来源", head_key::publisher},
    {"fuente", head_key::publisher},
});

constexpr auto note_words =
    std::to_array<string_view>({"注：", "注:", "数据来源", "资料来源", "说明：", "备注",
                                "source:", "note:", "notes:", "data source", "data from", "last updated"});

struct key_line {
    string_view key, value;
};
/// `key: value`, `key：value`, or a line of two fields.
std::optional<key_line> key_of(line_of_fields const& row) {
    string_view text = trimmed(row.raw);
    while (text.ends_with(',') || text.ends_with(';')) text = trimmed(text.substr(0, text.size() - 1));
    while (text.starts_with(',') || text.starts_with(';')) text = trimmed(text.substr(1)); // set to the right
    std::size_t at = string_view::npos, size = 0;
    for (const string_view mark : {string_view("："), string_view(":"), string_view(",")})
        if (const auto here = text.find(mark); here < at) {
            at = here;
            size = mark.size();
        }
    if (at == string_view::npos || at == 0 || at > 60) return std::nullopt;
    for (auto const& [open, close] : {std::pair<string_view, string_view>{"（", "）"}, {"(", ")"}})
        if (text.starts_with(open) && text.ends_with(close) && at > open.size()) { // （单位：亿元）
            text = text.substr(open.size(), text.size() - open.size() - close.size());
            at -= open.size();
        }
    const auto bare = [](string_view t) {
        t = trimmed(t);
        return t.size() > 1 && t.front() == '"' && t.back() == '"' ? t.substr(1, t.size() - 2) : t;
    };
    const key_line pair{bare(text.substr(0, at)), bare(text.substr(at + size))};
    if (!pair.value.empty()) return pair;
    return std::nullopt;
}

std::string lower(string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

head_key meaning_of(std::optional<key_line> const& pair) {
    if (!pair) return head_key::none;
    const std::string small = lower(pair->key);
    for (auto const& w : head_keys)
        if (small == w.text) return w.what;
    return head_key::none;
}

/// What a line of one field says, wherever it stands.
string_view only_field_of(line_of_fields const& row) {
    for (std::size_t i = 0; i < row.size; ++i)
        if (!row[i].empty()) return row[i];
    return {};
}

void take_key(head_words& head, head_key what, string_view value) {
    switch (what) {
    case head_key::indicator: head.indicator = value; break;
    case head_key::unit:
        head.unit = value;
        head.unit_printed = value;
        break;
    case head_key::entity: head.entity = value; break;
    case head_key::missing: head.missing.emplace_back(value); break;
    case head_key::title: head.title = value; break;
    case head_key::normal: {
        const auto dash = value.find('-');
        const auto first = whole_number(value.substr(0, dash));
        const auto last = dash == string_view::npos ? std::nullopt : whole_number(value.substr(dash + 1));
        if (first && last && *first < *last) head.normal = normal_period(*first, *last);
        break;
    }
    default: break;
    }
}

/// 100.0亿千瓦时: a number that has its unit with it, and no name.
bool has_own_unit(string_view text, cell_rules const& by) {
    std::size_t size = text.size();
    while (size > 0 && !is_digit(text[size - 1])) --size;
    return size > 0 && size < text.size() && writes_number(text.substr(0, size), by.decimal_comma) &&
           read_bracket(trimmed(text.substr(size))).has == unit_print::known;
}

} // namespace

std::optional<std::size_t> word_in(string_view text, std::span<string_view const> words) {
    const std::string small = lower(trimmed(text));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (small == words[i]) return i;
    return std::nullopt;
}

bool is_line_of_unit(line_of_fields const& row) { return meaning_of(key_of(row)) == head_key::unit; }

column_use use_of_header(string_view name) {
    const std::string small = lower(trimmed(name));
    for (auto const& w : header_words)
        if (small == w.text) return w.as;
    return column_use::value;
}

bool is_note_row(line_of_fields const& row, std::size_t columns) {
    if (columns > 1 && row.used() <= 1) return true;
    const std::string small = lower(row[0].substr(0, 40));
    for (const auto word : note_words)
        if (small.starts_with(word)) return true;
    return false;
}

head_words read_head(reading const& in, std::size_t header) {
    head_words head;
    for (std::size_t i = 0; i < header; ++i) {
        auto const& row = in.lines[i];
        const string_view text = trimmed(row.raw);
        if (text.empty()) continue;
        if (text.front() == '#') {
            head.comments += lower(text) + "\n";
            continue;
        }
        const auto pair = key_of(row);
        const head_key what = meaning_of(pair);
        if (what != head_key::none)
            take_key(head, what, pair->value);
        else if (head.title.empty())
            head.title = row.used() == 1 ? unquoted(only_field_of(row)) : std::string(text);
    }
    if (head.unit.empty() && !in.unit_of_periods.empty()) {
        head.unit = head.unit_printed = in.unit_of_periods;
        head.unit_of_periods = true;
    }
    return head;
}

void take_unit_of_title(head_words& head) {
    const auto said = read_header_text(head.title);
    if (!head.unit.empty() || said.what.has_unit != unit_print::known) return;
    head.unit = head.unit_printed = said.what.unit_printed;
}

void note_head(reading& in, std::size_t header) {
    for (std::size_t i = 0; i < header; ++i) in.to.add_note(in.lines[i].raw, in.lines[i].line);
}

column_content content_of(reading const& in, std::size_t header, std::size_t column) {
    std::size_t numbers = 0, texts = 0;
    const std::size_t columns = in.lines[header].size;
    for (std::size_t i = header + 1; i < in.lines.size(); ++i) {
        auto const& row = in.lines[i];
        if (row.size != columns || row.blank() || column >= row.size) continue;
        const string_view t = row[column];
        if (t.empty()) continue;
        cell_rules by;
        by.decimal_comma = in.how.decimal_comma;
        by.percent = is_in_percent(t);
        const auto state = read_cell_text(t, by).state;
        const bool is_number = state == cell_state::number || (state == cell_state::unreadable && has_own_unit(t, by));
        numbers += is_number ? 1 : 0;
        texts += state == cell_state::unreadable && !is_number ? 1 : 0;
    }
    if (numbers + texts == 0) return column_content::nothing;
    return numbers >= texts ? column_content::numbers : column_content::texts;
}

void table_builder::read_notes() {
    for (auto const& n : notes_) {
        line_of_fields row;
        row.raw = n.text;
        const auto pair = key_of(row);
        const head_key what = meaning_of(pair);
        if (what == head_key::publisher && publisher.empty()) publisher = pair->value;
        if (what == head_key::dataset && dataset.empty()) dataset = pair->value;
        if (what == head_key::vintage && vintage.empty()) vintage = pair->value;
        const price_note prices = read_price_note(n.text);
        for (auto& i : indicators_) {
            if (i.as == column_kind::amount && i.what.prices == price_basis::unknown &&
                prices.of_amounts != price_basis::none)
                i.what.prices = prices.of_amounts;
            const bool of_growth = i.as == column_kind::growth || is_growth_index(i);
            if (of_growth && i.what.prices == price_basis::none) i.what.prices = prices.of_growth;
        }
    }
}

} // namespace tongbi::inline v0::detail
