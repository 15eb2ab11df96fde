// All stages for SVE2, but Stream VByte, whose shuffles by a table are NEON's.
// kernels/pipeline/event/open.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/open.hpp"
#include "kernels/pipeline/event/word_writer.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_sve2_crypto, bitunpack_sve, crc32c_sve2_crypto_both, lz4_decompress_sve,
    sm4_gcm_sve2_sm4, streamvbyte_decode_neon, unshuffle_sve2, xxh3_keys_sve2;
}

namespace {

constexpr event::Opening stages{.keys = kernels::xxh3_keys_sve2,
                                .numbers = kernels::streamvbyte_decode_neon,
                                .words = kernels::unshuffle_sve2,
                                .bits = kernels::bitunpack_sve,
                                .decompress = kernels::lz4_decompress_sve,
                                .aes = kernels::aes128_gcm_sve2_crypto,
                                .sm4 = kernels::sm4_gcm_sve2_sm4,
                                .crc = kernels::crc32c_sve2_crypto_both};

} // namespace

VARIANT(.run = event::open<stages, event::WordWriter>, .prepare = event::prepare_opening<stages>,
        .note = "all stages for SVE2, Stream VByte for NEON");
