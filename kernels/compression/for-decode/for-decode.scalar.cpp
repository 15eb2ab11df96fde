// The definition: block by block, each with a word of waiting bits.
#include "frame.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return frame::decode(in, out,
                         [](const std::byte* p, const std::byte*, std::size_t values, unsigned width,
                            std::uint32_t reference,
                            std::byte* to) { packing::unpack_plainly(p, values, width, reference, to); });
}

} // namespace

VARIANT(.run = run, .note = "a word of waiting bits");
