#pragma once
// Blocks by the loops of packing/unpack.hpp, one for each width.
#include "frame.hpp"
#include "kernels/compression/packing/unpack.hpp"

namespace {
namespace frame {

/// A whole block, if vectors can read as far as they do: else as any other number of values.
template <class Cpu, unsigned width>
void unpack_block(const std::byte* in, const std::byte* end, std::size_t values, std::uint32_t reference,
                  std::byte* out) {
    using Group = packing::Unpack<Cpu, width>;
    constexpr std::size_t groups = in_block / Group::values;
    if (values < in_block || std::size_t(end - in) < (groups - 1) * Group::step + Group::reach)
        return packing::unpack<Cpu, width, true>(in, end, values, reference, out);
    const auto all = Cpu::all(reference);
    for (const std::byte* const stop = in + groups * Group::step; in != stop; in += Group::step) {
        if constexpr (width == 12) MAIN_LOOP("width12", .bytes = value_size * Group::values);
        Group::run(in, out, [&](auto v) { return Cpu::add(v, all); });
        out += value_size * Group::values;
    }
}

/// By width, from 1 on.
template <class Cpu>
constexpr auto block_unpackers = []<unsigned... before>(std::integer_sequence<unsigned, before...>) {
    return std::array<packing::Unpacker, packing::most_width>{unpack_block<Cpu, before + 1>...};
}
(std::make_integer_sequence<unsigned, packing::most_width>{});

template <class Cpu>
std::size_t decode_by(Bytes, Bytes in, Sink out) noexcept {
    return decode(in, out,
                  [](const std::byte* p, const std::byte* end, std::size_t values, unsigned width,
                     std::uint32_t reference,
                     std::byte* to) { block_unpackers<Cpu>[width - 1](p, end, values, reference, to); });
}

} // namespace frame
} // namespace
