# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Configures, builds and runs the project in SOURCE against the tongbi that stands in WHERE.

cmake_minimum_required(VERSION 3.24)

# What the part does not need is kept out of sight, so that needing it would fail.
set(hidden Catch2 CLI11 Eigen3 nlohmann_json)
if(NOT PART STREQUAL "format")
    list(APPEND hidden fmt)
endif()
if(NOT PART STREQUAL "report")
    list(APPEND hidden PkgConfig)
endif()
list(TRANSFORM hidden REPLACE "(.+)" "-DCMAKE_DISABLE_FIND_PACKAGE_\\1=ON")

file(REMOVE_RECURSE ${BUILD})
foreach(step IN ITEMS configure build run)
    if(step STREQUAL "configure")
        set(command ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G ${GENERATOR}
            -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${FLAGS} -DCMAKE_BUILD_TYPE=Release
            -DCMAKE_PREFIX_PATH=${WHERE} -DPART=${PART} --no-warn-unused-cli ${hidden})
    elseif(step STREQUAL "build")
        set(command ${CMAKE_COMMAND} --build ${BUILD})
    else()
        set(command ${BUILD}/consumer)
    endif()
    execute_process(COMMAND ${command}
        OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
    message(STATUS "${step}\n${output}")
    if(NOT status STREQUAL "0")
        message(FATAL_ERROR "${step} failed: ${status}")
    endif()
endforeach()
# Another tongbi on this machine must not have been taken.
file(STRINGS ${BUILD}/CMakeCache.txt found REGEX "^tongbi_DIR:")
string(FIND "${found}" "=${WHERE}" at)
if(at EQUAL -1)
    message(FATAL_ERROR "found another tongbi: ${found}")
endif()
