#include "predict_loops.hpp"
#include <algorithm>
#include <deque>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <tuple>

namespace perf {
namespace {

enum class Flow { next, branch, away, call };

struct Line {
    enum class Kind { instruction, label, marker, rest } kind;
    std::string text; ///< an instruction; a label's name; of a marker, from the loop's name on
    Flow flow = Flow::next;
    std::string target{}; ///< of a branch
};

/// What follows an instruction. No mnemonic of the one processor is a branch of the other.
Flow flow(std::string_view mnemonic) {
    const auto one_of = [&](std::initializer_list<std::string_view> list) {
        return std::ranges::find(list, mnemonic) != list.end();
    };
    if (mnemonic.starts_with("call") || one_of({"bl", "blr"})) return Flow::call;
    if (mnemonic.starts_with("jmp") || mnemonic.starts_with("ret") || one_of({"b", "br"})) return Flow::away;
    if (mnemonic.starts_with("j") || mnemonic.starts_with("b.") || one_of({"cbz", "cbnz", "tbz", "tbnz"}) ||
        // as GCC writes b.eq
        one_of({"beq", "bne", "bcs", "bcc", "bmi", "bpl", "bvs", "bvc", "bhi", "bls", "bge", "blt", "bgt",
                "ble"}))
        return Flow::branch;
    return Flow::next;
}

std::string_view mnemonic(std::string_view instruction) {
    return instruction.substr(0, instruction.find_first_of(" \t"));
}

std::string_view trim(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// A line without its comment, of which a marker is one. A # begins a comment on x86 only, but there it
/// stands behind white space and in front of it, which no immediate operand of Arm does.
std::optional<Line> read(std::string_view line) {
    const auto comment = std::min(line.find("//"), line.find("# "));
    if (comment != line.npos) {
        for (const auto& [word, kind] : {std::pair(std::string_view("MAIN_LOOP "), Line::Kind::marker),
                                         {"REST_LOOP ", Line::Kind::rest}})
            if (const auto at = line.find(word, comment); at != line.npos)
                return Line{kind, std::string(trim(line.substr(at + word.size())))};
        line = line.substr(0, comment);
    }
    line = trim(line);
    if (line.ends_with(':')) return Line{Line::Kind::label, std::string(line.substr(0, line.size() - 1))};
    if (line.empty() || line.starts_with('.') || line.starts_with('#')) return {};
    std::string instruction(line);
    // GCC's sm3tt1a v0.4s, v1.4s, v2.4s[3] is v2.s[3] to LLVM, as to Arm.
    if (const auto lane = instruction.find(".4s["); lane != instruction.npos) instruction.erase(lane + 1, 1);
    return Line{Line::Kind::instruction, std::move(instruction), flow(mnemonic(line)),
                std::string(line.substr(line.find_last_of(" \t,*") + 1))};
}

std::vector<Line> read_lines(std::string_view assembly) {
    std::vector<Line> lines;
    std::istringstream stream{std::string(assembly)};
    for (std::string text; std::getline(stream, text);)
        if (auto line = read(text)) lines.push_back(std::move(*line));
    return lines;
}

/// The ways that a program may take through its lines.
class Program {
public:
    explicit Program(std::string_view assembly) : lines_(read_lines(assembly)) {
        for (std::size_t at = 0; at < lines_.size(); ++at)
            if (lines_[at].kind == Line::Kind::label) labels_.emplace(lines_[at].text, at);
    }

    const std::vector<Line>& lines() const { return lines_; }

    /// The shortest way from a line back to it, each line on it; empty: there is none.
    std::vector<std::size_t> way_round(std::size_t start) const {
        std::map<std::size_t, std::size_t> from; // breadth first: each line, and the one before it
        for (std::deque<std::size_t> open{start}; !open.empty() && !from.contains(start); open.pop_front())
            for (const std::size_t reached : next(open.front()))
                if (from.emplace(reached, open.front()).second) open.push_back(reached);
        std::vector<std::size_t> way;
        if (!from.contains(start)) return way;
        for (std::size_t at = from.at(start); at != start; at = from.at(at)) way.push_back(at);
        way.push_back(start);
        std::ranges::reverse(way);
        return way;
    }

    /// Why the way from its first line back to it is not the only one; empty: it is. Ways that leave it are
    /// none: those that never come back, or to its first line or where the loop is entered, an outer loop's.
    std::string winding(const std::vector<std::size_t>& way) const {
        const std::set<std::size_t> on_way(way.begin(), way.end());
        std::size_t function = way.front();
        while (function > 0 &&
               (lines_[function].kind != Line::Kind::label || lines_[function].text.starts_with(".L")))
            --function;
        std::set<std::size_t> entries = joins(function, on_way);
        entries.insert(way.front());
        for (std::size_t i = 0; i < way.size(); ++i) {
            const Line& line = lines_[way[i]];
            if (line.flow == Flow::call) return fmt::format("it calls a function: {}", line.text);
            for (const std::size_t off : next(way[i]))
                if (off != way[(i + 1) % way.size()] && !std::ranges::includes(entries, joins(off, on_way)))
                    return fmt::format("it has a branch within it: {}", line.text);
        }
        return {};
    }

private:
    /// The lines that may come after a line.
    std::vector<std::size_t> next(std::size_t at) const {
        std::vector<std::size_t> list;
        const Line& line = lines_[at];
        if (line.flow != Flow::away && at + 1 < lines_.size()) list.push_back(at + 1);
        if (line.flow == Flow::branch || line.flow == Flow::away)
            if (const auto label = labels_.find(line.target); label != labels_.end())
                list.push_back(label->second);
        return list;
    }

    /// The lines of a way that a program comes to first from another line, or that line itself.
    std::set<std::size_t> joins(std::size_t start, const std::set<std::size_t>& way) const {
        std::set<std::size_t> met, seen{start};
        for (std::deque<std::size_t> open{start}; !open.empty(); open.pop_front())
            if (way.contains(open.front()))
                met.insert(open.front());
            else
                for (const std::size_t reached : next(open.front()))
                    if (seen.insert(reached).second) open.push_back(reached);
        return met;
    }

    std::vector<Line> lines_;
    std::map<std::string, std::size_t> labels_;
};

/// The loop of a marker.
Loop loop_of(const Program& program, std::size_t marker) {
    const auto& lines = program.lines();
    Loop loop;
    std::istringstream(lines[marker].text) >> loop.name >> loop.bytes >> loop.vectors >> loop.turns;
    // A turn begins with the marker's block: the compiler may have moved instructions before the marker.
    std::size_t begin = marker;
    while (begin > 0 && lines[begin].kind != Line::Kind::label && lines[begin - 1].flow == Flow::next)
        --begin;
    const auto way = program.way_round(begin);
    const auto marks = [&](std::size_t at) {
        return lines[at].kind == Line::Kind::marker && lines[at].text == lines[marker].text;
    };
    loop.unrolled = std::uint64_t(std::ranges::count_if(way, marks));
    loop.absent = way.empty() ? "no way leads back to it" : program.winding(way);
    if (!loop.absent.empty()) return loop;
    for (const std::size_t at : way)
        if (lines[at].kind == Line::Kind::instruction) loop.instructions.push_back(lines[at].text);
    return loop;
}

} // namespace

bool Loop::contains(std::string_view operation) const {
    return std::ranges::any_of(instructions,
                               [&](const std::string& text) { return mnemonic(text) == operation; });
}

std::vector<Loop> find_loops(std::string_view assembly, std::uint64_t vector_length) {
    const auto rank = [&](const Loop& loop) {
        const std::uint64_t bytes = loop.bytes + loop.vectors * vector_length;
        return std::tuple(double(bytes) / double(loop.turns), loop.absent.empty(), loop.unrolled);
    };
    const Program program(assembly);
    std::vector<Loop> loops;
    for (std::size_t at = 0; at < program.lines().size(); ++at) {
        if (program.lines()[at].kind != Line::Kind::marker) continue;
        Loop loop = loop_of(program, at);
        const auto same = std::ranges::find(loops, loop.name, &Loop::name);
        if (same == loops.end())
            loops.push_back(std::move(loop));
        else if (rank(loop) > rank(*same))
            *same = std::move(loop);
    }
    for (const Line& line : program.lines())
        if (line.kind == Line::Kind::rest)
            std::erase_if(loops, [&](const Loop& loop) { return loop.name == line.text; });
    return loops;
}

} // namespace perf
