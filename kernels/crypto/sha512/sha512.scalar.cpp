// SHA-512 as FIPS 180-4 writes it: the definition.
#include "kernels/crypto/digest/message.hpp"
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha2<Sha512>>, .note = "FIPS 180-4 word by word: the definition");
