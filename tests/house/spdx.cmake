# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Every source opens with its copyright and its licence.

cmake_minimum_required(VERSION 3.24)

file(GLOB_RECURSE files RELATIVE ${ROOT}
    ${ROOT}/include/*.hpp ${ROOT}/src/*.?pp ${ROOT}/src/*.in
    ${ROOT}/src/*.cmake ${ROOT}/src/*.py
    ${ROOT}/examples/*.?pp ${ROOT}/examples/*.sh ${ROOT}/benchmarks/*.?pp
    ${ROOT}/tests/*.?pp ${ROOT}/tests/*.sh ${ROOT}/tests/*.cmake)
set(faults "")
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} head LIMIT 256)
    if(NOT head MATCHES "^(#![^\n]*\n)?[^\n]*SPDX-FileCopyrightText: The tongbi authors\n[^\n]*SPDX-License-Identifier: BSL-1\\.0\n")
        string(APPEND faults "  ${file}\n")
    endif()
endforeach()
if(faults)
    message(FATAL_ERROR "do not open with the two SPDX lines:\n${faults}")
endif()
