// All stages for NEON of servers without instructions for SM4 (Neoverse N1): its S-box is that of AES.
// kernels/pipeline/event/seal.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/seal.hpp"
#include "kernels/pipeline/event/word_digits.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_neon_crypto, bitpack_neon, crc32c_neon_crypto_both, lz4_compress_neon,
    select_neon_crypto, shuffle_neon, sm4_gcm_neon_crypto, streamvbyte_encode_neon, xxh3_keys_neon_words;
}

namespace {

constexpr event::Sealing stages{.select = kernels::select_neon_crypto,
                                .keys = kernels::xxh3_keys_neon_words,
                                .numbers = kernels::streamvbyte_encode_neon,
                                .words = kernels::shuffle_neon,
                                .bits = kernels::bitpack_neon,
                                .compress = kernels::lz4_compress_neon,
                                .aes = kernels::aes128_gcm_neon_crypto,
                                .sm4 = kernels::sm4_gcm_neon_crypto,
                                .crc = kernels::crc32c_neon_crypto_both};

} // namespace

VARIANT(.run = event::seal<stages, event::WordDigits>, .prepare = event::prepare_sealing<stages>,
        .note = "all stages for NEON, SM4 by AES");
