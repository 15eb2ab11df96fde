#pragma once
// Poly1305 on eight blocks at once, each in a lane, in limbs of 44 bits: VPMADD52 adds the lower or the upper
// 52 bits of a product to a sum, so that carries wait until all products of two groups of eight are summed. h
// * r^16 + a * r^8 + b takes a and b at once; at the end each lane is multiplied by its own power. Few blocks
// stay in integer registers. Goll and Gueron, Vectorization of Poly1305 message authentication code, ITNG
// 2015.
#include "kernels/crypto/poly1305/words.hpp"
#include <immintrin.h>

namespace {

class Poly1305Ifma : public Poly1305 {
public:
    using Poly1305::Poly1305;

    void absorb(kernels::Bytes data) noexcept {
        const std::size_t whole = data.size() / group * group;
        if (whole >= least) {
            make_powers();
            groups(data.first(whole));
            data = data.subspan(whole);
        }
        Poly1305::absorb(data);
    }

    template <class Chacha>
    class Beside;

private:
    static constexpr std::size_t group = 8 * 16, least = 4 * group;
    static constexpr std::uint64_t mask = (std::uint64_t{1} << 44) - 1;

    using Vector = __m512i;
    static Vector add(Vector a, Vector b) { return _mm512_add_epi64(a, b); }
    static Vector all(std::uint64_t word) { return _mm512_set1_epi64(static_cast<long long>(word)); }

    /// Of 44, 44 and 42 bits and a little.
    struct Limbs {
        Vector x[3];
    };
    /// What is multiplied by; 2^132 is 20.
    struct Factor {
        Vector x[3], by20[3];
        Factor() = default;
        explicit Factor(const Limbs& limbs) {
            for (int i = 0; i < 3; ++i) {
                x[i] = limbs.x[i];
                by20[i] = _mm512_slli_epi64(add(x[i], _mm512_slli_epi64(x[i], 2)), 2);
            }
        }
    };
    /// Products: lower halves, and upper halves, which weigh 2^52 more.
    struct Sum {
        Vector low[3], high[3];
        Sum() {
            for (int i = 0; i < 3; ++i) low[i] = high[i] = _mm512_setzero_si512();
        }
        [[gnu::always_inline]] void product(const Limbs& a, const Factor& b) {
            for (int i = 0; i < 3; ++i)
                for (int j = 0; j < 3; ++j) {
                    const Vector& factor = i + j < 3 ? b.x[j] : b.by20[j];
                    Vector &l = low[(i + j) % 3], &h = high[(i + j) % 3];
                    l = _mm512_madd52lo_epu64(l, a.x[i], factor);
                    h = _mm512_madd52hi_epu64(h, a.x[i], factor);
                }
        }
        [[gnu::always_inline]] Limbs carried() const {
            const Vector mask44 = all(mask), mask42 = all(mask >> 2);
            Limbs r;
            r.x[0] = _mm512_and_si512(low[0], mask44);
            const Vector one = add(add(low[1], _mm512_slli_epi64(high[0], 8)), _mm512_srli_epi64(low[0], 44));
            r.x[1] = _mm512_and_si512(one, mask44);
            const Vector two = add(add(low[2], _mm512_slli_epi64(high[1], 8)), _mm512_srli_epi64(one, 44));
            r.x[2] = _mm512_and_si512(two, mask42);
            const Vector over = add(_mm512_slli_epi64(high[2], 10), _mm512_srli_epi64(two, 42)); // 2^130 is 5
            const Vector zero = add(r.x[0], add(over, _mm512_slli_epi64(over, 2)));
            r.x[0] = _mm512_and_si512(zero, mask44);
            r.x[1] = add(r.x[1], _mm512_srli_epi64(zero, 44));
            return r;
        }
    };

    /// Adds eight blocks, in lanes 0, 2, 4, 6, 1, 3, 5 and 7.
    [[gnu::always_inline]] static Limbs plus_blocks(const Limbs& h, const std::byte* at) {
        const Vector first = _mm512_loadu_si512(at), second = _mm512_loadu_si512(at + 64);
        const Vector low = _mm512_unpacklo_epi64(first, second), high = _mm512_unpackhi_epi64(first, second);
        const Vector middle = _mm512_or_si512(_mm512_srli_epi64(low, 44), _mm512_slli_epi64(high, 20));
        return {add(h.x[0], _mm512_and_si512(low, all(mask))),
                add(h.x[1], _mm512_and_si512(middle, all(mask))),
                add(h.x[2], _mm512_or_si512(_mm512_srli_epi64(high, 24), all(std::uint64_t{1} << 40)))};
    }

    [[gnu::always_inline]] static Limbs times(const Limbs& a, const Factor& b) {
        Sum sum;
        sum.product(a, b);
        return sum.carried();
    }

    /// Lanes of `a`, where the bit is set, and of b.
    template <int lanes>
    static Limbs blend(const Limbs& b, const Limbs& a) {
        Limbs r;
        for (int i = 0; i < 3; ++i) r.x[i] = _mm512_mask_mov_epi64(b.x[i], lanes, a.x[i]);
        return r;
    }

