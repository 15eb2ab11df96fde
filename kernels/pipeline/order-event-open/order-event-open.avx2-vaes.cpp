// All stages for AVX2, the ciphers two blocks at once by VAES.
// kernels/pipeline/event/open.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/open.hpp"
#include "kernels/pipeline/event/word_writer.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_avx2_vaes, bitunpack_avx2, crc32c_avx2_vaes_both, lz4_decompress_avx2,
    sm4_gcm_avx2_vaes, streamvbyte_decode_avx2, unshuffle_avx2, xxh3_keys_avx2_words;
}

namespace {

constexpr event::Opening stages{.keys = kernels::xxh3_keys_avx2_words,
                                .numbers = kernels::streamvbyte_decode_avx2,
                                .words = kernels::unshuffle_avx2,
                                .bits = kernels::bitunpack_avx2,
                                .decompress = kernels::lz4_decompress_avx2,
                                .aes = kernels::aes128_gcm_avx2_vaes,
                                .sm4 = kernels::sm4_gcm_avx2_vaes,
                                .crc = kernels::crc32c_avx2_vaes_both};

} // namespace

VARIANT(.run = event::open<stages, event::WordWriter>, .prepare = event::prepare_opening<stages>,
        .note = "all stages for AVX2, ciphers by VAES");
