// The kernels lz4-compress and lz4-decompress against the reference library: it reads what ours write, and
// ours read what it writes, on every input in blocks of the sizes that are measured. Blocks keep to the rules
// at their end, and are as short as the library's.
#include "kernels/compression/lz4/block.hpp"
#include "kernels/generate.hpp"
#include "perf/data.hpp"
#include <algorithm>
#include <gtest/gtest.h>
#include <lz4.h>
#include <lz4hc.h>
#include <vector>

namespace {

using kernels::Bytes, kernels::Kernel, kernels::Variant;
using Block = std::vector<std::byte>;

constexpr std::size_t sizes[]{4096, 65536, std::size_t{1} << 20};

const Kernel& kernel(std::string_view name) {
    return **std::ranges::find(kernels::all(), name, [](const Kernel* k) { return k->name; });
}

std::vector<const Variant*> variants(std::string_view name) {
    std::vector<const Variant*> chosen;
    for (const Variant* v : kernel(name).variants)
        if (kernels::runnable(*v) && kind(*v) != kernels::Kind::peer) chosen.push_back(v);
    return chosen;
}

/// The definition need not find what the others do; translations are of the same.
std::vector<const Variant*> native_but_scalar() {
    std::vector<const Variant*> chosen = variants("lz4-compress");
    std::erase_if(chosen,
                  [](const Variant* v) { return v->name == "scalar" || kind(*v) != kernels::Kind::native; });
    return chosen;
}

std::string test_name(const testing::TestParamInfo<const Variant*>& row) {
    std::string name(row.param->name);
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
}

const char* chars(const std::byte* p) { return reinterpret_cast<const char*>(p); }
char* chars(std::byte* p) { return reinterpret_cast<char*>(p); }

/// check(data, name) on every input that is here, in blocks of every size.
void on_every_input(auto check) {
    const Kernel& k = kernel("lz4-compress");
    for (const kernels::Input& input : k.inputs) {
        const perf::Source source = perf::packaged(input);
        if (!source.absent.empty()) continue;
        for (const std::size_t size : sizes) {
            const perf::Buffer data = perf::data(source, k, size, 1);
            SCOPED_TRACE(std::string(input.name) + ", " + std::to_string(size) + " bytes");
            check(Bytes(data));
        }
    }
}

Block by_library(Bytes data) {
    Block block(std::size_t(LZ4_compressBound(int(data.size()))));
    block.resize(std::size_t(
        LZ4_compress_default(chars(data.data()), chars(block.data()), int(data.size()), int(block.size()))));
    return block;
}

Block by_library_hc(Bytes data) {
    Block block(std::size_t(LZ4_compressBound(int(data.size()))));
    block.resize(std::size_t(LZ4_compress_HC(chars(data.data()), chars(block.data()), int(data.size()),
                                             int(block.size()), LZ4HC_CLEVEL_DEFAULT)));
    return block;
}

/// Whether the last match of a good block begins twelve bytes before the end of the data, or earlier, and the
/// last five are literals.
bool ends_well(Bytes block, std::size_t data) {
    std::size_t at = 0, done = 0, last_match = 0;
    for (;;) {
        const auto token = std::to_integer<std::size_t>(block[at++]);
        std::size_t literals = token >> 4, match = token & lz4::in_token;
        lz4::add_length(literals, block, at);
        at += literals, done += literals;
        if (at == block.size())
            return done == data && (last_match == 0 || (last_match + lz4::last_match_start <= data &&
                                                        literals >= lz4::last_literals));
        last_match = done, at += 2;
        lz4::add_length(match, block, at);
        done += match + lz4::least_match;
    }
}

class Lz4CompressTest : public testing::TestWithParam<const Variant*> {
protected:
    static Block encoded(Bytes data) {
        Block block(lz4::encoded_bound(data.size()));
        block.resize(GetParam()->run({}, data, block));
        return block;
    }

    static void expect_read(Bytes data) {
        const Block block = encoded(data);
        Block read(data.size());
        ASSERT_EQ(
            LZ4_decompress_safe(chars(block.data()), chars(read.data()), int(block.size()), int(read.size())),
            int(data.size()));
        EXPECT_TRUE(std::ranges::equal(read, data));
        EXPECT_TRUE(ends_well(block, data.size()));
    }
};

TEST_P(Lz4CompressTest, IsReadByTheLibrary) { on_every_input(expect_read); }

// The last bytes of a block at every distance from a match, and from a match that goes on to the end.
TEST_P(Lz4CompressTest, IsReadAtAnySize) {
    constexpr std::size_t periods[]{1, 7, 33, 150};
    for (std::size_t size = 1; size < 400; ++size) {
        SCOPED_TRACE(size);
        Block data(size);
        for (const std::size_t period : periods) {
            for (std::size_t i = 0; i < size; ++i) data[i] = std::byte(i % period * 37);
            ASSERT_NO_FATAL_FAILURE(expect_read(data));
        }
        kernel("lz4-compress").inputs.front().fill(data, size);
        ASSERT_NO_FATAL_FAILURE(expect_read(data));
    }
}

// Distances up to the greatest, and data that repeat from beyond it.
TEST_P(Lz4CompressTest, IsReadAtAnyDistance) {
    constexpr std::size_t periods[]{65534, 65535, 65536, 65537, 131072};
    for (const std::size_t period : periods) {
        SCOPED_TRACE(period);
        Block data(3 * period + 1000);
        kernels::Sink part(data.data(), period);
        generate::random_bytes(part, period);
        for (std::size_t i = period; i < data.size(); ++i) data[i] = data[i - period];
        ASSERT_NO_FATAL_FAILURE(expect_read(data));
        // A byte in 3000 differs: matches end, and are found again behind steps that have grown.
        for (std::size_t i = period; i < data.size(); i += 3000) data[i] ^= std::byte{1};
        ASSERT_NO_FATAL_FAILURE(expect_read(data));
    }
}

class Lz4RatioTest : public Lz4CompressTest {};

TEST_P(Lz4RatioTest, IsAsGoodAsTheLibrarys) {
    on_every_input(
        [](Bytes data) { EXPECT_LE(double(encoded(data).size()) * 0.99, double(by_library(data).size())); });
}

class Lz4DecompressTest : public testing::TestWithParam<const Variant*> {
protected:
    static void expect_reads(const Block& block, Bytes data) {
        Block read(data.size());
        ASSERT_EQ(GetParam()->run({}, block, read), data.size());
        EXPECT_TRUE(std::ranges::equal(read, data));
    }
};

TEST_P(Lz4DecompressTest, ReadsTheLibrarys) {
    on_every_input([](Bytes data) {
        expect_reads(by_library(data), data);
        expect_reads(by_library_hc(data), data);
    });
}

INSTANTIATE_TEST_SUITE_P(Table, Lz4CompressTest, testing::ValuesIn(variants("lz4-compress")), test_name);
INSTANTIATE_TEST_SUITE_P(Table, Lz4RatioTest, testing::ValuesIn(native_but_scalar()), test_name);
INSTANTIATE_TEST_SUITE_P(Table, Lz4DecompressTest, testing::ValuesIn(variants("lz4-decompress")), test_name);

} // namespace
