#pragma once
// A predicate of SVE is the mask: a bit a byte, whatever the length of vectors, and STR writes it as it is.
// Eight blocks are taken together, so that no load of 64 bits waits for the stores of its parts. MATCH
// compares with all structural characters at once.
#include "kernels/each.hpp"
#include "masks.hpp"
#include <arm_neon.h>
#include <arm_sve.h>

namespace {

struct StructureSve2 {
    static constexpr std::size_t batch = 8; // 512 bytes: two vectors of the longest kind, 2048 bits
    static constexpr bool rare_backslash = true;

    enum class Part { all, all_but_ascii, strings_and_white };

    template <Part part>
    class BatchOf {
    public:
        BatchOf(const std::byte* p, std::size_t blocks) noexcept {
            const svuint8_t ops =
                svreinterpret_u8_u32(svdupq_n_u32(0x5d5b7d7b, 0x2c2c3a3a, 0x2c2c3a3a, 0x2c2c3a3a));
            const svuint8_t whites = svreinterpret_u8_u32(svdup_n_u32(0x0d0a0920));
            std::byte* to = bits_;
            // A predicate has as many bytes as a vector has words: what is one array here is a number of
            // vectors long, so that STR adds the constant itself.
            const auto four = [&](auto active) __attribute__((always_inline)) {
                asm("" : "+r"(to)); // else GCC has a register for each array
                each<4>([&](auto k) __attribute__((always_inline)) {
                    const svbool_t these = active(k * svcntb());
                    const svuint8_t v = svld1_vnum_u8(these, reinterpret_cast<const std::uint8_t*>(p), k);
                    const auto store = [&](std::size_t array, svbool_t mask) __attribute__((always_inline)) {
                        *reinterpret_cast<svbool_t*>(to + (array * most_vectors + k) * svcntd()) = mask;
                    };
                    store(quote, svcmpeq_n_u8(these, v, '"'));
                    store(backslash, svcmpeq_n_u8(these, v, '\\'));
                    store(white, svmatch_u8(these, v, whites));
                    if constexpr (part != Part::strings_and_white) {
                        store(op, svmatch_u8(these, v, ops));
                        store(control, svcmplt_n_u8(these, v, ' '));
                    }
                    if constexpr (part == Part::all) store(high, svcmpge_n_u8(these, v, 0x80));
                });
                to += 4 * svcntd();
            };
            std::size_t left = block_size * blocks;
            for (; left >= 4 * svcntb(); left -= 4 * svcntb(), p += 4 * svcntb())
                four([](std::size_t) { return svptrue_b8(); });
            if (left > 0) four([=](std::size_t from) { return svwhilelt_b8_u64(from, left); });
        }
        Kinds operator[](std::size_t i) const noexcept {
            Kinds kinds{.quote = word(quote, i), .backslash = word(backslash, i), .white = word(white, i)};
            if constexpr (part != Part::strings_and_white) {
                kinds.op = word(op, i), kinds.control = word(control, i);
                if constexpr (part == Part::all) kinds.ascii = word(high, i) == 0;
            }
            return kinds;
        }

    private:
        static constexpr std::size_t most_vectors = batch * block_size / 16;
        static constexpr std::size_t longest = 256 / 8; // bytes of a predicate
        enum Array : std::size_t { quote, backslash, white, op, control, high };
        std::uint64_t word(std::size_t array, std::size_t i) const noexcept {
            std::uint64_t value;
            std::memcpy(&value, bits_ + array * most_vectors * svcntd() + 8 * i, sizeof value);
            return value;
        }
        // Not initialised, and only what the length of vectors needs is used.
        alignas(64) std::byte bits_[(high + 1) * most_vectors * longest];
    };

    using Batch = BatchOf<Part::all>;

    static Kinds kinds(const std::byte* p) noexcept { return Batch(p, 1)[0]; }
    static std::uint64_t equal(const std::byte* p, char c) noexcept {
        alignas(64) std::byte bits[32];
        for (std::size_t at = 0; at < block_size; at += svcntb()) {
            const svbool_t active = svwhilelt_b8_u64(at, block_size);
            const svuint8_t v = svld1_u8(active, reinterpret_cast<const std::uint8_t*>(p + at));
            *reinterpret_cast<svbool_t*>(bits + at / 8) = svcmpeq_n_u8(active, v, std::uint8_t(c));
        }
        std::uint64_t value;
        std::memcpy(&value, bits, sizeof value);
        return value;
    }
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept {
        return vgetq_lane_u64(vreinterpretq_u64_p128(vmull_p64(m, ~std::uint64_t{})), 0);
    }
};

} // namespace
