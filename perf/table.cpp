#include "table.hpp"
#include "csv.hpp"
#include <cstdlib>
#include <libsmartcols.h>
#include <memory>
#include <new>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace perf {
namespace {

std::string drawn(const Table& source) {
    scols_init_debug(0);
    const std::unique_ptr<libscols_table, decltype(&scols_unref_table)> table(scols_new_table(),
                                                                              scols_unref_table);
    if (!table) throw std::bad_alloc();
    // Only a terminal has a width to wrap to; a file or a pipe gets whole lines.
    if (!isatty(STDOUT_FILENO)) scols_table_set_termforce(table.get(), SCOLS_TERMFORCE_NEVER);
    for (const auto& heading : source.headings)
        scols_table_new_column(table.get(), heading.name.c_str(), 0,
                               (heading.right ? SCOLS_FL_RIGHT : 0) | (heading.wrap ? SCOLS_FL_WRAP : 0));
    for (const auto& row : source.rows) {
        libscols_line* line = scols_table_new_line(table.get(), nullptr);
        if (!line) throw std::bad_alloc();
        for (std::size_t i = 0; i < row.size(); ++i) scols_line_set_data(line, i, row[i].c_str());
    }
    char* text = nullptr;
    if (scols_print_table_to_string(table.get(), &text) != 0) throw std::bad_alloc();
    const std::unique_ptr<char, decltype(&std::free)> owned(text, std::free);
    std::string result(text);
    if (!result.ends_with('\n')) result += '\n';
    return result;
}

nlohmann::ordered_json value(const std::string& cell, bool number) {
    if (!number) return cell;
    if (cell == "NA") return nullptr;
    const auto parsed = nlohmann::ordered_json::parse(cell, nullptr, false);
    return parsed.is_number() ? parsed : nlohmann::ordered_json(cell);
}

} // namespace

std::string Table::text(Format format) const {
    if (format == Format::table) return drawn(*this);
    if (format == Format::csv) {
        std::vector<std::string> names;
        for (const auto& heading : headings) names.push_back(heading.name);
        std::string result = csv::line(names);
        for (const auto& row : rows) result += csv::line(row);
        return result;
    }
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : rows) {
        nlohmann::ordered_json object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object[headings[i].name] = value(row[i], headings[i].right);
        list.push_back(std::move(object));
    }
    return list.dump(2) + "\n";
}

} // namespace perf
