# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# A wrong twin: in a copy of one file FROM becomes TO (a plausible wrong definition), and the test
# named TEST in tests/SOURCE.cpp must then fail, when compiled or when run. A twin that survives fails here.
# With PRECOMPILE instead: that header is precompiled for twins.

cmake_minimum_required(VERSION 3.24)

set(ENV{LC_ALL} C)
# Where the headers of others are; named again those that the compiler knows would stand in the wrong order.
string(REPLACE "|" ";" includes "${INCLUDES}")
string(REPLACE "|" ";" implicit "${IMPLICIT}")
set(folders "")
foreach(folder IN LISTS includes)
    if(folder AND NOT folder IN_LIST implicit AND NOT folder STREQUAL "${ROOT}/include")
        list(APPEND folders -isystem ${folder})
    endif()
endforeach()
if(PRECOMPILE)
    # Where the compiler can, what the precompiled headers define is compiled once as well, and not by each twin.
    set(once "")
    execute_process(COMMAND ${CXX} -fpch-codegen -fsyntax-only -x c++ /dev/null
        RESULT_VARIABLE unknown OUTPUT_QUIET ERROR_QUIET)
    if(NOT unknown)
        set(once -fpch-codegen -fpch-instantiate-templates)
    endif()
    execute_process(COMMAND ${CXX} ${FLAGS} -I${ROOT}/include ${folders} ${once}
        -x c++-header ${PRECOMPILE} -o ${PRECOMPILE}.gch COMMAND_ERROR_IS_FATAL ANY)
    if(once)
        execute_process(COMMAND ${CXX} -O0 -w -c ${PRECOMPILE}.gch -o ${PRECOMPILE}.o COMMAND_ERROR_IS_FATAL ANY)
    endif()
    return()
endif()
string(REPLACE "|" ";" MAIN "${MAIN}") # what a twin links
if(EXISTS ${PRECOMPILED}.o)
    string(APPEND MAIN ";${PRECOMPILED}.o")
endif()

file(REMOVE_RECURSE ${WORK})
# What is wrong stands before what it replaces; the sources that a test of a compiled room needs are in one file with the
# test, so that what all of them include is read once.
set(folder include/tongbi)
if(NOT EXISTS ${ROOT}/include/tongbi/${HEADER})
    set(folder src)
endif()
set(header ${WORK}/${folder}/${HEADER})
file(READ ${ROOT}/${folder}/${HEADER} text)
# A list would lose semicolons and brackets: replace in the quoted text.
string(FIND "${text}" "${FROM}" at)
if(at EQUAL -1)
    message(FATAL_ERROR "the twin no longer applies: ${HEADER} has no\n${FROM}")
endif()
string(REPLACE "${FROM}" "${TO}" text "${text}")
file(WRITE ${header} "${text}")
set(all "")
string(REPLACE "|" ";" sources "${COMPILED}")
foreach(source IN LISTS sources)
    if(source STREQUAL HEADER)
        string(APPEND all "#include \"${header}\"\n")
    else()
        string(APPEND all "#include \"${ROOT}/src/${source}\"\n")
    endif()
endforeach()

# only_test(<variable of a test source> <test name>): drops the other tests, which cost a quarter of the time. A test whose
# name is not found leaves the text as it is.
function(only_test variable name)
    set(text "${${variable}}")
    string(FIND "${text}" "\nTEST_CASE(\"${name}\"" found)
    if(found EQUAL -1)
        return()
    endif()
    set(kept "")
    string(FIND "${text}" "\nTEST_CASE(" at)
    while(NOT at EQUAL -1)
        math(EXPR at "${at} + 1")
        string(SUBSTRING "${text}" 0 ${at} before)
        string(SUBSTRING "${text}" ${at} -1 text)
        string(FIND "${text}" "\n}\n" end) # as clang-format writes it, the first bracket in the first column
        math(EXPR end "${end} + 2")
        string(SUBSTRING "${text}" 0 ${end} test)
        string(SUBSTRING "${text}" ${end} -1 text)
        string(FIND "${test}" "TEST_CASE(\"${name}\"" this)
        if(NOT this EQUAL 0)
            set(test "")
        endif()
        string(APPEND kept "${before}${test}")
        string(FIND "${text}" "\nTEST_CASE(" at)
    endwhile()
    set(${variable} "${kept}${text}" PARENT_SCOPE)
endfunction()
file(READ ${ROOT}/tests/${SOURCE}.cpp test)
only_test(test "${TEST}")
file(WRITE ${WORK}/twin.cpp "${all}${test}")
get_filename_component(room ${ROOT}/tests/${SOURCE}.cpp DIRECTORY)
set(flags ${FLAGS} -include ${PRECOMPILED} -I${WORK}/include -I${WORK}/src -I${ROOT}/include -I${ROOT}/src -I${GENERATED} -I${room}
    ${folders} -DTONGBI_SOURCE_DIR="${ROOT}" -DTONGBI_SHARED_DIR="${SHARED}" -DTONGBI_ORACLES="${ORACLES}")
execute_process(COMMAND ${CXX} ${flags} ${WORK}/twin.cpp -o ${WORK}/twin ${MAIN}
    RESULT_VARIABLE compiled OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(compiled)
    if(NOT said MATCHES "static assertion failed|static_assert failed") # as g++ says it, as clang 14 does
        message(NOTICE "${said}")
        message(FATAL_ERROR "the twin does not compile, and not because a test caught it")
    endif()
    message(STATUS "caught when compiled")
else()
    string(REPLACE "," "\\," name "${TEST}") # to Catch2 a comma is an "or"
    execute_process(COMMAND ${WORK}/twin --abort "${name}" WORKING_DIRECTORY ${ROOT} # at the first that fails
        RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
    string(FIND "${said}" "FAILED" caught)
    if(NOT failed OR caught EQUAL -1)
        message(NOTICE "${said}")
        message(FATAL_ERROR "survived: \"${TEST}\" in ${SOURCE}.cpp does not see it")
    endif()
    message(STATUS "caught by \"${TEST}\"")
endif()
file(REMOVE_RECURSE ${WORK})
