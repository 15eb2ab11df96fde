#pragma once
// For variant files only. The build derives VARIANT_SYMBOL and VARIANT_NAME from the file's name, and the
// compiler says by its predefined macros what the file needs. A variant file ends with, for example,
//   VARIANT(.run = run, .note = "16 bytes a step, descending weights");
// Everything else in the file stands in an anonymous namespace: an inline function with a name of its own
// could be merged by the linker with the copy in a file that was compiled for a weaker processor.
#include "kernel.hpp" // IWYU pragma: export

namespace kernels {
extern const Variant VARIANT_SYMBOL;
}

#define VARIANT(...)                                                                                         \
    constinit const kernels::Variant kernels::VARIANT_SYMBOL {                                               \
        .name = VARIANT_NAME, .needs = isa::this_file(), __VA_ARGS__                                         \
    }
