// The definition: the sum of all bytes, and the sum of that sum after each byte (RFC 1950, 8.2).
#include "kernels/variant.hpp"
#include <cstring>

namespace {

constexpr std::uint32_t modulus = 65521; // the largest prime below 2^16

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    std::uint32_t a = 1, b = 0;
    for (const std::byte byte : in) {
        a = (a + std::to_integer<std::uint32_t>(byte)) % modulus;
        b = (b + a) % modulus;
    }
    const std::uint32_t checksum = b << 16 | a;
    std::memcpy(out.data(), &checksum, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .note = "both sums reduced at every byte: the definition");
