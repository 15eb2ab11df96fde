// One message after the other: the definition.
#include "kernels/crypto/digest/message.hpp"
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/crypto/digest/streams.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = one_by_one<digest<Sha2<Sha256>>, 32>, .note = "FIPS 180-4, one message after the other");
