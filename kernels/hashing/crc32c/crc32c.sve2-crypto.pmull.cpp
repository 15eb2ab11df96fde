// PMULLB and PMULLT multiply the even and odd words of four vectors of any length, EOR3 adds their products
// to the bytes that follow. At 128 bits it is the work of neon-sha3.pmull; each doubling of the length halves
// it. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel
// 2009.
#include "kernels/hashing/crc/sve.hpp"
#include "kernels/variant.hpp"

namespace {

std::uint64_t vectors(std::uint64_t crc, const std::byte* p, const std::byte* end) {
    const std::size_t width = svcntb();
    const svuint64_t key = key_over<Crc32c, 4>();
    svuint64_t v0 = load_first(p, crc), v1 = load_vector(p + width), v2 = load_vector(p + 2 * width),
               v3 = load_vector(p + 3 * width);
    for (p += 4 * width; p != end; p += 4 * width) {
        MAIN_LOOP("fold", .vectors = 4);
        v0 = fold(v0, key, load_vector(p));
        v1 = fold(v1, key, load_vector(p + width));
        v2 = fold(v2, key, load_vector(p + 2 * width));
        v3 = fold(v3, key, load_vector(p + 3 * width));
    }
    return reduce<Crc32c>(v0, v1, v2, v3);
}

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::size_t step = 4 * svcntb(), few = in.size() % step;
    const std::byte *const p = in.data() + few / 8 * 8, *const end = in.data() + in.size() / 8 * 8;
    std::uint64_t crc = all_words<Crc32c>(~0u, in.data(), few / 8 * 8);
    if (in.size() >= step) crc = vectors(crc, p, end);
    return finish<Crc32c>(crc, in, out);
}

} // namespace

VARIANT(.run = run, .note = "PMULLB, PMULLT and EOR3 fold four vectors of any length");
