#include "kernels/crypto/inputs.hpp"
#include "sha256.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

constexpr std::string_view bits_448 = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr std::string_view bits_896 = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
                                      "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";
constexpr Hex empty_digest = "e3b0c44298fc1c149afbf4c8996fb924 27ae41e4649b934ca495991b7852b855";
constexpr Hex abc_digest = "ba7816bf8f01cfea414140de5dae2223 b00361a396177a9cb410ff61f20015ad";
constexpr Hex bits_448_digest = "248d6a61d20638b8e5c026930c3e6039 a33ce45964ff2167f6ecedd419db06c1";
constexpr Hex bits_896_digest = "cf5b16a778af8380036ce59e7b049237 0b249b11e8f07a51afac45037afee9d1";
constexpr Hex a_million_digest = "cdc76e5c9914fb9281a1c7e284d73e67 f1809a48a497200e046d39ccc7112cd0";

// FIPS 180-4; NIST, Examples with Intermediate Values.
constexpr kernels::Answer answers[]{
    {.in = {}, .out = empty_digest},
    {.in = "abc", .out = abc_digest},
    {.in = bits_448, .out = bits_448_digest},
    {.in = bits_896, .out = bits_896_digest},
    {.in = "a", .out = a_million_digest, .times = 1000000},
};

constexpr auto inputs = crypto::inputs();

std::size_t bound(kernels::Bytes, std::size_t) noexcept { return 32; }

} // namespace

constinit const kernels::Kernel kernels::sha256{
    .family = "crypto",
    .name = "sha256",
    .summary = "SHA-256 of FIPS 180-4: signatures, TLS, content addresses, Bitcoin",
    .bound = bound,
    .no_sve = "no SVE instruction for it; one message leaves nothing to do side by side",
    .answers = answers,
    .inputs = inputs,
    .variants = sha256_variants,
};
