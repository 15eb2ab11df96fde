#pragma once
// The CRC instructions of arm_acle.h; SIMDe has them beside NEON.
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/arm/neon.h>
