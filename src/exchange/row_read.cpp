// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/row.hpp"

#include <tongbi/number/utf8.hpp>

namespace tongbi::inline v0::detail {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

/// One row.
class statement_reader {
public:
    statement_reader(row const& fields, std::span<own_unit const> own, row_reader& to)
        : row_(fields), own_(own), to_(to) {
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
        read_indicator(s.indicator);
        s.entity = filled(column::entity);
        s.remark = text(column::remark);
        s.en.section = text(column::section_en);
        s.en.entity = text(column::entity_en);
        s.en.period_label = text(column::period_en);
        s.en.against = text(column::baseline_en);
        s.en.why_corrected = text(column::correct_why_en);
        s.part_of = text(column::part_of);
        s.per = text(column::per);
        s.duplicate_of = text(column::duplicate_of);
        if (const auto when = understood(column::period, read_period(text(column::period)))) s.when = *when;
        const auto kind = word<statement_kind>(column::kind);
        s.kind = kind.value_or(statement_kind::level);
        if (s.kind != statement_kind::target)
            s.direction = word<movement>(column::direction).value_or(movement::none);
        else
            read_direction_of_target(s);
        s.against = understood(column::baseline, read_baseline(text(column::baseline)))
                        .value_or(baseline::of(baseline_kind::unknown));
        read_about(s.about);
        read_doubts(s.doubts);
        read_correction(s);
        const qualifiers means = read_means();
        // of an unknown kind, a number without digits may be a bare word
        if (kind || text(column::number).find_first_of("0123456789") != std::string_view::npos) read_number(s, means);
        for (const column c : {column::id, column::indicator, column::period, column::number, column::unit,
                               column::kind, column::direction, column::qualifiers})
            if (bad(c) && !(c == column::direction && s.kind == statement_kind::target)) return false;
        return true;
    }

private:
    [[nodiscard]] bool bad(column c) const { return bad_[static_cast<std::size_t>(c)]; }
    [[nodiscard]] std::string_view text(column c) const {
        return bad(c) ? std::string_view{} : std::string_view(row_[c].text);
    }
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

    /// at_least; -at_least of a target for a fall (下降13.5%以上), +at_least of one for a rise.
    void read_direction_of_target(statement& s) {
        const std::string_view code = text(column::direction);
        if (code.empty()) return;
        const auto moves = value_of<movement>(code.substr(0, 1));
        const auto aims = value_of<target_direction>(code.substr(moves ? 1 : 0));
        if (!aims) return blame(column::direction, {reason::unknown_word, code, -1});
        s.target_direction = *aims;
        s.direction = moves.value_or(movement::none);
    }
    void read_indicator(indicator& what) {
        what.name = filled(column::indicator);
        what.name_en = text(column::indicator_en);
        what.scope = text(column::scope);
        what.may_be_negative = text(column::sign) == may_be_negative;
        if (!what.may_be_negative && !text(column::sign).empty())
            blame(column::sign, {reason::unknown_word, text(column::sign), -1});
        if (!text(column::polarity).empty())
            what.polarity = word<polarity>(column::polarity).value_or(polarity::unknown);
        what.prices = word<price_basis>(column::price_basis).value_or(price_basis::unknown);
        what.accumulation = word<accumulation>(column::flow).value_or(accumulation::unstated);
    }

    [[nodiscard]] qualifiers read_means() {
        qualifiers means;
        if (text(column::qualifiers).empty()) return means;
        for (const auto code : split(row_[column::qualifiers].text, '+')) {
            if (const auto q = value_of<qualifier>(code))
                means |= *q;
            else
                blame(column::qualifiers, {reason::unknown_word, code, -1});
        }
        if (contradict(means))
            blame(column::qualifiers, {reason::malformed_text, text(column::qualifiers), 0}); // over+below
        return means;
    }

    void read_doubts(std::vector<doubt>& doubts) {
        if (text(column::doubt).empty()) return;
        for (const auto code : split(row_[column::doubt].text, '+')) {
            if (const auto d = value_of<doubt>(code))
                doubts.push_back(*d);
            else
                blame(column::doubt, {reason::unknown_word, code, -1});
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
        const std::string_view why = text(column::correct_why);
        const std::string_view author = text(column::correct_author);
        if (text(column::correct_unit).empty() && why.empty() && author.empty()) return;
        const auto c = tongbi::read_correction(text(column::correct_unit), why, author, own_);
        if (c) {
            s.corrected = *c;
            return;
        }
        const bool of_unit = c.error().input == 0;
        if (of_unit && !bad(column::correct_unit)) blame(column::correct_unit, c.error());
        if (why.empty() && !bad(column::correct_why))
            blame(column::correct_why, {reason::missing_input, "correct_why", -1});
    }

    void read_number(statement& s, qualifiers means) {
        if (bad(column::number) || bad(column::unit) || bad(column::qualifiers)) return;
        auto print = read_print(text(column::number), text(column::unit), s.kind, means, own_);
        if (!print) return blame(print.error().input == unit_field ? column::unit : column::number, print.error());
        s.print = *std::move(print);
        if (!bad(column::direction) && !takes_direction(s)) return;
        if (!fits(s)) return blame(column::unit, {reason::role_mismatch, entry_of(s.kind).code, -1});
        if (auto const* m = s.single()) s.print = in_columns(*m);
        if (auto const* r = s.range()) {
            if (r->first().number().qualifiers() !=
                r->second().number().qualifiers()) // one column says them of both ends
                return blame(column::number, {reason::malformed_number, text(column::number), 0});
            s.print = r->with_ends(in_columns(r->first(), false), in_columns(r->second())).with_shared_unit();
        }
    }
    /// Do number and direction go together? A target that has both of them twice stays one without a direction.
    [[nodiscard]] bool takes_direction(statement& s) {
        const bool is_target = s.kind == statement_kind::target;
        if (!is_comparison(s.kind) && !is_target) return true;
        const bool directed = s.direction != movement::none;
        if (directed && has_sign(s)) { // 下降 -8.9%: a fall, or a negative fall?
            blame(column::direction, {reason::ambiguous});
            s.target_direction.reset();
            s.direction = is_target ? movement::none : s.direction;
            return is_target;
        }
        if (is_target || directed || has_sign(s) || is_zero(s)) return true;
        blame(column::direction, {reason::missing_input, "direction", -1});
        return false;
    }
    /// -8.9, +5.8: the sign stands in the number, not in the direction.
    [[nodiscard]] static bool has_sign(statement const& s) {
        const auto signed_number = [](measure const& m) {
            const auto number = m.number().given_number();
            return m.wording().plus || m.wording().minus_zero || (number && number->sign() < 0);
        };
        auto const* r = s.range();
        return r != nullptr ? signed_number(r->first()) || signed_number(r->second())
                            : s.single() != nullptr && signed_number(*s.single());
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
        const bool percentage = m->unit().kind() == unit_kind::percentage;
        switch (s.kind) {
        case statement_kind::share:
        case statement_kind::change_relative: return percentage;
        case statement_kind::change_pp: return percentage || m->unit().kind() == unit_kind::points;
        default: return true;
        }
    }
    /// 约12 in the number column: the column of qualifiers says 约, and number and unit are put together as columns
    /// are.
    [[nodiscard]] static measure in_columns(measure const& m, bool blank = true) {
        wording words = m.wording();
        words.before = {};
        words.inside = words.after = 0;
        words.blank_before = words.inside_after_scale = false;
        words.blank = blank && takes_blank(words, number_text(m), unit_text(m));
        return {m.number(), m.unit(), m.role(), words};
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
