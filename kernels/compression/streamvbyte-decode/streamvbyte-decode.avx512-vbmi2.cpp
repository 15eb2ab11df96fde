// Without a table: VPMULTISHIFTQB brings the length of each value to its four bytes, a comparison with their
// places makes the mask of those that there are, VPEXPANDB moves the next data there, and the number of its
// bits is that of the bytes taken. 16 values a turn, and the last ones by masked loads and stores. The format
// is that of Lemire, Kurz, Rupp: Stream VByte: Faster byte-oriented integer compression, 2018.
#include "kernels/compression/streamvbyte/format.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include <array>
#include <immintrin.h>

namespace {

constexpr std::size_t width = 64, in_vector = 16;

/// For each byte, which bits of the control bytes to take: its length comes last, so that it is on top.
alignas(width) constexpr auto length_bits = [] {
    std::array<std::uint8_t, width> shifts{};
    for (std::size_t i = 0; i < width; ++i) shifts[i] = std::uint8_t((2 * (i / 4) - 6) & 63);
    return shifts;
}();

/// Four control bytes to the mask of the bytes that their values have.
__mmask64 used_bytes(__m512i controls) {
    const __m512i fields = _mm512_multishift_epi64_epi8(_mm512_load_si512(length_bits.data()), controls);
    return _mm512_cmpge_epu8_mask(fields, _mm512_set1_epi32(int(0xc0804000)));
}

/// 1 to 64 bits.
constexpr std::uint64_t first(std::size_t bits) { return ~std::uint64_t{0} >> (64 - bits); }

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t values = out.size() / streamvbyte::value_size;
    if (streamvbyte::controls(values) > in.size()) return kernels::rejected;
    const std::byte *control = in.data(), *data = control + streamvbyte::controls(values);
    const std::byte* const end = in.data() + in.size();
    std::byte* to = out.data();
    std::size_t left = values;
    const auto expand = [&](auto i) {
        const __mmask64 used = used_bytes(_mm512_set1_epi32(load<std::int32_t>(control + 4 * i)));
        _mm512_storeu_si512(to + width * i, _mm512_maskz_expand_epi8(used, _mm512_loadu_si512(data)));
        data += std::popcount(used);
    };
    const auto expand_all = [&]<std::size_t n>(std::integral_constant<std::size_t, n>) {
        for (; left >= n * in_vector && end - data >= std::ptrdiff_t(n * width);
             left -= n * in_vector, control += n * 4, to += n * width) {
            MAIN_LOOP("expand", .bytes = n * width);
            each<n>(expand);
        }
    };
    expand_all(std::integral_constant<std::size_t, 4>{});
    expand_all(std::integral_constant<std::size_t, 1>{});
    for (; left > 0; control += 4, to += width) {
        const std::size_t n = left < in_vector ? left : in_vector, there = std::size_t(end - data);
        const __m512i controls = _mm512_maskz_loadu_epi8(first(streamvbyte::controls(n)), control);
        const __mmask64 room = first(4 * n);
        const __mmask64 used = room & used_bytes(_mm512_broadcastd_epi32(_mm512_castsi512_si128(controls)));
        const auto length = std::size_t(std::popcount(used));
        if (length > there) return kernels::rejected;
        const __m512i bytes = _mm512_maskz_loadu_epi8(first(length), data);
        _mm512_mask_storeu_epi8(to, room, _mm512_maskz_expand_epi8(used, bytes));
        data += length;
        left -= n;
    }
    return data == end ? values * streamvbyte::value_size : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .note = "VPEXPANDB of 16 values, its mask from control bytes by VPMULTISHIFTQB");
