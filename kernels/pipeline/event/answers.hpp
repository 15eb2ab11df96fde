#pragma once
// Frames by an independent program: XXH3, Stream VByte, CRC-32C and the frame in Python from their
// specifications, LZ4 by literals alone, ciphers of Python's cryptography (OpenSSL 3.5).
#include "kernels/crypto/inputs.hpp"
#include "params.hpp"

namespace {
namespace event {

using crypto::Hex;

constexpr std::string_view two_lines = R"({"order":1,"time":2,"buyer":3,"amount":4.00}
{"order":-9223372036854775808,"time":9223372036854775807,"buyer":0,"amount":-0.05}
)";
constexpr std::string_view three_lines =
    R"({"order":201911110000000007,"time":1573401600123,"buyer":100000001,"amount":12.34}
{"order":201911110000000009,"time":1573401600120,"buyer":100000001,"amount":0.05}
{"order":201911119999999999,"time":1573401600999,"buyer":987654321,"amount":999.99}
)";

constexpr Hex zero_key_empty = "000000001000000058e2fccefa7e3061 367f1d57a4e7455adb5d75fa";
constexpr Hex empty = "000000001000000061dce42b1f131fab 8f3698f33380a68209f31f7f";
constexpr Hex two = "020000006800000081d83237ac937fdf 0763f7c5e4b3b329e250d7b9052950bf"
                    "50386531999ef9b6fc3f57268dda5d77 a83282a1a653ce23434fb39a4c763f62"
                    "e6826d1a20154479a1e3fff1544a72b5 061e05e418932d09e1dc583eb24403eb"
                    "cbbf3e70caf8bc36d91c2598ff638a92 1b2c1aac";
constexpr Hex three = "030000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                      "123d6531999ef9b6fd3f4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                      "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                      "edab85650b84a3452c7cc756b63fbe38 af359bb026e4d58682";
constexpr Hex sm4_three = "030000006d000000800b8dd4303c1470 4a15bb221be3b1f6242ff140eb62b8fb"
                          "2d445b6f54cb0089de5c738c7ee96208 421dac4c150c8f2e56c483518f10ea46"
                          "b775b9383569ab40144feb17f04f3822 dc8ef38aa1c7c7bf1fc7ecac3023e593"
                          "b038b3451b58f15bf5f6f7a89cf0b41e bab4e0456bc3586aa3";

} // namespace event
} // namespace
