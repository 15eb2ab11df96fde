// 48 bytes to 64 characters in three instructions of VBMI: VPERMB brings the three bytes of each group into a
// word, last byte first, VPMULTISHIFTQB takes eight bits from any bit on of a pair of them, and VPERMB, which
// ignores the upper two, looks them up in the alphabet. After Muła and Lemire: Base64 encoding and decoding
// at almost the speed of a memory copy, Software: Practice and Experience 50(2), 2020. Short inputs are one
// masked load and store.
#include "kernels/each.hpp"
#include "kernels/json/base64/format.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include <cstring>
#include <immintrin.h>

namespace {

constexpr std::size_t block = 48, text = 64;

struct Constants {
    std::array<std::uint8_t, 64> places{}, shifts{};
};
alignas(64) constexpr Constants constants = [] {
    Constants c;
    for (std::size_t i = 0; i < 64; ++i) {
        c.places[i] = std::uint8_t(i % 4 < 3 ? i / 4 * 3 + 2 - i % 4 : 0);
        c.shifts[i] = std::uint8_t(18 - 6 * (i % 4) + (i % 8 < 4 ? 0 : 32));
    }
    return c;
}();

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    const std::string_view alphabet = base64::alphabet(base64::is_url(param));
    std::memcpy(state.data(), alphabet.data(), alphabet.size());
    return alphabet.size();
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const __m512i alphabet = _mm512_load_si512(state.data()), places = _mm512_load_si512(&constants.places),
                  shifts = _mm512_load_si512(&constants.shifts);
    const auto values = [&](__m512i bytes) {
        return _mm512_multishift_epi64_epi8(shifts, _mm512_permutexvar_epi8(places, bytes));
    };
    const auto encode = [&](__m512i bytes, std::byte* to) {
        _mm512_storeu_si512(to, _mm512_permutexvar_epi8(values(bytes), alphabet));
    };
    const auto first = [](std::size_t n) { return _bzhi_u64(~0ull, unsigned(n)); };
    const std::byte* from = in.data();
    std::byte* to = out.data();
    std::size_t left = in.size();
    constexpr std::size_t at_once = 4, seen = (at_once - 1) * block + 64; // a load takes 64 bytes
    for (; left >= seen; left -= at_once * block, from += at_once * block, to += at_once * text) {
        MAIN_LOOP("lookup", .bytes = at_once * block);
        each<at_once>([&](auto i) { encode(_mm512_loadu_si512(from + i * block), to + i * text); });
    }
    for (; left > block; left -= block, from += block, to += text)
        encode(_mm512_maskz_loadu_epi8(first(block), from), to);
    const std::size_t characters = (left * 4 + 2) / 3;
    const __m512i last =
        _mm512_mask_permutexvar_epi8(_mm512_set1_epi8(char(base64::pad)), first(characters),
                                     values(_mm512_maskz_loadu_epi8(first(left), from)), alphabet);
    _mm512_mask_storeu_epi8(to, first(base64::encoded(left)), last);
    return base64::encoded(in.size());
}

} // namespace

VARIANT(.run = run, .prepare = prepare,
        .note = "VPERMB, VPMULTISHIFTQB, VPERMB for 48 bytes; masks for the last");
