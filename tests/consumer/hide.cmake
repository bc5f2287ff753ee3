# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# hide_from(<part> <folder> <shared>): what the part does not need is kept out of sight, so that
# needing it fails. Sets hidden_packages, for find_package; fills the folder with headers that stop
# the compiler. A shared tongbi::report needs no more than the headers.
function(hide_from part folder shared)
    set(packages Catch2 CLI11 dragonbox nlohmann_json)
    set(headers catch2/catch.hpp CLI/CLI.hpp dragonbox/dragonbox.h nlohmann/json.hpp nlohmann/json_fwd.hpp utf8proc.h)
    if(NOT part MATCHES "^(panel|table|all)$")
        list(APPEND packages Eigen3)
        list(APPEND headers Eigen/Core Eigen/Dense eigen3/Eigen/Core)
    endif()
    if(NOT part MATCHES "^(format|all)$")
        list(APPEND packages fmt)
        list(APPEND headers fmt/base.h fmt/core.h fmt/format.h fmt/ranges.h fmt/ostream.h)
    endif()
    if(NOT part MATCHES "^(report|table|all)$" OR shared)
        list(APPEND packages PkgConfig)
    endif()
    foreach(header IN LISTS headers)
        file(WRITE ${folder}/${header} "#error <${header}> is not for tongbi::${part}\n")
    endforeach()
    set(hidden_packages ${packages} PARENT_SCOPE)
endfunction()
