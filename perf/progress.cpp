#include "progress.hpp"
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace perf {
namespace {

constexpr auto redraw = std::chrono::milliseconds(100);
constexpr auto plain_line = std::chrono::seconds(5);

} // namespace

Progress::Progress(std::string_view job) : job_(job), terminal_(isatty(STDERR_FILENO)) {}

Progress::~Progress() {
    if (drawn_) fmt::print(stderr, "\r\x1b[K");
}

void Progress::show(double done, double total, std::string_view doing) {
    const auto now = Clock::now();
    if (now - last_ < (terminal_ ? std::chrono::milliseconds(redraw) : plain_line)) return;
    last_ = now;
    const double share = total > 0 ? std::min(done / total, 1.0) : 0;
    const double spent = std::chrono::duration<double>(now - begin_).count();
    const std::string left = share > 0.02 ? fmt::format("{:.0f} s left", spent / share - spent) : "";
    if (!terminal_) {
        fmt::print(stderr, "{}: {:.0f} %, {}{}{}\n", job_, share * 100, doing, left.empty() ? "" : ", ",
                   left);
        return;
    }
    winsize window{};
    const std::size_t width =
        ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col ? window.ws_col : 80;
    constexpr int cells = 24;
    const int full = int(share * cells);
    std::string bar;
    for (int i = 0; i < cells; ++i) bar += i < full ? "█" : "░";
    std::string text = fmt::format(" {:3.0f} %  {}{}{}", share * 100, doing, left.empty() ? "" : "  ", left);
    const std::size_t room = width > job_.size() + cells + 3 ? width - job_.size() - cells - 3 : 0;
    text.resize(std::min(text.size(), room));
    fmt::print(stderr, "\r{} {}{}\x1b[K", job_, bar, text);
    drawn_ = true;
}

} // namespace perf
