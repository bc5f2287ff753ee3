// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every public function, computation, class and enum of the headers has a doc comment: directly above it, behind it
// (///<), of its group (\name … @{ … @}), or of an overload above it in its scope. Left out: operators, friends,
// constructors, what is deleted or defaulted, accessors without arguments, specialisations, and the members that every
// formula, operand or rule has by its protocol (formula/evaluate.hpp, formula/operand.hpp, formula/rules.hpp).

#include "catch.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

namespace {

const std::set<std::string> protocol{"value",  "limit", "range",  "classify",  "why_not",   "misused",
                                     "broken", "alike", "answer", "number_in", "converted", "with_numbers"};
const std::regex not_code(R"(//.*$|"(\\.|[^"\\])*"|'(\\.|[^'\\])*')"), macro(R"(#.*|[A-Z_]+\(.*\))");
const std::regex access(R"(\s*(public|private|protected)\s*)"), space(R"(\s+)"),
    named_namespace(R"(^\s*(inline )?namespace (.*))");
const std::regex type(R"(^(class|struct|enum class|enum) (\w+)( final)?( ?:[^:].*)?)");
const std::regex plain_name(R"(\w*[a-z]\w*)");
const std::regex no_subject(
    R"(^(using|namespace|static_assert|friend|concept|extern|class|struct|enum)\b.*|.*\boperator\b.*|.*= (default|delete)$|^\W.*)");

/// Goes through one header by its braces and semicolons.
class scanner {
public:
    std::vector<std::string> undocumented;
    int seen = 0;

    void read(std::istream& in) {
        std::string above, line;
        for (int number = 1; std::getline(in, line); ++number) {
            if (line.find("@{") != line.npos) in_group_ = true;
            if (line.find("@}") != line.npos) in_group_ = false;
            const bool is_macro = continues_ || std::regex_match(line, macro);
            continues_ = is_macro && line.ends_with('\\');
            here_ = {number, above.starts_with("///") || in_group_};
            behind_ = line.find("///<") != line.npos;
            if (!is_macro)
                for (const char c : std::regex_replace(line, not_code, "") + ' ') take(c);
            line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
            if (!line.starts_with("// clang-format")) above = line;
        }
    }

private:
    struct scope {
        bool is_public, is_type = false;
        std::string name{};
    };
    struct place {
        int line = 0;
        bool has_doc = false;
    };

    void take(char c) {
        const bool is_empty = declaration_.find_first_not_of(' ') == std::string::npos;
        if (is_empty && c != ' ') began_ = here_;
        began_.has_doc = began_.has_doc || behind_;
        brackets_ += c == '(' ? 1 : c == ')' ? -1 : 0;
        const bool is_end = brackets_ == 0 &&
                            (c == '{' || c == '}' || c == ';' || (c == ':' && std::regex_match(declaration_, access)));
        if (!is_end) {
            declaration_ += c;
            return;
        }
        std::smatch found;
        if (c == ':')
            scopes_.back().is_public = declaration_.find("public") != std::string::npos;
        else if (c == '}')
            scopes_.pop_back();
        else if (c == '{' && std::regex_match(declaration_, found, named_namespace))
            scopes_.push_back({found[2].str().find("detail") == std::string::npos});
        else if (const std::string subject = without_head(); c == '{' && std::regex_match(subject, found, type))
            scopes_.push_back({check(found[2]) && found[1] == "struct", true, found[2]});
        else if (check_function(subject); c == '{')
            scopes_.push_back({false});
        declaration_.clear();
    }
    /// The declaration without templates, constraints and attributes before it.
    [[nodiscard]] std::string without_head() const {
        std::string text = std::regex_replace(declaration_, space, " ");
        const auto drop = [&](std::string const& word, char open, char close) {
            if (!text.starts_with(word)) return false;
            std::size_t at = text.find(open);
            for (int depth = 0; at < text.size(); ++at)
                if ((depth += text[at] == open ? 1 : text[at] == close ? -1 : 0) == 0) break;
            text.erase(0, std::min(text.find_first_not_of(' ', at + 1), text.size()));
            return true;
        };
        text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
        if (text.starts_with("template <>")) return "";
        while (drop("template", '<', '>') || drop("requires(", '(', ')') || drop("[[", '[', ']')) {
        }
        return text.substr(0, text.find_last_not_of(' ') + 1);
    }
    void check_function(std::string const& subject) {
        if (subject.empty() || std::regex_match(subject, no_subject)) return;
        const bool computes =
            subject.find(" computation<") != subject.npos || subject.find(" computation_with<") != subject.npos;
        const auto open = subject.find('('), assigned = subject.find('=');
        const std::string head = subject.substr(0, open);
        const std::string name = head.substr(std::min(head.find_last_of(" ~&*>") + 1, head.size()));
        if (computes && open == subject.npos) check(name);
        if (open > assigned || open == subject.npos || !std::regex_match(name, plain_name)) return;
        const bool in_type = !scopes_.empty() && scopes_.back().is_type;
        if (in_type && (name == scopes_.back().name || protocol.contains(name) || subject[open + 1] == ')')) return;
        check(name);
    }
    /// Is it public? Then it has a comment.
    bool check(std::string const& name) {
        if (!std::all_of(scopes_.begin(), scopes_.end(), [](scope const& s) { return s.is_public; })) return false;
        ++seen;
        const std::string full = (scopes_.empty() ? "" : scopes_.back().name) + "::" + name;
        if (began_.has_doc || said_.contains(full))
            said_.insert(full);
        else
            undocumented.push_back(std::to_string(began_.line) + ": " + name);
        return true;
    }

    std::vector<scope> scopes_;
    std::string declaration_;
    std::set<std::string> said_; ///< names with a comment, by their scope
    place here_, began_;
    int brackets_ = 0;
    bool in_group_ = false, behind_ = false, continues_ = false;
};

} // namespace

TEST_CASE("every public function, computation, class and enum of the headers has a doc comment") {
    int seen = 0;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(TONGBI_SOURCE_DIR "/include/tongbi")) {
        if (entry.path().extension() != ".hpp") continue;
        std::ifstream in(entry.path());
        scanner header;
        header.read(in);
        seen += header.seen;
        for (auto const& where : header.undocumented) FAIL_CHECK(entry.path().string() << ":" << where);
    }
    CHECK(seen > 400);
}

TEST_CASE("a missing doc comment is seen, and what needs none is left out") {
    std::istringstream header(R"(
namespace tongbi {
/// Said.
class a {
public:
    a(int x);
    int bare(int x);
    int size() const { return 1; }
    int behind(int x); ///< said
private:
    int hidden(int x);
};
struct b {};
/// Said of both.
int f(int x);
int f(double x) { return 1; }

int f(char x);
/// \name Said of all
/// @{
int g(int x);

int h(int x);
/// @}
namespace detail {
int inner(int x);
}
inline constexpr computation<formula::f> f_of;
template <class T>
bool operator<(T a, T b);
enum class e { x };
enum class forward;
}
)");
    scanner found;
    found.read(header);
    CHECK(found.undocumented == std::vector<std::string>{"7: bare", "13: b", "28: f_of", "31: e"});
}
