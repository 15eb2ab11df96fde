// How and why is told in the header.
#include "kernels/json/unicode/avx2.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Avx2>, .note = "three 16-entry lookups for 32 bytes, ASCII skipped in blocks of 64");
