// ISA-L's crc32_iscsi, called key by key: it has no call for many.
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/variant.hpp"
#include <isa-l/crc.h>

namespace {

struct Isal {
    static std::uint32_t one(const std::byte* p, std::size_t n) {
        // The declaration lacks a const.
        return ~crc32_iscsi(reinterpret_cast<unsigned char*>(const_cast<std::byte*>(p)), int(n), ~0u);
    }
};

} // namespace

VARIANT(.run = keys::run<keys::OneByOne<Isal>>, .note = "ISA-L " PEER_VERSION ", crc32_iscsi a key");
