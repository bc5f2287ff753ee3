// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange/csv.hpp>

#include "exchange/parts.hpp"
#include "exchange/row.hpp"

namespace tongbi::inline v0 {
namespace detail {
namespace {

/// Fields with commas, line breaks between rows, and quotes where a field needs them.
class csv_writer {
public:
    csv_writer& put(std::string_view text) {
        if (!at_start_) out_ += ',';
        at_start_ = false;
        if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
            out_ += text;
            return *this;
        }
        out_ += '"';
        for (const char c : text) {
            if (c == '"') out_ += '"';
            out_ += c;
        }
        out_ += '"';
        return *this;
    }
    void end_row() {
        out_ += '\n';
        at_start_ = true;
    }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
    bool at_start_ = true;
};

} // namespace
} // namespace detail

std::string write_report_csv(report const& all) {
    detail::csv_writer out;
    const auto columns = detail::columns_of(all);
    for (auto const& entry : columns) out.put(entry.name);
    out.end_row();
    for (auto const& s : all) {
        for (auto const& entry : columns) out.put(detail::text_of(s, entry.which));
        out.end_row();
    }
    return out.take();
}

std::string write_findings_csv(report const& all, std::vector<finding> const& found, language lang) {
    detail::csv_writer out;
    for (const std::string_view name :
         {"id",   "finding", "from",     "text", "best",   "lower", "lower_open", "upper",     "upper_open", "unit",
          "role", "reason",  "sentence", "met",  "prints", "when",  "candidate",  "indicator", "entity",     "period"})
        out.put(name);
    out.end_row();
    const auto yes_or_no = [](bool yes) { return yes ? "true" : "false"; };
    const auto exact = [](auto const& at) { return at ? std::string_view(at->exact) : std::string_view(); };
    for (auto const& f : found) {
        const auto p = detail::parts_of(all, f, lang);
        out.put(f.id).put(p.code).put(detail::joined(f.from, '+'));
        if (p.value) {
            auto const& v = *p.value;
            out.put(v.text).put(exact(v.best)).put(exact(v.lower)).put(yes_or_no(v.lower_open));
            out.put(exact(v.upper)).put(yes_or_no(v.upper_open)).put(v.unit).put(v.role).put("").put("");
        } else {
            for (int i = 0; i < 8; ++i) out.put("");
            out.put(p.refused->reason).put(p.refused->sentence);
        }
        out.put(p.met)
            .put(p.prints)
            .put(p.when)
            .put(yes_or_no(f.candidate))
            .put(p.indicator)
            .put(p.entity)
            .put(p.period);
        out.end_row();
    }
    return out.take();
}

} // namespace tongbi::inline v0
