// The definition, byte by byte. Where a token begins: at each structural character outside strings, at each
// opening quote, and at the first byte of each other run of bytes that is not white space. Two corners are as
// in simdjson: a backslash escapes outside strings, too, and a quote that opens right behind other bytes, as
// in 1"a", begins no token. RFC 8259 allows neither. Rejected is what is not UTF-8, a control character in a
// string, an open string, and a text without tokens.
#include "kernels/json/unicode/well_formed.hpp"
#include "kernels/variant.hpp"
#include <cstring>
#include <string_view>

namespace {

constexpr std::string_view structural = "{}[]:,", white = " \t\n\r";

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() > UINT32_MAX || !well_formed(in)) return kernels::rejected;
    bool escaped = false, in_string = false, in_run = false;
    std::size_t used = 0;
    for (std::size_t i = 0; i < in.size(); ++i) {
        const char c = char(in[i]);
        const bool escapes = c == '\\' && !escaped, quote = c == '"' && !escaped;
        escaped = escapes;
        if (in_string) {
            if (static_cast<unsigned char>(c) < ' ') return kernels::rejected;
            in_string = !quote;
            continue;
        }
        in_string = quote;
        const bool other = structural.find(c) == structural.npos && white.find(c) == white.npos;
        if (structural.find(c) != structural.npos || (other && !in_run)) {
            const auto offset = std::uint32_t(i);
            std::memcpy(out.data() + used, &offset, sizeof offset);
            used += sizeof offset;
        }
        in_run = other && !quote;
    }
    return in_string || used == 0 ? kernels::rejected : used;
}

} // namespace

VARIANT(.run = run, .note = "byte by byte: the definition");
