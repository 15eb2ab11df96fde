#pragma once
// For kernels that take one whole text of RFC 8259.
#include "kernels/json/inputs.hpp"
#include <algorithm>
#include <vector>

namespace json {

/// Makes a cut of a real text, or of several behind one another, one text again: the last value that ends
/// early enough stays, brackets close behind it, and spaces fill the rest. Where one object ends and another
/// begins, they become one.
inline void fit_document(kernels::Sink cut) noexcept {
    const auto at = [&](std::size_t i) { return char(cut[i]); };
    const auto put = [&](std::size_t i, char c) { cut[i] = std::byte(c); };
    std::vector<char> open; // what closes each open bracket
    std::vector<char> best_open;
    std::size_t best = 0;
    bool in_string = false, name_is_next = false, is_name = false;
    std::size_t object_end = 0;
    const auto value_ended = [&](std::size_t end) {
        if (end + open.size() <= cut.size()) best = end, best_open = open;
    };
    for (std::size_t i = 0; i < cut.size(); ++i) {
        const char c = at(i);
        if (in_string) {
            if (c == '\\')
                ++i;
            else if (c == '"') {
                in_string = false;
                if (!is_name) value_ended(i + 1);
            }
            continue;
        }
        switch (c) {
        case '"':
            in_string = true, is_name = name_is_next;
            break;
        case ':':
            name_is_next = false;
            break;
        case ',':
            name_is_next = open.empty() ? false : open.back() == '}';
            break;
        case '{':
        case '[':
            if (open.empty() && object_end > 0) {
                best = object_end, best_open = {'}'};
                put(object_end, ','), put(i, ' ');
                open = best_open, name_is_next = true;
                break;
            }
            open.push_back(c == '{' ? '}' : ']'), name_is_next = c == '{';
            break;
        case '}':
        case ']':
            if (open.empty()) break;
            open.pop_back();
            name_is_next = false;
            if (open.empty()) object_end = i;
            value_ended(i + 1);
            break;
        default:
            break;
        }
    }
    if (best == 0 && !cut.empty()) put(best++, '0');
    for (; !best_open.empty(); best_open.pop_back()) put(best++, best_open.back());
    std::fill(cut.begin() + std::ptrdiff_t(best), cut.end(), std::byte{' '});
}

} // namespace json
