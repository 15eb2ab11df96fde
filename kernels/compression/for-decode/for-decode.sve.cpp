// TBL, LSR and a mask unpack a vector of values, which the reference is added to. Goldstein, Ramakrishnan,
// Shaft: Compressing Relations and Indexes, ICDE 1998; how, packing/sve.hpp tells.
#include "frame.hpp"
#include "kernels/compression/packing/sve.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    return frame::decode(in, out, packing::unpack_by_tables<true>);
}

} // namespace

VARIANT(.run = run, .note = "as bitunpack, and adds the reference");
