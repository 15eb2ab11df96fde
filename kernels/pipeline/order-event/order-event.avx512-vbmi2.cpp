// All stages for AVX-512, where each of them has more lanes, or permutes bytes across all of them.
// kernels/pipeline/event/seal.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/seal.hpp"
#include "kernels/pipeline/event/zmm_digits.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_avx512_vbmi2, bitpack_avx512_vbmi2, crc32c_avx512_vbmi2_both,
    lz4_compress_avx512, select_avx512_vbmi2, shuffle_avx512_vbmi2, sm4_gcm_avx512_vbmi2,
    streamvbyte_encode_avx512_vbmi2, xxh3_keys_avx512;
}

namespace {

constexpr event::Sealing stages{.select = kernels::select_avx512_vbmi2,
                                .keys = kernels::xxh3_keys_avx512,
                                .numbers = kernels::streamvbyte_encode_avx512_vbmi2,
                                .words = kernels::shuffle_avx512_vbmi2,
                                .bits = kernels::bitpack_avx512_vbmi2,
                                .compress = kernels::lz4_compress_avx512,
                                .aes = kernels::aes128_gcm_avx512_vbmi2,
                                .sm4 = kernels::sm4_gcm_avx512_vbmi2,
                                .crc = kernels::crc32c_avx512_vbmi2_both};

} // namespace

VARIANT(.run = event::seal<stages, event::ZmmDigits>, .prepare = event::prepare_sealing<stages>,
        .note = "all stages for AVX-512");
