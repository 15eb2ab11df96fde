// GFNI: two instructions are 64 S-boxes and what follows them (kernels/crypto/sm4/aes_field.hpp). Sixteen
// blocks in a set and four sets in turns; short texts in narrower vectors, which are done earlier. GB/T
// 32907.
#include "kernels/crypto/sm4/zmm.hpp"
#include "kernels/variant.hpp"
#include "vectors.hpp"

namespace {

using namespace sm4;

struct Mix {
    using Cipher = Keys;

    static std::size_t mix(const Keys& keys, const std::byte* counter, const std::byte* in, std::byte* out,
                           std::size_t size) {
        Stream<GfniYmm> few(keys, counter, in, out, size);
        if (size <= few.set) {
            few.mix<1>();
            return size;
        }
        if (size <= 2 * few.set) {
            few.mix<2>();
            return size;
        }
        Stream<GfniZmm> stream(keys, counter, in, out, size);
        while (stream.left() > 3 * stream.set) stream.mix<4>();
        if (stream.left() > 2 * stream.set)
            stream.mix<3>();
        else if (stream.left() > stream.set)
            stream.mix<2>();
        else if (stream.left())
            stream.mix<1>();
        return size;
    }
};

} // namespace

VARIANT(.run = CounterMode<Mix>::run, .prepare = CounterMode<Mix>::prepare,
        .note = "GFNI, four sets of sixteen blocks in turns");
