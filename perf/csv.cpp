#include "csv.hpp"
#include <csv.h>
#include <fmt/format.h>
#include <stdexcept>

namespace perf::csv {

std::string line(std::span<const std::string> cells) {
    std::string text;
    for (const std::string& cell : cells) {
        if (!text.empty() || &cell != cells.data()) text += ',';
        if (cell.find_first_of(",\"\r\n") == cell.npos) {
            text += cell;
            continue;
        }
        text += '"';
        for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
        text += '"';
    }
    return text += '\n';
}

void read(std::string_view text, const std::function<void(const Row&, std::size_t)>& row) {
    struct Reader {
        const std::function<void(const Row&, std::size_t)>& emit;
        std::string_view text;
        Row cells{};
        std::size_t line = 0;
    } reader{row, text};
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
    const struct Free {
        csv_parser* parser;
        ~Free() { csv_free(parser); }
    } free{&parser};
    const auto cell = [](void* data, size_t length, void* self) {
        static_cast<Reader*>(self)->cells.emplace_back(static_cast<const char*>(data), length);
    };
    const auto end = [](int, void* self) {
        auto& r = *static_cast<Reader*>(self);
        r.emit(r.cells, r.line);
        r.cells.clear();
    };
    // Line by line, so that an error and a row know where they stand.
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
        ++reader.line;
        if (csv_parse(&parser, text.data(), length, cell, end, &reader) != length)
            throw std::runtime_error(
                fmt::format("line {}: {}", reader.line, csv_strerror(csv_error(&parser))));
        text.remove_prefix(length);
    }
    if (csv_fini(&parser, cell, end, &reader) != 0)
        throw std::runtime_error(fmt::format("line {}: {}", reader.line, csv_strerror(csv_error(&parser))));
}

} // namespace perf::csv
