#pragma once
// What the kernels of this family run on. The speed of a cipher or a digest does not depend on the data, so
// one generator is enough; the real file shows that. What does count is the parameter: key, counter and
// nonce.
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"
#include <array>

namespace crypto {

constexpr std::array<kernels::Input, 2> inputs(std::string_view param = {}) {
    return {{{.name = "random", .fill = generate::random_bytes, .param = param},
             {.name = "text",
              .file = "/usr/share/common-licenses/GPL-3",
              .package = "base-files",
              .param = param}}};
}

/// Bytes from hexadecimal digits, as standards print them; spaces are skipped.
template <std::size_t digits>
struct Hex {
    std::array<char, digits / 2> bytes{};
    std::size_t size = 0;
    consteval Hex(const char (&text)[digits]) {
        int pending = -1;
        for (const char c : std::string_view(text, digits - 1)) {
            if (c == ' ') continue;
            const int digit = c <= '9' ? c - '0' : c - 'a' + 10;
            if (pending >= 0) bytes[size++] = char(pending * 16 + digit);
            pending = pending >= 0 ? -1 : digit;
        }
    }
    constexpr operator std::string_view() const { return {bytes.data(), size}; }
};

} // namespace crypto
