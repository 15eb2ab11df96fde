// How is told in the headers. One load and one table lookup align the digits of any number; three
// multiplications with pairwise additions make 16 of them an integer.
#include "kernels/json/number/neon.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Neon>, .note = "newlines by masks; 16 digits by MUL, UADDLP; the dot taken out by TBL");
