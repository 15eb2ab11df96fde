// How is told in the headers. Newlines are found, and the digits of a number made an integer, 16 at once.
#include "kernels/json/number/x86.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Xmm>,
        .note = "newlines by masks; 16 digits by PMADDUBSW, PMADDWD; the dot taken out by PSHUFB");
