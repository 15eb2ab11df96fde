#include "crc64.table.hpp" // generated from the files beside this one
#include "kernels/hashing/crc/patterns.hpp"
#include "kernels/hashing/inputs.hpp"

namespace {

using namespace std::literals;

constexpr std::string_view nvme = "nvme";

// Check values of the CRC catalogue; blocks of NVM Express, NVM Command Set, 64b CRC test cases; for 32 bytes
// in the .xz format's CRC, what liblzma and ISA-L say.
constexpr std::size_t block = 4096;
constexpr char zeros[block]{};
constexpr auto ones = filled<block>([](std::size_t) { return 0xff; });

constexpr kernels::Answer answers[]{
    {.in = "", .out = "\x00\x00\x00\x00\x00\x00\x00\x00"sv},
    {.in = "123456789", .out = "\xfa\x39\x19\xdf\xbb\xc9\x5d\x99"},
    {.in = {zeros, 32}, .out = "\x0c\x33\xd5\x7c\x61\xf8\x5a\xc9"},
    {.in = {ones.data(), 32}, .out = "\xcf\x9a\xa0\xfa\x9e\xce\x5d\xe9"},
    {.in = "", .out = "\x00\x00\x00\x00\x00\x00\x00\x00"sv, .param = nvme},
    {.in = "123456789", .out = "\x88\x98\x79\x0a\x86\x14\x8b\xae", .param = nvme},
    {.in = {zeros, block}, .out = "\x4e\xb6\x22\xeb\x67\xd3\x82\x64", .param = nvme},
    {.in = {ones.data(), block}, .out = "\xac\xa3\xec\x02\x73\xba\xdd\xc0", .param = nvme},
};

constexpr kernels::Input inputs[]{
    hashing::inputs[0],
    hashing::inputs[1],
    {.name = "nvme", .fill = generate::random_bytes, .param = nvme},
};

// No CRC instruction has 64 bits. 16 bytes are folded by two products of 16.
constexpr kernels::Need needs[]{{"clmul", 2}};

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 8; }

} // namespace

constinit const kernels::Kernel kernels::crc64{
    .family = "hashing",
    .name = "crc64",
    .summary =
        "CRC-64 of ECMA-182 as in .xz files, and with parameter nvme that of NVM Express: object stores",
    .bound = bound,
    .needs = needs,
    .answers = answers,
    .inputs = inputs,
    .variants = crc64_variants,
};
