// simdjson's stage 1, in the implementation that the library itself picks for this machine. The parser is
// made outside the timed call; its list of indexes is `out` during the call, so that nothing is copied.
#include "kernels/variant.hpp"
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <simdjson.h>

namespace {

using Parser = std::unique_ptr<simdjson::internal::dom_parser_implementation>;

std::size_t prepare(kernels::Bytes, kernels::Sink state) noexcept {
    auto& parser = *new (state.data()) Parser;
    constexpr std::size_t capacity = std::size_t{1} << 24, depth = 1;
    const auto error =
        simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, depth, parser);
    if (error) parser.reset();
    return sizeof(Parser);
}

void release(kernels::Sink state) noexcept {
    std::launder(reinterpret_cast<Parser*>(state.data()))->~Parser();
}

/// As many bytes of indexes as stage 1 found, or `rejected`.
std::size_t stage1(simdjson::internal::dom_parser_implementation& parser, kernels::Bytes in) noexcept {
    const auto error = parser.stage1(reinterpret_cast<const std::uint8_t*>(in.data()), in.size(),
                                     simdjson::stage1_mode::regular);
    return error ? kernels::rejected : parser.n_structural_indexes * sizeof(std::uint32_t);
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    auto* const parser = std::launder(reinterpret_cast<const Parser*>(state.data()))->get();
    if (!parser) return kernels::rejected;
    if (in.size() > parser->capacity() && parser->set_capacity(in.size())) return kernels::rejected;
    auto& indexes = parser->structural_indexes;
    if (reinterpret_cast<std::uintptr_t>(out.data()) % alignof(std::uint32_t) != 0) { // of tests only
        const std::size_t length = stage1(*parser, in);
        if (length != kernels::rejected) std::memcpy(out.data(), indexes.get(), length);
        return length;
    }
    std::unique_ptr<std::uint32_t[]> own(reinterpret_cast<std::uint32_t*>(out.data()));
    indexes.swap(own);
    const std::size_t length = stage1(*parser, in);
    indexes.swap(own);
    (void)own.release();
    return length;
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release,
        .note = "simdjson " PEER_VERSION ": stage 1, no copy");
