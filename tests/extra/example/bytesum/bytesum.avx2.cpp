// Sums of absolute differences from zero: 32 bytes an instruction.
#include "kernels/variant.hpp"
#include <cstring>
#include <immintrin.h>

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    const std::byte* p = in.data();
    std::size_t left = in.size();
    __m256i sums = _mm256_setzero_si256();
    for (; left >= 32; p += 32, left -= 32)
        sums = _mm256_add_epi64(sums, _mm256_sad_epu8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)),
                                                      _mm256_setzero_si256()));
    std::uint64_t lanes[4];
    std::memcpy(lanes, &sums, sizeof lanes);
    std::uint64_t sum = lanes[0] + lanes[1] + lanes[2] + lanes[3];
    for (; left; --left) sum += std::to_integer<std::uint64_t>(*p++);
    std::memcpy(out.data(), &sum, 8);
    return 8;
}

} // namespace

VARIANT(.run = run, .note = "32 bytes an instruction, by psadbw");
