// LD4 and shifts that insert make masks, TBL moves eight of the bytes that stay together. How is told in
// minify.hpp.
#include "arm.hpp"
#include "kernels/json/structure/neon.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : StructureNeon, MinifyArm {
    using Batch = SingleBlock<Isa>;
    static Kinds kinds(const std::byte* p) noexcept { return strings_and_white(load(p)); }
};

} // namespace

VARIANT(.run = run<Isa>,
        .note = "LD4 and SRI make masks, PMULL; eight bytes a TBL, blocks without white space copied");
