// What a fuzzer found worth keeping, at every run of the tests: tests/fuzz/corpus has a folder a kernel, and
// must have one for those that read what nobody has checked; and readers/ with one for each that reads files.
#include "hostile.hpp"
#include "readers.hpp"
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace {

std::filesystem::path folder(const kernels::Kernel& kernel) {
    return std::filesystem::path(WATTPROOF_CORPUS) / kernel.name;
}

/// What reads bytes that nobody has checked: decoders, and all that take text.
bool trusts_nobody(const kernels::Kernel& kernel) { return kernel.encoder.run || kernel.family == "json"; }

/// Those that must have a folder, and those that have one all the same.
std::vector<const kernels::Kernel*> fuzzed() {
    std::vector<const kernels::Kernel*> found;
    for (const kernels::Kernel* k : kernels::all())
        if (trusts_nobody(*k) || std::filesystem::exists(folder(*k))) found.push_back(k);
    return found;
}

/// `wrong` finds nothing in any of the files, of which there must be some.
template <class Wrong>
void for_each_file(const std::filesystem::path& path, const Wrong& wrong) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(path)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        EXPECT_EQ(wrong(text), "") << entry.path();
        ++files;
    }
    EXPECT_GT(files, 0u);
}

class Corpus : public testing::TestWithParam<const kernels::Kernel*> {};

TEST_P(Corpus, AgreesWithScalar) {
    const kernels::Kernel& kernel = *GetParam();
    ASSERT_TRUE(std::filesystem::exists(folder(kernel)))
        << "run the fuzzer on " << kernel.name << " (CONTRIBUTING.md)";
    const tests::Hostile hostile(kernel);
    for_each_file(folder(kernel),
                  [&](const std::string& text) { return hostile.differs(kernels::bytes(text)); });
}

class Readers : public testing::TestWithParam<tests::Reader> {};

TEST_P(Readers, RefuseOrGiveBack) {
    for_each_file(std::filesystem::path(WATTPROOF_CORPUS) / "readers" / GetParam().name,
                  [&](const std::string& text) { return tests::wrong(GetParam(), text); });
}

std::string test_name(const testing::TestParamInfo<const kernels::Kernel*>& info) {
    std::string name(info.param->name);
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Table, Corpus, testing::ValuesIn(fuzzed()), test_name);
INSTANTIATE_TEST_SUITE_P(Files, Readers, testing::ValuesIn(tests::readers),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
