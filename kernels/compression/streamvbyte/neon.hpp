#pragma once
// Shuffles for TBL.
#include "tables.hpp"
#include <arm_neon.h>

namespace {
namespace streamvbyte {

/// Of a table that is aligned; as an array of vectors, for an address with a scaled index.
inline uint8x16_t shuffle(const std::array<Shuffle, 256>& table, std::size_t control) {
    return reinterpret_cast<const uint8x16_t*>(table.data())[control];
}

} // namespace streamvbyte
} // namespace
