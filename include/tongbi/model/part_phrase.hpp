// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// part_phrase_reader: phrases that say how much of something a number is: a share of a whole (占全省36.4%), a factor
/// of a value (是上年同期的1.6倍, 不到常年的85%), what is done of a target (完成目标的179.4%).
#pragma once

#include <tongbi/model/number_phrase.hpp>

namespace tongbi::inline v0::detail {

class part_phrase_reader : protected number_phrase_reader {
protected:
    using number_phrase_reader::number_phrase_reader;

    /// 占36.4%, 占比为36.4%, 占全省36.4%, 占地区生产总值的36.4%, 占…的比重为36.4%. Of a value (占常年的85%) it is a
    /// factor, of a target what is done.
    [[nodiscard]] outcome share() {
        std::string_view name;
        bool closed = false; // by 的 or 比重
        if (take_longest(words_of_shares) == nullptr && !take("比")) {
            (void)take("到");
            (void)take("了");
            name = name_before_number();
            for (auto const& adverb : adverbs_of_share)
                if (name.ends_with(adverb.text)) name.remove_suffix(adverb.text.size());
            for (const std::string_view tail : {"的比重", "比重", "的比例", "比例", "的"})
                if (name.ends_with(tail)) {
                    name.remove_suffix(tail.size());
                    closed = true;
                    break;
                }
        }
        if (!name.empty() && !is_name(name)) return stop(name);
        if (const auto fault = fault_of_whole(name, closed); !fault.empty()) return stop(fault);
        while (take_longest(adverbs_of_share) != nullptr) {
        }
        take_verb_to_be();
        if (const auto value = value_named(name)) return part_of(*value, number());
        if (is_of_the_year_before(name)) return stop(name, reason::ambiguous);
        const auto m = as_share(number());
        if (!m) return refuse(m.error());
        return made(*m, movement::none, name.empty() ? baseline{} : baseline::whole_of(std::string(name)));
    }
    /// 完成目标的179.4%, 完成率为99.92%.
    [[nodiscard]] outcome attainment() {
        if (!take("率")) {
            if (!take_longest(target_words)) return stop(rest_);
            (void)take("的");
        }
        take_verb_to_be();
        const auto m = as_rate(number());
        if (!m) return refuse(m.error());
        return made(*m, movement::none, baseline::of(baseline_kind::target));
    }
    /// 是上年同期的1.6倍, 不到常年的85%.
    [[nodiscard]] outcome multiple(word_of_factor const& word) {
        const std::string_view start = rest_;
        auto against = known_baseline();
        if (!against || !rest_.starts_with("的")) {
            rest_ = start;
            const auto of = rest_.find("的");
            if (of == std::string_view::npos || !is_name(rest_.substr(0, of))) return stop(rest_);
            const std::string_view name = rest_.substr(0, of);
            if (const auto fault = fault_of_name(name); !fault.empty()) return stop(fault);
            against = value_named(name).value_or(other(name));
            rest_.remove_prefix(of);
        }
        (void)take("的");
        return part_of(*against, number_under(word.of_number));
    }
    /// A factor of a value; in percent of a target, what is done of it.
    [[nodiscard]] outcome part_of(baseline const& value, result<measure> const& number) const {
        const bool done = value.kind == baseline_kind::target && number && !is_fold(number->unit());
        const auto m = as_role(number, done ? role::rate : role::factor);
        if (!m) return refuse(m.error());
        return made(*m, movement::none, value);
    }
    [[nodiscard]] outcome made(measure const& m, movement direction, baseline const& against) const {
        return printed_comparison{m.with_number(m.number().with(expected_)), direction, against};
    }

    qualifiers expected_{};
};

} // namespace tongbi::inline v0::detail
