# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

include(CMakeFindDependencyMacro)
find_dependency(tongbi 0.2)
include(${CMAKE_CURRENT_LIST_DIR}/outlookTargets.cmake)
