#include "machines.hpp"
#include "energy/boundary.hpp"
#include "toml_file.hpp"

namespace perf {
namespace {

Declared figure(const TomlFile& file, std::string_view name, const toml::node& node) {
    const toml::table* table = node.as_table();
    if (!table) file.fail(node, "{0} is no table: write {0} = {{ value = ..., source = \"...\" }}", name);
    Declared declared;
    for (const auto& [key, value] : *table) {
        if (key == "value") {
            declared.value = file.above_zero(key.str(), value);
        } else if (key == "within") {
            const auto share = value.value<double>();
            if (!share || !(*share >= 0 && *share < 1)) file.fail(value, "within is not a share below 1");
            declared.within = *share;
        } else if (key == "unit" || key == "boundary" || key == "source" || key == "date") {
            std::string& text = key == "unit"       ? declared.unit
                                : key == "boundary" ? declared.boundary
                                : key == "source"   ? declared.source
                                                    : declared.date;
            text = file.words(key.str(), value);
        } else {
            file.fail(value, "{} of {} is unknown: value, within, unit, boundary, source, date", key.str(),
                      name);
        }
    }
    if (declared.value == 0) file.fail(node, "{} has no value", name);
    if (declared.source.empty()) file.fail(node, "{} has no source: say where the figure is from", name);
    return declared;
}

Machine machine(const TomlFile& file, const toml::node& node) {
    const toml::table* table = node.as_table();
    if (!table) file.fail(node, "a machine is a table: [machine.\"NAME OF THE BUNDLE'S FOLDER\"]");
    Machine m;
    for (const auto& [key, value] : *table) {
        if (key == "name") {
            m.name = file.words(key.str(), value);
        } else if (key == "group") {
            m.group = file.words(key.str(), value);
        } else if (key == "vcpus") {
            m.vcpus = file.above_zero(key.str(), value);
        } else if (key == "cores") {
            m.cores = file.above_zero(key.str(), value);
        } else if (key == "sockets") {
            m.sockets = file.above_zero(key.str(), value);
        } else if (key == "price") {
            m.price = figure(file, key.str(), value);
            if (!m.price->unit.ends_with("/h"))
                file.fail(value, "price needs a unit such as \"USD/h\", not \"{}\"", m.price->unit);
        } else if (key == "watts") {
            m.watts = figure(file, key.str(), value);
            if (!energy::is_boundary(m.watts->boundary))
                file.fail(value, "watts need a boundary: {}", energy::boundaries());
        } else {
            file.fail(value, "{} is unknown: name, group, vcpus, cores, sockets, price, watts", key.str());
        }
    }
    return m;
}

} // namespace

Machines read_machines(const std::filesystem::path& path) {
    return path.empty() ? Machines() : parse_machines(slurp(path), path.string());
}

Machines parse_machines(std::string_view text, const std::string& path) {
    const TomlFile file(text, path);
    Machines machines;
    for (const auto& [key, value] : file.document()) {
        const toml::table* list = value.as_table();
        if (key != "machine" || !list)
            file.fail(value, "{} is unknown: a table is [machine.\"NAME OF THE BUNDLE'S FOLDER\"]",
                      key.str());
        for (const auto& [name, node] : *list) machines.emplace(name.str(), machine(file, node));
    }
    return machines;
}

Machine machine_of(const Results& results, const Machines& declared) {
    Machine m;
    if (const auto found = declared.find(results.name); found != declared.end()) m = found->second;
    const auto& manifest = results.manifest;
    const auto text = [&](const char* key) {
        return manifest.is_object() && manifest.contains(key) && manifest[key].is_string()
                   ? manifest[key].get<std::string>()
                   : "";
    };
    const auto number = [&](const char* key) -> std::optional<double> {
        if (!manifest.is_object() || !manifest.contains(key) || !manifest[key].is_number()) return {};
        const double value = manifest[key];
        return value > 0 ? std::optional(value) : std::nullopt;
    };
    if (m.name.empty()) m.name = results.name;
    m.processor = text("processor");
    m.architecture = text("architecture");
    if (!m.vcpus) m.vcpus = number("hardware_threads");
    if (!m.cores) m.cores = number("cores");
    if (!m.sockets) m.sockets = number("sockets");
    return m;
}

} // namespace perf
