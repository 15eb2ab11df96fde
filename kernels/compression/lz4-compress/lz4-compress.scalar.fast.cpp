// The encoder of lz4/encoder.hpp by words alone (LZ4 Block Format Description, 2022): what vectors add to it.
#include "kernels/compression/lz4/encoder.hpp"
#include "kernels/variant.hpp"

namespace {

struct Words {
    static std::size_t equal(const std::byte* p, const std::byte* q, const std::byte* end) {
        const std::byte* const begin = p;
        for (; end - p >= 8; p += 8, q += 8)
            if (const auto difference = load(p) ^ load(q))
                return std::size_t(p - begin) + unsigned(std::countr_zero(difference)) / 8;
        while (p < end && *p == *q) ++p, ++q;
        return std::size_t(p - begin);
    }
    static void copy_16(std::byte* to, const std::byte* from) { std::memcpy(to, from, 16); }
    static void copy_literals(std::byte* to, const std::byte* from, std::size_t n) {
        if (n > 32) return void(std::memcpy(to, from, n));
        std::memcpy(to, from, 32);
    }
    static void lower(std::uint16_t* places, std::size_t n, std::uint16_t by) {
        for (std::size_t i = 0; i < n; ++i) places[i] = std::uint16_t(std::max(places[i], by) - by);
    }
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::encode<Words>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "greedy, 16 tries a turn, hash of 4 to 6 bytes, 16-bit places");
