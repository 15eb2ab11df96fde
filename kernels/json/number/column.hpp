#pragma once
// A column number by number, and what the variants with vectors leave over.
#include "kernels/json/decimal/number.hpp"
#include "kernels/kernel.hpp"
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {

inline bool is_int64(kernels::Bytes param) { return param[0] == std::byte{'i'}; }

inline void store(std::byte* to, std::uint64_t value) { std::memcpy(to, &value, 8); }

/// The word of one number; whether there is one.
template <bool integers>
bool convert(const decimal::Text& text, std::uint64_t& word) {
    if (integers) {
        const decimal::Number number = decimal::number(text);
        word = number.bits;
        return text.end && text.integer && number.kind == decimal::Kind::int64;
    }
    word = decimal::float64(text);
    return text.end && !decimal::infinite(word);
}

} // namespace
