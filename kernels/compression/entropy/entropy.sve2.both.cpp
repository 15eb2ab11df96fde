// As sve2.histseg, which keeps the vector pipes busy and nothing else; the tables of neon, which keep the
// load and store pipes busy and nothing else, count half as many bytes meanwhile.
#include "histseg.hpp"
#include "kernels/variant.hpp"

namespace {

std::size_t run(Bytes state, Bytes in, Sink out) noexcept { return entropy_by_segments<2>(state, in, out); }

} // namespace

VARIANT(.run = run, .note = "16 HISTSEG count a vector and tables 8 bytes meanwhile");
