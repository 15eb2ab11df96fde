// How and why is told in the headers.
#include "kernels/json/fields/avx512.hpp"
#include "kernels/json/unicode/avx512_plain.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : SelectAvx512 {
    static bool valid(const std::byte* p, std::size_t n) noexcept { return ::valid<Avx512<Tables>>(p, n); }
};

} // namespace

VARIANT(.run = select<Isa>, .prepare = prepare,
        .note = "64 bytes to masks, depth by prefix XOR, members guessed by the record before");
