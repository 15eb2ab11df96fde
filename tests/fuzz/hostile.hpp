#pragma once
// One input for every native variant of a kernel, held to scalar. A fuzzer's input begins with three bytes:
// which of the kernel's parameters, and for a decoder how much room there is; the rest is what the kernel
// reads.
#include "kernels/kernel.hpp"
#include "perf/state.hpp"
#include "perf/verify.hpp"
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace tests {

class Hostile {
public:
    static constexpr std::size_t head = 3;

    explicit Hostile(const kernels::Kernel& kernel) : kernel_(kernel) {
        for (const kernels::Input& input : kernel.inputs) params_.push_back(kernels::bytes(input.param));
        for (const kernels::Variant* v : kernel.variants)
            if (kind(*v) == kernels::Kind::native && runnable(*v)) variants_.push_back(v);
    }

    /// Empty: all agree with scalar. Else which one does not, and how.
    std::string differs(kernels::Bytes given) const {
        if (given.size() < head) return {};
        const auto byte = [&](std::size_t i) { return std::to_integer<std::size_t>(given[i]); };
        const kernels::Bytes param = params_[byte(0) % params_.size()];
        // Just as long as it is, so that a sanitizer sees one byte more.
        const std::vector<std::byte> in(given.begin() + head, given.end());
        const std::size_t room =
            kernel_.encoder.run ? byte(1) | byte(2) << 8 : kernel_.bound(param, in.size());
        const perf::Expected expected = perf::expect(kernel_, param, in, room);
        for (const kernels::Variant* v : variants_)
            if (std::string how = perf::differs(kernel_, *v, param, in, expected); !how.empty())
                return std::string(v->name) + ": " + how;
        return {};
    }

    /// Data of `size` bytes of the input that the number says, as such an input.
    std::vector<std::byte> seed(std::size_t number, std::size_t size) const {
        const kernels::Input& input = kernel_.inputs[number];
        std::vector<std::byte> given(head), data(size);
        if (!input.fill) return {};
        input.fill(data, size);
        given[0] = std::byte(number), given[1] = std::byte(size), given[2] = std::byte(size >> 8);
        if (kernel_.encoder.run) {
            std::vector<std::byte> encoded(kernel_.encoder.bound(params_[number], size));
            const std::size_t length = kernel_.encoder.run(params_[number], data, encoded);
            if (length == kernels::rejected) return {};
            encoded.resize(length);
            data = std::move(encoded);
        }
        given.insert(given.end(), data.begin(), data.end());
        return given;
    }

    std::size_t seeds() const { return params_.size(); }

private:
    const kernels::Kernel& kernel_;
    std::vector<kernels::Bytes> params_; // one an input
    std::vector<const kernels::Variant*> variants_;
};

} // namespace tests
