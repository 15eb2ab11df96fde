#include "crc32c-keys.table.hpp" // generated from the files beside this one
#include "kernels/hashing/crc/patterns.hpp"
#include "kernels/hashing/keys/inputs.hpp"
#include "kernels/hashing/keys/keys.hpp"

namespace {

using namespace std::literals;

// RFC 3720, B.4: the test patterns of iSCSI, four keys of 32 bytes.
constexpr auto patterns = filled<128>([](std::size_t i) {
    const std::size_t by_key[]{0, 0xff, i - 64, 127 - i};
    return by_key[i / 32];
});
// The hashes of what the RFC has no answers for: by the definition, as ISA-L 2.30 has them.
constexpr auto rising = filled<128>([](std::size_t i) { return i; });

constexpr kernels::Answer answers[]{
    {.in = "", .out = "", .param = "\x10"sv},
    {.in = "123456789", .out = "\x83\x92\x06\xe3", .param = "\x09"sv},
    {.in = "123456789", .out = "\x83\x92\x06\xe3", .param = "\x10"sv}, // a key that is shorter
    {.in = {patterns.data(), 128},
     .out = "\xaa\x36\x91\x8a\x43\xab\xa8\x62\x4e\x79\xdd\x46\x5c\xdb\x3f\x11",
     .param = "\x20"sv},
    {.in = {rising.data(), 128},
     .out = "\x3b\xbc\x2c\x8a\x68\x90\x83\xfa\x9d\xe4\x72\x6b\xce\xc8\xdd\x1b\x86\x7b\x7c\x4d\xd5\x57\xd3\x3d"
            "\x20\x23\x22\xac\x73\x0f\x8d\xdc\xb0\x45\x61\x01\xe3\x69\xce\x71\x16\x1d\x3f\xe0\x45\x31\x90\x90"
            "\x0d\x82\x31\xc6\x5e\xae\x9e\xb6\xab\xda\x6f\x27\xf8\xf6\xc0\x57",
     .param = "\x08"sv},
    {.in = {rising.data(), 128},
     .out = "\xeb\x08\xc9\xd9\x6b\x5a\x0f\xa7\xeb\xad\x45\x24\x6b\xff\x83\x5a\x1a\x34\x3c\x27\x9a\x66\xfa\x59"
            "\x1a\x91\xb0\xda\x9a\xc3\x76\xa4",
     .param = "\x10"sv},
    {.in = {rising.data(), 128},
     .out =
         "\x95\x87\xbc\x29\x4d\x0f\xbe\x12\x5f\xf6\x8d\xd7\xb8\x0c\xaa\x3c\x9c\x6e\x08\x48\xf8\xf6\xc0\x57",
     .param = "\x18"sv},
    {.in = {rising.data(), 128}, .out = "\xeb\x36\x6d\xfb\x41\x06\x5d\xec", .param = "\x40"sv},
};

// A byte goes through the CRC unit once, or is folded: 16 bytes by two products of 16. Both at once add up.
constexpr kernels::Need needs[]{{"crc", 1}, {"clmul", 2}};

} // namespace

constinit const kernels::Kernel kernels::crc32c_keys{
    .family = "hashing",
    .name = "crc32c-keys",
    .summary = "CRC-32C of many short keys of one width: hash partitioning of joins and shuffles",
    .bound = keys::bound<std::uint32_t>,
    .needs = needs,
    .answers = answers,
    .inputs = keys::inputs,
    .variants = crc32c_keys_variants,
};
