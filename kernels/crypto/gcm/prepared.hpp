#pragma once
// Run and Prepare of a scalar variant: the state is a Gcm, and behind it the parameter that it looks at.
#include "kernels/crypto/gcm/definition.hpp"
#include <new>

namespace {

template <class Gcm>
std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    const kernels::Sink copy = state.subspan(sizeof(Gcm), param.size());
    std::memcpy(copy.data(), param.data(), param.size());
    new (state.data()) Gcm(copy);
    return sizeof(Gcm) + param.size();
}

template <class Gcm>
std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return reinterpret_cast<const Gcm*>(state.data())->run(in, out);
}

} // namespace
