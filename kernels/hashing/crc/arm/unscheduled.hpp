#pragma once
// Comes before all other headers, for GCC inlines only what is to be optimised alike.
#ifndef __clang__
// GCC's first scheduler would part the pairs of loads, and they would not become LDP.
#pragma GCC optimize("no-schedule-insns")
#endif
