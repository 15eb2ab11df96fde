// Two comparisons and two VPMOVMSKB a mask, PCLMULQDQ for strings; a table lists the bits of a byte of a
// mask. Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019, section 3.1.
#include "by_table.hpp"
#include "kernels/json/structure/avx2.hpp"
#include "kernels/json/unicode/avx2.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return index<StructureAvx2, Avx2, ByTable>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "VPMOVMSKB, PCLMULQDQ; offsets by a table of 2 KiB");
