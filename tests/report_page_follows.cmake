# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Nothing in the report page is hard-coded: it follows a changed digit, names a row that is gone,
# and reports every fault of a bad file while the good rows print.

cmake_minimum_required(VERSION 3.24)
set(ENV{LC_ALL} C)

# page(<file> <exit status>): output and errors of the page on that file
macro(page file expected_status)
    execute_process(COMMAND ${PROGRAM} --lang en ${file} WORKING_DIRECTORY ${WORK}
        OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status)
    if(NOT status STREQUAL ${expected_status})
        message(FATAL_ERROR "${file}: ended with ${status} instead of ${expected_status}: ${errors}")
    endif()
endmacro()
function(expect text where what)
    string(FIND "${text}" "${what}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "${where} does not say: ${what}")
    endif()
endfunction()
function(refuse_to_find text where what)
    string(FIND "${text}" "${what}" at)
    if(NOT at EQUAL -1)
        message(FATAL_ERROR "${where} still says: ${what}")
    endif()
endfunction()

file(READ ${ROOT}/examples/data/jiangsu_2023.csv data)

# 16.6 becomes 17.6: the normal behind it is 16.7, and the sidebar contradicts
string(REGEX REPLACE "(\nS003,[^\n]*,)16\\.6," "\\117.6," changed "${data}")
file(WRITE ${WORK}/changed.csv "${changed}")
page(changed.csv 0)
expect("${output}" "the changed page" "16.7 °C (16.6 to 16.8)")
refuse_to_find("${output}" "the changed page" "15.7 °C (15.6 to 15.8)")
expect("${output}" "the changed page" "Contradictions (1)
  S013  mean annual air temperature: printed “17.6 °C” and, elsewhere, “16.6 °C”")
string(REGEX MATCH "contradict each other +1\n" contradiction "${output}")
if(NOT contradiction)
    message(FATAL_ERROR "the sidebar that still prints 16.6 is not counted as a contradiction")
endif()

# the row of the level is gone: what hangs on it says so
string(REGEX REPLACE "\nS003,[^\n]*" "" without "${data}")
file(WRITE ${WORK}/without.csv "${without}")
page(without.csv 1)
expect("${output}" "the page without S003" "S003 is not printed")
expect("${errors}" "the list of faults" "S003")

# every fault is named with its line, and the good rows print
file(WRITE ${WORK}/bad.csv "id,indicator,entity,period,number,unit,kind
A1,rain,here,2023,12.5,mm,level
A2,rain,here,2023,1.2.3,mm,level
A3,rain,here,2023-13,7,mm,level
A1,rain,here,2023,8,mm,level
A5,rain,here,2023,9,mm
")
page(bad.csv 1)
expect("${output}" "the page of good rows" "12.5 mm")
foreach(line RANGE 3 6)
    expect("${errors}" "the list of faults" "bad.csv:${line}:")
endforeach()
page(no_such_file.csv 2)
expect("${errors}" "the error" "no_such_file.csv")
