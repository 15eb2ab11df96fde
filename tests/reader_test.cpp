// What reads files that anybody may have written: CSV, samples.csv, machine.json.
#include "folder.hpp"
#include "perf/bundle.hpp"
#include "perf/csv.hpp"
#include "perf/error.hpp"
#include "perf/text.hpp"
#include <algorithm>
#include <gtest/gtest.h>
#include <sstream>

namespace {

using Table = std::vector<perf::csv::Row>;

std::string text(const Table& rows) {
    std::string all;
    for (const auto& row : rows) all += perf::csv::line(row);
    return all;
}

Table table(const std::string& text, perf::csv::Ending ending = perf::csv::Ending::any) {
    std::istringstream stream(text);
    perf::csv::Reader reader(stream, ending);
    Table rows;
    while (reader.next()) rows.emplace_back(reader.cells().begin(), reader.cells().end());
    return rows;
}

/// "LINE:COLUMN: what" of a text that is refused.
template <class Read>
std::string refused(const Read& read) {
    try {
        read();
    } catch (const perf::Malformed& error) {
        return fmt::format("{}:{}: {}", error.line, error.column, error.what());
    } catch (const perf::Error& error) {
        return error.what();
    }
    return "taken";
}
std::string refused_table(const std::string& text) {
    return refused([&] { table(text); });
}

// --- CSV

TEST(Csv, GivesBackWhatWasWritten) {
    const Table rows{{"plain", "", "with, comma"},
                     {"a \"quote\"", "line\nbreak", "\xef\xbb\xbf"},
                     {"\"", "\"\"", ",\"\r\n\""},
                     {"", "", ""}};
    EXPECT_EQ(table(text(rows)), rows);
}

// Every cell and every kind of cell at every place of a vector of 64 bytes and on both sides of a block's
// end.
TEST(Csv, GivesBackWhatWasWrittenWhereverItStands) {
    for (std::size_t shift = 0; shift < 70; ++shift) {
        const Table rows{{std::string(shift, 'x'), "a", "", "\"b\"", "c,\n"}, {"1", "2"}};
        EXPECT_EQ(table(text(rows)), rows) << shift;
    }
    Table rows;
    for (std::size_t i = 0; i < 60000; ++i)
        rows.push_back({fmt::format("{}", i), std::string(i % 67, 'y'), i % 5 ? "z" : "\"z\",\r\n", "end"});
    const std::string all = text(rows);
    ASSERT_GT(all.size(), 2u << 20);
    EXPECT_EQ(table(all), rows);
}

TEST(Csv, TakesAnyLineEndMarkAndEmptyLine) {
    const Table rows{{"a", "b"}, {"1", "2"}};
    for (const char* text :
         {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r\n1,2\r",
          "\xef\xbb\xbf"
          "a,b\n1,2\n",
          "\n\r\na,b\n\n1,2\n\n", "\"a\",\"b\"\r\n\"1\",\"2\"\r\n", "\"a\",b\n1,\"2\"", "\"a\",b\n1,\"2\"\r"})
        EXPECT_EQ(table(text), rows) << text;
    EXPECT_EQ(table(""), Table());
    EXPECT_EQ(table("\n\n"), Table());
    EXPECT_EQ(table("a,\n"), (Table{{"a", ""}}));
    EXPECT_EQ(table(" a , b"), (Table{{" a ", " b"}}));
}

TEST(Csv, SaysWhereItIsNone) {
    EXPECT_EQ(refused_table("a,b\n1,x\"y\"\n"), "2:3: a quote within a cell that does not begin with one");
    EXPECT_EQ(refused_table("a,b\n\"1\n2\",\"3\"4\n"), "3:4: text behind the closing quote");
    EXPECT_EQ(refused_table("a,b\n1,\"2\n3,4\n"), "2:3: a quote is opened and never closed");
    EXPECT_EQ(refused_table("a,b\r1,2\r"),
              "1:3: a carriage return without a line feed: lines end in LF or CRLF");
    EXPECT_EQ(refused_table(std::string("\xff\xfe"
                                        "a\0,\0",
                                        6)),
              "1:1: the text is UTF-16: save it as UTF-8");
}

TEST(Csv, LeavesOutARowThatWasCutOff) {
    for (const char* rest : {"", "1", "1,2", "1,\"2", "1,\"2\"", "1,\"2\"\r", "1,2\r"}) {
        std::istringstream stream(std::string("a,b\n") + rest);
        perf::csv::Reader reader(stream, perf::csv::Ending::line_break);
        EXPECT_TRUE(reader.next());
        EXPECT_FALSE(reader.next()) << rest;
        EXPECT_EQ(reader.torn(), *rest != '\0') << rest;
    }
    // A quote too much is not taken for a row that was cut off: it would take rows with it.
    EXPECT_EQ(refused([] { table("a,b\n1,\"2\n3,4\n", perf::csv::Ending::line_break); }),
              "2:3: a quote is opened and never closed");
}

/// So many bytes, and counts those that were read.
class Endless : public std::streambuf {
public:
    Endless(char byte, std::size_t size) : byte_(byte), size_(size) {}
    std::size_t read = 0;

protected:
    std::streamsize xsgetn(char* to, std::streamsize count) override {
        count = std::min(count, std::streamsize(size_ - read));
        std::fill_n(to, count, byte_);
        read += std::size_t(count);
        return count;
    }

private:
    char byte_;
    std::size_t size_;
};

TEST(Csv, RefusesALineOf1GBWithoutReadingIt) {
    for (const char byte : {'x', ',', '"'}) {
        Endless endless(byte, 1 << 30);
        std::istream stream(&endless);
        EXPECT_NE(refused([&] {
                      perf::csv::Reader reader(stream);
                      reader.next();
                  }).find(": the line is longer than 64 KiB"),
                  std::string::npos)
            << byte;
        EXPECT_LE(endless.read, 2u << 20);
    }
    const std::string fits(perf::csv::Reader::longest - 1, 'x');
    EXPECT_EQ(table(fits + "\n"), (Table{{fits}}));
    EXPECT_EQ(refused_table("a\nb,c" + fits + "\n"), "2:3: the line is longer than 64 KiB");
}

// --- samples.csv

perf::csv::Row header() {
    perf::csv::Row names;
    for (const auto& column : perf::columns()) names.emplace_back(column.name);
    return names;
}

std::size_t place(std::string_view column) {
    return std::size_t(std::ranges::find(perf::columns(), column, &perf::Column::name) -
                       perf::columns().begin());
}

/// A row of a samples.csv, with some cells changed.
perf::csv::Row row(std::initializer_list<std::pair<std::string_view, std::string>> changes = {}) {
    perf::Sample sample{
        .run = "r", .kernel = "crc32c", .size = 64, .seconds = 0.25, .bytes = 6400, .ops = 100};
    perf::csv::Row cells;
    for (const auto& column : perf::columns()) cells.push_back(column.get(sample));
    for (const auto& [column, cell] : changes) cells[place(column)] = cell;
    return cells;
}

std::vector<perf::Sample> samples(const std::string& text, std::span<const std::string_view> wanted = {}) {
    std::istringstream stream(text);
    perf::SampleReader reader(stream, "samples.csv", wanted);
    std::vector<perf::Sample> all;
    while (const perf::Sample* sample = reader.next()) all.push_back(*sample);
    return all;
}

std::string refused_samples(const Table& rows) {
    return refused([&] { samples(text(rows)); });
}

TEST(Samples, TakeColumnsInAnyOrderAndPassOverUnknownOnes) {
    Table rows{header(), row(), row({{"seconds", "0.5"}, {"ghz", "NA"}})};
    for (auto& cells : rows) {
        cells.insert(cells.begin() + 3, &cells == &rows[0] ? "of a later version" : "=cmd|' /C calc'!A0");
        std::ranges::reverse(cells);
    }
    const auto all = samples(text(rows));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].seconds, 0.25);
    EXPECT_EQ(all[1].seconds, 0.5);
    EXPECT_EQ(all[1].kernel, "crc32c");
}

