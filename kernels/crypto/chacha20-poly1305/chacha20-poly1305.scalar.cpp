// The definition, in constant time.
#include "kernels/crypto/chacha20-poly1305/definition.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return Definition(param).run(in, out);
}

} // namespace

VARIANT(.run = run, .note = "RFC 8439 word by word, Poly1305 in words of 26 bits: the definition");
