// The definition: RFC 4648, section 4, three bytes after three.
#include "kernels/json/base64/format.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    base64::encode_plainly(base64::alphabet(base64::is_url(param)), in, out.data());
    return base64::encoded(in.size());
}

} // namespace

VARIANT(.run = run, .note = "six bits after six: the definition");