TEST(Samples, AreNAWhereAColumnOfALaterVersionIsNotThere) {
    Table rows{header(), row({{"records", "7"}, {"steal_s", "1"}}), row({{"records", "NA"}})};
    EXPECT_EQ(samples(text(rows))[0].records, 7u);
    EXPECT_FALSE(samples(text(rows))[1].records) << "nothing is left of the row before";
    for (auto& cells : rows) cells.erase(cells.begin() + std::ptrdiff_t(place("steal_s")));
    EXPECT_FALSE(samples(text(rows))[0].steal_s);
    EXPECT_EQ(samples(text(rows))[0].records, 7u);
}

TEST(Samples, SetOnlyWhatIsWanted) {
    constexpr std::string_view wanted[]{"kernel", "bytes"};
    const auto all = samples(text({header(), row({{"seconds", "not read"}})}), wanted);
    EXPECT_EQ(all.at(0).kernel, "crc32c");
    EXPECT_EQ(all[0].bytes, 6400u);
    EXPECT_FALSE(all[0].seconds || all[0].ops);
}

TEST(Samples, NameFileLineAndColumnOfABadCell) {
    for (const char* bad :
         {"-1", "nan", "NaN", "inf", "-inf", "1x", "", " 1", "1e999", "0x1", "=1+1", "1,5"}) {
        const std::string said = refused_samples({header(), row(), row({{"seconds", bad}})});
        EXPECT_TRUE(said.starts_with("samples.csv:3:")) << said;
        EXPECT_TRUE(said.ends_with(fmt::format(": seconds: \"{}\" is no value for it", bad))) << said;
    }
    EXPECT_EQ(
        refused_samples({header(), row({{"size", "-64"}})}),
        fmt::format("samples.csv:2:{}: size: \"-64\" is no value for it", text({row()}).find(",64,") + 2));
    EXPECT_NE(refused_samples({header(), row({{"threads", "0"}})}).find(": threads: "), std::string::npos);
    // As it is shown, a terminal obeys none of it, and it is short.
    const std::string said =
        refused_samples({header(), row({{"seconds", "\x1b[2J\xc2\x9b" + std::string(999, 'x')}})});
    EXPECT_EQ(said.find('\x1b'), std::string::npos);
    EXPECT_NE(said.find("\"?[2J??xxx"), std::string::npos) << said;
    EXPECT_LT(said.size(), 200u);
}

