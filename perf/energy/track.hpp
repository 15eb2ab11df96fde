#pragma once
// One source over time: a series of joules, and from it the energy of any phase.
#include "source.hpp"
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace perf::energy {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;

/// The energy of a phase. Either joules, above 0, or the reason why not. The uncertainty is the half width of
/// their 95 % interval; a declared figure has none.
struct Reading {
    std::optional<double> joules, uncertainty_j;
    std::string reason;
};

class Track {
public:
    virtual ~Track() = default;
    virtual const Info& info() const = 0;
    /// Reads now, where that is quick: a phase begins or ends.
    virtual void mark() = 0;
    /// May wait for the reading behind the end, two periods at most.
    virtual Reading between(Time begin, Time end) = 0;
    /// How long a phase must be for its ends and the steps of the display to be less than 1 % of it.
    virtual double least_phase_s() = 0;
};

/// A point of a series; where `fault` is set, nothing is known between its neighbours.
struct Point {
    Time at;
    double joules = 0, watts = 0; ///< since the beginning; at this moment, of sources that show watts
    std::string fault;
};

/// How long to wait between two readings: as often as there is something new, at most ten times a second.
double interval_s(const Info& info);

/// What went wrong with a source, as it may stand in a bundle: without the address of a BMC.
std::string reason_of(const std::exception& error, const Info& info);

/// Appends a point with watts, its joules by the trapezoid rule.
void add_watts(std::vector<Point>& points, Time at, double watts);

/// The energy of a phase out of points in the order of time. Between two points the power is taken as even.
/// `edge_s`: how far a point's time may be off the moment that its value belongs to. Watts say nothing of a
/// phase that is shorter than what both its ends may be off.
Reading between(const std::vector<Point>& points, const Info& info, Time begin, Time end, double edge_s);

/// A source that is asked by a thread of its own, at most ten times a second, so that a slow answer delays
/// nobody.
class Polled : public Track {
public:
    explicit Polled(std::unique_ptr<Source> source);
    ~Polled() override;

    const Info& info() const override { return source_->info(); }
    void mark() override;
    Reading between(Time begin, Time end) override;
    double least_phase_s() override;

private:
    void poll();
    void read(bool aligned);
    bool moves_often() const; ///< so that a mark waits for it to move, and its value belongs to that moment
    double edge_s() const;

    std::unique_ptr<Source> source_;
    std::chrono::duration<double> interval_;
    std::mutex reading_; ///< one read at a time
    std::mutex mutex_;   ///< of points_ and stop_
    std::condition_variable wake_, added_;
    std::vector<Point> points_;
    bool stop_ = false;
    std::thread thread_; ///< last: it uses all others
};

} // namespace perf::energy
