#include "claim.hpp"
#include "energy/boundary.hpp"
#include "toml_file.hpp"
#include <algorithm>
#include <cmath>
#include <regex>
#include <set>

namespace perf {
namespace {

constexpr std::size_t longest_pattern = 1000;

std::regex pattern_of(const std::string& processor) {
    return std::regex(processor, std::regex::ECMAScript | std::regex::icase);
}

class Reader : TomlFile {
public:
    using TomlFile::TomlFile;

    Claim read() const {
        const toml::table& document = this->document();
        only(document, {"claim", "contender", "baseline", "weights"});
        Claim claim;
        take(table(document, "claim"), claim);
        claim.contender = side(table(document, "contender"));
        claim.baseline = side(table(document, "baseline"));
        if (!claim.contender.known())
            fail(*document.get("contender"), "[contender] needs a processor or a bundle");
        if (document.contains("weights"))
            for (const auto& [key, node] : table(document, "weights"))
                claim.weights.emplace(key.str(), above_zero(key.str(), node));
        return claim;
    }

private:
    void only(const toml::table& table, std::initializer_list<std::string_view> known) const {
        for (const auto& [key, node] : table)
            if (std::ranges::find(known, key.str()) == known.end())
                fail(node, "{} is unknown here: {}", key.str(), fmt::join(known, ", "));
    }

    const toml::table& table(const toml::table& parent, std::string_view key) const {
        const toml::node* node = parent.get(key);
        if (!node) refuse("{}: there is no [{}]", name(), key);
        if (!node->is_table()) fail(*node, "{0} is no table: write [{0}]", key);
        return *node->as_table();
    }

    const toml::node& need(const toml::table& table, std::string_view key) const {
        const toml::node* node = table.get(key);
        if (!node) fail(table, "[claim] has no {}", key);
        return *node;
    }

    void take(const toml::table& table, Claim& claim) const {
        only(table,
             {"title", "words", "source", "date", "reading", "metric", "threshold", "direction", "boundary"});
        for (const auto& [key, text] : {std::pair{"title", &claim.title},
                                        {"words", &claim.words},
                                        {"source", &claim.source},
                                        {"date", &claim.date},
                                        {"reading", &claim.reading}})
            *text = words(key, need(table, key));
        const toml::node& metric = need(table, "metric");
        if (const auto found = metric_of(words("metric", metric)))
            claim.metric = *found;
        else
            fail(metric, "metric is none of speed, per-core, per-vcpu, per-socket, per-watt, per-price");
        claim.threshold = above_zero("threshold", need(table, "threshold"));
        if (const toml::node* direction = table.get("direction")) {
            const std::string text = words("direction", *direction);
            if (text != "at-least" && text != "at-most")
                fail(*direction, "direction is neither at-least nor at-most");
            claim.at_most = text == "at-most";
        }
        if (const toml::node* boundary = table.get("boundary")) {
            claim.boundary = words("boundary", *boundary);
            if (!energy::is_boundary(claim.boundary))
                fail(*boundary, "boundary is none of {}", energy::boundaries());
            if (claim.metric != Metric::per_watt) fail(*boundary, "only per-watt has a boundary");
        }
    }

