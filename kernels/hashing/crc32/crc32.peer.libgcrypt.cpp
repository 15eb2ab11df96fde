// libgcrypt's GCRY_MD_CRC32: one context, which each call resets. Its result is big-endian.
#include "kernels/libgcrypt.hpp"
#include "kernels/variant.hpp"
#include <cstring>

namespace {

struct State {
    gcry_md_hd_t context;
};

std::size_t prepare(kernels::Bytes, kernels::Sink state) noexcept {
    initialise_libgcrypt();
    State s{};
    gcry_md_open(&s.context, GCRY_MD_CRC32, 0);
    std::memcpy(state.data(), &s, sizeof s);
    return sizeof s;
}

gcry_md_hd_t context(kernels::Bytes state) { return reinterpret_cast<const State*>(state.data())->context; }

void release(kernels::Sink state) noexcept { gcry_md_close(context(state)); }

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    gcry_md_reset(context(state));
    gcry_md_write(context(state), in.data(), in.size());
    std::uint32_t crc;
    std::memcpy(&crc, gcry_md_read(context(state), GCRY_MD_CRC32), 4);
    crc = __builtin_bswap32(crc);
    std::memcpy(out.data(), &crc, 4);
    return 4;
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release,
        .note = "GCRY_MD_CRC32 of libgcrypt " PEER_VERSION);
