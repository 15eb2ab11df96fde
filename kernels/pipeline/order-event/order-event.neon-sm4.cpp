// All stages for NEON, with the instructions for SM4 and EOR3.
// kernels/pipeline/event/seal.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/seal.hpp"
#include "kernels/pipeline/event/word_digits.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_neon_sha3, bitpack_neon, crc32c_neon_sha3_both, lz4_compress_neon,
    select_neon_crypto, shuffle_neon, sm4_gcm_neon_sm4, streamvbyte_encode_neon, xxh3_keys_neon_words;
}

namespace {

constexpr event::Sealing stages{.select = kernels::select_neon_crypto,
                                .keys = kernels::xxh3_keys_neon_words,
                                .numbers = kernels::streamvbyte_encode_neon,
                                .words = kernels::shuffle_neon,
                                .bits = kernels::bitpack_neon,
                                .compress = kernels::lz4_compress_neon,
                                .aes = kernels::aes128_gcm_neon_sha3,
                                .sm4 = kernels::sm4_gcm_neon_sm4,
                                .crc = kernels::crc32c_neon_sha3_both};

} // namespace

VARIANT(.run = event::seal<stages, event::WordDigits>, .prepare = event::prepare_sealing<stages>,
        .note = "all stages for NEON, SM4 by its instructions");
