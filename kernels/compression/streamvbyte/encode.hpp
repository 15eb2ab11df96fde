#pragma once
// Encoding of blocks: `Cpu::block` writes the control bytes of Cpu::values values and their bytes, for which
// there must be room as if all were long, and returns where the bytes end. In `out` there is, since no value
// takes more there than it did; the last values, too few for a block, go through a copy.
#include "kernels/main_loop.hpp"
#include "tables.hpp"

namespace {
namespace streamvbyte {

template <class Cpu>
std::size_t encode(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % value_size != 0) return kernels::rejected;
    constexpr std::size_t block = Cpu::values * value_size, block_controls = controls(Cpu::values);
    const std::byte* from = in.data();
    std::byte *control = out.data(), *data = control + controls(in.size() / value_size);
    for (std::size_t blocks = in.size() / block; blocks > 0; --blocks) {
        MAIN_LOOP("shuffle", .bytes = block);
        data = Cpu::block(from, control, data);
        from += block;
        control += block_controls;
    }
    if (const std::size_t left = in.size() % block) {
        std::byte values[block]{}, last_controls[block_controls], bytes[block];
        std::memcpy(values, from, left);
        const std::size_t missing = (block - left) / value_size; // zeros: one byte each
        const auto length = std::size_t(Cpu::block(values, last_controls, bytes) - bytes) - missing;
        std::memcpy(control, last_controls, controls(left / value_size));
        std::memcpy(data, bytes, length);
        data += length;
    }
    return std::size_t(data - out.data());
}

} // namespace streamvbyte
} // namespace
