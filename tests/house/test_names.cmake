# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Names of test cases that ctest would run as something else, or report as passed unrun.

cmake_minimum_required(VERSION 3.24)

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/tests/*.cpp ${ROOT}/tests/*.hpp)
string(ASCII 1 semicolon)
set(faults "")
set(count 0)
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} text)
    string(REPLACE ";" "${semicolon}" text "${text}")
    string(REGEX REPLACE "[][]" "." text "${text}") # brackets would join the items of a list
    string(REGEX MATCHALL
        "\n[ \t]*(TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE|TEMPLATE_LIST_TEST_CASE|TEST_CASE_METHOD)(_SIG)?[ \t\n]*\\([^\"\n]*(\n[^\"\n]*)?\"([^\"\\\\\n]|\\\\.)*\"([ \t\n]*\"([^\"\\\\\n]|\\\\.)*\")*"
        cases "\n${text}")
    foreach(case IN LISTS cases)
        math(EXPR count "${count} + 1")
        string(FIND "${case}" "\"" quote)
        string(SUBSTRING "${case}" ${quote} -1 name)
        string(REPLACE "${semicolon}" "<semicolon>" shown "${name}")
        if(name MATCHES "${semicolon}" OR name MATCHES "\\\\" OR case MATCHES "R\"")
            string(APPEND faults "  ${file}: ${shown} holds ; or \\ or \"\n")
        endif()
        if(name MATCHES "^\"([-~*# ]|exclude:)" OR name MATCHES "[* ]\"$")
            string(APPEND faults "  ${file}: ${shown} begins or ends with a sign that Catch2 reads\n")
        endif()
    endforeach()
endforeach()
if(faults)
    message(FATAL_ERROR "\n${faults}")
endif()
message(STATUS "${count} names")
