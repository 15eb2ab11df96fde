#pragma once
// Four vectors of any length alone, from 512 bytes on; the rest, and less, by CRC instructions.
#include "stream.hpp"
#include "sve.hpp"

namespace {

template <class Crc>
struct SveFolded {
    using Stream = ::Stream<Crc>;

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        REST_LOOP("crc");
        const std::byte* p = in.data();
        const std::size_t n = in.size();
        if (n < Stream::turn) return Stream::finish(Stream::few(~0u, p, n), out);
        const std::size_t turns = n / vectors_turn(), rest = n % vectors_turn();
        std::uint32_t crc = Stream::after(~0u, p, rest);
        if (turns) crc = Stream::last(fold_vectors<Crc>(crc, p + rest, turns, [] {}));
        return Stream::finish(crc, out);
    }
};

} // namespace
