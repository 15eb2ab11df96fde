#pragma once
// Words as the standards of this family write them in bytes: the first byte is the most significant.
#include <cstdint>
#include <cstring>

namespace {

template <class Word>
constexpr Word big_endian(Word word) {
    if constexpr (sizeof word == 8)
        return __builtin_bswap64(word);
    else
        return __builtin_bswap32(word);
}

template <class Word>
Word load_big(const void* at) {
    Word word;
    std::memcpy(&word, at, sizeof word);
    return big_endian(word);
}

template <class Word>
void store_big(void* at, Word word) {
    word = big_endian(word);
    std::memcpy(at, &word, sizeof word);
}

} // namespace
