// The definition (Shannon, A Mathematical Theory of Communication, 1948, section 6): H = -sum of p log2(p),
// where p is the share of a byte value in the block.
#include "block_size.hpp"
#include "kernels/variant.hpp"
#include <cmath>

namespace {

float entropy(kernels::Bytes block) noexcept {
    std::uint32_t count[256]{};
    for (const std::byte byte : block) ++count[std::to_integer<std::size_t>(byte)];
    double bits = 0;
    for (const std::uint32_t n : count) {
        const double p = double(n) / double(block.size());
        if (n != 0) bits -= p * std::log2(p);
    }
    return float(bits);
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    std::size_t written = 0;
    while (!in.empty()) {
        const kernels::Bytes block = in.first(std::min(in.size(), block_size(state)));
        const float bits = entropy(block);
        std::memcpy(out.data() + written, &bits, sizeof bits);
        written += sizeof bits;
        in = in.subspan(block.size());
    }
    return written;
}

} // namespace

VARIANT(.run = run, .note = "one table of counts, log2 in double precision: the definition");
