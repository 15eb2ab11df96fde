#include "kernels/hashing/keys/inputs.hpp"
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/hashing/xxh3/answers.hpp"
#include "xxh3-keys.table.hpp" // generated from the files beside this one

namespace {

using namespace std::literals;

// Bytes that rise from 0, as keys of a width, and in the end a shorter one: computed with the reference
// implementation, libxxhash 0.8.1.
constexpr std::uint64_t by_3[]{0x5f4299fc161c9cbb, 0x8ee8f93763dfbef5, 0xd72f745408743e95};
constexpr std::uint64_t by_8[]{0x3a1c2d7c85af88f8, 0x28a3052305d44b01, 0xb7c621c6fce19fdc, 0x3b37016dce745614,
                               0xe5d40a4a17dde58a, 0x24590b1771e02fee, 0x1808e40d6723f646, 0x1dfe10dfa0f5f5d5,
                               0x0c88f66076c251c5, 0x7dde4ffefd33429c};
constexpr std::uint64_t by_12[]{0x5ace6a511c10894b, 0x4a612d1357ff85e1, 0x190bce365fd81eb8};
constexpr std::uint64_t by_16[]{
    0x8355e3a6f61770db, 0x84c960cee8ec65d9, 0xbebc4a4705ffa0ec, 0xb729ef4244ae710c, 0x6428c9debb2f2105,
    0x2dcc5694cfa02e0d, 0xe1e61d30419f2b69, 0x6133c97e995d2db3, 0xd0406bf8e28ecbb8, 0x1fc6f58934131353};
constexpr std::uint64_t by_24[]{0xeb173b2aa3b5397a, 0x205f57d12254e960, 0x8aa92da18edb594b};
constexpr std::uint64_t by_32[]{0x3523581fe96e4c05, 0x8c995a451d73e0f8, 0x14ae999e94d4a60e,
                                0x83907797a39a0f75, 0xf05f502f487cc8a1};
constexpr std::uint64_t by_64[]{0x6187eb9089b0ed55, 0xd474f468107b2924, 0x209439932c4f053f,
                                0x825a764b4ea0731f};
constexpr std::uint64_t by_136[]{0x2ed9e11968e28542, 0x7f051c57f615c7cf};
constexpr std::uint64_t by_250[]{0x3a07e271a5dab0a3, 0xa1fa6838c907999b};

template <auto& hashes>
constexpr auto output = xxh3::little_endian(hashes);
template <auto& hashes>
constexpr kernels::Answer answer(std::size_t size, std::string_view width) {
    const auto& out = output<hashes>;
    return {.in = {xxh3::rising.data(), size}, .out = {out.data(), out.size()}, .param = width};
}

constexpr kernels::Answer answers[]{
    {.in = "", .out = "", .param = "\x10"sv},
    answer<by_3>(7, "\x03"sv),
    answer<by_8>(76, "\x08"sv),
    answer<by_12>(28, "\x0c"sv),
    answer<by_16>(148, "\x10"sv),
    answer<by_24>(52, "\x18"sv),
    answer<by_32>(132, "\x20"sv),
    answer<by_64>(196, "\x40"sv),
    answer<by_136>(140, "\x88"sv),
    answer<by_250>(254, "\xfa"sv),
};

} // namespace

// Multiplications bound it, but each way takes others: only memory bounds them all.
constinit const kernels::Kernel kernels::xxh3_keys{
    .family = "hashing",
    .name = "xxh3-keys",
    .summary =
        "XXH3 of xxHash, 64 bits, of many short keys of one width: hash partitioning of joins and shuffles",
    .bound = keys::bound<std::uint64_t>,
    .answers = answers,
    .inputs = keys::inputs,
    .variants = xxh3_keys_variants,
};
