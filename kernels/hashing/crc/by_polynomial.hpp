#pragma once
#include "kernels/kernel.hpp"
#include "polynomial.hpp"

namespace {

/// The parameter is the state, and chooses: none is XZ's polynomial, any that of NVM Express.
template <class Xz, class Nvme>
std::size_t by_polynomial(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return state.empty() ? Xz::run(state, in, out) : Nvme::run(state, in, out);
}

} // namespace
