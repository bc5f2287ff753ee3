# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Each line of this file runs the command once: what it is called with, how it ends, what it says on standard output
# and on standard error. A text that begins with ! must not be there.

cmake_minimum_required(VERSION 3.24)
set(ENV{LC_ALL} C)
file(MAKE_DIRECTORY ${WORK})
set(faults "")

function(look what text called where)
    string(REGEX REPLACE "^!" "" plain "${what}")
    string(FIND "${text}" "${plain}" at)
    if(what MATCHES "^!" AND NOT at EQUAL -1)
        string(APPEND faults "${called}: ${where} has: ${plain}\n")
    elseif(NOT what MATCHES "^!" AND at EQUAL -1)
        string(APPEND faults "${called}: ${where} has not: ${plain}\n")
    endif()
    set(faults "${faults}" PARENT_SCOPE)
endfunction()

# tongbi(<exit status> <on standard output> <on standard error> <argument>...)
function(tongbi expected out err)
    set(input /dev/null)
    if(DEFINED INPUT)
        set(input ${INPUT})
    endif()
    execute_process(COMMAND ${PROGRAM} ${ARGN} WORKING_DIRECTORY ${ROOT} INPUT_FILE ${input}
        OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status)
    list(JOIN ARGN " " called)
    if(NOT status STREQUAL expected)
        string(APPEND faults "${called}: ended with ${status} instead of ${expected}: ${errors}\n")
    endif()
    look("${out}" "${output}" "${called}" "standard output")
    look("${err}" "${errors}" "${called}" "standard error")
    set(faults "${faults}" PARENT_SCOPE)
endfunction()

set(report examples/data/jiangsu_2023.csv)

# --- convert: the digits are those of the print
tongbi(0 "65.35 GW\n" "" convert 6535万千瓦 GW)
tongbi(0 "14.20\tGW\t14.195\t14.205\n" "" convert 1420万千瓦 GW --format tsv)
tongbi(0 "7.0 °F" "" convert -13.9°C °F)
tongbi(0 "\"best\":\"65.35\"" "" convert 6535万千瓦 GW --format json)
tongbi(1 "1.42 GW\n" "吨 / GW" convert 142万千瓦 5吨 GW)
tongbi(2 "!GW" "斤斗" convert 12斤斗 t)
tongbi(2 "!GW" "xyzzy" convert 5吨 xyzzy)
tongbi(2 "" "inputs" convert 5吨)

# --- bad arguments are named
tongbi(2 "" "frobnicate" frobnicate)
tongbi(2 "" "subcommand" --)
tongbi(2 "" "xx" page ${report} --lang xx)
tongbi(2 "" "pdf" page ${report} --format pdf)
tongbi(2 "" "--nonsense" page ${report} --nonsense)
tongbi(2 "" "inputs" page)
tongbi(0 "page" "" --help)
tongbi(0 "0." "" --version)

# --- page: files, standard input, faults
tongbi(0 "江苏省2023年" "" page ${report})
tongbi(0 "Contradictions: none" "" page ${report} --lang en)
tongbi(0 "<!DOCTYPE html>" "" page ${report} --format html)
tongbi(0 "vega-lite" "" page ${report} --format vega)
tongbi(0 "\"tongbi\":2" "" page ${report} --format json)
tongbi(0 "id,finding,from" "" page ${report} --format csv)
tongbi(0 "My own title" "" page ${report} --title "My own title")
tongbi(2 "" "no_such_file.csv" page no_such_file.csv)
tongbi(2 "Jiangsu 2023" "no_such_file.csv" page ${report} no_such_file.csv --lang en)
tongbi(2 "" "examples" page examples)
tongbi(2 "" "one report at a time" page ${report} ${report} --format html --lang en)
set(INPUT ${ROOT}/${report})
tongbi(0 "Jiangsu 2023" "" page - --lang en)
unset(INPUT)
file(WRITE ${WORK}/bad.csv "id,indicator,entity,period,number,unit,kind
A1,rain,here,2023,12.5,mm,level
A2,rain,here,2023,1.2.3,mm,level
")
tongbi(1 "12.5 mm" "bad.csv:3:" page ${WORK}/bad.csv --lang en)
set(INPUT ${WORK}/bad.csv)
tongbi(1 "12.5 mm" "standard input:3:" page - --lang en)
unset(INPUT)
file(WRITE ${WORK}/no_report.csv "year,value\n2023,1\n")
tongbi(2 "!value" "missing" page ${WORK}/no_report.csv --lang en)
file(WRITE ${WORK}/contradicts.csv "id,indicator,entity,period,number,unit,kind,duplicate_of
A1,rain,here,2023,12.5,mm,level,
A2,rain,here,2023,13.5,mm,level,A1
")
tongbi(1 "rain: printed “12.5 mm” and, elsewhere, “13.5 mm”" "" page ${WORK}/contradicts.csv --lang en)

if(faults)
    message(FATAL_ERROR "${faults}")
endif()
