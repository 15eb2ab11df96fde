// Masks of 64 bytes, VPCOMPRESSB to make positions of their bits, one masked load and one store for a string
// of up to 64 bytes with its zeros, eight numbers at once. How and why is told in tokens.hpp, parser.hpp and
// later.hpp.
#include "avx512.hpp"
#include "kernels/json/structure/avx512_vbmi2.hpp"
#include "kernels/json/unicode/avx512_vbmi.hpp"
#include "kernels/variant.hpp"
#include "later.hpp"

namespace {

/// As BlockFinder, eight blocks a step, the masks of a kind as the words of one vector.
class BatchFinder {
public:
    static constexpr std::size_t batch = batch_blocks;

    [[gnu::always_inline]] unsigned next(const std::byte* p, std::size_t blocks,
                                         std::uint64_t (&to)[batch]) noexcept {
        unsigned high = 0;
        const auto vector = [&](std::size_t i) __attribute__((always_inline)) {
            const __m512i v = i < blocks ? _mm512_loadu_si512(p + i * block_size) : _mm512_set1_epi8(' ');
            return v;
        };
        each<batch>([&](auto i) { high |= unsigned(_mm512_movepi8_mask(vector(i)) != 0) << i; });
        const Planes planes(vector);
        const __m512i ones = _mm512_set1_epi64(-1);
        const __m512i escapes = next_escapes(planes.backslash());
        const __m512i escaped = _mm512_or_si512(_mm512_add_epi64(escapes, escapes), first_);
        const __m512i quote = _mm512_andnot_si512(escaped, planes.quote());
        const __m512i within = _mm512_unpacklo_epi64(_mm512_clmulepi64_epi128(quote, ones, 0x00),
                                                     _mm512_clmulepi64_epi128(quote, ones, 0x01));
        // Which blocks begin in a string: a bit each.
        unsigned odd = _mm512_movepi64_mask(within);
        odd ^= odd << 1, odd ^= odd << 2, odd ^= odd << 4;
        const unsigned open = odd << 1 ^ open_;
        open_ = 0u - (open >> 8 & 1);
        const __m512i inside = _mm512_mask_xor_epi64(within, std::uint8_t(open), within, ones);
        control_ = logic<a | (b & c)>(control_, planes.control(), inside);
        const __m512i ends = _mm512_or_si512(planes.op_or_white(), quote);
        const __m512i behind = _mm512_shldi_epi64(ends, word_before(ends, ends_), 1);
        ends_ = ends;
        const __m512i scalars = logic<a & ~b & ~c>(behind, ends, inside);
        const __m512i separators = _mm512_andnot_si512(inside, planes.comma_or_colon());
        const __m512i brackets_and_quotes = logic<(a & ~b) | c>(planes.bracket(), inside, quote);
        const __m512i twice = _mm512_sub_epi64(_mm512_popcnt_epi64(scalars), _mm512_popcnt_epi64(separators));
        values_ = _mm512_add_epi64(_mm512_add_epi64(values_, _mm512_popcnt_epi64(quote)),
                                   _mm512_add_epi64(twice, twice));
        _mm512_storeu_si512(to, logic<a | b | c>(brackets_and_quotes, scalars, escapes));
        return high;
    }
    bool open() const noexcept { return open_ != 0; }
    bool wrong() const noexcept { return _mm512_test_epi64_mask(control_, control_) != 0; }
    std::int64_t values() const noexcept {
        std::int64_t words[batch], sum = 0;
        _mm512_storeu_si512(words, values_);
        for (const std::int64_t word : words) sum += word;
        return sum;
    }

private:
    /// The backslashes that begin an escape.
    [[gnu::always_inline]] __m512i next_escapes(__m512i backslash) noexcept {
        const __m512i ones = _mm512_set1_epi64(-1), even = _mm512_set1_epi64(0x5555555555555555);
        const __m512i none = _mm512_andnot_si512(backslash, ones);
        __m512i odd = _mm512_and_si512(_mm512_lzcnt_epi64(none), _mm512_set1_epi64(1));
        if (_mm512_test_epi64_mask(none, none) != 0xff) [[unlikely]]
            odd = odd_behind(backslash, odd_); // a block is nothing else
        first_ = word_before(odd, odd_);
        odd_ = odd;
        const __m512i runs = _mm512_andnot_si512(first_, backslash), behind = _mm512_add_epi64(runs, runs);
        const __m512i left = _mm512_add_epi64(runs, logic<a & ~b & c>(runs, behind, even));
        return logic<a&(b ^ c)>(runs, left, even);
    }
    /// One, where the first byte of the next block is escaped.
    [[gnu::noinline]] static __m512i odd_behind(__m512i backslash, __m512i last) noexcept {
        alignas(64) std::uint64_t words[8], odd[8];
        _mm512_store_si512(words, backslash);
        _mm512_store_si512(odd, last);
        Escapes escapes(odd[7]);
        for (std::size_t i = 0; i < 8; ++i) escapes.next(words[i]), odd[i] = escapes.carry();
        return _mm512_load_si512(odd);
    }

    __m512i odd_ = _mm512_setzero_si512();   // which blocks end with an odd number of backslashes
    __m512i first_ = _mm512_setzero_si512(); // that before each
    __m512i ends_ = _mm512_set1_epi64(-1);   // bytes that no literal or number has
    __m512i control_ = _mm512_setzero_si512();
    __m512i values_ = _mm512_setzero_si512();
    unsigned open_ = 0; // all bits: a string goes on
};

struct Isa : ParseAvx512 {
    using Finder = BatchFinder;
    using Unicode = Avx512<Tables>;
    using Later = LaterNumbers;

    static std::uint32_t* list(std::uint64_t bits, std::uint32_t base, std::uint32_t* to) noexcept {
        const __m512i at = compressed(bits, rising());
        const auto store = [&](int i, __m128i bytes) {
            const __m512i positions =
                _mm512_add_epi32(_mm512_cvtepu8_epi32(bytes), _mm512_set1_epi32(int(base)));
            _mm512_storeu_si512(to + 16 * i, positions);
        };
        const int count = std::popcount(bits);
        store(0, _mm512_castsi512_si128(at));
        if (count > 16) [[unlikely]] {
            store(1, _mm512_extracti32x4_epi32(at, 1));
            if (count > 32)
                store(2, _mm512_extracti32x4_epi32(at, 2)), store(3, _mm512_extracti32x4_epi32(at, 3));
        }
        return to + count;
    }
};

} // namespace

VARIANT(.run = parse<Isa>,
        .note = "tokens of 4 KiB by VPCOMPRESSB, strings by masked loads, eight numbers at once, no stack");
