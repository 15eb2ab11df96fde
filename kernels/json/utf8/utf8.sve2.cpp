// How and why is told in the header.
#include "kernels/json/unicode/sve2.hpp"
#include "kernels/variant.hpp"

namespace {

/// The first vector is followed by zeros, those after it by what the predicate leaves of them.
bool valid_short(const std::byte* const begin, std::size_t size) noexcept {
    const std::size_t vector = svcntb();
    const svuint8_t first = load(svwhilelt_b8_u64(0, size), begin);
    svuint8_t merged = first;
    for (std::size_t i = vector; i < size; i += vector)
        merged = svorr_u8_x(svptrue_b8(), merged, load(svwhilelt_b8_u64(i, size), begin + i));
    if (ascii(merged)) return true;
    svuint8_t errors = wrong_at_start(first);
    for (std::size_t i = vector; i < size; i += vector) {
        const svbool_t rest = svwhilelt_b8_u64(i, size);
        const std::byte* const p = begin + i;
        errors = wrong_at(load(rest, p), load(rest, p - 1), load(rest, p - 2), load(rest, p - 3), errors);
    }
    // Below a vector a zero follows, so that a cut character shows.
    return zero(errors) && (size < vector || !cut(begin + size));
}

/// The same runs as valid_long of blocks.hpp, in blocks of four vectors.
bool valid_long(const std::byte* const begin, std::size_t size) noexcept {
    const std::size_t vector = svcntb(), block = 4 * vector;
    const auto is_ascii = [](const std::byte* p) {
        const svbool_t all = svptrue_b8();
        return ascii(
            svorr_u8_x(all, svorr_u8_x(all, load(p), load(p, 1)), svorr_u8_x(all, load(p, 2), load(p, 3))));
    };
    const auto wrong_block = [](const std::byte* p, svuint8_t errors) {
        return wrong_at(p, 3, wrong_at(p, 2, wrong_at(p, 1, wrong_at(p, 0, errors))));
    };
    const std::byte *const end = begin + size, *const last = end - block;
    const std::byte* p = begin + vector;
    svuint8_t errors = wrong_at_start(load(begin));
    while (p < last) {
        if (is_ascii(p)) {
            if (cut(p) || !zero(errors)) return false;
            do {
                MAIN_LOOP("ascii", .vectors = 4);
                p += block;
            } while (p < last && is_ascii(p));
            if (p >= last) break;
        }
        MAIN_LOOP("cjk", .vectors = 4);
        errors = wrong_block(p, errors);
        p += block;
    }
    if (is_ascii(last)) return zero(errors) && !cut(last);
    return zero(wrong_block(last, errors)) && !cut(end);
}

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink) noexcept {
    const bool is_short = in.size() <= 8 * svcntb();
    const bool valid = is_short ? valid_short(in.data(), in.size()) : valid_long(in.data(), in.size());
    return valid ? 0 : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .note = "three 16-entry lookups for a vector of any length, predicated ends");
