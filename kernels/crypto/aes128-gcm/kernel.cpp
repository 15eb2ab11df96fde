#include "aes128-gcm.table.hpp" // generated from the files beside this one
#include "kernels/crypto/aes/definition.hpp"
#include "kernels/crypto/gcm/definition.hpp"

namespace {

using crypto::Hex;

// Parameters as kernels/crypto/aead/param.hpp says: direction, length of the nonce, key, nonce, associated
// data.
constexpr Hex zero_key = "000c"
                         "00000000000000000000000000000000"
                         "000000000000000000000000";
constexpr Hex sealing = "000c"
                        "feffe9928665731c6d6a8f9467308308"
                        "cafebabefacedbaddecaf888";
constexpr Hex opening = "010c"
                        "feffe9928665731c6d6a8f9467308308"
                        "cafebabefacedbaddecaf888";
constexpr Hex associated = "000c"
                           "feffe9928665731c6d6a8f9467308308"
                           "cafebabefacedbaddecaf888"
                           "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex associated_opening = "010c"
                                   "feffe9928665731c6d6a8f9467308308"
                                   "cafebabefacedbaddecaf888"
                                   "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex short_nonce = "0008"
                            "feffe9928665731c6d6a8f9467308308"
                            "cafebabefacedbad"
                            "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex long_nonce = "003c"
                           "feffe9928665731c6d6a8f9467308308"
                           "9313225df88406e555909c5aff5269aa 6a7a9538534f7da1e4c303d2a318a728"
                           "c3c0c95156809539fcf0e2429a6b5254 16aedbf5a0de6a57a637b39b"
                           "feedfacedeadbeeffeedfacedeadbeef abaddad2";
constexpr Hex long_nonce_opening = "013c"
                                   "feffe9928665731c6d6a8f9467308308"
                                   "9313225df88406e555909c5aff5269aa 6a7a9538534f7da1e4c303d2a318a728"
                                   "c3c0c95156809539fcf0e2429a6b5254 16aedbf5a0de6a57a637b39b"
                                   "feedfacedeadbeeffeedfacedeadbeef abaddad2";
// A nonce with which the counter of 32 bits begins at 0xfffffffe, and wraps.
constexpr Hex wrapping = "0010"
                         "feffe9928665731c6d6a8f9467308308"
                         "82a17b38cc5c9abf6fa3d95d292905bb";

constexpr Hex text = "d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72"
                     "1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b391aafd255";
constexpr Hex cut_text = "d9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72"
                         "1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b39";
constexpr Hex empty_sealed = "58e2fccefa7e3061367f1d57a4e7455a";
constexpr Hex zeros_sealed = "0388dace60b6a392f328c2b971b2fe78 ab6e47d42cec13bdf53a67b21257bddf";
constexpr Hex sealed = "42831ec2217774244b7221b784d0d49c e3aa212f2c02a4e035c17e2329aca12e"
                       "21d514b25466931c7d8f6a5aac84aa05 1ba30b396a0aac973d58e091473f5985"
                       "4d5c2af327cd64a62cf35abd2ba6fab4";
constexpr Hex associated_sealed = "42831ec2217774244b7221b784d0d49c e3aa212f2c02a4e035c17e2329aca12e"
                                  "21d514b25466931c7d8f6a5aac84aa05 1ba30b396a0aac973d58e091"
                                  "5bc94fbc3221a5db94fae95ae7121a47";
constexpr Hex short_nonce_sealed = "61353b4c2806934a777ff51fa22a4755 699b2a714fcdc6f83766e5f97b6c7423"
                                   "73806900e49f24b22b097544d4896b42 4989b5e1ebac0f07c23f4598"
                                   "3612d2e79e3b0785561be14aaca2fccb";
constexpr Hex long_nonce_sealed = "8ce24998625615b603a033aca13fb894 be9112a5c3a211a8ba262a3cca7e2ca7"
                                  "01e4a9a4fba43c90ccdcb281d48c7c6f d62875d2aca417034c34aee5"
                                  "619cc5aefffe0bfa462af43c1699d050";
constexpr Hex wrapping_sealed = "38b32081f31894aacd60a9c1d757260f 0efc8e6b5fa1957e7bf329bd5729a616"
                                "84884385d4fc3966f21d0f13adbf2bda d0e5236edbe501b33c2d65742b085d01"
                                "5f8c88d2249b7664cb43f84f0778b87d 78d180ba6c3604edb06e91d9049689c2"
                                "9c7700e99bfe493c40f4ae7993cc7ab3";
// The last bit of the tag, and the first one of the ciphertext, are wrong.
constexpr Hex wrong_tag = "42831ec2217774244b7221b784d0d49c e3aa212f2c02a4e035c17e2329aca12e"
                          "21d514b25466931c7d8f6a5aac84aa05 1ba30b396a0aac973d58e091"
                          "5bc94fbc3221a5db94fae95ae7121a46";
constexpr Hex wrong_text = "c2831ec2217774244b7221b784d0d49c e3aa212f2c02a4e035c17e2329aca12e"
                           "21d514b25466931c7d8f6a5aac84aa05 1ba30b396a0aac973d58e091"
                           "5bc94fbc3221a5db94fae95ae7121a47";

constexpr char zeros[96]{};

// McGrew and Viega, The Galois/Counter Mode of Operation, test cases 1 to 6. The wrapping counter is not
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
    return Gcm<Aes<16>, 16>(param).seal(in, out);
}

constexpr auto aead_inputs = inputs<seal, sealing, opening>();

} // namespace

constinit const kernels::Kernel kernels::aes128_gcm{
    .family = "crypto",
    .name = "aes128-gcm",
    .summary = "AES-128-GCM of NIST SP 800-38D, sealing and opening: TLS 1.3, QUIC, IPsec, SSH",
    .bound = bound,
    .writes = true,
    .key = {2, 16},
    .answers = answers,
    .inputs = aead_inputs,
    .variants = aes128_gcm_variants,
};
