// Under valgrind, whose memcheck reports each branch and each address that depends on undefined bytes:
// secrets are made undefined, so it reports what depends on them (Langley, ctgrind, 2010).
#include "perf/buffer.hpp"
#include "secrets.hpp"
#include <valgrind/memcheck.h>

namespace {

using tests::Subject;

void poison(std::span<std::byte> bytes) { VALGRIND_MAKE_MEM_UNDEFINED(bytes.data(), bytes.size()); }

/// Branches and addresses that depended on secrets so far.
unsigned leaks() { return unsigned(VALGRIND_COUNT_ERRORS); }

class Poison : public testing::TestWithParam<Subject> {};

TEST_P(Poison, LeavesNoTrace) {
    const auto& [kernel, variant, input] = GetParam();
    if (!RUNNING_ON_VALGRIND) GTEST_SKIP() << "not under valgrind";
    if (!kernels::runnable(*variant))
        GTEST_SKIP() << "valgrind has no " << isa::names(isa::minus(variant->needs, isa::host()));
    const unsigned before = leaks();
    std::vector<std::byte> param(input->param.size());
    std::ranges::copy(kernels::bytes(input->param), param.begin());
    poison(std::span(param).subspan(kernel->key.at, kernel->key.size));
    perf::Buffer room(kernels::state_room);
    kernels::Bytes state(param);
    if (variant->prepare) state = {room.data(), variant->prepare(param, room)};
    EXPECT_TRUE(variant->leaks || leaks() == before) << "prepare";
    for (const std::size_t size : tests::secret_sizes) {
        std::vector<std::byte> in(size), out(kernel->bound(kernels::bytes(input->param), size));
        input->fill(in, size);
        poison(in);
        const unsigned before_run = leaks();
        [[maybe_unused]] volatile std::size_t length = variant->run(state, in, out);
        // An opening branches once on what it decrypts: on whether the tag is right.
        const unsigned allowed = input->name == "open" ? 1 : 0;
        EXPECT_TRUE(variant->leaks || leaks() - before_run <= allowed)
            << size << " bytes: " << leaks() - before_run << " branches or addresses";
    }
    EXPECT_TRUE(!variant->leaks || leaks() > before) << "said to leak, and does not";
}

INSTANTIATE_TEST_SUITE_P(Crypto, Poison, testing::ValuesIn(tests::subjects()), tests::name);

} // namespace
