#pragma once
// The way through the input, for vectors of a fixed size. Vector has
//   size                           bytes of a vector, at most 64
//   Vector(p)                        the bytes from p on
//   before<n>()                      the vector moved up by n bytes, zeros below: what stands n bytes before
//   each wrong(one, two, three, errors)   the bits of wrong[] for each byte, given what stands one, two and
//   three bytes
//                                    before, merged into `errors`
//   most(other)                      the greater of each two bytes. It merges text, asked for a high bit, and
//   errors,
//                                    asked for a bit, as OR would; but a compiler regroups no chain of it,
//                                    and so spills less.
//   ascii(), zero(), zeros()         no high bit anywhere; no bit anywhere; static: the vector without a bit
//   valid_below(p, size)             static: validates inputs shorter than a vector
#include "lookup.hpp"

namespace {

constexpr std::size_t block = 64;

/// Errors of the `size` bytes from p on, at least three behind the start, merged with those known.
template <class Vector, std::size_t size = Vector::size>
Vector wrong_at(const std::byte* p, Vector errors) noexcept {
    for (const std::byte* end = p + size; p < end; p += Vector::size)
        errors = Vector(p).wrong(Vector(p - 1), Vector(p - 2), Vector(p - 3), errors);
    return errors;
}

template <class Vector>
Vector wrong_at_start(Vector v) noexcept {
    return v.wrong(v.template before<1>(), v.template before<2>(), v.template before<3>(), Vector::zeros());
}

template <class Vector, std::size_t size>
bool ascii(const std::byte* p) noexcept {
    Vector all(p);
    for (std::size_t i = Vector::size; i < size; i += Vector::size) all = all.most(Vector(p + i));
    return all.ascii();
}

inline std::uint64_t load_word(const std::byte* p, std::size_t size) noexcept {
    std::uint64_t word = 0;
    std::memcpy(&word, p, size);
    return word;
}

/// Below 16 bytes: in two registers, from loads that overlap. A zero follows, so that a cut character shows.
template <class Vector>
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
    return wrong_at_start(Vector::pair(low, high)).zero();
}

/// At least one vector, the last one flush with the end.
template <class Vector>
bool valid_short(const std::byte* const begin, std::size_t size) noexcept {
    const std::byte *const second = begin + Vector::size, *const last = begin + size - Vector::size;
    const Vector first(begin);
    Vector all = first.most(Vector(last));
    for (const std::byte* p = second; p < last; p += Vector::size) all = all.most(Vector(p));
    if (all.ascii()) return true;
    Vector errors = wrong_at_start(first);
    for (const std::byte* p = second; p < last; p += Vector::size) errors = wrong_at(p, errors);
    if (last > begin) errors = wrong_at(last, errors);
    return errors.zero() && !cut(begin + size);
}

/// The first block from p on that is not all ASCII, or one from `last` on.
template <class Vector>
const std::byte* skip_ascii(const std::byte* p, const std::byte* last) noexcept {
    // Unrolled, so that the branch predictor tells short runs apart; a long run then takes two blocks a step.
    for (int i = 0; i < 4; ++i, p += block)
        if (p >= last || !ascii<Vector, block>(p)) return p;
    while (p < last - block && ascii<Vector, 2 * block>(p)) p += 2 * block;
    while (p < last && ascii<Vector, block>(p)) p += block;
    return p;
}

/// In runs of blocks that are ASCII and of blocks that are not.
template <class Vector>
bool valid_long(const std::byte* const begin, std::size_t size) noexcept {
    const std::byte *const end = begin + size, *const last = end - block;
    Vector errors = Vector::zeros();
    if (!ascii<Vector, 2 * Vector::size>(begin))
        errors = wrong_at(begin + Vector::size, wrong_at_start(Vector(begin)));
    // Aligned, within the two vectors that are done.
    const std::byte* p =
        begin + 2 * Vector::size - reinterpret_cast<std::uintptr_t>(begin) % Vector::size;
    while (p < last) {
        if (ascii<Vector, block>(p)) {
            if (cut(p) || !errors.zero()) return false;
            p = skip_ascii<Vector>(p + block, last);
            if (p >= last) break;
        }
        errors = wrong_at<Vector, block>(p, errors);
        p += block;
    }
    if (ascii<Vector, block>(last)) return errors.zero() && !cut(last);
    return wrong_at<Vector, block>(last, errors).zero() && !cut(end);
}

template <class Vector>
bool valid(const std::byte* p, std::size_t size) noexcept {
    if (size < Vector::size) return Vector::valid_below(p, size);
    return size <= 2 * block ? valid_short<Vector>(p, size) : valid_long<Vector>(p, size);
}

template <class Vector>
std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink) noexcept {
    return valid<Vector>(in.data(), in.size()) ? 0 : kernels::rejected;
}

} // namespace