TEST(Samples, NameTheColumnThatIsMissingOrThereTwice) {
    Table rows{header(), row()};
    for (auto& cells : rows) cells.erase(cells.begin() + std::ptrdiff_t(place("ratio")));
    EXPECT_EQ(refused_samples(rows), "samples.csv:1:1: there is no column ratio");
    rows = {header(), row()};
    for (auto& cells : rows) cells.insert(cells.begin(), cells[place("seconds")]);
    EXPECT_NE(refused_samples(rows).find(": there are two columns seconds"), std::string::npos);
    rows = {header(), row(), {"r", "2026"}};
    EXPECT_EQ(refused_samples(rows),
              fmt::format("samples.csv:3:1: 2 cells, but {} columns", perf::columns().size()));
    EXPECT_EQ(refused_samples({}), "samples.csv is empty: no header, no samples");
    EXPECT_EQ(refused([] { samples("<!DOCTYPE html>\n"); }), "samples.csv:1:1: there is no column run");
}

TEST(Samples, SayWhyAFileCannotBeRead) {
    const tests::Folder folder;
    std::filesystem::create_directory(folder.path / "samples.csv");
    EXPECT_NE(refused([&] { perf::read_samples(folder.path / "samples.csv"); }).find("directory"),
              std::string::npos);
    EXPECT_NE(refused([&] { perf::read_samples(folder.path / "no.csv"); }).find("no.csv"), std::string::npos);
}

// --- machine.json

std::string refused_manifest(const std::string& text) {
    return refused([&] { perf::parse_manifest(text); });
}

TEST(Manifest, SaysWhereItIsNone) {
    EXPECT_EQ(perf::parse_manifest("{\"processor\": \"[[[\\\"[[\"}")["processor"], "[[[\"[[");
    EXPECT_EQ(refused_manifest("[1]"), "1:1: it is no JSON object");
    EXPECT_TRUE(refused_manifest("").starts_with("1:1: "));
    EXPECT_TRUE(refused_manifest("{\n \"a\": nonsense}").starts_with("2:8: "));
    EXPECT_TRUE(refused_manifest("{\"a\": 1e999}").starts_with("1:1: "));
    EXPECT_TRUE(refused_manifest("{\"a\": \"\xff\"}").starts_with("1:8: "));
    EXPECT_TRUE(refused_manifest("{").starts_with("1:2: "));
    EXPECT_LT(refused_manifest("{\"a\": \"" + std::string(1 << 20, 'x')).size(), 200u);
}

TEST(Manifest, MayNotBeSoDeepThatTheStackEnds) {
    const auto nested = [](std::size_t levels) {
        return "{\"a\":\n" + std::string(levels, '[') + std::string(levels, ']') + "}";
    };
    EXPECT_NO_THROW(perf::parse_manifest(nested(63)));
    EXPECT_EQ(refused_manifest(nested(64)), "2:64: nested deeper than 64 levels");
    EXPECT_EQ(refused_manifest(nested(1 << 20)), "2:64: nested deeper than 64 levels");
}

TEST(Manifest, MayNotBeHuge) {
    const tests::Folder folder;
    std::ofstream(folder.path / "machine.json") << "{\"a\": 1}" << std::string(17 << 20, ' ');
    EXPECT_NE(refused([&] { perf::read_manifest(folder.path); }).find("is larger than 16 MiB"),
              std::string::npos);
}

// --- what is shown

TEST(Printable, HasNothingThatATerminalObeys) {
    EXPECT_EQ(perf::printable("a\x1b[31mb\n\t\x7f\xc2\x9b z"), "a?[31mb?????"
                                                               " z");
    EXPECT_EQ(perf::printable("倚天 710, é"), "倚天 710, é");
    EXPECT_EQ(perf::printable("\x80\xc2"), "\x80\xc2") << "no control characters, and no UTF-8 either";
}

} // namespace
