// As NEON, with predicates for what is left over. At 128 bits SVE has no table of more than two registers, so
// it is NEON itself; at 256 bits two TBL of two registers look 128 entries up, at more one.
#include "kernels/variant.hpp"
#include "neon.hpp"
#include <arm_sve.h>

namespace {

using base64::group, base64::quantum;

/// Whether all were in the alphabet. `four`: of how many registers a table is; else two.
template <bool four>
bool decode_quanta(const base64::Values& values, const std::byte* in, std::size_t quanta, std::byte* out) {
    const auto* from = reinterpret_cast<const std::uint8_t*>(in);
    auto* to = reinterpret_cast<std::uint8_t*>(out);
    const std::size_t vector = svcntb();
    const auto part = [&](std::uint64_t i) {
        return svld1_vnum_u8(svwhilelt_b8_u64(i * vector, 128), values.data(), std::int64_t(i));
    };
    const svuint8x2_t low = svcreate2_u8(part(0), part(1)), high = svcreate2_u8(part(2), part(3));
    const svbool_t all = svptrue_b8();
    svuint8_t flags = svdup_n_u8(0xff);
    for (std::size_t i = 0; i < quanta; i += vector) {
        MAIN_LOOP("lookup", .vectors = group);
        const svbool_t active = svwhilelt_b8_u64(i, quanta);
        const svuint8x4_t text = svld4_u8(active, from + quantum * i);
        const auto look_up = [&](svuint8_t c) {
            svuint8_t value = svtbl2_u8(low, c);
            if constexpr (four)
                value =
                    svorr_u8_x(all, value, svtbl2_u8(high, svsub_n_u8_x(all, c, std::uint8_t(2 * svcntb()))));
            flags = svand_u8_m(active, flags, value);
            return value;
        };
        const svuint8_t first = look_up(svget4_u8(text, 0)), second = look_up(svget4_u8(text, 1)),
                        third = look_up(svget4_u8(text, 2)), fourth = look_up(svget4_u8(text, 3));
        svst3_u8(active, to + group * i,
                 svcreate3_u8(svsli_n_u8(svlsr_n_u8_x(all, second, 4), first, 2),
                              svsli_n_u8(svlsr_n_u8_x(all, third, 2), second, 4),
                              svsli_n_u8(fourth, third, 6)));
    }
    return !svptest_any(all, svcmplt_n_u8(all, flags, base64::in_alphabet));
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (svcntb() < 32) return base64::decode_neon(state, in, out);
    if (in.size() % quantum != 0) return kernels::rejected;
    const std::size_t pads = base64::padding(in), length = base64::decoded_bound(in.size()) - pads;
    if (length > out.size()) return kernels::rejected;
    const auto& tables = base64::tables_of<base64::NeonTables>(state);
    const std::size_t quanta = length / group;
    const auto decode = svcntb() < 64 ? decode_quanta<true> : decode_quanta<false>;
    const bool good = decode(tables.values, in.data(), quanta, out.data()) &&
                      (pads == 0 || base64::decode_last(tables.values.data(), in.data() + quantum * quanta,
                                                        pads, out.data() + group * quanta));
    return good ? length : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .prepare = base64::prepare_decode<base64::NeonTables>,
        .note = "LD4, values and flags by TBL of two registers, SLI, ST3; at 128 bits NEON's TBL");
