// How and why is told in the headers.
#include "kernels/json/fields/sve2.hpp"
#include "kernels/json/unicode/neon.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : SelectSve2 {
    static bool valid(const std::byte* p, std::size_t n) noexcept { return ::valid<Neon>(p, n); }
};

} // namespace

VARIANT(.run = select<Isa>, .prepare = prepare,
        .note = "predicates as masks, depth by PMULL, members guessed by the record before");
