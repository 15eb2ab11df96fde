#pragma once
// Frame of reference (Goldstein, Ramakrishnan, Shaft: Compressing Relations and Indexes, ICDE 1998), in this
// format: the number of values in 4 bytes; then blocks of 128 values, the last one as many as are left: the
// block's reference in 4 bytes, a width of 0..32 in one, and the values less the reference, modulo 2^32,
// packed in that width as bits.hpp tells, in whole bytes. All numbers are little endian.
#include "kernels/compression/packing/bits.hpp"
#include <bit>

namespace {
namespace frame {

using kernels::Bytes, kernels::Sink;
using packing::value_size;

constexpr std::size_t in_block = 128, count_size = 4, header_size = 5;

/// Room that the data of so many bytes may need: a block of width 0 is just its header.
constexpr std::size_t decoded_bound(std::size_t in) {
    return in < count_size ? 0 : (in - count_size) / header_size * in_block * value_size;
}
constexpr std::size_t encoded_bound(std::size_t data) {
    return count_size + (data / value_size / in_block + 1) * header_size + data;
}

/// Decodes by unpack(in, end, values, width, reference, out), of widths from 1 on. Refuses what is cut, what
/// has bytes over, a width above 32, and more values than there is room for.
[[gnu::always_inline]] inline std::size_t decode(Bytes in, Sink out, auto unpack) {
    if (in.size() < count_size) return kernels::rejected;
    const std::size_t values = load<std::uint32_t>(in.data());
    if (values > out.size() / value_size) return kernels::rejected;
    const std::byte *p = in.data() + count_size, *const end = in.data() + in.size();
    std::byte* to = out.data();
    for (std::size_t left = values; left > 0;) {
        const auto bytes = std::size_t(end - p);
        if (bytes < header_size) return kernels::rejected;
        const auto reference = load<std::uint32_t>(p);
        const auto width = std::to_integer<unsigned>(p[4]);
        if (width > packing::most_width) return kernels::rejected;
        const std::size_t now = std::min(left, in_block), packed = packing::packed_size(now, width);
        if (bytes - header_size < packed) return kernels::rejected;
        p += header_size;
        if (width == 0)
            for (std::size_t i = 0; i < now; ++i) std::memcpy(to + value_size * i, &reference, value_size);
        else
            unpack(p, end, now, width, reference, to);
        p += packed;
        to += value_size * now;
        left -= now;
    }
    return p == end ? value_size * values : kernels::rejected;
}

/// Takes the least value of a block as its reference.
inline std::size_t encode(Bytes data, Sink out) {
    if (data.size() % value_size) return kernels::rejected;
    const auto values = std::uint32_t(data.size() / value_size);
    std::byte* to = out.data();
    std::memcpy(to, &values, count_size);
    to += count_size;
    for (std::size_t left = values; left > 0;) {
        const std::byte* const p = data.data() + value_size * (values - left);
        const std::size_t now = std::min(left, in_block);
        std::uint32_t least = ~std::uint32_t{}, most = 0;
        for (std::size_t i = 0; i < now; ++i) {
            const auto value = load<std::uint32_t>(p + value_size * i);
            least = std::min(least, value), most = std::max(most, value);
        }
        const auto width = unsigned(std::bit_width(most - least));
        std::memcpy(to, &least, value_size);
        to[4] = std::byte(width);
        packing::pack_plainly(p, now, width, least, to + header_size);
        to += header_size + packing::packed_size(now, width);
        left -= now;
    }
    return std::size_t(to - out.data());
}

} // namespace frame
} // namespace
