// All stages for NEON, with the instructions for SM4 and EOR3.
// kernels/pipeline/event/open.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/open.hpp"
#include "kernels/pipeline/event/word_writer.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_neon_sha3, bitunpack_neon, crc32c_neon_sha3_both, lz4_decompress_neon,
    sm4_gcm_neon_sm4, streamvbyte_decode_neon, unshuffle_neon, xxh3_keys_neon_words;
}

namespace {

constexpr event::Opening stages{.keys = kernels::xxh3_keys_neon_words,
                                .numbers = kernels::streamvbyte_decode_neon,
                                .words = kernels::unshuffle_neon,
                                .bits = kernels::bitunpack_neon,
                                .decompress = kernels::lz4_decompress_neon,
                                .aes = kernels::aes128_gcm_neon_sha3,
                                .sm4 = kernels::sm4_gcm_neon_sm4,
                                .crc = kernels::crc32c_neon_sha3_both};

} // namespace

VARIANT(.run = event::open<stages, event::WordWriter>, .prepare = event::prepare_opening<stages>,
        .note = "all stages for NEON, SM4 by its instructions");
