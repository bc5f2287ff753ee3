// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The numbers of a panel as rows of CSV. A row is three texts of a few bytes: each is copied as sixteen of them, which
// takes a tenth of the time of a copy by its size.

#include <tongbi/panel.hpp>
#include <tongbi/table/write_table.hpp>

#include "table/double_text.hpp"
#include "table/written_fields.hpp"

#include <cstring>

namespace tongbi::inline v0 {
namespace {

constexpr std::size_t part = 1U << 18U; // leaves no second cache before it is written
constexpr std::size_t in_one_go = 16;

/// Texts one behind the other, with room to read on behind the last.
class short_texts {
public:
    void add(std::string_view text) {
        all_.resize(end());
        all_ += text;
        ends_.push_back(all_.size());
        longest_ = std::max(longest_, text.size());
        all_.append(in_one_go, '\0');
    }
    [[nodiscard]] std::size_t longest() const { return longest_; }
    /// Copies one of them, and what stands behind it; gives the end of the text.
    char* put(std::size_t i, char* to) const {
        const std::size_t from = i == 0 ? 0 : ends_[i - 1], size = ends_[i] - from;
        std::memcpy(to, all_.data() + from, in_one_go);
        if (size > in_one_go) std::memcpy(to, all_.data() + from, size);
        return to + size;
    }

private:
    [[nodiscard]] std::size_t end() const { return ends_.empty() ? 0 : ends_.back(); }
    std::string all_;
    std::vector<std::size_t> ends_;
    std::size_t longest_ = 0;
};

/// As append_shortest does: 100000 of few digits, which std::to_chars writes as 1e+05, and all others by dragonbox.
char* put_number(char* to, double x, std::string& few) {
    if (!detail::in_ten_thousandths(x)) return detail::put_shortest(to, x);
    few.clear();
    append_shortest(few, x);
    std::memcpy(to, few.data(), few.size());
    return to + few.size();
}

} // namespace

void write_panel_csv(panel const& p, std::function<void(std::string_view)> const& to, panel_csv_head const& head) {
    std::string line;
    for (const auto name : {head.entity, head.period, head.value}) {
        if (!line.empty()) line += ',';
        detail::append_field(line, name);
    }
    to(line += '\n');

    short_texts when, who;
    for (std::ptrdiff_t r = 0; r < p.periods().size(); ++r) when.add(to_string(p.periods()[r]) + ",");
    for (auto const& name : p.entities()) {
        line.clear();
        detail::append_field(line, name);
        who.add(line += ',');
    }
    const std::size_t longest_row = who.longest() + when.longest() + 2 * in_one_go + detail::room_of_double;
    std::string out(part + longest_row, '\0');
    char* const begin = out.data();
    char* at = begin;
    const auto cells = p.cells();
    for (Eigen::Index c = 0; c < cells.cols(); ++c)
        for (Eigen::Index r = 0; r < cells.rows(); ++r) {
            const double x = cells(r, c);
            if (x != x) continue;
            at = who.put(static_cast<std::size_t>(c), at);
            at = when.put(static_cast<std::size_t>(r), at);
            at = put_number(at, x, line);
            *at++ = '\n';
            if (static_cast<std::size_t>(at - begin) < part) continue;
            to({begin, static_cast<std::size_t>(at - begin)});
            at = begin;
        }
    if (at != begin) to({begin, static_cast<std::size_t>(at - begin)});
}

} // namespace tongbi::inline v0
