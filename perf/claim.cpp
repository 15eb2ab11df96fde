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

/// Why a pair says nothing about the claim, beyond what versus() knows; "" where it does.
std::string unfit(const Claim& claim, const Pair& pair, const Versus& v, const Contender& contender,
                  const Contender& baseline) {
    const std::string& evidence = pair.a->evidence;
    if (evidence == "counted" || evidence == "predicted")
        return fmt::format("what is {} has no time, and no claim about servers is settled by it", evidence);
    // Of one core a single copy says all there is; of a server only what keeps all of it busy. A program has
    // the whole machine, whatever it makes of it.
    if (claim.metric != Metric::per_core)
        for (const auto& [cell, side] : {std::pair{pair.a, &contender}, {pair.b, &baseline}})
            if (!full(*cell, side->machine) && cell->kind != "program")
                return fmt::format(
                    "{} of {} hardware threads of {} were busy: run --threads all --smt use", cell->threads,
                    side->machine.vcpus ? fmt::format("{}", *side->machine.vcpus) : "nobody knows how many",
                    side->machine.name);
    if (!v.absent.empty()) return v.absent;
    if (!claim.boundary.empty() && boundary_in(v.unit) != claim.boundary)
        return fmt::format("energy within {}, but the claim is of {}", boundary_in(v.unit), claim.boundary);
    return "";
}

/// What the claim needs and the pairs lack. `which`: a kernel, a family, or "" for any kernel.
void look_for(const std::string& which, std::span<const Versus> all, std::vector<std::string>& missing) {
    std::set<std::string> reasons;
    for (const Versus& v : all) {
        if (!which.empty() && v.a->kernel != which && v.a->family != which) continue;
        if (v.absent.empty()) return;
        reasons.insert(v.absent);
    }
    const std::string begin = which.empty() ? "" : which + ": ";
    if (reasons.empty())
        missing.push_back(begin + "the bundles have no input, size and load of it in common");
    for (const std::string& reason : reasons) missing.push_back(begin + reason);
}

/// Ratios whose mean would have two kinds of evidence, or energy within two boundaries.
void look_for_mixture(std::span<const Versus> all, std::vector<std::string>& missing) {
    std::set<std::string> kinds;
    for (const Versus& v : all) {
        const std::string boundary = boundary_in(v.unit);
        kinds.insert(boundary.empty() ? v.evidence : fmt::format("{} within {}", v.evidence, boundary));
    }
    if (kinds.size() > 1)
        missing.push_back(fmt::format("evidence of one kind: {} do not meet in a mean, give bundles of one",
                                      fmt::join(kinds, "; ")));
}

/// Why the ratio has no interval that decides; "" where it has.
std::string undecided_by(std::span<const Versus> used, const Machine& contender, const Machine& baseline) {
    for (const Versus& v : used) {
        if (v.a->evidence == "declared") return "declared, without an interval";
        if (v.repetitions < stats::least_repetitions)
            return fmt::format("below {} repetitions", stats::least_repetitions);
        if (v.evidence.find("watts declared") != std::string::npos)
            for (const Machine* m : {&contender, &baseline})
                if (m->watts && m->watts->within == 0)
                    return "the watts are declared, and nobody says how far off they may be (within)";
    }
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

Contender join(std::vector<Contender> bundles, std::string_view side) {
    const auto value = [](const Contender& c, const char* key) {
        return c.results.manifest.is_object() ? c.results.manifest.value(key, nlohmann::ordered_json())
                                              : nlohmann::ordered_json();
    };
    Contender& all = bundles.front();
    for (Contender& c : std::span(bundles).subspan(1)) {
        for (const char* key : {"processor", "cpuid", "midr", "hardware_threads"})
            if (value(c, key) != value(all, key))
                refuse("{0} and {1} both match the {2}, but are two machines ({3}): give --{2} DIR",
                       all.results.name, c.results.name, side, key);
        all.machine.name += " + " + c.machine.name;
        std::ranges::move(c.results.cells, std::back_inserter(all.results.cells));
        if (!all.machine.price) all.machine.price = c.machine.price;
        if (!all.machine.watts) all.machine.watts = c.machine.watts;
    }
    return std::move(all);
}

Ruling rule(const Claim& claim, const std::optional<Contender>& contender,
            const std::optional<Contender>& baseline) {
    Ruling r;
    if (contender) r.contender = contender->machine.name;
    if (baseline) r.baseline = baseline->machine.name;
    const auto bundle_of = [](const Claim::Side& side) {
        return side.bundle.empty() ? "with a processor that matches " + side.processor : side.bundle;
    };
    if (!contender) r.missing.push_back("a bundle of the contender, " + bundle_of(claim.contender));
    if (!baseline && claim.baseline.known())
        r.missing.push_back("a bundle of the baseline, " + bundle_of(claim.baseline));
    if (!baseline && !claim.baseline.known())
        r.missing.push_back("the baseline: the source names none, and this reading takes none");
    if (!r.missing.empty()) return r;

    std::vector<Versus> all;
    for (const Pair& pair : pairs(*contender, *baseline, Choice::overall)) {
        if (pair.a->load) continue; // how much a server costs that is not flat out is another question
        // What others measured counts where the claim names it.
        if (claim.weights.empty() && pair.a->family == "published") continue;
        all.push_back(versus(*pair.a, contender->machine, *pair.b, baseline->machine, claim.metric));
        all.back().absent = unfit(claim, pair, all.back(), *contender, *baseline);
    }
    for (const auto& [which, weight] : claim.weights) look_for(which, all, r.missing);
    if (claim.weights.empty()) look_for("", all, r.missing);
    std::erase_if(all, [&](const Versus& v) {
        return !v.absent.empty() || (!claim.weights.empty() && !claim.weights.contains(v.a->kernel) &&
                                     !claim.weights.contains(v.a->family));
    });
    look_for_mixture(all, r.missing);
    if (!r.missing.empty()) return r;

    const Mean mean = means(all, claim.weights).back(); // the last is of all
    r.kernels = mean.kernels;
    r.places = mean.places;
    r.evidence = all.front().evidence;
    r.boundary = boundary_in(all.front().unit);
    r.ratio = mean.interval();
    r.open = undecided_by(all, contender->machine, baseline->machine);
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
            {"ratio", ratio},
            {"open", r.open},
            {"missing", r.missing},
            {"evidence", r.evidence},
            {"boundary", r.boundary},
            {"flips", r.flips}};
}

} // namespace perf
