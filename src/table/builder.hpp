// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// table_builder: the readers of the layouts hand cells to it in any order; it sorts them into series, decides what
/// needs a whole column (periods, precision, duplicates), and says where each fault stands.
#pragma once

#include "table/cell_text.hpp"
#include "table/fields.hpp"
#include "table/header_grammar.hpp"
#include "table/period_axis.hpp"

#include <tongbi/number/huge_pages.hpp>
#include <tongbi/table/read_table.hpp>

namespace tongbi::inline v0::detail {

/// Which indicator and entity the cells of a series belong to.
struct series_key {
    std::uint32_t indicator = 0, entity = 0;
};

class table_builder {
public:
    explicit table_builder(std::string text) { out_buffer_ = std::move(text); }

    [[nodiscard]] std::string_view text() const { return out_buffer_; }

    std::uint32_t add_indicator(table_indicator what) {
        indicators_.push_back(std::move(what));
        return static_cast<std::uint32_t>(indicators_.size() - 1);
    }
    [[nodiscard]] std::vector<table_indicator>& indicators() { return indicators_; }
    /// The same name and code are the same entity.
    std::uint32_t entity_of(std::string_view name, std::string_view code, std::string_view printed);
    [[nodiscard]] std::vector<entity>& entities() { return entities_; }

    [[nodiscard]] axis_texts& periods() { return axis_; }
    [[nodiscard]] bool looks_like_period(std::uint32_t id) {
        if (looks_.size() <= id) looks_.resize(id + 1, -1);
        if (looks_[id] < 0) looks_[id] = detail::looks_like_period(axis_.all()[id]) ? 1 : 0;
        return looks_[id] == 1;
    }

    /// A cell of a series, whose key may be known later. `flag` stands in another field.
    [[gnu::always_inline]] void add(std::uint32_t series, std::uint32_t period, read_text const& cell,
                                    std::string_view flag) {
        cell_record& r = cells_.emplace_back(); // in its place: what is written byte by byte is slow to move
        if (cell.state == cell_state::number) {
            r.coefficient = cell.coefficient;
            r.exponent = cell.exponent;
        }
        r.state = cell.state;
        r.why = cell.why;
        std::size_t size = cell.text.size();
        if (size > UINT16_MAX)
            for (size = UINT16_MAX; size > 0 && (static_cast<unsigned char>(cell.text[size]) & 0xC0U) == 0x80U;) --size;
        r.size = static_cast<std::uint16_t>(size);
        // a field that the row does not have stands nowhere
        r.at = cell.text.data() == nullptr ? 0 : static_cast<std::uint32_t>(cell.text.data() - out_buffer_.data());
        r.period = period;
        if (!flag.empty() || !cell.flag.empty()) set_flag(r, cell.flag, flag);
        series_of_cell_.push_back(series);
    }

    void blame(int line, int column, std::string_view field, refusal why) {
        faults_.push_back({line, column, std::string(field), why});
    }
    void add_note(std::string_view text, int line);
    [[nodiscard]] std::vector<note> const& notes() const { return notes_; }
    /// About so many cells will come.
    void expect(std::size_t cells) {
        const auto reserve = [cells](auto& all) {
            all.reserve(cells);
            ask_for_huge_pages(all.data(), all.capacity() * sizeof(all[0]));
        };
        reserve(cells_);
        reserve(series_of_cell_);
    }

    /// Publisher, data set, vintage and price basis, where the notes say them.
    void read_notes();

    /// What the head and the foot of the file say of all of it.
    std::string publisher, dataset, title, vintage;
    frequency stated = frequency::unknown; ///< by a column of frequencies
    bool periods_are_exact = false;        ///< written by us: each text says its period

    /// The unit of a column whose cells have a % of their own.
    void give_percent(std::uint32_t indicator);
    void give_frequency(std::uint32_t indicator, frequency every) { indicators_[indicator].every = every; }
    /// `series` gives the key of each series.
    [[nodiscard]] table_result finish(std::vector<series_key> const& series, std::string_view layout, say const& known);

private:
    /// A cell that is at fault: where its text stands, and whose it is.
    struct place_in_file {
        std::uint32_t at;
        std::uint32_t indicator;
        refusal why;
    };
    std::uint16_t flag_of(std::string_view flag);
    void set_flag(cell_record& r, std::string_view in_cell, std::string_view beside);
    void apply(say const& known);
    /// \name Steps of finish, in their order.
    /// @{
    void drop_false_totals(read_axis const& axis, std::vector<series_key> const& series);
    [[nodiscard]] std::vector<span_meant> spans_meant(read_axis const& axis,
                                                      std::vector<series_key> const& series) const;
    [[nodiscard]] std::vector<period> place_periods(read_axis const& axis, std::vector<series_key> const& series);
    void take_codes_of_missing(std::vector<series_key> const& series);
    [[nodiscard]] bool sort_cells(std::vector<series_key> const& series);
    void drop_repeated(std::vector<period> const& all);
    void decide_columns(frequency every, std::vector<period> const& all);
    void place_faults();
    /// @}

    std::string out_buffer_;
    std::vector<table_indicator> indicators_;
    std::vector<entity> entities_;
    std::unordered_map<std::string, std::uint32_t> entity_ids_;
    axis_texts axis_;
    std::vector<std::int8_t> looks_;
    std::vector<cell_record> cells_;
    std::vector<std::uint32_t> series_of_cell_;
    std::vector<series_row> rows_;
    std::vector<flag_row> flags_{1};
    std::uint16_t last_flag_ = 0;
    std::vector<note> notes_;
    std::vector<fault> faults_;
    std::vector<place_in_file> blamed_;
};

} // namespace tongbi::inline v0::detail
