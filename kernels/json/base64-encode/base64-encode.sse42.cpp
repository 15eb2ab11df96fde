// How is told in the header. PSHUFB has 16 entries, too few for an alphabet of 64, but enough for its ranges.
#include "kernels/variant.hpp"
#include "sse.hpp"

namespace {

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return base64::encode(base64::Sse(base64::tables_of<base64::SseTables>(state)), state, in, out);
}

} // namespace

VARIANT(.run = run, .prepare = base64::prepare_encode<base64::SseTables>,
        .note = "PSHUFB, shifts by PMULHUW and PMULLW, offsets of ranges by PSHUFB");
