#pragma once
// The timed call of the vector variants: the parameter is rows b, c and d of the state.
#include "kernels/crypto/chacha/rounds.hpp"
#include "kernels/kernel.hpp"

namespace {

template <class Chacha>
std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    Chacha::encrypt(param.data(), load_word(param.data() + 32), in.data(), out.data(), in.size());
    return in.size();
}

} // namespace
