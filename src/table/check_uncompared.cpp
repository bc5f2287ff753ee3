// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What a check compares with nothing: the sentence, and the columns of a sheet that have no number beside them.

#include "table/check_data.hpp"

#include <map>

namespace tongbi::inline v0 {

std::string describe(uncompared_column const& u, language lang) {
    const bool zh = lang == language::zh;
    std::string text = u.printed + (zh ? "：" : ": ") + std::string(word_of(u.why, lang));
    if (!u.missing.empty()) text += (zh ? "（" : " (") + u.missing + (zh ? "）" : ")");
    if (u.columns.empty()) return text;
    text += u.why == uncompared_reason::whole_unnamed ? (zh ? "；可能是" : "; it may be ") : (zh ? "：" : ": ");
    constexpr std::size_t most = 6;
    const std::size_t shown = u.columns.size() > most + 1 ? most : u.columns.size();
    for (std::size_t i = 0; i < shown; ++i) text += (i == 0 ? "" : zh ? "、" : ", ") + u.columns[i];
    return shown == u.columns.size() ? text : text + "…(" + std::to_string(u.columns.size()) + ")";
}

void detail::checked_data::find_uncompared() {
    uncompared = sheet.left_out();
    std::vector<std::string const*> in_order;
    std::map<std::string_view, bool> compared; // by the printed name, over all places
    for (std::size_t c = 0; c < counts.size(); ++c) {
        std::string const& name = sheet.columns()[sheet.comparisons()[c].printed].name;
        const auto [at, fresh] = compared.try_emplace(name, false);
        if (fresh) in_order.push_back(&name);
        at->second = at->second || counts[c].compared() > 0;
    }
    for (auto const* name : in_order)
        if (!compared[*name]) uncompared.push_back({*name, uncompared_reason::no_numbers, {}, {}});
}

} // namespace tongbi::inline v0
