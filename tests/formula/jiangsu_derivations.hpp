// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What follows from the numbers of "江苏应对气候变化政策与行动 2023", as exact fractions.
#pragma once

#include "support/rational.hpp"

#include <tongbi/formula.hpp>
#include <tongbi/number/digits.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace jiangsu {

using namespace tongbi;
using referee::encloses;
using referee::exact;
using referee::rational;

struct derivation {
    std::string_view id;
    std::string_view central; ///< empty where there is no best value
    std::string_view lo;      ///< "inf" where there is none
    std::string_view hi;
    bool lo_open;
    bool hi_open;
    bool in_two_steps = false; ///< the first of which may not end where the fraction of both does
};

// clang-format off
inline constexpr derivation derivations[] = {
    {"D001", "157/10", "78/5", "79/5", false, false}, // normal annual mean temperature: 16.6 - 0.9
    {"D002", "15", "149/10", "151/10", false, false}, // normal spring mean temperature: 16.5 - 1.5
    {"D003", "120180/113", "240350/227", "48074/45", false, false}, // normal annual precipitation: 1201.8 / (1 + 1.3*0.1)
    {"D004", "78117/565", "4807/36", "648999/4540", false, false}, // absolute precipitation anomaly: 1201.8 * 0.13 / 1.13
    {"D005", "10002/5", "39997/20", "40019/20", false, false}, // normal annual sunshine: 2099.4 - 99
    {"D006", "8250/1667", "197000/40019", "199000/39997", false, false}, // relative sunshine anomaly: 100 * 99 / (2099.4 - 99)
    {"D007", "25", "24", "26", false, false}, // normal length of the Meiyu season: 37 - 12
    {"D008", "48", "575/13", "625/12", false, false}, // relative anomaly of the Meiyu length: 100 * 12 / (37 - 12)
    {"D009", "49310/193", "32870/129", "2818/11", false, false}, // normal Meiyu rainfall: 493.1 / (1 + 9.3*0.1)
    {"D010", "458583/1930", "364857/1540", "1844381/7740", false, false}, // absolute anomaly of the Meiyu rainfall: 493.1 * 0.93 / 1.93
    {"D011", "13/5", "51/20", "53/20", false, false}, // ratio of heavy-rain station-days to normal: 1 + 1.6
    {"D012", "5/13", "20/53", "20/51", false, false}, // normal / actual of heavy-rain station-days: 1 / 2.6
    {"D013", "4931/370", "3287/250", "9863/730", false, false}, // mean rain per Meiyu day, 2023: 493.1 / 37
    {"D014", "193/148", "462/365", "1677/1250", false, false, true}, // mean rain per Meiyu day relative to normal: 1.93 * 25 / 37
    {"D015", "", "30338/39", "30342/31", false, false}, // normal precipitation of 沛县: 758.5 / (1 - x), x in [0.3, 2.2] 成
    {"D016", "", "350300/303", "inf", false, false}, // normal precipitation of 昆山: 1752 / (1 + x), x in [0.4, 5.1] 成 or 正常
    {"D017", "527/10", "263/5", "264/5", false, false}, // annual extreme temperature range: 38.8 - (-13.9)
    {"D018", "1987/2", "19859/20", "19881/20", false, false}, // spread of county precipitation: 1752 - 758.5
    {"D020", "1547/25", "6179/100", "6197/100", false, false}, // temperature conversions: 16.6 degC -> degF (affine) 61.88; 0.9 degC anomaly -> degF difference (linear) 1.62
    {"D021", "79", "789/10", "791/10", false, false}, // 2022 share of good-air days: 79.6 - 0.6
    {"D022", "91", "909/10", "911/10", false, false}, // 2022 share of class I-III national sections: 92.4 - 1.4
    {"D023", "889/10", "444/5", "89", false, false}, // 2022 share of good coastal waters: 92.7 - 3.8
    {"D024", "713/10", "356/5", "357/5", false, false}, // 2022 share of class II tributary sections: 73.0 - 1.7
    {"D025", "931/10", "93", "466/5", false, false}, // 2022 berth coverage of shore power: 98.3 - 5.2
    {"D026", "2961/50", "11743/200", "2389/40", false, false}, // 2022 share of clean energy in ports: 72.22 - 13
    {"D027", "457/5", "913/10", "183/2", false, false}, // 2022 value for the change 4.2 pp, reading 1 (沿海主要港口 95.6 %): 95.6 - 4.2
    {"D028", "479/5", "383/4", "1917/20", false, false}, // 2022 value for the change 4.2 pp, reading 2 (充电桩全覆盖 = 100 %): 100 - 4.2
    {"D029", "", "1073/20", "375/4", true, false}, // 2022 green pest control coverage: > 60 - 6.3
    {"D030", "60/79", "550/791", "650/789", false, false}, // relative change equal to +0.6 pp on good-air days: 100 * 0.6 / (79.6 - 0.6)
    {"D034", "529/5", "423/4", "2117/20", false, false}, // volume index of GDP 2023 (2022 = 100): 100 * (1 + 0.058)
    {"D036", "", "513200/3209", "inf", true, false}, // 2022 exports of the 新三样, lower bound: > 256.6 / 1.604
    {"D037", "273/250", "2183/2000", "437/400", false, false}, // growth factor of service firms revenue: 1 + 9.2/100
    {"D038", "547/500", "2187/2000", "2189/2000", false, false}, // growth factor of strategic emerging industries revenue: 1 + 9.4/100
    {"D039", "59/50", "47/40", "237/200", false, false}, // growth factor of internet services revenue: 1 + 18/100
    {"D040", "33/40", "1649/2000", "1651/2000", false, false}, // Taihu total phosphorus, 2023/2022: 1 - 0.175
    {"D041", "901/1000", "1801/2000", "1803/2000", false, false}, // Taihu total nitrogen, 2023/2022: 1 - 0.099
    {"D046", "1633750/91", "13069000/729", "13071000/727", false, false}, // total installed capacity: 6535 / 0.364
    {"D048", "28400/1307", "283900/13071", "284100/13069", false, false}, // new PV as a fraction of renewable capacity: 100 * 1420 / 6535
    {"D051", "1165/32", "9310/257", "622/17", false, false}, // manufacturing share recomputed: 100 * 4.66 / 12.8
    {"D052", "4660/363", "9310/727", "1866/145", false, false}, // GDP implied by manufacturing: 4.66 / 0.363
    {"D053", "", "9310/727", "257/20", false, false}, // GDP jointly constrained: [12.75, 12.85] ∩ [12.80605, 12.86897]
    {"D054", "2904/625", "1479/320", "186839/40000", false, false}, // manufacturing implied by GDP and share: 12.8 * 0.363
    {"D055", "407/50", "1617/200", "1639/200", false, false}, // GDP outside manufacturing: 12.8 - 4.66
    {"D056", "912/625", "11577/8000", "58853/40000", false, false}, // core digital economy value added: 12.8 * 0.114
    {"D060", "435/32", "3470/257", "698/51", false, false}, // 南京 share of provincial GDP: 100 * 1.74 / 12.8
    {"D061", "295/32", "2350/257", "158/17", false, false}, // 南通 share of provincial GDP: 100 * 1.18 / 12.8
    {"D062", "", "1480/257", "100", true, false}, // 盐城 share of provincial GDP: > 100 * 0.74 / 12.8
    {"D063", "", "7300/257", "100", true, false}, // three cities together: 100 * (1.74 + 1.18 + 0.74) / 12.8
    {"D065", "4160/1167", "2377/667", "16641/4667", false, false}, // afforestation along the Yangtze in the total: 100 * 0.8320 / 23.34
    {"D066", "50", "1900/41", "700/13", false, false}, // China share of world offshore wind, from 盐城: 100 * 10 / 20
    {"D067", "2260/1307", "7530/4357", "3230/1867", false, false}, // 扬州 new-energy capacity against provincial renewables: 100 * 113 / 6535
    {"D068", "", "32000/13071", "100", true, false}, // 南京 renewables against provincial renewables: > 100 * 160 / 6535
    {"D069", "", "200000/13071", "inf", false, false}, // 盐城 magnitude class against provincial renewables: >= 100 * 1000 / 6535
    {"D070", "", "0", "1001/600", true, true}, // 东台 IV against 盐城 offshore potential: < 100 * 50 / 3000
    {"D073", "35889/200", "71777/400", "71779/400", false, false}, // building retrofit attainment: 100 * 358.89 / 200
    {"D074", "15889/100", "31777/200", "31779/200", false, false}, // building retrofit excess: 358.89 - 200
    {"D075", "2/25", "3/40", "17/200", false, false}, // quota surrender gap 2021: 100 - 99.92
    {"D076", "2/25", "-17/40", "117/200", false, false}, // quota surrender change 2021 to 2022: 100 - 99.92
    {"D077", "", "0", "3431/200", true, true}, // target of the spartina control: target < 17.15
    {"D091", "5259500/609", "5259250/609", "1753250/203", false, false}, // investment per retrofit project: 1051.9 * 1e4 / 1218
    {"D092", "220/87", "439/174", "147/58", false, false}, // investment per rejected project: 220 / 87
    {"D093", "340000/23", "3055000/207", "3065000/207", false, false}, // saving per listed project: 306 * 1e4 / 207
    {"D094", "2150", "307000/143", "239000/111", false, false}, // unit cost of 东台 IV: 10.75e8 / 500e3
    {"D095", "17400/6587", "1388/527", "34900/13173", false, false}, // 南京 GDP per area: 1.74e4 / 6587
    {"D097", "14200", "14195", "14205", false, false}, // PV addition: 1420 * 10 -> MW
    {"D098", "1307/20", "13069/200", "13071/200", false, false}, // renewable capacity: 6535 / 100 -> GW
    {"D099", "80000", "239000/3", "241000/3", false, false}, // new high-standard farmland: 120 * 1e4 / 15
    {"D100", "218000", "652000/3", "656000/3", false, false}, // new plus improved farmland: (120 + 207) * 1e4 / 15
    {"D101", "34300/3", "11430", "34310/3", false, false}, // spartina area: 17.15 * 1e4 / 15
    {"D102", "15560", "46670/3", "46690/3", false, false}, // afforested area: 23.34 * 1e4 / 15
    {"D103", "9831/2000", "19659/4000", "3933/800", false, false}, // new urban green: 3277 * 15 / 1e4
    {"D104", "180000", "179950", "180050", false, false}, // 江淮生态大走廊: 1800 * 100
};
// clang-format on

