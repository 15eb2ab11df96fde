#include "kernels/crypto/digest/streams.hpp"
#include "sm3-batch.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

constexpr std::string_view bits_448 = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr std::string_view letters = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr Hex no_message_digests = "1ab21d8355cfa17f8e61194831e81a8f 22bec8c728fefb747ed035eb5082aa2b";
constexpr Hex abc_digests = "66c7f0f462eeedd9d1f2d46bdc10e4e2 4167c4875cf2f7a2297da02b8f4ba8e0";
constexpr Hex twice_digests = "66c7f0f462eeedd9d1f2d46bdc10e4e2 4167c4875cf2f7a2297da02b8f4ba8e0"
                              "66c7f0f462eeedd9d1f2d46bdc10e4e2 4167c4875cf2f7a2297da02b8f4ba8e0";
constexpr Hex thirds_digests = "2ae88903dca05008a200a70317f3510f 8440a71323828f563204c53c248c1a1f"
                               "305e5f8cb58133774034eb6fdec3906d bba4a85794040b6269b8c2e1670ddceb"
                               "c9db6b5da0e86cb99af18e7095712d49 cdb87f9bf65b434cdb037ecea3a7afea";
constexpr Hex sixteenths_digests = "e114a1c030cabe30b1c780d761694b3f 9eaa1e430f44fb0cb61080de5adc08b7"
                                   "1b7ecf2561484392a3c5270c3677dec6 781f385896229013f0d76f89eaa25e82"
                                   "fb4435f8c577f5ce29e9bdad481e0342 2385c7f862c9773052561a715bfeb1f7"
                                   "b8d83c73a0a711c2443d9619e59ca239 32946de04c5395cb819213e98622ca61"
                                   "e114a1c030cabe30b1c780d761694b3f 9eaa1e430f44fb0cb61080de5adc08b7"
                                   "1b7ecf2561484392a3c5270c3677dec6 781f385896229013f0d76f89eaa25e82"
                                   "fb4435f8c577f5ce29e9bdad481e0342 2385c7f862c9773052561a715bfeb1f7"
                                   "b8d83c73a0a711c2443d9619e59ca239 32946de04c5395cb819213e98622ca61"
                                   "e114a1c030cabe30b1c780d761694b3f 9eaa1e430f44fb0cb61080de5adc08b7"
                                   "1b7ecf2561484392a3c5270c3677dec6 781f385896229013f0d76f89eaa25e82"
                                   "fb4435f8c577f5ce29e9bdad481e0342 2385c7f862c9773052561a715bfeb1f7"
                                   "b8d83c73a0a711c2443d9619e59ca239 32946de04c5395cb819213e98622ca61"
                                   "e114a1c030cabe30b1c780d761694b3f 9eaa1e430f44fb0cb61080de5adc08b7"
                                   "1b7ecf2561484392a3c5270c3677dec6 781f385896229013f0d76f89eaa25e82"
                                   "fb4435f8c577f5ce29e9bdad481e0342 2385c7f862c9773052561a715bfeb1f7"
                                   "b8d83c73a0a711c2443d9619e59ca239 32946de04c5395cb819213e98622ca61";
constexpr Hex rest_digests = "9ba8026d08daa813f1b7a128da43440b ed6311e56e988a1067f740ea8eb7826d"
                             "cdd075956dd9f9e0819e50fd832d8a25 1a4c0d0e75cd4622cbb98dd36efcbc7a"
                             "f93d1e3ac6cfc029f5dc9f3d0bdd873a 4716ce1d167698b685f4688baa2fb2e7"
                             "110569bb129f274e53407cc975a79eec 57b724194687708e793be8d5a32bb9d1"
                             "9a122ed076f72966e0b4b199af151555 c18034e5d1e19bed105462ee29f062f8"
                             "751817e9c28bd4b50451ff0cd843a95e 84f010bfe8cffee8fde74b3ebb36a4be"
                             "6d4ae794c7fd8fecb7758cd06c903ddb 508d44b2905d0537135adcbf61d051f3"
                             "19a4064ab1f36318cc13c50eee4f119f a2a58bf9b7c4d8a8cc3bae8618b075a8"
                             "1c9cd37a1e09baed36d4c3d256ecf9a4 7f012b27a13eb0087df790e5109cea5c"
                             "bd7fc163c8443c3eeaa8b4f99a1a6fda e0002725018e29a7f573a180c9b3f145"
                             "513650e1ee282f2b56ceaa14aaf25ebb 2e85f011a85a76152a7f8327cb8c3cbe"
                             "21076cb59f82e0dce9672ae59adca069 76f54be0298c4645434b42fb8e8618c9"
                             "b371266407717c375b339f359a124774 e928b50380abb260c4591f7eb9cf8770"
                             "a156006717eb088a92d24ebb2ffe2378 984ad96ba39f47b53ed51cecaefe0b09"
                             "4b150c5bf687db0ccc2ef0cbfd1e1589 f7f923a27d92ed36910790d9d4c488d2"
                             "b0ff8df11e077bfba34a4ef92f590211 3bc9e27e6088ca77672550b5496ce3d7"
                             "5d013f2b090db4619f33deb6b3f1d52c 1316e91dd35c239be7fa7c61acfb85a8"
                             "6d1a24f9ebd36bbb87d4f0a5e5b14497 a2289717a3e08c5d57a9e738cf7e4f5e"
                             "0cb52a3d40391f5a1ea25693f0123deb cc9cbcd4a902b261d6c6e24261312af7"
                             "26f3c03e14629a81d22a537b1365ef93 6617efd6ba039dc42577a35596deba8c"
                             "529ad0852b6ec7d2ef35a17bae1ecb8f 7419f0e4abdc229608d609c8171341d4";

// Digests of single messages, as GB/T 32905 gives them; those of other letters were made with OpenSSL 3.0.
constexpr kernels::Answer answers[]{
    {.in = {}, .out = no_message_digests, .param = "\x01"},
    {.in = "abc", .out = abc_digests, .param = "\x01"},
    {.in = "abcabc", .out = twice_digests, .param = "\x02"},
    {.in = bits_448, .out = thirds_digests, .param = "\x03"},
    {.in = letters, .out = sixteenths_digests, .param = "\x10"},
    {.in = letters, .out = rest_digests, .param = "\x15"},
};

} // namespace

constinit const kernels::Kernel kernels::sm3_batch{
    .family = "crypto",
    .name = "sm3-batch",
    .summary = "SM3 of many messages, as chunk stores, Merkle trees and queues of signatures call it",
    .bound = bound<32>,
    .answers = answers,
    .inputs = stream_inputs,
    .variants = sm3_batch_variants,
};
