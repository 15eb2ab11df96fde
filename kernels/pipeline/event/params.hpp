#pragma once
// Parameters of both kernels: AES-128-GCM and SM4-GCM under one key and nonce; and GCM's test case 1.
#include "kernels/kernel.hpp"

namespace {
namespace event {

using namespace std::literals;

/// Cipher, length of the nonce, key, nonce. A sender has another nonce for each batch.
constexpr std::string_view aes = "\0\x0c"
                                 "order events key"
                                 "batch 000001"sv;
constexpr std::string_view sm4 = "\1\x0c"
                                 "order events key"
                                 "batch 000001"sv;
constexpr std::string_view zero_key = "\0\x0c"
                                      "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
                                      "\0\0\0\0\0\0\0\0\0\0\0\0"sv;
constexpr std::string_view params[]{aes, sm4, zero_key};

} // namespace event
} // namespace
