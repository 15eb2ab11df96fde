// Schedules of two blocks at once; rounds by BMI2's RORX and ANDN.
#include "kernels/crypto/digest/lanes_avx2.hpp"
#include "kernels/crypto/digest/sm3_two_blocks.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<Sm3TwoBlocks<Avx2<std::uint32_t>>>,
        .note = "schedules of two blocks in vectors, rounds by RORX");