    Claim::Side side(const toml::table& table) const {
        only(table, {"processor", "bundle", "named"});
        Claim::Side side;
        if (const toml::node* processor = table.get("processor")) {
            side.processor = words("processor", *processor);
            // A longer expression could exhaust the stack of std::regex.
            if (side.processor.size() > longest_pattern)
                fail(*processor, "processor has more than {} characters", longest_pattern);
            try {
                pattern_of(side.processor);
            } catch (const std::regex_error&) {
                fail(*processor, "processor is no regular expression");
            }
        }
        if (const toml::node* bundle = table.get("bundle")) side.bundle = words("bundle", *bundle);
        if (const toml::node* named = table.get("named")) {
            if (!named->is_boolean()) fail(*named, "named is neither true nor false");
            side.named = *named->value<bool>();
        }
        side.named = side.named && side.known();
        return side;
    }
};

// --- the verdict

/// The boundary in a unit such as "B/J (package)"; "" where it has none.
std::string boundary_in(const std::string& unit) {
    const std::size_t open = unit.find('(');
    return open == std::string::npos ? "" : unit.substr(open + 1, unit.find(')') - open - 1);
}

/// Why a cell says nothing about the claim; "" where it does.
std::string unfit(const Claim& claim, const Cell& cell, const Machine& machine, const Worth& worth) {
    if (cell.counted() || cell.evidence == "predicted")
        return fmt::format("what is {} has no time, and no claim about servers is settled by it",
                           cell.evidence);
    // Of one core a single copy says all there is; of a server only what keeps all of it busy. A program has
    // the whole machine, whatever it makes of it.
    if (claim.metric != Metric::per_core && !full(cell, machine) && cell.kind != "program")
        return fmt::format(
            "{} of {} hardware threads of {} were busy: run --threads all --smt use", cell.threads,
            machine.vcpus ? fmt::format("{}", *machine.vcpus) : "nobody knows how many", machine.name);
    if (worth.absent.empty() && !claim.boundary.empty() && boundary_in(worth.unit) != claim.boundary)
        return fmt::format("energy within {}, but the claim is of {}", boundary_in(worth.unit),
                           claim.boundary);
    return "";
}

/// What the claim needs and the places lack. `which`: a kernel, a family, or "" for any kernel.
void look_for(const std::string& which, std::span<const PlaceContrast> all,
              std::vector<std::string>& missing) {
    std::set<std::string> reasons;
    for (const PlaceContrast& c : all) {
        const MeetingPlace& place = *c.meeting.place;
        if (!which.empty() && place.kernel != which && place.family != which) continue;
        if (c.meeting.counts) return;
        reasons.insert(c.absent.empty() ? "less than half of the machines of a side have it" : c.absent);
    }
    const std::string begin = which.empty() ? "" : which + ": ";
    if (reasons.empty())
        missing.push_back(begin + "the bundles have no input, size and load of it in common");
    for (const std::string& reason : reasons) missing.push_back(begin + reason);
}

/// Ratios whose mean would have two kinds of evidence, or energy within two boundaries.
void look_for_mixture(std::span<const PlaceContrast> all, std::vector<std::string>& missing) {
    std::set<std::string> kinds;
    for (const PlaceContrast& c : all) {
        const std::string boundary = boundary_in(c.unit);
        kinds.insert(boundary.empty() ? c.evidence : fmt::format("{} within {}", c.evidence, boundary));
    }
    if (kinds.size() > 1)
        missing.push_back(fmt::format("evidence of one kind: {} do not meet in a mean, give bundles of one",
                                      fmt::join(kinds, "; ")));
}

/// Why the ratio has no interval that decides; "" where it has.
std::string undecided_by(const MeanContrast& ratio, std::span<const PlaceContrast> used) {
    if (ratio.evidence.starts_with("declared")) return "declared, without an interval";
    for (const Side* side : {&ratio.a, &ratio.b}) {
        if (side->machines.size() > 1) {
            if (std::string why = unknown_spread(*side, ratio.evidence); !why.empty()) return why;
            continue;
        }
        // Its interval is that of repetitions.
        for (const PlaceContrast& c : used)
            for (const Standing& s : *c.meeting.sides[side == &ratio.b])
                if (s.machine == side->machines.front().machine && s.repetitions < stats::least_repetitions)
                    return fmt::format("below {} repetitions", stats::least_repetitions);
    }
    if (ratio.evidence.find("watts declared") != std::string::npos)
        for (const Side* side : {&ratio.a, &ratio.b})
            for (const Score& s : side->machines)
                if (const auto& watts = side->group->members[s.machine].machine.watts;
                    watts && watts->within == 0)
                    return "the watts are declared, and nobody says how far off they may be (within)";
    return "";
}

Verdict judge(const Claim& claim, const stats::Interval& ratio) {
    const double t = claim.threshold;
    if (claim.at_most ? ratio.high <= t : ratio.low >= t) return Verdict::supported;
    if (claim.at_most ? ratio.low > t : ratio.high < t) return Verdict::refuted;
    return Verdict::inconclusive;
}

/// What multiplies the ratio by `factor`, in words: a percentage for each of the two sides.
std::string causes(Metric metric, const std::string& evidence, double factor) {
    const bool rises = factor > 1;
    const double more = 100 * (rises ? factor - 1 : 1 / factor - 1);
    const double less = 100 * (rises ? 1 - 1 / factor : 1 - factor);
    if (metric == Metric::per_watt) {
        const bool declared = evidence.find("watts declared") != std::string::npos;
        return fmt::format("the contender took {:.3g} % {} energy than {}, or the baseline {:.3g} % {}",
                           rises ? less : more, rises ? "less" : "more",
                           declared ? "was declared" : "its meter said", rises ? more : less,
                           rises ? "more" : "less");
    }
    std::string text =
        fmt::format("the contender were {:.3g} % {}, or the baseline {:.3g} % {}", rises ? more : less,
                    rises ? "faster" : "slower", rises ? less : more, rises ? "slower" : "faster");
    if (metric == Metric::per_price)
        text += fmt::format("; if the contender's price were {:.3g} % {}, or the baseline's {:.3g} % {}",
                            rises ? less : more, rises ? "lower" : "higher", rises ? more : less,
                            rises ? "higher" : "lower");
    return text;
}

/// The verdict changes where an end of the interval comes to the threshold.
std::vector<std::string> flips(const Claim& claim, const Ruling& r) {
    std::vector<std::string> list;
    const auto add = [&](std::string_view becomes, double end) {
        list.push_back(
            fmt::format("{} if {}", becomes, causes(claim.metric, r.evidence, claim.threshold / end)));
    };
    if (!r.open.empty()) {
        add("its value would be that of the claim", r.ratio->value);
        return list;
    }
    const double supporting = claim.at_most ? r.ratio->high : r.ratio->low;
    const double refuting = claim.at_most ? r.ratio->low : r.ratio->high;
    if (r.verdict == Verdict::supported) add("inconclusive", supporting);
    if (r.verdict == Verdict::refuted) add("inconclusive", refuting);
    if (r.verdict == Verdict::inconclusive) add("supported", supporting), add("refuted", refuting);
    return list;
}

} // namespace

bool Claim::Side::matches(const Contender& machine) const {
    if (!bundle.empty()) return machine.results.name == bundle;
    return !processor.empty() && std::regex_search(machine.machine.processor, pattern_of(processor));
}

Claim read_claim(const std::filesystem::path& file) { return Reader(file).read(); }
Claim parse_claim(std::string_view text, const std::string& file) { return Reader(text, file).read(); }

std::string_view name_of(Verdict verdict) {
    constexpr std::string_view names[]{"supported", "refuted", "inconclusive", "untestable"};
    return names[std::size_t(verdict)];
}

void add(const Claim& claim, Group& group, const Contender& bundle, std::string_view side) {
    add(group, bundle, claim.metric, Choice::overall,
        [&](const Cell& c, const Machine& m, const Worth& w) { return unfit(claim, c, m, w); });
    std::erase_if(group.places, [&](const auto& entry) {
        const MeetingPlace& place = entry.first;
        // How much a server costs that is not flat out is another question; what others measured counts where
        // the claim names it.
        return place.load || (claim.weights.empty() && place.family == "published");
    });
    const Member &first = group.members.front(), &last = group.members.back();
    std::string differ;
    if (first.machine.group != last.machine.group)
        differ = fmt::format("groups ({} and {})", group_of(first.machine), group_of(last.machine));
    else if (first.machine.group.empty())
        for (std::size_t i = 0; i < processor_traits && differ.empty(); ++i)
            if (first.traits[i] != last.traits[i])
                differ = fmt::format("kinds ({} {} and {})", trait_names[i], first.traits[i], last.traits[i]);
    if (!differ.empty())
        refuse(
            "{0} and {1} both match the {2}, but are of two {3}: give --{2} DIR, or where they are sold as "
            "one declare their group",
            first.machine.name, last.machine.name, side, differ);
    group.declared = !first.machine.group.empty();
    group.name = group.members.size() == 1 ? first.machine.name : group_of(first.machine);
}

Ruling rule(const Claim& claim, const Group& contender, const Group& baseline) {
    Ruling r;
    r.contender = contender.name;
    r.baseline = baseline.name;
    r.contender_machines = contender.members.size();
    r.baseline_machines = baseline.members.size();
    const auto bundle_of = [](const Claim::Side& side) {
        return side.bundle.empty() ? "with a processor that matches " + side.processor : side.bundle;
    };
    if (contender.members.empty())
        r.missing.push_back("a bundle of the contender, " + bundle_of(claim.contender));
    if (baseline.members.empty() && claim.baseline.known())
        r.missing.push_back("a bundle of the baseline, " + bundle_of(claim.baseline));
    if (baseline.members.empty() && !claim.baseline.known())
        r.missing.push_back("the baseline: the source names none, and this reading takes none");
    if (!r.missing.empty()) return r;

    auto all = contrasts(contender, baseline, claim.metric);
    for (const auto& [which, weight] : claim.weights) look_for(which, all, r.missing);
    if (claim.weights.empty()) look_for("", all, r.missing);
    std::erase_if(all, [&](const PlaceContrast& c) {
        return !c.meeting.counts ||
               (!claim.weights.empty() && !claim.weights.contains(c.meeting.place->kernel) &&
                !claim.weights.contains(c.meeting.place->family));
    });
    look_for_mixture(all, r.missing);
    if (!r.missing.empty()) return r;

    const MeanContrast mean = mean_contrasts(all, claim.weights).back(); // the last is of all
    for (const Side* side : {&mean.a, &mean.b})
        for (std::size_t i = 0; i < side->group->members.size(); ++i)
            if (std::ranges::find(side->machines, i, &Score::machine) == side->machines.end())
                r.left_out.push_back(side->group->members[i].machine.name);
    r.contender_machines = mean.a.machines.size();
    r.baseline_machines = mean.b.machines.size();
    if (!mean.absent.empty()) {
        r.missing.push_back(mean.absent + "; bundles of one machine need one name (--declared)");
        return r;
    }
    r.kernels = mean.kernels;
    r.places = mean.places;
    r.evidence = mean.evidence;
    r.boundary = boundary_in(all.front().unit);
    r.ratio = mean.interval();
    r.open = undecided_by(mean, all);
    r.verdict = r.open.empty() ? judge(claim, *r.ratio) : Verdict::inconclusive;
    r.flips = flips(claim, r);
    return r;
}

nlohmann::ordered_json to_json(const Claim& claim, const Ruling& r) {
    nlohmann::ordered_json ratio;
    if (r.ratio) {
        ratio["value"] = r.ratio->value;
        for (const auto& [key, end] : {std::pair{"low", r.ratio->low}, {"high", r.ratio->high}})
            ratio[key] = r.open.empty() ? nlohmann::ordered_json(end) : nlohmann::ordered_json();
    }
    return {{"title", claim.title},
            {"words", claim.words},
            {"source", claim.source},
            {"date", claim.date},
            {"reading", claim.reading},
            {"baseline_named", claim.baseline.named},
            {"verdict", name_of(r.verdict)},
            {"metric", name_of(claim.metric)},
            {"threshold", claim.threshold},
            {"direction", claim.at_most ? "at-most" : "at-least"},
            {"contender", r.contender},
            {"baseline", r.baseline},
            {"machines", {{"contender", r.contender_machines}, {"baseline", r.baseline_machines}}},
            {"left_out", r.left_out},
            {"ratio", ratio},
            {"open", r.open},
            {"missing", r.missing},
            {"evidence", r.evidence},
            {"boundary", r.boundary},
            {"flips", r.flips}};
}

} // namespace perf
