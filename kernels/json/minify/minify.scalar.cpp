// The definition, byte by byte. As in simdjson, a backslash escapes outside strings, too, which RFC 8259 does
// not allow.
#include "kernels/variant.hpp"
#include <string_view>

namespace {

constexpr std::string_view white = " \t\n\r";

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    bool escaped = false, in_string = false;
    std::size_t used = 0;
    for (const std::byte byte : in) {
        const char c = char(byte);
        if (in_string || white.find(c) == white.npos) out[used++] = byte;
        if (c == '"' && !escaped) in_string = !in_string;
        escaped = c == '\\' && !escaped;
    }
    return in_string ? kernels::rejected : used;
}

} // namespace

VARIANT(.run = run, .note = "byte by byte: the definition");
