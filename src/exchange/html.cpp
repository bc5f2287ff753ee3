// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/html.hpp"

#include "exchange/svg.hpp"

namespace tongbi::inline v0::detail {
namespace {

constexpr std::string_view style = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:60rem;font:16px/1.55 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei","WenQuanYi Zen Hei",sans-serif;color:#1b1f24;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.3;margin:.2em 0 .5em}
h2{font-size:1.25rem;margin:2em 0 .5em;border-bottom:2px solid #1f5fa8;padding-bottom:.2em}
h3{font-size:1.05rem;margin:1.6em 0 .3em}
p{margin:.4em 0}
a{color:#1f5fa8}
.what{color:#444}
ul{margin:.3em 0;padding-left:1.3em}
details{margin:.5em 0}
summary{cursor:pointer;font-weight:600}
.none{color:#2e7d4f}
.row{display:grid;grid-template-columns:3.6rem minmax(0,1fr) minmax(0,11rem) minmax(0,14rem);column-gap:.8rem;padding:.3rem 0;border-top:1px solid #e3e7ec}
.row:target,.row:has(:target){background:#fff4d6}
.head{font-size:.85rem;color:#666;border-top:0}
.id{color:#777;font-size:.85rem;padding-top:.1rem}
.head .id{padding-top:0}
.value{font-weight:600;font-variant-numeric:tabular-nums}
.against{color:#444}
.lines{grid-column:2/-1;list-style:none;padding:0;margin:.1rem 0;font-size:.92rem}
.lines li{padding-left:1.4em;text-indent:-1.4em}
.range{color:#666}
.doubt{color:#9a4b00}
.correction,.repeat{color:#444}
.pictures{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-start}
svg{max-width:100%;height:auto}
svg text{fill:#1b1f24}
@media(max-width:40rem){.row{grid-template-columns:3.2rem minmax(0,1fr)}.row .value,.row .against{grid-column:2}.head .value,.head .against{display:none}}
@media print{details{display:block}a{color:inherit;text-decoration:none}}
)";

} // namespace

std::string html_file(std::string_view title, std::string_view body, language lang) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"";
    out += lang == language::zh ? "zh-CN" : "en";
    out += "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    out += escaped(title);
    out += "</title>\n<style>";
    out += style;
    out += "</style>\n</head>\n<body>\n";
    out += body;
    out += "</body>\n</html>\n";
    return out;
}

std::string html_element(std::string_view tag, std::string_view of, std::string_view text) {
    if (text.empty()) return {};
    std::string out = "<";
    out += tag;
    if (!of.empty()) out.append(" class=\"").append(of).append("\"");
    out.append(">").append(escaped(text)).append("</").append(tag).append(">");
    return out;
}

} // namespace tongbi::inline v0::detail
