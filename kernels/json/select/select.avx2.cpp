// How and why is told in the headers.
#include "kernels/json/fields/avx2.hpp"
#include "kernels/json/unicode/avx2.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : SelectX86<Ymm> {
    static bool valid(const std::byte* p, std::size_t n) noexcept { return ::valid<Avx2>(p, n); }
};

} // namespace

VARIANT(.run = select<Isa>, .prepare = prepare,
        .note = "VPMOVMSKB to masks, depth by prefix XOR, members guessed by the record before");
