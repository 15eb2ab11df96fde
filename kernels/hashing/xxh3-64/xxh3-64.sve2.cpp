// XAR adds the key and exchanges the halves of words, UMLALB multiplies low by high halves: five instructions
// for a vector, which is up to a stripe long. Collet: xxHash fast digest algorithm (doc/xxhash_spec.md of
// xxHash).
#include "kernels/hashing/xxh3/sve2.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = xxh3::Hash<xxh3::Sve2>::run_64, .prepare = xxh3::prepare,
        .note = "XAR and UMLALB on up to 512 bits at once");
