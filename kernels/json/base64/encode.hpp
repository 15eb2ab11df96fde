#pragma once
// Encoding by blocks, the last of which overlaps the one before: groups depend on nothing but themselves. Cpu
// has the tables in registers:
//   block, at_once        bytes of a block, and how many blocks a turn of the main loop does
//   encode(from, to)      a block
//   encode_small(from, to)   a small one, of `small` bytes
//   encode_few(from, n, to)   what is shorter than that, and its padding
#include "format.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include <cstring>

namespace {
namespace base64 {

inline constexpr std::size_t small = 24;

/// Tables are made of an alphabet, and begin with it.
template <class Tables>
std::size_t prepare_encode(kernels::Bytes param, kernels::Sink state) noexcept {
    const Tables tables(alphabet(is_url(param)));
    std::memcpy(state.data(), &tables, sizeof tables);
    return sizeof tables;
}

/// One or two bytes.
inline void encode_last(const char* alphabet, const std::byte* from, std::size_t n, std::byte* to) {
    const auto put = [&](std::size_t at, unsigned value) { to[at] = std::byte(alphabet[value & 0x3f]); };
    const auto first = std::to_integer<unsigned>(from[0]);
    const auto second = n > 1 ? std::to_integer<unsigned>(from[1]) : 0;
    put(0, first >> 2);
    put(1, first << 4 | second >> 4);
    to[2] = to[3] = pad;
    if (n > 1) put(2, second << 2);
}

template <class Tables>
const Tables& tables_of(kernels::Bytes state) {
    return *reinterpret_cast<const Tables*>(state.data());
}

template <class Cpu>
std::size_t encode(const Cpu& cpu, kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::byte* from = in.data();
    std::byte* to = out.data();
    if (in.size() < small) {
        cpu.encode_few(in.data(), in.size(), to);
        return encoded(in.size());
    }
    constexpr std::size_t block = Cpu::block, text = encoded(block), at_once = Cpu::at_once;
    const std::size_t rest = in.size() % group;
    const std::byte* const end = from + in.size() - rest;
    std::byte* const text_end = to + encoded(in.size() - rest);
    if (in.size() - rest >= block) {
        const auto next = [&] {
            cpu.encode(from, to);
            from += block, to += text;
            asm("" : "+r"(from), "+r"(to)); // else each block has addresses of its own to compute
        };
        while (end - from >= std::ptrdiff_t(at_once * block)) {
            MAIN_LOOP("lookup", .bytes = at_once * block);
            each<at_once>([&](auto) { next(); });
        }
        const std::byte* const last = end - block;
        while (from < last) next();
        cpu.encode(last, text_end - text);
    } else {
        cpu.encode_small(from, to);
        cpu.encode_small(end - small, text_end - encoded(small));
    }
    if (rest > 0) encode_last(reinterpret_cast<const char*>(state.data()), end, rest, text_end);
    return encoded(in.size());
}

} // namespace base64
} // namespace
