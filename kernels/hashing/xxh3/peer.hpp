#pragma once
// xxHash as its best user calls it: on x86 through the dispatch by processor. With a seed, what
// XXH3_64bits_withSecretandSeed and its twin do, which have no dispatched form: long inputs use the secret
// that was derived from the seed before.
#include "keys.hpp"
#define XXH_STATIC_LINKING_ONLY // XXH3_generateSecret_fromSeed
#if defined(__x86_64__)
#include <xxh_x86dispatch.h>
#else
#include <xxhash.h>
#endif

namespace {
namespace xxh3 {

struct Seeded {
    XXH64_hash_t seed;
    std::byte secret[XXH3_SECRET_DEFAULT_SIZE];
};

inline std::size_t prepare_peer(kernels::Bytes param, kernels::Sink state) noexcept {
    if (param.empty()) return 0;
    Seeded seeded;
    seeded.seed = load(param.data());
    XXH3_generateSecret_fromSeed(seeded.secret, seeded.seed);
    std::memcpy(state.data(), &seeded, sizeof seeded);
    return sizeof seeded;
}

template <auto plain, auto with_seed, auto with_secret>
auto hash(kernels::Bytes state, kernels::Bytes in) {
    if (state.empty()) return plain(in.data(), in.size());
    const auto& [seed, secret] = *reinterpret_cast<const Seeded*>(state.data());
    if (in.size() <= 240) return with_seed(in.data(), in.size(), seed);
    return with_secret(in.data(), in.size(), secret, sizeof secret);
}

} // namespace xxh3
} // namespace
