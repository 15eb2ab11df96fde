#pragma once
// Eight words of eight bytes, transposed in plain code: bytes are exchanged between words four apart, then
// two, then one (Warren, Hacker's Delight, 2013, section 7-3). What the path made of libraries does where no
// library has it.
#include <cstdint>

namespace {
namespace event {

inline void transpose(std::uint64_t (&word)[8]) {
    const auto exchange = [&](unsigned distance, std::uint64_t mask) {
        for (unsigned a = 0; a < 8; ++a) {
            if (a & distance) continue;
            const std::uint64_t differ = (word[a] >> 8 * distance ^ word[a + distance]) & mask;
            word[a + distance] ^= differ;
            word[a] ^= differ << 8 * distance;
        }
    };
    exchange(4, 0x00000000ffffffff);
    exchange(2, 0x0000ffff0000ffff);
    exchange(1, 0x00ff00ff00ff00ff);
}

} // namespace event
} // namespace
