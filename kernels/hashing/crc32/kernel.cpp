#include "crc32.table.hpp" // generated from the files beside this one
#include "kernels/hashing/crc/patterns.hpp"
#include "kernels/hashing/inputs.hpp"

namespace {

using namespace std::literals;

// The check value of the CRC catalogue; what ends every PNG file; for 32 bytes, what zlib and ISA-L say.
constexpr char zeros[32]{};
constexpr auto ones = filled<32>([](std::size_t) { return 0xff; });
constexpr auto rising = filled<32>([](std::size_t i) { return i; });

constexpr kernels::Answer answers[]{
    {.in = "", .out = "\x00\x00\x00\x00"sv},
    {.in = "123456789", .out = "\x26\x39\xf4\xcb"},
    {.in = "IEND", .out = "\x82\x60\x42\xae"},
    {.in = {zeros, 32}, .out = "\xad\x55\x0a\x19"},
    {.in = {ones.data(), 32}, .out = "\x0b\xab\x6c\xff"},
    {.in = {rising.data(), 32}, .out = "\x8a\x7e\x26\x91"},
};

#if defined(__x86_64__)
// No CRC instruction has this polynomial: crc32q is CRC-32C's. 16 bytes are folded by two products of 16.
constexpr kernels::Need needs[]{{"clmul", 2}};
#else
// A byte goes through the CRC unit once, or is folded: 16 bytes by two products of 16. Both at once add up.
constexpr kernels::Need needs[]{{"crc", 1}, {"clmul", 2}};
#endif

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 4; }

} // namespace

constinit const kernels::Kernel kernels::crc32{
    .family = "hashing",
    .name = "crc32",
    .summary = "CRC-32 of IEEE 802.3 and RFC 1952: Ethernet, gzip, zip, PNG",
    .bound = bound,
    .needs = needs,
    .answers = answers,
    .inputs = hashing::inputs,
    .variants = crc32_variants,
};
