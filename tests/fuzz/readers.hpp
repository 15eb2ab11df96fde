#pragma once
// What reads files that anybody may have written, each as a fuzzer calls it: a text is refused by one of our
// errors, which says where, or what was read of it can be written and read again.
#include "perf/bundle.hpp"
#include "perf/claim.hpp"
#include "perf/csv.hpp"
#include "perf/error.hpp"
#include "perf/groups.hpp"
#include "perf/machines.hpp"
#include "perf/show.hpp"
#include "perf/summary.hpp"
#include <sstream>
#include <string>
#include <vector>

namespace tests {

struct Reader {
    std::string_view name;
    std::string (*wrong)(std::string_view text); ///< how; empty: it is right
};
inline void PrintTo(const Reader& reader, std::ostream* stream) { *stream << reader.name; } // for GoogleTest

inline std::vector<perf::csv::Row> rows(const std::string& text) {
    std::istringstream stream(text);
    perf::csv::Reader reader(stream);
    std::vector<perf::csv::Row> all;
    while (reader.next()) all.emplace_back(reader.cells().begin(), reader.cells().end());
    return all;
}

inline std::string wrong_csv(std::string_view text) {
    auto all = rows(std::string(text));
    all.insert(all.begin(), {"x"}); // what comes first may be a byte-order mark
    std::string written;
    for (const auto& row : all) written += perf::csv::line(row);
    return rows(written) == all ? "" : "other cells when they were written and read again";
}

inline std::vector<perf::Sample> samples(const std::string& text) {
    std::istringstream stream(text);
    perf::SampleReader reader(stream, "samples.csv");
    std::vector<perf::Sample> all;
    while (const perf::Sample* sample = reader.next()) all.push_back(*sample);
    return all;
}

inline std::string wrong_samples(std::string_view text) {
    std::vector<perf::csv::Row> table(1);
    for (const auto& column : perf::columns()) table[0].emplace_back(column.name);
    // Of what a fuzzer makes hardly anything has a header: it is given one.
    const bool headed = text.starts_with("run,");
    const auto all = samples((headed ? "" : perf::csv::line(table[0])) + std::string(text));
    std::string written = perf::csv::line(table[0]);
    for (const auto& sample : all) {
        auto& row = table.emplace_back();
        for (const auto& column : perf::columns()) row.push_back(column.get(sample));
        written += perf::csv::line(row);
    }
    const auto again = samples(written);
    if (again.size() != all.size()) return "other rows when they were written and read again";
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const auto& column : perf::columns())
            if (column.get(all[i]) != column.get(again[i])) return std::string(column.name) + " has changed";
    const auto cells = perf::cells(all);
    for (const auto format : {perf::Format::table, perf::Format::csv, perf::Format::json})
        perf::ratio_table(perf::against_peers(cells), "peer", format).text(format);
    return {};
}

inline std::string wrong_manifest(std::string_view text) {
    const auto manifest = perf::parse_manifest(text);
    return perf::parse_manifest(manifest.dump()) == manifest ? ""
                                                             : "other values when written and read again";
}

inline std::string wrong_groups(std::string_view text) {
    perf::parse_groups({"fuzzed.toml", text});
    return {};
}

inline std::string wrong_machines(std::string_view text) {
    perf::parse_machines(text, "fuzzed.toml");
    return {};
}

inline std::string wrong_claim(std::string_view text) {
    perf::parse_claim(text, "fuzzed.toml");
    return {};
}

inline constexpr Reader readers[]{{"csv", wrong_csv},           {"samples", wrong_samples},
                                  {"manifest", wrong_manifest}, {"groups", wrong_groups},
                                  {"machines", wrong_machines}, {"claim", wrong_claim}};

/// How a reader is wrong about a text; empty: it is right.
inline std::string wrong(const Reader& reader, std::string_view text) {
    try {
        return reader.wrong(text);
    } catch (const perf::Malformed& error) {
        return error.line && error.column ? "" : "refused, but it does not say where";
    } catch (const perf::Error&) {
        return {};
    } catch (const std::exception& error) {
        return error.what();
    }
}

} // namespace tests
