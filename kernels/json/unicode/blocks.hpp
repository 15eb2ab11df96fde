#pragma once
// The way through the input, for vectors of a fixed size. Isa says how one instruction set does it:
//   Vector, size            a vector and its bytes, at most 64
//   load(p), zeros()
//   most(x, y)              the greater of each two bytes. It merges text, asked for a high bit, and errors,
//                           asked for a bit, as OR would; but no compiler regroups a chain of it and spills.
//   ascii(v), zero(v)       no byte has its high bit; no byte has any bit
//   before<n>(v)            what stands n bytes before each byte, zeros before the first
//   before<n>(v, p)         the same of a v loaded from p, at least 16 bytes behind the start; where an Isa
//                           has none, they are loaded again
//   valid_below(p, n)       for inputs shorter than a vector
// All these are static. An object has the constants in registers, for
//   wrong(v, one, two, three, errors)
//                           the bits of wrong[] for each byte of v, given what stands one, two and three
//                           bytes before, merged into `errors`
#include "lookup.hpp"

namespace {

/// What is skipped or looked up at once. Two vectors of AVX-512 are looked up in less time than a branch that
/// was not foreseen takes: where ASCII alternates with other text, there are half as many of them.
template <class Isa>
constexpr std::size_t block = Isa::size < 64 ? 64 : 2 * Isa::size;

/// What stands n bytes before each byte of v, which is loaded from p.
template <int n, class Isa>
auto before(typename Isa::Vector v, const std::byte* p) noexcept {
    if constexpr (requires { Isa::template before<n>(v, p); })
        return Isa::template before<n>(v, p);
    else
        return Isa::load(p - n);
}

/// Errors in the `bytes` bytes from p on, at least 16 behind the start.
template <std::size_t bytes, class Isa>
auto wrong_at(const Isa& isa, const std::byte* p, typename Isa::Vector errors) noexcept {
    for (std::size_t i = 0; i < bytes; i += Isa::size) {
        const std::byte* const q = p + i;
        const auto v = Isa::load(q);
        errors = isa.wrong(v, before<1, Isa>(v, q), before<2, Isa>(v, q), before<3, Isa>(v, q), errors);
    }
    return errors;
}

/// Errors in the vector that the input starts with.
template <class Isa>
auto wrong_at_start(const Isa& isa, typename Isa::Vector v) noexcept {
    return isa.wrong(v, Isa::template before<1>(v), Isa::template before<2>(v), Isa::template before<3>(v),
                     Isa::zeros());
}

template <class Isa, std::size_t bytes>
bool ascii(const std::byte* p) noexcept {
    auto merged = Isa::load(p);
    for (std::size_t i = Isa::size; i < bytes; i += Isa::size) merged = Isa::most(merged, Isa::load(p + i));
    return Isa::ascii(merged);
}

inline std::uint64_t load_word(const std::byte* p, std::size_t size) noexcept {
    std::uint64_t word = 0;
    std::memcpy(&word, p, size);
    return word;
}

/// Below 16 bytes: in two registers, from loads that overlap. A zero follows, so that a cut character shows.
template <class Isa>
bool valid_below_16(const std::byte* p, std::size_t size) noexcept {
    if (size == 0) return true;
    std::uint64_t low, high = 0;
    if (size > 8) {
        low = load_word(p, 8);
        high = load_word(p + size - 8, 8) >> 8 * (16 - size);
    } else if (size >= 4) {
        low = load_word(p, 4) | load_word(p + size - 4, 4) << 8 * (size - 4);
    } else {
        const std::size_t middle = size / 2, last = size - 1;
        low = load_word(p, 1) | load_word(p + middle, 1) << 8 * middle | load_word(p + last, 1) << 8 * last;
    }
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    if (((low | high) & high_bits) == 0) return true;
    return Isa::zero(wrong_at_start(Isa(), Isa::pair(low, high)));
}

/// One vector to two blocks; the last vector is flush with the end.
template <class Isa>
bool valid_short(const std::byte* const begin, std::size_t size) noexcept {
    const std::byte *const second = begin + Isa::size, *const last = begin + size - Isa::size;
    const auto first = Isa::load(begin);
    auto merged = Isa::most(first, Isa::load(last));
    for (const std::byte* p = second; p < last; p += Isa::size) merged = Isa::most(merged, Isa::load(p));
    if (Isa::ascii(merged)) return true;
    const Isa isa;
    auto errors = wrong_at_start(isa, first);
    for (const std::byte* p = second; p < last; p += Isa::size) errors = wrong_at<Isa::size>(isa, p, errors);
    if (last == begin + 1) // Two bytes before it, the input has not begun.
        errors = isa.wrong(Isa::load(last), first, Isa::template before<1>(first),
                           Isa::template before<2>(first), errors);
    else if (last == begin + 2)
        errors =
            isa.wrong(Isa::load(last), Isa::load(begin + 1), first, Isa::template before<1>(first), errors);
    else if (last > begin)
        errors =
            isa.wrong(Isa::load(last), Isa::load(last - 1), Isa::load(last - 2), Isa::load(last - 3), errors);
    return Isa::zero(errors) && !cut(begin + size);
}

/// The first block from p on that is not all ASCII, or one from `last` on.
template <class Isa>
const std::byte* skip_ascii(const std::byte* p, const std::byte* last) noexcept {
    // Unrolled, so that the branch predictor tells short runs apart; a long run then takes two blocks a step.
    for (int i = 0; i < 4; ++i, p += block<Isa>)
        if (p >= last || !ascii<Isa, block<Isa>>(p)) return p;
    while (p < last - block<Isa> && ascii<Isa, 2 * block<Isa>>(p)) {
        MAIN_LOOP("ascii", .bytes = 2 * block<Isa>);
        p += 2 * block<Isa>;
    }
    while (p < last && ascii<Isa, block<Isa>>(p)) p += block<Isa>;
    return p;
}

/// More than two blocks.
template <class Isa>
bool valid_long(const std::byte* const begin, std::size_t size) noexcept {
    const Isa isa;
    const std::byte *const end = begin + size, *const last = end - block<Isa>;
    auto errors = Isa::zeros();
    if (!ascii<Isa, 2 * Isa::size>(begin))
        errors = wrong_at<Isa::size>(isa, begin + Isa::size, wrong_at_start(isa, Isa::load(begin)));
    // Aligned, within the two vectors that are done.
    const std::byte* p = begin + 2 * Isa::size - reinterpret_cast<std::uintptr_t>(begin) % Isa::size;
    while (p < last) {
        if (ascii<Isa, block<Isa>>(p)) {
            if (cut(p) || !Isa::zero(errors)) return false;
            p = skip_ascii<Isa>(p + block<Isa>, last);
            if (p >= last) break;
        }
        MAIN_LOOP("cjk", .bytes = block<Isa>);
        errors = wrong_at<block<Isa>>(isa, p, errors);
        p += block<Isa>;
    }
    if (ascii<Isa, block<Isa>>(last)) return Isa::zero(errors) && !cut(last);
    return Isa::zero(wrong_at<block<Isa>>(isa, last, errors)) && !cut(end);
}

template <class Isa>
bool valid(const std::byte* p, std::size_t size) noexcept {
    if (size < Isa::size) return Isa::valid_below(p, size);
    return size <= 2 * block<Isa> ? valid_short<Isa>(p, size) : valid_long<Isa>(p, size);
}

template <class Isa>
std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink) noexcept {
    return valid<Isa>(in.data(), in.size()) ? 0 : kernels::rejected;
}

} // namespace
