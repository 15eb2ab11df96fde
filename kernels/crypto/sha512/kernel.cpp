#include "kernels/crypto/inputs.hpp"
#include "sha512.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

constexpr std::string_view bits_448 = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr std::string_view bits_896 = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
                                      "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";
constexpr Hex empty_digest = "cf83e1357eefb8bdf1542850d66d8007 d620e4050b5715dc83f4a921d36ce9ce"
                             "47d0d13c5d85f2b0ff8318d2877eec2f 63b931bd47417a81a538327af927da3e";
constexpr Hex abc_digest = "ddaf35a193617abacc417349ae204131 12e6fa4e89a97ea20a9eeee64b55d39a"
                           "2192992a274fc1a836ba3c23a3feebbd 454d4423643ce80e2a9ac94fa54ca49f";
constexpr Hex bits_448_digest = "204a8fc6dda82f0a0ced7beb8e08a416 57c16ef468b228a8279be331a703c335"
                                "96fd15c13b1b07f9aa1d3bea57789ca0 31ad85c7a71dd70354ec631238ca3445";
constexpr Hex bits_896_digest = "8e959b75dae313da8cf4f72814fc143f 8f7779c6eb9f7fa17299aeadb6889018"
                                "501d289e4900f7e4331b99dec4b5433a c7d329eeb6dd26545e96e55b874be909";
constexpr Hex a_million_digest = "e718483d0ce769644e2e42c7bc15b463 8e1f98b13b2044285632a803afa973eb"
                                 "de0ff244877ea60a4cb0432ce577c31b eb009c5c2c49aa2e4eadb217ad8cc09b";

// FIPS 180-4; NIST, Examples with Intermediate Values.
constexpr kernels::Answer answers[]{
    {.in = {}, .out = empty_digest},
    {.in = "abc", .out = abc_digest},
    {.in = bits_448, .out = bits_448_digest},
    {.in = bits_896, .out = bits_896_digest},
    {.in = "a", .out = a_million_digest, .times = 1000000},
};

constexpr auto inputs = crypto::inputs();

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 64; }

} // namespace

constinit const kernels::Kernel kernels::sha512{
    .family = "crypto",
    .name = "sha512",
    .summary = "SHA-512 of FIPS 180-4: signatures (Ed25519), packages, passwords",
    .bound = bound,
    .no_sve = "no SVE instruction for it; one message leaves nothing to do side by side",
    .answers = answers,
    .inputs = inputs,
    .variants = sha512_variants,
};
