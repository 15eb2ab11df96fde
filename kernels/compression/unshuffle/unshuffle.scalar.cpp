// The definition.
#include "kernels/compression/columns/plain.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return transpose_bytes(state, in, out,
                           [](auto size, const std::byte* from, std::byte* to, std::size_t n) {
                               unshuffle_plainly<size>(from, to, n);
                           });
}

} // namespace

VARIANT(.run = run, .note = "byte by byte");
