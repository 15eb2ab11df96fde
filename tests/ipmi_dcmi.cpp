// A module for OpenIPMI's ipmi_sim (ipmi_lan(5), "loadlib"): DCMI's "Get Power Reading". The watts stand in
// the file that its options name. The declarations are those of OpenIPMI/mcserv.h that it needs.
#include <cstdint>
#include <fstream>
#include <string>

extern "C" {

using Handler = void (*)(void* mc, void* message, unsigned char* answer, unsigned int* size, void* data);
void ipmi_emu_register_group_extension_handler(std::uint8_t group, Handler handler, void* data);

int ipmi_sim_module_print_version(void* /*system*/, char* /*options*/) { return 0; }

int ipmi_sim_module_init(void* /*system*/, const char* options) {
    static std::string file;
    file = options;
    // DCMI 1.5, table 6-16: watts now, least, most, average; time; milliseconds of the average; state.
    const Handler reading = [](void*, void*, unsigned char* answer, unsigned int* size, void*) {
        unsigned watts = 0;
        std::ifstream(file) >> watts;
        *size = 0;
        answer[(*size)++] = 0; // completed
        answer[(*size)++] = 0xdc;
        for (int i = 0; i < 4; ++i) {
            answer[(*size)++] = static_cast<unsigned char>(watts & 0xff);
            answer[(*size)++] = static_cast<unsigned char>(watts >> 8);
        }
        for (int i = 0; i < 8; ++i) answer[(*size)++] = 0;
        answer[(*size)++] = watts == 0 ? 0 : 0x40; // active
    };
    ipmi_emu_register_group_extension_handler(0xdc, reading, nullptr);
    return 0;
}

} // extern "C"
