#pragma once
// What a careful caller of std::from_chars, and of what is like it, looks at where RFC 8259 allows less than
// it reads: "01", ".5", "1.", "1.e5", "inf".
#include "kernels/kernel.hpp"
#include <charconv>
#include <cstring>
#include <system_error>
#include <type_traits>

namespace {

/// Whether what begins like a number begins like one of RFC 8259, up to the first digit behind its dot.
template <class T>
bool begins_well(const char* p, const char* end) {
    const auto digit_at = [end](const char* q) { return q < end && unsigned(*q - '0') <= 9; };
    if (p < end && *p == '-') ++p;
    if (!digit_at(p)) return false;
    if (*p == '0' && digit_at(p + 1)) return false;
    if constexpr (std::is_floating_point_v<T>) {
        while (digit_at(p)) ++p;
        if (p < end && *p == '.') return digit_at(p + 1);
    }
    return true;
}

/// A column; read(p, end, value) gives the end of a number, or null.
template <class T, class Read>
std::size_t read_column(kernels::Bytes in, kernels::Sink out, Read read) {
    const char *p = reinterpret_cast<const char*>(in.data()), *const end = p + in.size();
    std::byte* to = out.data();
    while (p < end) {
        T value;
        const char* const rest = read(p, end, value);
        if (!rest || (rest < end && *rest != '\n')) return kernels::rejected;
        std::memcpy(to, &value, sizeof value);
        to += sizeof value;
        p = rest + 1;
    }
    return std::size_t(to - out.data());
}

} // namespace
