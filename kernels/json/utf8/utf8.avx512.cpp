// How and why is told in the header.
#include "kernels/json/unicode/avx512_plain.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Avx512<Tables>>, .note = "three 16-entry lookups for 64 bytes, masked load below 64");
