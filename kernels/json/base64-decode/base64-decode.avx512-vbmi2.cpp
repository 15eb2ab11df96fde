// 64 characters to 48 bytes: VPERMI2B looks all up in a table of 128 bytes, where those that are not in the
// alphabet have the high bit, as have bytes from 128 on; VPMADDUBSW and VPMADDWD put six bits beside six, and
// VPERMB groups beside groups. After Muła and Lemire: Base64 encoding and decoding at almost the speed of a
// memory copy, Software: Practice and Experience 50(2), 2020. Short inputs are one masked load and store.
#include "kernels/each.hpp"
#include "kernels/json/base64/format.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include <cstring>
#include <immintrin.h>

namespace {

constexpr std::size_t block = 48, text = 64;

alignas(64) constexpr auto places = [] {
    std::array<std::uint8_t, 64> all{};
    all.fill(3); // a zero
    for (std::size_t i = 0; i < block; ++i) all[i] = std::uint8_t(i / 3 * 4 + 2 - i % 3);
    return all;
}();

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    const base64::Values values = base64::values(base64::alphabet(base64::is_url(param)));
    for (std::size_t i = 0; i < 128; ++i) state[i] = std::byte(values[i] ^ base64::in_alphabet);
    return 128;
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % base64::quantum != 0) return kernels::rejected;
    const std::size_t pads = base64::padding(in), length = base64::decoded_bound(in.size()) - pads;
    if (length > out.size()) return kernels::rejected;
    const __m512i low = _mm512_load_si512(state.data()), high = _mm512_load_si512(state.data() + 64),
                  order = _mm512_load_si512(&places);
    constexpr int a = 0xf0, b = 0xcc, c = 0xaa; // VPTERNLOG's three operands
    __m512i errors = _mm512_setzero_si512();
    const auto decode = [&](__mmask64 active, __m512i characters) {
        const __m512i values = _mm512_maskz_permutex2var_epi8(active, low, characters, high);
        errors = _mm512_ternarylogic_epi64(errors, values, characters, a | b | c);
        const __m512i pairs = _mm512_maddubs_epi16(values, _mm512_set1_epi16(0x0140)),
                      groups = _mm512_madd_epi16(pairs, _mm512_set1_epi32(0x00011000));
        return _mm512_permutexvar_epi8(order, groups);
    };
    const auto first = [](std::size_t n) { return _bzhi_u64(~0ull, unsigned(n)); };
    const std::byte* from = in.data();
    std::byte* to = out.data();
    std::size_t left = in.size() - pads;
    // A store takes 64 bytes.
    constexpr std::size_t at_once = 4, room = base64::encoded((at_once - 1) * block + 64) + base64::quantum;
    for (; left >= room; left -= at_once * text, from += at_once * text, to += at_once * block) {
        MAIN_LOOP("lookup", .bytes = at_once * block);
        each<at_once>([&](auto i) {
            _mm512_storeu_si512(to + i * block, decode(~0ull, _mm512_loadu_si512(from + i * text)));
        });
    }
    for (; left > text; left -= text, from += text, to += block)
        _mm512_mask_storeu_epi8(to, first(block), decode(~0ull, _mm512_loadu_si512(from)));
    const __m512i last = decode(first(left), _mm512_maskz_loadu_epi8(first(left), from));
    const std::size_t rest = length - std::size_t(to - out.data());
    _mm512_mask_storeu_epi8(to, first(rest), last);
    const bool unused = (_mm512_test_epi8_mask(last, last) & ~first(rest)) != 0;
    return _mm512_movepi8_mask(errors) == 0 && !unused ? length : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .prepare = prepare,
        .note = "VPERMI2B, VPMADDUBSW, VPMADDWD, VPERMB for 64 characters; masks for the last");
