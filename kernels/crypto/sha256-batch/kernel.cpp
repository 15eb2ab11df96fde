#include "kernels/crypto/digest/streams.hpp"
#include "sha256-batch.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

constexpr std::string_view bits_448 = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr std::string_view letters = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr Hex no_message_digests = "e3b0c44298fc1c149afbf4c8996fb924 27ae41e4649b934ca495991b7852b855";
constexpr Hex abc_digests = "ba7816bf8f01cfea414140de5dae2223 b00361a396177a9cb410ff61f20015ad";
constexpr Hex twice_digests = "ba7816bf8f01cfea414140de5dae2223 b00361a396177a9cb410ff61f20015ad"
                              "ba7816bf8f01cfea414140de5dae2223 b00361a396177a9cb410ff61f20015ad";
constexpr Hex thirds_digests = "ffc517a8e262f95bad69372aabcd793c 52d60a2fdec004f5ebd70f2f813cb3f1"
                               "789fc41d9a303cf57cc92b9323fd55c1 591af985aa8b6873db0a4c8437894606"
                               "d9f09373cb8e727f54c03a20978638c5 f614962b17ca3a5a7d445e08cf55d23d";
constexpr Hex sixteenths_digests = "debdac0e2fe1fce7112b9f4d79259757 4a5c5fb2556e54af311c18f71af1a801"
                                   "466c446ca2df08b2e96ce21fddc634a3 3bc21d9a6daf8e200ec59f023931c731"
                                   "3fc762bd3d68316976b218f47adb2ad3 0e3de464722693e9f3c5ce916ccb87f2"
                                   "4b2207b9ff630229e5918c368a2d9c7c 6d3d5a1429db4679ad9de168a974f719"
                                   "debdac0e2fe1fce7112b9f4d79259757 4a5c5fb2556e54af311c18f71af1a801"
                                   "466c446ca2df08b2e96ce21fddc634a3 3bc21d9a6daf8e200ec59f023931c731"
                                   "3fc762bd3d68316976b218f47adb2ad3 0e3de464722693e9f3c5ce916ccb87f2"
                                   "4b2207b9ff630229e5918c368a2d9c7c 6d3d5a1429db4679ad9de168a974f719"
                                   "debdac0e2fe1fce7112b9f4d79259757 4a5c5fb2556e54af311c18f71af1a801"
                                   "466c446ca2df08b2e96ce21fddc634a3 3bc21d9a6daf8e200ec59f023931c731"
                                   "3fc762bd3d68316976b218f47adb2ad3 0e3de464722693e9f3c5ce916ccb87f2"
                                   "4b2207b9ff630229e5918c368a2d9c7c 6d3d5a1429db4679ad9de168a974f719"
                                   "debdac0e2fe1fce7112b9f4d79259757 4a5c5fb2556e54af311c18f71af1a801"
                                   "466c446ca2df08b2e96ce21fddc634a3 3bc21d9a6daf8e200ec59f023931c731"
                                   "3fc762bd3d68316976b218f47adb2ad3 0e3de464722693e9f3c5ce916ccb87f2"
                                   "4b2207b9ff630229e5918c368a2d9c7c 6d3d5a1429db4679ad9de168a974f719";
constexpr Hex rest_digests = "91e6ca4bcbd08c890d1dc096abfa1f23 cd1e58c4079d19724a960a4162c9a0c9"
                             "02513b14f4343c436026e561f31ec324 0f9433b438ae6d388f89a2e4e39808d0"
                             "c2ca80d49c9e271ae48ff90920a7bc52 fcd926ad68c53656b271b067534fd4ed"
                             "7348b71d88c15f8d9e4e74f192bb9fa2 d144a5b4849a2777ba16f1737301a1f0"
                             "36d91f3d6738a07c176b074c41bf13e5 d3bd9c3d8b88193c20860dfc78dcdf21"
                             "de0e6aaa1b72d5fba432376d7dc9d945 bf470ddc9066665a477b64a147e5e9ef"
                             "621afbbf6d4498ea3c2aefd38d358b95 ef49cce2e939530c86f51b436fa59d1f"
                             "ca08b1e0b4c565b92f06037ae6ad1cb1 d3636d34ac296aab77fdd0bfcb239c4b"
                             "c3212903236a343d9f0017c2343fc159 db2c5e6bb30c367772bf9f974cd82459"
                             "86f26002d26a429a7ba253dc8201fef3 f3ab3002bd9321b2636a5aa664a91ab6"
                             "bf353f70f57169aff8416a91130021b1 87971609e21393ac79bd307fd536e9e4"
                             "6c053b45abf3736d787d1815e3edc6bb cbb21d35992e5d9b931a00d8b477914f"
                             "0b62a6e2ee4c22904594663d81b37c81 15f3295652c0778c15dc6aea39d980b5"
                             "8170bfa57ab788f8575f814845d5a74a 60d9a0ce1c0af24754d0ee2f066a5f51"
                             "0a86ebf32bda5b07bdba8ba4f7ab5f98 4ea29047cfa9e18ba59ff4bcd8e96c6c"
                             "02a1dc1731629a9f3b5ea71f27628b64 b4469c2ecb45e3a147d6bed2c81ff316"
                             "0a09ecfa154fca7c8d8e1f53c3a7715f c8c043c7ff9d70d1588c4c75d3736a93"
                             "cc4f163c4886d256185f80eea8faaf39 b39765e98e4835c2886442164a4b90ee"
                             "10eda42405a1befe53e4133402451859 70817941c1a7c66e3e8369588fb33bfb"
                             "ca337a9cec011f782c905501566b2256 473cdc2c73b01ae276d158b15e6982e7"
                             "4998368188abc0d681bc1eda62cf2b88 1f3132bca21cb6998da9fb90cdf5057e";

// Digests of single messages, as NIST gives them; those of other letters were made with OpenSSL 3.0.
constexpr kernels::Answer answers[]{
    {.in = {}, .out = no_message_digests, .param = "\x01"},
    {.in = "abc", .out = abc_digests, .param = "\x01"},
    {.in = "abcabc", .out = twice_digests, .param = "\x02"},
    {.in = bits_448, .out = thirds_digests, .param = "\x03"},
    {.in = letters, .out = sixteenths_digests, .param = "\x10"},
    {.in = letters, .out = rest_digests, .param = "\x15"},
};

} // namespace

constinit const kernels::Kernel kernels::sha256_batch{
    .family = "crypto",
    .name = "sha256-batch",
    .summary = "SHA-256 of many messages, as chunk stores, Merkle trees and queues of signatures call it",
    .bound = bound<32>,
    .answers = answers,
    .inputs = stream_inputs,
    .variants = sha256_batch_variants,
};
