// MUL and UMULH: NEON cannot multiply 64 bits, and integer units have a pipe for it. Collet: xxHash fast
// digest algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/variant.hpp"
#include "words.hpp"

VARIANT(.run = keys::run<xxh3::Words>, .note = "MUL and UMULH, one key after another");
