# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# What tests/run.sh, examples/run.sh and .ci/run share. Expects to be read in the project root.

tongbi_packages="g++ cmake ninja-build pkg-config libboost-dev libexpected-dev libfmt-dev libeigen3-dev
    nlohmann-json3-dev libutf8proc-dev libcli11-dev catch2"
tongbi_optional=libdragonbox-dev # not in every release; without it the same digits are found by std::to_chars

# tongbi_quiet <name> <command>...: its output is shown only if it fails, or live on a terminal
tongbi_quiet() {
    tongbi_log=build/$1.log
    shift
    mkdir -p build
    rm -f "$tongbi_log"
    if [ -t 2 ]; then
        "$@" >&2
    elif ! "$@" >"$tongbi_log" 2>&1; then
        cat "$tongbi_log" >&2
        return 1
    fi
}

tongbi_apt() {
    if [ "$(id -u)" -eq 0 ]; then
        tongbi_quiet "apt-get" env DEBIAN_FRONTEND=noninteractive apt-get "$@"
    elif command -v sudo >/dev/null; then
        tongbi_quiet "apt-get" sudo env DEBIAN_FRONTEND=noninteractive apt-get "$@"
    else
        echo "Neither root nor sudo. As root: apt-get $*" >&2
        return 1
    fi
}

# tongbi_install <package>...: installs those that are missing; NO_INSTALL=1 skips that
tongbi_install() {
    if [ "${NO_INSTALL:-0}" = 1 ]; then
        return 0
    fi
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        cat >&2 <<'END'
No apt-get here. Needed are a C++20 compiler and:
  brew install cmake ninja pkgconf boost tl-expected fmt eigen nlohmann-json utf8proc cli11 catch2
  vcpkg install boost-units tl-expected fmt eigen3 nlohmann-json utf8proc dragonbox cli11 catch2
and CMake, Ninja and pkg-config. Going on with what is here.
END
        return 0
    fi
    tongbi_missing=
    for tongbi_package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$tongbi_package" 2>/dev/null |
            grep -q '^installed' || tongbi_missing="$tongbi_missing $tongbi_package"
    done
    if [ -z "$tongbi_missing" ]; then
        return 0
    fi
    echo "Installing:$tongbi_missing" >&2
    # The lists may be absent or old: then, and only then, they are fetched.
    # shellcheck disable=SC2086
    if ! tongbi_apt install -y --no-install-recommends $tongbi_missing 2>/dev/null; then
        tongbi_apt update && tongbi_apt install -y --no-install-recommends $tongbi_missing
    fi
}

# tongbi_install_all: what is needed, and of what is optional that which apt knows
tongbi_install_all() {
    # shellcheck disable=SC2086
    tongbi_install $tongbi_packages
    for tongbi_package in $tongbi_optional; do
        if command -v apt-cache >/dev/null && [ -n "$(apt-cache madison "$tongbi_package" 2>/dev/null)" ]; then
            tongbi_install "$tongbi_package"
        fi
    done
}
