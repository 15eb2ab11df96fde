// PMULLB and PMULLT, even and odd words of a vector of any length, each of another key: LD2 and LD4 part the
// words of keys, those of 64 bytes take gathers. Words are carried onto the keys' end, and Barrett's
// reduction leaves the registers. At 128 bits, two keys, CRC32CX does it in fewer instructions. Gopal,
// Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "acle.hpp"
#include "kernels/variant.hpp"
#include <arm_sve.h>
#include <utility>

namespace {

using Vector = svuint64_t;

svbool_t every() { return svptrue_b64(); }
const std::uint64_t* words(const std::byte* p) { return reinterpret_cast<const std::uint64_t*>(p); }

/// Sums of products: of the even keys, and of the odd ones; every two words are one of 128 bits.
void carry(Vector& even, Vector& odd, Vector word, std::uint64_t key) {
    even = sveor_u64_x(every(), even, svpmullb_pair_n_u64(word, key));
    odd = sveor_u64_x(every(), odd, svpmullt_pair_n_u64(word, key));
}

/// The registers of as many keys, each of `count` words, as a vector has words. `word(i)` is the keys' word
/// i.
template <std::size_t count, class Word>
Vector registers(Word word) {
    const Vector zero = svdup_u64(0), last = word(std::integral_constant<std::size_t, count - 1>{});
    // The last word is the first one of the 16 bytes.
    Vector even = svtrn1_u64(last, zero), odd = svtrn2_u64(last, zero);
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (carry(even, odd, word(std::integral_constant<std::size_t, i>{}),
               std::integral_constant<std::uint64_t, over<Crc32c>(8 * (count - i))>{}),
         ...);
    }
    (std::make_index_sequence<count - 1>{});
    const Vector even_quotient = svpmullb_pair_n_u64(even, barrett_quotient<Crc32c>),
                 odd_quotient = svpmullb_pair_n_u64(odd, barrett_quotient<Crc32c>);
    even = sveor_u64_x(every(), even, svpmullb_pair_n_u64(even_quotient, barrett_divisor<Crc32c>));
    odd = sveor_u64_x(every(), odd, svpmullb_pair_n_u64(odd_quotient, barrett_divisor<Crc32c>));
    return svtrn2_u64(even, odd);
}

template <std::size_t width>
Vector registers_at(const std::byte* p) {
    if constexpr (width == 8) {
        return registers<1>([p](auto) { return svld1_u64(every(), words(p)); });
    } else if constexpr (width == 16) {
        const svuint64x2_t data = svld2_u64(every(), words(p));
        return registers<2>([&](auto i) { return svget2_u64(data, i); });
    } else if constexpr (width == 32) {
        const svuint64x4_t data = svld4_u64(every(), words(p));
        return registers<4>([&](auto i) { return svget4_u64(data, i); });
    } else {
        const Vector offsets = svindex_u64(0, width);
        return registers<width / 8>(
            [&](auto i) { return svld1_gather_u64offset_u64(every(), words(p) + i, offsets); });
    }
}

template <std::size_t width>
void vectors(const std::byte* p, std::size_t count, std::byte* to) {
    for (; count >= svcntd(); count -= svcntd(), p += width * svcntd(), to += 4 * svcntd()) {
        if constexpr (width == 8) MAIN_LOOP("vectors8", .vectors = 1);
        if constexpr (width == 16) MAIN_LOOP("vectors16", .vectors = 2);
        if constexpr (width == 32) MAIN_LOOP("vectors32", .vectors = 4);
        if constexpr (width == 64) MAIN_LOOP("vectors64", .vectors = 8);
        svst1w_u64(every(), reinterpret_cast<std::uint32_t*>(to),
                   sveor_n_u64_x(every(), registers_at<width>(p), inverted<width>));
    }
    Words<Acle>::many(p, width, count, to);
}

struct Pmull : Words<Acle> {
    static void many(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        REST_LOOP("key8");
        REST_LOOP("key16");
        REST_LOOP("key32");
        REST_LOOP("key64");
        switch (width) {
        case 8:
            return vectors<8>(p, count, to);
        case 16:
            return vectors<16>(p, count, to);
        case 32:
            return vectors<32>(p, count, to);
        case 64:
            return vectors<64>(p, count, to);
        default:
            Words::many(p, width, count, to);
        }
    }
};

} // namespace

VARIANT(.run = keys::run<Pmull>, .note = "PMULLB and PMULLT on a key a lane");
