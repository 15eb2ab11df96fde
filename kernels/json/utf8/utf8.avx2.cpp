// Three lookups in tables of 16 bytes by VPSHUFB, for 32 bytes of text at once: 16 instructions of arithmetic
// and four loads for them, on Zen 4 as on Intel's cores limited by the arithmetic. How and why is told in
// lookup.hpp and blocks.hpp.
#include "kernels/variant.hpp"
#include "sse.hpp"

namespace {

struct Avx2 {
    static constexpr std::size_t size = 32;

    explicit Avx2(const std::byte* p) noexcept : v(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p))) {}
    explicit Avx2(__m256i bytes) noexcept : v(bytes) {}
    static Avx2 zeros() noexcept { return Avx2(_mm256_setzero_si256()); }

    template <int n>
    Avx2 before() const noexcept {
        constexpr int zeros_and_low = 0x08;
        return Avx2(_mm256_alignr_epi8(v, _mm256_permute2x128_si256(v, v, zeros_and_low), 16 - n));
    }
    Avx2 most(Avx2 other) const noexcept { return Avx2(_mm256_max_epu8(v, other.v)); }
    bool ascii() const noexcept { return _mm256_movemask_epi8(v) == 0; }
    bool zero() const noexcept { return _mm256_testz_si256(v, v); }

    Avx2 wrong(Avx2 one, Avx2 two, Avx2 three, Avx2 errors) const noexcept {
        const auto load = [](const Table& t) {
            return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(t.data())));
        };
        const auto all = [](std::uint8_t byte) { return _mm256_set1_epi8(char(byte)); };
        const auto low = [=](__m256i bytes) { return _mm256_and_si256(bytes, all(low_half)); };
        const auto high = [=](__m256i bytes) { return low(_mm256_srli_epi16(bytes, 4)); };
        const __m256i pair =
            _mm256_and_si256(_mm256_and_si256(_mm256_shuffle_epi8(load(first_high), high(one.v)),
                                              _mm256_shuffle_epi8(load(first_low), low(one.v))),
                             _mm256_shuffle_epi8(load(second_high), high(v)));
        const __m256i demanded = _mm256_or_si256(_mm256_subs_epu8(two.v, all(below_three)),
                                                 _mm256_subs_epu8(three.v, all(below_four)));
        return errors.most(
            Avx2(_mm256_xor_si256(pair, _mm256_and_si256(demanded, all(second_continuation)))));
    }

    static bool valid_below(const std::byte* p, std::size_t n) noexcept { return valid<Sse>(p, n); }

    __m256i v;
};

} // namespace

VARIANT(.run = run<Avx2>, .note = "three 16-entry lookups for 32 bytes, ASCII skipped in blocks of 64");
