#include "mix.hpp"
#include "text.hpp"
#include "toml_file.hpp"
#include <algorithm>
#include <cmath>

namespace perf {
namespace {

class Reader : TomlFile {
public:
    using TomlFile::TomlFile;

    Mix read() const {
        Mix mix;
        mix.scaling = {.name = "scaling",
                       .evidence = "assumed",
                       .source = "all cores as fast as those that ran",
                       .estimate = {},
                       .open = true};
        for (const auto& [key, value] : document()) take(mix, key.str(), value);
        if (mix.utilisation.name.empty())
            refuse("{}: utilisation is missing: the share of their time that cores are busy, such as 0.6",
                   name());
        if (mix.steps.empty()) refuse("{}: there is no [[step]]", name());
        return mix;
    }

private:
    void take(Mix& mix, std::string_view key, const toml::node& node) const {
        constexpr double any = std::numeric_limits<double>::infinity();
        if (key == "demand") {
            mix.demand = words(key, node);
        } else if (key == "source") {
            mix.source = words(key, node);
        } else if (key == "utilisation") {
            mix.utilisation = factor(key, node, 0, 1);
        } else if (key == "scaling") {
            mix.scaling = factor(key, node, 0, any);
        } else if (key == "pue") {
            mix.pue = factor(key, node, 1, any);
        } else if (key == "energy_price") {
            mix.energy_price = factor(key, node, 0, any, &mix.currency);
            constexpr std::string_view by = "/kWh";
            if (mix.currency.size() <= by.size() || !mix.currency.ends_with(by))
                fail(node, "energy_price needs a unit such as \"USD/kWh\"");
            mix.currency.resize(mix.currency.size() - by.size());
        } else if (key == "hours_a_year") {
            mix.hours_a_year = number(key, node, 0, 8784);
        } else if (key == "records_per_order") {
            mix.records_per_order = factor(key, node, 0, any);
        } else if (key == "bytes_per_record") {
            mix.bytes_per_record = factor(key, node, 0, any);
        } else if (key == "step") {
            const toml::array* list = node.as_array();
            if (!list) fail(node, "a step is written [[step]]");
            for (const toml::node& item : *list) mix.steps.push_back(step(mix, item));
        } else {
            fail(node,
                 "{} is unknown: demand, source, utilisation, scaling, pue, energy_price, hours_a_year, "
                 "records_per_order, bytes_per_record, [[step]]",
                 key);
        }
    }

    /// Above `least`, or from it on where that is 1.
    double number(std::string_view key, const toml::node& node, double least, double most) const {
        const auto value = node.value<double>();
        if (!value || !std::isfinite(*value)) fail(node, "{} is not a number", key);
        if (*value < least || *value == 0 || *value > most)
            fail(node, "{} is {}: it must be {} {}{}", key, *value, least == 0 ? "above" : "at least", least,
                 std::isfinite(most) ? fmt::format(" and at most {}", most) : "");
        return *value;
    }

    Factor factor(std::string_view key, const toml::node& node, double least, double most,
                  std::string* unit = nullptr) const {
        Factor f{.name = std::string(key), .evidence = {}, .source = {}, .estimate = {}};
        const toml::table* table = node.as_table();
        if (!table) {
            f.estimate.log = std::log(number(key, node, least, most));
        } else {
            std::optional<double> value;
            double within = 0;
            for (const auto& [name, part] : *table) {
                if (name == "value") {
                    value = number(key, part, least, most);
                } else if (name == "within") {
                    within = part.value<double>().value_or(-1);
                    if (!(within >= 0 && within < 1)) fail(part, "within is not a share below 1");
                } else if (name == "source") {
                    f.source = words(name.str(), part);
                } else if (name == "unit" && unit) {
                    *unit = words(name.str(), part);
                } else {
                    fail(part, "{} of {} is unknown: value, within, source{}", name.str(), key,
                         unit ? ", unit" : "");
                }
            }
            if (!value) fail(node, "{} has no value", key);
            f.estimate = stats::within(*value, within);
        }
        if (f.source.empty()) f.source = "assumption";
        const bool assumed = f.source.starts_with("assumption");
        f.evidence = assumed ? "assumed" : "declared";
        f.open = assumed && f.estimate.error == 0;
        return f;
    }

    Step step(const Mix& mix, const toml::node& node) const {
        const toml::table* table = node.as_table();
        if (!table) fail(node, "a step is written [[step]]");
        Step s;
        for (const auto& [key, value] : *table) {
            if (key == "kernel") {
                s.kernel = words(key.str(), value);
            } else if (key == "input") {
                s.input = words(key.str(), value);
            } else if (key == "size") {
                const auto size = parse_size(words(key.str(), value));
                if (!size || *size == 0) fail(value, "size is written \"64 KiB\"");
                s.size = *size;
            } else if (key == "share") {
                s.share = number(key.str(), value, 0, std::numeric_limits<double>::infinity());
            } else if (key == "passes") {
                s.passes = number(key.str(), value, 0, std::numeric_limits<double>::infinity());
            } else if (key == "after") {
                s.after = words(key.str(), value);
                if (std::ranges::find(mix.steps, s.after, &Step::kernel) == mix.steps.end())
                    fail(value, "after = \"{}\": no earlier step is of that kernel", s.after);
            } else {
                fail(value, "{} of a step is unknown: kernel, input, size, share, passes, after", key.str());
            }
        }
        if (s.kernel.empty() || s.input.empty() || s.size == 0)
            fail(node, "a step needs kernel, input and size, as the bundle has them");
        return s;
    }
};

} // namespace

std::string Step::name() const { return fmt::format("{}, {}, {}", kernel, input, size_text(size)); }

Mix read_mix(const std::filesystem::path& file) { return Reader(file).read(); }

} // namespace perf
