// Four comparisons and four PMOVMSKB a mask, PCLMULQDQ for strings.
// Langdale and Lemire, "Parsing gigabytes of JSON per second", VLDB Journal 28, 2019, section 3.1.
#include "by_table.hpp"
#include "kernels/json/structure/sse.hpp"
#include "kernels/json/unicode/sse.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return index<StructureSse, Sse, ByTable>(in, out);
}

} // namespace

VARIANT(.run = run, .note = "PMOVMSKB, PCLMULQDQ; offsets by a table of 2 KiB");
