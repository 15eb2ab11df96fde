// As neon, with vectors of any length and predicates in place of short code (Arm Architecture Reference
// Manual, C8.2).
#include "kernels/compression/columns/sve2.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return transpose_bits(state, in, out, [](auto size, const std::byte* from, std::byte* to, std::size_t n) {
        bitunshuffle_by_sve<size>(from, to, n);
    });
}

} // namespace

VARIANT(.run = run, .note = "LD4B/ST4B, UZP/ZIP, any vector length; bits by SLI, shifts and BSL");
