// PMULLB and PMULLT multiply the even and odd words of four vectors of any length, EOR3 adds their products
// to the bytes that follow. Gopal, Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials
// Using PCLMULQDQ, Intel 2009.
#include "kernels/hashing/crc/arm/folded64.hpp"
#include "kernels/hashing/crc/arm/sve.hpp"
#include "kernels/hashing/crc/by_polynomial.hpp"
#include "kernels/variant.hpp"

namespace {

template <class Crc>
struct Way {
    static std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
        REST_LOOP("fold");
        using Short = Folded64<Crc, Eor3>;
        if (in.size() < 256 || in.size() < vectors_turn()) return Short::run(state, in, out);
        const std::size_t turns = in.size() / vectors_turn(), rest = in.size() % vectors_turn();
        std::uint64_t crc = ~std::uint64_t{};
        if (rest) {
            Short::run(state, in.first(rest), out);
            crc = ~load<std::uint64_t>(out.data());
        }
        return Short::finish(fold_vectors<Crc>(crc, in.data() + rest, turns, [] {}), out);
    }
};

} // namespace

VARIANT(.run = by_polynomial<Way<Crc64Xz>, Way<Crc64Nvme>>,
        .note = "PMULLB, PMULLT and EOR3 fold four vectors of any length");
