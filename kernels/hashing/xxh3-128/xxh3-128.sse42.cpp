// Four vectors are a stripe; PMULUDQ multiplies the halves of two words. Collet: xxHash fast digest algorithm
// (doc/xxhash_spec.md of xxHash).
#include "kernels/hashing/xxh3/xmm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = xxh3::Hash<xxh3::X86<xxh3::Xmm>>::run_128, .prepare = xxh3::prepare,
        .note = "PMULUDQ on quarters of stripes");
