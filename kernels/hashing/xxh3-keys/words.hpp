#pragma once
// One key after another, by 64-bit multiplications of integer registers: no key waits for another, so a
// processor that executes out of order has several under way. The way of a width is chosen once a batch.
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/hashing/xxh3/plain.hpp"
#include "kernels/hashing/xxh3/short64.hpp"
#include "kernels/main_loop.hpp"

namespace {
namespace xxh3 {

struct Words {
    static Word one(const std::byte* p, std::size_t n) {
        return n > 240 ? Plain(0, {p, n}).hash64() : up_to_240_64(p, n, unseeded);
    }

    /// Keys of which `hash(p, n, keys)` is the way; the width may be known.
    template <auto hash, std::size_t known = 0>
    static void each_by(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        if (known) width = known;
        for (; count; --count, p += width, to += 8) {
            if constexpr (known == 8) MAIN_LOOP("key8", .bytes = known);
            if constexpr (known == 16) MAIN_LOOP("key16", .bytes = known);
            if constexpr (known == 32) MAIN_LOOP("key32", .bytes = known);
            if constexpr (known == 64) MAIN_LOOP("key64", .bytes = known);
            keys::store(to, hash(p, width, unseeded));
        }
    }

    static void many(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        switch (width) {
        case 8:
            return each_by<four_to_eight_64, 8>(p, width, count, to);
        case 16:
            return each_by<nine_to_sixteen_64, 16>(p, width, count, to);
        case 32:
            return each_by<up_to_128_64, 32>(p, width, count, to);
        case 64:
            return each_by<up_to_128_64, 64>(p, width, count, to);
        }
        if (width < 4 || width > 128) return keys::one_by_one<Words>(p, width, count, to);
        if (width <= 8) return each_by<four_to_eight_64>(p, width, count, to);
        if (width <= 16) return each_by<nine_to_sixteen_64>(p, width, count, to);
        each_by<up_to_128_64>(p, width, count, to);
    }
};

} // namespace xxh3
} // namespace
