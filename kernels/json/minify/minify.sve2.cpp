// MATCH finds white space, predicates are masks once they are stored. COMPACT takes words of 32 bits only, so
// that NEON's TBL moves the bytes that stay. How is told in minify.hpp.
#include "arm.hpp"
#include "kernels/json/structure/sve2.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : StructureSve2, MinifyArm {
    using Batch = BatchOf<Part::strings_and_white>;
};

} // namespace

VARIANT(.run = run<Isa>,
        .note =
            "predicates stored as masks, MATCH, PMULL; eight bytes a TBL, blocks without white space copied");
