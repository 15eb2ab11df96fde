// How and why is told in the headers.
#include "kernels/json/fields/neon.hpp"
#include "kernels/json/unicode/neon.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : SelectNeon {
    static bool valid(const std::byte* p, std::size_t n) noexcept { return ::valid<Neon>(p, n); }
};

} // namespace

VARIANT(.run = select<Isa>, .prepare = prepare,
        .note =
            "64 bytes to masks by inserting shifts, depth by PMULL, members guessed by the record before");
