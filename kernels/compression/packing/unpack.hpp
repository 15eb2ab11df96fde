#pragma once
// Unpacking with shuffles of bytes within lanes of 16: a lane is loaded from where its four values begin, a
// shuffle brings the four bytes around each value into its place, and a shift by a count of its own moves it
// down, where a mask is left, or to the top, from where a shift by the same for all moves it down (Willhalm
// et al., SIMD-Scan: Ultra Fast in-Memory Table Scan using on-Chip Vector Processing Units, VLDB 2009).
// Narrow values do so in 16 or 8 bits, if the processor is better at that; values of 27 and of more than 28
// bits may lie in five bytes, of which the lowest goes a way of its own. What Cpu provides, xmm.hpp shows.
#include "bits.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include <array>
#include <numeric>
#include <utility>

namespace {
namespace packing {

/// Unpacks `values` at a time.
template <class Cpu, unsigned width>
struct Unpack {
    using Vector = typename Cpu::Vector;
    static constexpr unsigned lanes = Cpu::lanes, in_vector = 4 * lanes;
    /// Values that a load serves.
    static constexpr unsigned shared = lanes > 1 ? in_vector : width <= 8 ? 16 : width <= 16 ? 8 : 4;
    static constexpr unsigned values = 32;
    static constexpr std::size_t begin(unsigned value) { return value * width / 8; } ///< byte it begins in
    static constexpr std::size_t step = begin(values);
    /// Lanes begin at whole words of `grain` bytes, if what they need ends within them.
    static constexpr unsigned grain = [] {
        for (unsigned lane = 0; lane < lanes; ++lane)
            if (lane * 4 * width % (8 * Cpu::grain) + 4 * width > 128) return 1u;
        return Cpu::grain;
    }();
    static constexpr std::size_t lane_begin(unsigned value) { return begin(value) / grain * grain; }
    /// Bytes that are read.
    static constexpr std::size_t reach = grain > 1 ? begin(values - in_vector) + 16 * lanes
                                                   : begin(values - (lanes > 1 ? 4 : shared)) + 16;

    static constexpr unsigned most_shift = 8 - std::gcd(width, 8u); ///< of a value in its first byte
    static constexpr bool in_bytes = most_shift == 0, in_byte = width + most_shift <= 8,
                          in_words = width + most_shift <= 16, in_five = width + most_shift > 32;

    /// The first bit of a value in its lane; `first` is the first value that the load serves.
    static constexpr unsigned bit(unsigned first, unsigned value) {
        const unsigned first_in_lane = lanes > 1 ? first + value / 4 * 4 : first;
        return (first + value) * width - 8 * unsigned(lane_begin(first_in_lane));
    }

    /// For elements of type T, of which the first is value `at` of the load: n bytes of each, from its byte
    /// `skip` on, to the byte `to` of the element.
    template <class T, unsigned first, unsigned at, unsigned skip = 0, unsigned n = sizeof(T),
              unsigned to = 0>
    struct Window {
        alignas(64) static constexpr auto table = [] {
            std::array<std::uint8_t, 16 * lanes> places{};
            for (unsigned i = 0; i < places.size(); ++i) {
                const unsigned byte = i % sizeof(T);
                // Behind the lane there is nothing of a value.
                const unsigned place = bit(first, at + unsigned(i / sizeof(T))) / 8 + skip + byte - to;
                const bool none =
                    byte < to || byte >= to + n || place > 15 || (in_bytes && byte >= width / 8);
                places[i] = std::uint8_t(none ? 0x80 : place);
            }
            return places;
        }();
    };
    /// What elements are shifted by: f of the first bit of each in its first byte.
    template <class T, unsigned first, unsigned at, auto f>
    struct Counts {
        alignas(64) static constexpr auto table = [] {
            std::array<T, 16 * lanes / sizeof(T)> counts{};
            for (unsigned i = 0; i < counts.size(); ++i) counts[i] = T(f(bit(first, at + i) % 8));
            return counts;
        }();
    };

    template <unsigned top>
    static constexpr auto to_top = [](unsigned shift) { return Cpu::left_by(top - shift); };
    static constexpr auto down = [](unsigned shift) { return Cpu::right_by(shift); };
    static Vector keep() { return Cpu::all(mask(width)); }

    template <class Table>
    static Vector load() {
        return Cpu::load(Table::table.data());
    }

    template <unsigned first, unsigned at>
    static Vector four_bytes(Vector v) {
        using T = std::uint32_t;
        if constexpr (width == most_width) {
            return v;
        } else if constexpr (in_bytes) {
            return Cpu::shuffle(v, load<Window<T, first, at>>());
        } else if constexpr (!in_five) {
            const Vector window = Cpu::shuffle(v, load<Window<T, first, at>>());
            if constexpr (Cpu::masks)
                return Cpu::and_(Cpu::right_each(window, load<Counts<T, first, at, down>>()), keep());
            else
                return Cpu::template right<32 - width>(
                    Cpu::left(window, load<Counts<T, first, at, to_top<32 - width>>>()));
        } else {
            const Vector high = Cpu::shuffle(v, load<Window<T, first, at, 1>>()),
                         low = Cpu::shuffle(v, load<Window<T, first, at, 0, 1, Cpu::byte_at>>());
            const Vector low_bits = Cpu::right_each(low, load<Counts<T, first, at, down>>());
            if constexpr (Cpu::masks)
                return Cpu::and_or(keep(), Cpu::left(high, load<Counts<T, first, at, to_top<8>>>()),
                                   low_bits);
            else
                return Cpu::template right_or<32 - width>(
                    Cpu::left(high, load<Counts<T, first, at, to_top<40 - width>>>()), low_bits);
        }
    }

