// CRC32CX alone, in one stream: Neoverse forwards the register after a cycle, so that it takes eight bytes a
// cycle; cores that do not, half or a third of that. The fewest instructions of all. Arm: Neoverse N2 Core
// Software Optimization Guide, CRC.
#include "kernels/hashing/crc/arm/stream.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Stream<Crc32c>::run, .note = "CRC32CX in one stream, words loaded in pairs");
