	vprold	$15, %zmm7, %zmm0
	vmovdqa32	1160(%rsp), %zmm8
	vmovdqa64	1352(%rsp), %zmm27
	vmovdqa32	%zmm10, %zmm3
	vprold	$12, %zmm10, %zmm6
	vpternlogd	$232, %zmm16, %zmm23, %zmm3
	vpaddd	%zmm25, %zmm12, %zmm25
	vmovdqa64	1480(%rsp), %zmm29
	vprold	$9, %zmm23, %zmm23
	vmovdqa32	%zmm27, %zmm31
	vmovdqa64	1544(%rsp), %zmm28
	vmovdqa64	1608(%rsp), %zmm26
	leaq	192+_ZN12_GLOBAL__N_18Sm3LanesINS_6Avx512IjEEE9constantsE(%rip), %rax
	vpternlogd	$150, %zmm0, %zmm11, %zmm8
	vprold	$15, %zmm8, %zmm1
	vprord	$9, %zmm8, %zmm2
	vprold	$7, %zmm27, %zmm0
	vmovdqa64	1288(%rsp), %zmm27
	vpternlogd	$150, %zmm2, %zmm1, %zmm8
	vpaddd	%zmm14, %zmm6, %zmm1
	vpaddd	64(%rdx){1to16}, %zmm1, %zmm1
	vpternlogd	$150, %zmm17, %zmm0, %zmm8
	vprold	$7, %zmm1, %zmm1
	vpxord	%zmm12, %zmm8, %zmm0
	vmovdqa64	%zmm8, 1160(%rsp)
	vpaddd	%zmm19, %zmm0, %zmm0
	vpaddd	%zmm0, %zmm3, %zmm3
	vmovdqa32	%zmm14, %zmm0
	vpternlogd	$202, %zmm15, %zmm18, %zmm0
	vpaddd	%zmm15, %zmm7, %zmm15
	vpaddd	%zmm25, %zmm0, %zmm0
	vpaddd	%zmm0, %zmm1, %zmm0
	vpxord	%zmm1, %zmm6, %zmm6
	vprold	$9, %zmm0, %zmm2
	vprord	$15, %zmm0, %zmm19
	vpaddd	%zmm3, %zmm6, %zmm6
	vpternlogd	$150, %zmm19, %zmm2, %zmm0
	vmovdqa32	1224(%rsp), %zmm19
	vprord	$13, %zmm18, %zmm2
	vprold	$15, %zmm5, %zmm18
	vpternlogd	$150, %zmm18, %zmm29, %zmm19
	vprold	$15, %zmm19, %zmm20
	vprord	$9, %zmm19, %zmm21
	vprold	$7, %zmm28, %zmm18
	vpternlogd	$150, %zmm21, %zmm20, %zmm19
	vmovdqa32	%zmm6, %zmm21
	vprold	$9, %zmm10, %zmm20
	vpternlogd	$150, %zmm9, %zmm18, %zmm19
	vpternlogd	$232, %zmm23, %zmm10, %zmm21
	vprold	$12, %zmm6, %zmm18
	vpxord	%zmm7, %zmm19, %zmm3
	vmovdqa64	%zmm19, 1224(%rsp)
	vprold	$15, %zmm4, %zmm10
	vpaddd	%zmm16, %zmm3, %zmm3
	vpaddd	%zmm3, %zmm21, %zmm21
	vmovdqa32	%zmm0, %zmm3
	vpternlogd	$202, %zmm2, %zmm14, %zmm3
	vprord	$13, %zmm14, %zmm14
	vpaddd	%zmm15, %zmm3, %zmm3
	vpaddd	%zmm18, %zmm0, %zmm1
	vpaddd	68(%rdx){1to16}, %zmm1, %zmm1
	vprold	$7, %zmm1, %zmm1
	vpaddd	%zmm3, %zmm1, %zmm3
	vprold	$9, %zmm3, %zmm15
	vprord	$15, %zmm3, %zmm16
	vpternlogd	$150, %zmm16, %zmm15, %zmm3
	vmovdqa32	1416(%rsp), %zmm15
	vpternlogd	$150, %zmm10, %zmm13, %zmm15
	vprold	$15, %zmm15, %zmm16
	vprord	$9, %zmm15, %zmm22
	vprold	$7, %zmm26, %zmm10
	vpternlogd	$150, %zmm22, %zmm16, %zmm15
	vpternlogd	$150, %zmm12, %zmm10, %zmm15
	vpxord	%zmm1, %zmm18, %zmm10
	vpaddd	%zmm21, %zmm10, %zmm16
	vpxord	%zmm5, %zmm15, %zmm18
	vmovdqa64	%zmm15, 1416(%rsp)
	vprold	$12, %zmm16, %zmm1
	vmovdqa32	%zmm16, %zmm21
	vpaddd	%zmm23, %zmm18, %zmm18
	vpternlogd	$232, %zmm20, %zmm6, %zmm21
	vpaddd	%zmm18, %zmm21, %zmm21
	vpaddd	%zmm5, %zmm2, %zmm18
	vmovdqa32	%zmm3, %zmm2
	vpternlogd	$202, %zmm14, %zmm0, %zmm2
	vpaddd	%zmm4, %zmm14, %zmm14
	vprord	$13, %zmm0, %zmm0
	vpaddd	%zmm1, %zmm3, %zmm10
	vpaddd	%zmm18, %zmm2, %zmm2
	vpaddd	72(%rdx){1to16}, %zmm10, %zmm10
	vprold	$7, %zmm10, %zmm10
	vpaddd	%zmm2, %zmm10, %zmm2
	vpxord	%zmm10, %zmm1, %zmm1
	vprold	$9, %zmm2, %zmm18
	vpaddd	%zmm21, %zmm1, %zmm1
	vprord	$15, %zmm2, %zmm22
	vprold	$12, %zmm1, %zmm21
	vpternlogd	$150, %zmm22, %zmm18, %zmm2
	vprold	$9, %zmm6, %zmm18
	vprold	$15, %zmm8, %zmm6
	vpternlogd	$150, %zmm6, %zmm17, %zmm31
	vprold	$15, %zmm31, %zmm22
	vprord	$9, %zmm31, %zmm23
	vprold	$7, %zmm27, %zmm6
	vpternlogd	$150, %zmm23, %zmm22, %zmm31
	vpaddd	%zmm21, %zmm2, %zmm22
	vpaddd	76(%rdx){1to16}, %zmm22, %zmm22
	vpternlogd	$150, %zmm7, %zmm6, %zmm31
	vprold	$7, %zmm22, %zmm22
	vpxord	%zmm4, %zmm31, %zmm6
	vmovdqa64	%zmm31, 1352(%rsp)
	vpaddd	%zmm20, %zmm6, %zmm6
	vmovdqa32	%zmm1, %zmm20
	vpternlogd	$232, %zmm18, %zmm16, %zmm20
	vpaddd	%zmm6, %zmm20, %zmm20
	vmovdqa32	%zmm2, %zmm6
	vpternlogd	$202, %zmm0, %zmm3, %zmm6
	vpaddd	%zmm8, %zmm0, %zmm0
	vprord	$13, %zmm3, %zmm3
	vpaddd	%zmm14, %zmm6, %zmm6
	vpxord	%zmm22, %zmm21, %zmm21
	vpaddd	%zmm6, %zmm22, %zmm6
	vprold	$9, %zmm6, %zmm10
	vprord	$15, %zmm6, %zmm14
	vpaddd	%zmm20, %zmm21, %zmm21
	vpternlogd	$150, %zmm14, %zmm10, %zmm6
	vprold	$15, %zmm19, %zmm14
	vprold	$9, %zmm16, %zmm10
	vmovdqa32	%zmm28, %zmm16
	vpternlogd	$150, %zmm14, %zmm9, %zmm16
	vprold	$15, %zmm16, %zmm23
	vprord	$9, %zmm16, %zmm24
	vprold	$7, %zmm11, %zmm14
	vpternlogd	$150, %zmm24, %zmm23, %zmm16
	vprold	$12, %zmm21, %zmm23
	vpternlogd	$150, %zmm5, %zmm14, %zmm16
	vpxord	%zmm8, %zmm16, %zmm14
	vmovdqa64	%zmm16, 1544(%rsp)
	vpaddd	%zmm18, %zmm14, %zmm14
	vmovdqa32	%zmm21, %zmm18
	vpternlogd	$232, %zmm10, %zmm1, %zmm18
	vprold	$9, %zmm1, %zmm1
	vpaddd	%zmm14, %zmm18, %zmm18
	vmovdqa32	%zmm6, %zmm14
	vpaddd	%zmm23, %zmm6, %zmm20
	vpternlogd	$202, %zmm3, %zmm2, %zmm14
	vpaddd	%zmm19, %zmm3, %zmm3
	vprord	$13, %zmm2, %zmm2
	vpaddd	80(%rdx){1to16}, %zmm20, %zmm20
	vpaddd	%zmm0, %zmm14, %zmm0
	vprold	$7, %zmm20, %zmm20
	vpaddd	%zmm0, %zmm20, %zmm0
	vpxord	%zmm20, %zmm23, %zmm23
	vprold	$9, %zmm0, %zmm14
	vpaddd	%zmm18, %zmm23, %zmm23
	vprord	$15, %zmm0, %zmm22
	vprold	$12, %zmm23, %zmm20
	vpternlogd	$150, %zmm22, %zmm14, %zmm0
	vmovdqa32	%zmm26, %zmm14
	vprold	$15, %zmm15, %zmm22
	vpternlogd	$150, %zmm22, %zmm12, %zmm14
	vprold	$15, %zmm14, %zmm24
	vprord	$9, %zmm14, %zmm25
	vprold	$7, %zmm29, %zmm22
	vpternlogd	$150, %zmm25, %zmm24, %zmm14
	vpternlogd	$150, %zmm4, %zmm22, %zmm14
	vpaddd	%zmm20, %zmm0, %zmm22
	vpaddd	84(%rdx){1to16}, %zmm22, %zmm22
	vpxord	%zmm19, %zmm14, %zmm18
	vmovdqa64	%zmm14, 1608(%rsp)
	vprold	$7, %zmm22, %zmm22
	vpaddd	%zmm10, %zmm18, %zmm10
	vmovdqa32	%zmm23, %zmm18
	vpternlogd	$232, %zmm1, %zmm21, %zmm18
	vprold	$9, %zmm21, %zmm21
	vpaddd	%zmm10, %zmm18, %zmm18
	vmovdqa32	%zmm0, %zmm10
	vpternlogd	$202, %zmm2, %zmm6, %zmm10
	vpaddd	%zmm15, %zmm2, %zmm2
	vprord	$13, %zmm6, %zmm6
	vpaddd	%zmm3, %zmm10, %zmm3
	vpaddd	%zmm3, %zmm22, %zmm3
	vpxord	%zmm22, %zmm20, %zmm20
	vprold	$9, %zmm3, %zmm10
	vprord	$15, %zmm3, %zmm24
	vpaddd	%zmm18, %zmm20, %zmm20
	vprold	$12, %zmm20, %zmm18
	vpternlogd	$150, %zmm24, %zmm10, %zmm3
	vmovdqa32	%zmm27, %zmm10
	vprold	$15, %zmm31, %zmm24
	vpaddd	%zmm18, %zmm3, %zmm22
	vpaddd	88(%rdx){1to16}, %zmm22, %zmm22
	vprold	$7, %zmm22, %zmm22
	vpternlogd	$150, %zmm24, %zmm7, %zmm10
	vprold	$15, %zmm10, %zmm25
	vprord	$9, %zmm10, %zmm26
	vprold	$7, %zmm13, %zmm24
	vpxord	%zmm22, %zmm18, %zmm18
	vpternlogd	$150, %zmm26, %zmm25, %zmm10
	vpternlogd	$150, %zmm8, %zmm24, %zmm10
	vpxord	%zmm15, %zmm10, %zmm24
	vmovdqa64	%zmm10, 1288(%rsp)
	vpaddd	%zmm1, %zmm24, %zmm24
	vmovdqa32	%zmm20, %zmm1
	vpternlogd	$232, %zmm21, %zmm23, %zmm1
	vprold	$9, %zmm23, %zmm23
	vpaddd	%zmm24, %zmm1, %zmm1
	vmovdqa32	%zmm3, %zmm24
	vpternlogd	$202, %zmm6, %zmm0, %zmm24
	vpaddd	%zmm31, %zmm6, %zmm6
	vprord	$13, %zmm0, %zmm0
	vpaddd	%zmm2, %zmm24, %zmm2
	vpaddd	%zmm2, %zmm22, %zmm2
	vprold	$9, %zmm2, %zmm24
	vprord	$15, %zmm2, %zmm25
	vpaddd	%zmm1, %zmm18, %zmm18
	vprold	$12, %zmm18, %zmm1
	vpternlogd	$150, %zmm25, %zmm24, %zmm2
	vprold	$15, %zmm16, %zmm24
	vpternlogd	$150, %zmm24, %zmm5, %zmm11
	vprold	$15, %zmm11, %zmm25
	vprord	$9, %zmm11, %zmm26
	vprold	$7, %zmm17, %zmm24
	vpternlogd	$150, %zmm26, %zmm25, %zmm11
	vpternlogd	$150, %zmm19, %zmm24, %zmm11
	vpaddd	%zmm1, %zmm2, %zmm24
	vpaddd	92(%rdx){1to16}, %zmm24, %zmm24
	vpxord	%zmm31, %zmm11, %zmm22
	vprold	$7, %zmm24, %zmm24
	vpaddd	%zmm21, %zmm22, %zmm22
	vmovdqa32	%zmm18, %zmm21
	vpternlogd	$232, %zmm23, %zmm20, %zmm21
	vprold	$9, %zmm20, %zmm20
	vpaddd	%zmm22, %zmm21, %zmm21
	vmovdqa32	%zmm2, %zmm22
	vpternlogd	$202, %zmm0, %zmm3, %zmm22
	vpaddd	%zmm16, %zmm0, %zmm0
	vprord	$13, %zmm3, %zmm3
	vpaddd	%zmm6, %zmm22, %zmm6
	vpaddd	%zmm6, %zmm24, %zmm6
	vpxord	%zmm24, %zmm1, %zmm1
	vprold	$9, %zmm6, %zmm22
	vprord	$15, %zmm6, %zmm25
	vpaddd	%zmm21, %zmm1, %zmm1
	vprold	$12, %zmm1, %zmm21
	vpternlogd	$150, %zmm25, %zmm22, %zmm6
	vmovdqa32	%zmm29, %zmm22
	vprold	$15, %zmm14, %zmm25
	vpaddd	%zmm21, %zmm6, %zmm24
	vpaddd	96(%rdx){1to16}, %zmm24, %zmm24
	vprold	$7, %zmm24, %zmm24
	vpternlogd	$150, %zmm25, %zmm4, %zmm22
	vprold	$15, %zmm22, %zmm26
	vprord	$9, %zmm22, %zmm28
	vprold	$7, %zmm9, %zmm25
	vpxord	%zmm24, %zmm21, %zmm21
	vpternlogd	$150, %zmm28, %zmm26, %zmm22
	vpternlogd	$150, %zmm15, %zmm25, %zmm22
	vpxord	%zmm16, %zmm22, %zmm25
	vmovdqa64	%zmm22, 1480(%rsp)
	vpaddd	%zmm23, %zmm25, %zmm25
	vmovdqa32	%zmm1, %zmm23
	vpternlogd	$232, %zmm20, %zmm18, %zmm23
	vprold	$9, %zmm18, %zmm18
	vpaddd	%zmm25, %zmm23, %zmm23
	vmovdqa32	%zmm6, %zmm25
	vpternlogd	$202, %zmm3, %zmm2, %zmm25
	vpaddd	%zmm14, %zmm3, %zmm3
	vprord	$13, %zmm2, %zmm2
	vpaddd	%zmm0, %zmm25, %zmm0
	vpaddd	%zmm0, %zmm24, %zmm0
	vprold	$9, %zmm0, %zmm25
	vprord	$15, %zmm0, %zmm26
	vpaddd	%zmm23, %zmm21, %zmm21
	vprold	$12, %zmm21, %zmm23
	vpternlogd	$150, %zmm26, %zmm25, %zmm0
	vprold	$15, %zmm10, %zmm25
	vpaddd	%zmm23, %zmm0, %zmm24
	vpaddd	100(%rdx){1to16}, %zmm24, %zmm24
	vprold	$7, %zmm24, %zmm24
	vpternlogd	$150, %zmm25, %zmm8, %zmm13
	vprord	$9, %zmm13, %zmm28
	vprold	$15, %zmm13, %zmm26
	vprold	$7, %zmm12, %zmm25
	vprold	$7, %zmm8, %zmm8
	vpxord	%zmm24, %zmm23, %zmm23
	vpternlogd	$150, %zmm28, %zmm26, %zmm13
	vpternlogd	$150, %zmm31, %zmm25, %zmm13
	vpxord	%zmm14, %zmm13, %zmm25
	vpaddd	%zmm20, %zmm25, %zmm25
	vmovdqa32	%zmm21, %zmm20
	vpternlogd	$232, %zmm18, %zmm1, %zmm20
	vprold	$9, %zmm1, %zmm1
	vpaddd	%zmm25, %zmm20, %zmm20
	vmovdqa32	%zmm0, %zmm25
	vpternlogd	$202, %zmm2, %zmm6, %zmm25
	vpaddd	%zmm10, %zmm2, %zmm2
	vprord	$13, %zmm6, %zmm6
	vpaddd	%zmm3, %zmm25, %zmm3
	vpaddd	%zmm3, %zmm24, %zmm3
	vprold	$9, %zmm3, %zmm25
	vprord	$15, %zmm3, %zmm28
	vpaddd	%zmm20, %zmm23, %zmm23
	vprold	$12, %zmm23, %zmm20
	vpternlogd	$150, %zmm28, %zmm25, %zmm3
	vprold	$15, %zmm11, %zmm25
	vpaddd	%zmm20, %zmm3, %zmm24
	vpaddd	104(%rdx){1to16}, %zmm24, %zmm24
	vprold	$7, %zmm24, %zmm24
	vpternlogd	$150, %zmm25, %zmm19, %zmm17
	vprold	$15, %zmm17, %zmm28
	vprord	$9, %zmm17, %zmm29
	vprold	$7, %zmm7, %zmm25
	vprold	$7, %zmm19, %zmm19
	vpxord	%zmm24, %zmm20, %zmm20
	vpternlogd	$150, %zmm29, %zmm28, %zmm17
	vpternlogd	$150, %zmm16, %zmm25, %zmm17
	vpxord	%zmm10, %zmm17, %zmm25
	vpaddd	%zmm18, %zmm25, %zmm25
	vmovdqa32	%zmm23, %zmm18
	vpternlogd	$232, %zmm1, %zmm21, %zmm18
	vprold	$9, %zmm21, %zmm21
	vpaddd	%zmm25, %zmm18, %zmm18
	vmovdqa32	%zmm3, %zmm25
	vpternlogd	$202, %zmm6, %zmm0, %zmm25
	vpaddd	%zmm11, %zmm6, %zmm6
	vprord	$13, %zmm0, %zmm0
	vpaddd	%zmm2, %zmm25, %zmm2
	vpaddd	%zmm2, %zmm24, %zmm2
	vprold	$9, %zmm2, %zmm25
	vprord	$15, %zmm2, %zmm28
	vpaddd	%zmm18, %zmm20, %zmm20
	vprold	$12, %zmm20, %zmm18
	vpternlogd	$150, %zmm28, %zmm25, %zmm2
	vprold	$15, %zmm22, %zmm25
	vpternlogd	$150, %zmm25, %zmm15, %zmm9
	vprord	$9, %zmm9, %zmm30
	vprold	$15, %zmm9, %zmm28
	vprold	$7, %zmm5, %zmm25
	vprold	$7, %zmm15, %zmm15
	vpternlogd	$150, %zmm30, %zmm28, %zmm9
	vpaddd	%zmm18, %zmm2, %zmm30
	vpaddd	108(%rdx){1to16}, %zmm30, %zmm30
	vpternlogd	$150, %zmm14, %zmm25, %zmm9
	vmovdqa32	%zmm20, %zmm25
	vprold	$7, %zmm30, %zmm30
	vpternlogd	$232, %zmm21, %zmm23, %zmm25
	vpxord	%zmm11, %zmm9, %zmm24
	vprold	$9, %zmm23, %zmm23
	vpaddd	%zmm1, %zmm24, %zmm1
	vpaddd	%zmm1, %zmm25, %zmm25
	vmovdqa32	%zmm2, %zmm1
	vpternlogd	$202, %zmm0, %zmm3, %zmm1
	vpaddd	%zmm22, %zmm0, %zmm0
	vprord	$13, %zmm3, %zmm3
	vpaddd	%zmm6, %zmm1, %zmm1
	vpaddd	%zmm1, %zmm30, %zmm1
	vpxord	%zmm30, %zmm18, %zmm18
	vprold	$9, %zmm1, %zmm6
	vprord	$15, %zmm1, %zmm24
	vpaddd	%zmm25, %zmm18, %zmm18
	vprold	$9, %zmm18, %zmm27
	vpternlogd	$150, %zmm24, %zmm6, %zmm1
	vmovdqa32	%zmm12, %zmm24
	vprold	$15, %zmm13, %zmm6
	vpternlogd	$150, %zmm6, %zmm31, %zmm24
	vprold	$15, %zmm24, %zmm12
	vprord	$9, %zmm24, %zmm31
	vprold	$7, %zmm4, %zmm6
	vpternlogd	$150, %zmm31, %zmm12, %zmm24
	vpternlogd	$150, %zmm10, %zmm6, %zmm24
	vprold	$12, %zmm18, %zmm6
	vpxord	%zmm22, %zmm24, %zmm30
	vmovdqa64	%zmm24, %zmm12
	vprold	$15, %zmm24, %zmm24
	vpaddd	%zmm21, %zmm30, %zmm30
	vmovdqa32	%zmm18, %zmm21
	vpternlogd	$232, %zmm23, %zmm20, %zmm21
	vprold	$9, %zmm20, %zmm20
	vpaddd	%zmm30, %zmm21, %zmm21
	vmovdqa32	%zmm1, %zmm30
	vpternlogd	$202, %zmm3, %zmm2, %zmm30
	vpaddd	%zmm13, %zmm3, %zmm3
	vprord	$13, %zmm2, %zmm2
	vpaddd	%zmm6, %zmm1, %zmm25
	vpaddd	%zmm0, %zmm30, %zmm0
	vpaddd	112(%rdx){1to16}, %zmm25, %zmm25
	vpternlogd	$150, %zmm24, %zmm10, %zmm4
	vprold	$7, %zmm25, %zmm25
	vpaddd	%zmm0, %zmm25, %zmm0
	vpxord	%zmm25, %zmm6, %zmm6
	vprold	$9, %zmm0, %zmm30
	vpaddd	%zmm21, %zmm6, %zmm6
	vprord	$15, %zmm0, %zmm31
	vprold	$12, %zmm6, %zmm21
	vpternlogd	$150, %zmm31, %zmm30, %zmm0
	vprold	$15, %zmm17, %zmm30
	vpternlogd	$150, %zmm30, %zmm16, %zmm7
	vprold	$15, %zmm7, %zmm16
	vprord	$9, %zmm7, %zmm30
	vpternlogd	$150, %zmm30, %zmm16, %zmm7
	vpternlogd	$150, %zmm11, %zmm8, %zmm7
	vpaddd	%zmm21, %zmm0, %zmm8
	vpxord	%zmm13, %zmm7, %zmm16
	vpaddd	116(%rdx){1to16}, %zmm8, %zmm8
	vprold	$7, %zmm8, %zmm8
	vpaddd	%zmm23, %zmm16, %zmm16
	vmovdqa32	%zmm6, %zmm23
	vpternlogd	$232, %zmm20, %zmm18, %zmm23
	vprold	$15, %zmm9, %zmm18
	vpaddd	%zmm16, %zmm23, %zmm16
	vmovdqa32	%zmm0, %zmm23
	vpternlogd	$202, %zmm2, %zmm1, %zmm23
	vpaddd	%zmm17, %zmm2, %zmm2
	vprord	$13, %zmm1, %zmm1
	vpaddd	%zmm3, %zmm23, %zmm3
	vpxord	%zmm8, %zmm21, %zmm21
	vpternlogd	$150, %zmm18, %zmm14, %zmm5
	vpaddd	%zmm3, %zmm8, %zmm3
	vprold	$15, %zmm5, %zmm14
	vprord	$9, %zmm5, %zmm18
	vprold	$9, %zmm3, %zmm23
	vpaddd	%zmm16, %zmm21, %zmm8
	vprord	$15, %zmm3, %zmm25
	vprold	$9, %zmm6, %zmm21
	vpternlogd	$150, %zmm18, %zmm14, %zmm5
	vprold	$12, %zmm8, %zmm18
	vpternlogd	$150, %zmm22, %zmm19, %zmm5
	vmovdqa32	%zmm8, %zmm19
	vpternlogd	$232, %zmm27, %zmm6, %zmm19
	vpxord	%zmm17, %zmm5, %zmm14
	vprold	$15, %zmm4, %zmm6
	vpternlogd	$150, %zmm25, %zmm23, %zmm3
	vpaddd	%zmm20, %zmm14, %zmm14
	vpaddd	%zmm14, %zmm19, %zmm19
	vmovdqa32	%zmm3, %zmm14
	vpternlogd	$202, %zmm1, %zmm0, %zmm14
	vpaddd	%zmm9, %zmm1, %zmm1
	vprord	$13, %zmm0, %zmm0
	vpaddd	%zmm18, %zmm3, %zmm16
	vpaddd	%zmm2, %zmm14, %zmm2
	vpaddd	120(%rdx){1to16}, %zmm16, %zmm16
	vprold	$7, %zmm16, %zmm16
	vmovdqa64	%zmm0, %zmm25
	vpaddd	%zmm2, %zmm16, %zmm2
	vpxord	%zmm16, %zmm18, %zmm20
	vprold	$9, %zmm2, %zmm14
	vpaddd	%zmm19, %zmm20, %zmm20
	vmovdqa64	%zmm21, %zmm19
	vprord	$15, %zmm2, %zmm16
	vmovdqa64	%zmm20, %zmm23
	vprold	$12, %zmm20, %zmm22
	vpternlogd	$150, %zmm16, %zmm14, %zmm2
	vprord	$9, %zmm4, %zmm14
	vmovdqa64	%zmm2, %zmm18
	vpternlogd	$150, %zmm14, %zmm6, %zmm4
	vpaddd	%zmm22, %zmm2, %zmm6
	vmovdqa32	%zmm20, %zmm14
	vpaddd	124(%rdx){1to16}, %zmm6, %zmm6
	vpternlogd	$150, %zmm13, %zmm15, %zmm4
	vpternlogd	$232, %zmm21, %zmm8, %zmm14
	vprold	$7, %zmm6, %zmm6
	vpxord	%zmm9, %zmm4, %zmm10
	vprold	$9, %zmm8, %zmm8
	vpaddd	%zmm27, %zmm10, %zmm10
	vpaddd	%zmm10, %zmm14, %zmm14
	vpxord	%zmm6, %zmm22, %zmm22
	vpaddd	%zmm14, %zmm22, %zmm22
	vmovdqa32	%zmm2, %zmm14
	vmovdqa64	%zmm8, %zmm16
	vpternlogd	$202, %zmm0, %zmm3, %zmm14
	vmovdqa64	%zmm22, %zmm10
	vprord	$13, %zmm3, %zmm3
	vpaddd	%zmm1, %zmm14, %zmm14
	vpaddd	%zmm14, %zmm6, %zmm6
	addq	$64, %rdx
	vprord	$15, %zmm6, %zmm14
	vprold	$9, %zmm6, %zmm1
	vmovdqa64	%zmm3, %zmm15
	vpternlogd	$150, %zmm14, %zmm1, %zmm6
	vmovdqa64	%zmm6, %zmm14
	cmpq	%rdx, %rax
	jne	.L96
