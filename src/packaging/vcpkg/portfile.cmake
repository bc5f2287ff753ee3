# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# NOT RUN in this project's CI, which has no vcpkg: written from its documentation.
# An overlay port that builds the clone it lies in, from the root of the clone:
#   vcpkg install tongbi[format,report] --overlay-ports=src/packaging/vcpkg
# A port for a registry takes a release instead: vcpkg_from_github sets SOURCE_PATH there.
cmake_path(ABSOLUTE_PATH CURRENT_PORT_DIR NORMALIZE OUTPUT_VARIABLE SOURCE_PATH)
cmake_path(APPEND SOURCE_PATH ../../..)
cmake_path(NORMAL_PATH SOURCE_PATH)

vcpkg_check_features(OUT_FEATURE_OPTIONS options
    FEATURES
        format TONGBI_FORMAT
        report TONGBI_REPORT)
if("report" IN_LIST FEATURES)
    vcpkg_find_acquire_program(PKGCONFIG)
    list(APPEND options -DPKG_CONFIG_EXECUTABLE=${PKGCONFIG})
else()
    set(VCPKG_BUILD_TYPE release) # headers only
endif()

vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        ${options}
        -DTONGBI_INSTALL=ON
        -DTONGBI_TESTS=OFF
        -DTONGBI_TOOL=OFF
        -DTONGBI_EXAMPLES=OFF)
vcpkg_cmake_install()
vcpkg_copy_pdbs()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/tongbi)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
