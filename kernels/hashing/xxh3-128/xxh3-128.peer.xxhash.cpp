// The reference implementation.
#include "kernels/hashing/xxh3/peer.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return xxh3::write(xxh3::hash<XXH3_128bits, XXH3_128bits_withSeed, XXH3_128bits_withSecret>(state, in),
                       out);
}

} // namespace

VARIANT(.run = run, .prepare = xxh3::prepare_peer, .note = "xxHash " PEER_VERSION ", XXH3_128bits");