    template <unsigned first, unsigned at>
    static Vector two_bytes(Vector v) {
        using T = std::uint16_t;
        const Vector window = Cpu::shuffle(v, load<Window<T, first, at>>());
        return Cpu::template right16<16 - width>(
            Cpu::left16(window, load<Counts<T, first, at, to_top<16 - width>>>()));
    }

    template <unsigned first>
    static Vector one_byte(Vector v) {
        using T = std::uint8_t;
        const Vector window = Cpu::shuffle(v, load<Window<T, first, 0>>());
        return Cpu::template right8<8 - width>(
            Cpu::left8(window, load<Counts<T, first, 0, to_top<8 - width>>>()));
    }
    /// Widens bytes from `at` on to values.
    template <unsigned at>
    struct Widen {
        alignas(16) static constexpr auto table = [] {
            std::array<std::uint8_t, 16> places{};
            for (unsigned i = 0; i < 16; ++i) places[i] = std::uint8_t(i % 4 ? 0x80 : at + i / 4);
            return places;
        }();
    };

    template <unsigned first>
    static Vector load_from(const std::byte* in) {
        return [in]<std::size_t... lane>(std::index_sequence<lane...>) {
            return Cpu::template from_lanes<lane_begin(first + 4 * lane)...>(in);
        }
        (std::make_index_sequence<lanes>{});
    }

    /// The values of one load, or of two: their results are stored together.
    static constexpr unsigned in_block = std::max(shared, 8u);
    template <unsigned first>
    static void block(const std::byte* in, std::byte* out, auto finish) {
        const Vector v = load_from<first>(in);
        const auto put = [&](unsigned value, Vector result) {
            Cpu::store(out + value_size * (first + value), finish(result));
        };
        constexpr unsigned like = first % 8; // 8 values are whole bytes
        if constexpr (Cpu::has_bytes && in_byte && !in_bytes) {
            const Vector bytes = one_byte<like>(v);
            each<shared / 4>([&](auto part) { put(4 * part, Cpu::shuffle(bytes, load<Widen<4 * part>>())); });
        } else if constexpr (Cpu::has_words && in_words && !in_bytes) {
            each<shared / 8>([&](auto part) {
                const Vector words = two_bytes<like, 8 * part>(v);
                put(8 * part, Cpu::low_words(words)), put(8 * part + 4, Cpu::high_words(words));
            });
        } else if constexpr (shared == 4) {
            const Vector low = four_bytes<like, 0>(v),
                         high = four_bytes<like + 4, 0>(load_from<first + 4>(in));
            put(0, low), put(4, high);
        } else {
            each<shared / in_vector>(
                [&](auto part) { put(in_vector * part, four_bytes<like, in_vector * part>(v)); });
        }
    }

    static void run(const std::byte* in, std::byte* out, auto finish) {
        each<values / in_block>([&](auto i) { block<i * in_block>(in, out, finish); });
    }
};

/// Unpacks any number of values, and adds a reference to each, if it `adds`.
template <class Cpu, unsigned width, bool adds>
void unpack(const std::byte* in, const std::byte* end, std::size_t values, std::uint32_t reference,
            std::byte* out) {
    using Group = Unpack<Cpu, width>;
    using Vector = typename Cpu::Vector;
    const auto finish = [all = Cpu::all(reference)](Vector v) {
        if constexpr (adds) return Cpu::add(v, all);
        return v;
    };
    const auto have = std::size_t(end - in);
    const std::size_t groups = have < Group::reach ? 0 : (have - Group::reach) / Group::step + 1;
    const std::byte* const stop = in + Group::step * std::min(groups, values / Group::values);
    values -= std::size_t(stop - in) / Group::step * Group::values;
    for (; in != stop; in += Group::step, out += value_size * Group::values) {
        if constexpr (width == 12) MAIN_LOOP("width12", .bytes = value_size * Group::values);
        Group::run(in, out, finish);
    }
    if (values == 0) return;
    // What is left is less than a group, or vectors would read behind it.
    std::byte rest[2 * Group::reach]{};
    std::memcpy(rest, in, packed_size(values, width));
    const std::byte* from = rest;
    for (; values >= Group::values; values -= Group::values) {
        Group::run(from, out, finish);
        from += Group::step;
        out += value_size * Group::values;
    }
    std::byte last[value_size * Group::values];
    Group::run(from, last, finish);
    std::memcpy(out, last, value_size * values);
}

using Unpacker = void (*)(const std::byte* in, const std::byte* end, std::size_t values,
                          std::uint32_t reference, std::byte* out);

/// By width, from 1 on.
template <class Cpu, bool adds>
constexpr auto unpackers = []<unsigned... before>(std::integer_sequence<unsigned, before...>) {
    return std::array<Unpacker, most_width>{unpack<Cpu, before + 1, adds>...};
}
(std::make_integer_sequence<unsigned, most_width>{});

/// The whole of bitunpack.
template <class Cpu>
std::size_t unpack_all(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const unsigned width = width_of(state);
    const std::size_t values = values_in(in.size(), width, out.size());
    unpackers<Cpu, false>[width - 1](in.data(), in.data() + in.size(), values, 0, out.data());
    return value_size * values;
}

} // namespace packing
} // namespace
