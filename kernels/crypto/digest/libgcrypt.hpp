#pragma once
// libgcrypt's digests: the handle is made once, and reset for each message.
#include "kernels/crypto/digest/streams.hpp"
#include "kernels/libgcrypt.hpp"
#include <cstring>

namespace {

struct State {
    gcry_md_hd_t handle;
    std::byte param[1];
};

template <gcry_md_algos algorithm>
std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    initialise_libgcrypt();
    auto& s = *reinterpret_cast<State*>(state.data());
    gcry_md_open(&s.handle, algorithm, 0);
    if (!param.empty()) s.param[0] = param[0];
    return sizeof s;
}

[[maybe_unused]] void release(kernels::Sink state) noexcept {
    gcry_md_close(reinterpret_cast<const State*>(state.data())->handle);
}

template <std::size_t digest_size>
void digest(gcry_md_hd_t handle, kernels::Bytes in, std::byte* out) noexcept {
    gcry_md_reset(handle);
    gcry_md_write(handle, in.data(), in.size());
    std::memcpy(out, gcry_md_read(handle, 0), digest_size);
}

template <std::size_t digest_size>
std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    digest<digest_size>(reinterpret_cast<const State*>(state.data())->handle, in, out.data());
    return digest_size;
}

template <std::size_t digest_size>
std::size_t run_streams(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    const std::size_t n = streams(s.param);
    for (std::size_t i = 0; i < n; ++i)
        digest<digest_size>(s.handle, message(in, i, n), out.data() + i * digest_size);
    return n * digest_size;
}

} // namespace
