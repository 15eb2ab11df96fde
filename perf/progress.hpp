#pragma once
// How far a long job is: a bar on a terminal, plain lines elsewhere, on standard error.
#include <chrono>
#include <string>
#include <string_view>

namespace perf {

class Progress {
public:
    explicit Progress(std::string_view job);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `done` of `total` units of work; `doing` is what comes now: "crc32c avx2, 64 KiB".
    void show(double done, double total, std::string_view doing);

private:
    using Clock = std::chrono::steady_clock;
    std::string job_;
    bool terminal_;
    bool drawn_ = false;
    Clock::time_point begin_ = Clock::now(), last_{};
};

} // namespace perf
