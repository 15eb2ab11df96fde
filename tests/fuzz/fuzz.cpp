// A fuzzer for every kernel of the table: WATTPROOF_KERNEL=lz4-decompress fuzz FOLDER [options of libFuzzer].
// What it finds worth keeping goes to the folder, which is given inputs that the kernel accepts if it has
// none; tests/fuzz/corpus_test.cpp runs what is kept under tests/fuzz/corpus.
#include "hostile.hpp"
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

std::unique_ptr<const tests::Hostile> hostile; // libFuzzer's functions know nothing but their input

/// Inputs that the kernel accepts.
void sow(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    if (!std::filesystem::is_empty(folder)) return;
    for (std::size_t n = 0; n < hostile->seeds(); ++n)
        for (const std::size_t size : {8u, 64u, 400u, 3000u}) {
            const auto seed = hostile->seed(n, size);
            if (seed.empty()) continue;
            const auto name = "seed-" + std::to_string(n) + "-" + std::to_string(size);
            std::ofstream(folder / name, std::ios::binary)
                .write(reinterpret_cast<const char*>(seed.data()), std::streamsize(seed.size()));
        }
}

} // namespace

// libFuzzer starts itself again, with options alone: the kernel's name is none of them.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    const char* const name = std::getenv("WATTPROOF_KERNEL");
    const auto all = kernels::all();
    const auto kernel = std::ranges::find(all, std::string_view(name ? name : ""), &kernels::Kernel::name);
    if (kernel == all.end()) {
        std::fprintf(stderr, "WATTPROOF_KERNEL is \"%s\": give it the name of a kernel\n", name ? name : "");
        std::exit(2);
    }
    hostile = std::make_unique<const tests::Hostile>(**kernel);
    if (*argc > 1 && (*argv)[1][0] != '-') sow((*argv)[1]);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (const std::string how = hostile->differs(std::as_bytes(std::span(data, size))); !how.empty()) {
        std::fprintf(stderr, "%s\n", how.c_str());
        std::abort();
    }
    return 0;
}
