// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "report.hpp"

namespace fuzz {

static void check(std::vector<fault> const& faults, std::string_view text) {
    int line = 0;
    for (auto const& f : faults) {
        require(f.line >= 1 && f.column >= 1, "a fault has a place", describe(f, "file"));
        require(f.line >= line, "faults are in order", describe(f, "file"));
        line = f.line;
        for (const auto lang : {language::en, language::zh})
            require(is_utf8(describe(f, "file", lang)), "a fault is described in UTF-8", describe(f, "file", lang),
                    text);
    }
}

static void check(statement const& s, std::string_view text) {
    for (const std::string_view field : {s.id, s.section, s.indicator.name, s.indicator.name_en, s.indicator.scope,
                                         s.entity, s.part_of, s.per, s.duplicate_of, s.remark, s.against.name})
        require(is_utf8(field), "what loads is UTF-8", field, text);
    if (auto const* m = s.single()) check(*m, text);
    if (auto const* r = s.range()) check(r->hull(), text);
    for (const auto lang : {language::en, language::zh})
        require(is_utf8(print_of(s, lang)), "a statement prints in UTF-8", text);
}

/// Written and read again: the same statements, without a fault but for what they lacked before, a place or the row of
/// a link.
static report round_trip(report const& all, writer write, reader read, std::string_view text) {
    const std::string written = write(all);
    require(is_utf8(written), "a report is written in UTF-8", text);
    auto again = read(written, own);
    for (auto const& f : again.faults)
        require(f.why.why == reason::unknown_id || (f.why.why == reason::missing_input && f.field == "entity"),
                "what is written reads without a fault", describe(f, "again"), written, text);
    require(again.statements.size() == all.size(), "every statement reads back", written, text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const& a = all.statements()[i].print;
        auto const& b = again.statements.statements()[i].print;
        require(a.index() == b.index(), "a print reads back to its kind", written);
        if (auto const* m = std::get_if<measure>(&a))
            require(*m == std::get<measure>(b), "a number reads back to an equal one", written);
    }
    const std::string twice = write(again.statements);
    require(twice == written, "what is read back is written alike", written, twice);
    return std::move(again.statements);
}

void check_file(std::string_view text, reader read, writer write, reader read_other, writer write_other) {
    const auto out = read(text, own);
    check(out.faults, text);
    for (auto const& s : out.statements) check(s, text);
    if (out.statements.size() == 0) return;
    const auto same = round_trip(out.statements, write, read, text);
    const auto other = round_trip(same, write_other, read_other, text);
    require(write(other) == write(same), "both forms hold the same", write(same), write(other));
    const auto found = findings_of(out.statements);
    for (auto const& f : found)
        for (const auto lang : {language::en, language::zh})
            require(is_utf8(outcome_of(f, lang)), "a finding prints in UTF-8", text);
    for (const auto lang : {language::en, language::zh}) {
        require(is_utf8(write_findings_csv(out.statements, found, lang)), "findings are written in UTF-8", text);
        require(is_utf8(write_findings_json(out.statements, found, lang)), "findings are written in UTF-8", text);
    }
}

} // namespace fuzz
