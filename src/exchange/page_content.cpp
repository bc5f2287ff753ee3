// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/page_content.hpp"

#include "exchange/page_speech.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace tongbi::inline v0::detail {
namespace {

/// The text that most statements have; of several the first.
template <class Text>
std::string most_of(report const& all, Text text) {
    std::map<std::string, std::size_t> counts;
    std::string most;
    for (auto const& s : all) {
        std::string t = text(s);
        if (t.empty()) continue;
        const std::size_t n = ++counts[t];
        if (most.empty() || n > counts[most]) most = std::move(t);
    }
    return most;
}

class page_maker : page_speech {
public:
    page_maker(report const& all, std::vector<finding> const& found, page_style const& style)
        : page_speech(all, style.lang, most_of(all, [](statement const& s) { return s.entity; }),
                      most_of(all,
                              [](statement const& s) {
                                  return calendar_year_of(s.when) ? describe(s.when, language::en) : std::string();
                              })),
          found_(found), style_(style) {
        for (auto const& f : found_) follows_[f.id].push_back(&f);
        for (auto const& s : all_)
            if (!s.duplicate_of.empty()) repeats_[s.duplicate_of].push_back(&s);
    }

    [[nodiscard]] page_content made() {
        make_head();
        page_.attention = attention_of(found_, *this);
        make_keys();
        make_bars();
        make_sections();
        make_counts();
        return std::move(page_);
    }

private:
    template <class T>
    [[nodiscard]] static std::vector<T const*> at(std::map<std::string_view, std::vector<T const*>> const& map,
                                                  std::string const& id) {
        const auto here = map.find(id);
        return here == map.end() ? std::vector<T const*>{} : here->second;
    }
    void make_head() {
        std::string place = place_;
        std::string year = time_;
        for (auto const& s : all_)
            if (s.entity == place_ && describe(s.when, language::en) == time_) {
                place = entity_of(s, lang_);
                year = describe(s.when, lang_);
                break;
            }
        const std::string of = lang_ == language::zh ? place + year : place + (year.empty() ? "" : " ") + year;
        page_.title = !style_.title.empty() ? style_.title
                      : all_.size() == 0    ? text("没有数据", "No data")
                                            : of + text("：报告中的数字", ": the numbers of the report");
        if (all_.size() == 0) return;
        const auto repeated = static_cast<std::size_t>(
            std::count_if(all_.begin(), all_.end(), [](auto const& s) { return !s.duplicate_of.empty(); }));
        const std::string n = std::to_string(all_.size() - repeated);
        const std::string r = std::to_string(repeated);
        page_.what = {
            text("报告刊载的" + n + "个数字（另有" + r + "处重复刊载），以及由它们推算得出的数字。",
                 n + " numbers as the report prints them (" + r +
                     " more repeat one of these), and what follows from them."),
            text("未注明地区和时期的，均为" + of + "。", "Where no place and no time is named, it is " + of + "."),
            text("→ 推算结果：只写可靠的位数，括号内是可能的范围，由刊载数字的末位决定；= 另一处的刊载；! 更正；? "
                 "存疑。",
                 "→ what follows: to the digits that hold, with the range in which it lies in brackets, as the last "
                 "printed digit decides; = what another place prints; ! a correction; ? a doubt."),
        };
    }

    // --- key figures and pictures

    void make_keys() {
        std::map<std::string_view, std::vector<statement const*>> about;
        for (auto const& s : all_)
            if (s.duplicate_of.empty() && !s.about.candidates)
                for (auto const& id : s.about.ids) about[id].push_back(&s);
        for (auto const& s : all_) {
            if (!s.duplicate_of.empty() || s.entity != place_ || !report::is_of_a_period(s.kind)) continue;
            page_key key{s.id, full_name(s), shown(s), {}};
            for (auto const* other : at(about, s.id)) {
                if (other->entity != place_) continue;
                std::string comparison = shown(*other);
                if (const auto tail = against_in(*other, lang_); !tail.empty()) comparison += " " + tail;
                key.comparisons.push_back(std::move(comparison));
            }
            if (!key.comparisons.empty()) page_.keys.push_back(std::move(key));
        }
    }
    void make_bars() {
        for (auto const& s : all_) {
            const auto m = signed_measure(s);
            if (!s.duplicate_of.empty() || !m || !m->number().best() || m->wording().worded != 0) continue;
            if (m->unit().kind() != unit_kind::percentage) continue;
            page_bar bar{s.id, full_name(s), shown(s), to_double(*in_percent(m->number(), m->unit()).best())};
            if (s.kind == statement_kind::change_relative && s.against.kind == baseline_kind::same_period_last_year)
                page_.growths.push_back(std::move(bar));
            else if (s.kind == statement_kind::share)
                page_.shares.push_back(std::move(bar));
        }
        const auto larger = [](page_bar const& a, page_bar const& b) { return a.value > b.value; };
        std::stable_sort(page_.growths.begin(), page_.growths.end(), larger);
        std::stable_sort(page_.shares.begin(), page_.shares.end(), larger);
    }

    // --- sections

