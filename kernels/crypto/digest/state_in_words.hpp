#pragma once
// The state of a hash for whole_message.hpp, where its words stay as the definition has them.
#include "kernels/crypto/big_endian.hpp"
#include <cstddef>

namespace {

template <class Definition>
struct StateInWords {
    static constexpr std::size_t block_size = Definition::block_size, digest_size = Definition::digest_size;

    struct State {
        typename Definition::State words = Definition::start;
    };

    static void store(const State& state, std::byte* out) noexcept {
        for (const auto word : state.words) store_big(out, word), out += sizeof word;
    }
};

} // namespace
