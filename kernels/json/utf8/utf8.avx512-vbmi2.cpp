// How and why is told in the header.
#include "kernels/json/unicode/avx512_vbmi.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Avx512<Tables>>,
        .note = "three 64-entry lookups (VPERMB) for 64 bytes, masked load below 64");
