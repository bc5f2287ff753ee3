// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// All units that the tests of this room compare: each row, the typed tags, and the compounds of reports, with the
/// dimension that a person gives them.
#pragma once

#include <tongbi/typed/units.hpp>
#include <tongbi/unit.hpp>

#include <string_view>
#include <vector>

namespace every {

using namespace tongbi;

struct named_unit {
    std::string_view dimension;
    unit what;
};

/// What a person says that a row measures; empty for a row that nobody has placed yet.
inline std::string_view dimension_of(unit_row const& row) {
    struct entry {
        unit_row const* row;
        std::string_view dimension;
    };
    static const std::vector<entry> table{
        {&rows::watt, "power"},
        {&rows::watt_hour, "energy"},
        {&rows::joule, "energy"},
        {&rows::calorie, "energy"},
        {&rows::tce, "energy"},
        {&rows::toe, "energy"},
        {&rows::ampere, "current"},
        {&rows::volt, "voltage"},
        {&rows::volt_ampere, "apparent power"},
        {&rows::watt_peak, "peak power"},
        {&rows::steam_tonne, "steam"},
        {&rows::hertz, "frequency"},
        {&rows::pascal, "pressure"},
        {&rows::gram, "mass"},
        {&rows::tonne, "mass"},
        {&rows::jin, "mass"},
        {&rows::metre, "length"},
        {&rows::kilometre, "length"},
        {&rows::square_metre, "area"},
        {&rows::square_kilometre, "area"},
        {&rows::hectare, "area"},
        {&rows::thousand_hectares, "area"},
        {&rows::mu, "area"},
        {&rows::cubic_metre, "volume"},
        {&rows::litre, "volume"},
        {&rows::normal_cubic_metre, "gas in its normal state"},
        {&rows::person_km, "transport of people"},
        {&rows::tonne_km, "transport of goods"},
        {&rows::second, "time"},
        {&rows::minute, "time"},
        {&rows::hour, "time"},
        {&rows::day, "time"},
        {&rows::week, "time"},
        {&rows::month, "time"},
        {&rows::quarter, "time"},
        {&rows::year, "time"},
        {&rows::decade, "time"},
        {&rows::kelvin, "temperature"},
        {&rows::celsius, "temperature"},
        {&rows::fahrenheit, "temperature"},
        {&rows::yuan, "yuan"},
        {&rows::us_dollar, "dollars"},
        {&rows::euro, "euros"},
        {&rows::yen, "yen"},
        {&rows::hk_dollar, "dollars of Hong Kong"},
        {&rows::pound_sterling, "pounds"},
        {&rows::teu, "containers"},
        {&rows::co2, "carbon"},
        {&rows::co2e, "carbon"},
        {&rows::ppm, "mole fraction"},
        {&rows::ppb, "mole fraction"},
        {&rows::ph, "acidity"},
        {&rows::decibel_z, "reflectivity"},
        {&rows::one, "number"},
        {&rows::percent, "number"},
        {&rows::permille, "number"},
        {&rows::per_ten_thousand, "number"},
        {&rows::per_hundred_thousand, "number"},
        {&rows::relative_humidity, "number"},
        {&rows::cheng, "number"},
        {&rows::fold, "number"},
        {&rows::percentage_point, "points"},
        {&rows::permille_point, "points"},
        {&rows::basis_point, "points"},
        {&rows::rank_place, "places"},
        {&rows::wind_force, "wind force"},
    };
    for (auto const& e : table)
        if (e.row == &row) return e.dimension;
    return row.kind == unit_kind::counter ? row.zh : std::string_view{};
}

inline std::vector<named_unit> const& units_of_reports() {
    static const auto all = [] {
        std::vector<named_unit> list;
        for (auto const& s : spellings) list.push_back({dimension_of(*s.row), unit(*s.row, s.prefix)});
        for (auto const& row : rows::counters) list.push_back({row.zh, unit(row)});
#define TAG(tag, row, prefix, word, letters, ascii, chinese)                                                           \
    list.push_back({dimension_of(rows::row), units::tag::value});
        TONGBI_UNITS(TAG)
#undef TAG
        const unit kWh(rows::watt_hour, 3);
        const unit coal(rows::tce);
        const unit wan_yuan(rows::yuan, 0, 4);
        list.insert(list.end(), {
                                    {"number", unit{}},
                                    {"number", unit(rows::one, 0, 4)},
                                    {"energy an area", kWh / unit(rows::square_metre)},
                                    {"energy an area", unit(rows::joule, 6) / unit(rows::square_metre)},
                                    {"energy an area", coal / unit(rows::hectare)},
                                    {"mass a volume", unit(rows::gram, -6) / unit(rows::cubic_metre)},
                                    {"mass a time", unit(rows::tonne, 0, 4) / unit(rows::day)},
                                    {"mass a time", unit(rows::tonne, 0, 4) / unit(rows::year)},
                                    {"speed", unit(rows::metre, -3) / unit(rows::day)},
                                    {"speed", unit(rows::kilometre) / unit(rows::hour)},
                                    {"energy a yuan", coal / wan_yuan},
                                    {"energy a yuan", kWh / unit(rows::yuan)},
                                    {"energy", unit(rows::watt, 3) * unit(rows::hour)},
                                    {"power", kWh / unit(rows::hour)},
                                    {"energy a project", coal / unit(rows::counter_row("项"))},
                                    {"energy a firm", coal / unit(rows::counter_row("家"))},
                                    {"energy a firm", kWh / unit(rows::counter_row("家"))},
                                    {"money an energy", unit(rows::yuan) / coal},
                                    {"money an energy", unit(rows::yuan) / unit(rows::joule, 9)},
                                    {"money an energy", unit(rows::yuan) / kWh},
                                    {"carbon an energy", unit(rows::co2) / kWh},
                                    {"carbon an energy", unit(rows::co2e) / unit(rows::joule, 9)},
                                    {"money a carbon", unit(rows::yuan) / unit(rows::co2)},
                                    {"money a carbon", unit(rows::yuan) / unit(rows::co2e)},
                                    {"volume a time", unit(rows::litre) / unit(rows::second)},
                                    {"volume a time", unit(rows::cubic_metre) / unit(rows::month)},
                                    {"pressure", unit(rows::joule) / unit(rows::cubic_metre)},
                                    {"voltage", unit(rows::watt) / unit(rows::ampere)},
                                });
        return list;
    }();
    return all;
}

} // namespace every
