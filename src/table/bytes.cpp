// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/bytes.hpp"

#include <tongbi/table/write_table.hpp>

#include <iconv.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace tongbi::inline v0 {
namespace detail {
namespace {

/// Files that are no text, by their first bytes.
struct file_mark {
    std::string_view bytes, name;
    remedy what_to_do;
};
constexpr std::array marks_of_files{
    file_mark{"PK\x03\x04", "xlsx", remedy::save_as_csv},  file_mark{"\xD0\xCF\x11\xE0", "xls", remedy::save_as_csv},
    file_mark{"%PDF", "pdf", remedy::take_from_data_base}, file_mark{"\x1F\x8B", "gzip", remedy::unpack},
    file_mark{"\xFF\xFE", "UTF-16", remedy::save_as_utf8}, file_mark{"\xFE\xFF", "UTF-16", remedy::save_as_utf8},
    file_mark{"<!DOCTYPE", "html", remedy::download_file}, file_mark{"<html", "html", remedy::download_file},
    file_mark{"<?xml", "xml", remedy::download_csv},
};

tl::unexpected<not_a_table> no_text(std::string_view what, std::size_t byte, remedy what_to_do) {
    not_a_table no;
    no.why = refusal(reason::malformed_text, what, -1);
    no.byte = byte;
    no.what_to_do = what_to_do;
    return tl::unexpected<not_a_table>(std::move(no));
}

/// Are so many times eight bytes there, from a place on, and all of them ASCII?
template <std::size_t Eights>
bool is_ascii(std::string_view text, std::size_t at) {
    std::array<std::uint64_t, Eights> eights{};
    if (text.size() - at < sizeof eights) return false;
    std::memcpy(&eights, text.data() + at, sizeof eights);
    std::uint64_t any = 0;
    for (const std::uint64_t eight : eights) any |= eight;
    return (any & 0x8080808080808080ULL) == 0;
}

/// Bytes before the first that is no UTF-8, or npos.
std::size_t first_not_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        while (is_ascii<4>(text, at)) at += 4 * sizeof(std::uint64_t);
        if (is_ascii<1>(text, at)) {
            at += sizeof(std::uint64_t);
            continue;
        }
        if (at == text.size()) break;
        const std::size_t size = utf8_size(text.substr(at));
        if (size == 0) return at;
        at += size;
    }
    return std::string_view::npos;
}

/// By iconv of the C library; the byte where it stopped goes to `bad`. No character becomes more than twice as long.
std::optional<std::string> by_iconv(char const* into, char const* out_of, std::string_view bytes, std::size_t& bad,
                                    bool& known) {
    iconv_t const by = iconv_open(into, out_of);
    known = by != reinterpret_cast<iconv_t>(-1); // NOLINT: that is how iconv says no
    if (!known) return std::nullopt;
    std::string out(bytes.size() * 2 + 16, '\0');
    char* from = const_cast<char*>(bytes.data()); // NOLINT: iconv does not write there
    std::size_t left = bytes.size();
    char* to = out.data();
    std::size_t room = out.size();
    const std::size_t done = iconv(by, &from, &left, &to, &room);
    iconv_close(by);
    bad = bytes.size() - left;
    if (done == static_cast<std::size_t>(-1)) return std::nullopt;
    out.resize(out.size() - room);
    return out;
}

/// A file of lone \r (of old programs) gets \n, byte for byte.
std::string with_line_ends(std::string text) {
    if (text.find('\n') == std::string::npos) std::replace(text.begin(), text.end(), '\r', '\n');
    return text;
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What is refused without reading on.
std::optional<tl::unexpected<not_a_table>> refused_at_sight(std::string_view bytes) {
    for (auto const& s : marks_of_files)
        if (bytes.starts_with(s.bytes)) return no_text(s.name, 0, s.what_to_do);
    if (bytes.size() >= UINT32_MAX) return no_text("4 GB", UINT32_MAX, remedy::cut_into_parts);
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
        return no_text("NUL", nul, remedy::send_again);
    return std::nullopt;
}

tl::expected<std::string, not_a_table> decoded(std::string bytes) {
    const bool has_mark = bytes.starts_with(byte_order_mark);
    if (has_mark) bytes.erase(0, byte_order_mark.size());
    std::size_t bad = first_not_utf8(bytes);
    if (bad == std::string_view::npos) return with_line_ends(std::move(bytes));
    if (has_mark) return no_text("no UTF-8 behind its mark", byte_order_mark.size() + bad, remedy::save_as_utf8);
    std::size_t stopped = 0;
    bool known = false;
    auto text = by_iconv("UTF-8", "GB18030", bytes, stopped, known);
    if (text) return with_line_ends(std::move(*text));
    if (!known) return no_text("no UTF-8", bad, remedy::install_iconv);
    return no_text("neither UTF-8 nor GB18030", stopped, remedy::save_as_utf8);
}

} // namespace

tl::expected<std::string, not_a_table> to_text(std::string_view bytes) {
    if (auto no = refused_at_sight(bytes)) return std::move(*no);
    return decoded(std::string(bytes));
}
tl::expected<std::string, not_a_table> to_text(std::string&& bytes) {
    if (auto no = refused_at_sight(bytes)) return std::move(*no);
    return decoded(std::move(bytes));
}

} // namespace detail

result<std::string> encoded(std::string_view utf8, text_encoding as) {
    if (as == text_encoding::utf8) return std::string(utf8);
    std::size_t stopped = 0;
    bool known = false;
    auto bytes = detail::by_iconv("GB18030", "UTF-8", utf8, stopped, known);
    if (bytes) return std::move(*bytes);
    if (!known) return refuse({reason::unknown_word, "GB18030", -1});
    return refuse({reason::malformed_text, utf8.substr(stopped), detail::code_points(utf8.substr(0, stopped))});
}

} // namespace tongbi::inline v0
