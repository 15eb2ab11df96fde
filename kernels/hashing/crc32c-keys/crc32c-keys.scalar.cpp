// The definition, key by key: one bit at a time (RFC 3720, B.4; Koopman 2002).
#include "kernels/hashing/crc/definition.hpp"
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/variant.hpp"

namespace {

constexpr std::uint32_t polynomial = 0x82f63b78; // 0x1EDC6F41, reflected

struct Bits {
    static std::uint32_t one(const std::byte* p, std::size_t n) { return by_definition(polynomial, {p, n}); }
};

} // namespace

VARIANT(.run = keys::run<keys::OneByOne<Bits>>, .note = "one bit at a time: the definition");
