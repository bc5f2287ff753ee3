# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Runs PROGRAM with ARGUMENTS (joined by |) in ROOT and compares its output with the file EXPECTED,
# byte for byte; its exit status with STATUS (0 if not given). ACTUAL is where the output goes.
# With TONGBI_UPDATE=1 in the environment the output becomes the expected file.

cmake_minimum_required(VERSION 3.24)

set(ENV{LC_ALL} C)
string(REPLACE "|" ";" arguments "${ARGUMENTS}")
if(NOT DEFINED STATUS)
    set(STATUS 0)
endif()
execute_process(COMMAND ${PROGRAM} ${arguments} WORKING_DIRECTORY ${ROOT}
    OUTPUT_FILE ${ACTUAL} ERROR_VARIABLE errors RESULT_VARIABLE status)
if(NOT status STREQUAL STATUS)
    message(NOTICE "${errors}")
    message(FATAL_ERROR "ended with ${status} instead of ${STATUS}")
endif()
if("$ENV{TONGBI_UPDATE}" STREQUAL "1")
    file(COPY_FILE ${ACTUAL} ${EXPECTED} ONLY_IF_DIFFERENT)
endif()
if(NOT EXISTS ${EXPECTED})
    message(FATAL_ERROR "${EXPECTED} is missing")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${EXPECTED} ${ACTUAL}
    RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
if(differs)
    execute_process(COMMAND diff -u ${EXPECTED} ${ACTUAL} OUTPUT_VARIABLE difference)
    message(NOTICE "${difference}") # as it is, FATAL_ERROR would fold its lines
    message(FATAL_ERROR "the output differs from the stored one")
endif()
