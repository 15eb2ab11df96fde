// simdjson's validator, in the implementation that the library itself picks for this machine.
#include "kernels/variant.hpp"
#include <simdjson.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink) noexcept {
    return simdjson::validate_utf8(reinterpret_cast<const char*>(in.data()), in.size()) ? 0
                                                                                        : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .note = "simdjson " PEER_VERSION ": validate_utf8");
