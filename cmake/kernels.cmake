# Turns the folder tree into the table: one folder a kernel, one file a variant.
#   <family>/<kernel>/kernel.cpp                  the kernel's description
#   <family>/<kernel>/<kernel>.<isa>[.<tag>].cpp  a variant; the suffix decides flags, symbol and name
#   <family>/<kernel>/<kernel>.peer.<library>.cpp a library that does the same
# Makes the static library `kernels`, every variant an object library of its own with its own flags.
include(${CMAKE_CURRENT_LIST_DIR}/isa.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/simde.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/peers.cmake)

set(WATTPROOF_EXTRA_KERNELS "" CACHE STRING "Folders with kernels of your own, beside those under kernels/")

foreach(row IN LISTS ISA_ROWS)
  string(REPLACE "|" ";" row "${row}")
  list(POP_FRONT row isa processor)
  list(APPEND isa_order ${isa})
  set(isa_processor_${isa} ${processor})
  separate_arguments(isa_flags_${isa} UNIX_COMMAND "${row}")
endforeach()
set(isa_processor_peer any)
if(WATTPROOF_SANITIZE)
  # A library's headers are not held to our sanitizers: simdjson 3.0's on demand reads behind its list of tokens.
  set(isa_flags_peer -fno-sanitize=all)
endif()

set(generated ${PROJECT_BINARY_DIR}/generated)
add_library(kernels STATIC ${PROJECT_SOURCE_DIR}/kernels/isa.cpp ${generated}/all.cpp)
target_include_directories(kernels PUBLIC ${PROJECT_SOURCE_DIR} PRIVATE ${generated})
target_link_libraries(kernels PRIVATE warnings)

# A variant that this build cannot have still has its row: the table says why.
macro(add_absent_variant variant reason)
  string(MAKE_C_IDENTIFIER "${kernel}_${variant}" symbol)
  string(APPEND absent "constinit const Variant ${symbol}{.name = \"${variant}\", .note = \"${reason}\"};\n")
  list(APPEND symbols ${symbol})
endmacro()

# What all variants of a row have in common, as the target `result`: the flags, and precompiled what takes most of the time
# to compile, the intrinsics, SIMDe's above all. With `from`, a processor, these are that processor's, translated.
file(WRITE ${generated}/precompiled.cpp "")
function(get_row isa from result)
  set(row row_${isa}_${from})
  set(${result} ${row} PARENT_SCOPE)
  if(TARGET ${row})
    return()
  endif()
  add_library(${row} INTERFACE)
  target_compile_options(${row} INTERFACE ${ISA_COMMON_FLAGS} ${isa_flags_${isa}})
  if(WATTPROOF_SANITIZE)
    target_compile_options(${row} INTERFACE ${ISA_SANITIZE_FLAGS})
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND isa MATCHES "avx512")
    # GCC 12 warns of its own headers (bug 105593).
    target_compile_options(${row} INTERFACE -Wno-uninitialized -Wno-maybe-uninitialized)
  endif()
  target_include_directories(${row} INTERFACE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${row} INTERFACE warnings)
  if(from)
    target_include_directories(${row} INTERFACE ${PROJECT_SOURCE_DIR}/kernels/translate/${from})
    target_include_directories(${row} SYSTEM INTERFACE ${SIMDE_INCLUDE})
    # SIMDe's code, inlined here, is not held to our warnings, nor to rules of aliasing by type: GCC 12 broke
    # neon-crypto-on-avx2 of sm4-gcm by them.
    target_compile_options(${row} INTERFACE -w -Wno-psabi -fno-strict-aliasing)
  elseif(isa_processor_${isa} STREQUAL "x86_64")
    set(from x86_64)
  else()
    return() # Arm's own are short, and GCC 12 cannot read arm_sve.h behind precompiled headers
  endif()
  set(intrinsics_x86_64 <immintrin.h>)
  set(intrinsics_aarch64 <arm_neon.h>)
  add_library(${row}_headers OBJECT ${generated}/precompiled.cpp)
  target_link_libraries(${row}_headers PRIVATE ${row})
  target_precompile_headers(${row}_headers PRIVATE ${PROJECT_SOURCE_DIR}/kernels/kernel.hpp ${intrinsics_${from}})
endfunction()

macro(add_variant source variant isa from)
  string(MAKE_C_IDENTIFIER "${kernel}_${variant}" symbol)
  get_row(${isa} "${from}" row)
  add_library(${symbol} OBJECT ${source})
  target_compile_definitions(${symbol} PRIVATE VARIANT_SYMBOL=${symbol} VARIANT_NAME="${variant}")
  target_include_directories(${symbol} PRIVATE ${folder})
  target_link_libraries(${symbol} PRIVATE ${row})
  if(TARGET ${row}_headers)
    target_precompile_headers(${symbol} REUSE_FROM ${row}_headers)
  endif()
  target_sources(kernels PRIVATE $<TARGET_OBJECTS:${symbol}>)
  set_property(GLOBAL APPEND PROPERTY WATTPROOF_VARIANTS ${symbol})
  list(APPEND symbols ${symbol})
endmacro()

# A kernel may use vector functions of SLEEF: include <sleef.h> in the variant.
pkg_check_modules(SLEEF REQUIRED IMPORTED_TARGET sleef)
target_link_libraries(kernels PUBLIC PkgConfig::SLEEF)

