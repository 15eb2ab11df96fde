// All stages for SSE4.2, whose units for AES, CRC-32C and products without carries serve the seal; the keys
// are hashed one by one. kernels/pipeline/event/open.hpp has the path; each stage names what it is made from.
#include "kernels/pipeline/event/open.hpp"
#include "kernels/pipeline/event/word_writer.hpp"
#include "kernels/variant.hpp"

namespace kernels {
extern const Variant aes128_gcm_sse42, bitunpack_sse42, crc32c_sse42_both, lz4_decompress_sse42,
    sm4_gcm_sse42, streamvbyte_decode_sse42, unshuffle_sse42, xxh3_keys_scalar;
}

namespace {

constexpr event::Opening stages{.keys = kernels::xxh3_keys_scalar,
                                .numbers = kernels::streamvbyte_decode_sse42,
                                .words = kernels::unshuffle_sse42,
                                .bits = kernels::bitunpack_sse42,
                                .decompress = kernels::lz4_decompress_sse42,
                                .aes = kernels::aes128_gcm_sse42,
                                .sm4 = kernels::sm4_gcm_sse42,
                                .crc = kernels::crc32c_sse42_both};

} // namespace

VARIANT(.run = event::open<stages, event::WordWriter>, .prepare = event::prepare_opening<stages>,
        .note = "all stages for SSE4.2");
