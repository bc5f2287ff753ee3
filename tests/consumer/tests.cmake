# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Projects of their own that take tongbi in every way there is. Those that cost more, and say nothing
# about the compiler, carry the label `once` as well: .ci/run runs them with one compiler.

set(tongbi_consumers ${CMAKE_CURRENT_LIST_DIR})
set(work ${CMAKE_CURRENT_BINARY_DIR}/consumer)

# tongbi_consumer(<name> <part> <where> [ONCE] [NEEDS <fixture>] [PROJECT <folder>] [OPTIONS -D…])
function(tongbi_consumer name part where)
    cmake_parse_arguments(PARSE_ARGV 3 arg "ONCE" "NEEDS;PROJECT" "OPTIONS")
    string(REPLACE " " "_" folder ${name})
    add_test(NAME "consumer: ${name}" COMMAND ${CMAKE_COMMAND}
        -DSOURCE=${tongbi_consumers}${arg_PROJECT} -DBUILD=${work}/${folder}
        -DPART=${part} -DWHERE=${where} -DGENERATOR=${CMAKE_GENERATOR}
        -DCXX=${CMAKE_CXX_COMPILER} -DFLAGS=${CMAKE_CXX_FLAGS} ${arg_OPTIONS}
        -P ${tongbi_consumers}/run.cmake)
    tongbi_consumer_properties()
endfunction()

# tongbi_pkg_config(<name> <part> <prefix> <libdir> [NEEDS <fixture>] [OPTIONS -D…])
function(tongbi_pkg_config name part prefix libdir)
    cmake_parse_arguments(PARSE_ARGV 4 arg "" "NEEDS" "OPTIONS")
    set(arg_ONCE ON)
    string(REPLACE " " "_" folder ${name})
    add_test(NAME "consumer: ${name}" COMMAND ${CMAKE_COMMAND}
        -DSOURCE=${tongbi_consumers} -DBUILD=${work}/${folder}
        -DPART=${part} -DPREFIX=${prefix} -DLIBDIR=${libdir} -DVERSION=${PROJECT_VERSION}
        -DPKG_CONFIG=${PKG_CONFIG_EXECUTABLE} -DCXX=${CMAKE_CXX_COMPILER}
        -DFLAGS=${CMAKE_CXX_FLAGS} ${arg_OPTIONS}
        -P ${tongbi_consumers}/pkg_config.cmake)
    tongbi_consumer_properties()
endfunction()

macro(tongbi_consumer_properties)
    set(labels consumer)
    if(arg_ONCE)
        list(APPEND labels once)
    endif()
    set_tests_properties("consumer: ${name}" PROPERTIES LABELS "${labels}" TIMEOUT 300)
    if(arg_NEEDS)
        set_tests_properties("consumer: ${name}" PROPERTIES FIXTURES_REQUIRED ${arg_NEEDS})
    endif()
endmacro()

# --- find_package, installed and in the build tree

set(prefix ${work}/prefix)
add_test(NAME "consumer: tongbi installs" COMMAND ${CMAKE_COMMAND}
    --install ${PROJECT_BINARY_DIR} --prefix ${prefix})
set_tests_properties("consumer: tongbi installs" PROPERTIES
    LABELS consumer TIMEOUT 120 COST 60 FIXTURES_SETUP tongbi_installed)
tongbi_consumer("headers only" tongbi ${prefix} NEEDS tongbi_installed)
tongbi_consumer("from the build tree" tongbi ${PROJECT_BINARY_DIR} ONCE)
foreach(part IN ITEMS format report table)
    if(TARGET tongbi_${part})
        tongbi_consumer("with ${part}" ${part} ${prefix} NEEDS tongbi_installed)
    endif()
endforeach()
if(TARGET tongbi_report)
    tongbi_consumer("with report from the build tree" report ${PROJECT_BINARY_DIR} ONCE)
endif()

# --- the sources inside another project: no system headers there, so -Werror reads ours too

tongbi_consumer("as a subdirectory" tongbi ${PROJECT_SOURCE_DIR}
    OPTIONS -DWAY=add_subdirectory -DCONFIG=Release)
tongbi_consumer("fetched from a path" tongbi ${PROJECT_SOURCE_DIR} ONCE
    OPTIONS -DWAY=FetchContent)

# --- what links to what

tongbi_consumer("every header in two files" all ${prefix} ONCE NEEDS tongbi_installed
    PROJECT /everything)
tongbi_consumer("of a library that exports ours" tongbi ${prefix} ONCE NEEDS tongbi_installed
    PROJECT /of_library OPTIONS -DLIBRARY=${tongbi_consumers}/library)
tongbi_consumer("of a library that brings ours along" tongbi ${PROJECT_SOURCE_DIR} ONCE
    PROJECT /of_library OPTIONS -DLIBRARY=${tongbi_consumers}/library -DBRINGS_TONGBI=ON)

# --- a shared tongbi::report, in a library folder as Debian has it

set(shared ${work}/shared)
set(shared_libdir lib)
if(CMAKE_LIBRARY_ARCHITECTURE)
    string(APPEND shared_libdir /${CMAKE_LIBRARY_ARCHITECTURE})
endif()
set(type "")
if(TARGET tongbi_report)
    get_target_property(type tongbi_report TYPE)
endif()
if(type STREQUAL "STATIC_LIBRARY")
    add_test(NAME "consumer: a shared tongbi installs" COMMAND ${CMAKE_COMMAND}
        -DSOURCE=${PROJECT_SOURCE_DIR} -DBUILD=${work}/shared_build -DPREFIX=${shared}
        -DLIBDIR=${shared_libdir} -DGENERATOR=${CMAKE_GENERATOR} -DCXX=${CMAKE_CXX_COMPILER}
        -DFLAGS=${CMAKE_CXX_FLAGS} -P ${tongbi_consumers}/shared.cmake)
    set_tests_properties("consumer: a shared tongbi installs" PROPERTIES
        LABELS "consumer;once" TIMEOUT 300 COST 40 FIXTURES_SETUP tongbi_shared)
    tongbi_consumer("with a shared report" report ${shared} ONCE NEEDS tongbi_shared
        OPTIONS -DSHARED=ON)
endif()

# --- pkg-config

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    foreach(part IN ITEMS tongbi format report table)
        if(TARGET tongbi_${part})
            tongbi_pkg_config("pkg-config ${part}" ${part} ${prefix} ${CMAKE_INSTALL_LIBDIR}
                NEEDS tongbi_installed)
        endif()
    endforeach()
    if(type STREQUAL "STATIC_LIBRARY")
        tongbi_pkg_config("pkg-config shared report" report ${shared} ${shared_libdir}
            NEEDS tongbi_shared OPTIONS -DSHARED=ON)
    endif()
endif()
