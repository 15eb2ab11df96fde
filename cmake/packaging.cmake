# What is copied to other machines: `bundle`, one archive that needs nothing there, and `package`, a .deb for the
# distribution whose libraries it was built with.
#   cmake --build --preset arm64 --target bundle
#   cmake --build --preset arm64 --target package
set(bundle_archive ${PROJECT_BINARY_DIR}/wattproof-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR}.tar.gz)
set(bundle_command ${PROJECT_SOURCE_DIR}/cmake/bundle $<TARGET_FILE:wattproof> ${bundle_archive} ${CMAKE_SYSROOT})
add_custom_target(bundle COMMAND ${bundle_command} DEPENDS wattproof VERBATIM)

include(GNUInstallDirs)
install(TARGETS wattproof)
install(FILES README.md README.zh-CN.md CHANGELOG.md docs/methodology.md docs/planning.md results/schema.csv
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
# What `claim` and `plan` are given; not among the documents, which small systems leave out.
install(DIRECTORY results/claims results/declared results/plans DESTINATION ${CMAKE_INSTALL_DATADIR}/wattproof)

# The program prints its own completion; a program for another processor does so under the emulator, or not at all.
if(NOT CMAKE_CROSSCOMPILING OR CMAKE_CROSSCOMPILING_EMULATOR)
  set(completion ${PROJECT_BINARY_DIR}/completion.bash)
  install(CODE "execute_process(COMMAND ${CMAKE_CROSSCOMPILING_EMULATOR} \"$<TARGET_FILE:wattproof>\" completion bash
    OUTPUT_FILE \"${completion}\" COMMAND_ERROR_IS_FATAL ANY)")
  install(FILES ${completion} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME wattproof)
endif()

# What Debian's policy wants beside them.
set(CPACK_PACKAGE_CONTACT "wattproof contributors <contributors@wattproof.invalid>")
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/debian/changelog @ONLY CONTENT
[[wattproof (@PROJECT_VERSION@) unstable; urgency=medium

  * See CHANGELOG.md.

 -- @CPACK_PACKAGE_CONTACT@  @now@
]])
file(ARCHIVE_CREATE OUTPUT ${PROJECT_BINARY_DIR}/debian/changelog.gz PATHS ${PROJECT_BINARY_DIR}/debian/changelog
  FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/debian/copyright @ONLY CONTENT
[[Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: wattproof

Files: *
Copyright: 2026 the wattproof contributors
License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.
]])
install(FILES ${PROJECT_BINARY_DIR}/debian/changelog.gz ${PROJECT_BINARY_DIR}/debian/copyright
  DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_DESCRIPTION "It runs what clouds run (hashing, compression, crypto, JSON) as kernels with
NEON, SVE and x86 variants, reads hardware counters and energy around each
run, keeps every sample, and compares.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "iso-codes, ipmitool") # as in packages.txt
if(CMAKE_CROSSCOMPILING)
  # dpkg-shlibdeps is to look for libraries and their packages in the sysroot.
  set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE arm64)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_SYSROOT}/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE})
  set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/cpack_for_arm64.cmake)
  file(WRITE ${CPACK_PROJECT_CONFIG_FILE}
    "set(ENV{DEB_HOST_ARCH} arm64)\nset(ENV{DPKG_ADMINDIR} \"${CMAKE_SYSROOT}/dpkg\")\n")
endif()
include(CPack)
