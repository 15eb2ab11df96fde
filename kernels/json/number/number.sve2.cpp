// How is told in the headers. Predicates load just the digits of a number, whatever their count.
#include "kernels/json/number/sve2.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sve2>,
        .note = "newlines by masks; digits loaded by WHILEGT, made an integer by UMULLB, UADDWT");
