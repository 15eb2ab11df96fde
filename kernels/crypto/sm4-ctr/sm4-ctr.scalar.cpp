// SM4 in counter mode as GB/T 32907 and NIST SP 800-38A write them: the definition. Not in constant time:
// secrets index the S-box.
#include "kernels/crypto/sm4/definition.hpp"
#include "kernels/variant.hpp"
#include <new>

namespace {

struct State {
    Sm4 cipher;
    std::array<std::uint8_t, 16> counter;
};

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    State& s = *new (state.data()) State{Sm4(param.first(16)), {}};
    std::memcpy(s.counter.data(), param.data() + 16, 16);
    return sizeof s;
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    auto [cipher, counter] = *reinterpret_cast<const State*>(state.data());
    for (std::size_t at = 0; at < in.size(); at += 16) {
        const auto key = cipher(counter);
        for (std::size_t i = 0; i < 16 && at + i < in.size(); ++i)
            out[at + i] = in[at + i] ^ std::byte(key[i]);
        for (std::size_t i = 16; i > 0 && ++counter[i - 1] == 0; --i) {
        }
    }
    return in.size();
}

} // namespace

VARIANT(.run = run, .prepare = prepare,
        .note = "GB/T 32907 and SP 800-38A word by word: the definition, not in constant time",
        .leaks = true);
