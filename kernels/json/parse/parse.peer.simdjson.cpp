// simdjson's DOM parser, kept from call to call as its documentation asks for. It reads SIMDJSON_PADDING
// bytes behind the text; where these are not on the page of the last byte, it copies the text, as it does for
// any buffer that is not its own. The tape and the strings stay in the parser; the output is one word that
// tells how long its tape is.
#include "kernels/load.hpp"
#include "kernels/variant.hpp"
#include <new>
#include <simdjson.h>

namespace {

using simdjson::dom::parser;

constexpr std::size_t least_page = 4096;

parser* kept(kernels::Bytes state) { return load<parser*>(state.data()); }

[[gnu::flatten]] std::size_t prepare(kernels::Bytes, kernels::Sink state) noexcept {
    parser* const p = new (std::nothrow) parser;
    std::memcpy(state.data(), &p, sizeof p);
    return sizeof p;
}

[[gnu::flatten]] void release(kernels::Sink state) noexcept { delete kept(state); }

bool readable(const std::byte* end) { // SIMDJSON_PADDING bytes behind it
    const std::size_t behind = (reinterpret_cast<std::uintptr_t>(end) - 1) % least_page + 1;
    return behind + simdjson::SIMDJSON_PADDING <= least_page;
}

[[gnu::flatten]] std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    constexpr std::string_view mark = "\xef\xbb\xbf"; // newer versions skip it
    if (in.size() >= mark.size() && std::memcmp(in.data(), mark.data(), mark.size()) == 0)
        return kernels::rejected;
    parser& p = *kept(state);
    const auto result = p.parse(reinterpret_cast<const std::uint8_t*>(in.data()), in.size(),
                                !readable(in.data() + in.size()));
    if (result.error()) return kernels::rejected;
    const std::uint64_t length = p.doc.tape[0] & (~std::uint64_t{} >> 8),
                        word = length | std::uint64_t{'s'} << 56;
    std::memcpy(out.data(), &word, sizeof word);
    return sizeof word;
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release,
        .note = "simdjson " PEER_VERSION
                ": dom::parser, its own tape; copies a text that ends close to its page's end");
