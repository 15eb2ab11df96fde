// UZP1 and UZP2 part the low and high halves of four words, UMLAL and UMLAL2 multiply and add them: nine
// instructions for 32 bytes with the load, and few more for the keys, which eleven registers hold. Collet:
// xxHash fast digest algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/hashing/xxh3/neon.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = xxh3::Hash<xxh3::Neon>::run_64, .prepare = xxh3::prepare,
        .note = "UZP1, UZP2, UMLAL and UMLAL2 on two vectors, keys in registers");
