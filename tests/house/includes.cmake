# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# What each public header brings, by the compiler's own list (-M): through whatever it includes.

cmake_minimum_required(VERSION 3.24)

# What may be refused, as the end of a path.
set(a_boost "/boost/[^ ]+$")
set(a_calendar "/(tongbi/(calendar|sequence|model|timeline|panel|table|exchange)(/.+)?\\.hpp|c\\+\\+/[0-9.v/]+/chrono)$")
set(a_eigen "/(Eigen|eigen3)/[^ ]+$")
set(a_fmt "/fmt/[^ ]+$")
set(a_json "/nlohmann/[^ ]+$")
set(a_stream "/(iostream|sstream|ostream|istream|fstream|iomanip|streambuf|spanstream|syncstream)$")
set(a_utf8proc "/utf8proc\\.h$")

# What each public header must not bring.
set(every eigen json utf8proc)
set(tongbi_not ${every} fmt stream calendar)
set(typed_not ${every} fmt stream calendar)
set(format_not ${every} stream calendar)
foreach(room IN ITEMS number formula unit measure)
    set(${room}_not ${every} fmt stream boost calendar)
endforeach()
foreach(room IN ITEMS calendar sequence model timeline exchange table)
    set(${room}_not ${every} fmt stream boost)
endforeach()
set(panel_not json utf8proc fmt stream)
set(fwd_not ${every} fmt stream boost calendar)
set(version_not ${every} fmt stream boost calendar)

# Where a standard header brings a stream, those that it brings by itself are let through.
# <chrono>: in C++20 that of libstdc++ 12 includes <sstream>, for its own `<<` of durations. calendar
# takes its days from <chrono>; model, timeline and exchange include calendar.
foreach(room IN ITEMS calendar sequence model timeline exchange table)
    set(${room}_streams_of chrono)
endforeach()
# <Eigen/Core> includes <sstream> for its own IOFormat, and columns have a period axis.
set(panel_streams_of chrono Eigen/Core)
# <iterator>: for its stream iterators that of libstdc++ includes <streambuf>. fmt/core.h needs it.
set(format_streams_of iterator)

string(REPLACE "|" ";" includes "${INCLUDES}")
list(REMOVE_DUPLICATES includes)
list(FILTER includes EXCLUDE REGEX "^$|^/usr/include/?$")
list(TRANSFORM includes PREPEND -I)

# brought(<variable> <compiler> <header>): all files that the header includes
function(brought variable cxx header)
    file(WRITE ${WORK}/one.cpp "#include <${header}>\n")
    execute_process(COMMAND ${cxx} -std=c++20 -I${ROOT}/include ${includes} -M ${WORK}/one.cpp
        OUTPUT_VARIABLE list ERROR_VARIABLE errors RESULT_VARIABLE status)
    if(NOT status STREQUAL "0")
        message(FATAL_ERROR "${cxx}: <${header}>\n${errors}")
    endif()
    string(REGEX REPLACE "^[^:]*:" "" list "${list}")
    string(REGEX REPLACE "[ \\\n]+" ";" list "${list}")
    list(FILTER list EXCLUDE REGEX "^$|one\\.cpp$")
    if(NOT list)
        message(FATAL_ERROR "${cxx}: <${header}> brings nothing")
    endif()
    set(${variable} ${list} PARENT_SCOPE)
endfunction()

# The compiler of this build, and the other one where it is there.
set(compilers ${CXX})
foreach(name IN ITEMS g++ clang++)
    find_program(found_${name} ${name})
    if(found_${name})
        list(APPEND compilers ${found_${name}})
    else()
        message(STATUS "no ${name} here")
    endif()
endforeach()
list(REMOVE_DUPLICATES compilers)

file(GLOB headers RELATIVE ${ROOT}/include ${ROOT}/include/tongbi/*.hpp)
set(faults "")
foreach(cxx IN LISTS compilers)
    set(counts "")
    foreach(header IN LISTS headers)
        cmake_path(GET header STEM name)
        if(NOT DEFINED ${name}_not)
            string(APPEND faults "  ${header}: nothing is said about what it may bring\n")
            continue()
        endif()
        brought(files ${cxx} ${header})
        list(LENGTH files count)
        string(APPEND counts " ${name} ${count}")
        set(allowed "")
        foreach(standard IN LISTS ${name}_streams_of)
            brought(own ${cxx} ${standard})
            list(FILTER own INCLUDE REGEX "${a_stream}")
            list(APPEND allowed ${own})
        endforeach()
        foreach(what IN LISTS ${name}_not)
            set(bad ${files})
            list(FILTER bad INCLUDE REGEX "${a_${what}}")
            if(NOT what STREQUAL "calendar") # the clone may stand in any folder
                list(FILTER bad EXCLUDE REGEX "/include/tongbi/[^ ]*\\.hpp$")
            endif()
            if(allowed AND what STREQUAL "stream")
                list(REMOVE_ITEM bad ${allowed})
            endif()
            if(bad)
                list(JOIN bad "\n    " lines)
                string(APPEND faults "  ${cxx}: ${header} brings ${what}:\n    ${lines}\n")
            endif()
        endforeach()
    endforeach()
    message(STATUS "${cxx}, files included:${counts}")
endforeach()
if(faults)
    message(FATAL_ERROR "\n${faults}")
endif()
