# One row a library to compare with: name in <kernel>.peer.<name>.cpp | pkg-config module | Debian package.
# All are optional: where one is absent, `wattproof list` says so.
set(PEER_ROWS
  "openssl|libcrypto|libssl-dev"
  "libgcrypt|libgcrypt|libgcrypt20-dev"
  "isal|libisal|libisal-dev"
  "xxhash|libxxhash|libxxhash-dev"
  "libdeflate|libdeflate|libdeflate-dev"
  "zlib|zlib|zlib1g-dev"
  "simdjson|simdjson|libsimdjson-dev")
find_package(PkgConfig REQUIRED)
foreach(row IN LISTS PEER_ROWS)
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 peer)
  list(GET row 1 module)
  list(GET row 2 peer_package_${peer})
  pkg_check_modules(PEER_${peer} QUIET IMPORTED_TARGET ${module})
endforeach()
