// The specification, step by step. Collet: xxHash fast digest algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/hashing/xxh3/plain.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    return xxh3::write(xxh3::Plain(xxh3::seed_in(param), in).hash128(), out);
}

} // namespace

VARIANT(.run = run, .note = "the specification");
