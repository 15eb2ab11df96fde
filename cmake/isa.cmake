# One row a file suffix: suffix | processor | what the compiler may emit. Rows run weak to strong, each as a
# generation of real machines has it, and is named by the feature that marks the generation.
# -ffp-contract=off keeps a float's value the same in every variant of a kernel.
set(ISA_ROWS
  "scalar|any|-fno-tree-vectorize -fno-tree-slp-vectorize"
  "neon|aarch64|-march=armv8-a"
  "neon-crypto|aarch64|-march=armv8.2-a+crypto"
  "neon-sha3|aarch64|-march=armv8.2-a+crypto+sha3"
  "neon-sm4|aarch64|-march=armv8.2-a+crypto+sha3+sm4"
  # Neoverse V1, N2
  "neon-i8mm|aarch64|-march=armv8.2-a+crypto+dotprod+i8mm"
  "sve|aarch64|-march=armv8.2-a+crypto+sve"
  "sve2|aarch64|-march=armv8.2-a+crypto+sve2"
  "sve2-crypto|aarch64|-march=armv8.2-a+crypto+sha3+sve2+sve2-aes+sve2-sha3+sve2-bitperm"
  "sve2-sm4|aarch64|-march=armv8.2-a+crypto+sha3+sm4+sve2+sve2-aes+sve2-sha3+sve2-bitperm+sve2-sm4"
  # Westmere, 2010
  "sse42|x86_64|-msse4.2 -mpopcnt -mpclmul -maes"
  # Goldmont, 2016; Zen 1
  "sse42-sha|x86_64|-msse4.2 -mpopcnt -mpclmul -maes -msha"
  # Haswell, 2013; Zen 1
  "avx2|x86_64|-mavx2 -mbmi -mbmi2 -mlzcnt -mfma -mpopcnt -mpclmul -maes"
  # Zen 3, 2020; Alder Lake
  "avx2-vaes|x86_64|-mavx2 -mbmi -mbmi2 -mlzcnt -mfma -mpopcnt -mpclmul -maes -msha -mvaes -mvpclmulqdq"
  # Skylake server, 2017
  "avx512|x86_64|-mavx512f -mavx512cd -mavx512bw -mavx512dq -mavx512vl -mbmi -mbmi2 -mlzcnt -mfma -mpopcnt -mpclmul -maes"
  # Ice Lake server, 2021; Zen 4: VBMI2 and all that came with it
  "avx512-vbmi2|x86_64|-mavx512f -mavx512cd -mavx512bw -mavx512dq -mavx512vl -mavx512vbmi -mavx512vbmi2 -mavx512ifma -mavx512bitalg -mavx512vpopcntdq -mavx512vnni -mgfni -mbmi -mbmi2 -mlzcnt -mfma -mpopcnt -mpclmul -maes -msha -mvaes -mvpclmulqdq")

# source suffix | host suffix: the same file, unedited, built for another processor. Intrinsics go through SIMDe,
# to a host row with the crypto instructions where the source row has them; scalar goes to the compiler's
# vectoriser. AVX-512 is translated to AVX2 too: so its logic is verified on x86 machines that lack it.
set(ISA_TRANSLATIONS
  "scalar|neon" "scalar|sve2" "scalar|avx2" "scalar|avx512"
  "neon|avx2" "neon-crypto|avx2" "neon-sha3|avx2" "neon-sm4|avx2" "neon-i8mm|avx2"
  "sse42|neon-crypto" "avx2|neon" "avx2-vaes|neon-crypto" "avx512|neon" "avx512-vbmi2|neon-crypto"
  "avx512|avx2" "avx512-vbmi2|avx2-vaes")

# Every kernel file, in every build type: at -O0 an AVX2 file emits weak std:: functions that the linker may hand
# to scalar code, and a translation relies on inlining.
set(ISA_COMMON_FLAGS -O3 -fno-exceptions -fno-rtti -fno-lto -ffp-contract=off)
# Behind them with sanitizers, where the vectors of one kernel can take a minute to compile at -O3. What is left out are
# checks of each pointer: the address sanitizer sees to what one leads to.
set(ISA_SANITIZE_FLAGS -O1 -finline-functions -fno-sanitize=null,object-size,pointer-overflow)
