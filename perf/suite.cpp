#include "suite.hpp"
#include "error.hpp"

namespace perf {
namespace {

constexpr std::uint64_t KiB = 1024, MiB = 1024 * KiB;

const std::vector<Suite>& suites() {
    static const std::vector<Suite> all{
        {"quick", {64, KiB, 4 * KiB, 64 * KiB, MiB, 16 * MiB}, 9, 0.005, 40, 64 * KiB},
        {"standard", {64, 256, KiB, 4 * KiB, 16 * KiB, 64 * KiB, 256 * KiB, MiB, 16 * MiB}, 15, 0.02, 0, 0},
        // 1500: a packet. The rest: lengths that no block divides.
        {"full",
         {16, 31, 64, 100, 256, 333, KiB, 1500, 4 * KiB, 16 * KiB, 64 * KiB, 256 * KiB, MiB, 4 * MiB,
          16 * MiB, 128 * MiB},
         25,
         0.05,
         0,
         0},
    };
    return all;
}

} // namespace

const Suite& suite_named(const std::string& name) {
    for (const Suite& suite : suites())
        if (suite.name == name) return suite;
    refuse("--suite {}: there are quick, standard and full", name);
}

std::vector<std::string> suite_names() {
    std::vector<std::string> names;
    for (const Suite& suite : suites()) names.emplace_back(suite.name);
    return names;
}

} // namespace perf
