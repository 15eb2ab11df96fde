// The definition: the definitions of all stages one after another, numbers digit by digit.
#include "kernels/pipeline/event/plain.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = event::seal_plainly, .prepare = event::prepare_plain_sealing,
        .note = "the definitions of all stages");
