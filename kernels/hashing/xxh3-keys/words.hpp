#pragma once
// One key after another, by 64-bit multiplications of integer registers: no key waits for another, so a
// processor that executes out of order has several under way. The way of a width is chosen once a batch.
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/hashing/xxh3/plain.hpp"
#include "kernels/hashing/xxh3/short64.hpp"
#include "kernels/main_loop.hpp"

namespace xxh3 {
namespace {

struct Words {
    static Word one(const std::byte* p, std::size_t n) {
        return n > 240 ? Plain(0, {p, n}).hash64() : up_to_240_64(p, n, unseeded);
    }

    /// Keys of which `hash(p, n, keys)` is the way.
    template <auto hash, auto mark = [] {}>
    [[gnu::always_inline]] static inline void each_by(const std::byte* p, std::size_t width,
                                                      std::size_t count, std::byte* to) {
        for (; count; --count, p += width, to += 8) {
            mark();
            keys::store(to, hash(p, width, unseeded));
        }
    }

    static void many(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        switch (width) {
        case 8:
            return each_by<four_to_eight_64>(p, 8, count, to);
        case 16:
            return each_by<nine_to_sixteen_64>(p, 16, count, to);
        case 32:
            return each_by<up_to_128_64>(p, 32, count, to);
        case 64:
            return each_by<up_to_128_64>(p, 64, count, to);
        }
        if (width < 4 || width > 128) return keys::one_by_one<Words>(p, width, count, to);
        if (width <= 8) return each_by<four_to_eight_64>(p, width, count, to);
        if (width <= 16) return each_by<nine_to_sixteen_64>(p, width, count, to);
        if (width <= 32) return each_by<up_to_128_64>(p, width, count, to);
        each_by<up_to_128_64>(p, width, count, to);
    }
};

} // namespace
} // namespace xxh3
