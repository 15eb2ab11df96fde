// VPDPBUSD adds four bytes times four signed weights to a lane. With weights from 127 to -128, and the rest
// of 129 added at the end, a group has 256 bytes. The sum of the bytes would take as many multiplications, of
// which a Zen 4 begins one a cycle: so three vectors are first added bit by bit, as in a carry-save adder, to
// their sum and their carries, by ternary logic on the other ports. VPSADBW adds the bytes of the fourth.
// RFC 1950; Warren: Hacker's Delight, 2nd edition, 5-1 (Harley and Seal's carry-save adder).
#include "kernels/variant.hpp"
#include "lanes.hpp"
#include "zmm.hpp"

namespace {

/// Stays in a register: GCC 12 would load it again for each use.
inline void keep(__m512i& v) {
#ifdef __AVX512F__
    asm("" : "+v"(v));
#else
    static_cast<void>(v);
#endif
}

struct Vnni : Lanes<Zmm, 256, 129> {
    static constexpr std::size_t few_most = group - 1, wide_most = 1024 * group;
    static constexpr std::size_t page = 4096;
    alignas(64) static constexpr auto table = weights<std::int8_t, group, shared>;
    // VPSADBW has lanes of 64 bits: half of those of 32 get eight bytes of the fourth vector.
    static_assert(most_before(3 * 4 + 8, wide_most / group) < unsigned_room);
    static_assert(wide_most / group * 4 * 4 * 255 * 128 < signed_room);

    void add_few(const std::byte* p, std::size_t n) {
        Zmm::each_vector(p, n, [this](Vector v, std::size_t from_end) {
            weighted = _mm512_dpbusd_epi32(weighted, v, Zmm::load(table.data() + group - from_end));
            sum = _mm512_dpbusd_epi32(sum, v, _mm512_set1_epi8(1));
        });
    }

    void add_groups(const std::byte* p, const std::byte* end) {
        const Vector one = _mm512_set1_epi8(1), two = _mm512_set1_epi8(2);
        const Vector w0 = Zmm::load(&table[0]), w1 = Zmm::load(&table[64]), w2 = Zmm::load(&table[128]),
                     w3 = Zmm::load(&table[192]);
        Vector weighted1 = Zmm::zero(), weighted2 = Zmm::zero(), weighted3 = Zmm::zero();
        while (p != end) {
            const std::size_t left = std::size_t(end - p);
            // The hardware's streams end with a page: the start of the one after the next is fetched here.
            if (left > 2 * page)
                for (std::size_t line = 0; line < group; line += 64) __builtin_prefetch(p + 2 * page + line);
            for (const std::byte* const stop = left < page ? end : p + page; p != stop; p += group) {
                MAIN_LOOP("sums", .bytes = group);
                Vector v0 = Zmm::load(p), v1 = Zmm::load(p + 64), v2 = Zmm::load(p + 128),
                       v3 = Zmm::load(p + 192);
                keep(v0), keep(v1), keep(v2), keep(v3);
                before = Zmm::add(before, sum);
                weighted = _mm512_dpbusd_epi32(weighted, v0, w0);
                weighted1 = _mm512_dpbusd_epi32(weighted1, v1, w1);
                weighted2 = _mm512_dpbusd_epi32(weighted2, v2, w2);
                weighted3 = _mm512_dpbusd_epi32(weighted3, v3, w3);
                const Vector odd = _mm512_ternarylogic_epi64(v0, v1, v2, 0x96),
                             carry = _mm512_ternarylogic_epi64(v0, v1, v2, 0xe8);
                const Vector here =
                    _mm512_dpbusd_epi32(_mm512_dpbusd_epi32(Zmm::bytes(v3), odd, one), carry, two);
                sum = Zmm::add(sum, here);
            }
        }
        weighted = Zmm::add(Zmm::add(weighted, weighted1), Zmm::add(weighted2, weighted3));
    }
};

} // namespace

VARIANT(.run = Adler<InVectors<Vnni>>::run,
        .note = "VPDPBUSD on groups of 256 bytes, of which a carry-save adder sums three quarters");
