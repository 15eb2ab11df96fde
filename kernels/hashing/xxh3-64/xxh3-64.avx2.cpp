// Two vectors are a stripe; VPMULUDQ multiplies the halves of four words. Collet: xxHash fast digest
// algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/hashing/xxh3/ymm.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = xxh3::Hash<xxh3::X86<xxh3::Ymm>>::run_64, .prepare = xxh3::prepare,
        .note = "VPMULUDQ on halves of stripes");
