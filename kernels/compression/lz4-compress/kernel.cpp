#include "kernels/compression/inputs.hpp"
#include "kernels/compression/lz4/block.hpp"
#include "lz4-compress.table.hpp" // generated from the files beside this one
#include <memory>

namespace {

using namespace std::literals;

// Nothing shorter stands for them.
constexpr kernels::Answer answers[]{
    {.in = "", .out = "\0"sv},
    {.in = "abc",
     .out = "\x30"
            "abc"},
    {.in = "aaaaaaaaaaaaaaaaaaaa",
     .out = "\x1a"
            "a\1\0\x50"
            "aaaaa"sv},
};

std::size_t bound(kernels::Bytes, std::size_t in) noexcept { return lz4::encoded_bound(in); }

/// Whatever the matches are: it must decode to the input.
bool same(kernels::Bytes in, kernels::Bytes, kernels::Bytes got) noexcept {
    const auto data = std::make_unique<std::byte[]>(in.size());
    const kernels::Sink out(data.get(), in.size());
    return lz4::decode_plainly(got, out) == in.size() && std::equal(in.begin(), in.end(), out.begin());
}

constexpr kernels::Input inputs[]{
    compression::words, compression::random, compression::zeros, compression::english, compression::headers,
    compression::json,  compression::binary, compression::ids,   compression::times,
};

} // namespace

constinit const kernels::Kernel kernels::lz4_compress{
    .family = "compression",
    .name = "lz4-compress",
    .summary = "encoding of an LZ4 block: file systems, databases, message queues (LZ4 Block Format)",
    .bound = bound,
    .same = same,
    .compresses = true,
    .answers = answers,
    .inputs = inputs,
    .variants = lz4_compress_variants,
};
