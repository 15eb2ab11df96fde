#include "kernels/crypto/digest/streams.hpp"
#include "sha512-batch.table.hpp" // generated from the files beside this one

namespace {

using crypto::Hex;

constexpr std::string_view bits_448 = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr std::string_view letters = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                                     "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
constexpr Hex no_message_digests = "cf83e1357eefb8bdf1542850d66d8007 d620e4050b5715dc83f4a921d36ce9ce"
                                   "47d0d13c5d85f2b0ff8318d2877eec2f 63b931bd47417a81a538327af927da3e";
constexpr Hex abc_digests = "ddaf35a193617abacc417349ae204131 12e6fa4e89a97ea20a9eeee64b55d39a"
                            "2192992a274fc1a836ba3c23a3feebbd 454d4423643ce80e2a9ac94fa54ca49f";
constexpr Hex twice_digests = "ddaf35a193617abacc417349ae204131 12e6fa4e89a97ea20a9eeee64b55d39a"
                              "2192992a274fc1a836ba3c23a3feebbd 454d4423643ce80e2a9ac94fa54ca49f"
                              "ddaf35a193617abacc417349ae204131 12e6fa4e89a97ea20a9eeee64b55d39a"
                              "2192992a274fc1a836ba3c23a3feebbd 454d4423643ce80e2a9ac94fa54ca49f";
constexpr Hex thirds_digests = "e6428d4bba2367fb364534fff7c6bc94 43e99655b40e8946d0f8103480ed2d4f"
                               "2a8822448dcec22e13088ab5a2660daf 20b0046d9efdc04144af23880fc048ae"
                               "6b4d2459250d8dfa567f247e4c70dec0 cd9258883be2703456d355e672541d45"
                               "33699641414d7a67ed3ddf9226e8b331 6c389d74d93ac80ef72c289aba1f1b05"
                               "67d2391b6fbe8a76440d3932f62cde76 a2c4b7dd0d452f53b8ae074c2f24e660"
                               "13d0045cf04e5cdd32c5ab105042f8d3 4830d87b0701aa93c77430dceb25a8f4";
constexpr Hex sixteenths_digests = "99589052ee1b1cb25e9d3a0b60491aaf 0c609aa9f29fae4294fa17fe9a36b7ef"
                                   "8b04277695791e4a4c1dc874af4417ff 32dc62826799b1ab0292d21dab2f6c10"
                                   "d04fc742b6c73caf8de91eb8c2e24974 dd540e11633f280686dc9fcf79bbf5a3"
                                   "4fcfe4a5e1d68f45d356cb9c99e20266 3749fd13b2dc40bc955fab18859ef2c3"
                                   "1f5d365bba4951a1a91dfd1415dde358 768172d270a1e9736d92acaf847f81fe"
                                   "00a5a7e16268c498d0a5ce57627cc0e7 21e81f46c189fb6acb2e1fc294c5a29c"
                                   "8342ed12eb66853834afde47266b2b3c b9d13b62004aca255f3b32e80c993b2c"
                                   "b3eb32eb632f0057e8ea8ae25424f7e1 e45a066d8fa661aaaa01811be3860c02"
                                   "99589052ee1b1cb25e9d3a0b60491aaf 0c609aa9f29fae4294fa17fe9a36b7ef"
                                   "8b04277695791e4a4c1dc874af4417ff 32dc62826799b1ab0292d21dab2f6c10"
                                   "d04fc742b6c73caf8de91eb8c2e24974 dd540e11633f280686dc9fcf79bbf5a3"
                                   "4fcfe4a5e1d68f45d356cb9c99e20266 3749fd13b2dc40bc955fab18859ef2c3"
                                   "1f5d365bba4951a1a91dfd1415dde358 768172d270a1e9736d92acaf847f81fe"
                                   "00a5a7e16268c498d0a5ce57627cc0e7 21e81f46c189fb6acb2e1fc294c5a29c"
                                   "8342ed12eb66853834afde47266b2b3c b9d13b62004aca255f3b32e80c993b2c"
                                   "b3eb32eb632f0057e8ea8ae25424f7e1 e45a066d8fa661aaaa01811be3860c02"
                                   "99589052ee1b1cb25e9d3a0b60491aaf 0c609aa9f29fae4294fa17fe9a36b7ef"
                                   "8b04277695791e4a4c1dc874af4417ff 32dc62826799b1ab0292d21dab2f6c10"
                                   "d04fc742b6c73caf8de91eb8c2e24974 dd540e11633f280686dc9fcf79bbf5a3"
                                   "4fcfe4a5e1d68f45d356cb9c99e20266 3749fd13b2dc40bc955fab18859ef2c3"
                                   "1f5d365bba4951a1a91dfd1415dde358 768172d270a1e9736d92acaf847f81fe"
                                   "00a5a7e16268c498d0a5ce57627cc0e7 21e81f46c189fb6acb2e1fc294c5a29c"
                                   "8342ed12eb66853834afde47266b2b3c b9d13b62004aca255f3b32e80c993b2c"
                                   "b3eb32eb632f0057e8ea8ae25424f7e1 e45a066d8fa661aaaa01811be3860c02"
                                   "99589052ee1b1cb25e9d3a0b60491aaf 0c609aa9f29fae4294fa17fe9a36b7ef"
                                   "8b04277695791e4a4c1dc874af4417ff 32dc62826799b1ab0292d21dab2f6c10"
                                   "d04fc742b6c73caf8de91eb8c2e24974 dd540e11633f280686dc9fcf79bbf5a3"
                                   "4fcfe4a5e1d68f45d356cb9c99e20266 3749fd13b2dc40bc955fab18859ef2c3"
                                   "1f5d365bba4951a1a91dfd1415dde358 768172d270a1e9736d92acaf847f81fe"
                                   "00a5a7e16268c498d0a5ce57627cc0e7 21e81f46c189fb6acb2e1fc294c5a29c"
                                   "8342ed12eb66853834afde47266b2b3c b9d13b62004aca255f3b32e80c993b2c"
                                   "b3eb32eb632f0057e8ea8ae25424f7e1 e45a066d8fa661aaaa01811be3860c02";
constexpr Hex rest_digests = "69e709bf50ca96d53dfcc221939642a4 5e8bc417eafb6c26472fcf0139da0b4f"
                             "b4bc1f8b426fd23dfde2e3454b960bae 5daf6f3608537067959dcf8e14352fdd"
                             "b6d527fd45b45fe9c9a86d8fd264a797 03094dcf7ef1d366b51f1096fb985d10"
                             "1455f0893feddc5c647259689f33903b 756c956c1ff67c94f786770dc0f94910"
                             "633978a57ec77de422f16ea9554e6111 ad378b279fb2c0802b1763917116b725"
                             "072ee0918dbc5887b0b7fc8c677dc9aa 6e64345f3742d4293d71744f2e7048f7"
                             "cc9fffb1212032e61a6ce76d70b8eaef 088ed37b9026ea0336eb52e47009c216"
                             "b7fbf2503cde82d15b15a780e9107168 7b979e1176e4f63b9b741beaeb580ed9"
                             "e1bb8c564b49e55ffc9a537fe3d19db9 e6a539b1b3436e95e1135dbc2c43e139"
                             "1abfc7846be144377f69a4261c142755 0ff33e614df0741ddba41b211a05ac64"
                             "2c4f371e9f1d278a6afb1595b7141edc 917795d00879efb3b16bdb91e2c3d72f"
                             "3db49265c9cbc7d2fdaacf1bf2efc34a e9d504efa03ae22ccb65cc39ca23e71c"
                             "48b80331e4e18cf31ea625589b6791d9 17a9bbc6a8297f02b7bcdacae7e31817"
                             "a35b7aa2b2f4a87b7eb347ac1add99a1 8dcb565133bb0590332abacd39e602d9"
                             "3cb44fec8a729041afd5b57b082142cd 138a07626cd958c2077b142fadaeb387"
                             "a30a2d8e73646810211951437bedc54e 48b3d2ee97d631bae1ee713bc41054cd"
                             "c7d321cd6c736dd84c202b71c2355eb0 945a12663946de167f34abc12907638d"
                             "2dff1e8e3519be5e6d31463410d7baac cc2a336a332976d986f0f37c3d01e7e5"
                             "f6f5cbd5d229a074c913c0a852763012 c8843f412d3afb8e8885ff14694d0f47"
                             "7b650f7386e8ee495a000a15efb3ce35 fab1fc097801d0815b36751da56226b2"
                             "672f069e74a127404c7959ffa36adfb8 7b14b289ebc1052b5d99efc8d0566fab"
                             "d51829764dc2ae9a588d8a52241568ba 0caf02bdadc006e36c464dc1942c9578"
                             "00819d241c220babe8a91d7bc0c5b485 7ae0892e0764a8684c48951426d500b8"
                             "2b7831b750e209b3b39055279d7c1df0 3e5dd7c99674559aabfd38c1d6a2ca41"
                             "7a1f12051252985c7f017fef0267db80 b51e2ab7eaf32a0589e1e85290d3662d"
                             "898d9aaa65042ad7f607110b0e566360 e66095153ae7519bc5ed087067840b7f"
                             "1a65a0bbd9be422acebbfcd0f47fd97f 7f3cc01515e482eeb286f6c341d78b3c"
                             "e8df4ec666b9709bc42fe59d2954bc6f 38b4b90192931b1843713d92177e433f"
                             "aa2af60bcae1ea4210443808a513c658 c388bfcd3b6943429caf59ab78920f4a"
                             "e3a21420ef26b50bbe741076b5c10b76 01ef837ea799119b7caf15b475f914dd"
                             "830173d94691e250716386ed608a196a 3bb40714364a027bda8275579177432d"
                             "1494e8911497f827b5df8b7c73d6a5a2 ccd77ab21d83a9fdc1c361aae192bf2e"
                             "210cd70cdb3536e4dda57d623a83225c b8a7776bacb39c3a1754b9cf79bd1e81"
                             "6988a1f32e7c7fc8361d98a1e8be7783 da594961c78bcafe8802899716820ae3"
                             "1ddae39187809aefa64f888fe6344a98 54732b57664497ff1cba4e699fb78e6b"
                             "0e222da1ebd09132c31361175e191697 bbaba586f572f7bb9720b2cc33651a3b"
                             "40afa1cbcbee0e0256085e48fbc0bdbb 62b3c740f3e8d2d1f3da3799d30c2e59"
                             "198fb801391d8365fb8bcdbd0ac8e9e1 bbf831415db98d9a288bec8b49b32897"
                             "52de6755a1c70b6fc0845ab724d7a8d4 d53eec972d2f72951ce5e0912c04fd66"
                             "d58cd16fdff6f563e9b4397a2535802e 67925169a34c38ea5fc360a6fa40c7b7"
                             "1a4d2853df3adcb4d0626306d81af719 993b1e7d7f7fdfa7755bf0d8f963af93"
                             "9e85dd9b0cb173c7bdb6e1bc2c604df9 8d743b86711925130211318e6a300d3a";

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

constinit const kernels::Kernel kernels::sha512_batch{
    .family = "crypto",
    .name = "sha512-batch",
    .summary = "SHA-512 of many messages, as chunk stores, Merkle trees and queues of signatures call it",
    .bound = bound<64>,
    .answers = answers,
    .inputs = stream_inputs,
    .variants = sha512_batch_variants,
};
