// MATCH classifies, predicates are masks once they are stored, PMULL tells where strings are. UTF-8 is
// checked by NEON. Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019,
// section 3.1.
#include "arm.hpp"
#include "kernels/json/structure/sve2.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : StructureSve2 {
    using Batch = BatchOf<Part::all_but_ascii>;
};

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return index_by_block<Isa>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "predicates stored as masks, MATCH, PMULL; offsets by CLZ, 8 at least");