inline derivation const& row_of(std::string_view id) {
    const auto at =
        std::find_if(std::begin(derivations), std::end(derivations), [&](auto const& row) { return row.id == id; });
    REQUIRE(at != std::end(derivations));
    return *at;
}

/// Equal where 18 digits hold the fraction, else an end that contains it within 1e-15 of it.
inline bool is_end(bound end, std::string_view fraction, bool open, bool upper, bool in_two_steps = false) {
    if (fraction == "inf") return end.infinite;
    if (end.infinite || end.open != open) return false;
    const rational truth{std::string(fraction)};
    return in_two_steps ? referee::encloses_nearly(end.at, truth, upper) : encloses(end.at, truth, upper);
}

inline bool agrees(figure const& f, derivation const& row) {
    if (f.best().has_value() == row.central.empty()) return false;
    if (f.best()) {
        const rational central{std::string(row.central)};
        const rational gap = referee::magnitude(exact(*f.best()) - central);
        if (gap > referee::scaled(referee::magnitude(central), -15)) return false;
        if (referee::in_18_digits(central).exact && gap != 0) return false;
    }
    return is_end(f.lower(), row.lo, row.lo_open, false, row.in_two_steps) &&
           is_end(f.upper(), row.hi, row.hi_open, true, row.in_two_steps);
}

inline figure p(std::string_view text) { return figure::printed(scan_digits(text).value); }
inline decimal d(std::string_view text) { return scan_digits(text).value; }

template <class F, class... Inputs>
figure of(Inputs const&... inputs) {
    return evaluate<F>(inputs...).value();
}

} // namespace jiangsu
