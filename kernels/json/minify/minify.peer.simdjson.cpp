// simdjson's minifier, in the implementation that the library itself picks for this machine.
#include "kernels/variant.hpp"
#include <simdjson.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    std::size_t length = 0;
    const auto error = simdjson::minify(reinterpret_cast<const char*>(in.data()), in.size(),
                                        reinterpret_cast<char*>(out.data()), length);
    return error ? kernels::rejected : length;
}

} // namespace

VARIANT(.run = run, .note = "simdjson " PEER_VERSION ": minify");
