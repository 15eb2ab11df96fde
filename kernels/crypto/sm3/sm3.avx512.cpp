// Schedules of two blocks at once, by VPROLD and VPTERNLOGD in few instructions; rounds by BMI2's RORX and
// ANDN.
#include "kernels/crypto/digest/lanes_avx512.hpp"
#include "kernels/crypto/digest/sm3_two_blocks.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sm3TwoBlocks<Avx512Half<std::uint32_t>>>,
        .note = "schedules of two blocks by VPROLD and VPTERNLOGD, rounds by RORX");
