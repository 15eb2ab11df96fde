// ISA-L's crc32_iscsi: the standard's register, not inverted at either end.
#include "kernels/variant.hpp"
#include <cstring>
#include <isa-l/crc.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    // The declaration lacks a const, and takes the length as an int: a longer buffer goes in pieces.
    auto* p = reinterpret_cast<unsigned char*>(const_cast<std::byte*>(in.data()));
    std::uint32_t crc = ~0u;
    for (std::size_t left = in.size(); left;) {
        constexpr std::size_t most = std::size_t{1} << 30;
        const std::size_t piece = left < most ? left : most;
        crc = crc32_iscsi(p, int(piece), crc);
        p += piece;
        left -= piece;
    }
    crc = ~crc;
    std::memcpy(out.data(), &crc, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .note = "ISA-L " PEER_VERSION ", crc32_iscsi");
