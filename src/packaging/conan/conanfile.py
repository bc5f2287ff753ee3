# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# NOT RUN in this project's CI, which has no Conan: written from the documentation of Conan 2.
# Builds the clone it lies in, from the root of the clone:
#   conan create src/packaging/conan --build=missing
import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, rmdir
from conan.tools.gnu import PkgConfigDeps

required_conan_version = ">=2.1"


class TongbiConan(ConanFile):
    name = "tongbi"
    version = "0.2.0"
    description = "Computes with the numbers that statistical reports print"
    license = "BSL-1.0"
    topics = ("statistics", "units", "header-first")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {
        "shared": [True, False],
        "fPIC": [True, False],
        "format": [True, False],  # tongbi::format, formatters for {fmt}
        "report": [True, False],  # tongbi::report, CSV and JSON, compiled
    }
    default_options = {
        "shared": False,
        "fPIC": True,
        "format": True,
        "report": True,
        "boost/*:header_only": True,
    }

    def export_sources(self):
        root = os.path.normpath(os.path.join(self.recipe_folder, "..", "..", ".."))
        for pattern in ("CMakeLists.txt", "LICENSE", "include/*", "src/*"):
            copy(self, pattern, root, self.export_sources_folder)

    def config_options(self):
        if self.settings.os == "Windows":
            del self.options.fPIC

    def configure(self):
        if not self.options.report:
            self.package_type = "header-library"
            self.options.rm_safe("shared")
            self.options.rm_safe("fPIC")
        elif self.options.shared:
            self.options.rm_safe("fPIC")

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("tl-expected/[>=1.0.0 <2]", transitive_headers=True)
        self.requires("boost/[>=1.74.0 <2]", transitive_headers=True)
        if self.options.format:
            self.requires("fmt/[>=9 <13]", transitive_headers=True)
        if self.options.report:
            self.requires("nlohmann_json/[>=3.11 <4]")
            self.requires("utf8proc/[>=2.6 <3]")

    def build_requirements(self):
        self.tool_requires("cmake/[>=3.24]")
        if self.options.report:
            self.tool_requires("pkgconf/[>=2 <3]")

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        if not self.options.report:
            self.info.clear()

    def generate(self):
        tc = CMakeToolchain(self)
        tc.cache_variables["TONGBI_TESTS"] = False
        tc.cache_variables["TONGBI_TOOL"] = False
        tc.cache_variables["TONGBI_EXAMPLES"] = False
        tc.cache_variables["TONGBI_INSTALL"] = True
        tc.cache_variables["TONGBI_FORMAT"] = bool(self.options.format)
        tc.cache_variables["TONGBI_REPORT"] = bool(self.options.report)
        tc.generate()
        CMakeDeps(self).generate()
        PkgConfigDeps(self).generate()  # CMakeLists.txt finds utf8proc through its .pc file

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()
        for folder in ("cmake", "pkgconfig"):  # Conan writes its own
            rmdir(self, os.path.join(self.package_folder, "lib", folder))
        rmdir(self, os.path.join(self.package_folder, "share"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "tongbi")
        self.cpp_info.set_property("cmake_target_name", "tongbi::all")
        parts = {"tongbi": ["tl-expected::tl-expected", "boost::headers"]}
        if self.options.format:
            parts["format"] = ["tongbi", "fmt::fmt"]
        if self.options.report:
            parts["report"] = ["tongbi", "nlohmann_json::nlohmann_json", "utf8proc::utf8proc"]
        for part, requires in parts.items():
            component = self.cpp_info.components[part]
            component.set_property("cmake_target_name", f"tongbi::{part}")
            component.set_property("pkg_config_name", "tongbi" if part == "tongbi" else f"tongbi-{part}")
            component.requires = requires
            component.libs = ["tongbi_report"] if part == "report" else []
            if part != "report":
                component.bindirs = []
                component.libdirs = []
