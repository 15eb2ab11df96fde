// The definition: one bit at a time, the polynomial 0x1EDC6F41 in reflected form (RFC 3720, B.4; Koopman
// 2002).
#include "kernels/hashing/crc/definition.hpp"
#include "kernels/variant.hpp"

namespace {

constexpr std::uint32_t polynomial = 0x82f63b78;

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return write(by_definition(polynomial, in), out);
}

} // namespace

VARIANT(.run = run, .note = "one bit at a time: the definition");
