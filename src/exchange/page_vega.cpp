// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Growths and shares of a page as a Vega-Lite picture: bars by name, the unit on the axis, the print beside the
/// number.

#include "exchange/page_forms.hpp"

#include <nlohmann/json.hpp>

namespace tongbi::inline v0::detail {
namespace {

using json = nlohmann::ordered_json;

json bars_of(std::vector<page_bar> const& bars, std::string_view title, std::string_view names, std::string_view axis,
             std::string_view print) {
    json values = json::array();
    for (auto const& bar : bars)
        values.push_back({{"id", bar.id}, {"name", bar.name}, {"value", bar.value}, {"print", bar.text}});
    const json y{
        {"field", "name"}, {"type", "nominal"}, {"sort", nullptr}, {"title", names}, {"axis", {{"labelLimit", 420}}}};
    const json x{{"field", "value"}, {"type", "quantitative"}, {"title", axis}};
    return {{"title", title},
            {"data", {{"values", std::move(values)}}},
            {"mark", {{"type", "bar"}, {"tooltip", true}}},
            {"encoding",
             {{"y", y},
              {"x", x},
              {"tooltip",
               {{{"field", "name"}, {"title", names}}, {{"field", "print"}, {"title", print}}, {{"field", "id"}}}}}}};
}

} // namespace

std::string vega_of_page(page_content const& page, language lang) {
    const page_words say{lang};
    json views = json::array();
    if (!page.growths.empty())
        views.push_back(bars_of(page.growths, say("与上年相比的增速", "Growth on the year before"),
                                say("指标", "indicator"), say("同比增速（%）", "growth on the year before (%)"),
                                say("刊载", "as printed")));
    if (!page.shares.empty())
        views.push_back(bars_of(page.shares, say("占比", "Shares of a whole"), say("指标", "indicator"),
                                say("占总体的比重（%）", "share of the whole (%)"), say("刊载", "as printed")));
    json all{{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"}, {"title", page.title}};
    all["vconcat"] = std::move(views);
    return all.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace tongbi::inline v0::detail
