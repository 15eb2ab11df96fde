#include "chacha20.table.hpp" // generated from the files beside this one
#include "kernels/crypto/chacha/needs.hpp"
#include "kernels/crypto/inputs.hpp"

namespace {

using crypto::Hex;

// The parameter: key (32 bytes), initial counter (4, little endian), nonce (12); so the rows b, c and d of
// the state lie as RFC 8439 draws them. The counter has 32 bits and wraps modulo 2^32; nothing carries into
// the nonce.
constexpr Hex rising_key = "000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f"
                           "01000000 000000090000004a00000000";
constexpr Hex sunscreen_key = "000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f"
                              "01000000 000000000000004a00000000";
constexpr Hex wrapping = "000102030405060708090a0b0c0d0e0f 101112131415161718191a1b1c1d1e1f"
                         "feffffff 000000000000004a00000000";
constexpr Hex zero_key = "00000000000000000000000000000000 00000000000000000000000000000000"
                         "00000000 000000000000000000000000";
constexpr Hex zero_key_block_1 = "00000000000000000000000000000000 00000000000000000000000000000000"
                                 "01000000 000000000000000000000000";
constexpr Hex key_01 = "00000000000000000000000000000000 00000000000000000000000000000001"
                       "01000000 000000000000000000000000";
constexpr Hex key_00ff = "00ff0000000000000000000000000000 00000000000000000000000000000000"
                         "02000000 000000000000000000000000";
constexpr Hex nonce_02 = "00000000000000000000000000000000 00000000000000000000000000000000"
                         "00000000 000000000000000000000002";
constexpr Hex ietf_key = "00000000000000000000000000000000 00000000000000000000000000000001"
                         "01000000 000000000000000000000002";
constexpr Hex brillig_key = "1c9240a5eb55d38af333888604f6b5f0 473917c1402b80099dca5cbc207075c0"
                            "2a000000 000000000000000000000002";

constexpr Hex rising_out = "10f1e7e4d13b5915500fdd1fa32071c4 c7d1f4c733c068030422aa9ac3d46c4e"
                           "d2826446079faa0914c2d705d98b02a2 b5129cd1de164eb9cbd083e8a2503c4e";
constexpr Hex sunscreen_out = "6e2e359a2568f98041ba0728dd0d6981 e97e7aec1d4360c20a27afccfd9fae0b"
                              "f91b65c5524733ab8f593dabcd62b357 1639d624e65152ab8f530c359f0861d8"
                              "07ca0dbf500d6a6156a38e088a22b65e 52bc514d16ccf806818ce91ab7793736"
                              "5af90bbf74a35be6b40b8eedf2785e42 874d";
constexpr Hex zero_key_out = "76b8e0ada0f13d90405d6ae55386bd28 bdd219b8a08ded1aa836efcc8b770dc7"
                             "da41597c5157488d7724e03fb8d84a37 6a43b8f41518a11cc387b669b2ee6586";
constexpr Hex zero_key_block_1_out = "9f07e7be5551387a98ba977c732d080d cb0f29a048e3656912c6533e32ee7aed"
                                     "29b721769ce64e43d57133b074d839d5 31ed1f28510afb45ace10a1f4b794d6f";
constexpr Hex key_01_out = "3aeb5224ecf849929b9d828db1ced4dd 832025e8018b8160b82284f3c949aa5a"
                           "8eca00bbb4a73bdad192b5c42f73f2fd 4e273644c8b36125a64addeb006c13a0";
constexpr Hex key_00ff_out = "72d54dfbf12ec44b362692df94137f32 8fea8da73990265ec1bbbea1ae9af0ca"
                             "13b25aa26cb4a648cb9b9d1be65b2c09 24a66c54d545ec1b7374f4872e99f096";
constexpr Hex nonce_02_out = "c2c64d378cd536374ae204b9ef933fcd 1a8b2288b3dfa49672ab765b54ee27c7"
                             "8a970e0e955c14f3a88e741b97c286f7 5f8fc299e8148362fa198a39531bed6d";
constexpr Hex ietf_out = "a3fbf07df3fa2fde4f376ca23e827370 41605d9f4f4f57bd8cff2c1d4b7955ec"
                         "2a97948bd3722915c8f3d337f7d37005 0e9e96d647b7c39f56e031ca5eb6250d"
                         "4042e02785ececfa4b4bb5e8ead0440e 20b6e8db09d881a7c6132f420e527950"
                         "42bdfa7773d8a9051447b3291ce1411c 680465552aa6c405b7764d5e87bea85a"
                         "d00f8449ed8f72d0d662ab052691ca66 424bc86d2df80ea41f43abf937d3259d"
                         "c4b2d0dfb48a6c9139ddd7f76966e928 e635553ba76c5c879d7b35d49eb2e62b"
                         "0871cdac638939e25e8a1e0ef9d5280f a8ca328b351c3c765989cbcf3daa8b6c"
                         "cc3aaf9f3979c92b3720fc88dc95ed84 a1be059c6499b9fda236e7e818b04b0b"
                         "c39c1e876b193bfe5569753f88128cc0 8aaa9b63d1a16f80ef2554d7189c411f"
                         "5869ca52c5b83fa36ff216b9c1d30062 bebcfd2dc5bce0911934fda79a86f6e6"
                         "98ced759c3ff9b6477338f3da4f9cd85 14ea9982ccafb341b2384dd902f3d1ab"
                         "7ac61dd29c6f21ba5b862f3730e37cfd c4fd806c22f221";
constexpr Hex brillig_out = "62e6347f95ed87a45ffae7426f27a1df 5fb69110044c0d73118effa95b01e5cf"
                            "166d3df2d721caf9b21e5fb14c616871 fd84c54f9d65b283196c7fe4f60553eb"
                            "f39c6402c42234e32a356b3e764312a6 1a5532055716ead6962568f87d3f3f77"
                            "04c6a8d1bcd1bf4d50d6154b6da731b1 87b58dfd728afa36757a797ac188d1";
// Blocks 0xfffffffe, 0xffffffff, 0 and 1: the last one is the first keystream block of section 2.4.2 again.
constexpr Hex wrapping_out = "143d2a137837a2a369b90769dd68f5ae 394a28786b03f80c2a1e8d3d1ebdf4f0"
                             "181e597e89f42939e94c717d60b681d3 4cf82dda79827ab2455b13428e525fd9"
                             "6d29da5bd16a472910e8c0bdb47edfc8 499c3222cc168d3721747fc2b21266d9"
                             "f15c8339f10f354d16cc9b8e118eb182 bf858ce5718fa4e76389ea4eb50a9475"
                             "af051e40bba0354981329a806a140eaf d258a22a6dcb4bb9f6569cb3efe2deaf"
                             "837bd87ca20b5ba12081a306af0eb35c 41a239d20dfc74c81771560d9c9c1e4b"
                             "224f51f3401bd9e12fde276fb8631ded 8c131f823d2c06e27e4fcaec9ef3cf78"
                             "8a3b0aa372600a92b57974cded2b9334 794cba40c63e34cdea212c4cf07d41b7";

constexpr char zeros[256]{};
constexpr std::string_view zero_block{zeros, 64}, zero_blocks{zeros, 256};
constexpr std::string_view sunscreen =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one "
    "tip for the future, sunscreen would be it.";
constexpr std::string_view ietf =
    "Any submission to the IETF intended by the Contributor for publication as all or part of an IETF "
    "Internet-Draft or RFC and any statement made within the context of an IETF activity is considered an "
    "\"IETF "
    "Contribution\". Such statements include oral statements in IETF sessions, as well as written and "
    "electronic "
    "communications made at any time or place, which are addressed to";
constexpr std::string_view brillig = "'Twas brillig, and the slithy toves\nDid gyre and gimble in the wabe:\n"
                                     "All mimsy were the borogoves,\nAnd the mome raths outgrabe.";

// RFC 8439: sections 2.3.2 and 2.4.2, appendix A.1 (vectors 1 to 5) and A.2 (2 and 3; its first is A.1's
// first).
constexpr kernels::Answer answers[]{
    {.in = zero_block, .out = rising_out, .param = rising_key},
    {.in = sunscreen, .out = sunscreen_out, .param = sunscreen_key},
    {.in = zero_block, .out = zero_key_out, .param = zero_key},
    {.in = zero_block, .out = zero_key_block_1_out, .param = zero_key_block_1},
    {.in = zero_block, .out = key_01_out, .param = key_01},
    {.in = zero_block, .out = key_00ff_out, .param = key_00ff},
    {.in = zero_block, .out = nonce_02_out, .param = nonce_02},
    {.in = ietf, .out = ietf_out, .param = ietf_key},
    {.in = brillig, .out = brillig_out, .param = brillig_key},
    {.in = zero_blocks, .out = wrapping_out, .param = wrapping},
};

constexpr auto inputs = crypto::inputs(sunscreen_key);

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return in; }

} // namespace

constinit const kernels::Kernel kernels::chacha20{
    .family = "crypto",
    .name = "chacha20",
    .summary = "ChaCha20 of RFC 8439: TLS 1.3, WireGuard, SSH, disks and phones without AES instructions",
    .bound = bound,
    .writes = true,
    .needs = needs,
    .key = {0, 32},
    .answers = answers,
    .inputs = inputs,
    .variants = chacha20_variants,
};
