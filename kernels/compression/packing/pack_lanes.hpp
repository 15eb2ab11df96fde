#pragma once
// Packing in lanes of 16 bytes on x86. Multiplications to 64 bits shift each value to where it begins in its
// first byte, those at even places apart from those at odd ones: so no two share a byte, and two shuffles and
// an OR put them together. Values of up to eight bits are bytes first, and multiplications and additions join
// four of them. What Cpu provides, xmm.hpp shows.
#include "kernels/each.hpp"
#include "pack.hpp"
#include "xmm.hpp"

namespace {
namespace packing {

template <class Cpu, unsigned bits>
struct Pack {
    using Vector = typename Cpu::Vector;
    static constexpr unsigned width = bits;
    static constexpr unsigned lanes = Cpu::lanes, in_vector = 4 * lanes;
    static constexpr bool narrow = width <= 8;
    static constexpr unsigned values = narrow ? 16 * lanes : 32;
    static constexpr std::size_t begin(std::size_t value) { return value * width / 8; }
    static constexpr std::size_t step = begin(values);
    static constexpr unsigned in_lane = narrow ? 16 : 4; ///< values, once they are packed
    static constexpr std::size_t reach = begin(values - in_lane) + 16;

    template <class T>
    static constexpr auto filled(auto at) {
        std::array<T, 16 * lanes / sizeof(T)> all{};
        for (unsigned i = 0; i < all.size(); ++i) all[i] = T(at(i));
        return all;
    }

    /// Joins four elements of 32 bits in each lane, each of `size` bits, of which the first lane's first is
    /// the nth.
    template <unsigned size, unsigned n>
    struct Join {
        static constexpr unsigned bit(unsigned i) { return (n + i / 4 * 4) * size % 8 + i % 4 * size; }
        static constexpr std::uint64_t factor(unsigned i) { return std::uint64_t{1} << bit(i) % 8; }
        /// Element i of a lane, or the one two behind it, stands in its words of 64 bits.
        static constexpr unsigned place(unsigned byte, unsigned i) {
            for (unsigned word = 0; word < 2; ++word) {
                const unsigned from = bit(byte / 16 * 4 + i + 2 * word);
                const unsigned first = from / 8, last = (from + size - 1) / 8;
                if (byte % 16 >= first && byte % 16 <= last) return 8 * word + byte % 16 - first;
            }
            return 0x80;
        }
        alignas(64) static constexpr auto even_factors = filled<std::uint64_t>([](unsigned i) {
            return factor(2 * i);
        });
        alignas(64) static constexpr auto odd_factors = filled<std::uint64_t>([](unsigned i) {
            return factor(2 * i + 1);
        });
        alignas(64) static constexpr auto even_places = filled<std::uint8_t>([](unsigned i) {
            return place(i, 0);
        });
        alignas(64) static constexpr auto odd_places = filled<std::uint8_t>([](unsigned i) {
            return place(i, 1);
        });

        static Vector run(Vector v) {
            const Vector even = Cpu::multiply(v, Cpu::load(even_factors.data())),
                         odd = Cpu::multiply(Cpu::odd(v), Cpu::load(odd_factors.data()));
            return Cpu::or_(Cpu::shuffle(even, Cpu::load(even_places.data())),
                            Cpu::shuffle(odd, Cpu::load(odd_places.data())));
        }
    };

    static Vector load(const std::byte* p, unsigned i) {
        return Cpu::and_(Cpu::load(p + sizeof(Vector) * i), Cpu::all(mask(width)));
    }

    static void run(const std::byte* in, std::byte* out) {
        if constexpr (narrow)
            run_narrow(in, out);
        else
            run_wide(in, out);
    }

    static void run_narrow(const std::byte* in, std::byte* out) {
        const Vector bytes = Cpu::pack_bytes(load(in, 0), load(in, 1), load(in, 2), load(in, 3));
        if constexpr (width == 8) {
            Cpu::store(out, bytes);
        } else {
            alignas(64) static constexpr auto by =
                filled<std::uint8_t>([](unsigned i) { return i % 2 ? 1u << width : 1u; });
            alignas(64) static constexpr auto by_two =
                filled<std::uint16_t>([](unsigned i) { return i % 2 ? 1u << 2 * width : 1u; });
            const Vector fours =
                Cpu::join_words(Cpu::join_bytes(bytes, Cpu::load(by.data())), Cpu::load(by_two.data()));
            const Vector joined = Join<4 * width, 0>::run(fours);
            each<lanes>([&](auto i) { Xmm::store(out + begin(16 * i), Cpu::lane(joined, i)); });
        }
    }

    static void run_wide(const std::byte* in, std::byte* out) {
        [[maybe_unused]] __m128i before = _mm_setzero_si128();
        each<values / in_vector>([&](auto i) {
            const Vector joined = Join<width, i * in_vector % 8>::run(load(in, i));
            each<lanes>([&](auto lane) {
                constexpr std::size_t first = i * in_vector + 4 * lane;
                __m128i packed = Cpu::lane(joined, lane);
                // Begins within the last byte of the lane before.
                if constexpr (first * width % 8 != 0)
                    packed = _mm_or_si128(packed, _mm_srli_si128(before, int(begin(4))));
                Xmm::store(out + begin(first), packed);
                before = packed;
            });
        });
    }
};

} // namespace packing
} // namespace
