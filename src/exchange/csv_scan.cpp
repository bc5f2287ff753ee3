// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/csv_scan.hpp"

#include <tongbi/number/utf8.hpp>

namespace tongbi::inline v0::detail {
namespace {

/// Characters, where each byte that belongs to none is one of its own.
int characters(std::string_view text) {
    int count = 0;
    while (!text.empty()) {
        const std::size_t size = static_cast<unsigned char>(text.front()) < 0x80 ? 1 : utf8_size(text);
        text.remove_prefix(size == 0 ? 1 : size);
        ++count;
    }
    return count;
}

} // namespace

void csv_scanner::move_to(std::size_t at) {
    here_.column += characters(text_.substr(here_.at, at - here_.at));
    here_.at = at;
}

void csv_scanner::end_line() {
    if (ended()) return;
    here_.at += text_[here_.at] == '\r' && here_.at + 1 < text_.size() && text_[here_.at + 1] == '\n' ? 2 : 1;
    ++here_.line;
    here_.column = 1;
}

bool csv_scanner::next(csv_record& r) {
    for (;; end_line()) {
        const position start = here_;
        while (!ended() && (text_[here_.at] == ' ' || text_[here_.at] == '\t')) move_to(here_.at + 1);
        if (ended()) return false;
        if (at_line_end()) continue;
        here_ = start;
        break;
    }
    r.size = 0;
    r.line = here_.line;
    r.is_open = false;
    for (;;) {
        if (r.size == r.fields.size()) r.fields.emplace_back();
        read_field(r, r.fields[r.size++]);
        if (at_line_end()) break;
        move_to(here_.at + 1); // the comma
    }
    end_line();
    return true;
}

void csv_scanner::read_field(csv_record& r, cell& c) {
    c.text.clear();
    c.why.reset();
    c.line = here_.line;
    c.column = here_.column;
    if (!ended() && text_[here_.at] == '"') return read_quoted(r, c);
    const std::size_t end = end_of(here_.at, ",\r\n");
    c.text = text_.substr(here_.at, end - here_.at);
    move_to(end);
}

void csv_scanner::read_quoted(csv_record& r, cell& c) {
    const position start = here_;
    const auto leave_open = [&](std::size_t resume) {
        short_until_ = resume;
        here_ = start;
        const std::size_t end = end_of(here_.at, "\r\n");
        c.text = text_.substr(start.at, end - start.at);
        c.why = refusal(reason::malformed_text, c.text, 0);
        r.is_open = true;
        move_to(end);
    };
    move_to(here_.at + 1);
    for (;;) {
        const std::size_t mark = end_of(here_.at, "\"\r\n");
        c.text += text_.substr(here_.at, mark - here_.at);
        move_to(mark);
        if (ended()) return leave_open(text_.size());
        if (text_[mark] != '"') {
            if (start.at < short_until_) return leave_open(short_until_);
            end_line();
            c.text += text_.substr(mark, here_.at - mark);
            continue;
        }
        move_to(mark + 1);
        if (ended() || text_[here_.at] != '"') break;
        c.text += '"';
        move_to(here_.at + 1);
    }
    if (at_line_end() || text_[here_.at] == ',') return;
    // a field of one line has text behind its quote; one of several lines was never meant to go on
    if (here_.line != start.line) return leave_open(here_.at);
    const std::size_t end = end_of(here_.at, ",\r\n");
    c.why = refusal(reason::malformed_text, text_.substr(here_.at, end - here_.at), here_.column - start.column);
    move_to(end);
}

} // namespace tongbi::inline v0::detail
