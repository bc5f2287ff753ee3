// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange/json.hpp>

#include "exchange/row.hpp"

#include <nlohmann/json.hpp>

namespace tongbi::inline v0 {
namespace detail {
namespace {

struct place {
    int line = 1;
    int column = 0;
    std::size_t at = 0; ///< bytes read up to and with this character
};

/// Follows the characters that the reader has taken, and knows where the last token began.
class tracker {
public:
    void take(char c) {
        ++here_.at;
        if ((c == '\n' && before_ != '\r') || c == '\r') {
            ++here_.line;
            here_.column = 0;
        } else if (c != '\n' && (static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++here_.column;
        }
        before_ = c;
        if (in_string_) {
            in_string_ = escaped_ || c != '"';
            escaped_ = !escaped_ && c == '\\';
            return;
        }
        const bool between = std::string_view(" \t\r\n,:[]{}").find(c) != std::string_view::npos;
        if (c == '"' || (!between && !in_token_)) token_ = here_;
        in_string_ = c == '"';
        in_token_ = !between && c != '"';
    }
    [[nodiscard]] place last() const { return here_; }
    /// Of a string, a number or a literal.
    [[nodiscard]] place token() const { return token_; }
    /// Of what the reader stumbled over: a sign such as }, or the token that has just been read.
    [[nodiscard]] place stumble() const {
        return !in_string_ && std::string_view(",:[]{}").find(before_) != std::string_view::npos ? here_ : token_;
    }

private:
    place here_;
    place token_;
    char before_ = 0;
    bool in_string_ = false;
    bool escaped_ = false;
    bool in_token_ = false;
};

class tracked_iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    tracked_iterator(const char* at, tracker* to) : at_(at), to_(to) {}
    reference operator*() const { return *at_; }
    tracked_iterator& operator++() {
        to_->take(*at_++);
        return *this;
    }
    tracked_iterator operator++(int) {
        tracked_iterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(tracked_iterator const& a, tracked_iterator const& b) { return a.at_ == b.at_; }

private:
    const char* at_;
    tracker* to_;
};

/// Takes the events of nlohmann's reader: root object, array of statements, objects of columns. All else is passed
/// over.
class json_reader {
public:
    using json = nlohmann::json;

    json_reader(std::string_view text, tracker const& where, row_reader& to) : text_(text), where_(where), to_(to) {}

    bool null() { return scalar("null", false); }
    bool boolean(bool value) {
        if (in_record() && key_ == "about_candidates") {
            candidates_ = value;
            return true;
        }
        return scalar(value ? "true" : "false", false);
    }
    bool number_integer(json::number_integer_t value) { return scalar(std::to_string(value), false); }
    bool number_unsigned(json::number_unsigned_t value) { return scalar(std::to_string(value), false); }
    bool number_float(json::number_float_t, std::string const& text) { return scalar(text, false); }
    bool string(std::string& text) { return scalar(text, true); }
    bool binary(json::binary_t&) { return true; }

    bool key(std::string& name) {
        if (depth_ == 1 || in_record()) key_ = name;
        return true;
    }
    bool start_object(std::size_t) {
        if (in_statements_ && depth_ == 2)
            start_record();
        else
            misplaced("an object");
        ++depth_;
        return true;
    }
    bool end_object() {
        --depth_;
        if (in_record_ && depth_ == 2) end_record();
        return true;
    }
    bool start_array(std::size_t) {
        if (depth_ == 1 && key_ == "statements") {
            has_statements_ = in_statements_ = true;
        } else if (auto const* entry = column_here(); entry != nullptr && entry->is_list) {
            list_ = open(*entry, where_.last());
            items_.clear();
        } else {
            misplaced("an array");
        }
        ++depth_;
        return true;
    }
    bool end_array() {
        --depth_;
        if (depth_ == 1) in_statements_ = false;
        if (list_ && depth_ == 3) close_list();
        return true;
    }
    /// nlohmann counts a read at the end as a character.
    bool parse_error(std::size_t taken, std::string const&, nlohmann::detail::exception const&) {
        const bool at_end = taken > where_.last().at;
        if (at_end)
            to_.blame(where_.last().line, where_.last().column + 1, "",
                      {reason::malformed_text, "the file ends here", -1});
        else
            syntax_fault(where_.stumble());
        return false;
    }
    void syntax_fault(place at) {
        const std::string_view rest = text_.substr(at.at == 0 ? 0 : at.at - 1);
        to_.blame(at.line, std::max(at.column, 1), "",
                  {reason::malformed_text, rest.substr(0, rest.find_first_of("\r\n", 1)), -1});
    }
    [[nodiscard]] bool has_statements() const { return has_statements_; }
    [[nodiscard]] bool other_version() const { return other_version_; }

private:
    [[nodiscard]] bool in_record() const { return in_record_ && depth_ == 3; }
    [[nodiscard]] column_entry const* column_here() const { return in_record() ? column_named(key_) : nullptr; }

