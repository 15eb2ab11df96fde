#include "kernels/crypto/gcm/definition.hpp"
#include "kernels/crypto/sm4/definition.hpp"
#include "sm4-gcm.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

// Parameters as kernels/crypto/aead/param.hpp says: direction, length of the nonce, key, nonce, associated
// data.
constexpr Hex sealing = "000c"
                        "0123456789abcdeffedcba9876543210"
                        "00001234567800000000abcd";
constexpr Hex opening = "010c"
                        "0123456789abcdeffedcba9876543210"
                        "00001234567800000000abcd";
constexpr Hex associated = "000c"
                           "0123456789abcdeffedcba9876543210"
                           "00001234567800000000abcd"
                           "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex associated_opening = "010c"
                                   "0123456789abcdeffedcba9876543210"
                                   "00001234567800000000abcd"
                                   "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex short_nonce = "0008"
                            "0123456789abcdeffedcba9876543210"
                            "0000123456780000"
                            "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex long_nonce = "003c"
                           "0123456789abcdeffedcba9876543210"
                           "000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f"
                           "202122232425262728292a2b2c2d2e2f 303132333435363738393a3b"
                           "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex long_nonce_opening = "013c"
                                   "0123456789abcdeffedcba9876543210"
                                   "000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f"
                                   "202122232425262728292a2b2c2d2e2f 303132333435363738393a3b"
                                   "feedfacedeadbeeffeedfacedeadbeef abaddad2";
// A nonce with which the counter of 32 bits begins at 0xfffffffe, and wraps.
constexpr Hex wrapping = "0010"
                         "0123456789abcdeffedcba9876543210"
                         "c816176b4bad4ddaefacf929049c9bc6";

constexpr Hex text = "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb ccccccccccccccccdddddddddddddddd"
                     "eeeeeeeeeeeeeeeeffffffffffffffff eeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa";
constexpr Hex cut_text = "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb ccccccccccccccccdddddddddddddddd"
                         "eeeeeeeeeeeeeeeeffffffffffffffff eeeeeeeeeeeeeeeeaaaaaaaa";
constexpr Hex associated_sealed = "17f399f08c67d5ee19d0dc9969c4bb7d 5fd46fd3756489069157b282bb200735"
                                  "d82710ca5c22f0ccfa7cbf93d496ac15 a56834cbcf98c397b4024a2691233b8d"
                                  "83de3541e4c2b58177e065a9bf7b62ec";
constexpr Hex sealed = "17f399f08c67d5ee19d0dc9969c4bb7d 5fd46fd3756489069157b282bb200735"
                       "d82710ca5c22f0ccfa7cbf93d496ac15 a56834cbcf98c397b4024a2691233b8d"
                       "7bd29ef4763611cbcd3bcd2de1a39c42";
constexpr Hex empty_sealed = "54f157af32744bb83bbe8aa6f1578b71";
constexpr Hex short_nonce_sealed = "b5c290e53f2b0087d34f34218739d7a6 41c08b5842819b37ff49579e811ffe53"
                                   "7cf2f109e9ab12d20a21f0812b34f944 35e6cd69970d475c8723adc8"
                                   "8020675665250e4846a3d0407dd7a4e7";
constexpr Hex long_nonce_sealed = "c2c9b7f06c83a939cd7bd181f32f46e3 e80a4a6bafa220d7bb97371541adbde3"
                                  "b5fbef3a0ed928a5c896e8f95dbe8839 82dcb2a19a03b279bddbc0bf"
                                  "013274401cc25c6ca302859ee3a47e7f";
constexpr Hex wrapping_sealed = "be4c50604fb176dc63aedefa64b179cb 37f38cd4d78adeed202049a4cc642ec4"
                                "d855534ba82b29f19a98441df3de06e9 d4aab5e1cbeec43e98167fd13d1355a3"
                                "aca5dd5a6cc5e41052ef60329dc80cff 2446cca1963501a85e6789025200467e"
                                "3371c6398de8eff2f798bd8d5b5e99ef";
// The last bit of the tag, and the first one of the ciphertext, are wrong.
constexpr Hex wrong_tag = "17f399f08c67d5ee19d0dc9969c4bb7d 5fd46fd3756489069157b282bb200735"
                          "d82710ca5c22f0ccfa7cbf93d496ac15 a56834cbcf98c397b4024a2691233b8d"
                          "83de3541e4c2b58177e065a9bf7b62ed";
constexpr Hex wrong_text = "97f399f08c67d5ee19d0dc9969c4bb7d 5fd46fd3756489069157b282bb200735"
                           "d82710ca5c22f0ccfa7cbf93d496ac15 a56834cbcf98c397b4024a2691233b8d"
                           "83de3541e4c2b58177e065a9bf7b62ec";

constexpr char zeros[96]{};

// RFC 8998, appendix A.1, is `associated`. The others are not among its answers: OpenSSL's SM4, with GHASH by
// a program in another language, gives them.
constexpr kernels::Answer answers[]{
    {.in = text, .out = associated_sealed, .param = associated},
    {.in = associated_sealed, .out = text, .param = associated_opening},
    {.in = wrong_tag, .out = {}, .param = associated_opening, .reject = true},
    {.in = wrong_text, .out = {}, .param = associated_opening, .reject = true},
    {.in = {}, .out = empty_sealed, .param = sealing},
    {.in = text, .out = sealed, .param = sealing},
    {.in = sealed, .out = text, .param = opening},
    {.in = {zeros, 15}, .out = {}, .param = opening, .reject = true},
    {.in = cut_text, .out = short_nonce_sealed, .param = short_nonce},
    {.in = cut_text, .out = long_nonce_sealed, .param = long_nonce},
    {.in = long_nonce_sealed, .out = cut_text, .param = long_nonce_opening},
    {.in = {zeros, 96}, .out = wrapping_sealed, .param = wrapping},
};

std::size_t seal(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return Gcm<Sm4, 16>(param).seal(in, out);
}

constexpr auto aead_inputs = inputs<seal, sealing, opening>();

} // namespace

constinit const kernels::Kernel kernels::sm4_gcm{
    .family = "crypto",
    .name = "sm4-gcm",
    .summary = "SM4-GCM of RFC 8998, sealing and opening: TLS 1.3 with China's national algorithms",
    .bound = bound,
    .writes = true,
    .key = {2, 16},
    .answers = answers,
    .inputs = aead_inputs,
    .variants = sm4_gcm_variants,
};
