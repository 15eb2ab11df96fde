// All stages for SVE2, but Stream VByte, whose shuffles by a table are NEON's.
// kernels/pipeline/event/seal.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/seal.hpp"
#include "kernels/pipeline/event/word_digits.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_sve2_crypto, bitpack_sve2_crypto, crc32c_sve2_crypto_both, lz4_compress_sve2,
    select_sve2_crypto, shuffle_sve2, sm4_gcm_sve2_sm4, streamvbyte_encode_neon, xxh3_keys_sve2;
}

namespace {

constexpr event::Sealing stages{.select = kernels::select_sve2_crypto,
                                .keys = kernels::xxh3_keys_sve2,
                                .numbers = kernels::streamvbyte_encode_neon,
                                .words = kernels::shuffle_sve2,
                                .bits = kernels::bitpack_sve2_crypto,
                                .compress = kernels::lz4_compress_sve2,
                                .aes = kernels::aes128_gcm_sve2_crypto,
                                .sm4 = kernels::sm4_gcm_sve2_sm4,
                                .crc = kernels::crc32c_sve2_crypto_both};

} // namespace

VARIANT(.run = event::seal<stages, event::WordDigits>, .prepare = event::prepare_sealing<stages>,
        .note = "all stages for SVE2, Stream VByte for NEON");
