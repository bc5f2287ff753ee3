# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# The command `tongbi`, run as a user runs it.

add_test(NAME "tool: exit status, messages and forms" COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}
    -DPROGRAM=$<TARGET_FILE:tongbi_tool> -DWORK=${CMAKE_CURRENT_BINARY_DIR}/tool
    -P ${CMAKE_CURRENT_LIST_DIR}/run.cmake)
foreach(lang IN ITEMS zh en)
    set(expected report_page)
    if(lang STREQUAL "en")
        set(expected report_page_en)
    endif()
    add_test(NAME "tool: page ${lang} is the page of the example" COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}
        -DPROGRAM=$<TARGET_FILE:tongbi_tool> "-DARGUMENTS=page|examples/data/jiangsu_2023.csv|--lang|${lang}"
        -DEXPECTED=${PROJECT_SOURCE_DIR}/examples/expected/${expected}.txt
        -DACTUAL=${CMAKE_CURRENT_BINARY_DIR}/tool_page_${lang}.out
        -P ${PROJECT_SOURCE_DIR}/tests/compare_output.cmake)
endforeach()
set_tests_properties("tool: exit status, messages and forms" "tool: page zh is the page of the example"
    "tool: page en is the page of the example" PROPERTIES LABELS tool TIMEOUT 120)
