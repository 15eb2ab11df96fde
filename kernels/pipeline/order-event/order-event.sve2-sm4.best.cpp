// Each stage as it takes the fewest instructions on vectors of 128 bits, counted on a virtual Neoverse N2:
// hashing of keys by SVE2, whose 64-bit multiplications NEON lacks, and all others by NEON with its
// instructions for SM4 and EOR3. kernels/pipeline/event/seal.hpp has the path; each stage names what it is
// made from.
#include "kernels/pipeline/event/seal.hpp"
#include "kernels/pipeline/event/word_digits.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_neon_sha3, bitpack_neon, crc32c_neon_sha3_both, lz4_compress_neon,
    select_neon_crypto, shuffle_neon, sm4_gcm_neon_sm4, streamvbyte_encode_neon, xxh3_keys_sve2;
}

namespace {

constexpr event::Sealing stages{.select = kernels::select_neon_crypto,
                                .keys = kernels::xxh3_keys_sve2,
                                .numbers = kernels::streamvbyte_encode_neon,
                                .words = kernels::shuffle_neon,
                                .bits = kernels::bitpack_neon,
                                .compress = kernels::lz4_compress_neon,
                                .aes = kernels::aes128_gcm_neon_sha3,
                                .sm4 = kernels::sm4_gcm_neon_sm4,
                                .crc = kernels::crc32c_neon_sha3_both};

} // namespace

VARIANT(.run = event::seal<stages, event::WordDigits>, .prepare = event::prepare_sealing<stages>,
        .note = "the stage with fewest instructions of NEON and SVE2");
