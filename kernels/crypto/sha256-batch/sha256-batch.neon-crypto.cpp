// The SHA instructions on two messages at a time: each has to wait for the one before it in the same
// message, four cycles on Neoverse cores, and other messages fill them.
#include "kernels/crypto/digest/sha256_neon.hpp"
#include "kernels/crypto/digest/side_by_side.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run_several<Sha256Neon, SideBySide<Sha256Neon, 2>>,
        .note = "SHA256H and SHA256H2, two messages side by side");
