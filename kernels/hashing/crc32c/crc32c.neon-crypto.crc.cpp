// CRC32CX alone, in one stream: Neoverse cores forward the register after a cycle, and take eight bytes a
// cycle; cores that do not, a half or a third of that. The fewest instructions of all. Arm Neoverse V2 Core
// Software Optimization Guide, 3.23, note 1.
#include "kernels/hashing/crc/arm/stream.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = Stream<Crc32c>::run, .note = "CRC32CX in one stream, words loaded in pairs");
