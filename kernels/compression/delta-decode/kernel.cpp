#include "delta-decode.table.hpp" // generated from the files beside this one
#include "delta.hpp"
#include "kernels/compression/inputs.hpp"
#include <array>

namespace {

using namespace std::literals;

// By hand; then of the values 1 to 70, of which the differences are ones, in both sizes: longer than any
// vector.
constexpr std::size_t many = 70;
template <class T>
constexpr auto column(auto value) {
    std::array<char, many * sizeof(T)> bytes{};
    for (std::size_t i = 0; i < many; ++i)
        for (std::size_t byte = 0; byte < sizeof(T); ++byte)
            bytes[i * sizeof(T) + byte] = char(T(value(i)) >> 8 * byte);
    return bytes;
}
constexpr auto one = [](std::size_t) { return 1; };
constexpr auto place = [](std::size_t i) { return i + 1; };
constexpr auto ones32 = column<std::uint32_t>(one), places32 = column<std::uint32_t>(place);
constexpr auto ones64 = column<std::uint64_t>(one), places64 = column<std::uint64_t>(place);
constexpr std::string_view text(const auto& bytes) { return {bytes.data(), bytes.size()}; }

constexpr kernels::Answer answers[]{
    {.in = "", .out = "", .param = "\4"},
    {.in = "\5\0\0\0\xff\xff\xff\xff\xfc\xff\xff\xff\xff\xff\xff\xff"sv,
     .out = "\5\0\0\0\4\0\0\0\0\0\0\0\xff\xff\xff\xff"sv,
     .param = "\4"},
    {.in = "\xff\xff\xff\xff\0\0\0\0\1\0\0\0\0\0\0\0\xff\xff\xff\xff\xfe\xff\xff\xff"sv,
     .out = "\xff\xff\xff\xff\0\0\0\0\0\0\0\0\1\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff"sv,
     .param = "\x08"},
    {.in = text(ones32), .out = text(places32), .param = "\4"},
    {.in = text(ones64), .out = text(places64), .param = "\x08"},
    {.in = "\1\0\0\0\2\0\0"sv, .out = {}, .param = "\4", .reject = true},
    {.in = "\1\0\0\0\0\0\0\0\1\0\0\0"sv, .out = {}, .param = "\x08", .reject = true},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in; }
std::size_t encode(kernels::Bytes param, kernels::Bytes data, kernels::Sink out) noexcept {
    const std::size_t size = delta::value_size(param);
    if (data.size() % size) return kernels::rejected;
    if (size == 8)
        delta::subtract_plainly<std::uint64_t>(data.data(), data.size(), out.data());
    else
        delta::subtract_plainly<std::uint32_t>(data.data(), data.size(), out.data());
    return data.size();
}

/// Rising times of events in nanoseconds, about ten a millisecond.
void fill_nanoseconds(kernels::Sink out, std::uint64_t seed) noexcept {
    generate::Random random(seed);
    std::uint64_t time = 1573430400000000000 + random.below(1000000000);
    compression::fill_column<std::uint64_t>(out, [&] { return time += random.below(200000); });
}

constexpr kernels::Input inputs[]{
    {.name = "times", .fill = compression::fill_times, .param = "\4"},
    {.name = "ids", .fill = compression::fill_ids, .param = "\4"},
    {.name = "nanoseconds", .fill = fill_nanoseconds, .param = "\x08"},
};

} // namespace

constinit const kernels::Kernel kernels::delta_decode{
    .family = "compression",
    .name = "delta-decode",
    .summary = "sums of a column of differences: time series, sorted lists (DELTA_BINARY_PACKED of Parquet)",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, bound},
    .writes = true,
    .answers = answers,
    .inputs = inputs,
    .variants = delta_decode_variants,
};
