#pragma once
// What NEON and SVE2 have in common: offsets from the highest bit on, as Arm counts zeros from there only,
// and UTF-8 block by block, of the vectors that LD4 makes: what stands before a byte is then mostly in
// another vector, at the same place.
#include "index.hpp"
#include "kernels/json/structure/neon.hpp"
#include "kernels/json/unicode/neon.hpp"

namespace {

/// The bits the other way round: Arm counts zeros from the highest bit only.
inline std::uint64_t reversed(std::uint64_t bits) noexcept {
#if defined(__aarch64__)
    asm("rbit %0, %0" : "+r"(bits));
    return bits;
#else // translated
    std::uint64_t result = 0;
    for (int i = 0; i < 64; ++i) result |= (bits >> i & 1) << (63 - i);
    return result;
#endif
}

/// Writes the places of bits in groups, more than there are, so that the branches that count them are few and
/// mostly the same.
struct OneByOne {
    [[gnu::always_inline]] static std::byte* write(std::uint64_t bits, std::uint32_t base,
                                                   std::byte* to) noexcept {
        constexpr std::size_t usual = 8, more = 4;
        std::byte* const end = to + 4 * std::size_t(unsigned(std::popcount(bits)));
        std::uint64_t rest = reversed(bits);
        const auto put = [&](std::byte * at) __attribute__((always_inline)) {
            const auto place = std::uint32_t(std::countl_zero(rest));
            rest ^= std::uint64_t{1} << 63 >> (place & 63);
            asm("" : "+r"(rest)); // else GCC branches on each bit, whether it was the last
            std::uint32_t offset = base + place;
            asm("" : "+r"(offset)); // else GCC gathers them in vectors, at a higher cost
            put_offset(at, offset);
        };
        each<usual>([&](auto i) __attribute__((always_inline)) { put(to + 4 * i); });
        for (std::byte* at = to + 4 * usual; at < end; at += 4 * more)
            each<more>([&](auto i) __attribute__((always_inline)) { put(at + 4 * i); });
        return end;
    }
};

/// UTF-8 in the block v from p on; the blocks before it were taken.
class Utf8Block {
public:
    /// False if a character at its end does not go on. `left` bytes stand from p on.
    [[gnu::always_inline]] bool next(const uint8x16x4_t& v, const std::byte* p, std::size_t left,
                                     bool is_first) noexcept {
        if (StructureNeon::ascii(v)) [[likely]]
            return true;
        const Neon utf8;
        uint8x16x4_t before; // its third is a byte, its second two, its first three before the first of v
        if (is_first)
            each<4>([&](std::size_t i) { before.val[i] = Neon::before<1>(v.val[i]); });
        else
            before = StructureNeon::load(p - 4);
        errors_ = utf8.wrong(v.val[0], before.val[3], before.val[2], before.val[1], errors_);
        errors_ = utf8.wrong(v.val[1], v.val[0], before.val[3], before.val[2], errors_);
        errors_ = utf8.wrong(v.val[2], v.val[1], v.val[0], before.val[3], errors_);
        errors_ = utf8.wrong(v.val[3], v.val[2], v.val[1], v.val[0], errors_);
        // A block that begins with a continuation byte is not ASCII.
        const std::byte* const end = p + block_size;
        return !cut(end) || (left > block_size && (*end & std::byte{0xc0}) == std::byte{0x80});
    }
    bool valid() const noexcept { return Neon::zero(errors_); }

private:
    uint8x16_t errors_ = Neon::zeros();
};

template <class Isa>
std::size_t index_by_block(kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() > UINT32_MAX) return kernels::rejected;
    Index<Isa, OneByOne> index(out.data());
    Utf8Block utf8;
    const std::byte *const begin = in.data(), *p = begin;
    std::size_t left = in.size();
    while (left >= block_size) {
        const std::size_t blocks = std::min(Isa::batch, left / block_size);
        const typename Isa::Batch batch(p, blocks);
        for (std::size_t i = 0; i < blocks; ++i, p += block_size, left -= block_size) {
            MAIN_LOOP("block", .bytes = block_size);
            if (!utf8.next(StructureNeon::load(p), p, left, p == begin)) return kernels::rejected;
            index.next(batch[i], std::size_t(p - begin));
        }
    }
    if (!utf8.valid()) return kernels::rejected;
    return rest<Isa, Neon>(index, in, p, out);
}

} // namespace
