// A vector is a stripe. The keys of a block's stripes, and those that scramble and close it, stay in 17 of
// the 32 registers: five instructions and a load for 64 bytes. Collet: xxHash fast digest algorithm
// (doc/xxhash_spec.md of xxHash).
#include "kernels/hashing/xxh3/zmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = xxh3::Hash<xxh3::X86<xxh3::Zmm>>::run_128, .prepare = xxh3::prepare,
        .note = "VPMULUDQ on stripes, their keys in registers");
