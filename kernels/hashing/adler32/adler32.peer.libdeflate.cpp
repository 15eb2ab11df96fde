// libdeflate's libdeflate_adler32.
#include "kernels/variant.hpp"
#include <cstring>
#include <libdeflate.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    // A null buffer would ask for the initial value, which is what no bytes have too.
    const std::uint32_t checksum = libdeflate_adler32(1, in.data(), in.size());
    std::memcpy(out.data(), &checksum, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .note = "libdeflate " PEER_VERSION ", libdeflate_adler32");
