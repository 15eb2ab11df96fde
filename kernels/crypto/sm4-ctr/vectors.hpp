#pragma once
// A text and the keystream of SM4 in vectors of any width. Of the counters only the last word moves on, so
// the vectors of the others are made once, and no blocks are transposed before the rounds.
#include "kernels/crypto/sm4/xmm.hpp"
#include "mode.hpp"

namespace sm4 {
namespace {

template <class Cpu>
class Stream {
public:
    Stream(const Keys& keys, const std::byte* counter, const std::byte* in, std::byte* out, std::size_t size)
        : keys_(keys), in_(in), out_(out), left_(size), next_(load_big<std::uint32_t>(counter + 12)) {
        std::uint32_t words[3];
        std::memcpy(words, counter, sizeof words);
        each<3>([&](auto i) { prefix_[i] = Cpu::text_in(Cpu::set(words[i])); });
    }

    static constexpr std::size_t set = 16 * set_blocks<Cpu>;
    std::size_t left() const { return left_; }

    /// As many blocks as the sets have, or all that are left.
    template <std::size_t sets>
    [[gnu::always_inline]] void mix() {
        Set<Cpu> x[sets];
        each<sets>([&](auto s) {
            x[s] = {{prefix_[0], prefix_[1], prefix_[2], Cpu::text_in(Cpu::counters(next_))}};
            next_ += set_blocks<Cpu>;
        });
        encrypt<Cpu, sets>(x, keys_, [](std::size_t) {});
        each<sets>([&](auto s) {
            typename Cpu::Vector key[4];
            to_blocks<Cpu>(x[s], key);
            each<4>([&](auto i) { mix(key[i]); });
        });
    }

private:
    static constexpr std::size_t width = 16 * Cpu::lanes;

    [[gnu::always_inline]] void mix(typename Cpu::Vector key) {
        if (left_ >= width) {
            Cpu::store(out_, Cpu::add(Cpu::load(in_), key));
            in_ += width, out_ += width, left_ -= width;
        } else if (left_) {
            Cpu::store_front(out_, left_, Cpu::add(Cpu::load_front(in_, left_), key));
            left_ = 0;
        }
    }

    const Keys& keys_;
    const std::byte* in_;
    std::byte* out_;
    std::size_t left_;
    std::uint32_t next_;
    typename Cpu::Vector prefix_[3];
};

} // namespace
} // namespace sm4
