// A mask of the bytes that are not zero, four bits a value, makes the lengths of 16 values at once: by shifts
// in a word, and PEXT takes control bytes out of it. Each of them chooses a shuffle that packs four values
// (Lemire, Kurz, Rupp: Stream VByte: Faster byte-oriented integer compression, 2018).
#include "kernels/compression/streamvbyte/encode.hpp"
#include "kernels/compression/streamvbyte/xmm.hpp"
#include "kernels/variant.hpp"

namespace {

struct Cpu {
    static constexpr std::size_t values = 16;

    static std::uint64_t nonzero_bytes(__m256i v) {
        return std::uint32_t(~_mm256_movemask_epi8(_mm256_cmpeq_epi8(v, _mm256_setzero_si256())));
    }

    static std::byte* block(const std::byte* from, std::byte* controls, std::byte* data) {
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)),
                      high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + 32));
        const std::uint64_t used = nonzero_bytes(low) | nonzero_bytes(high) << 32;
        // Of bytes 3, 2, 1 and 0: two more than one where 3 or 2 is used, and one more where 3 is, or 1 and
        // not 2.
        const std::uint64_t two = used | used >> 1, one = used >> 2 | (used & ~(used >> 1));
        const std::uint64_t codes = (two & 0x4444444444444444) | (one & 0x2222222222222222);
        const auto control = std::uint32_t(_pext_u64(codes, 0x6666666666666666));
        std::memcpy(controls, &control, sizeof control);
        const __m128i value[]{_mm256_castsi256_si128(low), _mm256_extracti128_si256(low, 1),
                              _mm256_castsi256_si128(high), _mm256_extracti128_si256(high, 1)};
        return streamvbyte::pack_fours(value, control, data);
    }
};

} // namespace

VARIANT(.run = streamvbyte::encode<Cpu>,
        .note = "PSHUFB by a table of 256 shuffles, lengths by masks and PEXT");
