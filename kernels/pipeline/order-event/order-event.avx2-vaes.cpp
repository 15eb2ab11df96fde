// All stages for AVX2, the ciphers two blocks at once by VAES.
// kernels/pipeline/event/seal.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/seal.hpp"
#include "kernels/pipeline/event/xmm_digits.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_avx2_vaes, bitpack_avx2, crc32c_avx2_vaes_both, lz4_compress_avx2,
    select_avx2, shuffle_avx2, sm4_gcm_avx2_vaes, streamvbyte_encode_avx2, xxh3_keys_avx2_words;
}

namespace {

constexpr event::Sealing stages{.select = kernels::select_avx2,
                                .keys = kernels::xxh3_keys_avx2_words,
                                .numbers = kernels::streamvbyte_encode_avx2,
                                .words = kernels::shuffle_avx2,
                                .bits = kernels::bitpack_avx2,
                                .compress = kernels::lz4_compress_avx2,
                                .aes = kernels::aes128_gcm_avx2_vaes,
                                .sm4 = kernels::sm4_gcm_avx2_vaes,
                                .crc = kernels::crc32c_avx2_vaes_both};

} // namespace

VARIANT(.run = event::seal<stages, event::XmmDigits>, .prepare = event::prepare_sealing<stages>,
        .note = "all stages for AVX2, ciphers by VAES");
