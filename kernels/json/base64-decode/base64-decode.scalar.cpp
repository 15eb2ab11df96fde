// The definition: RFC 4648, section 4, four characters after four; as strict as sections 3.2, 3.3 and 3.5
// allow a decoder to be, so that there is one text for any bytes.
#include "kernels/json/base64/format.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % base64::quantum != 0) return kernels::rejected;
    const std::size_t length = base64::decoded_bound(in.size()) - base64::padding(in);
    if (length > out.size()) return kernels::rejected;
    static constexpr base64::Values values[]{base64::values(base64::alphabet(false)),
                                             base64::values(base64::alphabet(true))};
    return base64::decode_plainly(values[base64::is_url(param)], in, out.data()) ? length : kernels::rejected;
}

} // namespace

VARIANT(.run = run, .note = "six bits after six: the definition");
