#include "crc32c.table.hpp" // generated from the files beside this one
#include "kernels/hashing/crc/patterns.hpp"
#include "kernels/hashing/inputs.hpp"

namespace {

using namespace std::literals;

// RFC 3720, B.4: the test patterns of iSCSI; and the check value of the CRC catalogue.
constexpr char zeros[32]{};
constexpr auto ones = filled<32>([](std::size_t) { return 0xff; });
constexpr auto rising = filled<32>([](std::size_t i) { return i; });
constexpr auto falling = filled<32>([](std::size_t i) { return 31 - i; });

constexpr kernels::Answer answers[]{
    {.in = "", .out = "\x00\x00\x00\x00"sv},
    {.in = "123456789", .out = "\x83\x92\x06\xe3"},
    {.in = {zeros, 32}, .out = "\xaa\x36\x91\x8a"},
    {.in = {ones.data(), 32}, .out = "\x43\xab\xa8\x62"},
    {.in = {rising.data(), 32}, .out = "\x4e\x79\xdd\x46"},
    {.in = {falling.data(), 32}, .out = "\x5c\xdb\x3f\x11"},
};

// A byte goes through the CRC unit once, or is folded: 16 bytes by two products of 16. Both at once add up.
constexpr kernels::Need needs[]{{"crc", 1}, {"clmul", 2}};

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 4; }

} // namespace

constinit const kernels::Kernel kernels::crc32c{
    .family = "hashing",
    .name = "crc32c",
    .summary = "CRC-32C (Castagnoli) of RFC 3720: iSCSI, ext4, Btrfs, SCTP, object stores",
    .bound = bound,
    .needs = needs,
    .answers = answers,
    .inputs = hashing::inputs,
    .variants = crc32c_variants,
};
