#include "data.hpp"
#include "error.hpp"
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>

namespace perf {
namespace {

/// The whole file; on failure errno is set.
std::optional<std::vector<std::byte>> read_file(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        errno = EISDIR;
        return {};
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) return {};
    std::vector<std::byte> bytes;
    char block[1 << 16];
    do {
        file.read(block, sizeof block);
        const auto part = std::as_bytes(std::span(block)).first(std::size_t(file.gcount()));
        bytes.insert(bytes.end(), part.begin(), part.end());
    } while (file);
    if (!file.eof()) return {};
    return bytes;
}

} // namespace

kernels::Bytes Source::param() const { return input ? kernels::bytes(input->param) : kernels::Bytes(); }

Source own_file(const std::filesystem::path& path, const kernels::Kernel& kernel) {
    auto bytes = read_file(path);
    if (!bytes) refuse("cannot read --input {}: {}", path.string(), std::strerror(errno));
    if (bytes->empty()) refuse("--input {} is empty: give a file with at least one byte", path.string());
    // A kernel that needs a parameter (a key) takes that of its first input.
    return {.name = path.filename().string(), .input = &kernel.inputs.front(), .own = std::move(*bytes)};
}

Source packaged(const kernels::Input& input) {
    Source source{.name = std::string(input.name), .input = &input};
    if (input.fill) return source;
    // A bundle for other machines brings its own copy (cmake/bundle): the same bytes everywhere.
    if (const char* folder = std::getenv("WATTPROOF_DATA"))
        source.own = read_file(std::string(folder).append(input.file)).value_or(std::vector<std::byte>());
    if (source.own.empty()) source.own = read_file(input.file).value_or(std::vector<std::byte>());
    if (source.own.empty())
        source.absent = fmt::format("{} is not here: install {}", input.file, input.package);
    return source;
}

namespace {

Buffer plain(const Source& source, const kernels::Kernel& kernel, std::size_t size, std::uint64_t seed) {
    Buffer bytes(size);
    if (source.own.empty()) {
        source.input->fill(bytes, seed);
        return bytes;
    }
    for (std::size_t at = 0; at < size; at += source.own.size())
        std::copy_n(source.own.begin(), std::min(source.own.size(), size - at),
                    bytes.begin() + std::ptrdiff_t(at));
    if (kernel.fit && size != source.own.size()) kernel.fit(bytes);
    return bytes;
}

} // namespace

Buffer data(const Source& source, const kernels::Kernel& kernel, std::size_t size, std::uint64_t seed) {
    const Buffer bytes = plain(source, kernel, size, seed);
    const auto [encode, bound] = kernel.encoder;
    if (!encode) return bytes;
    Buffer encoded(bound(source.param(), size));
    const std::size_t length = encode(source.param(), bytes, encoded);
    if (length == kernels::rejected) return {};
    encoded.resize(length);
    encoded.shrink_to_fit();
    return encoded;
}

} // namespace perf
