#pragma once
// The parameters of SM4's key schedule: GB/T 32907-2016, section 7.3.
#include <array>
#include <cstdint>

namespace {

/// FK.
constexpr std::uint32_t sm4_family[4]{0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc};

/// CK: byte j of word i is 7 * (4 * i + j).
constexpr auto sm4_constants = [] {
    std::array<std::uint32_t, 32> words{};
    for (std::uint32_t i = 0; i < 4 * words.size(); ++i) words[i / 4] = words[i / 4] << 8 | (7 * i & 0xff);
    return words;
}();

} // namespace
