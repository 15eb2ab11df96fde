#pragma once
// Without VNNI. PMADDUBSW multiplies bytes by signed weights, and adds each two products, in 16 bits. The
// weights of a group lie around zero, and what all bytes share is added at the end: so the sums of the first
// half of a group, which are positive, and those of the second, which are negative, fit into 16 bits
// together, and PMADDWD widens them once for a group. PSADBW adds the bytes. What Cpu provides, xmm.hpp
// shows.
#include "lanes.hpp"

namespace {

template <class Cpu>
using MaddubsLanes = Lanes<Cpu, Cpu::vectors * Cpu::width, int(Cpu::vectors* Cpu::width / 2)>;

template <class Cpu>
struct Maddubs : MaddubsLanes<Cpu> {
    using Base = MaddubsLanes<Cpu>;
    using Base::group, Base::shared, Base::sum, Base::before, Base::weighted;
    using typename Base::Vector;
    static constexpr std::size_t wide_most = 1024 * group;
    alignas(64) static constexpr auto table = weights<std::int8_t, group, shared>;

    /// The greatest sum of one sign in a lane of 16 bits: of the first two bytes of the vectors in the first
    /// half of the group.
    static constexpr int most_weighed = [] {
        int sum = 0;
        for (std::size_t i = 0; i < Cpu::vectors; ++i) {
            const int pair = table[i * Cpu::width] + table[i * Cpu::width + 1];
            if (pair > 0) sum += 255 * pair;
        }
        return sum;
    }();
    static_assert(most_weighed < 1 << 15);
    static_assert(wide_most / group * 2 * (1 << 15) < signed_room);
    // PSADBW's lanes have 64 bits: half of those of 32 get all the bytes.
    static_assert(most_before(8 * Cpu::vectors, wide_most / group) < unsigned_room);

    void add_few(const std::byte* p, std::size_t n) {
        Cpu::each_vector(p, n, [this](Vector v, std::size_t from_end) {
            const Vector by = Cpu::load(table.data() + group - from_end);
            weighted = Cpu::add(weighted, Cpu::pairs(Cpu::weigh(v, by)));
            sum = Cpu::add(sum, Cpu::bytes(v));
        });
    }

    void add_groups(const std::byte* p, const std::byte* end) {
        Vector by[Cpu::vectors];
        for (std::size_t i = 0; i < Cpu::vectors; ++i) by[i] = Cpu::load(&table[i * Cpu::width]);
        for (; p != end; p += group) {
            MAIN_LOOP("sums", .bytes = group);
            before = Cpu::add(before, sum);
            const Vector first = Cpu::load(p);
            Vector weighed = Cpu::weigh(first, by[0]), bytes = Cpu::bytes(first);
            for (std::size_t i = 1; i < Cpu::vectors; ++i) {
                const Vector v = Cpu::load(p + i * Cpu::width);
                weighed = Cpu::add_weighed(weighed, Cpu::weigh(v, by[i]));
                bytes = Cpu::add(bytes, Cpu::bytes(v));
            }
            weighted = Cpu::add(weighted, Cpu::pairs(weighed));
            sum = Cpu::add(sum, bytes);
        }
    }
};

} // namespace
