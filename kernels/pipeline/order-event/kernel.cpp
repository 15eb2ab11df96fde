#include "kernels/json/inputs.hpp"
#include "kernels/pipeline/event/answers.hpp"
#include "kernels/pipeline/event/whole.hpp"
#include "order-event.table.hpp" // generated from the files beside this one

namespace {

using namespace event;

// The same orders as a shop writes them; and lines that are none.
constexpr std::string_view three_events =
    R"({"event":"order.paid","order":201911110000000007,"time":1573401600123,"buyer":100000001,"items":[)"
    R"({"sku":"A-1","price":12.34,"order":5}],"amount":12.34,"note":"\"amount\":1"}
{"heartbeat":1573401600124}

{"amount": 0.05 ,"buyer":100000001,"time":1573401600120,"order":201911110000000009,"order":1}
"stop"
{"order":201911119999999999,"time":1573401600999,"buyer":987654321,"city":"\u676d\u5dde 杭州","amount":999.99})";

constexpr kernels::Answer refused(std::string_view lines) {
    return {.in = lines, .out = {}, .param = aes, .reject = true};
}

constexpr kernels::Answer answers[]{
    {.in = {}, .out = zero_key_empty, .param = zero_key}, // GCM's test case 1
    {.in = {}, .out = empty, .param = aes},
    {.in = "[1,2]\n{\"order\":1,\"time\":2,\"buyer\":3}\n", .out = empty, .param = aes},
    {.in = two_lines, .out = two, .param = aes},
    {.in = R"({"order":1,"time":2,"buyer":3,"amount":4}
{"order":-9223372036854775808,"time":9223372036854775807,"buyer":-0,"amount":-0.05})",
     .out = two,
     .param = aes},
    {.in = three_lines, .out = three, .param = aes},
    {.in = three_events, .out = three, .param = aes},
    {.in = three_events, .out = sm4_three, .param = sm4},
    refused(R"({"order":9223372036854775808,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":-9223372036854775809,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":10000000000000000000,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":01,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":+1,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":-,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":1.0,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":1e3,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":null,"time":2,"buyer":3,"amount":4.00})"),
    refused(R"({"order":1,"time":"2","buyer":3,"amount":4.00})"),
    refused(R"({"order":1,"time":2,"buyer":123456789/12345678,"amount":4.00})"),
    refused(R"({"order":1,"time":2,"buyer":1234567:,"amount":4.00})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":.50})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":-.50})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":4.})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":4.005})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":4..05})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":04.05})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":92233720368547758.08})"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":123456789012345678901.08})"),
    refused("{\"order\":1,\"time\":2,\"buyer\":3,\"amount\":4.00,\"note\":\"\xff\"}"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":4.00)"),
    refused(R"({"order":1,"time":2,"buyer":3,"amount":4.00,"note":"})"),
};

/// As the frame says.
std::uint64_t records(Bytes, Bytes out) noexcept { return load<Head>(out.data()).records; }

std::size_t bound(Bytes, std::size_t in) noexcept { return sealing_bound(in); }

/// The same records, however they were packed.
bool same(Bytes, Bytes want, Bytes got) noexcept {
    if (std::ranges::equal(want, got)) return true;
    for (const auto param : params)
        if (const auto lines = opened(kernels::bytes(param), want))
            return lines == opened(kernels::bytes(param), got);
    return false;
}

constexpr kernels::Input with(kernels::Input input, std::string_view name, std::string_view param) {
    input.name = name, input.param = param;
    return input;
}
constexpr kernels::Input inputs[]{with(json::orders, "aes", aes), with(json::orders, "sm4", sm4)};

} // namespace

constinit const kernels::Kernel kernels::order_event{
    .family = "pipeline",
    .name = "order-event",
    .summary = "a batch of orders as NDJSON: four fields, partitions, columns, LZ4, AES- or SM4-GCM, CRC-32C",
    .bound = bound,
    .same = same,
    .records = records,
    .answers = answers,
    .inputs = inputs,
    .variants = order_event_variants,
};
