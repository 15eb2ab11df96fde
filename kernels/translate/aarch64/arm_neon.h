#pragma once
// Arm intrinsics on another processor: the first arm_neon.h on the include path of a translated variant.
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/arm/neon.h>

#include "missing.hpp"
