// The tables of avx512 count half of the bytes: bound by stores. Meanwhile the vector units, which would be
// idle, count the other half without a store: with a bit for each of 64 bytes that says whether its low
// nibble is l, and one whether its high nibble is h, the count of the byte hl is the number of bits in the
// AND of both. So the histogram is the product of two bit matrices (as in Four Russians' method), 256 ANDs
// and bit counts for 64 bytes, 8 at once; the matrices are made from the bit planes, which GF2P8AFFINEQB
// transposes out of the bytes.
#include "avx512.hpp"
#include "kernels/variant.hpp"

namespace {

constexpr std::size_t group = 64, nibbles = 16, lanes = 8;

/// 64 bytes to 8 times 64 bits: the lowest bits of all bytes, and so on. The bytes' order is lost.
__m512i bit_planes(__m512i bytes) noexcept {
    // Rows of the unit matrix times the transposed bytes: byte i of a lane gets the bits i of its 8 bytes.
    const __m512i transposed =
        _mm512_gf2p8affine_epi64_epi8(_mm512_set1_epi64(std::int64_t(0x8040201008040201)), bytes, 0);
    alignas(64) static constexpr auto by_bit = [] {
        std::array<std::uint8_t, 64> index{};
        for (std::size_t i = 0; i < 64; ++i) index[i] = std::uint8_t(i % 8 * 8 + i / 8);
        return index;
    }();
    return _mm512_permutexvar_epi8(_mm512_load_si512(by_bit.data()), transposed);
}

/// Four planes from `first` on to 16 words: which bytes have the nibble n there.
void one_hot(__m512i planes, int first, std::uint64_t* to) noexcept {
    // Lane n: all ones unless bit i of n is set.
    alignas(64) static constexpr auto unless = [] {
        std::array<std::array<std::uint64_t, lanes>, 3> words{};
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::size_t n = 0; n < lanes; ++n) words[i][n] = (n >> i & 1) - 1;
        return words;
    }();
    constexpr int a_and_b_xor_c = 0x60;
    const auto plane = [&](int i) { return _mm512_permutexvar_epi64(_mm512_set1_epi64(first + i), planes); };
    __m512i match = _mm512_xor_si512(plane(0), _mm512_load_si512(unless[0].data()));
    match = _mm512_ternarylogic_epi64(match, plane(1), _mm512_load_si512(unless[1].data()), a_and_b_xor_c);
    match = _mm512_ternarylogic_epi64(match, plane(2), _mm512_load_si512(unless[2].data()), a_and_b_xor_c);
    _mm512_store_si512(to, _mm512_andnot_si512(plane(3), match));
    _mm512_store_si512(to + lanes, _mm512_and_si512(plane(3), match));
}

// Not inlined: see count().
[[gnu::noinline]] void count_both(Bytes in, Histogram& h) noexcept {
    constexpr std::size_t most_groups = 32;
    // Bit i of low[g][n]: byte i of group g has the low nibble n.
    alignas(64) std::uint64_t low[most_groups][nibbles], high[most_groups][nibbles];
    const Tables to(h);
    while (in.size() >= 2 * group) {
        const std::size_t groups = std::min(in.size() / (2 * group), most_groups);
        const std::byte* tabled = in.data() + groups * group;
        for (std::size_t g = 0; g < groups; ++g) {
            const __m512i planes = bit_planes(_mm512_loadu_si512(in.data() + g * group));
            one_hot(planes, 0, low[g]);
            one_hot(planes, 4, high[g]);
        }
        for (std::size_t first = 0; first < nibbles; first += nibbles / 2) {
            __m512i sum[nibbles / 2][2];
            for (auto& pair : sum) pair[0] = pair[1] = _mm512_setzero_si512();
            for (std::size_t g = 0; g < groups; ++g, tabled += group / 2) {
                MAIN_LOOP("both", .bytes = 2 * group, .turns = 2);
                count16(tabled, to);
                count16(tabled + 16, to);
                asm volatile("" ::: "memory"); // or GCC makes two loops of it
                const __m512i half[]{_mm512_load_si512(low[g]), _mm512_load_si512(low[g] + lanes)};
                const std::uint64_t* const row = in_register(high[g] + first);
                for (std::size_t n = 0; n < nibbles / 2; ++n)
                    for (int k = 0; k < 2; ++k) {
                        const __m512i equal =
                            _mm512_and_si512(half[k], _mm512_set1_epi64(std::int64_t(row[n])));
                        sum[n][k] = _mm512_add_epi64(sum[n][k], _mm512_popcnt_epi64(equal));
                    }
            }
            for (std::size_t n = 0; n < nibbles / 2; ++n)
                for (std::size_t k = 0; k < 2; ++k) {
                    auto* const counts =
                        reinterpret_cast<__m256i*>(h.table[0] + (first + n) * nibbles + k * lanes);
                    _mm256_store_si256(counts, _mm256_add_epi32(_mm256_load_si256(counts),
                                                                _mm512_cvtepi64_epi32(sum[n][k])));
                }
        }
        in = in.subspan(groups * 2 * group);
    }
    REST_LOOP("count");
    count(in, h);
}

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block<256>(state, in, out, [](Bytes block) {
        Histogram h{};
        count_both(block, h);
        return entropy_by(polynomial_log2, h, block.size());
    });
}

} // namespace

VARIANT(.run = run, .note = "half of the bytes by tables, half as a product of bit matrices meanwhile");
