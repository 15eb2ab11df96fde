// A control byte chooses one of 256 shuffles of the next 16 bytes, and how many of them it takes (Lemire,
// Kurz, Rupp: Stream VByte: Faster byte-oriented integer compression, 2018). TBL makes zeros where an index
// is out of range.
#include "kernels/compression/streamvbyte/decode.hpp"
#include "kernels/compression/streamvbyte/neon.hpp"
#include "kernels/variant.hpp"

namespace {

struct Cpu {
    static constexpr std::size_t at_once = 8;
    static uint8x16_t four(std::size_t control, const std::byte* data) {
        const uint8x16_t bytes = vld1q_u8(reinterpret_cast<const std::uint8_t*>(data));
        return vqtbl1q_u8(bytes, streamvbyte::shuffle(streamvbyte::spread, control));
    }
    static void store(std::byte* to, uint8x16_t four) { vst1q_u8(reinterpret_cast<std::uint8_t*>(to), four); }
};

} // namespace

VARIANT(.run = streamvbyte::decode<Cpu>, .note = "TBL by a table of 256 shuffles, four values each");
