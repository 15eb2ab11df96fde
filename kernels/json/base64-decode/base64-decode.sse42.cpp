// How is told in the header. PSHUFB has 16 entries, too few for characters, but enough for their halves.
#include "kernels/variant.hpp"
#include "sse.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return base64::decode(base64::Sse(base64::tables_of<base64::SseTables>(state)), state, in, out);
}

} // namespace

VARIANT(.run = run, .prepare = base64::prepare_decode<base64::SseTables>,
        .note = "offsets and validity by PSHUFB of half bytes, PMADDUBSW and PMADDWD");
