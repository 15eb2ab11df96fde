// How and why is told in the headers.
#include "kernels/json/fields/avx512_vbmi2.hpp"
#include "kernels/json/unicode/avx512_vbmi.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : SelectVbmi2 {
    static bool valid(const std::byte* p, std::size_t n) noexcept { return ::valid<Avx512<Tables>>(p, n); }
};

} // namespace

VARIANT(.run = select<Isa>, .prepare = prepare,
        .note = "VPCOMPRESSB lists tokens, depth by prefix XOR, members guessed by the record before");
