// One message after the other: the definition.
#include "kernels/crypto/digest/message.hpp"
#include "kernels/crypto/digest/sm3.hpp"
#include "kernels/crypto/digest/streams.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = one_by_one<digest<Sm3>, 32>, .note = "GB/T 32905, one message after the other");