    void start_record() {
        for (auto& c : row_.cells) c = {"", where_.last().line, where_.last().column, {}};
        seen_.fill(false);
        in_record_ = true;
        candidates_ = false;
    }
    void end_record() {
        if (!about_.empty()) {
            row_[column::about].text = joined(about_, candidates_ ? '|' : '&');
            about_.clear();
        }
        to_.read(row_);
        in_record_ = false;
    }
    /// The cell of a member; a member that stands there twice is at fault.
    cell* open(column_entry const& entry, place at) {
        cell& c = row_[entry.which];
        bool& seen = seen_[static_cast<std::size_t>(entry.which)];
        if (seen) c.why = refusal(reason::duplicate_id, entry.name, -1);
        seen = true;
        c.line = at.line;
        c.column = at.column;
        return &c;
    }
    void close_list() {
        const bool is_about = list_ == &row_[column::about];
        for (auto const& item : items_)
            if (item.empty() || item.find_first_of(is_about ? "&|" : "+") != std::string::npos)
                list_->why = refusal(reason::malformed_text, item, -1);
        if (is_about)
            about_ = items_; // joined when it is known how
        else
            list_->text = joined(items_, '+');
        list_ = nullptr;
    }
    bool scalar(std::string const& text, bool is_string) {
        const place at = where_.token();
        if (list_ != nullptr && depth_ == 4) {
            if (is_string)
                items_.push_back(text);
            else
                list_->why = not_a_string(text);
        } else if (auto const* entry = column_here()) {
            if (text == "null" && !is_string) return true;
            cell* const c = open(*entry, at);
            c->text = is_string ? text : std::string{};
            if (!is_string) c->why = not_a_string(text);
        } else if (depth_ == 1 && key_ == "tongbi" && (is_string || (text != "1" && text != "2"))) {
            other_version_ = true; // 1 and 2 differ in what is not read
            to_.blame(at.line, at.column, "tongbi",
                      {reason::unknown_word, text.substr(0, 16) + " (1 or 2 is read)", -1});
        } else if (in_record() && key_ == "about_candidates") {
            to_.blame(at.line, at.column, key_, not_a_string(text));
        } else if ((depth_ == 1 && key_ == "statements") || (in_statements_ && depth_ == 2) || depth_ == 0) {
            to_.blame(at.line, at.column, "", {reason::malformed_text, text, -1});
        }
        return true;
    }
    [[nodiscard]] static refusal not_a_string(std::string const& text) {
        return {reason::malformed_text, text.substr(0, 16) + " (no string)", -1};
    }
    /// An object or an array where something else is needed.
    void misplaced(std::string_view what) {
        const place at = where_.last();
        const refusal why(reason::malformed_text, what, -1);
        if (list_ != nullptr && depth_ == 4)
            list_->why = why;
        else if (auto const* entry = column_here())
            open(*entry, at)->why = why;
        else if ((depth_ == 0 && what == "an array") || (depth_ == 1 && key_ == "statements") ||
                 (in_statements_ && depth_ == 2))
            to_.blame(at.line, at.column, "", why);
    }

    std::string_view text_;
    tracker const& where_;
    row_reader& to_;
    row row_;
    std::array<bool, columns.size()> seen_{};
    std::string key_;
    std::vector<std::string> items_;
    std::vector<std::string> about_;
    cell* list_ = nullptr;
    int depth_ = 0;
    bool in_statements_ = false;
    bool in_record_ = false;
    bool has_statements_ = false;
    bool candidates_ = false;
    bool other_version_ = false;
};

} // namespace
} // namespace detail

read_outcome read_report_json(std::string_view text, std::span<own_unit const> own) {
    using namespace detail;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    row_reader to(own);
    tracker where;
    json_reader reader(text, where, to);
    bool good = nlohmann::json::sax_parse(tracked_iterator(text.data(), &where),
                                          tracked_iterator(text.data() + text.size(), &where), &reader);
    if (good && where.last().at < text.size()) { // a NUL ends the text for nlohmann
        reader.syntax_fault(where.last());
        good = false;
    }
    if (good && !reader.has_statements()) to.blame(1, 1, "statements", {reason::missing_column, "statements", -1});
    read_outcome out = to.finish(good);
    if (reader.other_version()) out.statements = {};
    return out;
}

} // namespace tongbi::inline v0
