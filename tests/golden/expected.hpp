// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Worked derivations on Jiangsu's 2023 report: exact fractions for the value and both ends, or the reason of a
/// refusal. "inf" is an end without a bound; an empty value means that there is no best one.
#pragma once

#include <array>
#include <string_view>

namespace golden {

struct expected {
    std::string_view id, best, lower, upper;
    bool lower_open, upper_open;
    std::string_view reason;
};

inline constexpr std::array table{
    expected{"D001", "157/10", "78/5", "79/5", false, false, ""},
    expected{"D002", "15", "149/10", "151/10", false, false, ""},
    expected{"D003", "120180/113", "240350/227", "48074/45", false, false, ""},
    expected{"D004", "78117/565", "4807/36", "648999/4540", false, false, ""},
    expected{"D005", "10002/5", "39997/20", "40019/20", false, false, ""},
    expected{"D006", "8250/1667", "197000/40019", "199000/39997", false, false, ""},
    expected{"D007", "25", "24", "26", false, false, ""},
    expected{"D008", "48", "575/13", "625/12", false, false, ""},
    expected{"D009", "49310/193", "32870/129", "2818/11", false, false, ""},
    expected{"D010", "458583/1930", "364857/1540", "1844381/7740", false, false, ""},
    expected{"D011", "13/5", "51/20", "53/20", false, false, ""},
    expected{"D012", "5/13", "20/53", "20/51", false, false, ""},
    expected{"D013", "4931/370", "3287/250", "9863/730", false, false, ""},
    expected{"D017", "527/10", "263/5", "264/5", false, false, ""},
    expected{"D018", "1987/2", "19859/20", "19881/20", false, false, ""},
    expected{"D019", "", "", "", false, false, "interval_scale"},
    expected{"D020", "1547/25", "6179/100", "6197/100", false, false, ""},
    expected{"D021", "79", "789/10", "791/10", false, false, ""},
    expected{"D022", "91", "909/10", "911/10", false, false, ""},
    expected{"D023", "889/10", "444/5", "89", false, false, ""},
    expected{"D024", "713/10", "356/5", "357/5", false, false, ""},
    expected{"D025", "931/10", "93", "466/5", false, false, ""},
    expected{"D026", "2961/50", "11743/200", "2389/40", false, false, ""},
    expected{"D027", "457/5", "913/10", "183/2", false, false, ""},
    expected{"D028", "479/5", "383/4", "1917/20", false, false, ""},
    expected{"D029", "", "1073/20", "375/4", true, false, ""},
    expected{"D030", "60/79", "550/791", "650/789", false, false, ""},
    expected{"D033", "", "", "", false, false, "price_basis"},
    expected{"D034", "529/5", "423/4", "2117/20", false, false, ""},
    expected{"D035", "", "", "", false, false, "price_basis"},
    expected{"D036", "", "513200/3209", "inf", true, false, ""},
    expected{"D037", "273/250", "2183/2000", "437/400", false, false, ""},
    expected{"D038", "547/500", "2187/2000", "2189/2000", false, false, ""},
    expected{"D039", "59/50", "47/40", "237/200", false, false, ""},
    expected{"D040", "33/40", "1649/2000", "1651/2000", false, false, ""},
    expected{"D041", "901/1000", "1801/2000", "1803/2000", false, false, ""},
    expected{"D046", "1633750/91", "13069000/729", "13071000/727", false, false, ""},
    expected{"D048", "28400/1307", "283900/13071", "284100/13069", false, false, ""},
    expected{"D051", "1165/32", "9310/257", "622/17", false, false, ""},
    expected{"D052", "4660/363", "9310/727", "1866/145", false, false, ""},
    expected{"D053", "", "9310/727", "257/20", false, false, ""},
    expected{"D054", "2904/625", "1479/320", "186839/40000", false, false, ""},
    expected{"D055", "407/50", "1617/200", "1639/200", false, false, ""},
    expected{"D056", "912/625", "11577/8000", "58853/40000", false, false, ""},
    expected{"D057", "", "", "", false, false, "whole_mismatch"},
    expected{"D060", "435/32", "3470/257", "698/51", false, false, ""},
    expected{"D061", "295/32", "2350/257", "158/17", false, false, ""},
    expected{"D062", "", "1480/257", "100", true, false, ""},
    expected{"D063", "", "7300/257", "100", true, false, ""},
    expected{"D065", "4160/1167", "2377/667", "16641/4667", false, false, ""},
    expected{"D067", "2260/1307", "7530/4357", "3230/1867", false, false, ""},
    expected{"D068", "", "32000/13071", "100", true, false, ""},
    expected{"D069", "", "200000/13071", "inf", false, false, ""},
    expected{"D070", "", "0", "1001/600", true, true, ""},
    expected{"D071", "", "", "", false, false, "overlapping_parts"},
    expected{"D072", "", "", "", false, false, "whole_mismatch"},
    expected{"D073", "35889/200", "71777/400", "71779/400", false, false, ""},
    expected{"D074", "15889/100", "31777/200", "31779/200", false, false, ""},
    expected{"D075", "2/25", "3/40", "17/200", false, false, ""},
    expected{"D076", "2/25", "-17/40", "117/200", false, false, ""},
    expected{"D077", "", "0", "3431/200", true, true, ""},
    expected{"D078", "", "", "", false, false, "missing_input"},
    expected{"D079", "", "", "", false, false, "missing_input"},
    expected{"D091", "5259500/609", "5259250/609", "1753250/203", false, false, ""},
    expected{"D092", "220/87", "439/174", "147/58", false, false, ""},
    expected{"D093", "340000/23", "3055000/207", "3065000/207", false, false, ""},
    expected{"D094", "2150", "307000/143", "239000/111", false, false, ""},
    expected{"D095", "17400/6587", "1388/527", "34900/13173", false, false, ""},
    expected{"D096", "", "", "", false, false, "unbounded"},
    expected{"D097", "14200", "14195", "14205", false, false, ""},
    expected{"D098", "1307/20", "13069/200", "13071/200", false, false, ""},
    expected{"D099", "80000", "239000/3", "241000/3", false, false, ""},
    expected{"D100", "218000", "652000/3", "656000/3", false, false, ""},
    expected{"D101", "34300/3", "11430", "34310/3", false, false, ""},
    expected{"D102", "15560", "46670/3", "46690/3", false, false, ""},
    expected{"D103", "9831/2000", "19659/4000", "3933/800", false, false, ""},
    expected{"D104", "180000", "179950", "180050", false, false, ""},
    expected{"D107", "1000/73", "11995/876", "12005/876", false, false, ""},
    expected{"D108", "", "25191/5", "28809/5", false, false, ""},
    expected{"D109", "89681256", "89534718", "89827794", false, false, ""},
    expected{"D110", "", "", "", false, false, "unit_mismatch"},
    expected{"D111", "-139/10", "-279/20", "-277/20", false, false, ""},
    expected{"D115", "500", "999/2", "1001/2", false, false, ""},
    expected{"D116", "1075000000", "1074500000", "1075500000", false, false, ""},
    expected{"D117", "113", "2259/20", "2261/20", false, false, ""},
    expected{"D118", "7/5", "17/20", "39/20", false, false, ""},
    expected{"D119", "", "", "", false, false, "whole_mismatch"},
};

} // namespace golden
