#include "kernels/crypto/inputs.hpp"
#include "sm4-ctr.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

// The parameter: key (16 bytes) and the first counter block (16), which is a number of 128 bits, the most
// significant byte first, and wraps modulo 2^128.
constexpr Hex rising_counter = "0123456789abcdeffedcba9876543210"
                               "000102030405060708090a0b0c0d0e0f";
constexpr Hex second_key = "fedcba98765432100123456789abcdef"
                           "000102030405060708090a0b0c0d0e0f";
constexpr Hex carry_32 = "0123456789abcdeffedcba9876543210"
                         "00112233445566778899aabbfffffffe";
constexpr Hex carry_64 = "0123456789abcdeffedcba9876543210"
                         "0011223344556677fffffffffffffffe";
constexpr Hex wrapping = "0123456789abcdeffedcba9876543210"
                         "fffffffffffffffffffffffffffffffe";

constexpr Hex block_as_counter = "0123456789abcdeffedcba9876543210"
                                 "0123456789abcdeffedcba9876543210";
constexpr Hex block_encrypted = "681edf34d206965e86b3e94f536e4246";
constexpr Hex text = "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb ccccccccccccccccdddddddddddddddd"
                     "eeeeeeeeeeeeeeeeffffffffffffffff aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb";
constexpr Hex rising_out = "ac3236cb970cc20791364c395a1342d1 a3cbc1878c6f30cd074cce385cdd70c7"
                           "f234bc0e24c11980fd1286310ce37b92 6e02fcd0faa0baf38b2933851d824514";
constexpr Hex second_key_out = "5dcccd25b95ab07417a08512ee160e2f 8f661521cbbab44cc87138445bc29e5c"
                               "0ae0297205d62704173b21239b887f6c 8cb5b800917a2488284bde9e16ea2906";
constexpr Hex carry_32_out = "be4c50604fb176dc63aedefa64b179cb 37f38cd4d78adeed202049a4cc642ec4"
                             "fef6866483c730710f6949e0eb6c659e 513d1966530f9c8fa8979e5d9b32aa47"
                             "b7aef46cdc936d23dafd67bc135854ea bd689c28a0b06553c7608f2d349072f3";
constexpr Hex carry_64_out = "268096355deedba3d01b7681528d2b8d 3eb9979d81e33d26ea1d4a5f6178bfcb"
                             "15c3d28712dd8262d1fee86b8dc83b2a cc35843eaaafe89c34a19201899e5b85"
                             "3562d5d5e7163931622b97b2163a7522 1c7f42f39afd5475858cbc9acaf0a89b";
constexpr Hex wrapping_out = "661214b1c928238e9f7c18fb838ff858 6811af7e097364e786fb45ce5d9a60f0"
                             "2677f46b09c122cc975533105bd4a22a 4e595bf03f23bd10329baf5698e898ec"
                             "b3136c044e95482d4f652e694f2741cd a12512558b0ee7529bfda71530c140e1";

constexpr char zeros[96]{};

// GB/T 32907-2016, appendix A.1 (as the first block of a key stream); draft-ribose-cfrg-sm4-10, A.2.5. The
// counters that carry are not among them: OpenSSL 3.0 and the definition agree on them.
constexpr kernels::Answer answers[]{
    {.in = {zeros, 16}, .out = block_encrypted, .param = block_as_counter},
    {.in = text, .out = rising_out, .param = rising_counter},
    {.in = text, .out = second_key_out, .param = second_key},
    {.in = {zeros, 96}, .out = carry_32_out, .param = carry_32},
    {.in = {zeros, 96}, .out = carry_64_out, .param = carry_64},
    {.in = {zeros, 96}, .out = wrapping_out, .param = wrapping},
};

constexpr auto inputs = crypto::inputs(rising_counter);

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in; }

} // namespace

constinit const kernels::Kernel kernels::sm4_ctr{
    .family = "crypto",
    .name = "sm4-ctr",
    .summary = "SM4 of GB/T 32907 in counter mode: China's national cipher, for disks and VPNs",
    .bound = bound,
    .writes = true,
    .key = {0, 16},
    .answers = answers,
    .inputs = inputs,
    .variants = sm4_ctr_variants,
};
