// The specification, key by key. Collet: xxHash fast digest algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/hashing/xxh3/plain.hpp"
#include "kernels/variant.hpp"

namespace {

struct Specified {
    static xxh3::Word one(const std::byte* p, std::size_t n) { return xxh3::Plain(0, {p, n}).hash64(); }
};

} // namespace

VARIANT(.run = keys::run<keys::OneByOne<Specified>>, .note = "the specification");
