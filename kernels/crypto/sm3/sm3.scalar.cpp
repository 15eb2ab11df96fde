// SM3 as GB/T 32905 writes it: the definition.
#include "kernels/crypto/digest/sm3.hpp"
#include "kernels/crypto/digest/message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sm3>, .note = "GB/T 32905 word by word: the definition");
