// All stages for NEON of servers without instructions for SM4 (Neoverse N1): its S-box is that of AES.
// kernels/pipeline/event/open.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/open.hpp"
#include "kernels/pipeline/event/word_writer.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_neon_crypto, bitunpack_neon, crc32c_neon_crypto_both, lz4_decompress_neon,
    sm4_gcm_neon_crypto, streamvbyte_decode_neon, unshuffle_neon, xxh3_keys_neon_words;
}

namespace {

constexpr event::Opening stages{.keys = kernels::xxh3_keys_neon_words,
                                .numbers = kernels::streamvbyte_decode_neon,
                                .words = kernels::unshuffle_neon,
                                .bits = kernels::bitunpack_neon,
                                .decompress = kernels::lz4_decompress_neon,
                                .aes = kernels::aes128_gcm_neon_crypto,
                                .sm4 = kernels::sm4_gcm_neon_crypto,
                                .crc = kernels::crc32c_neon_crypto_both};

} // namespace

VARIANT(.run = event::open<stages, event::WordWriter>, .prepare = event::prepare_opening<stages>,
        .note = "all stages for NEON, SM4 by AES");
