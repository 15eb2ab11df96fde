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

    /// The sum of the lanes, modulo x^128 + x^7 + x^2 + x + 1. A word at a time from the end: times the
    /// polynomial's reflected words, 1 and the constant, it becomes zero and goes into the two before it.
    [[gnu::always_inline]] typename Cpu::Lane reduced() const {
        const typename Cpu::Vector between = Cpu::add(middle, high, low);
        const __m128i first = Cpu::sum(Cpu::add(high, Cpu::down(between)));
        const __m128i polynomial = _mm_cvtsi64_si128(gcm_polynomial);
        __m128i rest = Cpu::sum(Cpu::add(low, Cpu::up(between)));
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
    static constexpr std::size_t group = Cpu::group, step = group * width; ///< vectors and bytes

    /// From H. All blocks are in reverse here.
    explicit Ghash(Lane h) {
        const Lane lowest = _mm_shuffle_epi32(_mm_srai_epi32(h, 31), 0xff); // x^-1 = x^127 + x^6 + x + 1
        h = _mm_or_si128(_mm_slli_epi64(h, 1), Xmm::up(_mm_srli_epi64(h, 63)));
        h = Xmm::add(h, _mm_and_si128(lowest, _mm_set_epi64x(gcm_polynomial, 1)));
        Lane power = h;
        for (std::size_t k = 1; k <= most; ++k) {
            Xmm::store(powers_[most - k], power);
            Xmm::store(sums_[most - k], Xmm::add(power, Xmm::swap(power)));
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

    /// Vector i of a group where `hash` goes on; the one that waits for it comes last.
    [[gnu::always_inline]] void add_of_group(Products<Cpu>& sum, std::size_t i, Lane hash,
                                             const std::byte* p) const {
        const std::size_t j = (i + 1) % group;
        const Vector blocks = Cpu::reverse(Cpu::load(p + j * width));
        add(sum, j == 0 ? Cpu::add(blocks, Cpu::widen(hash)) : blocks, (group - j) * Cpu::lanes);
    }

    /// The hash goes on over whole groups.
    [[gnu::noinline, gnu::flatten]] Lane over_groups(Lane hash, kernels::Bytes data) const {
        for (std::size_t at = 0; at < data.size(); at += step) {
            MAIN_LOOP("hash", .bytes = step);
            Products<Cpu> sum;
            each<group>([&](auto i) { add_of_group(sum, i, hash, data.data() + at); });
            hash = sum.reduced();
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
    /// The powers of a group are aligned; behind H^1 are zeros, for vectors that are not full.
    static constexpr std::size_t most = (group + 1) * Cpu::lanes;
    alignas(width) std::byte powers_[most + Cpu::lanes][16]{}, sums_[most + Cpu::lanes][16]{};
};

} // namespace
