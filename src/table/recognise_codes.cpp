// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Files of data bases, whose columns and dimensions have codes: SDMX-CSV, and Eurostat's forms.

#include "table/layouts.hpp"
#include "table/recognise_words.hpp"

namespace tongbi::inline v0::detail {

using std::string_view;

// --- SDMX-CSV

namespace {

struct sdmx_word {
    string_view code, label;
    column_use as;
};
constexpr auto sdmx_words = std::to_array<sdmx_word>({
    {"OBS_VALUE", "observation value", column_use::value},
    {"TIME_PERIOD", "time", column_use::period},
    {"REF_AREA", "reference area", column_use::entity},
    {"GEO", "geopolitical entity (reporting)", column_use::entity},
    {"FREQ", "time frequency", column_use::frequency},
    {"UNIT_MEASURE", "unit of measure", column_use::unit},
    {"UNIT", "unit", column_use::unit},
    {"UNIT_MULT", "unit multiplier", column_use::multiplier},
    {"CURRENCY", "currency", column_use::currency},
    {"BASE_PER", "base period", column_use::base_period},
    {"ADJUSTMENT", "adjustment", column_use::adjustment},
    {"S_ADJ", "seasonal adjustment", column_use::adjustment},
    {"OBS_STATUS", "observation status", column_use::flag},
    {"OBS_FLAG", "observation status (flag)", column_use::flag},
    {"DATAFLOW", "dataflow", column_use::dataset},
    {"STRUCTURE_ID", "structure id", column_use::dataset},
    {"LAST UPDATE", "last update", column_use::vintage},
    {"STRUCTURE", "structure", column_use::ignored},
    {"STRUCTURE_NAME", "structure name", column_use::ignored},
    {"ACTION", "action", column_use::ignored},
    {"DECIMALS", "decimals", column_use::ignored},
    {"CONF_STATUS", "confidentiality status (flag)", column_use::ignored},
    {"OBS_COMMENT", "comment", column_use::ignored},
    {"PRE_BREAK_VALUE", "pre-break value", column_use::ignored},
    {"TITLE", "title", column_use::ignored},
});
column_use sdmx_use(string_view name) {
    const string_view code = coded(name).code;
    for (auto const& w : sdmx_words) {
        const std::array<string_view, 1> label{w.label};
        std::string upper(code);
        for (char& c : upper)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (upper == w.code || word_in(name, label)) return w.as;
    }
    return column_use::dimension;
}
/// A name column stands behind its code column: REF_AREA, Reference area.
bool is_label(string_view name) {
    for (const char c : name)
        if (c >= 'a' && c <= 'z') return true;
    return false;
}

} // namespace

std::optional<recognised> recognise_sdmx(reading const& in) {
    for (std::size_t h = 0; h < std::min<std::size_t>(in.lines.size(), 5); ++h) {
        auto const& header = in.lines[h];
        recognised found{h, plan_of(header), "C"};
        column_plan& plan = found.plan;
        plan.codes = true;
        bool names = false;
        for (std::size_t i = 0; i < header.size; ++i) {
            plan.uses[i] = sdmx_use(plan.names[i]);
            names = names || plan.names[i] == "STRUCTURE_NAME";
        }
        if (!plan.column_of(column_use::value) || !plan.column_of(column_use::period)) continue;
        if (names) // code and name side by side: the name of the area is kept, the others follow from their codes
            for (std::size_t i = 1; i < header.size; ++i)
                if (is_label(plan.names[i]) && !is_label(plan.names[i - 1])) {
                    const bool area = plan.uses[i - 1] == column_use::entity;
                    plan.uses[i] = area ? column_use::entity : column_use::ignored;
                    if (area) plan.uses[i - 1] = column_use::entity_code;
                }
        for (const auto as : {column_use::value, column_use::period, column_use::flag, column_use::entity}) {
            const auto all = plan.columns_of(as);
            for (std::size_t k = 1; k < all.size(); ++k) plan.uses[all[k]] = column_use::ignored;
        }
        if (!plan.column_of(column_use::value) || !plan.column_of(column_use::period)) continue; // taken for a label
        return found;
    }
    return std::nullopt;
}

// --- Eurostat's packed and wide forms

std::optional<recognised> recognise_eurostat(reading const& in) {
    if (in.lines.empty()) return std::nullopt;
    auto const& header = in.lines[0];
    for (std::size_t at = 0; at < header.size; ++at) {
        const auto slash = header[at].find('\\');
        if (slash == string_view::npos) continue;
        constexpr auto time = std::to_array<string_view>({"time_period", "time"});
        if (!word_in(header[at].substr(slash + 1), time)) return std::nullopt;
        const bool packed = at == 0 && header[0].find(',') != string_view::npos;
        recognised found{0, {}, packed ? "D" : "E"};
        column_plan& plan = found.plan;
        plan.codes = true;
        std::string last(header[at].substr(0, slash));
        for (std::size_t i = 0; i < at; ++i) plan.names.push_back(unquoted(header[i]));
        for (std::size_t cut = 0; packed && (cut = last.find(',')) != std::string::npos; last.erase(0, cut + 1))
            plan.names.push_back(last.substr(0, cut));
        plan.names.push_back(last);
        for (auto const& name : plan.names) {
            const auto use = sdmx_use(name);
            const bool is_cell = use == column_use::period || use == column_use::value || use == column_use::flag;
            plan.uses.push_back(is_cell ? column_use::dimension : use);
        }
        plan.uses.back() = column_use::entity; // what varies down the rows
        for (std::size_t i = at + 1; i < header.size; ++i) {
            plan.names.emplace_back(header[i]);
            plan.uses.push_back(looks_like_period(header[i]) ? column_use::period : column_use::ignored);
        }
        if (!plan.column_of(column_use::period)) return std::nullopt;
        return found;
    }
    return std::nullopt;
}

} // namespace tongbi::inline v0::detail
