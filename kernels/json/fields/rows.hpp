#pragma once
// What select writes: for each record a row of four spans.
#include "kernels/kernel.hpp"
#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace {

constexpr std::size_t fields = 4;

/// The raw text of a value in the input; {0, 0} where the record has no such member.
struct Span {
    std::uint32_t offset, length;
};
using Row = std::array<Span, fields>;
static_assert(sizeof(Row) == 32);

/// Offsets have 32 bits.
constexpr std::size_t most_bytes = std::numeric_limits<std::uint32_t>::max();

/// Room for the rows of so many bytes: a record takes at least one of them and an end of the line.
constexpr std::size_t rows_bound(std::size_t in) noexcept { return (in + 1) / 2 * sizeof(Row); }

constexpr bool is_space(std::byte c) noexcept {
    return c == std::byte{' '} || c == std::byte{'\t'} || c == std::byte{'\n'} || c == std::byte{'\r'};
}

} // namespace
