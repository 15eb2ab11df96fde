#pragma once
// Both ways by the definitions of all stages.
#include "open.hpp"
#include "plain_digits.hpp"
#include "plain_writer.hpp"
#include "seal.hpp"

namespace kernels {
extern const Variant select_scalar, xxh3_keys_scalar, streamvbyte_encode_scalar, streamvbyte_decode_scalar,
    shuffle_scalar, unshuffle_scalar, bitpack_scalar, bitunpack_scalar, lz4_compress_scalar,
    lz4_decompress_scalar, aes128_gcm_scalar, sm4_gcm_scalar, crc32c_scalar;
}

namespace {
namespace event {

constexpr Sealing plain_sealing{.select = kernels::select_scalar,
                                .keys = kernels::xxh3_keys_scalar,
                                .numbers = kernels::streamvbyte_encode_scalar,
                                .words = kernels::shuffle_scalar,
                                .bits = kernels::bitpack_scalar,
                                .compress = kernels::lz4_compress_scalar,
                                .aes = kernels::aes128_gcm_scalar,
                                .sm4 = kernels::sm4_gcm_scalar,
                                .crc = kernels::crc32c_scalar};
constexpr Opening plain_opening{.keys = kernels::xxh3_keys_scalar,
                                .numbers = kernels::streamvbyte_decode_scalar,
                                .words = kernels::unshuffle_scalar,
                                .bits = kernels::bitunpack_scalar,
                                .decompress = kernels::lz4_decompress_scalar,
                                .aes = kernels::aes128_gcm_scalar,
                                .sm4 = kernels::sm4_gcm_scalar,
                                .crc = kernels::crc32c_scalar};

constexpr kernels::Run seal_plainly = seal<plain_sealing, PlainDigits>;
constexpr kernels::Prepare prepare_plain_sealing = prepare_sealing<plain_sealing>;
constexpr kernels::Run open_plainly = open<plain_opening, PlainWriter>;
constexpr kernels::Prepare prepare_plain_opening = prepare_opening<plain_opening>;

} // namespace event
} // namespace
