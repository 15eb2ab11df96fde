#include "aes256-gcm.table.hpp" // generated from the files beside this one
#include "kernels/crypto/aes/definition.hpp"
#include "kernels/crypto/gcm/definition.hpp"

namespace {

using crypto::Hex;

// Parameters as kernels/crypto/aead/param.hpp says: direction, length of the nonce, key, nonce, associated
// data.
constexpr Hex zero_key = "000c"
                         "00000000000000000000000000000000 00000000000000000000000000000000"
                         "000000000000000000000000";
constexpr Hex sealing = "000c"
                        "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                        "cafebabefacedbaddecaf888";
constexpr Hex opening = "010c"
                        "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                        "cafebabefacedbaddecaf888";
constexpr Hex associated = "000c"
                           "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                           "cafebabefacedbaddecaf888"
                           "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex associated_opening = "010c"
                                   "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                                   "cafebabefacedbaddecaf888"
                                   "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex short_nonce = "0008"
                            "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                            "cafebabefacedbad"
                            "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex long_nonce = "003c"
                           "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                           "9313225df88406e555909c5aff5269aa 6a7a9538534f7da1e4c303d2a318a728"
                           "c3c0c95156809539fcf0e2429a6b5254 16aedbf5a0de6a57a637b39b"
                           "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex long_nonce_opening = "013c"
                                   "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                                   "9313225df88406e555909c5aff5269aa 6a7a9538534f7da1e4c303d2a318a728"
                                   "c3c0c95156809539fcf0e2429a6b5254 16aedbf5a0de6a57a637b39b"
                                   "feedfacedeadbeeffeedfacedeadbeef abaddad2";
// A nonce with which the counter of 32 bits begins at 0xfffffffe, and wraps.
constexpr Hex wrapping = "0010"
                         "feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308"
                         "50d0aecea3628043506d2febd4d43acb";

constexpr Hex text = "d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72"
                     "1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b391aafd255";
constexpr Hex cut_text = "d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72"
                         "1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39";
constexpr Hex empty_sealed = "530f8afbc74536b9a963b4f1c4cb738b";
constexpr Hex zeros_sealed = "cea7403d4d606b6e074ec5d3baf39d18 d0d1c8a799996bf0265b98b5d48ab919";
constexpr Hex sealed = "522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa"
                       "8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662898015ad"
                       "b094dac5d93471bdec1a502270e3cc6c";
constexpr Hex associated_sealed = "522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa"
                                  "8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662"
                                  "76fc6ece0f4e1768cddf8853bb2d551b";
constexpr Hex short_nonce_sealed = "c3762df1ca787d32ae47c13bf19844cb af1ae14d0b976afac52ff7d79bba9de0"
                                   "feb582d33934a4f0954cc2363bc73f78 62ac430e64abe499f47c9b1f"
                                   "3a337dbf46a792c45e454913fe2ea8f2";
constexpr Hex long_nonce_sealed = "5a8def2f0c9e53f1f75d7853659e2a20 eeb2b22aafde6419a058ab4f6f746bf4"
                                  "0fc0c3b780f244452da3ebf1c5d82cde a2418997200ef82e44ae7e3f"
                                  "a44a8266ee1c8eb0c8b5d4cf5ae9f19a";
constexpr Hex wrapping_sealed = "260a5eabedd0a0cb55c400d0d0ee390e 4f10b4ab049cfd78cf1dc91dcfdee6df"
                                "46ee35b1fc36fec4ae1cbb0e82c93585 31cf18f8db764c6c9d4cbc1f45101180"
                                "ff6a9152e13791646e8b2a1f497146ef e7ae04d4b3b5cfc05e9ef6de96ad5d62"
                                "d2c99a09e285072f2c2a40574007188b";
// The last bit of the tag, and the first one of the ciphertext, are wrong.
constexpr Hex wrong_tag = "522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa"
                          "8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662"
                          "76fc6ece0f4e1768cddf8853bb2d551a";
constexpr Hex wrong_text = "d22dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa"
                           "8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662"
                           "76fc6ece0f4e1768cddf8853bb2d551b";

constexpr char zeros[96]{};

// McGrew and Viega, The Galois/Counter Mode of Operation, test cases 13 to 18. The wrapping counter is not
// among them: OpenSSL 3.0 and the definition agree on it.
constexpr kernels::Answer answers[]{
    {.in = {}, .out = empty_sealed, .param = zero_key},
    {.in = {zeros, 16}, .out = zeros_sealed, .param = zero_key},
    {.in = text, .out = sealed, .param = sealing},
    {.in = sealed, .out = text, .param = opening},
    {.in = cut_text, .out = associated_sealed, .param = associated},
    {.in = associated_sealed, .out = cut_text, .param = associated_opening},
    {.in = wrong_tag, .out = {}, .param = associated_opening, .reject = true},
    {.in = wrong_text, .out = {}, .param = associated_opening, .reject = true},
    {.in = associated_sealed, .out = {}, .param = opening, .reject = true},
    {.in = {zeros, 15}, .out = {}, .param = opening, .reject = true},
    {.in = cut_text, .out = short_nonce_sealed, .param = short_nonce},
    {.in = cut_text, .out = long_nonce_sealed, .param = long_nonce},
    {.in = long_nonce_sealed, .out = cut_text, .param = long_nonce_opening},
    {.in = {zeros, 96}, .out = wrapping_sealed, .param = wrapping},
};

std::size_t seal(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return Gcm<Aes<32>, 32>(param).seal(in, out);
}

constexpr auto aead_inputs = inputs<seal, sealing, opening>();

} // namespace

constinit const kernels::Kernel kernels::aes256_gcm{
    .family = "crypto",
    .name = "aes256-gcm",
    .summary =
        "AES-256-GCM of NIST SP 800-38D, sealing and opening: TLS 1.3, encrypted object stores and backups",
    .bound = bound,
    .writes = true,
    .key = {2, 32},
    .answers = answers,
    .inputs = aead_inputs,
    .variants = aes256_gcm_variants,
};
