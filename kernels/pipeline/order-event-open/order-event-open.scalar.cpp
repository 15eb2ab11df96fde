// The definition: the definitions of all stages one after another, numbers digit by digit.
#include "kernels/pipeline/event/plain.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = event::open_plainly, .prepare = event::prepare_plain_opening,
        .note = "the definitions of all stages");
