#pragma once
// GHASH of NIST SP 800-38D by carry-less multiplication. Bit i of a block, from the left, is the coefficient
// of x^i: a block in reverse is its polynomial with the bits reflected, and so is the product of two, one bit
// short. The powers of H are kept times x^-1, which makes up for that bit.
//
// Karatsuba's three products of every block are added as they are, and reduced once for as many blocks as
// there are powers. Gueron and Kounavis, Intel Carry-Less Multiplication Instruction and its Usage for
// Computing the GCM Mode, 2010. What Cpu provides, xmm.hpp shows.
#include "kernels/each.hpp"
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include "xmm.hpp"

namespace {

/// x^7 + x^2 + x + 1, times x^-1 with x^128 counted in: reflected, the upper half.
constexpr std::int64_t gcm_polynomial = std::int64_t(std::uint64_t{0xc2} << 56);

/// Products added up: in every lane three numbers of 128 bits, with x^64 between them.
template <class Cpu>
struct Products {
    typename Cpu::Vector high{}, middle{}, low{};

    /// Blocks times powers, of which `sums` are the halves' sums.
    [[gnu::always_inline]] void add(typename Cpu::Vector blocks, typename Cpu::Vector powers,
                                    typename Cpu::Vector sums) {
        high = Cpu::add(high, Cpu::template multiply<0x11>(blocks, powers));
        low = Cpu::add(low, Cpu::template multiply<0x00>(blocks, powers));
        middle = Cpu::add(middle, Cpu::template multiply<0x00>(Cpu::add(blocks, Cpu::swap(blocks)), sums));
    }
    /// And two vectors of blocks, of which the powers' sums stand in turn.
    [[gnu::always_inline]] void add(typename Cpu::Vector a, typename Cpu::Vector powers_a,
                                    typename Cpu::Vector b, typename Cpu::Vector powers_b,
                                    typename Cpu::Vector sums) {
        high = Cpu::add(high, Cpu::template multiply<0x11>(a, powers_a),
                        Cpu::template multiply<0x11>(b, powers_b));
        low = Cpu::add(low, Cpu::template multiply<0x00>(a, powers_a),
                       Cpu::template multiply<0x00>(b, powers_b));
        const typename Cpu::Vector folded = Cpu::add(Cpu::low_halves(a, b), Cpu::high_halves(a, b));
        middle = Cpu::add(middle, Cpu::template multiply<0x00>(folded, sums),
                          Cpu::template multiply<0x11>(folded, sums));
    }

    /// The sum of the lanes, modulo x^128 + x^7 + x^2 + x + 1. A word at a time from the end: times the
    /// polynomial's reflected words, 1 and the constant, it becomes zero and goes into the two before it.
    [[gnu::always_inline]] typename Cpu::Lane reduced() const {
        const typename Cpu::Vector between = Cpu::add(middle, high, low);
        const __m128i first = Cpu::sum(Cpu::add(high, Cpu::high_halves(between, typename Cpu::Vector{})));
        const __m128i polynomial = _mm_cvtsi64_si128(gcm_polynomial);
        __m128i rest = Cpu::sum(Cpu::add(low, Cpu::low_halves(typename Cpu::Vector{}, between)));
        rest = Xmm::add(Xmm::swap(rest), Xmm::multiply<0x00>(rest, polynomial));
        return Xmm::add(first, Xmm::swap(rest), Xmm::multiply<0x00>(rest, polynomial));
    }
};

template <class Cpu>
class Ghash {
public:
    using Vector = typename Cpu::Vector;
    using Lane = typename Cpu::Lane;
    static constexpr std::size_t width = 16 * Cpu::lanes;
    static constexpr std::size_t group = Cpu::group, step = group * width;

    /// From H. All blocks are in reverse here.
    explicit Ghash(Lane h) {
        const Lane lowest = _mm_shuffle_epi32(_mm_srai_epi32(h, 31), 0xff); // x^-1 = x^127 + x^6 + x + 1
        h = _mm_or_si128(_mm_slli_epi64(h, 1), Xmm::low_halves(Lane{}, _mm_srli_epi64(h, 63)));
        h = Xmm::add(h, _mm_and_si128(lowest, _mm_set_epi64x(gcm_polynomial, 1)));
        Lane power = h;
        for (std::size_t k = 1; k <= most; ++k) {
            Xmm::store(powers_[most - k], power);
            const Lane sum = Xmm::add(power, Xmm::swap(power));
            Xmm::store(sums_[most - k], Xmm::low_halves(sum, Xmm::load(sums_[most - k + Cpu::lanes])));
            Products<Xmm> product;
            product.add(power, h, Xmm::add(h, Xmm::swap(h)));
            power = product.reduced();
        }
    }

