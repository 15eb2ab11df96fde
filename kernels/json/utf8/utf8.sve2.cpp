// Three lookups in tables of 16 bytes by TBL, for as many bytes as a vector has. Predicates load what is
// shorter than a vector, BCAX merges two steps into one; at 128 bits that is all it has over NEON. How and
// why is told in lookup.hpp.
#include "kernels/variant.hpp"
#include "lookup.hpp"
#include <arm_sve.h>

namespace {

svuint8_t load(svbool_t active, const std::byte* p) noexcept {
    return svld1_u8(active, reinterpret_cast<const std::uint8_t*>(p));
}

/// The vector `index` vectors behind p.
svuint8_t load(const std::byte* p, std::int64_t index = 0) noexcept {
    return svld1_vnum_u8(svptrue_b8(), reinterpret_cast<const std::uint8_t*>(p), index);
}

/// The bits of wrong[] for each byte of v, given what stands one, two and three bytes before, and `errors`.
svuint8_t wrong_at(svuint8_t v, svuint8_t one, svuint8_t two, svuint8_t three, svuint8_t errors) noexcept {
    const svbool_t all = svptrue_b8();
    const auto repeat = [](const Table& table) { return svld1rq_u8(svptrue_b8(), table.data()); };
    const svuint8_t lead =
        svand_u8_x(all, svtbl_u8(repeat(constants.first_high), svlsr_n_u8_x(all, one, 4)),
                   svtbl_u8(repeat(constants.first_low), svand_u8_x(all, one, repeat(constants.low_half))));
    const svuint8_t bits =
        svand_u8_x(all, lead, svtbl_u8(repeat(constants.second_high), svlsr_n_u8_x(all, v, 4)));
    const svuint8_t demanded = svorr_u8_x(all, svqsub_u8(two, repeat(constants.below_three)),
                                          svqsub_u8(three, repeat(constants.below_four)));
    constexpr std::uint8_t rest = 0xff & ~second_continuation;
    return svmax_u8_x(all, errors, svbcax_n_u8(bits, demanded, rest)); // bits ^ (demanded & ~rest)
}

/// The vector `index` vectors behind p, which is at least three bytes behind the start.
svuint8_t wrong_at(const std::byte* p, std::int64_t index, svuint8_t errors) noexcept {
    return wrong_at(load(p, index), load(p - 1, index), load(p - 2, index), load(p - 3, index), errors);
}

svuint8_t wrong_at_start(svuint8_t v) noexcept {
    const svuint8_t one = svinsr_n_u8(v, 0), two = svinsr_n_u8(one, 0), three = svinsr_n_u8(two, 0);
    return wrong_at(v, one, two, three, svdup_n_u8(0));
}

bool ascii(svuint8_t v) noexcept { return !svptest_any(svptrue_b8(), svcmpge_n_u8(svptrue_b8(), v, 0x80)); }
bool zero(svuint8_t v) noexcept { return !svptest_any(svptrue_b8(), svcmpne_n_u8(svptrue_b8(), v, 0)); }

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
