// How and why is told in the headers.
#include "kernels/json/fields/sse.hpp"
#include "kernels/json/unicode/sse.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : SelectX86<Xmm> {
    static bool valid(const std::byte* p, std::size_t n) noexcept { return ::valid<Sse>(p, n); }
};

} // namespace

VARIANT(.run = select<Isa>, .prepare = prepare,
        .note = "PMOVMSKB to masks, depth by prefix XOR, members guessed by the record before");
