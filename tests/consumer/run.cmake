# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Configures, builds and runs the project in SOURCE, against the tongbi that stands in WHERE, with
# what PART does not need out of sight. What else may be given:
#   WAY=add_subdirectory or FetchContent   WHERE holds the sources of tongbi
#   LIBRARY=<project>     is built and installed first; SOURCE finds it
#   BRINGS_TONGBI=ON      the library builds and installs tongbi along; WHERE holds the sources
#   SHARED=ON             the tongbi in WHERE is shared

cmake_minimum_required(VERSION 3.24)
include(${CMAKE_CURRENT_LIST_DIR}/hide.cmake)

if(NOT WAY)
    set(WAY find_package)
endif()
set(prefixes ${WHERE})
if(NOT WAY STREQUAL "find_package")
    set(prefixes "")
endif()
file(REMOVE_RECURSE ${BUILD})
hide_from(${PART} ${BUILD}/hidden "${SHARED}")
list(TRANSFORM hidden_packages REPLACE "(.+)" "-DCMAKE_DISABLE_FIND_PACKAGE_\\1=ON")

function(step name)
    execute_process(COMMAND ${ARGN}
        OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
    message(STATUS "${name}\n${output}")
    if(NOT status STREQUAL "0")
        message(FATAL_ERROR "${name} failed: ${status}")
    endif()
endfunction()

function(configure source build)
    string(REPLACE ";" "\\;" prefixes "${prefixes}")
    step("configure" ${CMAKE_COMMAND} -S ${source} -B ${build} -G ${GENERATOR}
        -DCMAKE_CXX_COMPILER=${CXX} "-DCMAKE_CXX_FLAGS=${FLAGS} -I${BUILD}/hidden"
        -DCMAKE_BUILD_TYPE=${CONFIG} "-DCMAKE_PREFIX_PATH=${prefixes}"
        --no-warn-unused-cli ${hidden_packages} ${ARGN})
    step("build" ${CMAKE_COMMAND} --build ${build})
endfunction()

if(LIBRARY)
    set(along "")
    if(BRINGS_TONGBI)
        set(along -DTONGBI=${WHERE})
        set(prefixes "")
    endif()
    configure(${LIBRARY} ${BUILD}/library -DCMAKE_INSTALL_PREFIX=${BUILD}/prefix ${along})
    step("install" ${CMAKE_COMMAND} --install ${BUILD}/library)
    list(PREPEND prefixes ${BUILD}/prefix)
    if(BRINGS_TONGBI)
        set(WHERE ${BUILD}/prefix)
    endif()
endif()
configure(${SOURCE} ${BUILD} -DPART=${PART} -DWAY=${WAY} -DTONGBI=${WHERE})
step("run" ${BUILD}/consumer)

# Another tongbi on this machine must not have been taken.
if(WAY STREQUAL "find_package")
    file(STRINGS ${BUILD}/CMakeCache.txt found REGEX "^tongbi_DIR:")
    string(FIND "${found}" "=${WHERE}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "found another tongbi: ${found}")
    endif()
endif()
