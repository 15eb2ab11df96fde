#pragma once
// Loads from any address.
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace {

template <class T = std::uint64_t>
T load(const std::byte* p) {
    T value;
    std::memcpy(&value, p, sizeof value);
    return value;
}

} // namespace
