#include "table.hpp"
#include "csv.hpp"
#include "text.hpp"
#include <cstdlib>
#include <fmt/format.h>
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
        scols_table_new_column(table.get(), printable(heading.name).c_str(), 0,
                               (heading.right ? SCOLS_FL_RIGHT : 0) | (heading.wrap ? SCOLS_FL_WRAP : 0));
    for (const auto& row : source.rows) {
        libscols_line* line = scols_table_new_line(table.get(), nullptr);
        if (!line) throw std::bad_alloc();
        for (std::size_t i = 0; i < row.size(); ++i) scols_line_set_data(line, i, printable(row[i]).c_str());
    }
    char* text = nullptr;
    if (scols_print_table_to_string(table.get(), &text) != 0) throw std::bad_alloc();
    const std::unique_ptr<char, decltype(&std::free)> owned(text, std::free);
    std::string result(text);
    if (!result.ends_with('\n')) result += '\n';
    return result;
}

/// What a spreadsheet would take for a formula, and run, is a text to it behind an apostrophe.
std::string harmless(const std::string& cell) {
    std::string text = printable(cell);
    if (text.size() > 1 && text.find_first_of("=+-@") == 0) text.insert(0, 1, '\'');
    return text;
}

nlohmann::ordered_json value(const std::string& cell, bool number) {
    if (!number) return cell;
    if (cell == "NA") return nullptr;
    const auto parsed = nlohmann::ordered_json::parse(cell, nullptr, false);
    return parsed.is_number() ? parsed : nlohmann::ordered_json(cell);
}

/// A backslash takes the meaning from any punctuation. A cell is one line.
std::string escaped(const std::string& cell) {
    std::string text;
    for (const char c : cell) {
        if (std::string_view("\\`*_[]<>&|~$").find(c) != std::string_view::npos) text += '\\';
        text += c == '\n' || c == '\r' ? ' ' : c;
    }
    return printable(text);
}

std::string markdown(const Table& source) {
    std::string names = "|", rule = "|", rows;
    for (const auto& heading : source.headings) {
        names += fmt::format(" {} |", escaped(heading.name));
        rule += heading.right ? "---:|" : "---|";
    }
    for (const auto& row : source.rows) {
        rows += "|";
        for (const std::string& cell : row) rows += fmt::format(" {} |", escaped(cell));
        rows += "\n";
    }
    return names + "\n" + rule + "\n" + rows;
}

} // namespace

std::string Table::text(Format format) const {
    if (format == Format::table) return drawn(*this);
    if (format == Format::markdown) return markdown(*this);
    if (format == Format::csv) {
        std::vector<std::string> names;
        for (const auto& heading : headings) names.push_back(heading.name);
        std::string result = csv::line(names);
        for (const auto& row : rows) {
            std::vector<std::string> cells;
            for (std::size_t i = 0; i < row.size(); ++i)
                cells.push_back(headings[i].right ? row[i] : harmless(row[i]));
            result += csv::line(cells);
        }
        return result;
    }
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : rows) {
        nlohmann::ordered_json object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object[headings[i].name] = value(row[i], headings[i].right);
        list.push_back(std::move(object));
    }
    // In ASCII, which a terminal cannot obey; what is no UTF-8 is shown with replacements.
    return list.dump(2, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace perf
