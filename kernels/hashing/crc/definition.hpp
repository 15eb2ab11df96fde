#pragma once
#include "kernels/kernel.hpp"
#include <cstring>

namespace {

/// The definition of a reflected CRC that begins with ones and is inverted at last: one bit at a time.
template <class Register>
Register by_definition(Register polynomial, kernels::Bytes in) {
    Register crc = Register(~Register{});
    for (const std::byte byte : in) {
        crc ^= std::to_integer<Register>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? polynomial : 0);
    }
    return Register(~crc);
}

/// To the output, little endian.
template <class Register>
std::size_t write(Register crc, kernels::Sink out) {
    std::memcpy(out.data(), &crc, sizeof crc);
    return sizeof crc;
}

} // namespace
