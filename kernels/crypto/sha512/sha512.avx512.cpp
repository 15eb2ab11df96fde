// Schedules of two blocks at once, by VPRORQ and VPTERNLOGQ in few instructions; rounds by BMI2's RORX and
// ANDN.
#include "kernels/crypto/digest/lanes_avx512.hpp"
#include "kernels/crypto/digest/sha512_two_blocks.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sha512TwoBlocks<Avx512Half<std::uint64_t>>>,
        .note = "schedules of two blocks by VPRORQ and VPTERNLOGQ, rounds by RORX");
