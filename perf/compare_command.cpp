#include "commands.hpp"
#include "fail_if.hpp"
#include "pairs.hpp"
#include "share.hpp"
#include "show.hpp"
#include "show_groups.hpp"
#include "text.hpp"
#include <clocale>
#include <cmath>
#include <cstring>
#include <langinfo.h>
#include <memory>
#include <unistd.h>

namespace perf {
namespace {

struct CompareOptions {
    std::vector<std::string> bundles, fail_if;
    std::string against, by = "machine", declared, metric = "speed", variants = "best";
    Format format = Format::table;
};

/// A ratio as a bar from 1 (the middle) to the left or the right, a cell a tenth of an octave; at most one
/// octave.
std::string bar(double ratio) {
    constexpr int half = 10;
    const int length = std::clamp(int(std::lround(std::log2(ratio) * half)), -half, half);
    std::string text;
    for (int i = -half; i < half; ++i) {
        if (i == 0) text += "│";
        text += (i < 0 ? i >= length : i < length) ? "█" : " ";
    }
    return text;
}

/// Only where a person looks at it, and the terminal has the characters.
bool draws_bars(Format format) {
    if (format != Format::table || !isatty(STDOUT_FILENO)) return false;
    std::setlocale(LC_CTYPE, "");
    return std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// Every machine against the first: ratios by place, and below them their geometric means.
class MachineTables {
public:
    MachineTables(Format format, bool several)
        : format_(format), people_(for_people(format)), several_(several), bars_(draws_bars(format)) {
        ratios.headings = {{"kernel"}, {"input"}, {"size", true}, {"threads", true}, {"load", true}};
        if (several_) ratios.headings.push_back({"machine"});
        for (Table::Heading h : {Table::Heading{"first"},
                                 {"second"},
                                 {"ratio", true},
                                 {"low", true},
                                 {"high", true},
                                 {"p", true},
                                 {"unit"},
                                 {"evidence"},
                                 {"verdict", false, true}})
            ratios.headings.push_back(std::move(h));
        means.headings = {{"family"}, {"kernels", true}, {"places", true}};
        if (several_) means.headings.push_back({"machine"});
        for (Table::Heading h : {Table::Heading{"geometric mean", true}, {"low", true}, {"high", true}})
            means.headings.push_back(std::move(h));
        if (bars_) ratios.headings.push_back({"0.5 .. 1 .. 2"}), means.headings.push_back({"0.5 .. 1 .. 2"});
    }

    void add(const std::vector<Versus>& list, const std::string& machine) {
        for (const Versus& v : list) add(v, machine);
        for (const Mean& m : perf::means(list)) add(m, machine);
    }

    Table ratios, means;

private:
    void add(const Versus& v, const std::string& machine) {
        const bool known = v.absent.empty();
        const stats::Interval i = v.interval();
        const auto value = [&](double x) { return known ? ratio_text(x, format_) : std::string("NA"); };
        std::vector<std::string> row{
            v.a->kernel, v.a->input,
            people_ ? (v.a->size ? size_text(v.a->size) : "-") : fmt::format("{}", v.a->size),
            fmt::format("{}", v.a->threads), v.a->load ? fmt::format("{}", *v.a->load) : "NA"};
        if (several_) row.push_back(machine);
        row.insert(row.end(), {v.b->variant, v.a->variant, value(i.value), value(i.low), value(i.high),
                               v.p ? fmt::format("{:.2g}", *v.p) : "NA", v.unit, v.evidence, v.verdict()});
        if (bars_) row.push_back(known ? bar(i.value) : "");
        ratios.rows.push_back(std::move(row));
    }

    void add(const Mean& m, const std::string& machine) {
        const stats::Interval i = m.interval();
        std::vector<std::string> row{m.family.empty() ? "all" : m.family, fmt::format("{}", m.kernels),
                                     fmt::format("{}", m.places)};
        if (several_) row.push_back(machine);
        row.insert(row.end(),
                   {ratio_text(i.value, format_), ratio_text(i.low, format_), ratio_text(i.high, format_)});
        if (bars_) row.push_back(bar(i.value));
        means.rows.push_back(std::move(row));
    }

    Format format_;
    bool people_, several_, bars_;
};

const std::map<std::string, Choice> choices{
    {"best", Choice::best}, {"same", Choice::same}, {"peer", Choice::peer}, {"overall", Choice::overall}};

/// False: a condition of --fail-if holds.
bool check(const CompareOptions& options, std::span<const Pair> met) {
    bool good = true;
    for (const std::string& text : options.fail_if) {
        const Condition condition(text);
        for (const Hit& hit : hits(condition, met)) {
            fmt::print(stderr, "wattproof: --fail-if \"{}\": {}, {}: {:+.2f} % ({:+.2f} to {:+.2f}){}\n",
                       text, printable(hit.cell->kernel + " " + hit.cell->variant + ", " + hit.cell->input),
                       size_text(hit.cell->size), (hit.ratio.value - 1) * 100, (hit.ratio.low - 1) * 100,
                       (hit.ratio.high - 1) * 100, hit.certain ? "" : "; not certain, so no failure");
            good = good && !hit.certain;
        }
    }
    return good;
}

/// What the ratios are of: lines without a frame, or in Markdown a table as all others.
void print_legend(const Table& legend, Format format) {
    if (format == Format::markdown) fmt::print("{}", legend.text(format));
    if (format == Format::table)
        for (const auto& row : legend.rows) fmt::print("{:<8} {}\n", row[0], printable(row[1]));
    fmt::print("\n");
}

Metric metric_from(const std::string& name) {
    const auto metric = metric_of(name);
    if (!metric) refuse("--metric {}: speed, per-core, per-vcpu, per-socket, per-watt or per-price", name);
    return *metric;
}

bool machines(const CompareOptions& options) {
    const Machines declared = read_machines(options.declared);
    const Metric metric = metric_from(options.metric);
    const Contender first = read_contender(options.bundles.front(), declared);
    MachineTables tables(options.format, options.bundles.size() > 2);
    std::string absent; // the first reason
    Table legend{.headings = {{"role"}, {"machine"}}, .rows = {}};
    const auto describe = [&](const char* role, const Machine& m) {
        legend.rows.push_back({role, m.name + (m.processor.empty() ? "" : ": " + m.processor)});
    };
    describe("first", first.machine);
    std::size_t with_ratio = 0;
    bool good = true;
    for (std::size_t i = 1; i < options.bundles.size(); ++i) {
        const Contender other = read_contender(options.bundles[i], declared);
        describe(options.bundles.size() > 2 ? "machine" : "second", other.machine);
        const auto met = pairs(other, first, choices.at(options.variants));
        std::vector<Versus> list;
        for (const auto& [a, b] : met) {
            // Of load levels energy alone is compared.
            if (a->load && metric != Metric::per_watt) continue;
            list.push_back(versus(*a, other.machine, *b, first.machine, metric));
            if (list.back().absent.empty())
                ++with_ratio;
            else if (absent.empty())
                absent = list.back().absent;
        }
        tables.add(list, other.machine.name);
        if (!options.fail_if.empty()) good = check(options, pairs(other, first, Choice::same)) && good;
    }
    if (tables.ratios.rows.empty())
        refuse("the bundles have no kernel, input and size in common{}",
               options.variants == "same" ? " by the same variant" : "");
    if (!with_ratio) refuse("{}", absent);
    if (for_people(options.format)) {
        legend.rows.push_back({"all", take_common(tables.ratios, {"threads", "load", "unit", "evidence"})});
        print_legend(legend, options.format);
    }
    fmt::print("{}", tables.ratios.text(options.format));
    // The means follow from the rows; of formats for programs each is one table.
    if (for_people(options.format)) fmt::print("\n{}", tables.means.text(options.format));
    return good;
}

void groups(const CompareOptions& options) {
    const Machines declared = read_machines(options.declared);
    const Metric metric = metric_from(options.metric);
    std::vector<Group> list; // as they come: the first bundle's is the baseline
    for (const std::string& path : options.bundles) {
        const Contender bundle = read_contender(path, declared);
        const std::string name = group_of(bundle.machine);
        auto group = std::ranges::find(list, name, &Group::name);
        if (group == list.end())
            group = list.insert(list.end(), {name, !bundle.machine.group.empty(), {}, {}});
        add(*group, bundle, metric, choices.at(options.variants));
    }
    const GroupTables tables(list, metric, options.format);
    if (tables.absent.empty())
        fmt::print("{}", tables.text());
    else
        refuse("{}", tables.absent);
}

/// The cells without those of load levels.
std::vector<Cell> speeds(Results results) {
    std::erase_if(results.cells, [](const Cell& c) { return c.load.has_value(); });
    return std::move(results.cells);
}

void within_one(const CompareOptions& options) {
    if (options.against.empty())
        refuse("compare needs a second bundle, or --against peer, native, ceiling or an instruction set");
    const std::string& path = options.bundles.front();
    const auto all = speeds(read_results(path));
    const bool peers = options.against == "peer";
    const auto list = peers                         ? against_peers(all)
                      : options.against == "native" ? against_native(all)
                                                    : against_isa(all, options.against);
    if (list.empty() && peers) refuse("{}: no kernel in it has both a native variant and a peer", path);
    if (list.empty() && options.against == "native")
        refuse("{}: no kernel in it has both a native and a translated variant", path);
    if (list.empty())
        refuse("--against {}: {} has no native variants of it and of another instruction set",
               options.against, path);
    fmt::print("{}", ratio_table(list, peers ? "peer" : "against", options.format).text(options.format));
}

} // namespace

void add_compare(CLI::App& app, Exit& exit) {
    auto* command = app.add_subcommand("compare", "Compare ours with the peers of one bundle, or machines");
    command->footer(
        "compare DIR --against peer: the fastest native variant against the fastest library; ratio above 1\n"
        "means ours is faster. compare DIR --against neon: the fastest native variant of each other "
        "instruction\n"
        "set against the fastest of neon. compare DIR --against native: the fastest translation by SIMDe "
        "against\n"
        "the fastest native variant, what porting costs.\n"
        "compare FIRST SECOND ...: every machine against the first, ratio above 1 means it is better than "
        "the\n"
        "first, with geometric means by family, kernels weighing alike (in the table). --metric says in "
        "what:\n"
        "speed of all copies together, by core, by vCPU, by socket, by watt (bytes a joule), by price (bytes "
        "for "
        "money).\n"
        "--declared FILE.toml has prices, and watts where no energy was measured.\n"
        "low and high are the 95 % interval of the ratio of the medians, with what meters and declared "
        "figures\n"
        "may be off; p is Mann-Whitney's. Of counted bundles the ratio is of instructions, above 1 fewer, "
        "with\n"
        "no interval: counts are exact. Kinds of evidence, and boundaries of energy, do not meet in a "
        "ratio.\n"
        "--fail-if 'crc32c.instructions > +1%' ends with 1 where the same variant of the second is beyond "
        "that\n"
        "with its whole interval; KERNEL may be *; also seconds, throughput, cycles, joules.\n"
        "compare --by group DIR...: groups of machines (as --declared says, else by processor) against the "
        "group of\n"
        "the first bundle, with the machine as the unit: Welch's interval of the means of the machines. Also "
        "how the\n"
        "machines of a group differ, and which are outliers. csv has the ratios by place, json all tables.\n"
        "compare DIR [CEILINGS] --against ceiling: speeds as shares of what the machine can do, as run "
        "--ceilings\n"
        "or wattproof ceilings measured it; as csv and json of every variant.");
    const auto options = std::make_shared<CompareOptions>();
    command->add_option("DIR", options->bundles, "bundles")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->required()
        ->expected(1, 10000);
    command->add_option("--against", options->against, "what to compare with")
        ->type_name("peer|native|ceiling|ISA");
    command->add_option("--by", options->by, "what is compared: machines, or groups of them")
        ->check(CLI::IsMember({"machine", "group"}))
        ->capture_default_str()
        ->type_name("machine|group");
    command->add_option("--metric", options->metric, "what machines are compared in")
        ->capture_default_str()
        ->type_name("speed|per-core|per-vcpu|per-socket|per-watt|per-price");
    command
        ->add_option("--variants", options->variants,
                     "the fastest native ones, the same on both, libraries, any")
        ->check(CLI::IsMember({"best", "same", "peer", "overall"}))
        ->capture_default_str()
        ->type_name("best|same|peer|overall");
    command->add_option("--declared", options->declared, "prices and watts, with sources")->type_name("FILE");
    command
        ->add_option("--fail-if", options->fail_if, "end with 1 where the second differs so from the first")
        ->type_name("CONDITION");
    add_format(*command, options->format, {"table", "csv", "json", "markdown"});
    command->callback([options, &exit] {
        if (options->by == "group") {
            if (!options->against.empty())
                refuse("--against {} is within one bundle, and --by group of many", options->against);
            if (!options->fail_if.empty()) refuse("--fail-if is for two machines: not with --by group");
            groups(*options);
        } else if (options->against == "ceiling") {
            if (options->bundles.size() > 2) refuse("--against ceiling takes a bundle, and one of ceilings");
            const Results run = read_results(options->bundles.front());
            const auto first = speeds(run);
            const auto list = shares(run, first, read_results(options->bundles.back()));
            fmt::print("{}", share_table(list, first, options->format).text(options->format));
        } else if (options->bundles.size() == 1) {
            within_one(*options);
        } else {
            if (!options->against.empty()) refuse("--against {} takes one bundle", options->against);
            if (!machines(*options)) exit = finding;
        }
    });
}

} // namespace perf
