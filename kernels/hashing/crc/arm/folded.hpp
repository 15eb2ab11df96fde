#pragma once
// PMULL alone, from 512 bytes on: below, CRC instructions take fewer instructions and no more time.
#include "fold.hpp"
#include "stream.hpp"

namespace {

template <class Crc, class Cpu>
struct Folded {
    using Stream = ::Stream<Crc>;

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        const std::byte* p = in.data();
        const std::size_t n = in.size();
        if (n < Stream::turn) return Stream::finish(Stream::few(~0u, p, n), out);
        Fold<Crc, Cpu> fold(~0u, p);
        fold.next(p, n / 64 - 1);
        std::uint32_t crc = Stream::last(fold.last());
        if (n % 64) [[unlikely]]
            crc = Stream::template pieces<32>(crc, p, n);
        return Stream::finish(crc, out);
    }
};

} // namespace
