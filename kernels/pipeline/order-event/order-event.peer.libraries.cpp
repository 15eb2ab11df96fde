// The same path by the libraries that serve each stage best: simdjson on demand, which converts numbers as it
// comes across them, xxHash, LZ4, OpenSSL or, where that knows no SM4-GCM, libgcrypt, and ISA-L. Columns are
// coded here in plain code that the compiler may vectorise: Debian's Stream VByte goes byte by byte, and
// nothing in it shuffles or packs bits for others.
//
// simdjson reads up to 64 bytes behind a text: so many of the last lines are copied. On demand checks only
// what it comes across, and looks for members in the order of most records: what it does not take goes to the
// definition.
#include "kernels/pipeline/event/plain.hpp"
#include "kernels/pipeline/event/transpose.hpp"
#include "kernels/variant.hpp"
#include <memory>
#include <openssl/opensslv.h>
#include <simdjson.h>
#include <vector>

namespace kernels {
extern const Variant xxh3_keys_peer_xxhash, lz4_compress_peer_lz4, aes128_gcm_peer_openssl, crc32c_peer_isal,
    sm4_gcm_peer_openssl, sm4_gcm_peer_libgcrypt;
}

namespace {

using namespace event;
namespace ondemand = simdjson::ondemand;

// ---- columns

std::size_t stream_vbyte(Bytes, Bytes in, Sink out) noexcept {
    const std::size_t n = in.size() / 4, groups = n / 4;
    std::byte *control = out.data(), *to = control + (n + 3) / 4, *const end = out.data() + out.size();
    const auto put = [&](std::size_t i, bool whole) {
        const auto value = load<std::uint32_t>(&in[4 * i]);
        const unsigned more = value < 256 ? 0 : unsigned(31 - __builtin_clz(value)) / 8;
        std::memcpy(to, &value, whole ? 4 : more + 1);
        to += more + 1;
        return more;
    };
    for (std::size_t g = 0; g < groups; ++g) { // behind the last of four there is room for three bytes
        unsigned lengths = 0;
        for (unsigned i = 0; i < 4; ++i) lengths |= put(4 * g + i, end - to >= 4) << 2 * i;
        *control++ = std::byte(lengths);
    }
    unsigned lengths = 0;
    for (std::size_t i = 4 * groups; i < n; ++i) lengths |= put(i, false) << 2 * (i % 4);
    if (n % 4) *control = std::byte(lengths);
    return std::size_t(to - out.data());
}

std::size_t shuffle_words(Bytes, Bytes in, Sink out) noexcept {
    const std::size_t n = in.size() / 8;
    std::size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        std::uint64_t word[8];
        std::memcpy(word, &in[8 * i], sizeof word);
        transpose(word);
        for (unsigned j = 0; j < 8; ++j) std::memcpy(&out[j * n + i], &word[j], 8);
    }
    for (; i < n; ++i)
        for (std::size_t j = 0; j < 8; ++j) out[j * n + i] = in[8 * i + j];
    return in.size();
}

/// Four partitions are five bytes.
std::size_t pack_partitions(Bytes, Bytes in, Sink out) noexcept {
    static_assert(partition_bits == 10);
    const std::size_t n = in.size() / 4, size = partitions_size(n);
    const auto value = [&](std::size_t i) {
        return i < n ? std::uint64_t{load<std::uint32_t>(&in[4 * i]) & 0x3ff} : 0;
    };
    std::size_t done = 0;
    for (std::size_t i = 0; i < n; i += 4, done += 5) {
        const std::uint64_t bits = value(i) | value(i + 1) << 10 | value(i + 2) << 20 | value(i + 3) << 30;
        std::memcpy(&out[done], &bits, std::min<std::size_t>(5, size - done));
    }
    return size;
}

constexpr kernels::Variant own_numbers{.run = stream_vbyte}, own_words{.run = shuffle_words},
    own_bits{.run = pack_partitions};

constexpr Sealing stages {
    .select = kernels::select_scalar, // where on demand does not take a text
        .keys = kernels::xxh3_keys_peer_xxhash, .numbers = own_numbers, .words = own_words, .bits = own_bits,
    .compress = kernels::lz4_compress_peer_lz4, .aes = kernels::aes128_gcm_peer_openssl,
#if OPENSSL_VERSION_NUMBER >= 0x30500000
    .sm4 = kernels::sm4_gcm_peer_openssl,
#else
    .sm4 = kernels::sm4_gcm_peer_libgcrypt,
#endif
    .crc = kernels::crc32c_peer_isal
};

