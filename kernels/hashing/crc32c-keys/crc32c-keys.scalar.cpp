// The definition, key by key: one bit at a time (RFC 3720, B.4; Koopman 2002).
#include "kernels/hashing/crc/polynomial.hpp"
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/variant.hpp"

namespace {

struct Bits {
    static std::uint32_t one(const std::byte* p, std::size_t n) {
        std::uint32_t crc = ~0u;
        for (; n; --n, ++p) {
            crc ^= std::to_integer<std::uint32_t>(*p);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1 ^ (crc & 1 ? std::uint32_t(Crc32c::polynomial) : 0);
        }
        return ~crc;
    }
};

} // namespace

VARIANT(.run = keys::run<keys::OneByOne<Bits>>, .note = "one bit at a time: the definition");
