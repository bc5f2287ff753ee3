# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Builds the sources once more, as a shared library and as a distribution would, into PREFIX. The tables stay away, which
# the tests under sanitizers link as a shared library.

cmake_minimum_required(VERSION 3.24)

file(REMOVE_RECURSE ${PREFIX})
foreach(step IN ITEMS configure build install)
    if(step STREQUAL "configure")
        set(command ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G ${GENERATOR}
            -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${FLAGS} -DCMAKE_BUILD_TYPE=
            -DBUILD_SHARED_LIBS=ON -DCMAKE_INSTALL_PREFIX=${PREFIX} -DCMAKE_INSTALL_LIBDIR=${LIBDIR}
            -DTONGBI_TESTS=OFF -DTONGBI_EXAMPLES=OFF -DTONGBI_FORMAT=OFF -DTONGBI_TABLE=OFF -DTONGBI_TOOL=OFF)
    else()
        set(command ${CMAKE_COMMAND} --${step} ${BUILD})
    endif()
    execute_process(COMMAND ${command}
        OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
    message(STATUS "${step}\n${output}")
    if(NOT status STREQUAL "0")
        message(FATAL_ERROR "${step} failed: ${status}")
    endif()
endforeach()
