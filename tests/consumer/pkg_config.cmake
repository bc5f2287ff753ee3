# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Compiles and runs the consumer through pkg-config alone, from a copy of the installed tree PREFIX:
# what still points to the original would be seen. LIBDIR is its library folder.

cmake_minimum_required(VERSION 3.24)
include(${CMAKE_CURRENT_LIST_DIR}/hide.cmake)

function(run output_variable)
    execute_process(COMMAND ${ARGN}
        OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(JOIN " " words ${ARGN})
    message(STATUS "${words}\n${output}${errors}")
    if(NOT status STREQUAL "0")
        message(FATAL_ERROR "failed: ${status}")
    endif()
    set(${output_variable} "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${BUILD})
file(COPY ${PREFIX}/ DESTINATION ${BUILD}/moved)
set(libdir ${BUILD}/moved/${LIBDIR})
set(ENV{PKG_CONFIG_PATH} ${libdir}/pkgconfig)
hide_from(${PART} ${BUILD}/hidden "${SHARED}")

set(package tongbi-${PART})
set(sources ${SOURCE}/main.cpp)
set(definitions "")
if(PART STREQUAL "tongbi")
    set(package tongbi)
else()
    list(APPEND sources ${SOURCE}/${PART}.cpp)
    set(definitions -DCONSUMER_MORE)
endif()
run(ignored ${PKG_CONFIG} --validate ${package})
run(version ${PKG_CONFIG} --modversion ${package})
if(NOT version STREQUAL VERSION)
    message(FATAL_ERROR "version ${version}, not ${VERSION}")
endif()

separate_arguments(flags UNIX_COMMAND "${FLAGS}")
list(APPEND flags -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
    -I${BUILD}/hidden)
# printed(<variable> <options>...): what pkg-config says
function(printed output_variable)
    run(line ${PKG_CONFIG} ${ARGN} ${package})
    if(line MATCHES "${PREFIX}")
        message(FATAL_ERROR "points to where it was before")
    endif()
    set(${output_variable} "${line}" PARENT_SCOPE)
endfunction()
printed(line --cflags)
separate_arguments(words UNIX_COMMAND "${line}")
set(objects "")
foreach(source IN LISTS sources)
    cmake_path(GET source STEM stem)
    set(object ${BUILD}/${stem}.o)
    run(ignored ${CXX} ${flags} ${definitions} ${words} -c ${source} -o ${object})
    list(APPEND objects ${object})
endforeach()
set(linked "")
foreach(way IN ITEMS "" --static)
    printed(line --libs ${way})
    if(line STREQUAL linked)
        continue() # what was linked and run already
    endif()
    set(linked "${line}")
    separate_arguments(words UNIX_COMMAND "${line}")
    run(ignored ${CXX} ${objects} ${words} -o ${BUILD}/consumer)
    set(ENV{LD_LIBRARY_PATH} ${libdir})
    set(ENV{DYLD_LIBRARY_PATH} ${libdir})
    run(ignored ${BUILD}/consumer)
endforeach()
