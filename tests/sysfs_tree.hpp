#pragma once
// A tree like /sys in a folder of its own, with meters that really run: a thread advances them at known
// watts.
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <pthread.h>
#include <string>
#include <thread>

namespace tests {

class SysfsTree {
public:
    SysfsTree() {
        std::string pattern = (std::filesystem::temp_directory_path() / "wattproof-sysfs-XXXXXX").string();
        root = mkdtemp(pattern.data());
    }
    ~SysfsTree() { std::filesystem::remove_all(root); }
    SysfsTree(const SysfsTree&) = delete;
    SysfsTree& operator=(const SysfsTree&) = delete;

    /// Replaces the file as a whole, so that a reader never sees half of it.
    void write(const std::string& file, const std::string& text) const {
        const auto path = root / file;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path.string() + ".new") << text << '\n';
        std::filesystem::rename(path.string() + ".new", path);
    }

    std::filesystem::path root;
};

/// A thread that calls step(seconds since its beginning) about every millisecond. It goes before others where
/// that is permitted; on a machine that is not its own it may stall all the same, as hardware would not.
class Live {
public:
    explicit Live(std::function<void(double)> step)
        : thread_([this, step = std::move(step)] {
              const sched_param first{.sched_priority = 1};
              pthread_setschedparam(pthread_self(), SCHED_FIFO, &first);
              const auto begin = std::chrono::steady_clock::now();
              for (double last = 0; !stop_;) {
                  const double now =
                      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
                  if (now - last > stall_) stall_ = now - last;
                  last = now;
                  ++steps_;
                  step(now);
                  std::this_thread::sleep_for(std::chrono::milliseconds(1));
              }
          }) {}
    ~Live() { end(); }
    Live(const Live&) = delete;
    Live& operator=(const Live&) = delete;
    void end() {
        stop_ = true;
        if (thread_.joinable()) thread_.join();
    }
    /// The longest time in seconds between two steps since this was last asked, the one that is going on
    /// included.
    double stall() {
        for (const unsigned seen = steps_; steps_ < seen + 2;)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return stall_.exchange(0);
    }

private:
    std::atomic<bool> stop_ = false;
    std::atomic<double> stall_ = 0;
    std::atomic<unsigned> steps_ = 0;
    std::thread thread_;
};

/// Microjoules after some seconds at some watts, of a counter that starts over behind `range`.
inline std::string microjoules(double watts, double seconds, std::uint64_t range, std::uint64_t start = 0) {
    return std::to_string((start + std::uint64_t(watts * seconds * 1e6)) % (range + 1));
}

} // namespace tests
