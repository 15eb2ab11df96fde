// Three lookups in tables of 16 bytes by PSHUFB, for 16 bytes of text at once; about 20 instructions for
// them. How and why is told in lookup.hpp and blocks.hpp.
#include "kernels/json/unicode/sse.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sse>, .note = "three 16-entry lookups for 16 bytes, ASCII skipped in blocks of 64");
