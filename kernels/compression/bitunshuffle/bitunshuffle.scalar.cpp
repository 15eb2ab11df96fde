// The definition. The bits of 8 bytes are transposed in a word (Warren, Hacker's Delight, 2013, section 7-3).
#include "kernels/compression/columns/plain.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return transpose_bits(state, in, out, [](auto size, const std::byte* from, std::byte* to, std::size_t n) {
        bitunshuffle_plainly<size>(from, to, n);
    });
}

} // namespace

VARIANT(.run = run, .note = "8x8 bits in a word");
