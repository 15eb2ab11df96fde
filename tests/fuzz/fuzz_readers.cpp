// A fuzzer for what reads files: WATTPROOF_READER=samples fuzz_readers FOLDER [options of libFuzzer], with
// the names of readers.hpp; tests/fuzz/corpus_test.cpp runs what is kept under tests/fuzz/corpus/readers.
#include "readers.hpp"
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

const tests::Reader* chosen; // libFuzzer's functions know nothing but their input

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const char* const name = std::getenv("WATTPROOF_READER");
    const auto found =
        std::ranges::find(tests::readers, std::string_view(name ? name : ""), &tests::Reader::name);
    if (found == std::end(tests::readers)) {
        std::fprintf(stderr, "WATTPROOF_READER is \"%s\": give it the name of a reader\n", name ? name : "");
        std::exit(2);
    }
    chosen = found;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // Of a length of its own, so that a sanitizer sees one byte more.
    const std::vector<char> text(data, data + size);
    if (const std::string how = tests::wrong(*chosen, {text.data(), size}); !how.empty()) {
        std::fprintf(stderr, "%s\n", how.c_str());
        std::abort();
    }
    return 0;
}
