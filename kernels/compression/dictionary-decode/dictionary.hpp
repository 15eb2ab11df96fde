#pragma once
// A column page in RLE_DICTIONARY of Apache Parquet (Encodings.md: Dictionary Encoding; Run Length Encoding /
// Bit-Packing Hybrid): a byte that says how many bits an index has, at most 32, and then runs. A run begins
// with a number in LEB128. If that is even, half of it says how often the index behind it, in whole bytes,
// comes. If it is odd, half of it says how many groups of eight indices follow, packed from the lowest bit
// up. The last group of a page may be padded, and what its padding is does not matter.
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include <algorithm>

namespace {
namespace dictionary {

constexpr std::size_t in_group = 8;
constexpr unsigned most_width = 32;
constexpr std::size_t most_header = 5; ///< bytes

struct Dictionary {
    std::size_t size = 4, count = 0; ///< bytes of a value; values
    const std::byte* values = nullptr;
};

constexpr std::size_t values_at = kernels::state_alignment; ///< in the state
constexpr std::size_t least_bytes = 128;                    ///< that can be loaded there
constexpr std::size_t most_bytes = kernels::state_room - values_at;

/// The parameter: a byte that says how many bytes a value has, 4 or 8, and all values. Anything else, or more
/// than a state has room for, is a dictionary without values.
inline Dictionary of_param(kernels::Bytes param) {
    if (param.empty() || param.size() - 1 > most_bytes) return {};
    const auto size = std::to_integer<std::size_t>(param[0]);
    if (size != 4 && size != 8) return {};
    return {size, (param.size() - 1) / size, param.data() + 1};
}

/// The state: size and number of the values, and at `values_at` they, so that none is in two lines of a
/// cache. There are zeros behind few of them: they can be loaded as whole vectors.
inline std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    const Dictionary d = of_param(param);
    std::memcpy(state.data(), &d.size, sizeof d.size);
    std::memcpy(state.data() + sizeof d.size, &d.count, sizeof d.count);
    std::copy_n(d.values, d.count * d.size, state.data() + values_at);
    return values_at + std::max(d.count * d.size, least_bytes);
}
inline Dictionary of_state(kernels::Bytes state) {
    return {load<std::size_t>(state.data()), load<std::size_t>(state.data() + sizeof(std::size_t)),
            state.data() + values_at};
}

/// Bits `at` to `at + width` of packed indices.
inline std::uint32_t index_at(const std::byte* packed, std::size_t at, unsigned width) {
    std::uint64_t bits = 0;
    for (std::size_t byte = at / 8; 8 * byte < at + width; ++byte)
        bits |= std::to_integer<std::uint64_t>(packed[byte]) << 8 * (byte - at / 8);
    return std::uint32_t(bits >> at % 8 & ((std::uint64_t{1} << width) - 1));
}

/// Indices in whole groups, and where what may be read ends.
struct Packed {
    const std::byte *from, *end;
    unsigned width;
};

/// Looks up n indices from the first-th on; false where one is not in the dictionary.
template <class T>
bool look_up_plainly(const Packed& packed, std::size_t first, const Dictionary& d, std::byte* to,
                     std::size_t n) {
    for (std::size_t i = first; i < first + n; ++i, to += sizeof(T)) {
        const std::uint32_t index = index_at(packed.from, i * packed.width, packed.width);
        if (index >= d.count) return false;
        std::memcpy(to, d.values + index * sizeof(T), sizeof(T));
    }
    return true;
}

struct Plain {
    template <class T>
    static bool look_up(const Packed& packed, const Dictionary& d, std::byte* to, std::size_t n) {
        return look_up_plainly<T>(packed, 0, d, to, n);
    }
};

/// LEB128; false where it ends too late.
inline bool read_header(kernels::Bytes& in, std::uint64_t& header) {
    header = 0;
    for (std::size_t i = 0; i < std::min(in.size(), most_header); ++i) {
        const auto byte = std::to_integer<std::uint64_t>(in[i]);
        header |= (byte & 0x7f) << 7 * i;
        if (byte < 0x80) {
            in = in.subspan(i + 1);
            return true;
        }
    }
    return false;
}

/// As many values as `out` has room for.
template <class Cpu, class T>
std::size_t decode(const Dictionary& d, kernels::Bytes in, kernels::Sink out) {
    if (in.empty()) return kernels::rejected;
    const auto width = std::to_integer<unsigned>(in[0]);
    if (width > most_width) return kernels::rejected;
    const std::size_t index_bytes = (width + 7) / 8, values = out.size() / sizeof(T);
    in = in.subspan(1);
    std::byte* to = out.data();
    for (std::size_t left = values; left > 0;) {
        std::uint64_t header;
        if (!read_header(in, header)) return kernels::rejected;
        const std::uint64_t length = header / 2;
        std::size_t n, bytes;
        if (header % 2 == 0) {
            n = length;
            bytes = index_bytes;
            if (bytes > in.size() || n > left) return kernels::rejected;
            const std::uint32_t index = index_at(in.data(), 0, unsigned(8 * bytes));
            if (index >= d.count) return kernels::rejected;
            const T value = load<T>(d.values + index * sizeof(T));
            for (std::size_t i = 0; i < n; ++i) std::memcpy(to + i * sizeof(T), &value, sizeof(T));
        } else {
            n = std::min(length * in_group, left);
            bytes = length * width;
            if (bytes > in.size() || length > (left + in_group - 1) / in_group) return kernels::rejected;
            const Packed packed{in.data(), in.data() + in.size(), width};
            if (!Cpu::template look_up<T>(packed, d, to, n)) return kernels::rejected;
        }
        in = in.subspan(bytes);
        to += n * sizeof(T);
        left -= n;
    }
    return in.empty() ? values * sizeof(T) : kernels::rejected;
}

template <class Cpu>
std::size_t decode(const Dictionary& d, kernels::Bytes in, kernels::Sink out) {
    return d.size == 4 ? decode<Cpu, std::uint32_t>(d, in, out) : decode<Cpu, std::uint64_t>(d, in, out);
}

} // namespace dictionary
} // namespace
