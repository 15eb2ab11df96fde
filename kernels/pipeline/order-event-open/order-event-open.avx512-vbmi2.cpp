// All stages for AVX-512, where each of them has more lanes, or permutes bytes across all of them.
// kernels/pipeline/event/open.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/open.hpp"
#include "kernels/pipeline/event/word_writer.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_avx512_vbmi2, bitunpack_avx512_vbmi2, crc32c_avx512_vbmi2_both,
    lz4_decompress_avx512, sm4_gcm_avx512_vbmi2, streamvbyte_decode_avx512_vbmi2, unshuffle_avx512_vbmi2,
    xxh3_keys_avx512;
}

namespace {

constexpr event::Opening stages{.keys = kernels::xxh3_keys_avx512,
                                .numbers = kernels::streamvbyte_decode_avx512_vbmi2,
                                .words = kernels::unshuffle_avx512_vbmi2,
                                .bits = kernels::bitunpack_avx512_vbmi2,
                                .decompress = kernels::lz4_decompress_avx512,
                                .aes = kernels::aes128_gcm_avx512_vbmi2,
                                .sm4 = kernels::sm4_gcm_avx512_vbmi2,
                                .crc = kernels::crc32c_avx512_vbmi2_both};

} // namespace

VARIANT(.run = event::open<stages, event::WordWriter>, .prepare = event::prepare_opening<stages>,
        .note = "all stages for AVX-512");
