# One row a library to compare with: name in <kernel>.peer.<name>.cpp | pkg-config module | Debian package.
# All are optional: where one is absent, `wattproof list` says so.
set(PEER_ROWS
  "openssl|libcrypto|libssl-dev"
  "libgcrypt|libgcrypt|libgcrypt20-dev"
  "isal|libisal|libisal-dev"
  "xxhash|libxxhash|libxxhash-dev"
  "libdeflate|libdeflate|libdeflate-dev"
  "zlib|zlib|zlib1g-dev"
  "simdjson|simdjson|libsimdjson-dev"
  "nlohmann|nlohmann_json|nlohmann-json3-dev"
  "fastfloat|FastFloat|libfast-float-dev" # headers alone
  "std|libstdc++|g++" # the standard library
  "modpbase64|stringencoders|libmodpbase64-dev"
  "lz4|liblz4|liblz4-dev"
  "streamvbyte|libstreamvbyte|libstreamvbyte-dev")
find_package(PkgConfig REQUIRED)
find_package(FastFloat QUIET CONFIG)
foreach(row IN LISTS PEER_ROWS)
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 peer)
  list(GET row 1 module)
  list(GET row 2 peer_package_${peer})
  pkg_check_modules(PEER_${peer} QUIET IMPORTED_TARGET ${module})
  if(peer STREQUAL "std" OR (peer STREQUAL "fastfloat" AND FastFloat_FOUND))
    set(PEER_${peer}_FOUND TRUE)
    add_library(PkgConfig::PEER_${peer} INTERFACE IMPORTED GLOBAL)
    set(PEER_std_VERSION "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}")
    set(PEER_fastfloat_VERSION "${FastFloat_VERSION}")
  elseif(NOT PEER_${peer}_FOUND)
    # Debian's streamvbyte has no .pc file.
    find_library(PEER_${peer}_LIBRARY ${peer})
    if(PEER_${peer}_LIBRARY)
      set(PEER_${peer}_FOUND TRUE)
      add_library(PkgConfig::PEER_${peer} UNKNOWN IMPORTED GLOBAL)
      set_target_properties(PkgConfig::PEER_${peer} PROPERTIES IMPORTED_LOCATION ${PEER_${peer}_LIBRARY})
      set(PEER_${peer}_VERSION "of unknown version")
    endif()
  endif()
endforeach()

# A path through several libraries: name in <kernel>.peer.<name>.cpp | rows above; it is there where all of them are.
set(PEER_PATHS
  "libraries|simdjson xxhash lz4 openssl libgcrypt isal")
foreach(row IN LISTS PEER_PATHS)
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 path)
  list(GET row 1 peers)
  separate_arguments(peers)
  set(PEER_${path}_FOUND TRUE)
  add_library(PkgConfig::PEER_${path} INTERFACE IMPORTED GLOBAL)
  foreach(peer IN LISTS peers)
    if(PEER_${peer}_FOUND)
      target_link_libraries(PkgConfig::PEER_${path} INTERFACE PkgConfig::PEER_${peer})
    else()
      set(PEER_${path}_FOUND FALSE)
    endif()
    list(APPEND PEER_${path}_VERSION "${peer} ${PEER_${peer}_VERSION}")
    list(APPEND peer_package_${path} ${peer_package_${peer}})
  endforeach()
  list(JOIN PEER_${path}_VERSION ", " PEER_${path}_VERSION)
  list(JOIN peer_package_${path} " " peer_package_${path})
endforeach()
