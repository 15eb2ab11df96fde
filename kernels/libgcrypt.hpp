#pragma once
// What every user of libgcrypt has to do once.
#include <gcrypt.h>

namespace {

inline void initialise_libgcrypt() {
    if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P)) return;
    gcry_check_version(nullptr);
    gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
    gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
}

} // namespace
