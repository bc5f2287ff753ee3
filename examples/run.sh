#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Installs what is missing, builds the main job and runs it; without arguments it ends with a check of a downloaded table.
#   sh examples/run.sh [arguments for report_page]        NO_INSTALL=1 installs nothing
set -eu
caller=$(pwd -P)
cd "$(dirname "$0")/.."
. tests/setup.sh

# The program runs here; a file named from where it was called stays that file.
if [ "$caller" != "$(pwd -P)" ]; then
    for argument; do
        shift
        case $argument in
            -* | /*) ;;
            *) if [ -e "$caller/$argument" ]; then argument=$caller/$argument; fi ;;
        esac
        set -- "$@" "$argument"
    done
fi

tongbi_install_all
tongbi_quiet configure cmake --preset default
tongbi_quiet build cmake --build --preset default --target tongbi_example_report_page tongbi_example_check_money
if [ $# -gt 0 ]; then exec build/default/examples/report_page "$@"; fi
build/default/examples/report_page
echo
build/default/examples/check_money
