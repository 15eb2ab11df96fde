// The reference implementation, called key by key: it has no call for many. The dispatch by processor, which
// is for long inputs, would be one call more.
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/variant.hpp"
#include <xxhash.h>

namespace {

struct Xxhash {
    static std::uint64_t one(const std::byte* p, std::size_t n) { return XXH3_64bits(p, n); }
};

} // namespace

VARIANT(.run = keys::run<keys::OneByOne<Xxhash>>, .note = "xxHash " PEER_VERSION ", XXH3_64bits a key");
