// Counting by HISTSEG (Arm Architecture Reference Manual, C8.2): two instructions a byte with vectors of 128
// bits, one with 256; the same for all data, and no store. Logarithms as sve.poly.
#include "histseg.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept { return entropy_by_segments<0>(state, in, out); }

} // namespace

VARIANT(.run = run, .note = "16 HISTSEG count a vector, logarithms by a polynomial in place");
