#include "kernels/generate.hpp"
#include "kernels/pipeline/event/answers.hpp"
#include "kernels/pipeline/event/whole.hpp"
#include "order-event-open.table.hpp" // generated from the files beside this one

namespace {

using namespace event;

// Rightly sealed, but not what the frame should be, by the same program.
constexpr Hex wrong_crc = "030000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                          "123d6531999ef9b6fd3f4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                          "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                          "edab85650b84a3452c7cc756b63fbe38 af359bb026e4d58683";
constexpr Hex wrong_tag = "030000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                          "123d6531999ef9b6fd3f4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                          "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                          "edab85650b84a3452c7cc756b63fbe38 af359bb027e756ed70";
constexpr Hex wrong_partition = "030000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                                "123d6531999ef9b6fd3f4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                                "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                                "edab8565f41349298ac49fedf566c5b9 67e92ef62d10602dff";
constexpr Hex record_missing = "040000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                               "123d6531999ef9b6fd3f4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                               "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                               "edab85650b84a3452c7cc756b63fbe38 af359bb0264e48dc63";
constexpr Hex record_over = "020000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                            "123d6531999ef9b6fd3f4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                            "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                            "edab85650b84a3452c7cc756b63fbe38 af359bb026b7d42416";
constexpr Hex byte_over = "030000006e00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                          "123d6531999ef9b6fd3f4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                          "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                          "edab85650b681285dd001afa6651e7af 0a27397dafd31441d735";
constexpr Hex block_too_long = "010200006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                               "123d6531999ef9b6ff3d4a2685da4877 ac3281a1a668ced9afb0b3a24c89289d"
                               "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                               "edab85650b678114e8c29b6313f993a4 9f430625aa0a258021";
constexpr Hex column_too_long = "030000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                                "123d6531999ef9b6fd3f4a26fd304877 ac3281a1a668ced9afb0b3a24c89289d"
                                "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                                "edab85650b19984f3f4b0d2169e04b3c 9221cda4dc6fd899e5";
constexpr Hex packed_too_long = "030000006d00000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                                "123d6531999ef9b6fd3f1bcc85da4877 ac3281a1a668ced9afb0b3a24c89289d"
                                "e6d56de524ea4483a11cff0e54b5624a 033f032b186c4d0635b17c17283051e5"
                                "edab85650b1162832ab41cce9977d6e0 4ce977e5d2edd61ea9";
constexpr Hex no_block = "010000003000000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bc052950bf"
                         "123d6531999ef9b626715e2631d99caa 9d727c0c24d98b7f6c7bab4d";
constexpr Hex half_a_first = "010000002400000087e4f384b9c6b2dd 7e43fc938ab2b329e0b122bcc78baeab"
                             "faaa43501ea0a4b2c065b791037e7ba0";

constexpr kernels::Answer refused(std::string_view frame) {
    return {.in = frame, .out = {}, .param = aes, .reject = true};
}

constexpr kernels::Answer answers[]{
    {.in = zero_key_empty, .out = {}, .param = zero_key}, // GCM's test case 1
    {.in = empty, .out = {}, .param = aes},
    {.in = two, .out = two_lines, .param = aes},
    {.in = three, .out = three_lines, .param = aes},
    {.in = sm4_three, .out = three_lines, .param = sm4},
    refused({}),
    refused(sm4_three),
    refused(wrong_crc),
    refused(wrong_tag),
    refused(wrong_partition),
    refused(record_missing),
    refused(record_over),
    refused(byte_over),
    refused(block_too_long),
    refused(column_too_long),
    refused(packed_too_long),
    refused(no_block),
    refused(half_a_first),
};

/// As the frame says.
std::uint64_t records(Bytes in, Bytes) noexcept { return load<Head>(in.data()).records; }

std::size_t bound(Bytes, std::size_t in) noexcept { return most_growth * in; }
std::size_t encoded_bound(Bytes, std::size_t data) noexcept { return frame_bound(data); }

/// Refuses what would not come back as it is.
std::size_t encode(Bytes param, Bytes data, Sink out) noexcept {
    const auto frame = sealed(param, data);
    if (!frame || opened(param, *frame) != std::vector(data.begin(), data.end())) return kernels::rejected;
    std::ranges::copy(*frame, out.begin());
    return frame->size();
}

/// A canonical line of so many bytes, 45 to 108: digits go to the order first, then to time and buyer.
void fill_line(Sink out, generate::Random& random) {
    std::byte* to = out.data();
    std::size_t digits = out.size() - 38;
    const auto text = [&](std::string_view piece) {
        std::memcpy(to, piece.data(), piece.size());
        to += piece.size();
    };
    const auto digit = [&](unsigned least, unsigned most) {
        *to++ = std::byte('0' + least + random.below(most - least + 1));
    };
    const auto number = [&](std::size_t n) {
        digit(n > 1, 8); // 19 digits fit, too
        for (std::size_t i = 1; i < n; ++i) digit(0, 9);
    };
    const auto field = [&](std::string_view before, std::size_t most, std::size_t others) {
        const std::size_t n = std::min(most, digits - others);
        digits -= n;
        text(before), number(n);
    };
    field(R"({"order":)", 18, 6);
    field(R"(,"time":)", 13, 5);
    field(R"(,"buyer":)", out.size() <= 90 ? 9 : 19, 4);
    text(R"(,"amount":)"), number(digits - 3), text(".");
    digit(0, 9), digit(0, 9);
    text("}\n");
}

/// Lines of orders; nothing that is shorter than one.
void fill(Sink out, std::uint64_t seed) noexcept {
    constexpr std::size_t least = 45, usual = 84, most = 108;
    generate::Random random(seed);
    const auto line = [&](std::size_t size) {
        fill_line(out.first(size), random);
        out = out.subspan(size);
    };
    while (out.size() >= usual + most) line(usual + random.below(3) - 1);
    if (out.size() > most) line(out.size() - most < least ? least : out.size() - most);
    if (out.size() >= least) return line(out.size());
    std::ranges::fill(out, std::byte{' '});
}

constexpr kernels::Input inputs[]{{.name = "aes", .fill = fill, .param = aes},
                                  {.name = "sm4", .fill = fill, .param = sm4}};

} // namespace

constinit const kernels::Kernel kernels::order_event_open{
    .family = "pipeline",
    .name = "order-event-open",
    .summary = "a sealed batch of orders, back to lines of NDJSON: what the consumers of order-event do",
    .rate = Rate::out,
    .bound = bound,
    .encoder = {encode, encoded_bound},
    .records = records,
    .answers = answers,
    .inputs = inputs,
    .variants = order_event_open_variants,
};
