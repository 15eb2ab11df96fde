// The SHA extensions, the state in two registers over all blocks. Their latency is the limit: a block takes
// 32 times four cycles on Zen 4.
#include "kernels/crypto/digest/sha256_ni.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha256Ni>, .note = "SHA256RNDS2, the schedule by SHA256MSG1 and SHA256MSG2");
