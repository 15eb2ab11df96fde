// SM4E on sixteen blocks at once, which hide its latency; the round keys stay in registers. GB/T 32907; Arm
// Architecture Reference Manual, SM4E and SM4EKEY.
#include "neon.hpp"

#include "kernels/crypto/sm4/neon.hpp"
#include "kernels/variant.hpp"
#include "mode.hpp"

using Mode = CounterMode<Blocks<Sm4>>;

VARIANT(.run = Mode::run, .prepare = Mode::prepare, .note = "SM4E on 16 blocks at once");