# Families whose variants only call those of other kernels: these are translated, so the former need not be.
set(COMPOSED_FAMILIES pipeline)

macro(add_translations source variant isa)
  foreach(pair IN LISTS ISA_TRANSLATIONS)
    string(REPLACE "|" ";" pair "${pair}")
    list(GET pair 0 from)
    list(GET pair 1 to)
    if(from STREQUAL "${isa}" AND isa_processor_${to} STREQUAL CMAKE_SYSTEM_PROCESSOR)
      if(from STREQUAL "scalar")
        add_variant(${source} "${variant}-on-${to}" ${to} "")
      elseif(WATTPROOF_SANITIZE)
        # Same source as the native variant, and much slower to build.
        add_absent_variant("${variant}-on-${to}" "translations are not built with sanitizers")
      elseif(SIMDE_INCLUDE)
        add_variant(${source} "${variant}-on-${to}" ${to} ${isa_processor_${from}})
      else()
        add_absent_variant("${variant}-on-${to}" "SIMDe ${SIMDE_LEAST} was not found when this was built")
      endif()
    endif()
  endforeach()
endmacro()

macro(add_peer source variant)
  string(REPLACE "peer." "" library "${variant}")
  if(PEER_${library}_FOUND)
    add_variant(${source} ${variant} peer "")
    target_link_libraries(${symbol} PRIVATE PkgConfig::PEER_${library})
    target_compile_definitions(${symbol} PRIVATE PEER_VERSION="${PEER_${library}_VERSION}")
    target_link_libraries(kernels PUBLIC PkgConfig::PEER_${library})
  else()
    add_absent_variant(${variant} "${library} was not found when this was built: install ${peer_package_${library}}")
  endif()
endmacro()

set(descriptions)
foreach(root ${PROJECT_SOURCE_DIR}/kernels ${WATTPROOF_EXTRA_KERNELS})
  get_filename_component(root ${root} ABSOLUTE)
  file(GLOB found CONFIGURE_DEPENDS ${root}/*/*/kernel.cpp)
  if(NOT found)
    message(FATAL_ERROR "no <family>/<kernel>/kernel.cpp under ${root}")
  endif()
  list(APPEND descriptions ${found})
endforeach()

set(kernel_names)
foreach(description IN LISTS descriptions)
  get_filename_component(folder ${description} DIRECTORY)
  get_filename_component(kernel ${folder} NAME)
  get_filename_component(family ${folder} DIRECTORY)
  get_filename_component(family ${family} NAME)
  if(kernel IN_LIST kernel_names)
    message(FATAL_ERROR "two kernels are named ${kernel}; the second is in ${folder}")
  endif()
  list(APPEND kernel_names ${kernel})
  set(symbols)
  set(absent)
  foreach(isa IN LISTS isa_order ITEMS peer)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/${kernel}.${isa}.cpp ${folder}/${kernel}.${isa}.*.cpp)
    foreach(source IN LISTS sources)
      string(REGEX REPLACE "^.*/${kernel}\\.([^/]*)\\.cpp$" "\\1" variant ${source})
      if(isa STREQUAL "peer")
        add_peer(${source} ${variant})
      else()
        if(isa_processor_${isa} MATCHES "^(any|${CMAKE_SYSTEM_PROCESSOR})$")
          add_variant(${source} ${variant} ${isa} "")
        endif()
        if(NOT family IN_LIST COMPOSED_FAMILIES)
          add_translations(${source} ${variant} ${isa})
        endif()
        if(NOT isa STREQUAL "scalar")
          # For `wattproof predict`, which compiles the variants of every processor.
          string(JOIN " " flags ${ISA_COMMON_FLAGS} ${isa_flags_${isa}})
          set_property(GLOBAL APPEND PROPERTY WATTPROOF_SOURCES
            "{\"${family}\", \"${kernel}\", \"${variant}\", \"${isa_processor_${isa}}\", \"${source}\", \"${flags}\"}")
        endif()
      endif()
    endforeach()
  endforeach()
  if(NOT EXISTS ${folder}/${kernel}.scalar.cpp)
    message(FATAL_ERROR "${folder} has no ${kernel}.scalar.cpp, the definition that all variants are held to")
  endif()
  string(MAKE_C_IDENTIFIER "${kernel}" kernel_symbol)
  list(APPEND kernel_symbols ${kernel_symbol})
  list(JOIN symbols ", " declared)
  list(JOIN symbols ", &" rows)
  file(CONFIGURE OUTPUT ${generated}/${kernel}.table.hpp @ONLY CONTENT [=[
// Generated from the files beside kernel.cpp.
#pragma once
#include "kernels/kernel.hpp"
namespace kernels {
extern const Kernel @kernel_symbol@;
extern const Variant @declared@;
@absent@inline constexpr const Variant* @kernel_symbol@_variants[]{&@rows@};
} // namespace kernels
]=])
  target_sources(kernels PRIVATE ${description})
endforeach()

list(JOIN kernel_symbols ", " declared)
list(JOIN kernel_symbols ", &" rows)
file(CONFIGURE OUTPUT ${generated}/all.cpp @ONLY CONTENT [=[
// Generated from the folders under kernels/.
#include "kernels/kernel.hpp"
namespace kernels {
extern const Kernel @declared@;
namespace {
constinit const Kernel* const table[]{&@rows@};
}
std::span<const Kernel* const> all() noexcept { return table; }
} // namespace kernels
]=])
