// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A row of named fields and the statement it makes, both ways: what CSV and JSON have in common.
#pragma once

#include <tongbi/exchange/fault.hpp>

#include <array>
#include <unordered_set>

namespace tongbi::inline v0::detail {

enum class column : std::uint8_t {
    id,
    section,
    section_en,
    indicator,
    indicator_en,
    entity,
    entity_en,
    period,
    period_en,
    number,
    unit,
    kind,
    direction,
    qualifiers,
    baseline,
    baseline_en,
    polarity,
    price_basis,
    flow,
    about,
    part_of,
    per,
    duplicate_of,
    doubt,
    remark,
    scope,
    sign,
    correct_unit,
    correct_why,
    correct_why_en,
    correct_author,
};
/// In the column of signs: profits and balances may be negative, and end nowhere.
inline constexpr std::string_view may_be_negative = "may_be_negative";
enum class presence : std::uint8_t { required, usual, rare };

struct column_entry {
    column which;
    std::string_view name; ///< in files
    std::string_view zh;   ///< in sentences
    presence how = presence::usual;
    bool is_list = false;
};

/// In the order in which they are written.
inline constexpr std::array<column_entry, 31> columns{{
    {column::id, "id", "编号", presence::required},
    {column::section, "section", "章节"},
    {column::section_en, "section_en", "章节英文名", presence::rare},
    {column::indicator, "indicator", "指标", presence::required},
    {column::indicator_en, "indicator_en", "指标英文名"},
    {column::entity, "entity", "地区或主体", presence::required},
    {column::entity_en, "entity_en", "主体英文名", presence::rare},
    {column::period, "period", "时期", presence::required},
    {column::period_en, "period_en", "时期标注英文", presence::rare},
    {column::number, "number", "数值", presence::required},
    {column::unit, "unit", "计量单位", presence::required},
    {column::kind, "kind", "类别", presence::required},
    {column::direction, "direction", "方向"},
    {column::qualifiers, "qualifiers", "限定词", presence::usual, true},
    {column::baseline, "baseline", "对比基准"},
    {column::baseline_en, "baseline_en", "对比对象英文名", presence::rare},
    {column::polarity, "polarity", "指标极性"},
    {column::price_basis, "price_basis", "价格口径"},
    {column::flow, "flow", "流量或存量"},
    {column::about, "about", "所指数据", presence::usual, true},
    {column::part_of, "part_of", "所属总体"},
    {column::per, "per", "除数"},
    {column::duplicate_of, "duplicate_of", "重复于"},
    {column::doubt, "doubt", "存疑", presence::usual, true},
    {column::remark, "remark", "备注"},
    {column::scope, "scope", "统计口径", presence::rare},
    {column::sign, "sign", "正负", presence::rare},
    {column::correct_unit, "correct_unit", "更正单位", presence::rare},
    {column::correct_why, "correct_why", "更正理由", presence::rare},
    {column::correct_why_en, "correct_why_en", "更正理由英文", presence::rare},
    {column::correct_author, "correct_author", "更正人", presence::rare},
}};

[[nodiscard]] constexpr column_entry const* column_named(std::string_view name) {
    for (auto const& entry : columns)
        if (entry.name == name) return &entry;
    return nullptr;
}

/// One field, with its place; `why` where already its text is at fault.
struct cell {
    std::string text;
    int line = 0;
    int column = 0;
    std::optional<refusal> why;
};

struct row {
    std::array<cell, columns.size()> cells;

    [[nodiscard]] cell& operator[](column c) { return cells[static_cast<std::size_t>(c)]; }
    [[nodiscard]] cell const& operator[](column c) const { return cells[static_cast<std::size_t>(c)]; }
};

/// Where a text is no UTF-8, or holds a NUL: malformed_text with its offset.
[[nodiscard]] std::optional<refusal> not_text(std::string_view text);

/// Collects rows and their faults.
class row_reader {
public:
    explicit row_reader(std::span<own_unit const> own) : own_(own) {}

    /// Adds the statement of a row, or its faults, or both.
    void read(row const& fields);
    /// A row that cannot be read has this id: links to it do not dangle. False, with a fault, where it is taken.
    bool know(cell const& id);
    void blame(int line, int column, std::string_view field, refusal const& why);
    /// Looks after the links, if the file was read to its end, and puts the faults in order.
    [[nodiscard]] read_outcome finish(bool to_the_end = true);

private:
    struct link {
        std::string id;
        int line;
        int column;
        detail::column field;
    };
    void note_links(statement const& s, row const& fields);

    std::span<own_unit const> own_;
    read_outcome out_;
    std::unordered_set<std::string> ids_;
    std::vector<link> links_;
};

/// The field of a statement as its column holds it; and the parts of a list (qualifiers, doubt, about).
[[nodiscard]] std::string text_of(statement const& s, column c);
[[nodiscard]] std::vector<std::string> items_of(statement const& s, column c);
/// Codes of a set of qualifiers, 预计 before the others as in print.
[[nodiscard]] std::vector<std::string> codes_of(qualifiers means);
[[nodiscard]] std::string joined(std::vector<std::string> const& items, char separator);

/// What of the table of columns a file of these statements has.
[[nodiscard]] std::vector<column_entry> columns_of(report const& all);

} // namespace tongbi::inline v0::detail
