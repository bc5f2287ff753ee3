// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Files that nobody would write. What is read of them writes and reads back, whatever it is.

#include "exchange/data_file.hpp"
#include "support/brute_force.hpp"

#include <array>
#include <chrono>

using namespace tongbi;

namespace {

constexpr std::array<std::string_view, 60> tokens{"\"",
                                                  "\"\"",
                                                  ",",
                                                  "\n",
                                                  "\r\n",
                                                  "\r",
                                                  ";",
                                                  "|",
                                                  "&",
                                                  "+",
                                                  "-",
                                                  "~",
                                                  "—",
                                                  "至",
                                                  "…",
                                                  "第",
                                                  "第…高值",
                                                  "万",
                                                  "亿",
                                                  "万亿",
                                                  "万元",
                                                  "%",
                                                  "个百分点",
                                                  "℃",
                                                  "°C",
                                                  "约",
                                                  "超",
                                                  "不足",
                                                  "近",
                                                  "以上",
                                                  "余",
                                                  "多",
                                                  "全覆盖",
                                                  "三",
                                                  "十",
                                                  "零",
                                                  "一百",
                                                  "1.2.3",
                                                  "500,000",
                                                  "\"500,000\"",
                                                  "１２",
                                                  "99999999999999999999",
                                                  "0",
                                                  ".5",
                                                  "target",
                                                  "direction",
                                                  "class",
                                                  "at_least",
                                                  "over",
                                                  "normal:1991-2020",
                                                  "whole:",
                                                  "2023-13",
                                                  "2021..",
                                                  "2023(迎峰度夏)",
                                                  "\xEF\xBB\xBF",
                                                  "\xE4\xB8",
                                                  "\xFF",
                                                  "A1",
                                                  "千瓦时/平方米",
                                                  "/"};

std::string mutated(std::string text, referee::dice& dice) {
    for (int n = dice.between(1, 4); n > 0; --n) {
        const auto place = [&] { return static_cast<std::size_t>(dice.between(0, static_cast<int>(text.size()))); };
        const std::size_t at = place();
        switch (dice.between(0, 6)) {
        case 0: text.insert(at, tokens[static_cast<std::size_t>(dice.between(0, 59))]); break;
        case 1: text.erase(at, static_cast<std::size_t>(dice.between(1, 6))); break;
        case 2:
            if (at < text.size()) text[at] = static_cast<char>(dice.between(0, 255));
            break;
        case 3: text.insert(at, text.substr(place(), static_cast<std::size_t>(dice.between(1, 40)))); break;
        case 4: text.erase(at, dice.one_in(50) ? std::string::npos : 1); break;
        case 5: { // a field by a word
            const auto from = text.find(',', at);
            const auto to = text.find(',', from == std::string::npos ? from : from + 1);
            if (to != std::string::npos)
                text.replace(from + 1, to - from - 1, tokens[static_cast<std::size_t>(dice.between(0, 59))]);
            break;
        }
        default: text.insert(at, 1, static_cast<char>(dice.between(0, 255))); break;
        }
    }
    return text;
}

/// Some rows of the shipped file, under its header.
std::string some_rows(referee::dice& dice) {
    static const std::vector<std::string> lines = [] {
        std::vector<std::string> all(1);
        for (const char c : data_file::shipped()) {
            all.back() += c;
            if (c == '\n') all.emplace_back();
        }
        all.pop_back();
        return all;
    }();
    std::string text = lines.front();
    for (int n = dice.between(1, 3); n > 0; --n)
        text += lines[static_cast<std::size_t>(dice.between(1, static_cast<int>(lines.size()) - 1))];
    return text;
}

bool in_order(std::vector<fault> const& faults) {
    for (std::size_t i = 0; i < faults.size(); ++i) {
        if (faults[i].line < 1 || faults[i].column < 1 || describe(faults[i], "f").empty()) return false;
        if (i > 0 && faults[i].line < faults[i - 1].line) return false;
    }
    return true;
}

/// Links may dangle after a row was lost, an entity may have been lost; nothing else may be wrong with what we wrote.
bool only_losses(std::vector<fault> const& faults) {
    for (auto const& f : faults)
        if (f.why.why != reason::unknown_id && !(f.why.why == reason::missing_input && f.field == "entity"))
            return false;
    return true;
}

} // namespace

TEST_CASE("a mutated CSV file loads or is refused, and what loads writes and reads back") {
    referee::dice dice(2023);
    referee::tally tally;
    const int count = referee::rounds(50'000);
    for (int i = 0; i < count; ++i) {
        const std::string text = mutated(some_rows(dice), dice);
        const auto out = read_report_csv(text);
        bool good = in_order(out.faults);
        if (i % 8 == 0) {
            const std::string written = write_report_csv(out.statements);
            const auto again = read_report_csv(written);
            good = good && only_losses(again.faults) && write_report_csv(again.statements) == written;
            const auto through_json = read_report_json(write_report_json(out.statements));
            good = good && only_losses(through_json.faults) && write_report_csv(through_json.statements) == written;
        }
        tally.expect(good, [&] { return text; });
    }
    tally.check(count);
}

TEST_CASE("a mutated JSON file loads or is refused, and what loads writes and reads back") {
    referee::dice dice(1991);
    referee::tally tally;
    const int count = referee::rounds(25'000);
    std::vector<std::string> seeds;
    for (int i = 0; i < 200; ++i) seeds.push_back(write_report_json(read_report_csv(some_rows(dice)).statements));
    for (int i = 0; i < count; ++i) {
        const std::string text = mutated(seeds[static_cast<std::size_t>(i) % seeds.size()], dice);
        const auto out = read_report_json(text);
        bool good = in_order(out.faults);
        if (i % 8 == 0) {
            const std::string written = write_report_csv(out.statements);
            const auto again = read_report_csv(written);
            good = good && only_losses(again.faults) && write_report_csv(again.statements) == written;
        }
        tally.expect(good, [&] { return text; });
    }
    tally.check(count);
}

TEST_CASE("random bytes are faults and nothing worse") {
    referee::dice dice(7);
    referee::tally tally;
    const int count = referee::rounds(50'000);
    for (int i = 0; i < count; ++i) {
        std::string text;
        for (int n = dice.between(0, 60); n > 0; --n) text += static_cast<char>(dice.between(0, 255));
        const bool good = !read_report_csv(text).faults.empty() && !read_report_json(text).faults.empty() &&
                          in_order(read_report_csv(data_file::header + text).faults);
        tally.expect(good, [&] { return text; });
    }
    tally.check(count);
}

TEST_CASE("a file of a hundred thousand quotes takes as long as any other file of its size") {
    const int count = referee::rounds(100'000);
    std::string open = data_file::header;
    std::string doubled = data_file::header;
    std::string torn = data_file::header;
    for (int i = 0; i < count; ++i) {
        open += "\"\n";
        doubled += "\"\"\"\n\"\"\n";
        torn += ",\"a\"\"\n\"b\n";
    }
    const auto start = std::chrono::steady_clock::now();
    for (auto const& text : {open, doubled, torn}) CHECK(!read_report_csv(text).faults.empty());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}
