// simdjson on demand, as its documentation advises: one parser kept between calls, iterate_many over batches
// that stay in a cache, find_field for names in the order in which they stand in the records, the raw text of
// what it finds. On one thread, as every variant here. The library reads up to 64 bytes behind the text:
// where these may not be readable, the lines near the end are copied.
//
// On demand checks only what it comes across, so the answer is looked at as a careful user would: whether
// each record begins a line, whether all was read, and whether a comma or a bracket follows each value. What
// does not look so, is not in that order or lacks a name goes to the definition. A text that is not JSON in
// what on demand skips may still get an answer of its own here, as may names that come again before others.
#include "kernels/json/fields/definition.hpp"
#include "kernels/variant.hpp"
#include <memory>
#include <simdjson.h>
#include <vector>

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::size_t batch = std::size_t{64} * 1024;

struct Context {
    explicit Context(kernels::Bytes p) : param(p.begin(), p.end()), names(param) {
#ifdef SIMDJSON_THREADS_ENABLED
        parser.threaded = false;
#endif
    }
    std::vector<std::byte> param;
    Names names;
    ondemand::parser parser;
    std::vector<std::byte> padded; // what is copied
};

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    new (state.data()) Context*(new Context(param));
    return sizeof(Context*);
}

Context& context(kernels::Bytes state) noexcept { return **reinterpret_cast<Context* const*>(state.data()); }

void release(kernels::Sink state) noexcept { delete &context(state); }

class Reader {
public:
    Reader(Context& context, kernels::Bytes in, kernels::Sink out) noexcept
        : context_(context), in_(in), out_(out) {}

    std::size_t written() const noexcept { return written_; }

    /// Rows for `text`, which is padded and stands in the input from `offset` on. False: it is not as on
    /// demand takes it.
    bool read(kernels::Bytes text, std::size_t offset) noexcept {
        const auto* const begin = reinterpret_cast<const char*>(text.data());
        ondemand::document_stream documents;
        if (context_.parser.iterate_many(begin, text.size(), batch).get(documents)) return false;
        for (auto i = documents.begin(); i != documents.end(); ++i) {
            ondemand::document_reference document;
            if ((*i).get(document)) return false;
            std::size_t at = i.current_index(); // white space, where a batch begins with it
            while (at < text.size() && is_space(text[at])) ++at;
            if (at >= text.size() || (at > 0 && begin[at - 1] != '\n')) return false;
            if (begin[at] == '[') return false;
            Row row{};
            if (begin[at] == '{') {
                ondemand::object object;
                if (document.get_object().get(object)) return false;
                for (std::size_t k = 0; k < context_.names.count(); ++k) {
                    std::string_view raw;
                    if (!find(object, context_.names[k], text, raw)) return false;
                    row[k] = {std::uint32_t(offset + std::size_t(raw.data() - begin)),
                              std::uint32_t(raw.size())};
                }
            }
            std::memcpy(out_.data() + written_, &row, sizeof row);
            written_ += sizeof row;
        }
        return documents.truncated_bytes() == 0;
    }

private:
    static bool find(ondemand::object& object, std::string_view name, kernels::Bytes text,
                     std::string_view& raw) noexcept {
        ondemand::value value;
        if (object.find_field(name).get(value)) return false;
        raw = value.raw_json_token();
        const auto skip_space = [&](const char* p) {
            const auto* const end = reinterpret_cast<const char*>(text.data() + text.size());
            while (p < end && is_space(std::byte(*p))) ++p;
            return p < end ? *p : ' ';
        };
        if (raw[0] == '{' || raw[0] == '[') {
            const bool failed = raw[0] == '{' ? raw_of<ondemand::object>(value.get_object(), raw)
                                              : raw_of<ondemand::array>(value.get_array(), raw);
            if (failed) return false;
        } else {
            while (!raw.empty() && is_space(std::byte(raw.back()))) raw.remove_suffix(1);
            if (raw.empty() || raw[0] == ',' || raw[0] == ':' || raw[0] == '}' || raw[0] == ']') return false;
        }
        const char next = skip_space(raw.data() + raw.size());
        return next == ',' || next == '}';
    }

    template <class T>
    static bool raw_of(simdjson::simdjson_result<T> container, std::string_view& raw) noexcept {
        T found;
        return std::move(container).get(found) || found.raw_json().get(raw);
    }

    Context& context_;
    const kernels::Bytes in_;
    const kernels::Sink out_;
    std::size_t written_ = 0;
};

/// Whether bytes behind the text are on a page that it is on.
bool has_padding(kernels::Bytes in) noexcept {
    constexpr std::size_t page = 4096;
    const auto last = reinterpret_cast<std::uintptr_t>(in.data()) + in.size() - 1;
    return last % page + simdjson::SIMDJSON_PADDING < page;
}

bool read_all(Context& context, kernels::Bytes in, Reader& reader) noexcept {
    if (has_padding(in)) return reader.read(in, 0);
    // All lines but those that reach into the last bytes are padded by these.
    // A short text is copied whole: it takes less than a second stream does.
    constexpr std::size_t is_short = 8192;
    std::size_t cut = in.size() <= is_short ? 0 : in.size() - simdjson::SIMDJSON_PADDING;
    while (cut > 0 && in[cut - 1] != std::byte{'\n'}) --cut;
    if (cut > 0 && !reader.read(in.first(cut), 0)) return false;
    const kernels::Bytes rest = in.subspan(cut);
    context.padded.resize(std::max(context.padded.size(), rest.size() + simdjson::SIMDJSON_PADDING));
    std::memcpy(context.padded.data(), rest.data(), rest.size());
    return reader.read({context.padded.data(), rest.size()}, cut);
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    Context& own = context(state);
    Reader reader(own, in, out);
    if (!in.empty() && in.size() <= most_bytes && read_all(own, in, reader)) return reader.written();
    return Selector(own.param, in, out).run();
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release,
        .note = "simdjson " PEER_VERSION
                " on demand: iterate_many, find_field; a short text or the last lines copied");
