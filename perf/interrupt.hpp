#pragma once
// Ctrl-C and SIGTERM: long work asks now and then whether it should end, and ends in good order.
#include <atomic>
#include <csignal>

namespace perf {

/// While an object lives, both signals are noted instead of ending the program.
class OnInterrupt {
public:
    OnInterrupt() {
        asked() = false;
        before_ = std::signal(SIGINT, note);
        before_term_ = std::signal(SIGTERM, note);
    }
    ~OnInterrupt() {
        std::signal(SIGINT, before_);
        std::signal(SIGTERM, before_term_);
    }
    OnInterrupt(const OnInterrupt&) = delete;
    OnInterrupt& operator=(const OnInterrupt&) = delete;

    /// Whether the work should end; also to be set by who finds that it cannot go on.
    static std::atomic<bool>& asked() noexcept {
        static std::atomic<bool> flag = false; // a signal handler has no other way in
        return flag;
    }

private:
    static void note(int) { asked() = true; }
    void (*before_)(int);
    void (*before_term_)(int);
};

} // namespace perf
