	vpbroadcastq	(%rax), %ymm0
	vpsllq	$23, %ymm12, %ymm6
	vpsllq	$46, %ymm12, %ymm5
	vpaddq	680(%rsp), %ymm13, %ymm13
	vpsrlq	$41, %ymm12, %ymm1
	vpsrlq	$18, %ymm12, %ymm3
	vpsllq	$50, %ymm12, %ymm4
	vpor	%ymm5, %ymm3, %ymm3
	vpor	%ymm6, %ymm1, %ymm1
	vmovdqa	872(%rsp), %ymm6
	vpsrlq	$14, %ymm12, %ymm2
	vpaddq	%ymm0, %ymm13, %ymm13
	vpxor	%ymm3, %ymm1, %ymm1
	vpxor	%ymm14, %ymm8, %ymm0
	vpor	%ymm4, %ymm2, %ymm2
	vpand	%ymm12, %ymm0, %ymm0
	vpxor	%ymm2, %ymm1, %ymm1
	vmovdqa	648(%rsp), %ymm2
	vpxor	%ymm14, %ymm0, %ymm0
	vpaddq	872(%rsp), %ymm14, %ymm14
	vpsllq	$25, %ymm2, %ymm5
	vpsllq	$30, %ymm2, %ymm4
	vpxor	%ymm2, %ymm9, %ymm11
	vpaddq	%ymm10, %ymm13, %ymm13
	vpaddq	%ymm13, %ymm0, %ymm0
	vpaddq	%ymm0, %ymm1, %ymm1
	vmovdqa	%ymm1, %ymm13
	vpsubq	%ymm10, %ymm13, %ymm0
	vpand	%ymm11, %ymm7, %ymm10
	vmovdqa	%ymm2, %ymm7
	vpsllq	$36, %ymm7, %ymm3
	vpsrlq	$28, %ymm7, %ymm1
	vpxor	%ymm9, %ymm10, %ymm10
	vpaddq	%ymm0, %ymm10, %ymm10
	vpsrlq	$39, %ymm2, %ymm0
	vpor	%ymm3, %ymm1, %ymm1
	vmovdqa	1128(%rsp), %ymm3
	vpsrlq	$34, %ymm2, %ymm2
	vpor	%ymm5, %ymm0, %ymm0
	vpshufb	1192(%rsp), %ymm6, %ymm5
	vpor	%ymm4, %ymm2, %ymm2
	vpsrlq	$19, %ymm3, %ymm4
	vpxor	%ymm2, %ymm0, %ymm0
	vpsrlq	$61, %ymm3, %ymm2
	vpxor	%ymm1, %ymm0, %ymm0
	vpsllq	$45, %ymm3, %ymm1
	vmovdqa	%ymm1, 616(%rsp)
	vmovdqa	%ymm6, %ymm1
	vpor	616(%rsp), %ymm4, %ymm4
	vpsrlq	$6, %ymm3, %ymm7
	vpsrlq	$1, %ymm1, %ymm1
	vpaddq	%ymm10, %ymm0, %ymm0
	vpsllq	$3, %ymm3, %ymm10
	vpsrlq	$7, %ymm6, %ymm3
	vpor	%ymm10, %ymm2, %ymm2
	vpsllq	$63, %ymm6, %ymm6
	vpxor	%ymm5, %ymm3, %ymm3
	vpxor	%ymm4, %ymm2, %ymm2
	vpsrlq	$18, %ymm13, %ymm4
	vpor	%ymm6, %ymm1, %ymm1
	vpxor	%ymm7, %ymm2, %ymm2
	vpsllq	$23, %ymm13, %ymm7
	vpxor	%ymm3, %ymm1, %ymm1
	vpsllq	$50, %ymm13, %ymm5
	vpsrlq	$14, %ymm13, %ymm3
	vpaddq	%ymm1, %ymm2, %ymm1
	vmovdqa	680(%rsp), %ymm2
	vpaddq	712(%rsp), %ymm2, %ymm2
	vpor	%ymm5, %ymm3, %ymm3
	vpsllq	$36, %ymm0, %ymm5
	vpaddq	%ymm2, %ymm1, %ymm6
	vpbroadcastq	8(%rax), %ymm1
	vpsrlq	$41, %ymm13, %ymm2
	vmovdqa	%ymm6, 680(%rsp)
	vpsllq	$46, %ymm13, %ymm6
	vpor	%ymm7, %ymm2, %ymm2
	vpor	%ymm6, %ymm4, %ymm4
	vpsllq	$25, %ymm0, %ymm7
	vpaddq	%ymm1, %ymm14, %ymm14
	vpxor	%ymm12, %ymm8, %ymm1
	vpsllq	$30, %ymm0, %ymm6
	vpxor	%ymm4, %ymm2, %ymm2
	vmovdqa	648(%rsp), %ymm4
	vpand	%ymm13, %ymm1, %ymm1
	vpxor	%ymm3, %ymm2, %ymm2
	vpxor	%ymm8, %ymm1, %ymm1
	vpsrlq	$28, %ymm0, %ymm3
	vpaddq	904(%rsp), %ymm8, %ymm8
	vpaddq	%ymm15, %ymm14, %ymm14
	vpor	%ymm5, %ymm3, %ymm3
	vpaddq	%ymm14, %ymm1, %ymm1
	vpaddq	%ymm1, %ymm2, %ymm2
	vpsrlq	$39, %ymm0, %ymm1
	vmovdqa	%ymm2, %ymm14
	vpxor	%ymm4, %ymm0, %ymm2
	vpor	%ymm7, %ymm1, %ymm1
	vpand	%ymm11, %ymm2, %ymm11
	vpxor	%ymm4, %ymm11, %ymm11
	vpsrlq	$34, %ymm0, %ymm4
	vpor	%ymm6, %ymm4, %ymm4
	vpxor	%ymm4, %ymm1, %ymm1
	vmovdqa	1160(%rsp), %ymm4
	vpsllq	$3, %ymm4, %ymm5
	vpsubq	%ymm15, %ymm14, %ymm15
	vpxor	%ymm3, %ymm1, %ymm1
	vpaddq	%ymm15, %ymm11, %ymm11
	vpsrlq	$6, %ymm4, %ymm10
	vmovdqa	904(%rsp), %ymm15
	vmovdqa	%ymm5, 616(%rsp)
	vmovdqa	%ymm4, %ymm5
	vpsrlq	$61, %ymm4, %ymm4
	vpor	616(%rsp), %ymm4, %ymm4
	vpsrlq	$19, %ymm5, %ymm6
	vpaddq	%ymm11, %ymm1, %ymm1
	vmovdqa	%ymm15, %ymm3
	vpsllq	$45, %ymm5, %ymm11
	vpsrlq	$1, %ymm3, %ymm3
	vpshufb	1192(%rsp), %ymm15, %ymm7
	vpor	%ymm11, %ymm6, %ymm6
	vpsrlq	$7, %ymm15, %ymm5
	vpsllq	$63, %ymm15, %ymm15
	vpxor	%ymm7, %ymm5, %ymm5
	vpxor	%ymm6, %ymm4, %ymm4
	vmovdqa	872(%rsp), %ymm7
	vpor	%ymm15, %ymm3, %ymm3
	vpsrlq	$18, %ymm14, %ymm6
	vpxor	%ymm10, %ymm4, %ymm4
	vpxor	%ymm5, %ymm3, %ymm3
	vpsllq	$23, %ymm14, %ymm10
	vpaddq	%ymm3, %ymm4, %ymm3
	vpsrlq	$14, %ymm14, %ymm5
	vpaddq	744(%rsp), %ymm7, %ymm4
	vpaddq	%ymm4, %ymm3, %ymm7
	vpbroadcastq	16(%rax), %ymm3
	vpsrlq	$41, %ymm14, %ymm4
	vmovdqa	%ymm7, 872(%rsp)
	vpor	%ymm10, %ymm4, %ymm4
	vpsllq	$50, %ymm14, %ymm7
	vpaddq	%ymm3, %ymm8, %ymm8
	vpxor	%ymm13, %ymm12, %ymm3
	vpor	%ymm7, %ymm5, %ymm5
	vpand	%ymm14, %ymm3, %ymm3
	vpsllq	$36, %ymm1, %ymm7
	vpxor	%ymm12, %ymm3, %ymm3
	vpaddq	%ymm9, %ymm8, %ymm8
	vpaddq	%ymm8, %ymm3, %ymm3
	vpsllq	$46, %ymm14, %ymm8
	vpor	%ymm8, %ymm6, %ymm6
	vpsllq	$30, %ymm1, %ymm8
	vpxor	%ymm6, %ymm4, %ymm4
	vpsrlq	$34, %ymm1, %ymm6
	vpxor	%ymm5, %ymm4, %ymm4
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	%ymm3, %ymm4, %ymm4
	vpxor	%ymm0, %ymm1, %ymm3
	vmovdqa	%ymm4, %ymm15
	vpand	%ymm2, %ymm3, %ymm4
	vpsrlq	$39, %ymm1, %ymm2
	vpsubq	%ymm9, %ymm15, %ymm5
	vpxor	%ymm0, %ymm4, %ymm4
	vpsllq	$25, %ymm1, %ymm9
	vpor	%ymm9, %ymm2, %ymm2
	vpxor	%ymm6, %ymm2, %ymm2
	vmovdqa	680(%rsp), %ymm6
	vpsllq	$3, %ymm6, %ymm9
	vpsllq	$45, %ymm6, %ymm11
	vpaddq	%ymm5, %ymm4, %ymm4
	vpsrlq	$28, %ymm1, %ymm5
	vpsrlq	$6, %ymm6, %ymm10
	vmovdqa	%ymm9, 616(%rsp)
	vmovdqa	936(%rsp), %ymm9
	vpor	%ymm7, %ymm5, %ymm5
	vpsrlq	$19, %ymm6, %ymm7
	vpxor	%ymm5, %ymm2, %ymm2
	vpsrlq	$61, %ymm6, %ymm5
	vpor	%ymm11, %ymm7, %ymm7
	vmovdqa	904(%rsp), %ymm11
	vpor	616(%rsp), %ymm5, %ymm5
	vpsrlq	$7, %ymm9, %ymm6
	vpaddq	%ymm4, %ymm2, %ymm2
	vpshufb	1192(%rsp), %ymm9, %ymm8
	vmovdqa	%ymm9, %ymm4
	vpsrlq	$1, %ymm4, %ymm4
	vpsllq	$63, %ymm9, %ymm9
	vpxor	%ymm8, %ymm6, %ymm6
	vpxor	%ymm7, %ymm5, %ymm5
	vpsrlq	$18, %ymm15, %ymm7
	vpor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm10, %ymm5, %ymm5
	vpsllq	$46, %ymm15, %ymm9
	vpxor	%ymm6, %ymm4, %ymm4
	vpaddq	%ymm4, %ymm5, %ymm4
	vpsllq	$23, %ymm15, %ymm10
	vpor	%ymm9, %ymm7, %ymm7
	vpaddq	776(%rsp), %ymm11, %ymm5
	vpsrlq	$14, %ymm15, %ymm6
	vpsllq	$30, %ymm2, %ymm9
	vpaddq	%ymm5, %ymm4, %ymm8
	vpsrlq	$41, %ymm15, %ymm5
	vmovdqa	%ymm8, 904(%rsp)
	vpor	%ymm10, %ymm5, %ymm5
	vpaddq	936(%rsp), %ymm12, %ymm12
	vpbroadcastq	24(%rax), %ymm4
	vpsllq	$50, %ymm15, %ymm8
	vpsllq	$25, %ymm2, %ymm10
	vpxor	%ymm7, %ymm5, %ymm5
	vmovdqa	648(%rsp), %ymm11
	vpaddq	%ymm4, %ymm12, %ymm12
	vpxor	%ymm13, %ymm14, %ymm4
	vpor	%ymm8, %ymm6, %ymm6
	vpand	%ymm15, %ymm4, %ymm4
	vpsrlq	$34, %ymm2, %ymm7
	vpxor	%ymm6, %ymm5, %ymm5
	vpxor	%ymm13, %ymm4, %ymm4
	vpsllq	$36, %ymm2, %ymm8
	vpor	%ymm9, %ymm7, %ymm7
	vpaddq	%ymm11, %ymm12, %ymm12
	vpaddq	%ymm12, %ymm4, %ymm4
	vpaddq	%ymm4, %ymm5, %ymm5
	vpxor	%ymm1, %ymm2, %ymm4
	vmovdqa	%ymm5, %ymm12
	vpand	%ymm3, %ymm4, %ymm5
	vpxor	%ymm1, %ymm5, %ymm5
	vpsrlq	$39, %ymm2, %ymm3
	vpor	%ymm10, %ymm3, %ymm3
	vpsubq	%ymm11, %ymm12, %ymm6
	vmovdqa	968(%rsp), %ymm10
	vpaddq	%ymm6, %ymm5, %ymm5
	vpsrlq	$28, %ymm2, %ymm6
	vpxor	%ymm7, %ymm3, %ymm3
	vmovdqa	872(%rsp), %ymm7
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpor	%ymm8, %ymm6, %ymm6
	vpsrlq	$19, %ymm7, %ymm8
	vpsrlq	$6, %ymm7, %ymm11
	vpxor	%ymm6, %ymm3, %ymm3
	vpaddq	%ymm5, %ymm3, %ymm3
	vpsllq	$3, %ymm7, %ymm5
	vmovdqa	%ymm5, 648(%rsp)
	vpsllq	$45, %ymm7, %ymm5
	vpsrlq	$61, %ymm7, %ymm6
	vpor	648(%rsp), %ymm6, %ymm6
	vmovdqa	%ymm5, 616(%rsp)
	vmovdqa	%ymm10, %ymm5
	vpor	616(%rsp), %ymm8, %ymm8
	vpsrlq	$7, %ymm10, %ymm7
	vpsrlq	$1, %ymm5, %ymm5
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vpor	%ymm10, %ymm5, %ymm5
	vpsrlq	$18, %ymm12, %ymm8
	vpxor	%ymm11, %ymm6, %ymm6
	vpsllq	$46, %ymm12, %ymm10
	vpsllq	$23, %ymm12, %ymm11
	vpxor	%ymm7, %ymm5, %ymm5
	vmovdqa	936(%rsp), %ymm7
	vpaddq	%ymm5, %ymm6, %ymm5
	vpsllq	$50, %ymm12, %ymm9
	vpor	%ymm10, %ymm8, %ymm8
	vpaddq	808(%rsp), %ymm7, %ymm6
	vpsllq	$25, %ymm3, %ymm10
	vpaddq	%ymm6, %ymm5, %ymm7
	vpbroadcastq	32(%rax), %ymm5
	vpaddq	968(%rsp), %ymm13, %ymm6
	vmovdqa	%ymm7, 936(%rsp)
	vpsrlq	$14, %ymm12, %ymm7
	vpaddq	%ymm5, %ymm6, %ymm6
	vpxor	%ymm14, %ymm15, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm12, %ymm5, %ymm5
	vpsllq	$30, %ymm3, %ymm9
	vpxor	%ymm14, %ymm5, %ymm5
	vpaddq	1000(%rsp), %ymm14, %ymm14
	vpaddq	%ymm0, %ymm6, %ymm6
	vpaddq	%ymm6, %ymm5, %ymm5
	vpsrlq	$41, %ymm12, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$36, %ymm3, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrlq	$34, %ymm3, %ymm7
	vpaddq	%ymm5, %ymm6, %ymm6
	vpxor	%ymm2, %ymm3, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm4, %ymm5, %ymm4
	vmovdqa	%ymm6, %ymm13
	vpxor	%ymm2, %ymm4, %ymm4
	vpsrlq	$28, %ymm3, %ymm6
	vpsubq	%ymm0, %ymm13, %ymm0
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	904(%rsp), %ymm8
	vpaddq	%ymm0, %ymm4, %ymm4
	vpsrlq	$39, %ymm3, %ymm0
	vpor	%ymm10, %ymm0, %ymm0
	vpsrlq	$6, %ymm8, %ymm11
	vmovdqa	1000(%rsp), %ymm10
	vpxor	%ymm7, %ymm0, %ymm0
	vpxor	%ymm6, %ymm0, %ymm0
	vpsrlq	$61, %ymm8, %ymm6
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpaddq	%ymm4, %ymm0, %ymm0
	vpsllq	$3, %ymm8, %ymm4
	vmovdqa	%ymm4, 648(%rsp)
	vpsllq	$45, %ymm8, %ymm4
	vpor	648(%rsp), %ymm6, %ymm6
	vmovdqa	%ymm4, 616(%rsp)
	vpsrlq	$19, %ymm8, %ymm8
	vmovdqa	%ymm10, %ymm4
	vpor	616(%rsp), %ymm8, %ymm8
	vpsrlq	$7, %ymm10, %ymm7
	vpsrlq	$1, %ymm4, %ymm4
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vpor	%ymm10, %ymm4, %ymm4
	vpsrlq	$18, %ymm13, %ymm8
	vpxor	%ymm11, %ymm6, %ymm6
	vmovdqa	968(%rsp), %ymm10
	vpsllq	$23, %ymm13, %ymm11
	vpsllq	$50, %ymm13, %ymm9
	vpxor	%ymm7, %ymm4, %ymm4
	vpaddq	%ymm4, %ymm6, %ymm4
	vpsrlq	$14, %ymm13, %ymm7
	vpaddq	840(%rsp), %ymm10, %ymm6
	vpsllq	$46, %ymm13, %ymm10
	vpor	%ymm9, %ymm7, %ymm7
	vpaddq	%ymm6, %ymm4, %ymm4
	vpsrlq	$41, %ymm13, %ymm6
	vpor	%ymm10, %ymm8, %ymm8
	vpsllq	$30, %ymm0, %ymm9
	vpsllq	$25, %ymm0, %ymm10
	vpor	%ymm11, %ymm6, %ymm6
	vmovdqa	%ymm4, 968(%rsp)
	vpbroadcastq	40(%rax), %ymm4
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$36, %ymm0, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrlq	$34, %ymm0, %ymm7
	vpaddq	%ymm4, %ymm14, %ymm14
	vpxor	%ymm15, %ymm12, %ymm4
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm13, %ymm4, %ymm4
	vpxor	%ymm15, %ymm4, %ymm4
	vpaddq	%ymm1, %ymm14, %ymm14
	vpaddq	%ymm14, %ymm4, %ymm4
	vpaddq	%ymm4, %ymm6, %ymm6
	vpxor	%ymm3, %ymm0, %ymm4
	vpand	%ymm5, %ymm4, %ymm5
	vmovdqa	%ymm6, %ymm14
	vpxor	%ymm3, %ymm5, %ymm5
	vpsrlq	$28, %ymm0, %ymm6
	vpsubq	%ymm1, %ymm14, %ymm1
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	%ymm1, %ymm5, %ymm5
	vpsrlq	$39, %ymm0, %ymm1
	vpor	%ymm10, %ymm1, %ymm1
	vmovdqa	1032(%rsp), %ymm10
	vpxor	%ymm7, %ymm1, %ymm1
	vmovdqa	936(%rsp), %ymm7
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpxor	%ymm6, %ymm1, %ymm1
	vpsllq	$45, %ymm7, %ymm8
	vpsrlq	$61, %ymm7, %ymm6
	vpaddq	%ymm5, %ymm1, %ymm1
	vpsllq	$3, %ymm7, %ymm5
	vmovdqa	%ymm8, 616(%rsp)
	vmovdqa	%ymm5, 648(%rsp)
	vpsrlq	$19, %ymm7, %ymm8
	vmovdqa	%ymm10, %ymm5
	vpor	648(%rsp), %ymm6, %ymm6
	vpor	616(%rsp), %ymm8, %ymm8
	vpsrlq	$6, %ymm7, %ymm11
	vpaddq	1032(%rsp), %ymm15, %ymm15
	vpsrlq	$7, %ymm10, %ymm7
	vpsrlq	$1, %ymm5, %ymm5
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vpor	%ymm10, %ymm5, %ymm5
	vpsrlq	$18, %ymm14, %ymm8
	vpxor	%ymm11, %ymm6, %ymm6
	vmovdqa	1000(%rsp), %ymm10
	vpsllq	$23, %ymm14, %ymm11
	vpsllq	$50, %ymm14, %ymm9
	vpxor	%ymm7, %ymm5, %ymm5
	vpaddq	%ymm5, %ymm6, %ymm5
	vpsrlq	$14, %ymm14, %ymm7
	vpaddq	1128(%rsp), %ymm10, %ymm6
	vpsllq	$46, %ymm14, %ymm10
	vpor	%ymm9, %ymm7, %ymm7
	vpaddq	%ymm6, %ymm5, %ymm5
	vpsrlq	$41, %ymm14, %ymm6
	vpor	%ymm10, %ymm8, %ymm8
	vpsllq	$30, %ymm1, %ymm9
	vpsllq	$25, %ymm1, %ymm10
	vpor	%ymm11, %ymm6, %ymm6
	vmovdqa	%ymm5, 1000(%rsp)
	vpbroadcastq	48(%rax), %ymm5
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$36, %ymm1, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrlq	$34, %ymm1, %ymm7
	vpaddq	%ymm5, %ymm15, %ymm15
	vpxor	%ymm12, %ymm13, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm14, %ymm5, %ymm5
	vpxor	%ymm12, %ymm5, %ymm5
	vpaddq	%ymm2, %ymm15, %ymm15
	vpaddq	%ymm15, %ymm5, %ymm5
	vpaddq	%ymm5, %ymm6, %ymm6
	vpxor	%ymm0, %ymm1, %ymm5
	vpand	%ymm4, %ymm5, %ymm4
	vmovdqa	%ymm6, %ymm15
	vpxor	%ymm0, %ymm4, %ymm4
	vpsrlq	$28, %ymm1, %ymm6
	vpsubq	%ymm2, %ymm15, %ymm2
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	%ymm2, %ymm4, %ymm4
	vpsrlq	$39, %ymm1, %ymm2
	vpor	%ymm10, %ymm2, %ymm2
	vpxor	%ymm7, %ymm2, %ymm2
	vpxor	%ymm6, %ymm2, %ymm2
	vpaddq	%ymm4, %ymm2, %ymm2
	vmovdqa	968(%rsp), %ymm4
	vpsllq	$3, %ymm4, %ymm10
	vpsllq	$45, %ymm4, %ymm7
	vmovdqa	%ymm10, 648(%rsp)
	vpsrlq	$6, %ymm4, %ymm11
	vpsrlq	$61, %ymm4, %ymm6
	vmovdqa	1064(%rsp), %ymm10
	vmovdqa	%ymm7, 616(%rsp)
	vpsrlq	$19, %ymm4, %ymm8
	vpor	648(%rsp), %ymm6, %ymm6
	vpor	616(%rsp), %ymm8, %ymm8
	vmovdqa	%ymm10, %ymm4
	vpsrlq	$7, %ymm10, %ymm7
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpsrlq	$1, %ymm4, %ymm4
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vpsrlq	$18, %ymm15, %ymm8
	vpor	%ymm10, %ymm4, %ymm4
	vpxor	%ymm11, %ymm6, %ymm6
	vpsllq	$46, %ymm15, %ymm10
	vpxor	%ymm7, %ymm4, %ymm4
	vmovdqa	1032(%rsp), %ymm11
	vpaddq	%ymm4, %ymm6, %ymm4
	vpsllq	$50, %ymm15, %ymm9
	vpor	%ymm10, %ymm8, %ymm8
	vpaddq	1160(%rsp), %ymm11, %ymm6
	vpsrlq	$14, %ymm15, %ymm7
	vpor	%ymm9, %ymm7, %ymm7
	vpsllq	$25, %ymm2, %ymm10
	vpaddq	%ymm6, %ymm4, %ymm11
	vpbroadcastq	56(%rax), %ymm4
	vpsllq	$30, %ymm2, %ymm9
	vpaddq	1064(%rsp), %ymm12, %ymm6
	vmovdqa	%ymm11, 1032(%rsp)
	vpsllq	$23, %ymm15, %ymm11
	vpaddq	%ymm4, %ymm6, %ymm6
	vpxor	%ymm13, %ymm14, %ymm4
	vpand	%ymm15, %ymm4, %ymm4
	vpxor	%ymm13, %ymm4, %ymm4
	vpaddq	%ymm3, %ymm6, %ymm6
	vpaddq	%ymm6, %ymm4, %ymm4
	vpsrlq	$41, %ymm15, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$36, %ymm2, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrlq	$34, %ymm2, %ymm7
	vpaddq	%ymm4, %ymm6, %ymm6
	vpxor	%ymm1, %ymm2, %ymm4
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm5, %ymm4, %ymm5
	vmovdqa	%ymm6, %ymm12
	vpxor	%ymm1, %ymm5, %ymm5
	vpsrlq	$28, %ymm2, %ymm6
	vpsubq	%ymm3, %ymm12, %ymm3
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	%ymm3, %ymm5, %ymm5
	vpsrlq	$39, %ymm2, %ymm3
	vpor	%ymm10, %ymm3, %ymm3
	vmovdqa	1000(%rsp), %ymm10
	vpxor	%ymm7, %ymm3, %ymm3
	vpsrlq	$6, %ymm10, %ymm11
	vpsllq	$45, %ymm10, %ymm7
	vpxor	%ymm6, %ymm3, %ymm3
	vpsllq	$3, %ymm10, %ymm6
	vpaddq	%ymm5, %ymm3, %ymm3
	vmovdqa	%ymm7, 616(%rsp)
	vpsrlq	$61, %ymm10, %ymm5
	vpsrlq	$19, %ymm10, %ymm8
	vmovdqa	1096(%rsp), %ymm10
	vpor	616(%rsp), %ymm8, %ymm8
	vmovdqa	%ymm6, 648(%rsp)
	vpor	648(%rsp), %ymm5, %ymm5
	vmovdqa	%ymm10, %ymm6
	vpsrlq	$7, %ymm10, %ymm7
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpsrlq	$1, %ymm6, %ymm6
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm5, %ymm5
	vpsrlq	$18, %ymm12, %ymm8
	vpor	%ymm10, %ymm6, %ymm6
	vpxor	%ymm11, %ymm5, %ymm5
	vpsllq	$46, %ymm12, %ymm10
	vpxor	%ymm7, %ymm6, %ymm6
	vpsllq	$23, %ymm12, %ymm11
	vpsllq	$50, %ymm12, %ymm9
	vpor	%ymm10, %ymm8, %ymm8
	vpaddq	1064(%rsp), %ymm6, %ymm6
	vpsrlq	$14, %ymm12, %ymm7
	vpaddq	680(%rsp), %ymm5, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpsllq	$25, %ymm3, %ymm10
	vpaddq	%ymm6, %ymm5, %ymm5
	vpsllq	$30, %ymm3, %ymm9
	vpaddq	1096(%rsp), %ymm13, %ymm6
	vmovdqa	%ymm5, 1064(%rsp)
	vpbroadcastq	64(%rax), %ymm5
	vpaddq	%ymm5, %ymm6, %ymm6
	vpxor	%ymm14, %ymm15, %ymm5
	vpand	%ymm12, %ymm5, %ymm5
	vpxor	%ymm14, %ymm5, %ymm5
	vpaddq	%ymm0, %ymm6, %ymm6
	vpaddq	%ymm6, %ymm5, %ymm5
	vpsrlq	$41, %ymm12, %ymm6
	vpor	%ymm11, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$36, %ymm3, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrlq	$34, %ymm3, %ymm7
	vpaddq	%ymm5, %ymm6, %ymm6
	vpxor	%ymm2, %ymm3, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpand	%ymm4, %ymm5, %ymm4
	vmovdqa	%ymm6, %ymm13
	vpxor	%ymm2, %ymm4, %ymm4
	vpsrlq	$28, %ymm3, %ymm6
	vpsubq	%ymm0, %ymm13, %ymm0
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	%ymm0, %ymm4, %ymm0
	vpsrlq	$39, %ymm3, %ymm4
	vpor	%ymm10, %ymm4, %ymm4
	vpxor	%ymm7, %ymm4, %ymm4
	vpxor	%ymm6, %ymm4, %ymm4
	vmovdqa	1032(%rsp), %ymm6
	vpsllq	$3, %ymm6, %ymm8
	vpsllq	$45, %ymm6, %ymm10
	vpaddq	%ymm0, %ymm4, %ymm4
	vmovdqa	%ymm8, 648(%rsp)
	vpsrlq	$6, %ymm6, %ymm11
	vpsrlq	$61, %ymm6, %ymm0
	vpor	648(%rsp), %ymm0, %ymm0
	vmovdqa	%ymm10, 616(%rsp)
	vpsrlq	$19, %ymm6, %ymm8
	vmovdqa	712(%rsp), %ymm10
	vpor	616(%rsp), %ymm8, %ymm8
	vpaddq	712(%rsp), %ymm14, %ymm14
	vmovdqa	%ymm10, %ymm6
	vpsrlq	$7, %ymm10, %ymm7
	vpxor	%ymm8, %ymm0, %ymm0
	vpsrlq	$1, %ymm6, %ymm6
	vpsrlq	$18, %ymm13, %ymm8
	vpxor	%ymm11, %ymm0, %ymm0
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpsllq	$63, %ymm10, %ymm10
	vpaddq	872(%rsp), %ymm0, %ymm0
	vpxor	%ymm9, %ymm7, %ymm7
	vpsllq	$23, %ymm13, %ymm11
	vpor	%ymm10, %ymm6, %ymm6
	vpsllq	$46, %ymm13, %ymm10
	vpsllq	$50, %ymm13, %ymm9
	vpxor	%ymm7, %ymm6, %ymm6
	vpaddq	1096(%rsp), %ymm6, %ymm6
	vpsrlq	$14, %ymm13, %ymm7
	vpor	%ymm10, %ymm8, %ymm8
	vpor	%ymm9, %ymm7, %ymm7
	vpsllq	$25, %ymm4, %ymm10
	vpaddq	%ymm6, %ymm0, %ymm0
	vpsrlq	$41, %ymm13, %ymm6
	vmovdqa	%ymm0, 1096(%rsp)
	vpbroadcastq	72(%rax), %ymm0
	vpor	%ymm11, %ymm6, %ymm6
	vpsllq	$30, %ymm4, %ymm9
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$36, %ymm4, %ymm8
	vpaddq	%ymm0, %ymm14, %ymm14
	vpxor	%ymm15, %ymm12, %ymm0
	vpxor	%ymm7, %ymm6, %ymm6
	vpand	%ymm13, %ymm0, %ymm0
	vpsrlq	$34, %ymm4, %ymm7
	vpxor	%ymm15, %ymm0, %ymm0
	vpor	%ymm9, %ymm7, %ymm7
	vpaddq	744(%rsp), %ymm15, %ymm15
	vpaddq	%ymm1, %ymm14, %ymm14
	vpaddq	%ymm14, %ymm0, %ymm0
	vpaddq	%ymm0, %ymm6, %ymm6
	vpxor	%ymm3, %ymm4, %ymm0
	vpand	%ymm5, %ymm0, %ymm5
	vmovdqa	%ymm6, %ymm14
	vpxor	%ymm3, %ymm5, %ymm5
	vpsrlq	$28, %ymm4, %ymm6
	vpsubq	%ymm1, %ymm14, %ymm1
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	%ymm1, %ymm5, %ymm5
	vpsrlq	$39, %ymm4, %ymm1
	vpor	%ymm10, %ymm1, %ymm1
	vmovdqa	744(%rsp), %ymm10
	vpxor	%ymm7, %ymm1, %ymm1
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpxor	%ymm6, %ymm1, %ymm1
	vmovdqa	%ymm10, %ymm6
	vpaddq	%ymm5, %ymm1, %ymm1
	vpsrlq	$1, %ymm6, %ymm6
	vmovdqa	1064(%rsp), %ymm5
	vpsllq	$3, %ymm5, %ymm7
	vpsrlq	$6, %ymm5, %ymm11
	vmovdqa	%ymm7, 648(%rsp)
	vmovdqa	%ymm5, %ymm7
	vpsrlq	$61, %ymm5, %ymm5
	vpor	648(%rsp), %ymm5, %ymm5
	vpsllq	$45, %ymm7, %ymm8
	vmovdqa	%ymm8, 616(%rsp)
	vpsrlq	$19, %ymm7, %ymm8
	vpor	616(%rsp), %ymm8, %ymm8
	vpsrlq	$7, %ymm10, %ymm7
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm5, %ymm5
	vpor	%ymm10, %ymm6, %ymm6
	vpxor	%ymm11, %ymm5, %ymm5
	vpsllq	$46, %ymm14, %ymm10
	vpxor	%ymm7, %ymm6, %ymm6
	vpaddq	904(%rsp), %ymm5, %ymm5
	vpsllq	$23, %ymm14, %ymm11
	vpaddq	712(%rsp), %ymm6, %ymm6
	vpsrlq	$18, %ymm14, %ymm8
	vpsllq	$50, %ymm14, %ymm9
	vpaddq	%ymm6, %ymm5, %ymm5
	vpsrlq	$41, %ymm14, %ymm6
	vpor	%ymm10, %ymm8, %ymm8
	vpsrlq	$14, %ymm14, %ymm7
	vpsllq	$25, %ymm1, %ymm10
	vpor	%ymm11, %ymm6, %ymm6
	vmovdqa	%ymm5, 712(%rsp)
	vpbroadcastq	80(%rax), %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$30, %ymm1, %ymm9
	vpsllq	$36, %ymm1, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpaddq	%ymm5, %ymm15, %ymm15
	vpsrlq	$34, %ymm1, %ymm7
	vpxor	%ymm12, %ymm13, %ymm5
	vpand	%ymm14, %ymm5, %ymm5
	vpor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm12, %ymm5, %ymm5
	vpaddq	%ymm2, %ymm15, %ymm15
	vpaddq	%ymm15, %ymm5, %ymm5
	vpaddq	%ymm5, %ymm6, %ymm6
	vpxor	%ymm4, %ymm1, %ymm5
	vpand	%ymm0, %ymm5, %ymm0
	vmovdqa	%ymm6, %ymm11
	vpxor	%ymm4, %ymm0, %ymm0
	vpsrlq	$28, %ymm1, %ymm6
	vpsubq	%ymm2, %ymm11, %ymm2
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	%ymm2, %ymm0, %ymm0
	vpsrlq	$39, %ymm1, %ymm2
	vpor	%ymm10, %ymm2, %ymm2
	vmovdqa	776(%rsp), %ymm10
	vpxor	%ymm7, %ymm2, %ymm2
	vpxor	%ymm6, %ymm2, %ymm2
	vpsrlq	$7, %ymm10, %ymm7
	vmovdqa	%ymm10, %ymm6
	vpaddq	%ymm0, %ymm2, %ymm2
	vpsrlq	$1, %ymm6, %ymm6
	vmovdqa	1096(%rsp), %ymm0
	vpsllq	$3, %ymm0, %ymm8
	vpsrlq	$6, %ymm0, %ymm15
	vmovdqa	%ymm8, 648(%rsp)
	vmovdqa	%ymm0, %ymm8
	vpsrlq	$61, %ymm0, %ymm0
	vpor	648(%rsp), %ymm0, %ymm0
	vpsllq	$45, %ymm8, %ymm9
	vpsrlq	$19, %ymm8, %ymm8
	vmovdqa	%ymm9, 616(%rsp)
	vpor	616(%rsp), %ymm8, %ymm8
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm0, %ymm0
	vpsrlq	$18, %ymm11, %ymm8
	vpor	%ymm10, %ymm6, %ymm6
	vpxor	%ymm15, %ymm0, %ymm0
	vpsllq	$46, %ymm11, %ymm10
	vpxor	%ymm7, %ymm6, %ymm6
	vpsllq	$50, %ymm11, %ymm9
	vpsrlq	$14, %ymm11, %ymm7
	vpor	%ymm10, %ymm8, %ymm8
	vpaddq	744(%rsp), %ymm6, %ymm6
	vpsllq	$25, %ymm2, %ymm10
	vpor	%ymm9, %ymm7, %ymm7
	vpaddq	936(%rsp), %ymm0, %ymm0
	vpsllq	$30, %ymm2, %ymm9
	vpaddq	%ymm6, %ymm0, %ymm0
	vmovdqa	%ymm0, 744(%rsp)
	vpaddq	776(%rsp), %ymm12, %ymm6
	vpbroadcastq	88(%rax), %ymm0
	vpsllq	$23, %ymm11, %ymm12
	vpaddq	%ymm0, %ymm6, %ymm6
	vpxor	%ymm13, %ymm14, %ymm0
	vpand	%ymm11, %ymm0, %ymm0
	vpxor	%ymm13, %ymm0, %ymm0
	vpaddq	%ymm3, %ymm6, %ymm6
	vpaddq	%ymm6, %ymm0, %ymm0
	vpsrlq	$41, %ymm11, %ymm6
	vpor	%ymm12, %ymm6, %ymm6
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$36, %ymm2, %ymm8
	vpxor	%ymm7, %ymm6, %ymm6
	vpsrlq	$34, %ymm2, %ymm7
	vpaddq	%ymm0, %ymm6, %ymm6
	vpsrlq	$39, %ymm2, %ymm0
	vpor	%ymm9, %ymm7, %ymm7
	vmovdqa	%ymm6, %ymm12
	vpxor	%ymm1, %ymm2, %ymm6
	vpor	%ymm10, %ymm0, %ymm0
	vmovdqa	808(%rsp), %ymm10
	vpand	%ymm5, %ymm6, %ymm5
	vpxor	%ymm7, %ymm0, %ymm0
	vpxor	%ymm1, %ymm5, %ymm5
	vpsrlq	$7, %ymm10, %ymm7
	vpsubq	%ymm3, %ymm12, %ymm3
	vpaddq	%ymm3, %ymm5, %ymm5
	vpsrlq	$28, %ymm2, %ymm3
	vpor	%ymm8, %ymm3, %ymm3
	vpxor	%ymm3, %ymm0, %ymm0
	vpaddq	%ymm5, %ymm0, %ymm0
	vmovdqa	712(%rsp), %ymm5
	vpsllq	$3, %ymm5, %ymm3
	vpsllq	$45, %ymm5, %ymm9
	vmovdqa	%ymm3, 648(%rsp)
	vpsrlq	$6, %ymm5, %ymm15
	vpsrlq	$61, %ymm5, %ymm3
	vpor	648(%rsp), %ymm3, %ymm3
	vmovdqa	%ymm9, 616(%rsp)
	vpsrlq	$19, %ymm5, %ymm8
	vmovdqa	%ymm10, %ymm5
	vpor	616(%rsp), %ymm8, %ymm8
	vpshufb	1192(%rsp), %ymm10, %ymm9
	vpsrlq	$1, %ymm5, %ymm5
	vpsllq	$63, %ymm10, %ymm10
	vpxor	%ymm9, %ymm7, %ymm7
	vpxor	%ymm8, %ymm3, %ymm3
	vpor	%ymm10, %ymm5, %ymm5
	vpsrlq	$18, %ymm12, %ymm8
	vpxor	%ymm15, %ymm3, %ymm3
	vpsllq	$46, %ymm12, %ymm10
	vpsllq	$50, %ymm12, %ymm9
	vpxor	%ymm7, %ymm5, %ymm5
	vpaddq	968(%rsp), %ymm3, %ymm3
	vpsrlq	$14, %ymm12, %ymm7
	vpor	%ymm10, %ymm8, %ymm8
	vpaddq	776(%rsp), %ymm5, %ymm5
	vpsllq	$25, %ymm0, %ymm10
	vpor	%ymm9, %ymm7, %ymm7
	vpsllq	$30, %ymm0, %ymm9
	vpaddq	%ymm5, %ymm3, %ymm15
	vpbroadcastq	96(%rax), %ymm3
	vpaddq	808(%rsp), %ymm13, %ymm5
	vpsllq	$23, %ymm12, %ymm13
	vmovdqa	%ymm15, 776(%rsp)
	vpaddq	%ymm3, %ymm5, %ymm5
	vpxor	%ymm14, %ymm11, %ymm3
	vpand	%ymm12, %ymm3, %ymm3
	vpxor	%ymm14, %ymm3, %ymm3
	vpaddq	840(%rsp), %ymm14, %ymm14
	vpaddq	%ymm4, %ymm5, %ymm5
	vpaddq	%ymm5, %ymm3, %ymm3
	vpsrlq	$41, %ymm12, %ymm5
	vpor	%ymm13, %ymm5, %ymm5
	vpxor	%ymm8, %ymm5, %ymm5
	vpsllq	$36, %ymm0, %ymm8
	vpxor	%ymm7, %ymm5, %ymm5
	vpsrlq	$34, %ymm0, %ymm7
	vpaddq	%ymm3, %ymm5, %ymm5
	vpsrlq	$39, %ymm0, %ymm3
	vpor	%ymm9, %ymm7, %ymm7
	vmovdqa	%ymm5, %ymm13
	vpxor	%ymm2, %ymm0, %ymm5
	vpor	%ymm10, %ymm3, %ymm3
	vpand	%ymm6, %ymm5, %ymm6
	vpxor	%ymm7, %ymm3, %ymm3
	vpxor	%ymm2, %ymm6, %ymm6
	vmovdqa	%ymm13, 552(%rsp)
	vpsubq	%ymm4, %ymm13, %ymm4
	vpaddq	%ymm4, %ymm6, %ymm6
	vpsrlq	$28, %ymm0, %ymm4
	vpor	%ymm8, %ymm4, %ymm4
	vpxor	%ymm4, %ymm3, %ymm3
	vmovdqa	744(%rsp), %ymm4
	vpsllq	$3, %ymm4, %ymm9
	vpsrlq	$6, %ymm4, %ymm15
	vpaddq	%ymm6, %ymm3, %ymm10
	vmovdqa	%ymm9, 648(%rsp)
	vpsllq	$45, %ymm4, %ymm9
	vpsrlq	$61, %ymm4, %ymm3
	vpor	648(%rsp), %ymm3, %ymm3
	vmovdqa	%ymm9, 616(%rsp)
	vpsrlq	$19, %ymm4, %ymm7
	vmovdqa	840(%rsp), %ymm9
	vpor	616(%rsp), %ymm7, %ymm7
	vmovdqa	%ymm9, %ymm4
	vpsrlq	$7, %ymm9, %ymm6
	vpxor	%ymm7, %ymm3, %ymm3
	vpsrlq	$1, %ymm4, %ymm4
	vpsrlq	$18, %ymm13, %ymm7
	vpxor	%ymm15, %ymm3, %ymm3
	vpshufb	1192(%rsp), %ymm9, %ymm8
	vpsllq	$63, %ymm9, %ymm9
	vpaddq	1000(%rsp), %ymm3, %ymm3
	vpxor	%ymm8, %ymm6, %ymm6
	vpsllq	$50, %ymm13, %ymm8
	vpor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm6, %ymm4, %ymm4
	vpsllq	$46, %ymm13, %ymm9
	vpaddq	808(%rsp), %ymm4, %ymm4
	vpor	%ymm9, %ymm7, %ymm7
	vpsrlq	$14, %ymm13, %ymm6
	vpaddq	%ymm4, %ymm3, %ymm15
	vpbroadcastq	104(%rax), %ymm3
	vpsrlq	$41, %ymm13, %ymm4
	vpor	%ymm8, %ymm6, %ymm6
	vmovdqa	%ymm15, 808(%rsp)
	vpsllq	$25, %ymm10, %ymm8
	vpsrlq	$39, %ymm10, %ymm15
	vpaddq	%ymm3, %ymm14, %ymm14
	vpxor	%ymm11, %ymm12, %ymm3
	vpor	%ymm8, %ymm15, %ymm15
	vmovdqa	1128(%rsp), %ymm8
	vpand	%ymm13, %ymm3, %ymm3
	vpxor	%ymm11, %ymm3, %ymm3
	vpaddq	%ymm1, %ymm14, %ymm14
	vpaddq	%ymm14, %ymm3, %ymm3
	vpsllq	$23, %ymm13, %ymm14
	vpor	%ymm14, %ymm4, %ymm4
	vpxor	%ymm7, %ymm4, %ymm4
	vpsllq	$30, %ymm10, %ymm7
	vpxor	%ymm6, %ymm4, %ymm4
	vpsllq	$36, %ymm10, %ymm6
	vpaddq	%ymm3, %ymm4, %ymm4
	vpxor	%ymm0, %ymm10, %ymm3
	vpand	%ymm5, %ymm3, %ymm5
	vmovdqa	%ymm4, %ymm14
	vpxor	%ymm0, %ymm5, %ymm5
	vpsrlq	$34, %ymm10, %ymm4
	vpor	%ymm7, %ymm4, %ymm4
	vpsubq	%ymm1, %ymm14, %ymm1
	vmovdqa	%ymm14, 520(%rsp)
	vpaddq	%ymm1, %ymm5, %ymm5
	vpsrlq	$28, %ymm10, %ymm1
	vpxor	%ymm4, %ymm15, %ymm15
	vpor	%ymm6, %ymm1, %ymm1
	vmovdqa	%ymm8, %ymm4
	vpxor	%ymm1, %ymm15, %ymm15
	vpsrlq	$1, %ymm4, %ymm4
	vmovdqa	776(%rsp), %ymm1
	vpaddq	%ymm5, %ymm15, %ymm15
	vpsllq	$3, %ymm1, %ymm5
	vmovdqa	%ymm5, 648(%rsp)
	vmovdqa	%ymm1, %ymm5
	vpsrlq	$6, %ymm1, %ymm9
	vpsllq	$45, %ymm5, %ymm7
	vpsrlq	$19, %ymm5, %ymm6
	vpsrlq	$61, %ymm1, %ymm1
	vpsrlq	$7, %ymm8, %ymm5
	vmovdqa	%ymm7, 616(%rsp)
	vpshufb	1192(%rsp), %ymm8, %ymm7
	vpor	616(%rsp), %ymm6, %ymm6
	vpsllq	$63, %ymm8, %ymm8
	vpxor	%ymm7, %ymm5, %ymm5
	vpor	648(%rsp), %ymm1, %ymm1
	vpsllq	$50, %ymm14, %ymm7
	vpor	%ymm8, %ymm4, %ymm4
	vpxor	%ymm5, %ymm4, %ymm4
	vpsllq	$46, %ymm14, %ymm8
	vpaddq	840(%rsp), %ymm4, %ymm4
	vpxor	%ymm6, %ymm1, %ymm1
	vpsrlq	$18, %ymm14, %ymm6
	vpxor	%ymm9, %ymm1, %ymm1
	vpsrlq	$14, %ymm14, %ymm5
	vpor	%ymm8, %ymm6, %ymm6
	vpaddq	1032(%rsp), %ymm1, %ymm1
	vpor	%ymm7, %ymm5, %ymm5
	vpsllq	$25, %ymm15, %ymm7
	vpaddq	%ymm4, %ymm1, %ymm9
	vpbroadcastq	112(%rax), %ymm1
	vpaddq	1128(%rsp), %ymm11, %ymm4
	vmovdqa	%ymm9, 840(%rsp)
	vpsllq	$23, %ymm14, %ymm9
	vpaddq	%ymm1, %ymm4, %ymm4
	vpxor	%ymm12, %ymm13, %ymm1
	vpand	%ymm14, %ymm1, %ymm1
	vpxor	%ymm12, %ymm1, %ymm1
	vpaddq	%ymm2, %ymm4, %ymm4
	vpaddq	%ymm4, %ymm1, %ymm1
	vpsrlq	$41, %ymm14, %ymm4
	vpor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm6, %ymm4, %ymm4
	vpsllq	$30, %ymm15, %ymm6
	vpxor	%ymm5, %ymm4, %ymm4
	vpsllq	$36, %ymm15, %ymm5
	vpaddq	%ymm1, %ymm4, %ymm4
	vpsrlq	$39, %ymm15, %ymm1
	vmovdqa	%ymm4, %ymm11
	vpsrlq	$34, %ymm15, %ymm4
	vpor	%ymm7, %ymm1, %ymm1
	vmovdqa	%ymm11, %ymm8
	vpsubq	%ymm2, %ymm11, %ymm2
	vpor	%ymm6, %ymm4, %ymm4
	vmovdqa	%ymm11, 488(%rsp)
	vpxor	%ymm10, %ymm15, %ymm11
	vpxor	%ymm4, %ymm1, %ymm1
	vmovdqa	%ymm11, 648(%rsp)
	vpand	%ymm11, %ymm3, %ymm3
	vpxor	%ymm10, %ymm3, %ymm3
	vpaddq	%ymm2, %ymm3, %ymm3
	vpsrlq	$28, %ymm15, %ymm2
	vpor	%ymm5, %ymm2, %ymm2
	vpxor	%ymm2, %ymm1, %ymm1
	vmovdqa	1160(%rsp), %ymm2
	vpshufb	1192(%rsp), %ymm2, %ymm5
	vpaddq	%ymm3, %ymm1, %ymm9
	vmovdqa	808(%rsp), %ymm3
	vpsllq	$3, %ymm3, %ymm6
	vpsllq	$45, %ymm3, %ymm11
	vmovdqa	%ymm6, 616(%rsp)
	vpsrlq	$61, %ymm3, %ymm1
	vpsrlq	$19, %ymm3, %ymm4
	vpor	616(%rsp), %ymm1, %ymm1
	vpsrlq	$6, %ymm3, %ymm7
	vpsllq	$63, %ymm2, %ymm6
	vpor	%ymm11, %ymm4, %ymm4
	vpsrlq	$7, %ymm2, %ymm3
	vpsrlq	$1, %ymm2, %ymm2
	vpxor	%ymm4, %ymm1, %ymm1
	vpxor	%ymm5, %ymm3, %ymm3
	vpor	%ymm6, %ymm2, %ymm2
	vpxor	%ymm7, %ymm1, %ymm1
	vpsllq	$23, %ymm8, %ymm6
	vpsllq	$46, %ymm8, %ymm5
	vpxor	%ymm3, %ymm2, %ymm2
	vpaddq	1064(%rsp), %ymm1, %ymm1
	vpsrlq	$41, %ymm8, %ymm11
	vpaddq	1128(%rsp), %ymm2, %ymm2
	vpsrlq	$18, %ymm8, %ymm3
	vpsllq	$50, %ymm8, %ymm4
	vpor	%ymm6, %ymm11, %ymm11
	vpaddq	%ymm2, %ymm1, %ymm7
	vpbroadcastq	120(%rax), %ymm1
	vpor	%ymm5, %ymm3, %ymm3
	vpaddq	1160(%rsp), %ymm12, %ymm2
	vpsllq	$25, %ymm9, %ymm6
	vpsllq	$30, %ymm9, %ymm5
	vpxor	%ymm3, %ymm11, %ymm11
	vmovdqa	%ymm7, 1128(%rsp)
	vpaddq	%ymm1, %ymm2, %ymm2
	vpxor	%ymm13, %ymm14, %ymm1
	vpxor	%ymm15, %ymm9, %ymm7
	vpand	%ymm8, %ymm1, %ymm1
	vpsrlq	$34, %ymm9, %ymm3
	vpxor	%ymm13, %ymm1, %ymm1
	vpor	%ymm5, %ymm3, %ymm3
	vpaddq	%ymm0, %ymm2, %ymm2
	vpaddq	%ymm2, %ymm1, %ymm1
	vpsrlq	$14, %ymm8, %ymm2
	vpor	%ymm4, %ymm2, %ymm2
	vpsllq	$36, %ymm9, %ymm4
	vpxor	%ymm2, %ymm11, %ymm11
	vpsrlq	$28, %ymm9, %ymm2
	vpaddq	%ymm1, %ymm11, %ymm11
	vpor	%ymm4, %ymm2, %ymm2
	vpand	648(%rsp), %ymm7, %ymm1
	vmovdqa	680(%rsp), %ymm4
	vpxor	%ymm15, %ymm1, %ymm1
	vpsubq	%ymm0, %ymm11, %ymm0
	vmovdqa	%ymm11, %ymm12
	vpshufb	1192(%rsp), %ymm4, %ymm5
	vpaddq	%ymm0, %ymm1, %ymm0
	vpsrlq	$39, %ymm9, %ymm1
	vpor	%ymm6, %ymm1, %ymm1
	vpxor	%ymm3, %ymm1, %ymm1
	vpxor	%ymm2, %ymm1, %ymm1
	vmovdqa	%ymm4, %ymm2
	vpaddq	%ymm0, %ymm1, %ymm0
	vpsrlq	$1, %ymm2, %ymm2
	subq	$-128, %rax
	vmovdqa	840(%rsp), %ymm1
	vmovdqa	%ymm0, 648(%rsp)
	vpsllq	$45, %ymm1, %ymm3
	vpsllq	$3, %ymm1, %ymm0
	vmovdqa	%ymm0, 616(%rsp)
	vpsrlq	$61, %ymm1, %ymm0
	vpsrlq	$6, %ymm1, %ymm6
	vpor	616(%rsp), %ymm0, %ymm0
	vmovdqa	%ymm3, 584(%rsp)
	vpsrlq	$19, %ymm1, %ymm3
	vpor	584(%rsp), %ymm3, %ymm3
	vpsrlq	$7, %ymm4, %ymm1
	vpsllq	$63, %ymm4, %ymm4
	vpor	%ymm4, %ymm2, %ymm2
	vpxor	%ymm3, %ymm0, %ymm0
	vpxor	%ymm5, %ymm1, %ymm1
	vpxor	%ymm2, %ymm1, %ymm1
	vpxor	%ymm6, %ymm0, %ymm0
	vpaddq	1160(%rsp), %ymm1, %ymm1
	vpaddq	1096(%rsp), %ymm0, %ymm0
	vpaddq	%ymm1, %ymm0, %ymm2
	vmovdqa	%ymm2, 1160(%rsp)
	cmpq	%rax, %rsi
	jne	.L3
