// How and why is told in the header.
#include "kernels/json/unicode/neon.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Neon>, .note = "three 16-entry lookups for 16 bytes, ASCII skipped in blocks of 64");
