# As arm64.cmake, with clang: it finds the C++ library in the sysroot, and GNU's linker by the name of the target.
include(${CMAKE_CURRENT_LIST_DIR}/arm64.cmake)
set(CMAKE_CXX_COMPILER clang++)
set(CMAKE_CXX_COMPILER_TARGET aarch64-linux-gnu)
find_program(CMAKE_AR aarch64-linux-gnu-ar)
find_program(CMAKE_NM aarch64-linux-gnu-nm)
find_program(CMAKE_RANLIB aarch64-linux-gnu-ranlib)
