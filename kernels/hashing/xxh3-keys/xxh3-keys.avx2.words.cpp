// MULX: one product of 128 bits a cycle, in any registers. Collet: xxHash fast digest algorithm
// (doc/xxhash_spec.md of xxHash).
#include "kernels/variant.hpp"
#include "words.hpp"

VARIANT(.run = keys::run<xxh3::Words>, .note = "MULX, one key after another");
