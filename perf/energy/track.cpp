#include "track.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <regex>
#include <span>

namespace perf::energy {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr double least_interval = 0.1; // ten polls a second
constexpr double often = 0.02;         // seconds: a counter that is updated that often is waited for
constexpr double aligned_edge = 0.1;   // of a period: how late a counter that was waited for is read
constexpr int most_attempts = 5;
constexpr int stuck_periods = 20; // a counter that stands still that long has stopped

double seconds(Time from, Time to) { return Seconds(to - from).count(); }

/// Joules at a moment between two points.
double at(const Point& a, const Point& b, Time when) {
    const double whole = seconds(a.at, b.at);
    return whole > 0 ? a.joules + (b.joules - a.joules) * seconds(a.at, when) / whole : b.joules;
}

Reading na(std::string reason) { return {.joules = {}, .uncertainty_j = {}, .reason = std::move(reason)}; }

/// What the watts moved by.
double swing_of(std::span<const Point> points) {
    std::optional<double> least, most;
    for (const Point& point : points) {
        if (!point.fault.empty()) continue;
        least = std::min(least.value_or(point.watts), point.watts);
        most = std::max(most.value_or(point.watts), point.watts);
    }
    return most.value_or(0) - least.value_or(0);
}

/// The longest time that a counter showed the same.
double longest_still(std::span<const Point> points) {
    double longest = 0;
    for (auto begin = points.begin(); begin != points.end();) {
        const auto end =
            std::find_if(begin, points.end(), [&](const Point& p) { return p.joules != begin->joules; });
        longest = std::max(longest, seconds(begin->at, (end - 1)->at));
        begin = end;
    }
    return longest;
}

} // namespace

double interval_s(const Info& info) { return std::max(least_interval, info.counts ? 0 : info.period_s / 2); }

std::string reason_of(const std::exception& error, const Info& info) {
    static const std::regex address("[a-z]+://[^/ ]+"), host("[a-z]+://(\\[[^\\]]*\\]|[^/: ]+).*");
    std::string text = std::regex_replace(error.what(), address, "the BMC");
    // Resolvers say the name alone.
    if (std::smatch found; std::regex_match(info.where, found, host))
        for (std::size_t at = 0; (at = text.find(found.str(1), at)) != text.npos; at += 7)
            text.replace(at, std::size_t(found.length(1)), "the BMC");
    return text;
}

void add_watts(std::vector<Point>& points, Time at, double watts) {
    double joules = 0;
    if (!points.empty()) {
        const Point& before = points.back();
        joules = before.joules;
        if (before.fault.empty()) joules += (before.watts + watts) / 2 * seconds(before.at, at);
    }
    points.push_back({.at = at, .joules = joules, .watts = watts, .fault = {}});
}

Reading between(const std::vector<Point>& points, const Info& info, Time begin, Time end, double edge_s) {
    // The points from the last one at or before the beginning to the first one at or behind the end.
    const auto behind = [&](Time when) { return std::ranges::lower_bound(points, when, {}, &Point::at); };
    const auto from = behind(begin), to = behind(end);
    if (points.empty() || (from == points.begin() && from->at > begin))
        return na("the source gave no value yet");
    if (to == points.end())
        return na(points.back().fault.empty() ? "the source gave no value any more" : points.back().fault);
    const auto before = [](auto point, Time when) { return point->at == when ? point : point - 1; };
    const std::span<const Point> phase(before(from, begin), to + 1);
    for (const Point& point : phase)
        if (!point.fault.empty()) return na(point.fault);

    const double length = seconds(begin, end);
    const double joules = at(*before(to, end), *to, end) - at(phase.front(), *from, begin);
    if (info.counts) {
        if (const double still = longest_still(phase); still > stuck_periods * info.period_s)
            return na(fmt::format("the counter stood still for {:.2g} s", still));
        if (phase.front().joules == phase.back().joules) return na("too short for this counter to move");
    }
    if (!(joules > 0)) return na("it shows no power at all");
    // At either end, how far off it may be times the power, or what the power moved by; what the steps of the
    // display hide; and what the meter's maker admits.
    double swing = joules / length, steps = 2 * info.resolution;
    if (!info.counts) {
        if (length < 2 * edge_s)
            return na(
                fmt::format("{:.3g} s are too short for this source, which knows either end within {:.3g} s",
                            length, edge_s));
        // The phase may really have begun or ended where the power was another one.
        const auto edge = std::chrono::duration_cast<Clock::duration>(Seconds(edge_s));
        const auto first = behind(begin - edge), last = behind(end + edge);
        swing =
            swing_of({first == points.begin() ? first : first - 1, last == points.end() ? last : last + 1});
        steps = info.resolution / 2 * length;
    }
    if (!info.declared.empty()) return {.joules = joules, .uncertainty_j = {}, .reason = {}};
    return {.joules = joules,
            .uncertainty_j = std::hypot(2 * edge_s * swing, steps, info.uncertainty * joules),
            .reason = {}};
}

Polled::Polled(std::unique_ptr<Source> source)
    : source_(std::move(source)), interval_(interval_s(info())), thread_([this] { poll(); }) {}

Polled::~Polled() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void Polled::poll() {
    for (std::unique_lock lock(mutex_); !stop_; wake_.wait_for(lock, interval_, [this] { return stop_; })) {
        lock.unlock();
        read(false);
        lock.lock();
    }
}

void Polled::read(bool aligned) {
    const std::lock_guard reading(reading_);
    double value = 0;
    std::string fault;
    Time now;
    try {
        // A value that took long to get may be old when it arrives: once more, where answers are quick.
        for (int attempt = 0; attempt < most_attempts; ++attempt) {
            Time before = Clock::now();
            value = source_->read();
            now = Clock::now();
            const Time deadline =
                now + std::chrono::duration_cast<Clock::duration>(Seconds(5 * info().period_s));
            for (const double first = value; aligned && value == first && now < deadline;) {
                before = now;
                value = source_->read();
                now = Clock::now();
            }
            if (!moves_often() || seconds(before, now) < info().period_s) break;
        }
    } catch (const std::exception& error) {
        fault = reason_of(error, info());
        now = Clock::now();
    }
    const std::lock_guard lock(mutex_);
    if (!fault.empty())
        points_.push_back(
            {.at = now, .joules = points_.empty() ? 0 : points_.back().joules, .watts = 0, .fault = fault});
    else if (info().counts)
        points_.push_back({.at = now, .joules = value, .watts = 0, .fault = {}});
    else
        add_watts(points_, now, value);
    added_.notify_all();
}

bool Polled::moves_often() const { return info().counts && info().period_s <= often; }
double Polled::edge_s() const { return moves_often() ? aligned_edge * info().period_s : info().period_s; }

void Polled::mark() {
    if (moves_often()) read(true);
}

Reading Polled::between(Time begin, Time end) {
    std::unique_lock lock(mutex_);
    added_.wait_for(lock, 2 * interval_ + Seconds(2 * info().period_s),
                    [&] { return !points_.empty() && points_.back().at >= end; });
    return energy::between(points_, info(), begin, end, edge_s());
}

double Polled::least_phase_s() {
    // Watts: a hundred readings. A counter: both ends, and the steps by the power that it has shown so far.
    if (!info().counts) return 100 * info().period_s;
    const std::lock_guard lock(mutex_);
    double watts = 0;
    if (points_.size() > 1)
        watts =
            (points_.back().joules - points_.front().joules) / seconds(points_.front().at, points_.back().at);
    return 100 * 2 * std::max(edge_s(), watts > 0 ? info().resolution / watts : 0);
}

} // namespace perf::energy