    void make_powers() noexcept {
        if (!ready_) compute_powers(), ready_ = true;
    }
    [[gnu::noinline]] void compute_powers() noexcept {
        const Limbs r1{all(r_[0] & mask), all((r_[0] >> 44 | r_[1] << 20) & mask), all(r_[1] >> 24)};
        const Limbs r2 = times(r1, Factor(r1));
        const Limbs r4 = times(r2, Factor(r2)), two = blend<0x55>(r1, r2); // powers 2 1 2 1 2 1 2 1
        r8_ = Factor(times(r4, Factor(r4)));
        const Limbs four = blend<0x33>(two, times(two, Factor(r2))); // 4 3 2 1 4 3 2 1
        Limbs eight = blend<0x0f>(four, times(four, Factor(r4)));    // 8 7 6 5 4 3 2 1
        const Vector order = _mm512_set_epi64(7, 3, 6, 2, 5, 1, 4, 0);
        for (auto& x : eight.x) x = _mm512_permutexvar_epi64(order, x);
        own_ = Factor(eight);
        Limbs r8;
        for (int i = 0; i < 3; ++i) r8.x[i] = r8_.x[i];
        r16_ = Factor(times(r8, r8_));
    }

    /// The first group of some.
    Limbs begun(const std::byte* at) const {
        const auto lane = [](std::uint64_t word) {
            return _mm512_set_epi64(0, 0, 0, 0, 0, 0, 0, static_cast<long long>(word));
        };
        return plus_blocks({lane(h_.low & mask), lane((h_.low >> 44 | h_.high << 20) & mask),
                            lane(h_.high >> 24 | h_.above << 40)},
                           at);
    }
    [[gnu::always_inline]] Limbs one_more(const Limbs& h, const std::byte* at) const {
        return plus_blocks(times(h, r8_), at);
    }
    [[gnu::always_inline]] Limbs two_more(const Limbs& h, const std::byte* at) const {
        const Limbs none{all(0), all(0), all(0)};
        Sum sum;
        sum.product(plus_blocks(none, at), r8_);
        sum.product(h, r16_);
        return plus_blocks(sum.carried(), at + group);
    }
    void end(Limbs h) noexcept {
        h = times(h, own_);
        std::uint64_t sums[3];
        for (int i = 0; i < 3; ++i) {
            std::uint64_t words[8];
            _mm512_storeu_si512(words, h.x[i]);
            sums[i] = ((words[0] + words[1]) + (words[2] + words[3])) +
                      ((words[4] + words[5]) + (words[6] + words[7]));
        }
        h_ = {sums[0], sums[1] >> 20, sums[2] >> 40};
        h_.add(sums[1] << 44, sums[2] << 24, 0);
        const std::uint64_t above = h_.above;
        h_.above &= 3;
        h_.add((above >> 2) * 5, 0, 0);
    }

    [[gnu::noinline]] void groups(kernels::Bytes data) noexcept {
        const std::byte* at = data.data() + group;
        std::size_t left = data.size() - group;
        Limbs h = begun(data.data());
        if (left >= 32 * group) { // with two powers more, half as many carries wait for each other
            const Limbs r16{r16_.x[0], r16_.x[1], r16_.x[2]}, none{all(0), all(0), all(0)};
            const Factor r24(times(r16, r8_)), r32(times(r16, r16_));
            for (; left >= 4 * group; left -= 4 * group, at += 4 * group) {
                Sum sum;
                sum.product(plus_blocks(none, at), r24);
                sum.product(plus_blocks(none, at + group), r16_);
                sum.product(plus_blocks(none, at + 2 * group), r8_);
                sum.product(h, r32);
                h = plus_blocks(sum.carried(), at + 3 * group);
            }
        }
        for (; left >= 2 * group; left -= 2 * group, at += 2 * group) h = two_more(h, at);
        end(left > 0 ? one_more(h, at) : h);
    }

    bool ready_ = false;
    Factor r8_, r16_, own_; ///< own_: of each lane its own power
};

/// A chunk beside the rounds of another one: these wait for each other, and leave the vector units time.
template <class Chacha>
class Poly1305Ifma::Beside {
public:
    explicit Beside(Poly1305Ifma& mac) : mac_(&mac) {}
    void from(const std::byte* at) {
        at_ = at;
        left_ = Chacha::at_once() * 64;
        if (begun_) return;
        begun_ = true;
        mac_->make_powers();
        h_ = mac_->one_more(mac_->begun(at), at + group);
        skip();
    }
    template <std::size_t bytes, std::size_t vectors, std::size_t turns>
    [[gnu::always_inline]] static void mark() {
        MAIN_LOOP("beside", .bytes = bytes, .vectors = vectors, .turns = turns);
    }
    template <int half>
    [[gnu::always_inline]] void beside(int) {
        if (half > 0 || left_ == 0) return;
        h_ = mac_->two_more(h_, at_);
        skip();
    }
    void end(Poly1305Ifma& mac) const {
        if (begun_) mac.end(h_);
    }

private:
    void skip() { at_ += 2 * group, left_ -= 2 * group; }

    Poly1305Ifma* mac_;
    Limbs h_;
    const std::byte* at_ = nullptr;
    std::size_t left_ = 0;
    bool begun_ = false;
};

} // namespace
