#pragma once
// Independent messages at once. The parameter is a byte, how many there are (not 0); message i of n is the
// input from size * i / n up to size * (i + 1) / n, so lengths differ by a byte at most. The digests follow
// each other.
#include "kernels/crypto/inputs.hpp"
#include "kernels/kernel.hpp"

namespace {

inline std::size_t streams(kernels::Bytes param) noexcept { return std::size_t(param[0]); }

inline kernels::Bytes message(kernels::Bytes in, std::size_t i, std::size_t n) noexcept {
    const std::size_t begin = in.size() * i / n;
    return in.subspan(begin, in.size() * (i + 1) / n - begin);
}

/// Run of a variant that takes one message after the other.
template <auto digest, std::size_t digest_size>
std::size_t one_by_one(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t n = streams(param);
    for (std::size_t i = 0; i < n; ++i) digest(message(in, i, n), out.data() + i * digest_size);
    return n * digest_size;
}

template <std::size_t digest_size>
std::size_t bound(kernels::Bytes param, std::size_t) noexcept {
    return streams(param) * digest_size;
}

constexpr std::array<kernels::Input, 3> stream_inputs{{
    {.name = "streams16", .fill = generate::random_bytes, .param = "\x10"},
    {.name = "streams4", .fill = generate::random_bytes, .param = "\x04"},
    {.name = "streams1", .fill = generate::random_bytes, .param = "\x01"},
}};

} // namespace
