#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Installs what is missing, builds everything and runs all tests.
#   sh tests/run.sh [arguments for ctest]        NO_INSTALL=1 installs nothing
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh

tongbi_install_all
echo "Configuring"
tongbi_quiet configure cmake --preset default
echo "Building"
tongbi_quiet build cmake --build --preset default
echo "Testing"
# The status of ctest, not that of sed, which drops the line with the folder's name.
{
    status=0
    ctest --preset default -j2 --output-on-failure --no-tests=error "$@" || status=$?
    echo "$status" >build/status
} | sed '/^Test project /d'
exit "$(cat build/status)"