    /// Adds blocks, the first of them times H^power, those behind it times the powers below. There are those
    /// of a group and a block more.
    [[gnu::always_inline]] void add(Products<Cpu>& sum, Vector blocks, std::size_t power) const {
        sum.add(blocks, Cpu::load(powers_[most - power]), Cpu::load(sums_[most - power]));
    }
    /// Adds a block times H.
    [[gnu::always_inline]] void add_last(Products<Cpu>& sum, Lane block) const {
        sum.add(Cpu::widen(block), Cpu::load(powers_[most - 1]), Cpu::load(sums_[most - 1]));
    }

    /// Adds pair i of n vectors at p, the first of them times H^power. The pair that waits for `hash`, which
    /// may be null, comes last.
    template <std::size_t n>
    [[gnu::always_inline]] void add_pair(Products<Cpu>& sum, std::size_t i, const std::byte* p,
                                         std::size_t power, const Lane* hash) const {
        const std::size_t j = (i + 1) % (n / 2) * 2;
        const auto blocks = [&](std::size_t k) { return Cpu::reverse(Cpu::load(p + k * width)); };
        const Vector first = hash && j == 0 ? Cpu::add(blocks(j), Cpu::widen(*hash)) : blocks(j);
        power -= j * Cpu::lanes;
        if constexpr (Cpu::registers > 16) {
            const std::size_t at = most - power;
            sum.add(first, Cpu::load(powers_[at]), blocks(j + 1), Cpu::load(powers_[at + Cpu::lanes]),
                    Cpu::load(sums_[at]));
        } else {
            add(sum, first, power);
            add(sum, blocks(j + 1), power - Cpu::lanes);
        }
    }

    /// The hash goes on over n vectors.
    template <std::size_t n>
    [[gnu::always_inline]] Lane over_vectors(Lane hash, const std::byte* p) const {
        Products<Cpu> sum;
        each<n / 2>([&](auto i) { add_pair<n>(sum, i, p, n * Cpu::lanes, &hash); });
        return sum.reduced();
    }
    /// Over whole groups.
    [[gnu::noinline, gnu::flatten]] Lane over_groups(Lane hash, kernels::Bytes data) const {
        for (std::size_t at = 0; at < data.size(); at += step) {
            MAIN_LOOP("hash", .bytes = step);
            hash = over_vectors<group>(hash, data.data() + at);
        }
        return hash;
    }
    /// And over some data, with zeros up to a whole block.
    [[gnu::noinline, gnu::flatten]] Lane over(Lane hash, kernels::Bytes data) const {
        const std::size_t whole = data.size() / step * step;
        hash = over_groups(hash, data.first(whole));
        data = data.subspan(whole);
        if (data.empty()) return hash;
        Products<Cpu> sum;
        Vector start = Cpu::widen(hash);
        for (; !data.empty(); data = data.subspan(data.size() < width ? data.size() : width)) {
            const std::size_t n = data.size() < width ? data.size() : width;
            add(sum, Cpu::add(Cpu::reverse(Cpu::load_front(data.data(), n)), start), (data.size() + 15) / 16);
            start = Vector{};
        }
        return sum.reduced();
    }

    /// The block behind two kinds of data: their lengths in bits.
    static Lane lengths(std::size_t first, std::size_t second) {
        return _mm_set_epi64x(std::int64_t(first * 8), std::int64_t(second * 8));
    }

private:
    /// The powers of a group are aligned; behind H^1 are zeros, for vectors that are not full. A power's sum,
    /// and behind it that of the power which the same lane of the next vector is multiplied by.
    static constexpr std::size_t most = (group + 1) * Cpu::lanes;
    alignas(width) std::byte powers_[most + Cpu::lanes][16]{}, sums_[most + Cpu::lanes][16]{};
};

} // namespace
