// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/svg.hpp"

#include "exchange/text_width.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace tongbi::inline v0::detail {
namespace {

constexpr character_widths pixels{picture_narrow, picture_wide};
constexpr int line_height = 18;
constexpr int bar_height = 8;
constexpr int plot_height = 110;
constexpr int gap = 10;
constexpr std::array<std::string_view, 6> colours{"#1f5fa8", "#c2571a", "#2e7d4f", "#7a3f98", "#8a6d00", "#555555"};

std::string digits(double x) {
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), x, std::chars_format::fixed, 1);
    return error == std::errc{} ? std::string(text.data(), end) : "0";
}

/// From where to where all values lie; of bars with zero.
struct extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double x) {
        if (!std::isfinite(x)) return;
        low = std::min(low, x);
        high = std::max(high, x);
    }
    [[nodiscard]] bool is_empty() const { return !(low <= high); }
    /// 0 to 1; in the middle where all are one.
    [[nodiscard]] double share_of(double x) const { return high > low ? (x - low) / (high - low) : 0.5; }
};

class drawer {
public:
    explicit drawer(picture const& what) : what_(what) {
        if (what.kind == picture_kind::bars) {
            all_.take(0);
            all_.take(what.up_to);
        }
        for (auto const& item : what.items)
            for (const double x : item.values) all_.take(x);
    }

    [[nodiscard]] std::string svg() {
        if (what_.items.empty() || all_.is_empty()) return {};
        for (auto const& line : wrapped(what_.title, what_.width, pixels)) text(0, line, "start", true);
        if (!what_.title.empty()) y_ += 4;
        for (std::size_t i = 0; i < what_.items.size(); ++i) {
            auto const& item = what_.items[i];
            if (!item.link.empty()) out_ += "<a href=\"#" + escaped(item.link) + "\">";
            named(item, colours[what_.kind == picture_kind::lines ? i % colours.size() : 0]);
            if (!item.link.empty()) out_ += "</a>";
        }
        if (what_.kind == picture_kind::lines) plot();
        const std::string w = std::to_string(what_.width);
        const std::string h = std::to_string(y_ + 4);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + w + " " + h + "\" width=\"" + w +
               "\" height=\"" + h + "\" font-size=\"" + std::to_string(picture_font) + "\" role=\"img\" aria-label=\"" +
               escaped(what_.title) + "\">\n" + out_ + "</svg>\n";
    }

private:
    /// On the line that ends at y_ + line_height; `x` is its left end, or its right one.
    void text(int x, std::string_view words, std::string_view anchor, bool bold = false, bool next_line = true) {
        out_ += "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y_ + picture_font) + "\" text-anchor=\"" +
                std::string(anchor) + "\"" + (bold ? " font-weight=\"bold\"" : "") + ">" + escaped(words) + "</text>\n";
        if (next_line) y_ += line_height;
    }
    /// The value at the right; the name at its left, on as many lines as it needs; below it the bar.
    void named(picture_item const& item, std::string_view colour) {
        const int taken = item.text.empty() ? 0 : width_of_text(item.text, pixels) + gap;
        const bool own_line = taken > what_.width / 2;
        const int left = what_.kind == picture_kind::lines ? 18 : 0;
        const auto lines = wrapped(item.name, what_.width - left - (own_line ? 0 : taken), pixels);
        if (left > 0)
            out_ += "<rect x=\"0\" y=\"" + std::to_string(y_ + 7) + "\" width=\"12\" height=\"4\" fill=\"" +
                    std::string(colour) + "\"/>\n";
        if (!item.text.empty() && !own_line) text(what_.width, item.text, "end", false, false);
        for (auto const& line : lines) text(left, line, "start");
        if (own_line)
            for (auto const& line : wrapped(item.text, what_.width, pixels)) text(what_.width, line, "end");
        if (what_.kind == picture_kind::bars) bar(item.values.empty() ? 0 : item.values.front(), colour);
    }
    void bar(double value, std::string_view colour) {
        const double zero = all_.share_of(0) * what_.width;
        const double end = std::isfinite(value) ? all_.share_of(value) * what_.width : zero;
        out_ += "<rect x=\"0\" y=\"" + std::to_string(y_) + "\" width=\"" + std::to_string(what_.width) +
                "\" height=\"" + std::to_string(bar_height) + "\" fill=\"#e8ecf1\"/>\n<rect x=\"" +
                digits(std::min(zero, end)) + "\" y=\"" + std::to_string(y_) + "\" width=\"" +
                digits(std::max(1.0, std::fabs(end - zero))) + "\" height=\"" + std::to_string(bar_height) +
                "\" fill=\"" + std::string(value < 0 ? colours[1] : colour) + "\"/>\n";
        y_ += bar_height + gap;
    }
    void plot() {
        y_ += 4;
        if (!what_.high.empty()) text(0, what_.high, "start");
        out_ += "<rect x=\"0\" y=\"" + std::to_string(y_) + "\" width=\"" + std::to_string(what_.width) +
                "\" height=\"" + std::to_string(plot_height) + "\" fill=\"#f4f6f9\"/>\n";
        for (std::size_t i = 0; i < what_.items.size(); ++i) line(what_.items[i].values, colours[i % colours.size()]);
        y_ += plot_height + 2;
        if (!what_.low.empty()) text(0, what_.low, "start");
        const int both = width_of_text(what_.first, pixels) + width_of_text(what_.last, pixels) + gap;
        if (!what_.first.empty()) text(0, what_.first, "start", false, both > what_.width);
        if (!what_.last.empty()) text(what_.width, what_.last, "end");
    }
    void line(std::vector<double> const& values, std::string_view colour) {
        const std::size_t n = values.size();
        std::string points;
        std::size_t count = 0;
        const auto end = [&] {
            if (count == 1) points += points; // a single value between gaps is a point
            if (count > 0)
                out_ += "<polyline fill=\"none\" stroke=\"" + std::string(colour) +
                        "\" stroke-width=\"2\" stroke-linecap=\"round\" points=\"" + points + "\"/>\n";
            points.clear();
            count = 0;
        };
        for (std::size_t i = 0; i < n; ++i) {
            if (!std::isfinite(values[i])) {
                end();
                continue;
            }
            const double x = n > 1 ? 2 + (what_.width - 4.0) * static_cast<double>(i) / static_cast<double>(n - 1)
                                   : what_.width / 2.0;
            const double y = y_ + 4 + (plot_height - 8.0) * (1 - all_.share_of(values[i]));
            points += digits(x) + "," + digits(y) + " ";
            ++count;
        }
        end();
    }

    picture const& what_;
    extent all_;
    std::string out_;
    int y_ = 0;
};

} // namespace

std::string svg_of(picture const& what) { return drawer(what).svg(); }

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

} // namespace tongbi::inline v0::detail
