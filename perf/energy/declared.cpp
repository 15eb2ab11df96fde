// Watts that somebody states and nobody measures here: the last resort, and marked as such wherever they
// show.
#include "boundary.hpp"
#include "perf/error.hpp"
#include "source.hpp"
#include <algorithm>
#include <charconv>

namespace perf::energy {
namespace {

class Declared : public Source {
public:
    Declared(Info info, double watts) : Source(std::move(info)), watts_(watts) {}
    double read() override { return watts_; }

private:
    double watts_;
};

} // namespace

std::unique_ptr<Source> declared(const std::string& text) {
    const auto first = text.find(':'), second = first == text.npos ? first : text.find(':', first + 1);
    double watts = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + std::min(first, text.size()), watts);
    if (second == text.npos || error != std::errc{} || end != text.data() + first || watts <= 0 ||
        !is_boundary(text.substr(first + 1, second - first - 1)) || second + 1 == text.size())
        refuse("--energy declared={}: give watts, boundary and where the figure comes from, as in "
               "declared=250:package:\"data sheet, rev. 3\"; boundaries are {}",
               text, boundaries());
    const std::string source = text.substr(second + 1);
    return std::make_unique<Declared>(Info{.name = "declared: " + source,
                                           .boundary = text.substr(first + 1, second - first - 1),
                                           .where = "the command line",
                                           .declared = source},
                                      watts);
}

} // namespace perf::energy
