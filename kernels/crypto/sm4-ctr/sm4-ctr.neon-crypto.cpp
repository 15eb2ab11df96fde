// For cores without SM4E (Graviton 2, Ampere Altra): AES's S-box serves SM4 after a linear transformation,
// and the state stands transformed for all rounds; sixteen blocks, four in each vector, hide the latency.
// GB/T 32907; kernels/crypto/sm4/aes_field.hpp and neon_aes.hpp say how.
#include "neon.hpp"

#include "kernels/crypto/sm4/neon_aes.hpp"
#include "kernels/variant.hpp"
#include "mode.hpp"

using Mode = CounterMode<Blocks<Sm4ByAes>>;

VARIANT(.run = Mode::run, .prepare = Mode::prepare, .note = "S-boxes by AESE and TBL, 16 blocks at once");
