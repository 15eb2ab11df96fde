// As NEON, with predicates for what is left over. At 128 bits SVE has no table of more than two registers, so
// it is NEON itself; from 256 bits on, TBL of two registers or one looks 64 entries up.
#include "kernels/variant.hpp"
#include "neon.hpp"
#include <arm_sve.h>

namespace {

using base64::group, base64::quantum;

svuint8x2_t table_of_64(const std::array<std::uint8_t, 64>& table) {
    const auto part = [&](std::uint64_t i) {
        return svld1_vnum_u8(svwhilelt_b8_u64(i * svcntb(), table.size()), table.data(), std::int64_t(i));
    };
    return svcreate2_u8(part(0), part(1));
}

template <bool two>
svuint8_t look_up(svuint8x2_t table, svuint8_t index) {
    return two ? svtbl2_u8(table, index) : svtbl_u8(svget2_u8(table, 0), index);
}

template <bool two>
void encode_groups(const base64::NeonTables& tables, const std::byte* in, std::size_t groups,
                   std::byte* out) {
    const auto* from = reinterpret_cast<const std::uint8_t*>(in);
    auto* to = reinterpret_cast<std::uint8_t*>(out);
    const svuint8x2_t first = table_of_64(tables.first), second = table_of_64(tables.second),
                      third = table_of_64(tables.third);
    const svbool_t all = svptrue_b8();
    const std::size_t vector = svcntb();
    for (std::size_t i = 0; i < groups; i += vector) {
        MAIN_LOOP("lookup", .vectors = group);
        const svbool_t active = svwhilelt_b8_u64(i, groups);
        const svuint8x3_t b = svld3_u8(active, from + group * i);
        const svuint8_t b0 = svget3_u8(b, 0), b1 = svget3_u8(b, 1), b2 = svget3_u8(b, 2);
        svst4_u8(active, to + quantum * i,
                 svcreate4_u8(look_up<two>(first, svlsr_n_u8_x(all, b0, 2)),
                              look_up<two>(second, svbsl_n_u8(b0, svlsr_n_u8_x(all, b1, 2), 0x03)),
                              look_up<two>(third, svbsl_n_u8(b1, svlsr_n_u8_x(all, b2, 2), 0x0f)),
                              look_up<two>(first, svand_n_u8_x(all, b2, 0x3f))));
    }
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (svcntb() < 32) return base64::encode_neon(state, in, out);
    const auto& tables = base64::tables_of<base64::NeonTables>(state);
    const std::size_t groups = in.size() / group, rest = in.size() % group;
    (svcntb() < 64 ? encode_groups<true> : encode_groups<false>)(tables, in.data(), groups, out.data());
    if (rest > 0)
        base64::encode_last(reinterpret_cast<const char*>(state.data()), in.data() + group * groups, rest,
                            out.data() + quantum * groups);
    return base64::encoded(in.size());
}

} // namespace

VARIANT(.run = run, .prepare = base64::prepare_encode<base64::NeonTables>,
        .note = "LD3, indices by BIT into permuted tables of 64, ST4; at 128 bits NEON's TBL");
