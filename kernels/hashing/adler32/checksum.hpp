#pragma once
// What all variants do alike. After n bytes that follow the sums a and b,
//   a' = a + sum of the bytes
//   b' = b + n a + sum of byte i * (n - i)
// modulo 65521 (RFC 1950, 8.2). A variant computes the two sums of a stretch, and reduces nothing.
//
// It goes by groups of a few vectors. What lies before a group counts once more for each byte of it: `sum`,
// all that came before, is added to `before` at each group, whose own bytes have their weights within the
// group. Bytes that do not fill a group come first: they are the end of a group that begins with zeros.
//
// Cpu provides
//   group, wide_most   bytes in a group, and how many groups' bytes fit into its lanes
//   few(p, n)          the sums of less than a group
//   sums(p, n)         the sums of at most `wide_most` bytes
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include <array>
#include <cstring>

namespace {

constexpr std::uint32_t modulus = 65521;
constexpr std::uint64_t unsigned_room = std::uint64_t{1} << 32, signed_room = unsigned_room / 2;

template <class T>
struct Sums {
    T plain, weighted;

    template <class U>
    explicit operator Sums<U>() const {
        return {U(plain), U(weighted)};
    }
};

/// Of so many bytes both sums fit into 32 bits.
constexpr std::size_t narrow_most = 5552;
static_assert(std::uint64_t{255} * narrow_most * (narrow_most + 1) / 2 + narrow_most < unsigned_room);

/// What a lane of `before` may have to hold after so many groups, when it gets so many bytes of each.
constexpr std::uint64_t most_before(std::uint64_t bytes, std::uint64_t groups) {
    return 255 * bytes * groups * (groups + 1) / 2;
}

/// The weights of a group: how far a byte is from the end, less what all share. Zeros follow: a vector may
/// reach beyond the end by its half that is empty.
template <class T, std::size_t group, int shared>
constexpr auto weights = [] {
    std::array<T, group + 16> all{};
    for (std::size_t i = 0; i < group; ++i) all[i] = T(int(group - i) - shared);
    return all;
}();

/// Both below the modulus.
inline std::size_t finish(std::uint32_t a, std::uint32_t b, kernels::Sink out) {
    const std::uint32_t checksum = b << 16 | a;
    std::memcpy(out.data(), &checksum, 4);
    return 4;
}

template <class Cpu>
struct Adler {
    /// The first stretch leaves whole ones.
    [[gnu::noinline]] static std::size_t many(kernels::Bytes in, kernels::Sink out) {
        std::uint64_t a = 1, b = 0;
        while (!in.empty()) {
            const std::size_t odd = in.size() % Cpu::wide_most, n = odd ? odd : Cpu::wide_most;
            const Sums<std::uint64_t> sums = Cpu::sums(in.data(), n);
            if (in.size() <= narrow_most) // the only stretch
                return finish(std::uint32_t(1 + sums.plain) % modulus,
                              std::uint32_t(n + sums.weighted) % modulus, out);
            b = (b + n * a + sums.weighted) % modulus;
            a = (a + sums.plain) % modulus;
            in = in.subspan(n);
        }
        return finish(std::uint32_t(a), std::uint32_t(b), out);
    }

    static std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
        if (in.size() >= Cpu::group) return many(in, out);
        static_assert(1 + 255 * (Cpu::group - 1) < modulus);
        const Sums<std::uint32_t> sums = Cpu::few(in.data(), in.size());
        return finish(1 + sums.plain, (std::uint32_t(in.size()) + sums.weighted) % modulus, out);
    }
};

/// A Cpu whose sums are an object's vectors.
template <class Vectors>
struct InVectors {
    static constexpr std::size_t group = Vectors::group, wide_most = Vectors::wide_most;

    static Sums<std::uint32_t> few(const std::byte* p, std::size_t n) {
        Vectors all;
        all.add_few(p, n);
        return all.narrow();
    }
    static Sums<std::uint64_t> sums(const std::byte* p, std::size_t n) {
        Vectors all;
        all.add_few(p, n % group);
        all.add_groups(p + n % group, p + n);
        if (n > narrow_most) return all.wide();
        return Sums<std::uint64_t>(all.narrow());
    }
};

} // namespace
