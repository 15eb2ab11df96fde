// The definition, word by word.
#include "kernels/crypto/chacha/definition.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    ChaCha20(param.data()).crypt(in, out);
    return in.size();
}

} // namespace

VARIANT(.run = run, .note = "RFC 8439 word by word: the definition");
