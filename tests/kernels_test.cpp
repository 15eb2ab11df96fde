// Every runnable variant of every kernel: the known answers of the standard, the scalar definition on
// thousands of inputs, and no byte touched outside its buffers. The tests come from the table; no kernel is
// named here.
#include "guarded.hpp"
#include "kernels/generate.hpp"
#include "kernels/kernel.hpp"
#include "perf/state.hpp"
#include "perf/verify.hpp"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <vector>

namespace {

using kernels::Bytes, kernels::Input, kernels::Kernel, kernels::Sink, kernels::Variant;

struct Row {
    const Kernel* kernel;
    const Variant* variant;
};

void PrintTo(const Row& row, std::ostream* out) { *out << row.kernel->name << ' ' << row.variant->name; }

template <class Chosen>
std::vector<Row> rows_of(Chosen chosen) {
    std::vector<Row> rows;
    for (const Kernel* k : kernels::all())
        if (chosen(*k))
            for (const Variant* v : k->variants) rows.push_back({k, v});
    return rows;
}

bool decodes(const Kernel& kernel) { return kernel.encoder.run; }

std::string test_name(const testing::TestParamInfo<Row>& info) {
    std::string name = std::string(info.param.kernel->name) + "_" + std::string(info.param.variant->name);
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

constexpr std::byte sentinel{0xa5};
constexpr std::size_t margin = 64; // sentinels behind the output

bool agree(const Kernel& k, Bytes in, Bytes want, Bytes got) {
    if (k.same) return k.same(in, want, got);
    return std::ranges::equal(want, got);
}

class KernelTest : public testing::TestWithParam<Row> {
protected:
    const Kernel& kernel = *GetParam().kernel;
    const Variant& variant = *GetParam().variant;

    void SetUp() override {
        if (!variant.run) GTEST_SKIP() << variant.note;
        if (!kernels::runnable(variant))
            GTEST_SKIP() << "needs " << isa::names(isa::minus(variant.needs, isa::host()));
    }

    // A row has run when a test of it got here and was right; tests/table_ran reads the list.
    static void ran(const Row& row) {
        if (const char* file = std::getenv("WATTPROOF_RAN"); file && !HasFailure())
            std::ofstream(file, std::ios::app) << row.kernel->name << ',' << row.variant->name << '\n';
    }
};

class DecoderTest : public KernelTest {};

/// Scalar and a variant with the same parameter, compared on one input after another.
class Pair {
public:
    Pair(const Kernel& kernel, const Variant& variant, Bytes param)
        : kernel_(kernel), variant_(variant), param_(param), scalar_state_(*kernel.variants[0], param),
          state_(variant, param) {}

    bool decodes() const { return ::decodes(kernel_); }

    /// What the kernel reads of some data: them, or for a decoder what they are encoded to, at any alignment.
    Bytes input(Bytes data) {
        if (!decodes()) return data;
        const std::size_t offset = data.size() % 17;
        encoded_.resize(offset + kernel_.encoder.bound(param_, data.size()));
        const Sink to = Sink(encoded_).subspan(offset);
        const std::size_t length = kernel_.encoder.run(param_, data, to);
        return length == kernels::rejected ? Bytes() : Bytes(to.first(length));
    }

    /// Room that the output for so much data has.
    std::size_t room(std::size_t data) const { return decodes() ? data : kernel_.bound(param_, data); }

    testing::AssertionResult check(Bytes data, Sink out) {
        const Bytes in = input(data);
        if (decodes() && in.empty()) return testing::AssertionSuccess(); // such data cannot be encoded
        const auto agrees = check(in, out, room(data.size()));
        if (agrees && decodes() && !std::ranges::equal(want_, data))
            return testing::AssertionFailure() << data.size() << " bytes: not decoded";
        return agrees;
    }

    /// Room for any input of so many bytes.
    std::size_t most_room(std::size_t in) const { return kernel_.bound(param_, in); }

    /// On bytes that no encoder wrote. A peer may take them another way.
    testing::AssertionResult check_hostile(Bytes in, Sink out, std::size_t room) {
        if (kind(variant_) == kernels::Kind::peer) return testing::AssertionSuccess();
        return check(in, out, room);
    }

    testing::AssertionResult check(Bytes in, Sink all_out, std::size_t room) {
        const Sink out = all_out.first(std::min(all_out.size(), room + margin));
        want_.resize(room);
        const std::size_t wanted = kernel_.variants[0]->run(scalar_state_.view(), in, want_);
        std::ranges::fill(out, sentinel);
        const std::size_t length = variant_.run(state_.view(), in, out.first(room));
        const auto fail = [&] { return testing::AssertionFailure() << in.size() << " bytes: "; };
        if (length == kernels::rejected && kind(variant_) != kernels::Kind::peer &&
            kernel_.family == "crypto" &&
            std::ranges::any_of(out.first(room), [](std::byte b) { return b != sentinel; }))
            return fail() << "rejected, and wrote";
        if (std::ranges::any_of(out.subspan(room), [](std::byte b) { return b != sentinel; }))
            return fail() << "wrote behind its output";
        if (wanted == kernels::rejected || length == kernels::rejected) {
            if (wanted == length) return testing::AssertionSuccess();
            return fail() << (wanted == length              ? ""
                              : length == kernels::rejected ? "rejected"
                                                            : "accepted")
                          << ", unlike scalar";
        }
        if (length > room) return fail() << "says it wrote " << length << " bytes into " << room;
        if (!agree(kernel_, in, Bytes(want_).first(wanted), Bytes(out).first(length)))
            return fail() << "differs from scalar";
        return testing::AssertionSuccess();
    }

private:
    const Kernel& kernel_;
    const Variant& variant_;
    Bytes param_;
    perf::State scalar_state_, state_;
    std::vector<std::byte> want_, encoded_;
};

/// The parameters that the kernel's inputs and answers use, each once.
std::vector<Bytes> params(const Kernel& k) {
    std::vector<std::string_view> texts;
    for (const Input& input : k.inputs) texts.push_back(input.param);
    for (const auto& answer : k.answers) texts.push_back(answer.param);
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    std::vector<Bytes> all;
    for (const auto text : texts) all.push_back(kernels::bytes(text));
    return all;
}

TEST_P(KernelTest, GivesTheKnownAnswers) {
    ASSERT_FALSE(kernel.answers.empty());
    for (const auto& answer : kernel.answers) {
        const std::string input = perf::input(answer);
        const Bytes in = kernels::bytes(input), param = kernels::bytes(answer.param);
        // A decoder may take the room as what it is to fill.
        const bool fills = decodes(kernel) && !answer.reject;
        std::vector<std::byte> out(fills ? answer.out.size() : kernel.bound(param, in.size()));
        const perf::State state(variant, param);
        if (decodes(kernel) && answer.reject && kind(variant) == kernels::Kind::peer) continue;
        const std::size_t length = variant.run(state.view(), in, out);
        if (answer.reject) {
            EXPECT_EQ(length, kernels::rejected) << "of answer " << &answer - kernel.answers.data();
            continue;
        }
        ASSERT_LE(length, out.size()) << "of answer " << &answer - kernel.answers.data();
        EXPECT_TRUE(agree(kernel, in, kernels::bytes(answer.out), Bytes(out).first(length)))
            << "of answer " << &answer - kernel.answers.data();
    }
    ran(GetParam());
}

TEST_P(KernelTest, EqualsScalarAtEverySizeAndOffset) {
    constexpr std::size_t sizes = 600, offsets = 16;
    for (const Bytes param : params(kernel)) {
        Pair pair(kernel, variant, param);
        std::vector<std::byte> out(std::max(pair.room(sizes), pair.most_room(sizes)) + margin);
        std::vector<std::byte> rising(sizes + offsets), random(sizes + offsets);
        for (std::size_t i = 0; i < rising.size(); ++i) rising[i] = std::byte(i % 251);
        generate::random_bytes(random, 1);
        // Every size at the offsets 0 and size % 17: each pair of size and offset modulo 17 comes up.
        for (std::size_t size = 0; size <= sizes; ++size)
            for (const std::size_t offset : {std::size_t{0}, size % (offsets + 1)})
                for (const Bytes bytes : {Bytes(rising), Bytes(random)}) {
                    const Bytes cut = bytes.subspan(offset, size);
                    const char* const name = bytes.data() == rising.data() ? "rising" : "random";
                    ASSERT_TRUE(pair.check(cut, out)) << name << ", offset " << offset;
                    if (!pair.decodes()) continue;
                    ASSERT_TRUE(pair.check_hostile(cut, out, pair.most_room(size)))
                        << name << ", not encoded, offset " << offset;
                }
    }
    ran(GetParam());
}

TEST_P(KernelTest, EqualsScalarOnItsInputs) {
    for (const Input& input : kernel.inputs) {
        if (!input.fill) continue; // real files are verified on the run itself
        Pair pair(kernel, variant, kernels::bytes(input.param));
        std::vector<std::byte> in(70000), out(pair.room(in.size()) + margin), changed;
        for (const std::size_t power : {64u, 128u, 256u, 512u, 1024u, 2048u, 4096u, 8192u, 16384u, 65536u})
            for (const std::size_t size : {power - 1, power, power + 1, power + power / 2}) {
                if (size > in.size()) continue;
                const Sink cut = Sink(in).first(size);
                input.fill(cut, size);
                ASSERT_TRUE(pair.check(cut, out)) << input.name;
            }
        input.fill(in, 7);
        ASSERT_TRUE(pair.check(in, out)) << input.name;
        // The same text with one byte changed: where a validator's answer turns.
        generate::Random random(3);
        for (int trial = 0; trial < 200; ++trial) {
            const std::size_t size = 1 + random.below(4096);
            const Bytes read = pair.input(Bytes(in).first(size));
            if (read.empty()) continue;
            changed.assign(read.begin(), read.end());
            const std::size_t at = random.below(std::uint32_t(changed.size()));
            changed[at] = std::byte(random.next());
            const auto agrees =
                pair.decodes() ? pair.check_hostile(changed, out, size) : pair.check(changed, out);
            ASSERT_TRUE(agrees) << input.name << " changed at " << at;
            if (!pair.decodes()) continue;
            changed.resize(at);
            ASSERT_TRUE(pair.check_hostile(changed, out, size)) << input.name << " cut at " << at;
        }
    }
}

// On rising bytes, and on what the kernel's inputs are made of: text takes other ways than bytes that are
// rejected.
TEST_P(KernelTest, TouchesNothingOutsideItsBuffers) {
    constexpr std::size_t most = 4200;
    const auto both_ends = [&](const Input& input, auto fill) {
        Pair pair(kernel, variant, kernels::bytes(input.param));
        const std::size_t longest =
            pair.decodes() ? kernel.encoder.bound(kernels::bytes(input.param), most) : most;
        const tests::Guarded in(longest), out(pair.room(most));
        std::vector<std::byte> data(most);
        const auto at_both_ends = [&](std::size_t size) {
            fill(Sink(data).first(size));
            const Bytes read = pair.input(Bytes(data).first(size));
            if (pair.decodes() && read.empty()) return; // such data cannot be encoded
            for (const Sink source : {in.front(read.size()), in.back(read.size())}) {
                std::ranges::copy(read, source.begin());
                const std::size_t room = pair.room(size);
                ASSERT_TRUE(pair.check(source, out.front(room), room)) << input.name;
                ASSERT_TRUE(pair.check(source, out.back(room), room)) << input.name;
            }
        };
        for (std::size_t size = 0; size <= 600; ++size) at_both_ends(size);
        for (const std::size_t size : {1023u, 1024u, 1025u, 2047u, 4095u, 4096u, 4097u, 4200u})
            at_both_ends(size);
    };
    both_ends(kernel.inputs.front(), [](Sink source) {
        for (std::size_t i = 0; i < source.size(); ++i) source[i] = std::byte(i % 251);
    });
    for (const Input& input : kernel.inputs)
        if (input.fill) both_ends(input, [&](Sink source) { input.fill(source, source.size()); });
}

// What an encoder wrote, cut at every byte and changed at every byte, with just the room it asks for and with
// too little: refused, or taken as scalar takes it.
TEST_P(DecoderTest, StaysInItsBuffersOnHostileInput) {
    constexpr std::size_t sizes[]{24, 64, 320, 1200};
    for (const Input& input : kernel.inputs) {
        if (!input.fill) continue;
        Pair pair(kernel, variant, kernels::bytes(input.param));
        const tests::Guarded in(kernel.encoder.bound(kernels::bytes(input.param), sizes[3])), out(sizes[3]);
        std::vector<std::byte> data(sizes[3]);
        generate::Random random(5);
        for (const std::size_t size : sizes) {
            input.fill(Sink(data).first(size), size);
            const Bytes read = pair.input(Bytes(data).first(size));
            for (std::size_t at = 0; at < read.size(); ++at) {
                const Sink cut = in.back(at), whole = in.back(read.size());
                std::ranges::copy(read.first(at), cut.begin());
                ASSERT_TRUE(pair.check_hostile(cut, out.back(size), size))
                    << input.name << " of " << size << " cut at " << at;
                std::ranges::copy(read, whole.begin());
                whole[at] = random.below(4) ? std::byte(random.next()) : std::byte{0xff};
                ASSERT_TRUE(pair.check_hostile(whole, out.back(size), size))
                    << input.name << " of " << size << " changed at " << at;
                const std::size_t less = random.below(std::uint32_t(size));
                whole[at] = read[at];
                ASSERT_TRUE(pair.check_hostile(whole, out.back(less), less))
                    << input.name << " of " << size << " with room for " << less;
            }
        }
    }
}

// Accumulators that overflow after some hundred thousand bytes, on the bytes that fill them fastest. Kernels
// of whole values refuse the odd size.
TEST_P(KernelTest, EqualsScalarOnALongInput) {
    Pair pair(kernel, variant, kernels::bytes(kernel.inputs.front().param));
    for (const std::size_t over : {77u, 72u}) {
        const std::size_t size = (std::size_t{1} << 20) + over;
        std::vector<std::byte> in(size), out(pair.room(size) + margin);
        for (const auto value : {0xff, 0x41}) {
            std::ranges::fill(in, std::byte(value));
            ASSERT_TRUE(pair.check(in, out)) << "all " << value;
        }
        kernel.inputs.front().fill(in, 11);
        ASSERT_TRUE(pair.check(in, out));
    }
}

INSTANTIATE_TEST_SUITE_P(Table, KernelTest, testing::ValuesIn(rows_of([](const Kernel&) { return true; })),
                         test_name);
INSTANTIATE_TEST_SUITE_P(Table, DecoderTest, testing::ValuesIn(rows_of(decodes)), test_name);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(DecoderTest);

TEST(Table, IsWellFormed) {
    for (const Kernel* k : kernels::all()) {
        EXPECT_EQ(k->variants.front()->name, "scalar") << k->name;
        EXPECT_TRUE(kernels::runnable(*k->variants.front())) << k->name << ": scalar must run anywhere";
        ASSERT_FALSE(k->inputs.empty()) << k->name;
        EXPECT_TRUE(k->inputs.front().fill) << k->name << ": the first input is a generator";
        ASSERT_TRUE(k->bound) << k->name;
        for (const Variant* v : k->variants) {
            EXPECT_FALSE(v->note.empty()) << k->name << '/' << v->name;
            for (const Variant* w : k->variants) EXPECT_TRUE(v == w || v->name != w->name) << v->name;
        }
        for (const Kernel* l : kernels::all()) EXPECT_TRUE(k == l || k->name != l->name) << k->name;
    }
}

} // namespace
