#pragma once
// The bytes a kernel runs on: a seeded generator's, a packaged file's, or the user's own file's.
#include "buffer.hpp"
#include "kernels/kernel.hpp"
#include <filesystem>
#include <string>
#include <vector>

namespace perf {

/// An input by the name that stands in the table, and where its bytes come from.
struct Source {
    std::string name;                      ///< "random"; for the user's own file its file name
    const kernels::Input* input = nullptr; ///< null: the user's own file, no parameter of its own
    std::vector<std::byte> own{};          ///< the user's own file
    std::string absent{};                  ///< why it cannot be had here; empty: it can
    kernels::Bytes param() const;          ///< for Prepare
};

/// Reads the user's own file; refuses one that is unreadable, empty or a folder.
Source own_file(const std::filesystem::path& path, const kernels::Kernel& kernel);

/// One of the kernel's inputs; `absent` says which package is missing.
Source packaged(const kernels::Input& input);

/// What the kernel reads of `size` bytes of it, the same for the same seed: real data is repeated or cut, and
/// made acceptable by the kernel's fit() where it was; for a decoder the data are encoded.
Buffer data(const Source& source, const kernels::Kernel& kernel, std::size_t size, std::uint64_t seed);

} // namespace perf
