# Run by ctest: every feature macro that a row of cmake/isa.cmake turns on has a row in kernels/isa.def. One that is
# missing would be a variant that runs on a processor without the feature: an illegal instruction.
include(${SOURCE}/cmake/isa.cmake)
file(READ ${SOURCE}/kernels/isa.def known)

# Macros that announce no instruction of their own.
set(harmless
  # register size, arithmetic, mangling, lock-free sizes
  "__SSE2_MATH__|__SSE_MATH__|__BIGGEST_ALIGNMENT__|__FP_FAST_FMA[A-Z0-9]*|__GCC_[A-Z0-9_]*|__VERSION__|__tune_.*|__znver.*"
  # part of SSE4.2; or in every Armv8 processor that Linux runs on
  "__CRC32__|__ARM_ARCH.*|__ARM_FEATURE_(CRYPTO|SVE_BITS|SVE_VECTOR_OPERATORS|SVE_PREDICATE_OPERATORS|DIRECTED_ROUNDING|NUMERIC_MAXMIN|FMA|UNALIGNED|CLZ|IDIV|LDREX|DSP)"
  "__ARM_(FP|FP16_.*|SIZEOF.*|NEON_FP|NEON_SVE_BRIDGE|STATE_.*)|__FP_.*|__FLT.*|__DEC.*|__HAVE.*|__AVX512_.*|__EVEX.*|__SEG_.*")
list(JOIN harmless "|" harmless)

function(macros flags result)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  execute_process(COMMAND ${CXX} ${TARGET} ${flags} -dM -E -x c++ /dev/null
    OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "#define __[A-Za-z0-9_]+" names "${text}")
  list(TRANSFORM names REPLACE "#define " "")
  set(${result} ${names} PARENT_SCOPE)
endfunction()

macros("" base)
set(checked 0)
foreach(row IN LISTS ISA_ROWS)
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 isa)
  list(GET row 1 processor)
  list(GET row 2 flags)
  if(NOT processor STREQUAL PROCESSOR)
    continue()
  endif()
  macros("${flags}" names)
  list(REMOVE_ITEM names ${base})
  foreach(name IN LISTS names)
    if(NOT name MATCHES "^(${harmless})$" AND NOT known MATCHES "[ ,]${name},")
      message(SEND_ERROR "${isa}: ${flags} turns on ${name}, which has no row in kernels/isa.def")
    endif()
    math(EXPR checked "${checked} + 1")
  endforeach()
endforeach()
if(checked EQUAL 0)
  message(FATAL_ERROR "no row of cmake/isa.cmake turned on any macro for ${PROCESSOR}: nothing was checked")
endif()
message("${checked} macros checked")
