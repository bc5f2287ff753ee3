// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/row.hpp"

namespace tongbi::inline v0::detail {
namespace {

constexpr std::string_view gap = "…";

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string_view without_characters(std::string_view text, std::int32_t count) {
    for (; count > 0 && !text.empty(); --count) {
        const std::size_t size = utf8_size(text);
        text.remove_prefix(size == 0 ? 1 : size);
    }
    return text;
}

/// A refusal of read_print, told of the field it is about.
struct located {
    column field;
    refusal why;
};

/// read_print reads number and unit as one text, in which the unit may frame the number; the offset is one of that text.
located locate(refusal const& why, std::string_view number, std::string_view unit, std::span<own_unit const> own) {
    const auto at = [&](column field, std::int32_t offset) -> located {
        const std::string_view text = field == column::number ? number : unit;
        return {field, {why.why, without_characters(text, offset), offset}};
    };
    for (auto const& frame : rank_affixes)
        if (unit == frame.pattern && why.why != reason::unknown_unit) return at(column::number, 0);
    if (why.why == reason::unknown_unit && !unit.empty() && unit.find(gap) == std::string_view::npos && !read_unit(unit, own))
        return at(column::unit, 0);
    if (why.offset < 0) return {column::number, why};
    const auto hole = unit.find(gap);
    const bool framed = hole != std::string_view::npos;
    const std::int32_t before = framed ? code_points(unit.substr(0, hole)) : 0;
    const std::int32_t inside = why.offset - before;
    const std::int32_t size = code_points(number);
    if (inside < 0) return at(column::unit, why.offset);
    if (inside < size || unit.empty()) return at(column::number, inside);
    return at(column::unit, why.offset - size + (framed ? 1 : 0));
}

/// Would the unit lengthen the number (1 and 2万元 are not 12万元)?
bool continues_number(std::string_view unit) {
    const char first = number_char_at(unit, 0).ascii;
    return is_digit(first) || first == '.' || first == ',' || first == '+' || first == '-' || first == '~';
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool is_blank(std::string_view text) {
    skip_blanks(text);
    return text.empty();
}

/// One row.
class statement_reader {
public:
    statement_reader(row const& fields, std::span<own_unit const> own, row_reader& to) : row_(fields), own_(own), to_(to) {
        for (auto const& entry : columns) {
            cell const& c = row_[entry.which];
            if (const auto why = c.why ? c.why : not_text(c.text)) blame(entry.which, *why);
        }
    }

    /// False where something essential is not there.
    [[nodiscard]] bool read(statement& s) {
        s.id = filled(column::id);
        if (s.id.find_first_of("|&") != std::string::npos) blame(column::id, {reason::malformed_text, s.id, 0});
        s.section = text(column::section);
        read_indicator(s.what);
        s.entity = filled(column::entity);
        s.remark = text(column::remark);
        s.part_of = text(column::part_of);
        s.per = text(column::per);
        s.duplicate_of = text(column::duplicate_of);
        if (const auto when = understood(column::period, read_period(text(column::period)))) s.when = *when;
        const auto kind = word<statement_kind>(column::kind);
        s.kind = kind.value_or(statement_kind::level);
        if (s.kind != statement_kind::target) s.moves = word<movement>(column::direction).value_or(movement::none);
        else if (!text(column::direction).empty()) s.aims = word<target_direction>(column::direction);
        s.against = understood(column::baseline, read_baseline(text(column::baseline))).value_or(baseline::of(baseline_kind::unknown));
        read_means(s.means);
        read_about(s.about);
        read_doubts(s.doubts);
        read_correction(s);
        // of an unknown kind, a number without digits may be a bare word
        if (kind || text(column::number).find_first_of("0123456789") != std::string_view::npos) read_number(s);
        for (const column c : {column::id, column::indicator, column::period, column::number, column::unit, column::kind,
                               column::direction, column::qualifiers})
            if (bad(c) && !(c == column::direction && s.kind == statement_kind::target)) return false;
        return true;
    }

private:
    [[nodiscard]] bool bad(column c) const { return bad_[static_cast<std::size_t>(c)]; }
    [[nodiscard]] std::string_view text(column c) const { return bad(c) ? std::string_view{} : std::string_view(row_[c].text); }
    void blame(column c, refusal const& why) {
        bad_[static_cast<std::size_t>(c)] = true;
        to_.blame(row_[c].line, row_[c].column, columns[static_cast<std::size_t>(c)].name, why);
    }
    [[nodiscard]] std::string_view filled(column c) {
        if (!bad(c) && is_blank(text(c)))
            blame(c, {reason::missing_input, columns[static_cast<std::size_t>(c)].name, -1});
        return text(c);
    }
    template <class E>
    [[nodiscard]] std::optional<E> word(column c) {
        if (bad(c)) return std::nullopt;
        const auto value = value_of<E>(text(c));
        if (!value) blame(c, {reason::unknown_word, text(c), -1});
        return value;
    }
    template <class T>
    [[nodiscard]] std::optional<T> understood(column c, result<T> const& value) {
        if (bad(c)) return std::nullopt;
        if (value) return *value;
        blame(c, value.error());
        return std::nullopt;
    }

    void read_indicator(indicator& what) {
        what.name = filled(column::indicator);
        what.name_en = text(column::indicator_en);
        what.scope = text(column::scope);
        if (!text(column::polarity).empty()) what.better = word<polarity>(column::polarity).value_or(polarity::unknown);
        what.prices = word<price_basis>(column::price_basis).value_or(price_basis::unknown);
        what.adds = word<accumulation>(column::flow).value_or(accumulation::unstated);
    }

    void read_means(qualifiers& means) {
        if (text(column::qualifiers).empty()) return;
        for (const auto code : split(row_[column::qualifiers].text, '+')) {
            if (const auto q = value_of<qualifier>(code)) means |= *q;
            else blame(column::qualifiers, {reason::unknown_word, code, -1});
        }
        if (contradict(means)) blame(column::qualifiers, {reason::malformed_text, text(column::qualifiers), 0}); // over+below
    }

    void read_doubts(std::vector<doubt>& doubts) {
        if (text(column::doubt).empty()) return;
        for (const auto code : split(row_[column::doubt].text, '+')) {
            if (const auto d = value_of<doubt>(code)) doubts.push_back(*d);
            else blame(column::doubt, {reason::unknown_word, code, -1});
        }
    }

    void read_about(subjects& about) {
        const std::string_view ids = text(column::about);
        if (ids.empty()) return;
        const bool candidates = ids.find('|') != std::string_view::npos;
        const auto parts = split(ids, candidates ? '|' : '&');
        for (const auto id : parts)
            if (id.empty() || id.find('&') != std::string_view::npos) {
                blame(column::about, {reason::malformed_text, ids, 0});
                return;
            }
        about.ids.assign(parts.begin(), parts.end());
        about.candidates = candidates;
    }

    void read_correction(statement& s) {
        correction c{std::string(text(column::correct_unit)), std::string(text(column::correct_why)),
                     std::string(text(column::correct_author))};
        if (c.unit.empty() && c.why.empty() && c.author.empty()) return;
        if (c.unit.empty() && !bad(column::correct_unit)) blame(column::correct_unit, {reason::missing_input, "correct_unit", -1});
        const auto to = understood(column::correct_unit, read_unit(c.unit, own_));
        if (!bad(column::correct_why) && c.why.empty()) blame(column::correct_why, {reason::missing_input, "correct_why", -1});
        if (to && !bad(column::correct_why)) s.corrected = std::move(c);
    }

    void read_number(statement& s) {
        if (bad(column::number) || bad(column::unit) || bad(column::qualifiers)) return;
        const std::string_view number = text(column::number);
        const std::string_view unit = text(column::unit);
        if (is_blank(number)) return blame(column::number, {reason::malformed_number, number, 0});
        if (continues_number(unit) || (s.kind == statement_kind::direction_only && !unit.empty()))
            return blame(column::unit, {reason::unknown_unit, unit, 0});
        auto print = read_print(number, unit, s.kind, s.means, own_);
        if (!print) {
            const auto [field, why] = locate(print.error(), number, unit, own_);
            return blame(field, why);
        }
        s.print = *std::move(print);
        if (is_comparison(s.kind) && !bad(column::direction)) {
            const bool directed = s.moves != movement::none;
            if (directed && has_sign(s)) return blame(column::direction, {reason::ambiguous}); // 下降 -8.9%: a fall, or a negative fall?
            if (!directed && !has_sign(s) && !is_zero(s))
                return blame(column::direction, {reason::missing_input, columns[static_cast<std::size_t>(column::direction)].name, -1});
        }
        if (!fits(s)) return blame(column::unit, {reason::role_mismatch, entry_of(s.kind).code, -1});
        // 约12 in the number column: its words belong to the column of qualifiers
        if (auto const* m = s.single(); m != nullptr && m->words().worded == 0) {
            s.means |= m->number().words();
            s.print = without_words(*m);
        }
        if (auto const* r = s.range()) {
            const qualifiers words = r->first().number().words();
            if (words != r->second().number().words()) return blame(column::number, {reason::malformed_number, number, 0});
            s.means |= words;
            s.print = r->with_ends(without_words(r->first(), false), without_words(r->second())).with_shared_unit();
        }
    }
    /// -8.9, +5.8: the sign stands in the number, not in the direction.
    [[nodiscard]] static bool has_sign(statement const& s) {
        const auto signed_number = [](measure const& m) {
            const auto number = m.number().printed_number();
            return m.words().plus || m.words().minus_zero || (number && number->sign() < 0);
        };
        auto const* r = s.range();
        return r != nullptr ? signed_number(r->first()) || signed_number(r->second()) : s.single() != nullptr && signed_number(*s.single());
    }
    [[nodiscard]] static bool is_zero(statement const& s) { // 持平: neither up nor down
        auto const* m = s.single();
        return m != nullptr && m->number().best() && m->number().best()->is_zero();
    }
    /// A share or a growth is a percentage; points are points, or the percent that a print puts in their place.
    [[nodiscard]] static bool fits(statement const& s) {
        auto const* r = s.range();
        auto const* m = r != nullptr ? &r->second() : s.single();
        if (m == nullptr) return true;
        const bool percentage = m->units().kind() == unit_kind::percentage;
        switch (s.kind) {
        case statement_kind::share:
        case statement_kind::change_relative: return percentage;
        case statement_kind::change_pp: return percentage || m->units().kind() == unit_kind::points;
        default: return true;
        }
    }
    /// As number and unit are written: 约 12吨 is 12吨.
    [[nodiscard]] static measure without_words(measure const& m, bool blank = true) {
        wording words = m.words();
        words.before = {};
        words.inside = words.after = 0;
        const std::string unit = unit_text(m);
        words.blank = blank && !unit.empty() && is_letter(unit.front()); // 31 MW, 12吨: as read_print puts them together
        words.blank_before = words.inside_after_scale = false;
        return {m.number(), m.units(), m.as(), words};
    }

    row const& row_;
    std::span<own_unit const> own_;
    row_reader& to_;
    std::array<bool, columns.size()> bad_{};
};

} // namespace

std::optional<refusal> not_text(std::string_view text) {
    for (std::string_view rest = text; !rest.empty();) {
        const auto lead = static_cast<unsigned char>(rest.front());
        const std::size_t size = lead == 0 ? 0 : lead < 0x80 ? 1 : utf8_size(rest);
        if (size == 0)
            return refusal(reason::malformed_text, rest, code_points(text.substr(0, text.size() - rest.size())));
        rest.remove_prefix(size);
    }
    return std::nullopt;
}

void row_reader::blame(int line, int column, std::string_view field, refusal const& why) {
    out_.faults.push_back({line, column, std::string(field), why});
}

bool row_reader::know(cell const& id) {
    if (id.text.empty() || ids_.insert(id.text).second) return true;
    blame(id.line, id.column, "id", {reason::duplicate_id, id.text, -1});
    return false;
}

void row_reader::note_links(statement const& s, row const& fields) {
    const auto note = [&](std::string const& id, column c) {
        if (!id.empty()) links_.push_back({id, fields[c].line, fields[c].column, c});
    };
    for (auto const& id : s.about.ids) note(id, column::about);
    note(s.part_of, column::part_of);
    note(s.per, column::per);
    note(s.duplicate_of, column::duplicate_of);
}

void row_reader::read(row const& fields) {
    statement s;
    const bool is_whole = statement_reader(fields, own_, *this).read(s);
    const bool is_new = know(fields[column::id]);
    note_links(s, fields);
    if (is_whole && is_new) out_.statements.add(std::move(s));
}

read_outcome row_reader::finish(bool to_the_end) {
    if (to_the_end)
        for (auto const& [id, line, at, field] : links_)
            if (ids_.find(id) == ids_.end())
                blame(line, at, columns[static_cast<std::size_t>(field)].name, {reason::unknown_id, id, -1});
    std::stable_sort(out_.faults.begin(), out_.faults.end(), [](fault const& a, fault const& b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    return std::move(out_);
}

} // namespace tongbi::inline v0::detail
