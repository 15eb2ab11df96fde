// VPERMB looks up six bits in 64 bytes and ignores the upper two, so the tables are by six bits of a byte,
// not four: no AND before a lookup, 10 instructions of arithmetic for 64 bytes of text. The rest is as in
// avx512.
#include "avx512.hpp"
#include "kernels/variant.hpp"

namespace {

/// A table by half bytes, as one by the upper or the lower six bits of the byte.
using Wide = std::array<std::uint8_t, 64>;
constexpr Wide by_upper(const Table& table) {
    Wide wide{};
    for (std::size_t i = 0; i < wide.size(); ++i) wide[i] = table[i >> 2];
    return wide;
}
constexpr Wide by_lower(const Table& table) {
    Wide wide{};
    for (std::size_t i = 0; i < wide.size(); ++i) wide[i] = table[i & low_half];
    return wide;
}
alignas(64) constexpr Wide first_upper = by_upper(first_high);
alignas(64) constexpr Wide first_lower = by_lower(first_low);
alignas(64) constexpr Wide second_upper = by_upper(second_high);

__m512i look_up(__m512i first, __m512i second) noexcept {
    const auto in = [](const Wide& table, __m512i index) {
        return _mm512_permutexvar_epi8(index, _mm512_load_si512(table.data()));
    };
    const auto upper = [](__m512i bytes) { return _mm512_srli_epi16(bytes, 2); };
    constexpr int a = 0xf0, b = 0xcc, c = 0xaa;
    return _mm512_ternarylogic_epi64(in(first_upper, upper(first)), in(first_lower, first),
                                     in(second_upper, upper(second)), a & b & c);
}

} // namespace

VARIANT(.run = run<Avx512<look_up>>,
        .note = "three 64-entry lookups (VPERMB) for 64 bytes, masked load below 64");
