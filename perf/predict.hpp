#pragma once
// Predicted cycles: the main loops that the kernels' sources mark (kernels/main_loop.hpp), compiled
// and simulated by llvm-mca on models of cores, whether they are at hand or not.
#include "predict_loops.hpp"
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perf {

/// A variant that is written for one processor, as the build found it (cmake/kernels.cmake).
struct SourceFile {
    std::string_view family, kernel, variant;
    std::string_view processor; ///< as the rows of cmake/isa.cmake: aarch64, x86_64
    std::string_view path, flags;
};
std::span<const SourceFile> sources();
/// The folder that the program was built from.
std::string_view source_tree();

/// A core that LLVM has a model of; named as its file in perf/groups.
struct Core {
    std::string_view name, processor, llvm_name;
    std::uint64_t vector_length; ///< of SVE, in bytes; 0: it has none
};
std::span<const Core> cores();

/// What llvm-mca says of one time through a loop, again and again.
struct Simulation {
    struct Port {
        std::string name;
        double cycles; ///< that it is busy
    };
    double cycles = 0, uops = 0, width = 0; ///< width: micro-operations that can start in a cycle
    std::vector<Port> ports;                ///< those that are used

    /// "V0+V1", "dispatch": what is busy for nearly all of the cycles; else "dependencies", between
    /// instructions of one turn or from turn to turn.
    std::string bottleneck() const;
};

/// Reads llvm-mca's --json; throws std::runtime_error where it is not as expected.
Simulation parse_simulation(std::string_view json);

/// What LLVM's models are known to have wrong about a loop; empty: nothing.
std::string caveat(const Loop& loop);

struct PredictOptions {
    std::string kernel = ".*", variant = ".*";
    bool clang = false;           ///< else GCC, which wattproof is built with
    std::filesystem::path folder; ///< where the bundle goes
};

struct PredictResult {
    std::vector<std::string> failures; ///< "crc32c neon.x: clang++-19: exit status 1", and what it printed
    bool interrupted = false;
};

/// Writes a bundle of evidence `predicted`, with the instructions of each loop in loops/. Refuses patterns
/// that match nothing, and a machine without the programs, before anything is written.
PredictResult predict(const PredictOptions& options);

} // namespace perf
