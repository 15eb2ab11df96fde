#pragma once
// Where in a block the depth of brackets is 0 and 1. A bit mask of the lowest bit of the depth is the
// prefix XOR of the brackets; where it turns the wrong way it carries to the next bit, whose mask is the
// prefix XOR of the carries; and so on for three bits, without a branch, however many brackets there are.
// Depths from 8 on are counted bracket by bracket. After the bitmaps by level of
// Li, Katsipoulakis, Chandramouli, Goldstein, Kossmann, "Mison: A Fast JSON Parser for Data Analytics",
// VLDB 10(10), 2017, which pair the brackets one by one.
#include <bit>
#include <cstdint>

namespace {

/// The bytes behind which, brackets counted with what is before them, the depth is 0 and 1.
struct Levels {
    std::uint64_t zero, one;
};

template <class Isa>
class Depth {
public:
    Levels next(std::uint64_t open, std::uint64_t close) noexcept {
        const std::uint64_t brackets = open | close;
        if (brackets == 0 && eights_ == 0)
            return {~(first_ | second_ | third_), first_ & ~(second_ | third_)};
        const std::uint64_t first = Isa::prefix_xor(brackets) ^ first_, to_second = brackets & (first ^ open);
        const std::uint64_t second = Isa::prefix_xor(to_second) ^ second_,
                            to_third = to_second & (second ^ open);
        if ((to_third | third_ | eights_) == 0) [[likely]] {
            first_ = all(first), second_ = all(second);
            return {~(first | second), first & ~second};
        }
        const std::uint64_t third = Isa::prefix_xor(to_third) ^ third_, over = to_third & (third ^ open);
        if (over | eights_) [[unlikely]] {
            Levels levels{};
            *this = counted(*this, open, brackets, levels);
            return levels;
        }
        first_ = all(first), second_ = all(second), third_ = all(third);
        return {~(first | second | third), first & ~(second | third)};
    }

    /// For those who count three bits on their own.
    Depth() = default;
    explicit Depth(std::uint64_t depth) noexcept
        : first_(all(depth << 63)), second_(all(depth << 62)), third_(all(depth << 61)), eights_(depth / 8) {}
    std::uint64_t value() const noexcept { return eights_ * 8 + (third_ & 4) + (second_ & 2) + (first_ & 1); }

    /// The depth behind the last block is 0, and it never was below.
    bool balanced() const noexcept { return (first_ | second_ | third_ | eights_) == 0; }
    bool failed() const noexcept { return failed_; }

private:
    static std::uint64_t all(std::uint64_t mask) noexcept { return std::uint64_t(std::int64_t(mask) >> 63); }

    /// By value, so that the state need not be in memory.
    [[gnu::noinline]] static Depth counted(Depth d, std::uint64_t open, std::uint64_t brackets,
                                           Levels& levels) noexcept {
        std::uint64_t depth = d.value();
        const auto add = [&](std::uint64_t bits) {
            if (depth == 0) levels.zero |= bits;
            if (depth == 1) levels.one |= bits;
        };
        std::uint64_t done = 0;
        for (std::uint64_t rest = brackets; rest; rest &= rest - 1) {
            const std::uint64_t bit = rest & -rest, below = bit - 1;
            add(below & ~done);
            done = below;
            if (open & bit)
                ++depth;
            else if (depth > 0)
                --depth;
            else
                d.failed_ = true;
        }
        add(~done);
        Depth now(depth);
        now.failed_ = d.failed_;
        return now;
    }

    std::uint64_t first_ = 0, second_ = 0, third_ = 0; // all bits
    std::uint64_t eights_ = 0;
    bool failed_ = false;
};

} // namespace
