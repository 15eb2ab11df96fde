#pragma once
// Seeded data for inputs: the same bytes from the same seed on every machine and with every compiler.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace generate {

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) noexcept : state_(seed) {}

    constexpr std::uint64_t next() noexcept {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
    }

    /// A number below `limit`, nearly uniform (limit far below 2^32).
    constexpr std::uint32_t below(std::uint32_t limit) noexcept {
        return std::uint32_t((next() >> 32) * limit >> 32);
    }

private:
    std::uint64_t state_;
};

/// Uniformly random bytes.
inline void random_bytes(std::span<std::byte> out, std::uint64_t seed) noexcept {
    Random random(seed);
    while (!out.empty()) {
        const std::uint64_t word = random.next();
        const std::size_t take = out.size() < 8 ? out.size() : 8;
        std::memcpy(out.data(), &word, take);
        out = out.subspan(take);
    }
}

} // namespace generate
