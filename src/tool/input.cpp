// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/input.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <unistd.h>

namespace tongbi::tool {
namespace {

/// A line at standard error that is gone when the work is done; nothing where that is no terminal.
class progress {
public:
    explicit progress(std::size_t files) : files_(files), shown_(files > 1 && isatty(STDERR_FILENO) == 1) {}
    void at(std::size_t file, std::string const& name) const {
        if (shown_) fmt::print(stderr, "\r\x1b[K{}/{} {}", file + 1, files_, name);
    }
    ~progress() {
        if (shown_) std::fputs("\r\x1b[K", stderr);
    }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;

private:
    std::size_t files_;
    bool shown_;
};

} // namespace

result<std::string> bytes_of_input(std::string const& path) {
    return path == "-" ? bytes_of(stdin) : bytes_of(file(path));
}

std::string name_of(std::string const& file, language lang) {
    if (file != "-") return file;
    return lang == language::zh ? "标准输入" : "standard input";
}

std::optional<output> several_documents(options const& asked) {
    if (asked.inputs.size() < 2) return std::nullopt;
    return output{{},
                  "--format " + asked.format + asked.text("：一次只写一个文件\n", ": one file at a time\n"),
                  exit_status::not_read};
}

output for_each_file(options const& asked, std::function<output(std::string const&, std::string const&)> const& run) {
    output all;
    const progress shown(asked.inputs.size());
    for (std::size_t i = 0; i < asked.inputs.size(); ++i) {
        const std::string name = name_of(asked.inputs[i], asked.lang);
        shown.at(i, name);
        const auto bytes = bytes_of_input(asked.inputs[i]);
        const output one =
            bytes ? run(*bytes, name)
                  : output{{}, name + ": " + describe(bytes.error(), asked.lang) + "\n", exit_status::not_read};
        if (!all.out.empty() && !one.out.empty() && asked.format == "text") all.out += "\n";
        all.out += one.out;
        all.faults += one.faults;
        all.status = worse(all.status, one.status);
    }
    return all;
}

} // namespace tongbi::tool
