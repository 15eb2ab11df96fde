// One comparison a mask; offsets by a table.
// Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019, section 3.1.
#include "by_table.hpp"
#include "kernels/json/structure/avx512.hpp"
#include "kernels/json/unicode/avx512_plain.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return index<StructureAvx512, Avx512<Tables>, ByTable>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "comparisons to masks, PCLMULQDQ; offsets by a table of 2 KiB");
