#pragma once
// Counter mode of NIST SP 800-38A over a Mix, which encrypts counters of which only the last word moves on,
// and adds them to a text: it is cut where that word wraps, and there the others are made anew.
//
//   struct Mix {
//       using Cipher = ...; // Cipher(key), by `prepare`
//       static std::size_t mix(const Cipher&, const std::byte* counter, const std::byte* in, std::byte* out,
//                              std::size_t size); // returns size
//   };
#include "kernels/crypto/big_endian.hpp"
#include "kernels/kernel.hpp"
#include <cstring>
#include <new>

namespace {

template <class Mix>
class CounterMode {
    struct State {
        typename Mix::Cipher cipher;
        std::byte counter[16];
    };

public:
    static std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
        State& s = *new (state.data()) State{typename Mix::Cipher(param.data()), {}};
        std::memcpy(s.counter, param.data() + 16, 16);
        return sizeof s;
    }

    static std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
        const auto& s = *reinterpret_cast<const State*>(state.data());
        if (in.size() > until_wrap(load_big<std::uint32_t>(s.counter + 12))) [[unlikely]]
            return run_wrapping(s, in, out);
        return Mix::mix(s.cipher, s.counter, in.data(), out.data(), in.size());
    }

private:
    /// Bytes from a counter's last word on.
    static std::uint64_t until_wrap(std::uint32_t word) { return ((std::uint64_t{1} << 32) - word) * 16; }

    [[gnu::noinline]] static std::size_t run_wrapping(const State& s, kernels::Bytes in,
                                                      kernels::Sink out) noexcept {
        std::uint64_t high = load_big<std::uint64_t>(s.counter), low = load_big<std::uint64_t>(s.counter + 8);
        for (std::size_t at = 0, n; at < in.size(); at += n) {
            std::byte counter[16];
            store_big(counter, high);
            store_big(counter + 8, low);
            const std::uint64_t most = until_wrap(std::uint32_t(low));
            n = in.size() - at < most ? in.size() - at : most;
            Mix::mix(s.cipher, counter, in.data() + at, out.data() + at, n);
            low += n / 16;
            high += low < n / 16;
        }
        return in.size();
    }
};

} // namespace
