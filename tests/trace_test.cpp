// The same call under two keys and on two texts: the same instructions at the same addresses, or something
// was learnt. Unlike memcheck it follows every instruction of the processor, and sees only the ways that
// these secrets take.
#include "perf/buffer.hpp"
#include "secrets.hpp"
#include "trace.hpp"
#include <cstring>
#include <span>

namespace {

using tests::Subject;

class Traces : public testing::TestWithParam<Subject> {};

/// One variant, one size, and buffers in which two secrets take turns.
class Experiment {
public:
    Experiment(const Subject& subject, std::size_t size)
        : s_(subject), param_(s_.input->param.size()), in_(size), room_(kernels::state_room),
          out_(s_.kernel->bound(kernels::bytes(s_.input->param), size)) {}

    /// Makes both of secret `seed`. An opening gets what scalar sealed.
    void choose(std::uint64_t seed) {
        std::ranges::copy(kernels::bytes(s_.input->param), param_.begin());
        generate::random_bytes(std::span(param_).subspan(s_.kernel->key.at, s_.kernel->key.size), seed);
        generate::random_bytes(in_, seed + 1);
        constexpr std::size_t tag_size = 16;
        if (s_.input->name != "open" || in_.size() < tag_size) return;
        const std::vector<std::byte> text(in_.begin(), in_.end() - tag_size);
        perf::Buffer room(kernels::state_room);
        const kernels::Variant& scalar = *s_.kernel->variants.front();
        param_[0] = std::byte{0};
        kernels::Bytes state(param_);
        if (scalar.prepare) state = {room.data(), scalar.prepare(param_, room)};
        scalar.run(state, text, in_);
        param_[0] = std::byte{1};
    }
    void call() {
        state_ = param_;
        if (s_.variant->prepare) state_ = {room_.data(), s_.variant->prepare(param_, room_)};
        length_ = s_.variant->run(state_, in_, out_);
    }

private:
    Subject s_;
    std::vector<std::byte> param_, in_;
    perf::Buffer room_;
    std::vector<std::byte> out_;
    kernels::Bytes state_;
    std::size_t length_ = 0;
};

TEST_P(Traces, AreTheSameForTwoSecrets) {
    const kernels::Variant& variant = *GetParam().variant;
    if (!kernels::runnable(variant))
        GTEST_SKIP() << "needs " << isa::names(isa::minus(variant.needs, isa::host()));
    if (!variant.leaks && (variant.name.starts_with("scalar") || kind(variant) == kernels::Kind::translated))
        GTEST_SKIP() << "left to memcheck";
    // A step takes up to 50 us, and digests take many: whole blocks and what is left of one are enough.
    constexpr std::size_t digest_sizes[]{0, 100, 600};
    const bool is_digest = GetParam().kernel->key.size == 0;
    for (const std::size_t size :
         is_digest ? std::span<const std::size_t>(digest_sizes) : std::span(tests::secret_sizes)) {
        Experiment e(GetParam(), size);
        const auto before = [&](std::size_t secret) {
            e.choose(secret);
            e.call(); // what is called first resolves the symbols of libraries
        };
        const std::vector<tests::Trace> traces = tests::trace(2, before, [&] { e.call(); });
        ASSERT_FALSE(traces[0].instructions.empty());
        const std::string difference = tests::difference(traces[0], traces[1]);
        if (variant.leaks && !difference.empty()) return;
        EXPECT_TRUE(variant.leaks || difference.empty()) << size << " bytes: " << difference;
    }
    EXPECT_FALSE(variant.leaks) << "said to leak, and does not";
}

INSTANTIATE_TEST_SUITE_P(Crypto, Traces, testing::ValuesIn(tests::subjects()), tests::name);

} // namespace
