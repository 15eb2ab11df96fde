	vprorq	$18, %zmm21, %zmm3
	vpbroadcastq	(%rax), %zmm0
	vpaddq	%zmm10, %zmm1, %zmm6
	vpaddq	%zmm9, %zmm11, %zmm11
	vprolq	$23, %zmm22, %zmm13
	vmovdqa32	%zmm22, %zmm1
	vpsrlq	$7, %zmm26, %zmm25
	vpaddq	1992(%rsp), %zmm10, %zmm10
	vprorq	$18, %zmm22, %zmm12
	vpaddq	%zmm0, %zmm11, %zmm5
	vpaddq	%zmm0, %zmm6, %zmm6
	vmovdqa32	%zmm21, %zmm0
	vprolq	$23, %zmm21, %zmm11
	vpternlogd	$202, %zmm8, %zmm4, %zmm0
	vpternlogd	$202, %zmm7, %zmm2, %zmm1
	vpaddq	1928(%rsp), %zmm9, %zmm9
	vprorq	$8, %zmm26, %zmm24
	vpaddq	%zmm19, %zmm5, %zmm5
	vpaddq	%zmm27, %zmm8, %zmm8
	vpaddq	%zmm0, %zmm5, %zmm5
	leaq	512+_ZN12_GLOBAL__N_14Sha2INS_6Sha512EE9constantsE(%rip), %rdx
	vprorq	$14, %zmm21, %zmm0
	vpaddq	%zmm20, %zmm6, %zmm6
	vpaddq	%zmm1, %zmm6, %zmm6
	vprorq	$14, %zmm22, %zmm1
	vpternlogd	$150, %zmm11, %zmm3, %zmm0
	vprolq	$25, %zmm14, %zmm11
	vpaddq	%zmm0, %zmm5, %zmm5
	vmovdqa32	%zmm14, %zmm0
	vprolq	$30, %zmm14, %zmm3
	vpternlogd	$232, %zmm18, %zmm16, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vprolq	$25, %zmm15, %zmm13
	vpaddq	%zmm1, %zmm6, %zmm6
	vmovdqa32	%zmm15, %zmm1
	vprolq	$30, %zmm15, %zmm12
	vpternlogd	$232, %zmm23, %zmm17, %zmm1
	vpsubq	%zmm19, %zmm5, %zmm19
	vpaddq	%zmm0, %zmm19, %zmm19
	vprorq	$28, %zmm14, %zmm0
	vpsubq	%zmm20, %zmm6, %zmm20
	vpaddq	%zmm1, %zmm20, %zmm20
	vprorq	$28, %zmm15, %zmm1
	vpternlogd	$150, %zmm11, %zmm3, %zmm0
	vprorq	$19, %zmm29, %zmm11
	vpaddq	%zmm0, %zmm19, %zmm19
	vprorq	$19, %zmm28, %zmm3
	vprolq	$3, %zmm28, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vpsrlq	$6, %zmm29, %zmm13
	vprolq	$3, %zmm29, %zmm12
	vpaddq	%zmm1, %zmm20, %zmm20
	vpsrlq	$6, %zmm28, %zmm1
	vpternlogd	$150, %zmm1, %zmm0, %zmm3
	vprorq	$1, %zmm26, %zmm1
	vprorq	$1, %zmm27, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm11
	vpsrlq	$7, %zmm27, %zmm13
	vprorq	$8, %zmm27, %zmm12
	vpternlogd	$150, %zmm25, %zmm24, %zmm1
	vpaddq	%zmm11, %zmm1, %zmm1
	vprolq	$23, %zmm5, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm0
	vpaddq	%zmm10, %zmm1, %zmm10
	vpaddq	%zmm26, %zmm7, %zmm1
	vprolq	$23, %zmm6, %zmm13
	vpaddq	%zmm3, %zmm0, %zmm0
	vpbroadcastq	8(%rax), %zmm3
	vmovdqa32	%zmm6, %zmm7
	vprorq	$18, %zmm6, %zmm12
	vpaddq	%zmm9, %zmm0, %zmm9
	vpternlogd	$202, %zmm2, %zmm22, %zmm7
	vpaddq	2376(%rsp), %zmm2, %zmm2
	vpaddq	%zmm3, %zmm8, %zmm0
	vpaddq	%zmm3, %zmm1, %zmm1
	vmovdqa32	%zmm5, %zmm3
	vprorq	$18, %zmm5, %zmm8
	vpternlogd	$202, %zmm4, %zmm21, %zmm3
	vpaddq	3208(%rsp), %zmm4, %zmm4
	vpaddq	%zmm23, %zmm1, %zmm1
	vpaddq	%zmm18, %zmm0, %zmm0
	vpaddq	%zmm7, %zmm1, %zmm1
	vpaddq	%zmm3, %zmm0, %zmm0
	vprorq	$14, %zmm6, %zmm7
	vprorq	$14, %zmm5, %zmm3
	vpternlogd	$150, %zmm13, %zmm12, %zmm7
	vprolq	$25, %zmm20, %zmm13
	vpternlogd	$150, %zmm11, %zmm8, %zmm3
	vpaddq	%zmm7, %zmm1, %zmm1
	vprolq	$25, %zmm19, %zmm11
	vpaddq	%zmm3, %zmm0, %zmm0
	vmovdqa64	%zmm1, %zmm7
	vmovdqa32	%zmm20, %zmm1
	vprolq	$30, %zmm20, %zmm12
	vmovdqa64	%zmm0, %zmm8
	vmovdqa32	%zmm19, %zmm0
	vpternlogd	$232, %zmm17, %zmm15, %zmm1
	vprolq	$30, %zmm19, %zmm3
	vpternlogd	$232, %zmm16, %zmm14, %zmm0
	vpsubq	%zmm23, %zmm7, %zmm23
	vpsubq	%zmm18, %zmm8, %zmm18
	vpaddq	%zmm1, %zmm23, %zmm23
	vpaddq	%zmm0, %zmm18, %zmm18
	vprorq	$28, %zmm20, %zmm1
	vprorq	$28, %zmm19, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vpsrlq	$6, %zmm30, %zmm13
	vprolq	$3, %zmm30, %zmm12
	vpternlogd	$150, %zmm11, %zmm3, %zmm0
	vpaddq	%zmm1, %zmm23, %zmm23
	vprorq	$19, %zmm30, %zmm3
	vpaddq	%zmm0, %zmm18, %zmm18
	vpsrlq	$6, %zmm31, %zmm11
	vprolq	$3, %zmm31, %zmm1
	vprorq	$19, %zmm31, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm3
	vmovdqa64	3208(%rsp), %zmm12
	vpaddq	2120(%rsp), %zmm3, %zmm3
	vpternlogd	$150, %zmm11, %zmm1, %zmm0
	vpsrlq	$7, %zmm12, %zmm13
	vmovdqa64	2376(%rsp), %zmm1
	vpaddq	2056(%rsp), %zmm0, %zmm0
	vprorq	$8, %zmm12, %zmm12
	vprorq	$8, %zmm1, %zmm24
	vpsrlq	$7, %zmm1, %zmm25
	vprorq	$1, %zmm1, %zmm11
	vprorq	$1, 3208(%rsp), %zmm1
	vpternlogd	$150, %zmm25, %zmm24, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vpaddq	%zmm11, %zmm26, %zmm11
	vprolq	$23, %zmm7, %zmm13
	vpaddq	%zmm1, %zmm27, %zmm1
	vpaddq	%zmm3, %zmm11, %zmm26
	vprolq	$23, %zmm8, %zmm11
	vpaddq	%zmm0, %zmm1, %zmm27
	vpbroadcastq	16(%rax), %zmm0
	vprorq	$18, %zmm7, %zmm12
	vpaddq	%zmm0, %zmm4, %zmm3
	vpaddq	%zmm0, %zmm2, %zmm2
	vmovdqa32	%zmm7, %zmm0
	vprorq	$18, %zmm8, %zmm4
	vpternlogd	$202, %zmm22, %zmm6, %zmm0
	vmovdqa32	%zmm0, %zmm1
	vmovdqa32	%zmm8, %zmm0
	vpternlogd	$202, %zmm21, %zmm5, %zmm0
	vpaddq	3272(%rsp), %zmm21, %zmm21
	vpaddq	%zmm16, %zmm3, %zmm3
	vpaddq	%zmm0, %zmm3, %zmm3
	vprorq	$14, %zmm8, %zmm0
	vpaddq	%zmm17, %zmm2, %zmm2
	vpaddq	%zmm1, %zmm2, %zmm2
	vprorq	$14, %zmm7, %zmm1
	vpternlogd	$150, %zmm11, %zmm4, %zmm0
	vprolq	$25, %zmm18, %zmm11
	vpaddq	%zmm0, %zmm3, %zmm3
	vmovdqa32	%zmm23, %zmm0
	vprolq	$30, %zmm18, %zmm4
	vpternlogd	$232, %zmm15, %zmm20, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vprolq	$25, %zmm23, %zmm13
	vpaddq	%zmm1, %zmm2, %zmm2
	vmovdqa32	%zmm0, %zmm1
	vmovdqa32	%zmm18, %zmm0
	vprolq	$30, %zmm23, %zmm12
	vpternlogd	$232, %zmm14, %zmm19, %zmm0
	vpsubq	%zmm17, %zmm2, %zmm17
	vpsubq	%zmm16, %zmm3, %zmm16
	vpaddq	%zmm1, %zmm17, %zmm17
	vpaddq	%zmm0, %zmm16, %zmm16
	vprorq	$28, %zmm23, %zmm1
	vprorq	$28, %zmm18, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vpsrlq	$6, %zmm10, %zmm13
	vprolq	$3, %zmm10, %zmm12
	vpternlogd	$150, %zmm11, %zmm4, %zmm0
	vpaddq	%zmm1, %zmm17, %zmm17
	vprorq	$19, %zmm10, %zmm4
	vpaddq	%zmm0, %zmm16, %zmm16
	vpsrlq	$6, %zmm9, %zmm11
	vprolq	$3, %zmm9, %zmm1
	vprorq	$19, %zmm9, %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm4
	vmovdqa64	3272(%rsp), %zmm12
	vpaddq	2184(%rsp), %zmm4, %zmm4
	vpternlogd	$150, %zmm11, %zmm1, %zmm0
	vpsrlq	$7, %zmm12, %zmm13
	vmovdqa64	2440(%rsp), %zmm1
	vpaddq	3144(%rsp), %zmm0, %zmm0
	vprorq	$8, %zmm12, %zmm12
	vprorq	$8, %zmm1, %zmm24
	vpsrlq	$7, %zmm1, %zmm25
	vprorq	$1, %zmm1, %zmm11
	vprorq	$1, 3272(%rsp), %zmm1
	vpternlogd	$150, %zmm25, %zmm24, %zmm11
	vpaddq	2376(%rsp), %zmm11, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vpaddq	3208(%rsp), %zmm1, %zmm1
	vprolq	$23, %zmm3, %zmm13
	vpaddq	%zmm4, %zmm11, %zmm24
	vpbroadcastq	24(%rax), %zmm4
	vprorq	$18, %zmm3, %zmm12
	vpaddq	%zmm0, %zmm1, %zmm0
	vmovdqa64	%zmm24, 2376(%rsp)
	vmovdqa64	%zmm0, 3208(%rsp)
	vpaddq	%zmm4, %zmm21, %zmm1
	vpaddq	2440(%rsp), %zmm22, %zmm0
	vprolq	$23, %zmm2, %zmm22
	vpaddq	%zmm4, %zmm0, %zmm0
	vmovdqa32	%zmm2, %zmm4
	vpaddq	%zmm14, %zmm1, %zmm1
	vprorq	$18, %zmm2, %zmm21
	vpternlogd	$202, %zmm6, %zmm7, %zmm4
	vmovdqa32	%zmm4, %zmm11
	vmovdqa32	%zmm3, %zmm4
	vpternlogd	$202, %zmm5, %zmm8, %zmm4
	vpaddq	%zmm4, %zmm1, %zmm1
	vprorq	$14, %zmm3, %zmm4
	vpaddq	%zmm15, %zmm0, %zmm0
	vpaddq	%zmm11, %zmm0, %zmm0
	vprorq	$14, %zmm2, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm4
	vprolq	$25, %zmm16, %zmm13
	vpaddq	%zmm4, %zmm1, %zmm1
	vmovdqa32	%zmm17, %zmm4
	vprolq	$30, %zmm16, %zmm12
	vpternlogd	$232, %zmm20, %zmm23, %zmm4
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vprolq	$25, %zmm17, %zmm22
	vpaddq	%zmm11, %zmm0, %zmm0
	vmovdqa32	%zmm4, %zmm11
	vmovdqa32	%zmm16, %zmm4
	vprolq	$30, %zmm17, %zmm21
	vpternlogd	$232, %zmm19, %zmm18, %zmm4
	vpsubq	%zmm15, %zmm0, %zmm15
	vpsubq	%zmm14, %zmm1, %zmm14
	vpaddq	%zmm11, %zmm15, %zmm15
	vpaddq	%zmm4, %zmm14, %zmm14
	vprorq	$28, %zmm17, %zmm11
	vprorq	$28, %zmm16, %zmm4
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpsrlq	$6, %zmm26, %zmm22
	vprolq	$3, %zmm26, %zmm21
	vpternlogd	$150, %zmm13, %zmm12, %zmm4
	vpaddq	%zmm11, %zmm15, %zmm15
	vprolq	$3, %zmm27, %zmm11
	vpaddq	%zmm4, %zmm14, %zmm14
	vpsrlq	$6, %zmm27, %zmm13
	vprorq	$19, %zmm27, %zmm4
	vprorq	$19, %zmm26, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm4
	vmovdqa64	2568(%rsp), %zmm13
	vmovdqa64	2504(%rsp), %zmm11
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpaddq	3336(%rsp), %zmm4, %zmm4
	vpaddq	2248(%rsp), %zmm12, %zmm12
	vprorq	$8, %zmm13, %zmm24
	vpsrlq	$7, %zmm13, %zmm25
	vpsrlq	$7, %zmm11, %zmm22
	vprorq	$8, %zmm11, %zmm21
	vprorq	$1, %zmm13, %zmm13
	vprorq	$1, %zmm11, %zmm11
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	2440(%rsp), %zmm13, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	3272(%rsp), %zmm11, %zmm11
	vprorq	$18, %zmm0, %zmm21
	vpaddq	%zmm12, %zmm13, %zmm24
	vmovdqa32	%zmm1, %zmm12
	vprolq	$23, %zmm1, %zmm13
	vpaddq	%zmm4, %zmm11, %zmm22
	vpternlogd	$202, %zmm8, %zmm3, %zmm12
	vmovdqa64	%zmm24, 2440(%rsp)
	vmovdqa64	%zmm22, 3272(%rsp)
	vpbroadcastq	32(%rax), %zmm11
	vpaddq	2504(%rsp), %zmm5, %zmm5
	vpaddq	2568(%rsp), %zmm6, %zmm6
	vmovdqa64	3208(%rsp), %zmm25
	vprolq	$23, %zmm0, %zmm22
	vpaddq	%zmm11, %zmm5, %zmm4
	vmovdqa32	%zmm0, %zmm5
	vpaddq	2632(%rsp), %zmm8, %zmm8
	vpternlogd	$202, %zmm7, %zmm2, %zmm5
	vpaddq	%zmm11, %zmm6, %zmm6
	vpaddq	2696(%rsp), %zmm7, %zmm7
	vprorq	$14, %zmm0, %zmm11
	vpaddq	%zmm20, %zmm6, %zmm6
	vpaddq	%zmm19, %zmm4, %zmm4
	vpaddq	%zmm5, %zmm6, %zmm5
	vpaddq	%zmm12, %zmm4, %zmm4
	vprorq	$14, %zmm1, %zmm6
	vprorq	$18, %zmm1, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vprolq	$25, %zmm15, %zmm22
	vpaddq	%zmm11, %zmm5, %zmm5
	vprolq	$30, %zmm15, %zmm21
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vmovdqa32	%zmm15, %zmm12
	vpsubq	%zmm20, %zmm5, %zmm20
	vprolq	$25, %zmm14, %zmm13
	vpaddq	%zmm6, %zmm4, %zmm4
	vmovdqa32	%zmm14, %zmm6
	vpternlogd	$232, %zmm23, %zmm17, %zmm12
	vprorq	$28, %zmm15, %zmm11
	vpternlogd	$232, %zmm18, %zmm16, %zmm6
	vpsubq	%zmm19, %zmm4, %zmm19
	vpaddq	%zmm12, %zmm20, %zmm20
	vprolq	$30, %zmm14, %zmm12
	vpaddq	%zmm6, %zmm19, %zmm19
	vprorq	$28, %zmm14, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	%zmm11, %zmm20, %zmm20
	vprolq	$3, %zmm25, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vpsrlq	$6, %zmm25, %zmm13
	vpaddq	%zmm6, %zmm19, %zmm19
	vmovdqa64	2376(%rsp), %zmm6
	vprolq	$3, %zmm6, %zmm21
	vpsrlq	$6, %zmm6, %zmm22
	vprorq	$19, %zmm6, %zmm12
	vprorq	$19, %zmm25, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpaddq	2312(%rsp), %zmm12, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm6
	vmovdqa64	2632(%rsp), %zmm11
	vmovdqa64	2696(%rsp), %zmm13
	vpaddq	3400(%rsp), %zmm6, %zmm6
	vprorq	$8, %zmm11, %zmm21
	vpsrlq	$7, %zmm11, %zmm22
	vpsrlq	$7, %zmm13, %zmm25
	vprorq	$1, %zmm11, %zmm11
	vprorq	$8, %zmm13, %zmm24
	vprorq	$1, %zmm13, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	2504(%rsp), %zmm11, %zmm11
	vprolq	$23, %zmm5, %zmm22
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	%zmm6, %zmm11, %zmm25
	vpaddq	2568(%rsp), %zmm13, %zmm13
	vpbroadcastq	40(%rax), %zmm6
	vmovdqa32	%zmm5, %zmm24
	vmovdqa64	%zmm25, 2504(%rsp)
	vpternlogd	$202, %zmm2, %zmm0, %zmm24
	vpaddq	%zmm12, %zmm13, %zmm21
	vpaddq	%zmm6, %zmm7, %zmm7
	vprolq	$23, %zmm4, %zmm13
	vmovdqa32	%zmm24, %zmm11
	vpaddq	%zmm6, %zmm8, %zmm8
	vmovdqa64	%zmm21, 2568(%rsp)
	vprorq	$18, %zmm4, %zmm12
	vmovdqa32	%zmm4, %zmm24
	vpaddq	2824(%rsp), %zmm2, %zmm2
	vprorq	$14, %zmm4, %zmm6
	vpternlogd	$202, %zmm3, %zmm1, %zmm24
	vpaddq	2760(%rsp), %zmm3, %zmm3
	vprorq	$18, %zmm5, %zmm21
	vpaddq	%zmm23, %zmm7, %zmm7
	vpaddq	%zmm11, %zmm7, %zmm7
	vprorq	$14, %zmm5, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vprolq	$25, %zmm19, %zmm13
	vpaddq	%zmm18, %zmm8, %zmm8
	vprolq	$30, %zmm19, %zmm12
	vpaddq	%zmm24, %zmm8, %zmm8
	vmovdqa32	%zmm20, %zmm24
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpternlogd	$232, %zmm17, %zmm15, %zmm24
	vprolq	$25, %zmm20, %zmm22
	vpaddq	%zmm6, %zmm8, %zmm8
	vpaddq	%zmm11, %zmm7, %zmm7
	vmovdqa32	%zmm24, %zmm11
	vprorq	$28, %zmm19, %zmm6
	vmovdqa32	%zmm19, %zmm24
	vprolq	$30, %zmm20, %zmm21
	vpsubq	%zmm23, %zmm7, %zmm23
	vpternlogd	$232, %zmm16, %zmm14, %zmm24
	vpaddq	%zmm11, %zmm23, %zmm23
	vprorq	$28, %zmm20, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vpsubq	%zmm18, %zmm8, %zmm18
	vpaddq	%zmm24, %zmm18, %zmm18
	vmovdqa64	2440(%rsp), %zmm24
	vprorq	$19, %zmm24, %zmm12
	vpaddq	%zmm6, %zmm18, %zmm18
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vmovdqa64	3272(%rsp), %zmm6
	vprolq	$3, %zmm24, %zmm21
	vpaddq	%zmm11, %zmm23, %zmm23
	vpsrlq	$6, %zmm6, %zmm13
	vprolq	$3, %zmm6, %zmm11
	vpsrlq	$6, %zmm24, %zmm22
	vprorq	$19, %zmm6, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpaddq	%zmm12, %zmm29, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm6
	vmovdqa64	2760(%rsp), %zmm11
	vmovdqa64	2824(%rsp), %zmm13
	vpaddq	%zmm6, %zmm28, %zmm6
	vprorq	$8, %zmm11, %zmm21
	vpsrlq	$7, %zmm11, %zmm22
	vpsrlq	$7, %zmm13, %zmm25
	vprorq	$1, %zmm11, %zmm11
	vprorq	$8, %zmm13, %zmm24
	vprorq	$1, %zmm13, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	2632(%rsp), %zmm11, %zmm11
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	%zmm6, %zmm11, %zmm22
	vpaddq	2696(%rsp), %zmm13, %zmm13
	vpbroadcastq	48(%rax), %zmm6
	vprorq	$14, %zmm7, %zmm11
	vmovdqa64	%zmm22, 2632(%rsp)
	vmovdqa64	2504(%rsp), %zmm25
	vprolq	$23, %zmm7, %zmm22
	vpaddq	%zmm12, %zmm13, %zmm21
	vpaddq	%zmm6, %zmm2, %zmm2
	vmovdqa32	%zmm7, %zmm13
	vprorq	$18, %zmm8, %zmm12
	vpaddq	%zmm6, %zmm3, %zmm3
	vmovdqa32	%zmm8, %zmm6
	vpternlogd	$202, %zmm0, %zmm5, %zmm13
	vpternlogd	$202, %zmm1, %zmm4, %zmm6
	vmovdqa64	%zmm21, 2696(%rsp)
	vprorq	$18, %zmm7, %zmm21
	vpaddq	%zmm17, %zmm2, %zmm2
	vpaddq	%zmm16, %zmm3, %zmm3
	vpaddq	%zmm13, %zmm2, %zmm2
	vpaddq	%zmm6, %zmm3, %zmm3
	vprolq	$23, %zmm8, %zmm13
	vprorq	$14, %zmm8, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vprolq	$25, %zmm23, %zmm22
	vpaddq	%zmm11, %zmm2, %zmm2
	vprolq	$30, %zmm23, %zmm21
	vprorq	$28, %zmm23, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vmovdqa32	%zmm23, %zmm13
	vprolq	$30, %zmm18, %zmm12
	vpaddq	%zmm6, %zmm3, %zmm3
	vmovdqa32	%zmm18, %zmm6
	vpternlogd	$232, %zmm15, %zmm20, %zmm13
	vpternlogd	$232, %zmm14, %zmm19, %zmm6
	vpsubq	%zmm17, %zmm2, %zmm17
	vpsubq	%zmm16, %zmm3, %zmm16
	vpaddq	%zmm13, %zmm17, %zmm17
	vpaddq	%zmm6, %zmm16, %zmm16
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vprolq	$25, %zmm18, %zmm13
	vprorq	$28, %zmm18, %zmm6
	vpaddq	%zmm11, %zmm17, %zmm17
	vprolq	$3, %zmm25, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vpsrlq	$6, %zmm25, %zmm13
	vmovdqa64	2568(%rsp), %zmm12
	vpaddq	%zmm6, %zmm16, %zmm16
	vprorq	$19, %zmm25, %zmm6
	vpsrlq	$6, %zmm12, %zmm22
	vprolq	$3, %zmm12, %zmm21
	vprorq	$19, %zmm12, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm6
	vmovdqa64	2952(%rsp), %zmm13
	vmovdqa64	2888(%rsp), %zmm11
	vpaddq	%zmm6, %zmm31, %zmm6
	vprorq	$8, %zmm13, %zmm24
	vpsrlq	$7, %zmm13, %zmm25
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vprorq	$1, %zmm13, %zmm13
	vpsrlq	$7, %zmm11, %zmm22
	vpaddq	%zmm12, %zmm30, %zmm12
	vprorq	$8, %zmm11, %zmm21
	vprorq	$1, %zmm11, %zmm11
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	2824(%rsp), %zmm13, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	%zmm12, %zmm13, %zmm22
	vmovdqa32	%zmm2, %zmm21
	vprolq	$23, %zmm3, %zmm13
	vpternlogd	$202, %zmm5, %zmm7, %zmm21
	vmovdqa64	%zmm22, 2824(%rsp)
	vpaddq	2760(%rsp), %zmm11, %zmm11
	vpaddq	2952(%rsp), %zmm0, %zmm0
	vpaddq	2888(%rsp), %zmm1, %zmm1
	vprorq	$18, %zmm3, %zmm12
	vpaddq	%zmm6, %zmm11, %zmm22
	vpbroadcastq	56(%rax), %zmm6
	vmovdqa64	2632(%rsp), %zmm24
	vmovdqa64	%zmm22, 2760(%rsp)
	vprorq	$14, %zmm2, %zmm11
	vpaddq	%zmm6, %zmm0, %zmm0
	vpaddq	%zmm6, %zmm1, %zmm1
	vmovdqa32	%zmm3, %zmm6
	vprolq	$23, %zmm2, %zmm22
	vpternlogd	$202, %zmm4, %zmm8, %zmm6
	vpaddq	3016(%rsp), %zmm4, %zmm4
	vpaddq	%zmm14, %zmm1, %zmm1
	vpaddq	%zmm6, %zmm1, %zmm1
	vprorq	$14, %zmm3, %zmm6
	vpaddq	%zmm15, %zmm0, %zmm0
	vpaddq	%zmm21, %zmm0, %zmm0
	vprorq	$18, %zmm2, %zmm21
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vprolq	$25, %zmm16, %zmm13
	vpaddq	%zmm6, %zmm1, %zmm1
	vmovdqa32	%zmm16, %zmm6
	vprolq	$30, %zmm16, %zmm12
	vpternlogd	$232, %zmm19, %zmm18, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpsubq	%zmm14, %zmm1, %zmm14
	vmovdqa32	%zmm17, %zmm21
	vprolq	$25, %zmm17, %zmm22
	vpaddq	%zmm6, %zmm14, %zmm14
	vpternlogd	$232, %zmm20, %zmm23, %zmm21
	vprorq	$28, %zmm16, %zmm6
	vpaddq	%zmm11, %zmm0, %zmm0
	vprorq	$28, %zmm17, %zmm11
	vpsubq	%zmm15, %zmm0, %zmm15
	vpaddq	%zmm21, %zmm15, %zmm15
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vprolq	$30, %zmm17, %zmm21
	vpsrlq	$6, %zmm24, %zmm13
	vpaddq	%zmm6, %zmm14, %zmm14
	vmovdqa64	2696(%rsp), %zmm6
	vprorq	$19, %zmm6, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpsrlq	$6, %zmm6, %zmm22
	vprolq	$3, %zmm6, %zmm21
	vpaddq	%zmm11, %zmm15, %zmm15
	vprorq	$19, %zmm24, %zmm6
	vprolq	$3, %zmm24, %zmm11
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpaddq	%zmm12, %zmm10, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm6
	vmovdqa64	3016(%rsp), %zmm11
	vmovdqa64	3080(%rsp), %zmm13
	vpaddq	%zmm6, %zmm9, %zmm6
	vprorq	$8, %zmm11, %zmm21
	vpsrlq	$7, %zmm11, %zmm22
	vpsrlq	$7, %zmm13, %zmm25
	vprorq	$1, %zmm11, %zmm11
	vprorq	$8, %zmm13, %zmm24
	vprorq	$1, %zmm13, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	2888(%rsp), %zmm11, %zmm11
	vpaddq	%zmm6, %zmm11, %zmm21
	vpbroadcastq	64(%rax), %zmm11
	vpaddq	3080(%rsp), %zmm5, %zmm6
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	2952(%rsp), %zmm13, %zmm13
	vmovdqa64	%zmm21, 2888(%rsp)
	vmovdqa64	2760(%rsp), %zmm25
	vprorq	$18, %zmm0, %zmm21
	vpaddq	%zmm11, %zmm6, %zmm6
	vpaddq	%zmm11, %zmm4, %zmm4
	vpaddq	%zmm19, %zmm4, %zmm5
	vmovdqa32	%zmm0, %zmm4
	vpaddq	%zmm12, %zmm13, %zmm22
	vprolq	$23, %zmm1, %zmm13
	vpternlogd	$202, %zmm7, %zmm2, %zmm4
	vmovdqa64	%zmm22, 2952(%rsp)
	vpaddq	%zmm20, %zmm6, %zmm6
	vprorq	$18, %zmm1, %zmm12
	vmovdqa32	%zmm4, %zmm11
	vmovdqa32	%zmm1, %zmm4
	vpaddq	1992(%rsp), %zmm7, %zmm7
	vprolq	$23, %zmm0, %zmm22
	vpternlogd	$202, %zmm8, %zmm3, %zmm4
	vpaddq	1928(%rsp), %zmm8, %zmm8
	vpaddq	%zmm4, %zmm5, %zmm5
	vprorq	$14, %zmm1, %zmm4
	vpaddq	%zmm11, %zmm6, %zmm6
	vprorq	$14, %zmm0, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm4
	vprolq	$25, %zmm14, %zmm13
	vpaddq	%zmm4, %zmm5, %zmm5
	vmovdqa32	%zmm15, %zmm4
	vprolq	$30, %zmm14, %zmm12
	vpternlogd	$232, %zmm23, %zmm17, %zmm4
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vprolq	$25, %zmm15, %zmm22
	vpaddq	%zmm11, %zmm6, %zmm6
	vmovdqa32	%zmm4, %zmm11
	vmovdqa32	%zmm14, %zmm4
	vprolq	$30, %zmm15, %zmm21
	vpternlogd	$232, %zmm18, %zmm16, %zmm4
	vpsubq	%zmm19, %zmm5, %zmm19
	vpaddq	%zmm4, %zmm19, %zmm19
	vprorq	$28, %zmm14, %zmm4
	vpsubq	%zmm20, %zmm6, %zmm20
	vpaddq	%zmm11, %zmm20, %zmm20
	vprorq	$28, %zmm15, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm4
	vpsrlq	$6, %zmm25, %zmm13
	vpaddq	%zmm4, %zmm19, %zmm19
	vmovdqa64	2824(%rsp), %zmm4
	vprorq	$19, %zmm4, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpsrlq	$6, %zmm4, %zmm22
	vprolq	$3, %zmm4, %zmm21
	vpaddq	%zmm11, %zmm20, %zmm20
	vprorq	$19, %zmm25, %zmm4
	vprolq	$3, %zmm25, %zmm11
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpaddq	%zmm12, %zmm26, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm4
	vmovdqa64	1928(%rsp), %zmm11
	vmovdqa64	1992(%rsp), %zmm13
	vpaddq	%zmm4, %zmm27, %zmm4
	vprorq	$8, %zmm11, %zmm21
	vpsrlq	$7, %zmm11, %zmm22
	vpsrlq	$7, %zmm13, %zmm25
	vprorq	$1, %zmm11, %zmm11
	vprorq	$8, %zmm13, %zmm24
	vprorq	$1, %zmm13, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vmovdqa32	%zmm6, %zmm21
	vpaddq	3016(%rsp), %zmm11, %zmm11
	vpternlogd	$202, %zmm2, %zmm0, %zmm21
	vpaddq	%zmm4, %zmm11, %zmm22
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpbroadcastq	72(%rax), %zmm4
	vpaddq	3080(%rsp), %zmm13, %zmm13
	vmovdqa32	%zmm21, %zmm11
	vmovdqa32	%zmm5, %zmm21
	vmovdqa64	%zmm22, 3016(%rsp)
	vmovdqa64	2888(%rsp), %zmm25
	vprolq	$23, %zmm6, %zmm22
	vpternlogd	$202, %zmm3, %zmm1, %zmm21
	vpaddq	%zmm12, %zmm13, %zmm13
	vpaddq	%zmm4, %zmm7, %zmm7
	vprorq	$18, %zmm5, %zmm12
	vpaddq	%zmm4, %zmm8, %zmm8
	vmovdqa64	%zmm13, 3080(%rsp)
	vprolq	$23, %zmm5, %zmm13
	vpaddq	%zmm23, %zmm7, %zmm7
	vpaddq	%zmm18, %zmm8, %zmm8
	vprorq	$14, %zmm5, %zmm4
	vpaddq	%zmm11, %zmm7, %zmm7
	vpaddq	%zmm21, %zmm8, %zmm8
	vprorq	$14, %zmm6, %zmm11
	vprorq	$18, %zmm6, %zmm21
	vpternlogd	$150, %zmm13, %zmm12, %zmm4
	vprolq	$25, %zmm19, %zmm13
	vpaddq	%zmm4, %zmm8, %zmm8
	vprolq	$30, %zmm19, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vmovdqa32	%zmm20, %zmm21
	vprorq	$28, %zmm19, %zmm4
	vpternlogd	$232, %zmm17, %zmm15, %zmm21
	vpaddq	%zmm11, %zmm7, %zmm7
	vprolq	$25, %zmm20, %zmm22
	vmovdqa32	%zmm21, %zmm11
	vmovdqa32	%zmm19, %zmm21
	vpternlogd	$232, %zmm16, %zmm14, %zmm21
	vpsubq	%zmm23, %zmm7, %zmm23
	vpsubq	%zmm18, %zmm8, %zmm18
	vpaddq	%zmm11, %zmm23, %zmm23
	vpaddq	%zmm21, %zmm18, %zmm18
	vpternlogd	$150, %zmm13, %zmm12, %zmm4
	vprolq	$30, %zmm20, %zmm21
	vpsrlq	$6, %zmm25, %zmm13
	vprorq	$28, %zmm20, %zmm11
	vpaddq	%zmm4, %zmm18, %zmm18
	vmovdqa64	2952(%rsp), %zmm4
	vprorq	$19, %zmm4, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpsrlq	$6, %zmm4, %zmm22
	vprolq	$3, %zmm4, %zmm21
	vpaddq	%zmm11, %zmm23, %zmm23
	vprorq	$19, %zmm25, %zmm4
	vprolq	$3, %zmm25, %zmm11
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm4
	vmovdqa64	2120(%rsp), %zmm13
	vmovdqa64	2056(%rsp), %zmm11
	vprorq	$8, %zmm13, %zmm24
	vpsrlq	$7, %zmm13, %zmm25
	vpsrlq	$7, %zmm11, %zmm22
	vprorq	$8, %zmm11, %zmm21
	vprorq	$1, %zmm13, %zmm13
	vprorq	$1, %zmm11, %zmm11
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	1992(%rsp), %zmm13, %zmm13
	vpaddq	2376(%rsp), %zmm12, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	3208(%rsp), %zmm4, %zmm4
	vpaddq	1928(%rsp), %zmm11, %zmm11
	vpaddq	2056(%rsp), %zmm3, %zmm3
	vpaddq	2120(%rsp), %zmm2, %zmm2
	vpaddq	%zmm4, %zmm11, %zmm22
	vpbroadcastq	80(%rax), %zmm11
	vpaddq	%zmm12, %zmm13, %zmm21
	vmovdqa64	3016(%rsp), %zmm25
	vprolq	$23, %zmm8, %zmm13
	vmovdqa64	%zmm21, 1992(%rsp)
	vprorq	$18, %zmm8, %zmm12
	vpaddq	%zmm11, %zmm3, %zmm4
	vmovdqa32	%zmm7, %zmm3
	vpaddq	%zmm11, %zmm2, %zmm2
	vprorq	$18, %zmm7, %zmm21
	vpternlogd	$202, %zmm0, %zmm6, %zmm3
	vmovdqa64	%zmm22, 1928(%rsp)
	vpaddq	2184(%rsp), %zmm0, %zmm0
	vprolq	$23, %zmm7, %zmm22
	vmovdqa32	%zmm3, %zmm11
	vmovdqa32	%zmm8, %zmm3
	vpternlogd	$202, %zmm1, %zmm5, %zmm3
	vpaddq	3144(%rsp), %zmm1, %zmm1
	vpaddq	%zmm16, %zmm4, %zmm4
	vpaddq	%zmm3, %zmm4, %zmm4
	vprorq	$14, %zmm8, %zmm3
	vpaddq	%zmm17, %zmm2, %zmm2
	vpaddq	%zmm11, %zmm2, %zmm2
	vprorq	$14, %zmm7, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm3
	vprolq	$25, %zmm18, %zmm13
	vpaddq	%zmm3, %zmm4, %zmm4
	vmovdqa32	%zmm23, %zmm3
	vprolq	$30, %zmm18, %zmm12
	vpternlogd	$232, %zmm15, %zmm20, %zmm3
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vprolq	$25, %zmm23, %zmm22
	vpaddq	%zmm11, %zmm2, %zmm2
	vmovdqa32	%zmm3, %zmm11
	vmovdqa32	%zmm18, %zmm3
	vprolq	$30, %zmm23, %zmm21
	vpternlogd	$232, %zmm14, %zmm19, %zmm3
	vpsubq	%zmm17, %zmm2, %zmm17
	vpsubq	%zmm16, %zmm4, %zmm16
	vpaddq	%zmm3, %zmm16, %zmm16
	vpaddq	%zmm11, %zmm17, %zmm17
	vprorq	$28, %zmm18, %zmm3
	vprorq	$28, %zmm23, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm3
	vpsrlq	$6, %zmm25, %zmm13
	vpaddq	%zmm3, %zmm16, %zmm16
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vmovdqa64	3080(%rsp), %zmm3
	vpaddq	%zmm11, %zmm17, %zmm17
	vprolq	$3, %zmm3, %zmm21
	vpsrlq	$6, %zmm3, %zmm22
	vprolq	$3, %zmm25, %zmm11
	vprorq	$19, %zmm3, %zmm12
	vprorq	$19, %zmm25, %zmm3
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vmovdqa64	3144(%rsp), %zmm21
	vpaddq	2440(%rsp), %zmm12, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm3
	vmovdqa64	2184(%rsp), %zmm11
	vpaddq	3272(%rsp), %zmm3, %zmm3
	vpsrlq	$7, %zmm21, %zmm22
	vprorq	$8, %zmm11, %zmm24
	vpsrlq	$7, %zmm11, %zmm25
	vprorq	$1, %zmm11, %zmm13
	vprorq	$8, %zmm21, %zmm21
	vprorq	$1, 3144(%rsp), %zmm11
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	2120(%rsp), %zmm13, %zmm13
	vmovdqa64	1928(%rsp), %zmm24
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	%zmm12, %zmm13, %zmm13
	vpaddq	2056(%rsp), %zmm11, %zmm11
	vmovdqa64	%zmm13, 2120(%rsp)
	vprorq	$18, %zmm4, %zmm12
	vpaddq	%zmm3, %zmm11, %zmm13
	vpbroadcastq	88(%rax), %zmm11
	vmovdqa64	%zmm13, 2056(%rsp)
	vprolq	$23, %zmm4, %zmm13
	vpaddq	%zmm11, %zmm1, %zmm3
	vmovdqa32	%zmm2, %zmm1
	vpaddq	%zmm11, %zmm0, %zmm0
	vprolq	$23, %zmm2, %zmm22
	vpternlogd	$202, %zmm6, %zmm7, %zmm1
	vprorq	$18, %zmm2, %zmm21
	vmovdqa32	%zmm1, %zmm11
	vmovdqa32	%zmm4, %zmm1
	vpternlogd	$202, %zmm5, %zmm8, %zmm1
	vpaddq	%zmm14, %zmm3, %zmm3
	vpaddq	%zmm1, %zmm3, %zmm3
	vprorq	$14, %zmm4, %zmm1
	vpaddq	%zmm15, %zmm0, %zmm0
	vpaddq	%zmm11, %zmm0, %zmm0
	vprorq	$14, %zmm2, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vprolq	$25, %zmm16, %zmm13
	vpaddq	%zmm1, %zmm3, %zmm3
	vmovdqa32	%zmm17, %zmm1
	vprolq	$30, %zmm16, %zmm12
	vpternlogd	$232, %zmm20, %zmm23, %zmm1
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vprolq	$25, %zmm17, %zmm22
	vpaddq	%zmm11, %zmm0, %zmm0
	vmovdqa32	%zmm1, %zmm11
	vmovdqa32	%zmm16, %zmm1
	vprolq	$30, %zmm17, %zmm21
	vpternlogd	$232, %zmm19, %zmm18, %zmm1
	vpsubq	%zmm14, %zmm3, %zmm14
	vpaddq	%zmm1, %zmm14, %zmm14
	vprorq	$28, %zmm16, %zmm1
	vpsubq	%zmm15, %zmm0, %zmm15
	vpaddq	%zmm11, %zmm15, %zmm15
	vprorq	$28, %zmm17, %zmm11
	vpternlogd	$150, %zmm13, %zmm12, %zmm1
	vpsrlq	$6, %zmm24, %zmm13
	vpaddq	%zmm1, %zmm14, %zmm14
	vmovdqa64	1992(%rsp), %zmm1
	vprorq	$19, %zmm1, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpsrlq	$6, %zmm1, %zmm22
	vprolq	$3, %zmm1, %zmm21
	vpaddq	%zmm11, %zmm15, %zmm15
	vprorq	$19, %zmm24, %zmm1
	vprolq	$3, %zmm24, %zmm11
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpaddq	2568(%rsp), %zmm12, %zmm12
	vpternlogd	$150, %zmm13, %zmm11, %zmm1
	vmovdqa64	2248(%rsp), %zmm13
	vmovdqa64	3336(%rsp), %zmm11
	vpaddq	2504(%rsp), %zmm1, %zmm1
	vprorq	$8, %zmm13, %zmm24
	vpsrlq	$7, %zmm13, %zmm25
	vpsrlq	$7, %zmm11, %zmm22
	vprorq	$8, %zmm11, %zmm21
	vprorq	$1, %zmm13, %zmm13
	vprorq	$1, %zmm11, %zmm11
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	2184(%rsp), %zmm13, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpaddq	3144(%rsp), %zmm11, %zmm11
	vprorq	$18, %zmm0, %zmm21
	vpaddq	%zmm12, %zmm13, %zmm22
	vprolq	$23, %zmm3, %zmm13
	vpaddq	%zmm1, %zmm11, %zmm1
	vmovdqa64	%zmm22, 2184(%rsp)
	vmovdqa64	%zmm1, 3144(%rsp)
	vpbroadcastq	96(%rax), %zmm11
	vpaddq	2248(%rsp), %zmm6, %zmm1
	vpaddq	3336(%rsp), %zmm5, %zmm5
	vmovdqa64	2056(%rsp), %zmm24
	vprolq	$23, %zmm0, %zmm22
	vpaddq	%zmm11, %zmm1, %zmm1
	vprorq	$18, %zmm3, %zmm12
	vpaddq	%zmm11, %zmm5, %zmm5
	vmovdqa32	%zmm0, %zmm11
	vpternlogd	$202, %zmm7, %zmm2, %zmm11
	vmovdqa32	%zmm11, %zmm6
	vmovdqa32	%zmm3, %zmm11
	vpternlogd	$202, %zmm8, %zmm4, %zmm11
	vpaddq	3400(%rsp), %zmm8, %zmm8
	vpaddq	%zmm19, %zmm5, %zmm5
	vpaddq	%zmm11, %zmm5, %zmm5
	vprorq	$14, %zmm0, %zmm11
	vpaddq	%zmm20, %zmm1, %zmm1
	vpaddq	%zmm6, %zmm1, %zmm1
	vprorq	$14, %zmm3, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vmovdqa32	%zmm15, %zmm21
	vprolq	$25, %zmm15, %zmm22
	vpternlogd	$232, %zmm23, %zmm17, %zmm21
	vpaddq	%zmm11, %zmm1, %zmm1
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vprolq	$25, %zmm14, %zmm13
	vpaddq	%zmm6, %zmm5, %zmm5
	vmovdqa32	%zmm21, %zmm6
	vmovdqa32	%zmm14, %zmm21
	vprolq	$30, %zmm14, %zmm12
	vmovdqa64	%zmm5, %zmm11
	vmovdqa64	%zmm5, 1800(%rsp)
	vpsubq	%zmm19, %zmm5, %zmm19
	vprorq	$28, %zmm14, %zmm5
	vpternlogd	$232, %zmm18, %zmm16, %zmm21
	vpsubq	%zmm20, %zmm1, %zmm20
	vpaddq	%zmm21, %zmm19, %zmm19
	vmovdqa64	%zmm1, 1864(%rsp)
	vprolq	$30, %zmm15, %zmm21
	vpaddq	%zmm6, %zmm20, %zmm20
	vpternlogd	$150, %zmm13, %zmm12, %zmm5
	vprorq	$28, %zmm15, %zmm6
	vpsrlq	$6, %zmm24, %zmm13
	vpaddq	%zmm5, %zmm19, %zmm19
	vmovdqa64	2120(%rsp), %zmm5
	vprorq	$19, %zmm5, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm6
	vpsrlq	$6, %zmm5, %zmm22
	vprolq	$3, %zmm5, %zmm21
	vpaddq	%zmm6, %zmm20, %zmm20
	vprorq	$19, %zmm24, %zmm5
	vprolq	$3, %zmm24, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vmovdqa64	3400(%rsp), %zmm21
	vpaddq	2696(%rsp), %zmm12, %zmm12
	vpternlogd	$150, %zmm13, %zmm6, %zmm5
	vpsrlq	$7, %zmm21, %zmm22
	vmovdqa64	2312(%rsp), %zmm6
	vpaddq	2632(%rsp), %zmm5, %zmm5
	vprorq	$8, %zmm21, %zmm21
	vprorq	$8, %zmm6, %zmm24
	vpsrlq	$7, %zmm6, %zmm25
	vprorq	$1, %zmm6, %zmm13
	vprorq	$1, 3400(%rsp), %zmm6
	vpternlogd	$150, %zmm25, %zmm24, %zmm13
	vpaddq	2312(%rsp), %zmm7, %zmm25
	vmovdqa32	%zmm1, %zmm7
	vpternlogd	$150, %zmm22, %zmm21, %zmm6
	vpternlogd	$202, %zmm2, %zmm0, %zmm7
	vpaddq	3336(%rsp), %zmm6, %zmm6
	vprolq	$25, %zmm20, %zmm22
	vpaddq	%zmm29, %zmm2, %zmm2
	vpaddq	2248(%rsp), %zmm13, %zmm13
	vprolq	$30, %zmm20, %zmm21
	vpaddq	%zmm5, %zmm6, %zmm24
	vpbroadcastq	104(%rax), %zmm5
	vmovdqa32	%zmm7, %zmm6
	vpaddq	%zmm12, %zmm13, %zmm13
	vmovdqa32	%zmm11, %zmm7
	vmovdqa64	%zmm24, 3336(%rsp)
	vprorq	$18, %zmm1, %zmm12
	vpaddq	%zmm5, %zmm25, %zmm25
	vmovdqa64	%zmm13, 2248(%rsp)
	vpternlogd	$202, %zmm4, %zmm3, %zmm7
	vprolq	$23, %zmm1, %zmm13
	vpaddq	%zmm5, %zmm8, %zmm24
	vpaddq	%zmm28, %zmm4, %zmm4
	vprolq	$23, %zmm11, %zmm8
	vpaddq	%zmm23, %zmm25, %zmm25
	vprorq	$14, %zmm11, %zmm5
	vpaddq	%zmm6, %zmm25, %zmm25
	vprorq	$14, %zmm1, %zmm6
	vpaddq	%zmm18, %zmm24, %zmm24
	vpaddq	%zmm7, %zmm24, %zmm24
	vprorq	$18, %zmm11, %zmm7
	vpternlogd	$150, %zmm13, %zmm12, %zmm6
	vmovdqa32	%zmm20, %zmm13
	vprolq	$30, %zmm19, %zmm12
	vpternlogd	$232, %zmm17, %zmm15, %zmm13
	vpaddq	%zmm6, %zmm25, %zmm25
	vmovdqa32	%zmm13, %zmm6
	vmovdqa32	%zmm19, %zmm13
	vpternlogd	$232, %zmm16, %zmm14, %zmm13
	vpternlogd	$150, %zmm8, %zmm7, %zmm5
	vpaddq	%zmm5, %zmm24, %zmm24
	vprorq	$28, %zmm19, %zmm5
	vpsubq	%zmm18, %zmm24, %zmm18
	vmovdqa64	%zmm24, %zmm8
	vpaddq	%zmm13, %zmm18, %zmm18
	vprolq	$25, %zmm19, %zmm13
	vpsubq	%zmm23, %zmm25, %zmm23
	vmovdqa64	%zmm25, %zmm7
	vpaddq	%zmm6, %zmm23, %zmm23
	vprorq	$28, %zmm20, %zmm6
	vpternlogd	$150, %zmm13, %zmm12, %zmm5
	vmovdqa64	2184(%rsp), %zmm12
	vpaddq	%zmm5, %zmm18, %zmm18
	vmovdqa64	3144(%rsp), %zmm5
	vpsrlq	$6, %zmm5, %zmm13
	vpternlogd	$150, %zmm22, %zmm21, %zmm6
	vpsrlq	$6, %zmm12, %zmm22
	vprolq	$3, %zmm12, %zmm21
	vpaddq	%zmm6, %zmm23, %zmm23
	vprolq	$3, %zmm5, %zmm6
	vprorq	$19, %zmm5, %zmm5
	vprorq	$19, %zmm12, %zmm12
	vpternlogd	$150, %zmm13, %zmm6, %zmm5
	vpsrlq	$7, %zmm29, %zmm13
	vpaddq	2760(%rsp), %zmm5, %zmm5
	vprorq	$1, %zmm28, %zmm6
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vmovdqa64	%zmm13, 1672(%rsp)
	vpsrlq	$7, %zmm28, %zmm13
	vprorq	$8, %zmm29, %zmm22
	vmovdqa64	%zmm13, 1608(%rsp)
	vpaddq	2824(%rsp), %zmm12, %zmm12
	vprorq	$8, %zmm28, %zmm21
	vprorq	$1, %zmm29, %zmm13
	vpternlogd	$150, 1608(%rsp), %zmm21, %zmm6
	vpaddq	3400(%rsp), %zmm6, %zmm6
	vpternlogd	$150, 1672(%rsp), %zmm22, %zmm13
	vpaddq	2312(%rsp), %zmm13, %zmm13
	vpaddq	%zmm5, %zmm6, %zmm21
	vpbroadcastq	112(%rax), %zmm5
	vmovdqa32	%zmm25, %zmm6
	vpaddq	%zmm12, %zmm13, %zmm22
	vmovdqa64	%zmm21, 3400(%rsp)
	vprorq	$18, %zmm25, %zmm21
	vpaddq	%zmm5, %zmm2, %zmm2
	vmovdqa64	%zmm22, 2312(%rsp)
	vmovdqa32	1864(%rsp), %zmm12
	vprolq	$23, %zmm25, %zmm22
	vpaddq	%zmm5, %zmm4, %zmm4
	vmovdqa32	1800(%rsp), %zmm13
	vprorq	$14, %zmm24, %zmm5
	vpternlogd	$202, %zmm0, %zmm12, %zmm6
	vmovdqa32	%zmm24, %zmm12
	vpternlogd	$202, %zmm3, %zmm13, %zmm12
	vpaddq	%zmm31, %zmm3, %zmm3
	vprolq	$23, %zmm24, %zmm13
	vpaddq	%zmm17, %zmm2, %zmm2
	vpaddq	%zmm6, %zmm2, %zmm2
	vprorq	$14, %zmm25, %zmm6
	vpaddq	%zmm16, %zmm4, %zmm4
	vpaddq	%zmm12, %zmm4, %zmm4
	vprorq	$18, %zmm24, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm6
	vprolq	$25, %zmm23, %zmm22
	vpaddq	%zmm6, %zmm2, %zmm2
	vmovdqa32	%zmm23, %zmm6
	vprolq	$30, %zmm23, %zmm21
	vpternlogd	$232, %zmm15, %zmm20, %zmm6
	vpternlogd	$150, %zmm13, %zmm12, %zmm5
	vmovdqa32	%zmm18, %zmm12
	vpsubq	%zmm17, %zmm2, %zmm17
	vprolq	$25, %zmm18, %zmm13
	vpternlogd	$232, %zmm14, %zmm19, %zmm12
	vpaddq	%zmm5, %zmm4, %zmm4
	vpaddq	%zmm6, %zmm17, %zmm17
	vprorq	$28, %zmm23, %zmm6
	vpsubq	%zmm16, %zmm4, %zmm16
	vprorq	$28, %zmm18, %zmm5
	vpaddq	%zmm12, %zmm16, %zmm16
	vprolq	$30, %zmm18, %zmm12
	vpternlogd	$150, %zmm22, %zmm21, %zmm6
	vpaddq	%zmm6, %zmm17, %zmm17
	vmovdqa64	3336(%rsp), %zmm6
	vpternlogd	$150, %zmm13, %zmm12, %zmm5
	vpsrlq	$6, %zmm6, %zmm13
	vprolq	$3, %zmm6, %zmm6
	vpaddq	%zmm5, %zmm16, %zmm16
	vmovdqa64	2248(%rsp), %zmm5
	vprolq	$3, %zmm5, %zmm21
	vpsrlq	$6, %zmm5, %zmm22
	vprorq	$19, %zmm5, %zmm12
	vprorq	$19, 3336(%rsp), %zmm5
	vpternlogd	$150, %zmm22, %zmm21, %zmm12
	vpaddq	2952(%rsp), %zmm12, %zmm12
	vprorq	$8, %zmm31, %zmm21
	vpternlogd	$150, %zmm13, %zmm6, %zmm5
	vpsrlq	$7, %zmm30, %zmm6
	vpaddq	2888(%rsp), %zmm5, %zmm5
	vprorq	$8, %zmm30, %zmm22
	vpsrlq	$7, %zmm31, %zmm13
	vmovdqa64	%zmm6, 1672(%rsp)
	vprorq	$1, %zmm31, %zmm6
	vmovdqa64	%zmm13, 1608(%rsp)
	vprorq	$1, %zmm30, %zmm13
	vpternlogd	$150, 1608(%rsp), %zmm21, %zmm6
	vpaddq	%zmm6, %zmm28, %zmm6
	vpternlogd	$150, 1672(%rsp), %zmm22, %zmm13
	vpaddq	%zmm30, %zmm0, %zmm22
	vpaddq	%zmm5, %zmm6, %zmm28
	vmovdqa32	%zmm2, %zmm6
	vpbroadcastq	120(%rax), %zmm5
	vpaddq	%zmm13, %zmm29, %zmm13
	vpternlogd	$202, 1864(%rsp), %zmm25, %zmm6
	vpaddq	%zmm12, %zmm13, %zmm29
	vprolq	$23, %zmm2, %zmm13
	vmovdqa32	%zmm6, %zmm0
	vmovdqa32	%zmm4, %zmm6
	vpaddq	%zmm5, %zmm3, %zmm21
	vprorq	$18, %zmm2, %zmm12
	vpaddq	%zmm5, %zmm22, %zmm22
	vpternlogd	$202, 1800(%rsp), %zmm24, %zmm6
	vprorq	$18, %zmm4, %zmm5
	vprorq	$14, %zmm2, %zmm3
	vpaddq	%zmm15, %zmm22, %zmm22
	vpaddq	%zmm14, %zmm21, %zmm21
	vpaddq	%zmm0, %zmm22, %zmm22
	vpaddq	%zmm6, %zmm21, %zmm21
	vprorq	$14, %zmm4, %zmm0
	vprolq	$23, %zmm4, %zmm6
	vpternlogd	$150, %zmm13, %zmm12, %zmm3
	vprolq	$25, %zmm17, %zmm13
	vpaddq	%zmm3, %zmm22, %zmm22
	vprolq	$30, %zmm17, %zmm12
	vpternlogd	$150, %zmm6, %zmm5, %zmm0
	vmovdqa32	%zmm17, %zmm6
	vprolq	$30, %zmm16, %zmm5
	vpternlogd	$232, %zmm20, %zmm23, %zmm6
	vpaddq	%zmm0, %zmm21, %zmm21
	vprorq	$28, %zmm16, %zmm0
	vmovdqa32	%zmm6, %zmm3
	vmovdqa32	%zmm16, %zmm6
	vpternlogd	$232, %zmm19, %zmm18, %zmm6
	vpsubq	%zmm14, %zmm21, %zmm14
	vpaddq	%zmm6, %zmm14, %zmm14
	vprolq	$25, %zmm16, %zmm6
	vpsubq	%zmm15, %zmm22, %zmm15
	vpaddq	%zmm3, %zmm15, %zmm15
	vprorq	$28, %zmm17, %zmm3
	vpternlogd	$150, %zmm6, %zmm5, %zmm0
	vmovdqa64	3400(%rsp), %zmm5
	vpaddq	%zmm0, %zmm14, %zmm14
	vpsrlq	$6, %zmm5, %zmm6
	vmovdqa64	2312(%rsp), %zmm0
	subq	$-128, %rax
	vpternlogd	$150, %zmm13, %zmm12, %zmm3
	vpsrlq	$6, %zmm0, %zmm13
	vprolq	$3, %zmm0, %zmm12
	vpaddq	%zmm3, %zmm15, %zmm15
	vprolq	$3, %zmm5, %zmm3
	vprorq	$19, %zmm0, %zmm5
	vprorq	$19, 3400(%rsp), %zmm0
	vpternlogd	$150, %zmm13, %zmm12, %zmm5
	vpsrlq	$7, %zmm9, %zmm13
	vpaddq	3080(%rsp), %zmm5, %zmm5
	vprorq	$8, %zmm9, %zmm12
	vpternlogd	$150, %zmm6, %zmm3, %zmm0
	vpsrlq	$7, %zmm10, %zmm6
	vmovdqa64	%zmm13, 1608(%rsp)
	vmovdqa64	%zmm6, 1672(%rsp)
	vpaddq	3016(%rsp), %zmm0, %zmm0
	vprorq	$8, %zmm10, %zmm13
	vprorq	$1, %zmm10, %zmm6
	vprorq	$1, %zmm9, %zmm3
	vpternlogd	$150, 1672(%rsp), %zmm13, %zmm6
	vpternlogd	$150, 1608(%rsp), %zmm12, %zmm3
	vpaddq	%zmm6, %zmm30, %zmm6
	vpaddq	%zmm3, %zmm31, %zmm3
	vpaddq	%zmm5, %zmm6, %zmm30
	vpaddq	%zmm0, %zmm3, %zmm31
	cmpq	%rax, %rdx
	jne	.L189
