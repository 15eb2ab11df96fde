#include "chacha20-poly1305.table.hpp" // generated from the files beside this one
#include "kernels/crypto/chacha/needs.hpp"
#include "kernels/crypto/chacha20-poly1305/definition.hpp"

namespace {

using crypto::Hex;

// Parameters as kernels/crypto/aead/param.hpp says: direction, length of the nonce, key, nonce, associated
// data.
constexpr Hex sealing = "000c"
                        "808182838485868788898a8b8c8d8e8f 909192939495969798999a9b9c9d9e9f"
                        "070000004041424344454647"
                        "50515253c0c1c2c3c4c5c6c7";
constexpr Hex opening = "010c"
                        "808182838485868788898a8b8c8d8e8f 909192939495969798999a9b9c9d9e9f"
                        "070000004041424344454647"
                        "50515253c0c1c2c3c4c5c6c7";
constexpr Hex draft_opening = "010c"
                              "1c9240a5eb55d38af333888604f6b5f0 473917c1402b80099dca5cbc207075c0"
                              "000000000102030405060708"
                              "f33388860000000000004e91";
constexpr Hex alone = "000c"
                      "808182838485868788898a8b8c8d8e8f 909192939495969798999a9b9c9d9e9f"
                      "070000004041424344454647";
constexpr Hex alone_opening = "010c"
                              "808182838485868788898a8b8c8d8e8f 909192939495969798999a9b9c9d9e9f"
                              "070000004041424344454647";
constexpr Hex associated = "000c"
                           "808182838485868788898a8b8c8d8e8f 909192939495969798999a9b9c9d9e9f"
                           "070000004041424344454647"
                           "000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f"
                           "202122";
constexpr Hex associated_opening = "010c"
                                   "808182838485868788898a8b8c8d8e8f 909192939495969798999a9b9c9d9e9f"
                                   "070000004041424344454647"
                                   "000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f";

constexpr Hex sealed = "d31a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6"
                       "3dbea45e8ca9671282fafb69da92728b 1a71de0a9e060b2905d6a5b67ecd3b36"
                       "92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc"
                       "3ff4def08e4b7a9de576d26586cec64b 61161ae10b594f09e26a7e902ecbd060"
                       "0691";
// The last bit of the tag, and the first one of the ciphertext, are wrong.
constexpr Hex wrong_tag = "d31a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6"
                          "3dbea45e8ca9671282fafb69da92728b 1a71de0a9e060b2905d6a5b67ecd3b36"
                          "92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc"
                          "3ff4def08e4b7a9de576d26586cec64b 61161ae10b594f09e26a7e902ecbd060"
                          "0690";
constexpr Hex wrong_text = "531a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6"
                           "3dbea45e8ca9671282fafb69da92728b 1a71de0a9e060b2905d6a5b67ecd3b36"
                           "92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc"
                           "3ff4def08e4b7a9de576d26586cec64b 61161ae10b594f09e26a7e902ecbd060"
                           "0691";
constexpr Hex draft_sealed = "64a0861575861af460f062c79be643bd 5e805cfd345cf389f108670ac76c8cb2"
                             "4c6cfc18755d43eea09ee94e382d26b0 bdb7b73c321b0100d4f03b7f355894cf"
                             "332f830e710b97ce98c8a84abd0b9481 14ad176e008d33bd60f982b1ff37c855"
                             "9797a06ef4f0ef61c186324e2b350638 3606907b6a7c02b0f9f6157b53c867e4"
                             "b9166c767b804d46a59b5216cde7a4e9 9040c5a40433225ee282a1b0a06c523e"
                             "af4534d7f83fa1155b0047718cbc546a 0d072b04b3564eea1b422273f548271a"
                             "0bb2316053fa76991955ebd63159434e cebb4e466dae5a1073a6727627097a10"
                             "49e617d91d361094fa68f0ff77987130 305beaba2eda04df997b714d6c6f2c29"
                             "a6ad5cb4022b02709beead9d67890cbb 22392336fea1851f38";
constexpr Hex empty_sealed = "a0784d7a4716f3feb4f64e7f4b39bf04";
constexpr Hex associated_sealed = "d31a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6"
                                  "3dbea45e8ca9671282fafb69da92728b 1a71de0a9e060b2905d6a5b67ecd3b36"
                                  "92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc"
                                  "3ff4def08e4b7a9de576d26586cec64b 6116fc335a2d17e6224c9db0135203e5"
                                  "2431";
constexpr Hex two_blocks_sealed = "d31a8d34648e60db7b86afbc53ef7ec2 a4aded51296e08fea9e2b5a736ee62d6"
                                  "3dbea45e8ca9671282fafb69da92728b 1a71de0a9e060b2905d6a5b67ecd3b36"
                                  "92ddbd7f2d778b8c9803aee328091b58 fab324e4fad675945585808b4831d7bc"
                                  "3ff4def08e4b7a9de576d26586cec64b 6116ab36b1eb21b15a0c949da731a90f"
                                  "c64f";
// The sum that Poly1305 ends with, before s is added, is where a reduction or a carry goes wrong most easily
// (as in appendix A.3, which chooses r and s; here the text is chosen): 0, 4, 2^130 - 6, 2^128 - 1, and -s
// modulo 2^128.
constexpr Hex sum_0 = "ef849b3deedec436e93a2bdb3e39f9d3 6d043d661ff6d71ff50c03246b777786"
                      "9679c9c648dc6c64cd6b5508b48cc1f3 0ae1d6731075d9eb2a9375783ed553ff";
constexpr Hex sum_0_text = "70ff7260ef23848cfcd8a42008b8f37d acc4b55916f7b9c12886d3a33ef57423"
                           "d8e702fee452324f75b1e7074e57931b";
constexpr Hex sum_4 = "ce481c69d515d0ab4c9707f2bc68a778 29abf5eddf1069944d9a504fc94b7244"
                      "44837668320eca0c16c332e45c37171b 0ee1d6731075d9eb2a9375783ed553ff";
constexpr Hex sum_4_text = "5133f534d4e89011597588098ae9add6 e86b7dd2d611074a901080c89cc971e1"
                           "0a1dbd509e809427ae1980eba6ec45f3";
constexpr Hex sum_below_p = "5a0710c98003be1af03b294c9f17fc1b a9b1985ae13d0a76a9990cb01126dd09"
                            "36856cc5b3cb8170ebc33f95040a1ea8 04e1d6731075d9eb2a9375783ed553ff";
constexpr Hex sum_below_p_text = "c57cf99481fefea0e5d9a6b7a996f6b5 68711065e83c64a87413dc3744a4deac"
                                 "781ba7fd1f45df5b53198d9afed14c40";
constexpr Hex sum_of_ones = "1e01960454e76d58c52abed481fde75b 5780fa26cb5364b185a4e8f83afc42af"
                            "ae676a2980b66379ca736b9c42f7faf8 09e1d6731075d9eb2a9375783ed553ff";
constexpr Hex sum_of_ones_text = "817a7f59551a2de2d0c8312fb77cedf5 96407219c2520a6f582e387f6f7e410a"
                                 "e0f9a1112c383d5272a9d993b82ca810";
constexpr Hex tag_0 = "61e60ec9578a4b7e63e2856a77f0ae25 89e56c00761ff7fed1d293de79743bbb"
                      "e6a9cb0034551ab925aaefc61a6d53a2 00000000000000000000000000000000";
constexpr Hex tag_0_text = "fe9de79456770bc476000a914171a48b 4825e43f7f1e99200c5843592cf6381e"
                           "a837003898db44929d705dc9e0b6014a";

constexpr char zeros[15]{};
constexpr std::string_view sunscreen =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one "
    "tip for the future, sunscreen would be it.";
constexpr std::string_view draft =
    "Internet-Drafts are draft documents valid for a maximum of six months and may be updated, replaced, or "
    "obsoleted by other documents at any time. It is inappropriate to use Internet-Drafts as reference "
    "material or "
    "to cite them other than as /\xe2\x80\x9cwork in progress./\xe2\x80\x9d";

// RFC 8439: section 2.8.2 and appendix A.5. The others are not there: OpenSSL 3.0 and the definition agree on
// them.
constexpr kernels::Answer answers[]{
    {.in = sunscreen, .out = sealed, .param = sealing},
    {.in = sealed, .out = sunscreen, .param = opening},
    {.in = draft_sealed, .out = draft, .param = draft_opening},
    {.in = wrong_tag, .out = {}, .param = opening, .reject = true},
    {.in = wrong_text, .out = {}, .param = opening, .reject = true},
    {.in = sealed, .out = {}, .param = alone_opening, .reject = true},
    {.in = {zeros, 15}, .out = {}, .param = opening, .reject = true},
    {.in = {}, .out = empty_sealed, .param = alone},
    {.in = empty_sealed, .out = {}, .param = alone_opening},
    {.in = sunscreen, .out = associated_sealed, .param = associated},
    {.in = two_blocks_sealed, .out = sunscreen, .param = associated_opening},
    {.in = sum_0_text, .out = sum_0, .param = alone},
    {.in = sum_0, .out = sum_0_text, .param = alone_opening},
    {.in = sum_4_text, .out = sum_4, .param = alone},
    {.in = sum_4, .out = sum_4_text, .param = alone_opening},
    {.in = sum_below_p_text, .out = sum_below_p, .param = alone},
    {.in = sum_below_p, .out = sum_below_p_text, .param = alone_opening},
    {.in = sum_of_ones_text, .out = sum_of_ones, .param = alone},
    {.in = sum_of_ones, .out = sum_of_ones_text, .param = alone_opening},
    {.in = tag_0_text, .out = tag_0, .param = alone},
    {.in = tag_0, .out = tag_0_text, .param = alone_opening},
};

std::size_t seal(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return Definition(param).seal(in, out);
}

constexpr auto aead_inputs = inputs<seal, sealing, opening>();

} // namespace

constinit const kernels::Kernel kernels::chacha20_poly1305{
    .family = "crypto",
    .name = "chacha20-poly1305",
    .summary = "ChaCha20-Poly1305 of RFC 8439, sealing and opening: TLS 1.3, WireGuard, SSH",
    .bound = bound,
    .writes = true,
    .needs = needs,
    .key = {2, 32},
    .answers = answers,
    .inputs = aead_inputs,
    .variants = chacha20_poly1305_variants,
};
