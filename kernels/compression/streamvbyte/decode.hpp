#pragma once
// Decoding of a control byte at a time by a shuffle: `Cpu::four` makes the four values of a control byte of
// 16 bytes of data. Where the next data are, is known by an addition of a length from a table; all else is
// off that chain, and goes on side by side.
#include "kernels/each.hpp"
#include "kernels/few_bytes.hpp"
#include "kernels/main_loop.hpp"
#include "tables.hpp"

namespace {
namespace streamvbyte {

/// The last values, of which less than 16 bytes of data are left: from a copy with room behind it.
template <class Cpu>
bool decode_last(const std::byte* control, const std::byte* data, std::size_t left, std::byte* to,
                 std::size_t values) {
    std::byte first[16], padded[32]{}, four[16];
    if (left) {
        load_few(data, left, first);
        std::memcpy(padded, first, sizeof first);
    }
    std::size_t at = 0;
    for (; values >= in_control && at <= left; values -= in_control, to += sizeof four) {
        const auto c = std::to_integer<std::size_t>(*control++);
        Cpu::store(to, Cpu::four(c, padded + at));
        at += lengths[c];
    }
    if (at > left) return false;
    if (values) {
        // Only the codes of values that there are; the others count as one byte.
        const std::size_t c = std::to_integer<std::size_t>(*control) & ((1u << 2 * values) - 1);
        Cpu::store(four, Cpu::four(c, padded + at));
        at += lengths[c] - (in_control - values);
        store_few(to, values * value_size, four);
    }
    return at == left;
}

template <class Cpu>
std::size_t decode(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t values = out.size() / value_size;
    if (controls(values) > in.size()) return kernels::rejected;
    const std::byte *control = in.data(), *data = control + controls(values);
    const std::byte *const end = in.data() + in.size(), *const controls_end = control + values / in_control;
    std::byte* to = out.data();
    const auto next = [&] {
        const auto c = std::to_integer<std::size_t>(*control++);
        const auto four = Cpu::four(c, data);
        data += lengths[c];
        return four;
    };
    const auto put = [&](auto four) {
        Cpu::store(to, four);
        to += in_control * value_size;
    };
    constexpr std::size_t at_once = Cpu::at_once;
    while (controls_end - control >= std::ptrdiff_t(at_once) && end - data >= std::ptrdiff_t(16 * at_once)) {
        MAIN_LOOP("shuffle", .bytes = 16 * at_once);
        each<at_once / 2>([&](auto) { // two stores in a row: one instruction on Arm
            const auto first = next(), second = next();
            put(first);
            put(second);
        });
    }
    while (control < controls_end && end - data >= 16) put(next());
    // With so much left, less than four values are to come: too few for it.
    const auto left = std::size_t(end - data), last = values - std::size_t(to - out.data()) / value_size;
    if (left >= 16 || !decode_last<Cpu>(control, data, left, to, last)) return kernels::rejected;
    return values * value_size;
}

} // namespace streamvbyte
} // namespace
