// The encoder of lz4/encoder.hpp (LZ4 Block Format Description, 2022); long matches are compared a vector of
// any length at a time, whose last one a predicate cuts, and the literals are copied so.
#include "kernels/compression/lz4/encoder.hpp"
#include "kernels/variant.hpp"
#include <arm_sve.h>

namespace {

struct Sve {
    static const std::uint8_t* at(const std::byte* p) { return reinterpret_cast<const std::uint8_t*>(p); }
    static std::uint8_t* at(std::byte* p) { return reinterpret_cast<std::uint8_t*>(p); }

    static std::size_t equal(const std::byte* p, const std::byte* q, const std::byte* end) {
        const auto most = std::uint64_t(end - p);
        for (std::uint64_t n = 0; n < most; n += svcntb()) {
            const svbool_t in = svwhilelt_b8(n, most);
            const svbool_t other = svcmpne(in, svld1(in, at(p + n)), svld1(in, at(q + n)));
            if (svptest_any(in, other)) return n + svcntp_b8(in, svbrkb_z(in, other));
        }
        return most;
    }
    static void copy_16(std::byte* to, const std::byte* from) { std::memcpy(to, from, 16); }
    static void copy_literals(std::byte* to, const std::byte* from, std::size_t n) {
        for (std::uint64_t i = 0; i < n; i += svcntb()) {
            const svbool_t in = svwhilelt_b8(i, std::uint64_t{n});
            svst1(in, at(to + i), svld1(in, at(from + i)));
        }
    }
    static void lower(std::uint16_t* places, std::size_t n, std::uint16_t by) {
        for (std::uint64_t i = 0; i < n; i += svcnth()) {
            const svbool_t in = svwhilelt_b16(i, std::uint64_t{n});
            svst1(in, places + i, svqsub_x(in, svld1(in, places + i), by));
        }
    }
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return lz4::encode<Sve>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "greedy, 16 tries a turn, hash of 4 to 6 bytes, 16-bit places");
