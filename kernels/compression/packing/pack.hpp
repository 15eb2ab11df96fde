#pragma once
// What the packers share: Group packs `values` at once into `step` bytes, of which stores write `reach`.
#include "bits.hpp"
#include "kernels/main_loop.hpp"
#include <array>
#include <utility>

namespace {
namespace packing {

template <class Group>
void pack(const std::byte* in, std::size_t values, std::byte* out, std::byte* end) {
    constexpr unsigned width = Group::width;
    const auto room = std::size_t(end - out);
    const std::size_t groups = room < Group::reach ? 0 : (room - Group::reach) / Group::step + 1;
    const std::byte* const stop = in + value_size * Group::values * std::min(groups, values / Group::values);
    values -= std::size_t(stop - in) / value_size;
    for (; in != stop; in += value_size * Group::values, out += Group::step) {
        if constexpr (width == 12) MAIN_LOOP("width12", .bytes = value_size * Group::values);
        Group::run(in, out);
    }
    if (values == 0) return;
    // What is left is less than a group, or vectors would write behind it: less than `reach` bytes.
    constexpr std::size_t most = Group::reach / Group::step + 1;
    std::byte rest[most * value_size * Group::values]{}, packed[most * Group::step + Group::reach];
    std::memcpy(rest, in, value_size * values);
    for (std::size_t group = 0; group * Group::values < values; ++group)
        Group::run(rest + group * value_size * Group::values, packed + group * Group::step);
    std::memcpy(out, packed, packed_size(values, width));
}

using Packer = void (*)(const std::byte* in, std::size_t values, std::byte* out, std::byte* end);

/// The whole of bitpack, by a Group for each width.
template <template <unsigned> class Group>
std::size_t pack_all(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    static constexpr auto packers = []<unsigned... before>(std::integer_sequence<unsigned, before...>) {
        return std::array<Packer, most_width - 1>{pack<Group<before + 1>>...};
    }
    (std::make_integer_sequence<unsigned, most_width - 1>{});
    if (in.size() % value_size) return kernels::rejected;
    const unsigned width = width_of(state);
    const std::size_t values = in.size() / value_size, size = packed_size(values, width);
    if (width == most_width)
        std::memcpy(out.data(), in.data(), in.size());
    else
        packers[width - 1](in.data(), values, out.data(), out.data() + size);
    return size;
}

} // namespace packing
} // namespace
