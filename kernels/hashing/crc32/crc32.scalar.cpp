// The definition: one bit at a time, the polynomial 0x04C11DB7 in reflected form (RFC 1952, 8; IEEE 802.3).
#include "kernels/hashing/crc/definition.hpp"
#include "kernels/variant.hpp"

namespace {

constexpr std::uint32_t polynomial = 0xedb88320;

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return write(by_definition(polynomial, in), out);
}

} // namespace

VARIANT(.run = run, .note = "one bit at a time: the definition");
