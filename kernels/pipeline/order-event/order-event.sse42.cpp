// All stages for SSE4.2, whose units for AES, CRC-32C and products without carries serve the seal; the keys
// are hashed one by one. kernels/pipeline/event/seal.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/seal.hpp"
#include "kernels/pipeline/event/xmm_digits.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_sse42, bitpack_sse42, crc32c_sse42_both, lz4_compress_sse42, select_sse42,
    shuffle_sse42, sm4_gcm_sse42, streamvbyte_encode_sse42, xxh3_keys_scalar;
}

namespace {

constexpr event::Sealing stages{.select = kernels::select_sse42,
                                .keys = kernels::xxh3_keys_scalar,
                                .numbers = kernels::streamvbyte_encode_sse42,
                                .words = kernels::shuffle_sse42,
                                .bits = kernels::bitpack_sse42,
                                .compress = kernels::lz4_compress_sse42,
                                .aes = kernels::aes128_gcm_sse42,
                                .sm4 = kernels::sm4_gcm_sse42,
                                .crc = kernels::crc32c_sse42_both};

} // namespace

VARIANT(.run = event::seal<stages, event::XmmDigits>, .prepare = event::prepare_sealing<stages>,
        .note = "all stages for SSE4.2");
