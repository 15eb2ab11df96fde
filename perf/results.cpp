#include "results.hpp"

namespace perf {

Results read_results(const std::filesystem::path& path) {
    Results results{
        .name = bundle_name(path), .path = path, .manifest = read_manifest(path), .cells = {}, .skipped = {}};
    const std::filesystem::path samples = samples_file(path);
    std::ifstream file = open_file(samples);
    SampleReader reader(file, samples.string(), summary_columns());
    CellTable cells;
    SkippedTable skipped;
    while (const Sample* sample = reader.next()) {
        cells.add(*sample);
        skipped.add(*sample);
        ++results.rows;
    }
    results.cells = cells.take();
    results.skipped = skipped.take();
    return results;
}

} // namespace perf
