# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# The top level holds what is named here, and dotfiles.

cmake_minimum_required(VERSION 3.24)

set(allowed CMakeLists.txt CMakePresets.json CHANGELOG.md LICENSE README.md
    benchmarks examples include src tests)

set(files "")
find_program(GIT git)
if(GIT)
    execute_process(COMMAND ${GIT} ls-files WORKING_DIRECTORY ${ROOT}
        OUTPUT_VARIABLE files ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(REPLACE "\n" ";" files "${files}")
endif()
if(NOT files) # no repository: what lies there, except for build folders
    file(GLOB files RELATIVE ${ROOT} ${ROOT}/*)
    list(FILTER files EXCLUDE REGEX "^build")
endif()
list(TRANSFORM files REPLACE "/.*" "")
list(REMOVE_DUPLICATES files)
list(FILTER files EXCLUDE REGEX "^\\.")
list(REMOVE_ITEM files ${allowed})
if(files)
    list(JOIN files "\n  " lines)
    message(FATAL_ERROR "does not belong to the top level:\n  ${lines}")
endif()
