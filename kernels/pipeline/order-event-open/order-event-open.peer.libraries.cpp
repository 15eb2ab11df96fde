// The way back by the libraries that serve each stage best: ISA-L, OpenSSL or, where that knows no SM4-GCM,
// libgcrypt, LZ4 and xxHash; columns in plain code that the compiler may vectorise, as in order-event;
// numbers are written by the standard library's to_chars.
#include "kernels/pipeline/event/open.hpp"
#include "kernels/pipeline/event/transpose.hpp"
#include "kernels/variant.hpp"
#include <charconv>
#include <openssl/opensslv.h>

namespace kernels {
extern const Variant xxh3_keys_peer_xxhash, lz4_decompress_peer_lz4, aes128_gcm_peer_openssl,
    crc32c_peer_isal, sm4_gcm_peer_openssl, sm4_gcm_peer_libgcrypt;
}

namespace {

using namespace event;

std::size_t stream_vbyte(Bytes, Bytes in, Sink out) noexcept {
    const std::size_t n = out.size() / 4;
    const std::byte* from = in.data() + (n + 3) / 4;
    const std::byte* const end = in.data() + in.size();
    if (in.size() < (n + 3) / 4) return kernels::rejected;
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t length = 1 + (std::to_integer<std::size_t>(in[i / 4]) >> 2 * (i % 4) & 3);
        if (length > std::size_t(end - from)) return kernels::rejected;
        std::uint32_t value = 0;
        if (end - from >= 4) [[likely]]
            value = load<std::uint32_t>(from) & 0xffffffff >> (32 - 8 * length);
        else
            std::memcpy(&value, from, length);
        std::memcpy(&out[4 * i], &value, 4);
        from += length;
    }
    return from == end ? 4 * n : kernels::rejected;
}

std::size_t unshuffle_words(Bytes, Bytes in, Sink out) noexcept {
    const std::size_t n = in.size() / 8;
    std::size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        std::uint64_t word[8];
        for (unsigned j = 0; j < 8; ++j) word[j] = load(&in[j * n + i]);
        transpose(word);
        std::memcpy(&out[8 * i], word, sizeof word);
    }
    for (; i < n; ++i)
        for (std::size_t j = 0; j < 8; ++j) out[8 * i + j] = in[j * n + i];
    return in.size();
}

std::size_t unpack_partitions(Bytes, Bytes in, Sink out) noexcept {
    static_assert(partition_bits == 10);
    const std::size_t n = in.size() * 8 / 10 < out.size() / 4 ? in.size() * 8 / 10 : out.size() / 4;
    for (std::size_t i = 0; i < n; ++i) {
        std::uint16_t pair;
        std::memcpy(&pair, &in[i * 10 / 8], 2);
        const std::uint32_t value = unsigned{pair} >> i * 10 % 8 & 0x3ff;
        std::memcpy(&out[4 * i], &value, 4);
    }
    return 4 * n;
}

constexpr kernels::Variant own_numbers{.run = stream_vbyte}, own_words{.run = unshuffle_words},
    own_bits{.run = unpack_partitions};

constexpr Opening stages {
    .keys = kernels::xxh3_keys_peer_xxhash, .numbers = own_numbers, .words = own_words, .bits = own_bits,
    .decompress = kernels::lz4_decompress_peer_lz4, .aes = kernels::aes128_gcm_peer_openssl,
#if OPENSSL_VERSION_NUMBER >= 0x30500000
    .sm4 = kernels::sm4_gcm_peer_openssl,
#else
    .sm4 = kernels::sm4_gcm_peer_libgcrypt,
#endif
    .crc = kernels::crc32c_peer_isal
};

struct CharsWriter {
    static constexpr std::size_t room = most_record + 1;

    static std::byte* record(const std::int64_t (&fields)[columns], std::byte* out) {
        char* to = reinterpret_cast<char*>(out);
        const auto text = [&](std::string_view piece) {
            std::memcpy(to, piece.data(), piece.size());
            to += piece.size();
        };
        const auto number = [&](auto value) { to = std::to_chars(to, to + 20, value).ptr; };
        text(R"({"order":)"), number(fields[0]);
        text(R"(,"time":)"), number(fields[1]);
        text(R"(,"buyer":)"), number(fields[2]);
        text(R"(,"amount":)");
        const std::uint64_t size = fields[3] < 0 ? 0 - std::uint64_t(fields[3]) : std::uint64_t(fields[3]);
        if (fields[3] < 0) *to++ = '-';
        number(size / 100);
        const char cents[]{'.', char('0' + size % 100 / 10), char('0' + size % 10)};
        text({cents, sizeof cents});
        text("}\n");
        return reinterpret_cast<std::byte*>(to);
    }
};

void release(Sink state) noexcept {
    const Places places = Places::of(state);
    if (const auto free = (places.sm4 ? stages.sm4 : stages.aes).release)
        free(state.subspan(places.aead.at, places.aead.size));
}

} // namespace

VARIANT(.run = open<stages, CharsWriter>, .prepare = prepare_opening<stages>, .release = release,
        .note = PEER_VERSION "; columns in plain code, std::to_chars");