    void make_sections() {
        std::map<std::string, std::size_t> places;
        for (auto const& s : all_) {
            if (!s.duplicate_of.empty()) continue;
            const auto [at_section, is_new] = places.emplace(s.section, page_.sections.size());
            if (is_new) page_.sections.push_back({section_of(s, lang_), {}});
            page_.sections[at_section->second].rows.push_back(row_of(s));
        }
    }
    [[nodiscard]] page_row row_of(statement const& s) {
        page_row row{s.id, full_name(s), shown(s), against_in(s, lang_), {}, {}};
        add_repeats_of(row, s);
        for (auto const* f : at(follows_, s.id)) add_finding(row, *f, s);
        for (auto const* repeat : at(repeats_, s.id)) add_repeat(row, *repeat, s);
        if (s.corrected)
            row.lines.push_back(
                {page_line_kind::correction,
                 text("按“", "read in ") + unit_in(s.corrected->unit(), s.corrected->text()) + text("”计", ""),
                 name_in(s.corrected->why(), s.en.why_corrected, lang_),
                 {},
                 {}});
        for (const doubt d : s.doubts)
            row.lines.push_back({page_line_kind::doubt, {}, std::string(word_of(d, lang_)), {}, {}});
        return row;
    }
    /// The repetitions of a statement, and theirs.
    void add_repeats_of(page_row& row, statement const& s) {
        for (auto const* repeat : at(repeats_, s.id)) {
            if (repeat->id == row.id ||
                std::find(row.repeats.begin(), row.repeats.end(), repeat->id) != row.repeats.end())
                continue;
            row.repeats.push_back(repeat->id);
            add_repeats_of(row, *repeat);
        }
    }
    /// A ratio to the base says no more than the percent that is printed; 1.3成 and 1.6倍 are read wrongly without it.
    [[nodiscard]] static bool says_nothing_new(finding const& f, statement const& s) {
        if (f.kind == finding_kind::gap_to_full && f.value && f.value->number().best())
            return f.value->number().best()->is_zero();
        auto const* m = s.single();
        return f.kind == finding_kind::growth_factor && m != nullptr && m->unit() == unit(rows::percent);
    }
    void add_finding(page_row& row, finding const& f, statement const& s) {
        if (!f.value && !f.prints) {
            auto& ids = refused_[describe(f.value.error(), lang_)];
            if (!ids.ends_with(f.id)) ids += (ids.empty() ? "" : " ") + f.id;
            return;
        }
        if (says_nothing_new(f, s)) return;
        page_line line{page_line_kind::follows, label_of(all_, f, s, lang_), {}, {}, {}};
        if (f.when) {
            line.value = describe(*f.when, lang_);
        } else if (f.value) {
            auto shown_value = derived_value(f, s, lang_);
            line.value = std::move(shown_value.value);
            line.range = std::move(shown_value.range);
            if (f.kind == finding_kind::growth_factor && lang_ == language::en)
                line = {page_line_kind::follows,
                        "that is",
                        line.value + " " + base_of_label(all_, f, s, lang_),
                        line.range,
                        {}};
        }
        const auto append = [&](std::string_view word) {
            line.verdict += (line.verdict.empty() ? "" : text("，", ", ")) + std::string(word);
        };
        if (f.met) append(word_of(*f.met, lang_));
        if (f.prints) append(word_of(*f.prints, lang_));
        row.lines.push_back(std::move(line));
    }
    /// A repetition that prints the same is counted at the end of the page; another print is shown.
    void add_repeat(page_row& row, statement const& repeat, statement const& s) {
        for (auto const* f : at(follows_, repeat.id)) {
            if (f->prints == agreement::agrees) agreeing_ += (agreeing_.empty() ? "" : " ") + repeat.id;
            if (f->prints == agreement::agrees && shown(repeat) == shown(s)) continue;
            row.lines.push_back({page_line_kind::repeat,
                                 repeat.id + text(" 印“", " prints “") + shown(repeat) + text("”", "”"),
                                 f->prints ? std::string(word_of(*f->prints, lang_)) : outcome_of(*f, lang_),
                                 {},
                                 {}});
        }
    }

    void make_counts() {
        const auto count = [&](auto matches) {
            return static_cast<std::size_t>(std::count_if(found_.begin(), found_.end(), matches));
        };
        page_.counts.emplace_back(text("推算得出的数字", "numbers that follow"), count([](finding const& f) {
                                      return f.value && !f.prints && f.kind != finding_kind::growth_factor;
                                  }));
        for (auto const& kind : vocabulary<agreement>::table)
            page_.counts.emplace_back(text("两处数字互相核对：", "prints held against each other: ") +
                                          text(kind.zh, kind.en),
                                      count([&](finding const& f) { return f.prints == kind.value; }));
        for (auto const& [sentence, ids] : refused_) page_.refusals.emplace_back(sentence, ids);
        if (!agreeing_.empty())
            page_.refusals.emplace_back(text("重复刊载，与正文一致", "repetitions that agree"), agreeing_);
    }

    std::vector<finding> const& found_;
    page_style const& style_;
    page_content page_;
    std::string agreeing_;
    std::map<std::string_view, std::vector<finding const*>> follows_;
    std::map<std::string_view, std::vector<statement const*>> repeats_;
    std::map<std::string, std::string> refused_; ///< sentence -> the statements
};

} // namespace

page_content content_of(report const& all, std::vector<finding> const& found, page_style const& style) {
    return page_maker(all, found, style).made();
}

} // namespace tongbi::inline v0::detail
