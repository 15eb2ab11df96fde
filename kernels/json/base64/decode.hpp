#pragma once
// Decoding by blocks, the last of which overlaps the one before: quanta depend on nothing but themselves. Cpu
// has the tables in registers, and remembers characters that are not in the alphabet:
//   block, at_once        bytes of a block, and how many blocks a turn of the main loop does
//   decode(from, to)      a block
//   decode_small(from, to)   a small one, of `small` bytes
//   good()                whether all were in the alphabet
//   decode_few(from, n, to)   what is shorter than that without its padding, and whether it was good
#include "format.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include <cstring>

namespace {
namespace base64 {

inline constexpr std::size_t small = 24;

/// Tables are made of an alphabet, and begin with its Values.
template <class Tables>
std::size_t prepare_decode(kernels::Bytes param, kernels::Sink state) noexcept {
    const Tables tables(alphabet(is_url(param)));
    std::memcpy(state.data(), &tables, sizeof tables);
    return sizeof tables;
}

/// Of the value 0 in both alphabets.
inline constexpr char zero = 'A';

/// A quantum with padding.
inline bool decode_last(const std::uint8_t* values, const std::byte* from, std::size_t pads, std::byte* to) {
    const auto value = [&](std::size_t i) -> unsigned { return values[std::size_t(from[i])]; };
    const unsigned first = value(0), second = value(1), third = pads > 1 ? in_alphabet : value(2);
    to[0] = std::byte(first << 2 | (second >> 4 & 3));
    if (pads == 1) to[1] = std::byte(second << 4 | (third >> 2 & 15));
    const unsigned unused = pads == 1 ? third & 3 : second & 15;
    return (first & second & third & in_alphabet) != 0 && unused == 0;
}

template <class Tables>
const Tables& tables_of(kernels::Bytes state) {
    return *reinterpret_cast<const Tables*>(state.data());
}

template <class Cpu>
std::size_t decode(Cpu cpu, kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % quantum != 0) return kernels::rejected;
    const std::size_t pads = padding(in), length = decoded_bound(in.size()) - pads;
    if (length > out.size()) return kernels::rejected;
    const std::byte* from = in.data();
    std::byte* to = out.data();
    const std::byte* const end = from + in.size() - (pads ? quantum : 0);
    std::byte* const bytes_end = to + decoded_bound(std::size_t(end - from));
    constexpr std::size_t block = Cpu::block, text = encoded(block), at_once = Cpu::at_once;
    if (end - from >= std::ptrdiff_t(text)) {
        const auto next = [&] {
            cpu.decode(from, to);
            from += text, to += block;
            asm("" : "+r"(from), "+r"(to)); // else each block has addresses of its own to compute
        };
        while (end - from >= std::ptrdiff_t(at_once * text)) {
            MAIN_LOOP("lookup", .bytes = at_once * block);
            each<at_once>([&](auto) { next(); });
        }
        const std::byte* const last = end - text;
        while (from < last) next();
        cpu.decode(last, bytes_end - block);
    } else if (end - from >= std::ptrdiff_t(encoded(small))) {
        cpu.decode_small(from, to);
        cpu.decode_small(end - encoded(small), bytes_end - small);
    } else {
        return cpu.decode_few(from, in.size() - pads, to) ? length : kernels::rejected;
    }
    const bool good =
        cpu.good() &&
        (pads == 0 || decode_last(reinterpret_cast<const std::uint8_t*>(state.data()), end, pads, bytes_end));
    return good ? length : kernels::rejected;
}

} // namespace base64
} // namespace