const kernels::Variant& cipher(const Places& places) { return places.sm4 ? stages.sm4 : stages.aes; }

// ---- text

/// Kept between calls: it stands behind the stages' states.
struct Context {
    Context() {
#ifdef SIMDJSON_THREADS_ENABLED
        parser.threaded = false;
#endif
    }
    ondemand::parser parser;
    std::byte padded[most_line + simdjson::SIMDJSON_PADDING];
};

struct State {
    Context* context;
    std::size_t stages; ///< which begin behind it
};
constexpr std::size_t behind = aligned(sizeof(State));

std::size_t prepare(Bytes param, Sink state) noexcept {
    const State own{new Context, prepare_sealing<stages>(param, state.subspan(behind))};
    std::memcpy(state.data(), &own, sizeof own);
    return behind + own.stages;
}

void release(Sink state) noexcept {
    State own;
    std::memcpy(&own, state.data(), sizeof own);
    delete own.context;
    const Sink parts = state.subspan(behind, own.stages);
    const Places places = Places::of(parts);
    if (const auto free = cipher(places).release) free(parts.subspan(places.aead.at, places.aead.size));
}

/// An amount as most are: digits, a point, two digits.
bool cents(std::string_view text, std::int64_t& value) noexcept {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return PlainDigits::cents(reinterpret_cast<const std::byte*>(text.data()), text.size(), value);
}

/// Adds the orders of whole lines with padding behind them.
bool read_lines(ondemand::parser& parser, Bytes lines, Orders& orders, auto write) noexcept {
    const auto* const begin = reinterpret_cast<const char*>(lines.data());
    ondemand::document_stream documents;
    if (parser.iterate_many(begin, lines.size(), std::max<std::size_t>(lines.size(), 32)).get(documents))
        return false;
    for (auto i = documents.begin(); i != documents.end(); ++i) {
        ondemand::document_reference document;
        if ((*i).get(document)) return false;
        const std::size_t at = i.current_index();
        if (at >= lines.size() || (at > 0 && begin[at - 1] != '\n') || begin[at] == '[') return false;
        if (begin[at] != '{') continue; // a text of another kind
        ondemand::object object;
        if (document.get_object().get(object)) return false;
        std::int64_t fields[columns];
        ondemand::value value;
        if (object.find_field("order").get_int64().get(fields[0]) ||
            object.find_field("time").get_int64().get(fields[1]) ||
            object.find_field("buyer").get_int64().get(fields[2]) || object.find_field("amount").get(value) ||
            !cents(value.raw_json_token(), fields[3]))
            return false;
        orders.add(fields);
        if (orders.count == in_block) write(orders);
    }
    return documents.truncated_bytes() == 0;
}

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    State own;
    std::memcpy(&own, state.data(), sizeof own);
    Context& context = *own.context;
    const Bytes parts = state.subspan(behind, own.stages);
    const Places places = Places::of(parts);
    const States states = places.in(parts);
    const auto read = [&](Bytes piece, Sink, Orders& orders, auto write) {
        const auto left = std::size_t(in.data() + in.size() - (piece.data() + piece.size()));
        if (left >= simdjson::SIMDJSON_PADDING) return read_lines(context.parser, piece, orders, write);
        // All lines but those that reach into the last bytes are padded by these.
        std::size_t cut = piece.size() - std::min(piece.size(), simdjson::SIMDJSON_PADDING - left);
        while (cut > 0 && piece[cut - 1] != std::byte{'\n'}) --cut;
        if (cut > 0 && !read_lines(context.parser, piece.first(cut), orders, write)) return false;
        const Bytes rest = piece.subspan(cut);
        std::memcpy(context.padded, rest.data(), rest.size());
        return read_lines(context.parser, {context.padded, rest.size()}, orders, write);
    };
    const std::size_t length = seal_with<stages>(read, places, states, in, out);
    return length == kernels::rejected ? seal<stages, PlainDigits>(parts, in, out) : length;
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release,
        .note = PEER_VERSION "; numbers converted on demand, columns in plain code");
