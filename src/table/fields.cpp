// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/fields.hpp"

#include <tongbi/number/utf8.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace tongbi::inline v0::detail {
namespace {

std::size_t blank_before(std::string_view text) {
    if (text.empty()) return 0;
    if (text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n') return 1;
    if (text.starts_with("\xC2\xA0")) return 2;
    return text.starts_with("\xE3\x80\x80") ? 3 : 0;
}
std::size_t blank_behind(std::string_view text) {
    if (text.empty()) return 0;
    if (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n') return 1;
    if (text.ends_with("\xC2\xA0")) return 2;
    return text.ends_with("\xE3\x80\x80") ? 3 : 0;
}

constexpr std::size_t marks_at_once = 64;

/// A bit for each of 64 bytes, the lowest for the first: is it a quote, a delimiter or an end of a line?
#if defined(__SSE2__)
std::uint64_t marks_in(char const* bytes, char delimiter) {
    const __m128i quotes = _mm_set1_epi8('"'), ends = _mm_set1_epi8('\n'), delimiters = _mm_set1_epi8(delimiter);
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < marks_at_once; i += sizeof(__m128i)) {
        __m128i some;
        std::memcpy(&some, bytes + i, sizeof some);
        const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(some, quotes), _mm_cmpeq_epi8(some, ends)),
                                           _mm_cmpeq_epi8(some, delimiters));
        marks |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << i;
    }
    return marks;
}
#else
std::uint64_t marks_in(char const* bytes, char delimiter) {
    constexpr std::uint64_t each = 0x0101'0101'0101'0101ULL, low = each * 0x7F;
    const auto is = [](std::uint64_t eight, char c) { // the highest bit of each byte that is c
        const std::uint64_t differs = eight ^ each * static_cast<unsigned char>(c);
        return ~(((differs & low) + low) | differs | low);
    };
    constexpr std::uint64_t to_one_byte = 0x0102'0408'1020'4080ULL; // the lowest bits of eight bytes
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < marks_at_once; i += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        if constexpr (std::endian::native == std::endian::little)
            std::memcpy(&eight, bytes + i, sizeof eight);
        else
            for (std::size_t k = 0; k < sizeof eight; ++k)
                eight |= std::uint64_t{static_cast<unsigned char>(bytes[i + k])} << 8 * k;
        const std::uint64_t found = is(eight, '"') | is(eight, '\n') | is(eight, delimiter);
        marks |= ((found >> 7U) * to_one_byte >> 56U) << i;
    }
    return marks;
}
#endif

} // namespace

std::string_view without_blanks_around(std::string_view text) {
    while (const std::size_t n = blank_before(text)) text.remove_prefix(n);
    while (const std::size_t n = blank_behind(text)) text.remove_suffix(n);
    return text;
}

std::string unquoted(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') ++i;
    }
    return out;
}

int line_of_fields::column_of(std::size_t i) const {
    if (i >= size || fields[i].text.data() < raw.data() || fields[i].text.data() > raw.data() + raw.size()) return 1;
    const auto before = static_cast<std::size_t>(fields[i].text.data() - raw.data());
    const std::string_view head = raw.substr(0, std::min(before, raw.size()));
    const auto line_start = head.rfind('\n');
    return 1 + code_points(line_start == std::string_view::npos ? head : head.substr(line_start + 1));
}

std::size_t field_scanner::end_of_quoted(std::size_t from, std::size_t line_end) {
    for (std::size_t at = from + 1;;) {
        at = text_.find('"', at);
        if (at == std::string_view::npos) break;
        if (at > line_end && from < short_until_) return at;
        if (at + 1 < text_.size() && text_[at + 1] == '"') {
            at += 2;
            continue;
        }
        return at + 1;
    }
    return std::string_view::npos;
}

std::uint64_t field_scanner::marks_from(std::size_t place) const {
    std::array<char, marks_at_once> last{};
    char const* from = text_.data() + place;
    const std::size_t left = text_.size() - place;
    if (left < marks_at_once) from = static_cast<char const*>(std::memcpy(last.data(), from, left));
    const std::uint64_t marks = marks_in(from, delimiter_);
    return left < marks_at_once ? marks & ((std::uint64_t{1} << left) - 1) : marks;
}

