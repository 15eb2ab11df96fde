#pragma once
// For bitpack and bitunpack: what they run on, and known answers for every width, bit by bit from the
// definition.
#include "kernels/compression/inputs.hpp"
#include <array>

namespace {
namespace packing {

constexpr unsigned widths = 32;

/// Parameters: the width is at its own place.
constexpr auto width_bytes = [] {
    std::array<char, widths + 1> bytes{};
    for (unsigned width = 0; width <= widths; ++width) bytes[width] = char(width);
    return bytes;
}();
constexpr std::string_view param(unsigned width) { return {&width_bytes[width], 1}; }

template <unsigned width>
void fill(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random random(seed);
    compression::fill_column<std::uint32_t>(
        out, [&] { return std::uint32_t(random.next() >> 32) >> (widths - width); });
}

template <unsigned width>
constexpr kernels::Input input(std::string_view name) {
    return {.name = name, .fill = fill<width>, .param = param(width)};
}

constexpr kernels::Input inputs[]{
    input<12>("width12"), input<1>("width1"),   input<3>("width3"),   input<5>("width5"),
    input<8>("width8"),   input<10>("width10"), input<16>("width16"), input<17>("width17"),
    input<20>("width20"), input<24>("width24"), input<27>("width27"), input<31>("width31"),
};

/// 72 values of a width in memory, and packed.
struct Sample {
    static constexpr unsigned values = 72;
    std::array<char, 4 * values> plain{}, packed{};
    unsigned width = 0;

    constexpr std::string_view in_memory() const { return {plain.data(), plain.size()}; }
    constexpr std::string_view in_bits() const { return {packed.data(), values / 8 * width}; }
};

constexpr Sample sample(unsigned width) {
    Sample made{.width = width};
    const auto set = [](auto& bytes, unsigned bit) {
        bytes[bit / 8] = char(static_cast<unsigned char>(bytes[bit / 8]) | 1u << bit % 8);
    };
    generate::Random random(width);
    for (unsigned i = 0; i < Sample::values; ++i) {
        const std::uint64_t word = random.next();
        for (unsigned bit = 0; bit < width; ++bit)
            if (word >> bit & 1) set(made.plain, 32 * i + bit), set(made.packed, width * i + bit);
    }
    return made;
}

constexpr auto samples = [] {
    std::array<Sample, widths> all{};
    for (unsigned width = 1; width <= widths; ++width) all[width - 1] = sample(width);
    return all;
}();

/// The answers for all widths, and behind them some more.
template <std::size_t n>
constexpr auto answers_and(bool packs, const kernels::Answer (&more)[n]) {
    std::array<kernels::Answer, widths + n> all{};
    for (unsigned i = 0; i < widths; ++i) {
        const Sample& s = samples[i];
        all[i] = {.in = packs ? s.in_memory() : s.in_bits(),
                  .out = packs ? s.in_bits() : s.in_memory(),
                  .param = param(s.width)};
    }
    for (std::size_t i = 0; i < n; ++i) all[widths + i] = more[i];
    return all;
}

} // namespace packing
} // namespace
