// Under valgrind, whose memcheck reports each branch and each address that depends on undefined bytes:
// secrets are made undefined, so it reports what depends on them (Langley, ctgrind, 2010).
#include "perf/buffer.hpp"
#include "secrets.hpp"
#include <csetjmp>
#include <csignal>
#include <valgrind/memcheck.h>

namespace {

using tests::Subject;

void poison(std::span<std::byte> bytes) { VALGRIND_MAKE_MEM_UNDEFINED(bytes.data(), bytes.size()); }

/// Branches and addresses that depended on secrets so far.
unsigned leaks() { return unsigned(VALGRIND_COUNT_ERRORS); }

sigjmp_buf before_call;

/// False where the code has an instruction that valgrind does not know: 3.19 has no VMOVQ as assemblers
/// shorten it. Nothing that the call made needs a destructor.
bool called(const kernels::Variant& variant, kernels::Bytes state, kernels::Bytes in, kernels::Sink out) {
    struct sigaction action {
    }, old{};
    action.sa_handler = [](int) { siglongjmp(before_call, 1); };
    sigaction(SIGILL, &action, &old);
    const bool known = sigsetjmp(before_call, 1) == 0;
    if (known) [[maybe_unused]]
        volatile std::size_t length = variant.run(state, in, out);
    sigaction(SIGILL, &old, nullptr);
    return known;
}

class Poison : public testing::TestWithParam<Subject> {};

TEST_P(Poison, LeavesNoTrace) {
    const auto& [kernel, variant, input] = GetParam();
    if (!RUNNING_ON_VALGRIND) GTEST_SKIP() << "not under valgrind";
    if (!kernels::runnable(*variant))
        GTEST_SKIP() << "valgrind has no " << isa::names(isa::minus(variant->needs, isa::host()));
    // SIMDe's SM4E looks its bytes up in a table.
    const bool by_table = kernel->name.starts_with("sm4-") && variant->name.starts_with("neon-sm4-on-");
    const bool leaky = variant->leaks || by_table;
    const unsigned before = leaks();
    std::vector<std::byte> param(input->param.size());
    std::ranges::copy(kernels::bytes(input->param), param.begin());
    poison(std::span(param).subspan(kernel->key.at, kernel->key.size));
    perf::Buffer room(kernels::state_room);
    kernels::Bytes state(param);
    if (variant->prepare) state = {room.data(), variant->prepare(param, room)};
    EXPECT_TRUE(leaky || leaks() == before) << "prepare";
    for (const std::size_t size : tests::secret_sizes) {
        std::vector<std::byte> in(size), out(kernel->bound(kernels::bytes(input->param), size));
        input->fill(in, size);
        // A wrong tag: behind a right one compilers take a register for the zero that it was compared to, of
        // which memcheck knows nothing. secrets_trace follows an opening to its end.
        const bool opens = input->name == "open";
        if (opens && size > 0) in.back() ^= std::byte{1};
        poison(in);
        const unsigned before_run = leaks();
        if (!called(*variant, state, in, out)) {
            EXPECT_NE(kind(*variant), kernels::Kind::native) << "an instruction that valgrind does not know";
            GTEST_SKIP() << "an instruction that valgrind does not know";
        }
        // An opening branches once on what it decrypts: on whether the tag is right.
        const unsigned allowed = opens ? 1 : 0;
        EXPECT_TRUE(leaky || leaks() - before_run <= allowed)
            << size << " bytes: " << leaks() - before_run << " branches or addresses";
    }
    EXPECT_TRUE(!leaky || leaks() > before) << "said to leak, and does not";
}

INSTANTIATE_TEST_SUITE_P(Crypto, Poison, testing::ValuesIn(tests::subjects()), tests::name);

} // namespace
