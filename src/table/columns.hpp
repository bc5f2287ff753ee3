// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What the columns of a table are for, and how the columns that are no numbers name indicators and entities.
#pragma once

#include "table/builder.hpp"

namespace tongbi::inline v0::detail {

/// What a column is for.
enum class column_use : std::uint8_t {
    ignored,
    period,
    year,
    month,
    day,
    entity,
    entity_code,
    name, ///< of the indicator, in words
    code, ///< of the indicator
    dimension,
    unit,
    multiplier,
    currency,
    base_period,
    adjustment,
    frequency,
    dataset,
    vintage,
    flag,
    value,
};

/// What the lines around a table say of all of it.
struct head_words {
    std::string indicator, unit, unit_printed, entity, title;
    normal_period normal = normal_period::unknown();
    std::vector<std::string> missing;
    std::string comments;                          ///< all of them, in small letters
    accumulation of_rows = accumulation::unstated; ///< of amounts in a table of 年末 or 年底
    bool unit_of_periods = false; ///< the unit stands beside the periods: the title names the one indicator
    bool bureau = false;          ///< laid out as an export of the national bureau
    bool bare_of_nation = false; ///< as its data base gives rows to programs: 统计时间, or nothing, over the periods
};

struct column_plan {
    std::vector<column_use> uses;   ///< by column
    std::vector<std::string> names; ///< headers, without quotes
    std::string period;             ///< the year of rows of months, where the title has it
    std::vector<std::string> above; ///< by column: the indicator of a period, where the head does not name one for all
    bool quarters = false;          ///< the column `month` has quarters
    bool codes = false;             ///< SDMX: all dimensions name the indicator, constant ones first
    head_words head;

    [[nodiscard]] std::vector<std::size_t> columns_of(column_use as) const {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < uses.size(); ++i)
            if (uses[i] == as) all.push_back(i);
        return all;
    }
    [[nodiscard]] std::optional<std::size_t> column_of(column_use as) const {
        const auto all = columns_of(as);
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
};

/// The combinations of the texts of the naming columns, in the order of the file.
class key_reader {
public:
    explicit key_reader(column_plan const& plan);
    /// The combination of a row.
    [[nodiscard, gnu::always_inline]] std::uint32_t combination_of(line_of_fields const& row) {
        bool same = !all_.empty(); // as in the row before, which is most common
        for (std::size_t i = 0; i < columns_.size() && same; ++i) same = same_text(row[columns_[i].at], last_texts_[i]);
        return same ? last_ : next_combination(row);
    }
    /// The same for a row whose texts were taken apart elsewhere.
    [[nodiscard]] std::uint32_t combination_of(std::vector<std::string_view> const& texts);
    [[nodiscard]] std::size_t combinations() const { return all_.size(); }

    /// Makes the indicators (one a value header and group of combinations) and entities, and gives the key of each
    /// series, which is combination x headers + header.
    [[nodiscard]] std::vector<series_key> name_all(table_builder& to, std::vector<std::string> const& headers);

private:
    [[nodiscard]] std::uint32_t next_combination(line_of_fields const& row);
    struct key_column {
        std::size_t at;
        column_use as;
        std::string name;
        axis_texts texts;
        std::vector<std::size_t> depths{}; ///< by text: how far it is indented where it stands first
    };
    /// 江苏, and indented below it 南京: names the row that others lie in.
    void name_rows_above(table_builder& to, std::vector<series_key> const& series, std::size_t headers) const;
    [[nodiscard]] std::string const& text(std::size_t combination, std::size_t column) const {
        return columns_[column].texts.all()[all_[combination][column]];
    }
    [[nodiscard]] std::vector<std::size_t> naming_columns() const;
    [[nodiscard]] bool is_constant(std::size_t column) const { return columns_[column].texts.all().size() < 2; }
    /// Does the text of `from` (of the entity, where it is npos) tell that of `column`?
    [[nodiscard]] bool determines(std::size_t from, std::size_t column) const;
    [[nodiscard]] table_indicator indicator_of(table_builder& to, std::size_t combination, std::string const& header,
                                               std::vector<std::size_t> const& names, bool several_values,
                                               bool unit_in_name) const;
    [[nodiscard]] std::uint32_t entity_of(table_builder& to, std::size_t combination) const;
    [[nodiscard]] std::optional<std::size_t> find(column_use as) const;

    column_plan const& plan_;
    std::vector<key_column> columns_;
    std::vector<std::vector<std::uint32_t>> all_;
    std::unordered_map<std::string, std::uint32_t> ids_;
    std::vector<std::string> last_texts_;
    std::uint32_t last_ = 0;
};

/// Columns of blanks before a text of a row, in its field.
[[nodiscard]] std::size_t indentation(line_of_fields const& row, std::string_view text);

/// A header that says no more than that numbers stand below it: 绝对数, value.
[[nodiscard]] bool is_no_name(std::string_view header);

/// `F:Females`: the code before the colon and the label behind it; a text without colon is both.
struct coded_text {
    std::string_view code, label;
};
[[nodiscard]] coded_text coded(std::string_view text);

} // namespace tongbi::inline v0::detail
