// VAESENCLAST for AES's S-box, and VPSHUFB for the transformations that make it SM4's
// (kernels/crypto/sm4/aes_field.hpp): eight blocks in a set and two sets in turns. GB/T 32907.
#include "kernels/crypto/sm4/ymm.hpp"
#include "kernels/variant.hpp"
#include "vectors.hpp"

namespace {

using namespace sm4;

struct Mix {
    using Cipher = Keys;

    static std::size_t mix(const Keys& keys, const std::byte* counter, const std::byte* in, std::byte* out,
                           std::size_t size) {
        Stream<AesYmm> stream(keys, counter, in, out, size);
        while (stream.left() > stream.set) stream.mix<2>();
        if (stream.left()) stream.mix<1>();
        return size;
    }
};

} // namespace

VARIANT(.run = CounterMode<Mix>::run, .prepare = CounterMode<Mix>::prepare,
        .note = "VAESENCLAST and VPSHUFB, two sets of eight blocks in turns");
