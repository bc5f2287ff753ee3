// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// How long downloaded tables take: a million rows read to a table and to a panel, read with their growth written,
// SDMX-CSV, and a check of 10,000 series by 480 months. Its files are made up from a fixed seed, and stay for peers.
//
//     tongbi_table_speed FOLDER        lines of work, milliseconds and limit, the best of five; memory by the file's
//     size

#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <limits>
#include <random>
#include <string>

using namespace tongbi;

namespace {

constexpr int places = 10'000, years = 100;

/// 5.00 to 999.99, as a fixed engine gives them.
class numbers {
public:
    std::string next() {
        const auto hundredths = 500 + static_cast<long>(engine_() % 99'500);
        std::string text = std::to_string(hundredths);
        return text.insert(text.size() - 2, ".");
    }

private:
    std::mt19937_64 engine_{7};
};

std::string tidy_rows() {
    std::string text = "country,year,electricity (TWh)\n";
    numbers draw;
    for (int e = 0; e < places; ++e)
        for (int y = 0; y < years; ++y)
            text += "C" + std::to_string(10'000 + e) + "," + std::to_string(1924 + y) + "," + draw.next() + "\n";
    return text;
}
std::string sdmx_rows() {
    std::string text = "DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n";
    numbers draw;
    for (int e = 0; e < places; ++e)
        for (int y = 0; y < years; ++y)
            text += "ESTAT:MADE_UP(1.0),14/04/23 23:00:00,A,CLV10_MEUR,B1GQ,C" + std::to_string(10'000 + e) + "," +
                    std::to_string(1924 + y) + "," + draw.next() + ",\n";
    return text;
}
/// Levels of months and their growths: 10,000 series of which a tenth of the growths is printed wrong.
check_sheet months_and_growths() {
    constexpr int series = 10'000, months = 480;
    std::vector<period> axis;
    for (int i = 0; i < months; ++i) axis.push_back(*period::of_month(std::chrono::year(1981 + i / 12) / (i % 12 + 1)));
    check_sheet sheet(axis);
    std::mt19937_64 engine(11);
    for (int s = 0; s < series; ++s) {
        checked_column level{"L", std::to_string(s), {precision_kind::column, -1}, {}};
        checked_column growth{"G", std::to_string(s), {precision_kind::column, -1}, {}};
        std::vector<double> values;
        for (int i = 0; i < months; ++i) {
            values.push_back(static_cast<double>(10'000 + engine() % 5'000) / 10);
            level.cells.emplace_back(*to_decimal(values.back()));
            if (i < 12) {
                growth.cells.emplace_back();
                continue;
            }
            const auto before = values[static_cast<std::size_t>(i - 12)];
            const double wrong = engine() % 10 == 0 ? 1 : 0;
            const double printed = std::round(((values.back() / before - 1) * 100 + wrong) * 10) / 10;
            growth.cells.emplace_back(*to_decimal(printed));
        }
        const auto of = sheet.add(std::move(level));
        const auto printed = sheet.add(std::move(growth));
        sheet.compare({comparison_kind::growth, std::to_string(s), printed, {of}});
    }
    return sheet;
}

/// KiB of a line of /proc/self/status; 0 where there is none.
long kibibytes(std::string const& key) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word; status.ignore(std::numeric_limits<std::streamsize>::max(), '\n'))
        if (long n = 0; word == key + ":" && status >> n) return n;
    return 0;
}

/// A million doubles, each printed by `put`.
template <class Put>
bool prints_all(std::vector<double> const& values, Put put) {
    std::string out;
    for (const double x : values) {
        put(out, x);
        out += '\n';
    }
    return out.size() > values.size();
}

template <class Work>
void best(char const* work, double limit, Work run, char const* with = "tongbi") {
    double least = 1e300;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        if (!run()) std::abort();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        least = std::min(least, took.count());
    }
    std::printf("%s\t%s\t%.0f\t%.0f\n", work, with, least, limit);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::string folder = argv[1];
    const std::string tidy = folder + "/tidy.csv", sdmx = folder + "/sdmx.csv";
    std::ofstream(tidy, std::ios::binary) << tidy_rows();
    std::ofstream(sdmx, std::ios::binary) << sdmx_rows();
    constexpr auto name = "electricity";
    {
        const std::string bytes = bytes_of(file(tidy)).value();
        std::ofstream("/proc/self/clear_refs") << "5";
        const long before = kibibytes("VmRSS");
        const auto t = read_table(bytes);
        if (!t || !t->panel(name)) std::abort();
        const long more = kibibytes("VmHWM") - before;
        std::printf("memory of a table and its panel, by the bytes of the file\ttongbi\t%.1f\t3\n",
                    static_cast<double>(more) * 1024 / static_cast<double>(bytes.size()));
    }
    best("a tidy file of 1,000,000 rows to a table", 250, [&] { return read_table(file(tidy)).has_value(); });
    best("the same to a panel", 350, [&] {
        const auto t = read_table(file(tidy));
        return t && t->panel(name).has_value();
    });
    best("SDMX-CSV of 1,000,000 rows to a table", 500, [&] { return read_table(file(sdmx)).has_value(); });
    best("1,000,000 rows read, growth computed and written", 0, [&] {
        const auto t = read_table(file(tidy));
        const auto growth = year_over_year(t->panel(name));
        std::ofstream out(folder + "/growth_tongbi.csv", std::ios::binary);
        if (growth)
            write_panel_csv(
                *growth,
                [&](std::string_view part) { out.write(part.data(), static_cast<std::streamsize>(part.size())); },
                {"country", "year", "growth"});
        return growth.has_value() && out.good();
    });
    std::mt19937_64 engine(13);
    std::vector<double> few, many; // of two decimals, and of as many as there are
    for (int i = 0; i < 1'000'000; ++i) {
        few.push_back(static_cast<double>(engine() % 10'000'000) / 100);
        many.push_back(static_cast<double>(engine() % 10'000'000) / 77);
    }
    const auto by_library = [](std::string& out, double x) {
        std::array<char, 40> digits{};
        out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), x).ptr);
    };
    for (auto const& [values, work] : {std::pair(&few, "1,000,000 doubles of two decimals printed"),
                                       std::pair(&many, "1,000,000 doubles of 15 to 17 digits printed")}) {
        best(work, 0, [&] { return prints_all(*values, append_shortest); });
        best(
            work, 0, [&] { return prints_all(*values, by_library); }, "std::to_chars");
    }
    const auto sheet = months_and_growths();
    best("check of 10,000 series by 480 months", 2000, [&] { return checked(sheet).counts().compared() > 0; });
}
