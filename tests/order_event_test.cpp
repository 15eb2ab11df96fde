// What stands behind the seal of a frame: no fuzzer gets there, for it would have to guess a tag. Here
// payloads are changed and then sealed rightly. Also frames of every variant, opened by every other.
#include "guarded.hpp"
#include "kernels/generate.hpp"
#include "kernels/pipeline/event/frame.hpp"
#include "kernels/pipeline/event/params.hpp"
#include "perf/state.hpp"
#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace {

using kernels::Bytes, kernels::Kernel, kernels::Sink, kernels::Variant;
using Buffer = std::vector<std::byte>;

const Kernel& kernel(std::string_view name) {
    return **std::ranges::find(kernels::all(), name, [](const Kernel* k) { return k->name; });
}

std::vector<const Variant*> variants(std::string_view name) {
    std::vector<const Variant*> chosen;
    for (const Variant* v : kernel(name).variants)
        if (kernels::runnable(*v)) chosen.push_back(v);
    return chosen;
}

/// What scalar makes of it; empty: it refuses.
Buffer made(std::string_view name, Bytes param, Bytes in, std::size_t room) {
    const Variant& scalar = *kernel(name).variants.front();
    const perf::State state(scalar, param);
    Buffer out(room);
    const std::size_t length = scalar.run(state.view(), in, out);
    out.resize(length == kernels::rejected ? 0 : length);
    return out;
}

/// The parameter of aes128-gcm that seals, or opens, as event::aes says.
Buffer cipher(bool opens) {
    const Bytes param = kernels::bytes(event::aes);
    Buffer own(param.begin(), param.end());
    own[0] = std::byte{opens};
    return own;
}

Buffer frame(std::uint32_t records, Bytes payload) {
    const Buffer sealed = made("aes128-gcm", cipher(false), payload, payload.size() + event::tag_size);
    const std::size_t checked = sizeof(event::Head) + sealed.size();
    Buffer all(checked + event::crc_size);
    event::store(all.data(), event::Head{records, std::uint32_t(sealed.size())});
    std::ranges::copy(sealed, &all[sizeof(event::Head)]);
    std::ranges::copy(made("crc32c", {}, Bytes(all).first(checked), event::crc_size), &all[checked]);
    return all;
}

struct Batch {
    explicit Batch(std::size_t size) : text(size) {
        const Kernel& k = kernel("order-event-open");
        k.inputs.front().fill(text, size);
        Buffer sealed(k.encoder.bound(kernels::bytes(event::aes), size));
        sealed.resize(k.encoder.run(kernels::bytes(event::aes), text, sealed));
        records = load<event::Head>(sealed.data()).records;
        const std::size_t length = sealed.size() - sizeof(event::Head) - event::crc_size;
        payload = made("aes128-gcm", cipher(true), Bytes(sealed).subspan(sizeof(event::Head), length),
                       length - event::tag_size);
    }
    Buffer text, payload;
    std::uint32_t records;
};

class OpenTest : public testing::TestWithParam<const Variant*> {
protected:
    /// As scalar takes it, with so much room, and nothing else touched.
    static testing::AssertionResult agrees(Bytes in, std::size_t room) {
        const Buffer want = made("order-event-open", kernels::bytes(event::aes), in, room);
        const perf::State state(*GetParam(), kernels::bytes(event::aes));
        const tests::Guarded source(in.size()), out(room);
        std::ranges::copy(in, source.back(in.size()).begin());
        const Sink to = out.back(room);
        const std::size_t length = GetParam()->run(state.view(), source.back(in.size()), to);
        if (length == kernels::rejected || length == 0)
            return want.empty() ? testing::AssertionSuccess() : testing::AssertionFailure() << "refused";
        return std::ranges::equal(want, to.first(length)) ? testing::AssertionSuccess()
                                                          : testing::AssertionFailure() << "differs";
    }
};

TEST_P(OpenTest, TakesAChangedPayloadAsScalarDoes) {
    if (kind(*GetParam()) == kernels::Kind::peer) GTEST_SKIP() << "LZ4's library may take it another way";
    generate::Random random(17);
    int taken = 0;
    // One block; two, which stand in the output; and many.
    constexpr struct {
        std::size_t size;
        int trials;
    } batches[]{{84, 100}, {1000, 100}, {25000, 50}, {60000, 25}, {120000, 8}};
    for (const auto [size, trials] : batches) {
        const Batch batch(size);
        ASSERT_EQ(
            made("order-event-open", kernels::bytes(event::aes), frame(batch.records, batch.payload), size),
            batch.text);
        for (int trial = 0; trial < trials; ++trial) {
            Buffer changed = batch.payload;
            std::uint32_t records = batch.records;
            // In the first values, the first block's head, or anywhere; a length that is too short or too
            // long.
            const std::size_t zones[]{sizeof(event::First), sizeof(event::First) + sizeof(event::Block),
                                      changed.size()};
            for (auto times = 1 + random.below(3); times > 0; --times)
                changed[random.below(std::uint32_t(zones[random.below(3)]))] = std::byte(random.next());
            switch (random.below(8)) {
            case 0:
                changed.resize(random.below(std::uint32_t(changed.size())));
                break;
            case 1:
                changed.insert(changed.end(), batch.payload.begin(), batch.payload.end());
                break;
            case 2:
                records += random.below(1024) - 512;
                break;
            }
            const Buffer sealed = frame(records, changed);
            const std::size_t room = random.below(2) ? size : random.below(std::uint32_t(2 * size));
            ASSERT_TRUE(agrees(sealed, room)) << size << " bytes, trial " << trial;
            taken += !made("order-event-open", kernels::bytes(event::aes), sealed, 2 * size).empty();
        }
    }
    EXPECT_GT(taken, 10); // other first values are orders, too
}

TEST_P(OpenTest, ReadsWhatEveryVariantWrote) {
    for (const std::string_view param : {event::aes, event::sm4})
        for (const std::size_t size : {400u, 5000u, 250000u}) {
            Buffer events(size);
            kernel("order-event").inputs.front().fill(events, size);
            const Buffer want = made(
                "order-event-open", kernels::bytes(param),
                made("order-event", kernels::bytes(param), events, kernel("order-event").bound({}, size)),
                size);
            for (const Variant* writer : variants("order-event")) {
                const perf::State writes(*writer, kernels::bytes(param)),
                    reads(*GetParam(), kernels::bytes(param));
                Buffer sealed(kernel("order-event").bound({}, size)), lines(want.size());
                sealed.resize(writer->run(writes.view(), events, sealed));
                ASSERT_EQ(GetParam()->run(reads.view(), sealed, lines), want.size()) << writer->name;
                EXPECT_EQ(lines, want) << writer->name;
            }
        }
}

INSTANTIATE_TEST_SUITE_P(Table, OpenTest, testing::ValuesIn(variants("order-event-open")),
                         [](const testing::TestParamInfo<const Variant*>& row) {
                             std::string name(row.param->name);
                             std::ranges::replace_if(
                                 name, [](char c) { return c == '-' || c == '.'; }, '_');
                             return name;
                         });

} // namespace
