#pragma once
// For libraries that write more than is asked for: a zero behind a text, or the bytes that padding stands
// for. What ends the output comes through a copy.
#include "format.hpp"
#include <algorithm>
#include <cstring>

namespace {
namespace base64 {

inline constexpr std::size_t most_groups = std::size_t{1} << 28; ///< as an int

template <class Encode>
std::size_t encode_by(Encode encode, kernels::Bytes in, std::byte* out) noexcept {
    const std::size_t length = encoded(in.size());
    while (in.size() > group) {
        const std::size_t take = std::min(most_groups, (in.size() - 1) / group) * group;
        encode(in.first(take), out);
        out += encoded(take);
        in = in.subspan(take);
    }
    if (!in.empty()) {
        std::byte last[quantum + 1];
        encode(in, last);
        std::memcpy(out, last, quantum);
    }
    return length;
}

template <class Decode>
std::size_t decode_by(Decode decode, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % quantum != 0) return kernels::rejected;
    if (in.empty()) return 0;
    const std::size_t pads = padding(in), length = decoded_bound(in.size()) - pads;
    if (length > out.size()) return kernels::rejected;
    std::byte* to = out.data();
    while (in.size() > quantum) {
        const std::size_t take = std::min(most_groups, in.size() / quantum - 1) * quantum;
        if (!decode(in.first(take), to)) return kernels::rejected;
        to += decoded_bound(take);
        in = in.subspan(take);
    }
    std::byte last[2 * quantum];
    if (!decode(in, last)) return kernels::rejected;
    std::memcpy(to, last, group - pads);
    return length;
}

} // namespace base64
} // namespace
