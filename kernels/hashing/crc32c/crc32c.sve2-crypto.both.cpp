// CRC32CX in four streams beside PMULLB, PMULLT and EOR3 on four vectors of any length, interleaved. The
// vectors come before the streams: so no constant but their key depends on the length of a vector. Gopal,
// Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/sve.hpp"
#include "kernels/variant.hpp"
#include <arm_neon.h>

namespace {

constexpr std::size_t stream_step = 16, most_steps = 96;

/// By the number of stream steps behind a register. Its product with it has no last word.
constexpr auto& shifts = register_over_lanes<Crc32c, 4 * most_steps>;

uint64x2_t product(std::uint64_t crc, std::uint32_t shift) {
    return vreinterpretq_u64_p128(vmull_p64(crc, shift));
}

/// A number of steps by the vectors, and as many or one less by the streams.
std::uint64_t block(std::uint64_t crc, const std::byte* v, std::size_t by_vectors, std::size_t by_streams) {
    const std::size_t width = svcntb(), length = by_streams * stream_step;
    const std::byte* p = v + by_vectors * 4 * width;
    const std::byte* const end = p;
    std::uint64_t crc0 = 0, crc1 = 0, crc2 = 0, crc3 = 0;
    const auto advance = [&] {
        for (std::size_t i = 0; i < stream_step; i += 8, p += 8) {
            crc0 = word(Crc32c{}, crc0, load<std::uint64_t>(p));
            crc1 = word(Crc32c{}, crc1, load<std::uint64_t>(p + length));
            crc2 = word(Crc32c{}, crc2, load<std::uint64_t>(p + 2 * length));
            crc3 = word(Crc32c{}, crc3, load<std::uint64_t>(p + 3 * length));
        }
    };

    const svuint64_t key = key_over<Crc32c, 4>();
    svuint64_t v0 = load_first(v, crc), v1 = load_vector(v + width), v2 = load_vector(v + 2 * width),
               v3 = load_vector(v + 3 * width);
    if (by_vectors == by_streams) advance();
    for (v += 4 * width; v != end; v += 4 * width) {
        MAIN_LOOP("both", .bytes = 4 * stream_step, .vectors = 4);
        v0 = fold(v0, key, load_vector(v));
        v1 = fold(v1, key, load_vector(v + width));
        v2 = fold(v2, key, load_vector(v + 2 * width));
        v3 = fold(v3, key, load_vector(v + 3 * width));
        advance();
    }
    crc = reduce<Crc32c>(v0, v1, v2, v3);
    if (by_streams == 0) return crc;
    const uint64x2_t joined =
        veor3q_u64(veorq_u64(product(crc, shifts[4 * by_streams]), product(crc0, shifts[3 * by_streams])),
                   product(crc1, shifts[2 * by_streams]), product(crc2, shifts[by_streams]));
    return crc3 ^ word(Crc32c{}, 0, vgetq_lane_u64(joined, 0));
}

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::byte* const end = in.data() + in.size() / 8 * 8;
    const std::size_t vector_step = 4 * svcntb(), step = vector_step + 4 * stream_step;
    std::size_t steps = in.size() / step, few = in.size() % step;
    // Where they can, the vectors take one step more than the streams.
    std::size_t more = few >= vector_step;
    few = (few - more * vector_step) / 8 * 8;
    std::uint64_t crc = all_words<Crc32c>(~0u, in.data(), few);
    for (const std::byte* p = in.data() + few; p != end; more = 0) {
        const std::size_t now = steps < most_steps ? steps : most_steps;
        crc = block(crc, p, now + more, now);
        p += now * step + more * vector_step;
        steps -= now;
    }
    return finish<Crc32c>(crc, in, out);
}

} // namespace

VARIANT(.run = run,
        .note = "CRC32CX in four streams beside PMULLB, PMULLT and EOR3 on four vectors of any length");