bool field_scanner::next_plain(line_of_fields& r) {
    char const* const begin = text_.data() + at_;
    char const* start = begin;
    field* next = r.fields.data();
    field* room = next + r.fields.size();
    const auto put = [&](char const* to) __attribute__((always_inline)) {
        if (next == room) {
            r.fields.emplace_back();
            room = r.fields.data() + r.fields.size();
            next = room - 1;
        }
        next->text = trimmed({start, static_cast<std::size_t>(to - start)});
        next->quoted = false;
        ++next;
        start = to + 1;
    };
    std::size_t block = marks_before_ == at_ ? marks_at_ : at_;
    std::uint64_t marks = marks_before_ == at_ ? marks_ : marks_from(at_);
    char const* end = text_.data() + text_.size();
    for (;;) {
        for (; marks == 0 && text_.size() - block > marks_at_once; marks = marks_from(block)) block += marks_at_once;
        if (marks == 0) break;
        char const* const p = text_.data() + block + std::countr_zero(marks);
        if (*p == '"') return false;
        marks &= marks - 1;
        if (*p == '\n') {
            end = p;
            break;
        }
        put(p);
    }
    put(end);
    r.size = static_cast<std::size_t>(next - r.fields.data());
    r.raw = {begin, static_cast<std::size_t>(end - begin)};
    at_ = static_cast<std::size_t>(end - text_.data()) + 1;
    ++line_;
    marks_ = marks;
    marks_at_ = block;
    marks_before_ = at_;
    return true;
}

bool field_scanner::next(line_of_fields& r) {
    r.size = 0;
    r.at = at_;
    r.line = line_;
    r.is_open = false;
    if (at_ >= text_.size()) return false;
    if (next_plain(r)) return true;
    const auto end_from = [&](std::size_t from) {
        const auto* found = static_cast<char const*>(std::memchr(text_.data() + from, '\n', text_.size() - from));
        return found == nullptr ? text_.size() : static_cast<std::size_t>(found - text_.data());
    };
    std::size_t end = end_from(at_);
    std::size_t at = at_;
    const auto put = [&](std::size_t from, std::size_t to, bool quoted) {
        if (r.size == r.fields.size()) r.fields.emplace_back();
        const std::string_view text = text_.substr(from, to - from);
        r.fields[r.size++] = {quoted ? text : trimmed(text), quoted};
    };
    for (;;) {
        std::size_t start = at;
        while (start < end && text_[start] == ' ' && delimiter_ != ' ') ++start;
        if (start < end && text_[start] == '"') {
            std::size_t close = end_of_quoted(start, end);
            std::size_t stop = end;
            bool good = close != std::string_view::npos && (close - 1 < end || start >= short_until_);
            if (good) {
                if (close > end) stop = end_from(close);
                std::size_t behind = close;
                while (behind < stop && (text_[behind] == ' ' || text_[behind] == '\r')) ++behind;
                good = behind == stop || text_[behind] == delimiter_;
                if (good) {
                    put(start + 1, close - 1, true);
                    line_ +=
                        static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(std::min(end, close)),
                                                    text_.begin() + static_cast<std::ptrdiff_t>(close), '\n'));
                    end = stop;
                    at = behind;
                    if (at == end) break;
                    ++at;
                    continue;
                }
            }
            short_until_ = std::max(short_until_, std::min(close, text_.size()));
            r.is_open = true;
        }
        const char* const data = text_.data();
        std::size_t to = at;
        while (to < end && data[to] != delimiter_) ++to;
        put(at, to, false);
        if (to == end) break;
        at = to + 1;
    }
    r.raw = text_.substr(r.at, end - r.at);
    at_ = end + 1;
    ++line_;
    return true;
}

char delimiter_of(std::string_view text) {
    constexpr std::array<char, 3> candidates{'\t', ';', ','}; // the first wins on a tie
    constexpr std::size_t lines_at_most = 400;
    constexpr std::size_t most = 2000;
    std::array<std::vector<std::size_t>, 3> lines_by_count;
    for (auto& v : lines_by_count) v.assign(most + 1, 0);
    std::size_t at = 0;
    for (std::size_t line = 0; line < lines_at_most && at < text.size(); ++line) {
        std::array<std::size_t, 3> count{};
        bool quoted = false;
        for (; at < text.size() && text[at] != '\n'; ++at) {
            if (text[at] == '"') quoted = !quoted;
            for (std::size_t i = 0; i < 3 && !quoted; ++i) count[i] += text[at] == candidates[i] ? 1 : 0;
        }
        ++at;
        for (std::size_t i = 0; i < 3; ++i) ++lines_by_count[i][std::min(count[i], most)];
    }
    std::array<std::size_t, 3> common{};
    std::size_t lines = 0; // that have the most common count
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t n = 1; n <= most; ++n)
            if (lines_by_count[i][n] > (common[i] == 0 ? 0 : lines_by_count[i][common[i]])) common[i] = n;
        if (common[i] > 0) lines = std::max(lines, lines_by_count[i][common[i]]);
    }
    char best = ',';
    std::size_t best_count = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const bool in_a_note = common[i] > 0 && lines_by_count[i][common[i]] * 2 < lines; // a; b; c of few lines
        if (in_a_note || common[i] <= best_count) continue;
        best = candidates[i];
        best_count = common[i];
    }
    return best;
}

} // namespace tongbi::inline v0::detail
