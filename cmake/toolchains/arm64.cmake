# Builds for arm64 Linux with GCC on another processor, against the libraries that cmake/sysroot unpacks, and runs
# the result under QEMU.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)
get_filename_component(CMAKE_SYSROOT ${CMAKE_CURRENT_LIST_DIR}/../../build/sysroot-arm64 ABSOLUTE)

get_property(trying GLOBAL PROPERTY IN_TRY_COMPILE)
if(NOT trying)
  execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/../sysroot RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "cmake/sysroot could not make the arm64 sysroot")
  endif()
endif()

set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
# The sysroot's libraries before the cross-compiler's own, which may be older than what the others were built with.
file(GLOB folders ${CMAKE_SYSROOT}/usr/lib/gcc/aarch64-linux-gnu/*)
list(TRANSFORM folders PREPEND -L)
list(JOIN folders " " folders)
foreach(kind EXE SHARED MODULE)
  set(CMAKE_${kind}_LINKER_FLAGS_INIT "-L${CMAKE_SYSROOT}/usr/lib/aarch64-linux-gnu ${folders}")
endforeach()

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_SYSROOT_DIR} ${CMAKE_SYSROOT})
set(ENV{PKG_CONFIG_LIBDIR} ${CMAKE_SYSROOT}/usr/lib/aarch64-linux-gnu/pkgconfig:${CMAKE_SYSROOT}/usr/share/pkgconfig)

# The processors that tests run on: name|command in front of the test[|which of the tests of variants can end otherwise than
# on the processors before it]. Three lengths of SVE vectors, on which nothing but SVE differs; an ARMv8.2 server with the
# crypto instructions but no SVE, and the plain ARMv8.0 that everything must start on: code that ran before may meet an
# instruction there that is not, for all that its compiler was told, but computes and touches the same.
# pauth-impdef: signing pointers by the cheap algorithm instead of the specified one, which takes most of the time.
find_program(QEMU_AARCH64 NAMES qemu-aarch64 qemu-aarch64-static)
if(QEMU_AARCH64)
  set(WATTPROOF_EMULATORS)
  foreach(row vl128|max,pauth-impdef=on,sve-default-vector-length=16 vl256|max,pauth-impdef=on,sve-default-vector-length=32|*sve*
      vl512|max,pauth-impdef=on,sve-default-vector-length=64|*sve* nosve|neoverse-n1|-*EverySize*:*Touches*:*Hostile*:*ALongInput*
      armv8|cortex-a53|-*EverySize*:*Touches*:*Hostile*:*ALongInput*)
    string(FIND ${row} "|" end)
    string(SUBSTRING ${row} 0 ${end} name)
    math(EXPR end "${end} + 1")
    string(SUBSTRING ${row} ${end} -1 processor)
    list(APPEND WATTPROOF_EMULATORS "${name}|${QEMU_AARCH64} -L \"${CMAKE_SYSROOT}\" -cpu ${processor}")
  endforeach()
  set(CMAKE_CROSSCOMPILING_EMULATOR ${QEMU_AARCH64} -L ${CMAKE_SYSROOT} -cpu max,pauth-impdef=on,sve-default-vector-length=16)
endif()
