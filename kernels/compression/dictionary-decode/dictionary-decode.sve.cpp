// As neon, two vectors of indices at once, since theirs are whole groups; values are gathered. A predicate
// keeps what is out of range out of the gather, and the last vectors inside their buffers.
#include "dictionary.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include <arm_sve.h>

namespace {

using dictionary::Dictionary, dictionary::Packed;

struct Cpu {
    template <class T>
    static bool look_up(const Packed& packed, const Dictionary& d, std::byte* to, std::size_t n) {
        const unsigned width = packed.width;
        if (width > 32 - 7) return dictionary::look_up_plainly<T>(packed, 0, d, to, n);
        const svbool_t all = svptrue_b32();
        const std::size_t lanes = svcntw(), bits = lanes * width;
        const svuint32_t bits0 = svindex_u32(0, width), bits1 = svindex_u32(std::uint32_t(bits % 8), width);
        const auto bytes_of = [&](svuint32_t begins) {
            return svreinterpret_u8(
                svmla_x(all, svdup_u32(0x03020100), svlsr_x(all, begins, 3), std::uint32_t{0x01010101}));
        };
        const svuint8_t bytes0 = bytes_of(bits0), bytes1 = bytes_of(bits1);
        const svuint32_t shift0 = svand_x(all, bits0, 7), shift1 = svand_x(all, bits1, 7);
        const std::uint32_t mask = (1u << width) - 1, count = std::uint32_t(d.count);
        svuint32_t most = svdup_u32(0);
        const auto vector = [&](svuint8_t data, svuint8_t bytes, svuint32_t shift, std::byte * p,
                                std::size_t at, bool whole) __attribute__((always_inline)) {
            const svbool_t here = whole ? all : svwhilelt_b32(at, n);
            const svuint32_t index =
                svand_x(all, svlsr_x(all, svreinterpret_u32(svtbl(data, bytes)), shift), mask);
            most = svmax_m(here, most, index);
            const svbool_t known = svcmplt(here, index, count);
            if constexpr (sizeof(T) == 4) {
                const auto* const values = reinterpret_cast<const std::uint32_t*>(d.values);
                svst1(here, reinterpret_cast<std::uint32_t*>(p), svld1_gather_index(known, values, index));
            } else {
                const auto* const values = reinterpret_cast<const std::uint64_t*>(d.values);
                auto* const out = reinterpret_cast<std::uint64_t*>(p);
                svst1(svunpklo(here), out, svld1_gather_index(svunpklo(known), values, svunpklo(index)));
                svst1(svunpkhi(here), out + svcntd(),
                      svld1_gather_index(svunpkhi(known), values, svunpkhi(index)));
            }
        };
        const auto* from = reinterpret_cast<const std::uint8_t*>(packed.from);
        const auto* const end = reinterpret_cast<const std::uint8_t*>(packed.end);
        std::size_t at = 0;
        for (; n - at >= 2 * lanes && std::size_t(end - from) >= bits / 8 + svcntb(); at += 2 * lanes) {
            MAIN_LOOP("lookup", .vectors = 2 * sizeof(T) / 4);
            vector(svld1(svptrue_b8(), from), bytes0, shift0, to, at, true);
            vector(svld1(svptrue_b8(), from + bits / 8), bytes1, shift1, to + lanes * sizeof(T), at, true);
            from += bits / 4;
            to += 2 * lanes * sizeof(T);
        }
        for (; at < n; at += 2 * lanes) {
            const auto there = std::uint64_t(end - from);
            vector(svld1(svwhilelt_b8(std::uint64_t{0}, there), from), bytes0, shift0, to, at, false);
            if (at + lanes < n)
                vector(svld1(svwhilelt_b8(bits / 8, there), from + bits / 8), bytes1, shift1,
                       to + lanes * sizeof(T), at + lanes, false);
            from += bits / 4;
            to += 2 * lanes * sizeof(T);
        }
        return n == 0 || svmaxv(all, most) < count;
    }
};

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return dictionary::decode<Cpu>(dictionary::of_state(state), in, out);
}

} // namespace

VARIANT(.run = run, .prepare = dictionary::prepare,
        .note = "two vectors of indices by TBL and LSR, values by gathers");
