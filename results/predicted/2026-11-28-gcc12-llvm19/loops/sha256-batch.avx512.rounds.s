	vprold	$7, %zmm28, %zmm10
	vmovdqa32	%zmm28, %zmm7
	vpsrld	$3, %zmm9, %zmm18
	vmovdqa64	1544(%rsp), %zmm15
	vprord	$11, %zmm28, %zmm8
	vpternlogd	$202, %zmm30, %zmm29, %zmm7
	vmovdqa64	1608(%rsp), %zmm14
	vmovdqa64	1736(%rsp), %zmm16
	vprord	$2, %zmm1, %zmm11
	vpaddd	%zmm15, %zmm31, %zmm5
	vmovdqa64	1992(%rsp), %zmm22
	vmovdqa64	2056(%rsp), %zmm31
	vprord	$7, %zmm14, %zmm20
	vpaddd	(%rdx){1to16}, %zmm5, %zmm5
	leaq	192+_ZN12_GLOBAL__N_14Sha2INS_6Sha256EE9constantsE(%rip), %rax
	vpaddd	%zmm5, %zmm2, %zmm5
	vpsrld	$3, %zmm31, %zmm17
	vpaddd	%zmm5, %zmm7, %zmm5
	vprord	$6, %zmm28, %zmm7
	vpternlogd	$150, %zmm10, %zmm8, %zmm7
	vprold	$10, %zmm1, %zmm8
	vpaddd	%zmm5, %zmm7, %zmm7
	vmovdqa32	%zmm1, %zmm5
	vpternlogd	$232, %zmm4, %zmm3, %zmm5
	vprold	$7, %zmm7, %zmm10
	vpsubd	%zmm2, %zmm7, %zmm2
	vpaddd	%zmm2, %zmm5, %zmm2
	vprord	$13, %zmm1, %zmm5
	vpternlogd	$150, %zmm8, %zmm5, %zmm11
	vpsrld	$10, %zmm6, %zmm8
	vprold	$13, %zmm6, %zmm5
	vpaddd	%zmm2, %zmm11, %zmm11
	vprold	$15, %zmm6, %zmm2
	vpternlogd	$150, %zmm8, %zmm5, %zmm2
	vpsrld	$3, %zmm14, %zmm8
	vprold	$14, %zmm14, %zmm5
	vpternlogd	$150, %zmm8, %zmm5, %zmm20
	vmovdqa32	%zmm7, %zmm5
	vprord	$11, %zmm7, %zmm8
	vpaddd	%zmm2, %zmm20, %zmm20
	vpaddd	%zmm15, %zmm9, %zmm2
	vpternlogd	$202, %zmm29, %zmm28, %zmm5
	vpaddd	%zmm2, %zmm20, %zmm20
	vpaddd	%zmm14, %zmm30, %zmm2
	vmovdqa64	1672(%rsp), %zmm15
	vmovdqa64	1416(%rsp), %zmm30
	vpaddd	4(%rdx){1to16}, %zmm2, %zmm2
	vmovdqa64	%zmm20, 1544(%rsp)
	vpaddd	%zmm2, %zmm4, %zmm2
	vpsrld	$3, %zmm15, %zmm12
	vpaddd	%zmm2, %zmm5, %zmm2
	vpsrld	$3, %zmm30, %zmm19
	vprord	$6, %zmm7, %zmm5
	vpternlogd	$150, %zmm10, %zmm8, %zmm5
	vprold	$10, %zmm11, %zmm10
	vpaddd	%zmm2, %zmm5, %zmm5
	vmovdqa32	%zmm11, %zmm2
	vprord	$2, %zmm11, %zmm8
	vpternlogd	$232, %zmm3, %zmm1, %zmm2
	vpsubd	%zmm4, %zmm5, %zmm4
	vpaddd	%zmm4, %zmm2, %zmm4
	vprord	$13, %zmm11, %zmm2
	vpternlogd	$150, %zmm10, %zmm2, %zmm8
	vpsrld	$10, %zmm0, %zmm10
	vprold	$13, %zmm0, %zmm2
	vpaddd	%zmm4, %zmm8, %zmm8
	vprold	$15, %zmm0, %zmm4
	vpternlogd	$150, %zmm10, %zmm2, %zmm4
	vprold	$14, %zmm15, %zmm10
	vpaddd	%zmm30, %zmm4, %zmm4
	vprord	$7, %zmm15, %zmm2
	vpternlogd	$150, %zmm12, %zmm10, %zmm2
	vprold	$7, %zmm5, %zmm12
	vpaddd	%zmm14, %zmm2, %zmm2
	vprord	$11, %zmm5, %zmm10
	vpaddd	%zmm2, %zmm4, %zmm24
	vmovdqa32	%zmm5, %zmm2
	vpaddd	%zmm15, %zmm29, %zmm4
	vprord	$2, %zmm8, %zmm14
	vpternlogd	$202, %zmm28, %zmm7, %zmm2
	vpaddd	8(%rdx){1to16}, %zmm4, %zmm4
	vmovdqa64	1480(%rsp), %zmm29
	vpaddd	%zmm4, %zmm3, %zmm4
	vpsrld	$3, %zmm29, %zmm21
	vmovdqa32	%zmm24, 1096(%rsp)
	vpaddd	%zmm4, %zmm2, %zmm4
	vmovdqa64	%zmm24, 1608(%rsp)
	vprord	$6, %zmm5, %zmm2
	vpternlogd	$150, %zmm12, %zmm10, %zmm2
	vpsrld	$3, %zmm16, %zmm12
	vprold	$10, %zmm8, %zmm10
	vpaddd	%zmm4, %zmm2, %zmm2
	vmovdqa32	%zmm8, %zmm4
	vpternlogd	$232, %zmm1, %zmm11, %zmm4
	vpsubd	%zmm3, %zmm2, %zmm3
	vpaddd	%zmm3, %zmm4, %zmm3
	vprord	$13, %zmm8, %zmm4
	vpternlogd	$150, %zmm10, %zmm4, %zmm14
	vpsrld	$10, %zmm20, %zmm10
	vprold	$13, %zmm20, %zmm4
	vpaddd	%zmm3, %zmm14, %zmm14
	vprold	$15, %zmm20, %zmm3
	vprord	$2, %zmm14, %zmm13
	vpternlogd	$150, %zmm10, %zmm4, %zmm3
	vprold	$14, %zmm16, %zmm10
	vpaddd	%zmm29, %zmm3, %zmm3
	vprord	$7, %zmm16, %zmm4
	vpternlogd	$150, %zmm12, %zmm10, %zmm4
	vprold	$7, %zmm2, %zmm10
	vpaddd	%zmm15, %zmm4, %zmm4
	vmovdqa64	1800(%rsp), %zmm15
	vprord	$6, %zmm2, %zmm12
	vpaddd	%zmm3, %zmm4, %zmm25
	vmovdqa32	%zmm2, %zmm4
	vpaddd	%zmm16, %zmm28, %zmm3
	vprord	$7, %zmm15, %zmm23
	vpternlogd	$202, %zmm7, %zmm5, %zmm4
	vpaddd	12(%rdx){1to16}, %zmm3, %zmm3
	vmovdqa64	1928(%rsp), %zmm28
	vpaddd	%zmm3, %zmm1, %zmm3
	vmovdqa32	%zmm25, 1160(%rsp)
	vpaddd	%zmm3, %zmm4, %zmm3
	vmovdqa64	%zmm25, 1672(%rsp)
	vprord	$11, %zmm2, %zmm4
	vpternlogd	$150, %zmm10, %zmm4, %zmm12
	vprold	$10, %zmm14, %zmm4
	vpaddd	%zmm3, %zmm12, %zmm12
	vmovdqa32	%zmm14, %zmm3
	vpternlogd	$232, %zmm11, %zmm8, %zmm3
	vprord	$6, %zmm12, %zmm10
	vpsubd	%zmm1, %zmm12, %zmm1
	vpaddd	%zmm1, %zmm3, %zmm1
	vprord	$13, %zmm14, %zmm3
	vpternlogd	$150, %zmm4, %zmm3, %zmm13
	vpsrld	$10, %zmm24, %zmm4
	vprold	$13, %zmm24, %zmm3
	vpaddd	%zmm1, %zmm13, %zmm13
	vprold	$15, %zmm24, %zmm1
	vpternlogd	$150, %zmm4, %zmm3, %zmm1
	vpsrld	$3, %zmm15, %zmm4
	vprold	$14, %zmm15, %zmm3
	vpaddd	%zmm26, %zmm1, %zmm1
	vpternlogd	$150, %zmm4, %zmm3, %zmm23
	vmovdqa32	%zmm12, %zmm3
	vprold	$7, %zmm12, %zmm4
	vpaddd	%zmm16, %zmm23, %zmm23
	vpternlogd	$202, %zmm5, %zmm2, %zmm3
	vpaddd	%zmm1, %zmm23, %zmm23
	vpaddd	%zmm15, %zmm7, %zmm1
	vmovdqa64	1864(%rsp), %zmm7
	vpaddd	16(%rdx){1to16}, %zmm1, %zmm1
	vmovdqa64	%zmm23, 1736(%rsp)
	vprord	$7, %zmm7, %zmm16
	vpaddd	%zmm1, %zmm11, %zmm1
	vpaddd	%zmm1, %zmm3, %zmm1
	vprord	$11, %zmm12, %zmm3
	vpternlogd	$150, %zmm4, %zmm3, %zmm10
	vmovdqa32	%zmm13, %zmm3
	vprold	$10, %zmm13, %zmm4
	vpternlogd	$232, %zmm8, %zmm14, %zmm3
	vpaddd	%zmm1, %zmm10, %zmm10
	vpsubd	%zmm11, %zmm10, %zmm1
	vprord	$2, %zmm13, %zmm11
	vpaddd	%zmm1, %zmm3, %zmm1
	vprord	$13, %zmm13, %zmm3
	vpternlogd	$150, %zmm4, %zmm3, %zmm11
	vpsrld	$10, %zmm25, %zmm4
	vprold	$13, %zmm25, %zmm3
	vpaddd	%zmm1, %zmm11, %zmm11
	vprold	$15, %zmm25, %zmm1
	vpternlogd	$150, %zmm4, %zmm3, %zmm1
	vpsrld	$3, %zmm7, %zmm4
	vprold	$14, %zmm7, %zmm3
	vpaddd	%zmm27, %zmm1, %zmm1
	vpternlogd	$150, %zmm4, %zmm3, %zmm16
	vmovdqa32	%zmm10, %zmm3
	vprord	$6, %zmm10, %zmm4
	vpaddd	%zmm15, %zmm16, %zmm16
	vpternlogd	$202, %zmm2, %zmm12, %zmm3
	vprord	$7, %zmm28, %zmm15
	vpaddd	%zmm1, %zmm16, %zmm16
	vpaddd	%zmm7, %zmm5, %zmm1
	vprold	$7, %zmm10, %zmm5
	vpaddd	20(%rdx){1to16}, %zmm1, %zmm1
	vmovdqa64	%zmm16, 1800(%rsp)
	vpaddd	%zmm1, %zmm8, %zmm1
	vpaddd	%zmm1, %zmm3, %zmm1
	vprord	$11, %zmm10, %zmm3
	vpternlogd	$150, %zmm5, %zmm3, %zmm4
	vmovdqa32	%zmm11, %zmm3
	vprold	$10, %zmm11, %zmm5
	vpternlogd	$232, %zmm14, %zmm13, %zmm3
	vpaddd	%zmm1, %zmm4, %zmm4
	vpsubd	%zmm8, %zmm4, %zmm1
	vprord	$2, %zmm11, %zmm8
	vpaddd	%zmm1, %zmm3, %zmm1
	vprord	$13, %zmm11, %zmm3
	vpternlogd	$150, %zmm5, %zmm3, %zmm8
	vpsrld	$10, %zmm23, %zmm5
	vprold	$13, %zmm23, %zmm3
	vpaddd	%zmm1, %zmm8, %zmm8
	vprold	$15, %zmm23, %zmm1
	vpternlogd	$150, %zmm5, %zmm3, %zmm1
	vpsrld	$3, %zmm28, %zmm5
	vprold	$14, %zmm28, %zmm3
	vpaddd	%zmm6, %zmm1, %zmm1
	vpternlogd	$150, %zmm5, %zmm3, %zmm15
	vprold	$7, %zmm4, %zmm5
	vpaddd	%zmm7, %zmm15, %zmm15
	vprord	$6, %zmm4, %zmm3
	vpaddd	%zmm1, %zmm15, %zmm15
	vpaddd	%zmm28, %zmm2, %zmm1
	vmovdqa32	%zmm4, %zmm2
	vprord	$2, %zmm8, %zmm7
	vpternlogd	$202, %zmm12, %zmm10, %zmm2
	vpaddd	24(%rdx){1to16}, %zmm1, %zmm1
	vpaddd	%zmm22, %zmm12, %zmm12
	vpaddd	%zmm1, %zmm14, %zmm1
	vpaddd	28(%rdx){1to16}, %zmm12, %zmm12
	vmovdqa64	%zmm15, 1864(%rsp)
	vpaddd	%zmm1, %zmm2, %zmm1
	vprord	$11, %zmm4, %zmm2
	vpaddd	%zmm12, %zmm13, %zmm12
	vpternlogd	$150, %zmm5, %zmm2, %zmm3
	vpsrld	$10, %zmm16, %zmm5
	vprold	$10, %zmm8, %zmm2
	vpaddd	%zmm1, %zmm3, %zmm3
	vmovdqa32	%zmm8, %zmm1
	vpternlogd	$232, %zmm13, %zmm11, %zmm1
	vpsubd	%zmm14, %zmm3, %zmm14
	vpaddd	%zmm14, %zmm1, %zmm14
	vprord	$13, %zmm8, %zmm1
	vpternlogd	$150, %zmm2, %zmm1, %zmm7
	vprold	$13, %zmm16, %zmm2
	vpaddd	%zmm14, %zmm7, %zmm7
	vprold	$15, %zmm16, %zmm1
	vprord	$7, %zmm22, %zmm14
	vpternlogd	$150, %zmm5, %zmm2, %zmm1
	vpsrld	$3, %zmm22, %zmm5
	vprold	$14, %zmm22, %zmm2
	vpaddd	%zmm0, %zmm1, %zmm1
	vpternlogd	$150, %zmm5, %zmm2, %zmm14
	vmovdqa32	%zmm3, %zmm2
	vprord	$11, %zmm3, %zmm5
	vpternlogd	$202, %zmm10, %zmm4, %zmm2
	vpaddd	%zmm28, %zmm14, %zmm14
	vpaddd	%zmm31, %zmm10, %zmm10
	vpaddd	%zmm1, %zmm14, %zmm14
	vpaddd	%zmm12, %zmm2, %zmm2
	vpsrld	$3, %zmm0, %zmm28
	vprold	$7, %zmm3, %zmm12
	vpaddd	32(%rdx){1to16}, %zmm10, %zmm10
	vmovdqa64	%zmm14, 1928(%rsp)
	vprord	$6, %zmm3, %zmm1
	vpternlogd	$150, %zmm12, %zmm5, %zmm1
	vprold	$10, %zmm7, %zmm12
	vpaddd	%zmm2, %zmm1, %zmm1
	vmovdqa32	%zmm7, %zmm2
	vprord	$2, %zmm7, %zmm5
	vpternlogd	$232, %zmm11, %zmm8, %zmm2
	vpsubd	%zmm13, %zmm1, %zmm13
	vpaddd	%zmm13, %zmm2, %zmm13
	vprord	$13, %zmm7, %zmm2
	vpternlogd	$150, %zmm12, %zmm2, %zmm5
	vprold	$13, %zmm15, %zmm12
	vpaddd	%zmm13, %zmm5, %zmm5
	vpsrld	$10, %zmm15, %zmm13
	vprold	$15, %zmm15, %zmm2
	vpternlogd	$150, %zmm13, %zmm12, %zmm2
	vprold	$14, %zmm31, %zmm12
	vpaddd	%zmm20, %zmm2, %zmm2
	vprord	$7, %zmm31, %zmm13
	vpternlogd	$150, %zmm17, %zmm12, %zmm13
	vprold	$7, %zmm1, %zmm17
	vpaddd	%zmm22, %zmm13, %zmm13
	vpsrld	$3, %zmm27, %zmm22
	vprord	$11, %zmm1, %zmm12
	vpaddd	%zmm2, %zmm13, %zmm13
	vpaddd	%zmm10, %zmm11, %zmm2
	vmovdqa32	%zmm1, %zmm10
	vpternlogd	$202, %zmm4, %zmm3, %zmm10
	vpaddd	%zmm4, %zmm9, %zmm4
	vmovdqa64	%zmm13, 1992(%rsp)
	vpaddd	%zmm2, %zmm10, %zmm10
	vpaddd	36(%rdx){1to16}, %zmm4, %zmm4
	vprord	$6, %zmm1, %zmm2
	vpaddd	%zmm4, %zmm8, %zmm4
	vpternlogd	$150, %zmm17, %zmm12, %zmm2
	vprold	$10, %zmm5, %zmm17
	vpaddd	%zmm10, %zmm2, %zmm2
	vmovdqa32	%zmm5, %zmm10
	vprord	$13, %zmm5, %zmm12
	vpternlogd	$232, %zmm8, %zmm7, %zmm10
	vpsubd	%zmm11, %zmm2, %zmm11
	vpaddd	%zmm11, %zmm10, %zmm10
	vprord	$2, %zmm5, %zmm11
	vpternlogd	$150, %zmm17, %zmm12, %zmm11
	vpsrld	$10, %zmm14, %zmm17
	vprold	$13, %zmm14, %zmm12
	vpaddd	%zmm10, %zmm11, %zmm11
	vprold	$15, %zmm14, %zmm10
	vpternlogd	$150, %zmm17, %zmm12, %zmm10
	vprold	$14, %zmm9, %zmm17
	vpaddd	%zmm24, %zmm10, %zmm10
	vprord	$7, %zmm9, %zmm12
	vprord	$7, %zmm26, %zmm24
	vpternlogd	$150, %zmm18, %zmm17, %zmm12
	vprold	$7, %zmm2, %zmm18
	vpaddd	%zmm31, %zmm12, %zmm12
	vprord	$11, %zmm2, %zmm17
	vpaddd	%zmm10, %zmm12, %zmm12
	vmovdqa32	%zmm2, %zmm10
	vpternlogd	$202, %zmm3, %zmm1, %zmm10
	vpaddd	%zmm30, %zmm3, %zmm3
	vmovdqa64	%zmm12, 2056(%rsp)
	vpaddd	%zmm4, %zmm10, %zmm10
	vpaddd	40(%rdx){1to16}, %zmm3, %zmm3
	vprord	$6, %zmm2, %zmm4
	vpaddd	%zmm3, %zmm7, %zmm3
	vpternlogd	$150, %zmm18, %zmm17, %zmm4
	vprold	$10, %zmm11, %zmm18
	vpaddd	%zmm10, %zmm4, %zmm4
	vmovdqa32	%zmm11, %zmm10
	vprord	$13, %zmm11, %zmm17
	vpternlogd	$232, %zmm7, %zmm5, %zmm10
	vpsubd	%zmm8, %zmm4, %zmm8
	vpaddd	%zmm8, %zmm10, %zmm10
	vprord	$2, %zmm11, %zmm8
	vpternlogd	$150, %zmm18, %zmm17, %zmm8
	vpsrld	$10, %zmm13, %zmm18
	vprold	$15, %zmm13, %zmm17
	vpaddd	%zmm10, %zmm8, %zmm8
	vprold	$13, %zmm13, %zmm10
	vpternlogd	$150, %zmm18, %zmm10, %zmm17
	vprold	$14, %zmm30, %zmm18
	vpaddd	%zmm25, %zmm17, %zmm17
	vpsrld	$3, %zmm6, %zmm25
	vprord	$7, %zmm30, %zmm10
	vpternlogd	$150, %zmm19, %zmm18, %zmm10
	vprold	$7, %zmm4, %zmm19
	vpaddd	%zmm9, %zmm10, %zmm10
	vprord	$11, %zmm4, %zmm18
	vpaddd	%zmm17, %zmm10, %zmm10
	vmovdqa32	%zmm4, %zmm17
	vpternlogd	$202, %zmm1, %zmm2, %zmm17
	vpaddd	%zmm29, %zmm1, %zmm1
	vmovdqa64	%zmm10, %zmm9
	vpaddd	%zmm3, %zmm17, %zmm17
	vpaddd	44(%rdx){1to16}, %zmm1, %zmm1
	vprord	$6, %zmm4, %zmm3
	vpternlogd	$150, %zmm19, %zmm18, %zmm3
	vprold	$10, %zmm8, %zmm18
	vpaddd	%zmm17, %zmm3, %zmm3
	vmovdqa32	%zmm8, %zmm17
	vprord	$2, %zmm8, %zmm19
	vpternlogd	$232, %zmm5, %zmm11, %zmm17
	vpsubd	%zmm7, %zmm3, %zmm7
	vpaddd	%zmm7, %zmm17, %zmm7
	vprord	$13, %zmm8, %zmm17
	vpaddd	%zmm1, %zmm5, %zmm1
	vpternlogd	$150, %zmm18, %zmm17, %zmm19
	vpsrld	$10, %zmm12, %zmm18
	vprold	$15, %zmm12, %zmm17
	vpaddd	%zmm7, %zmm19, %zmm19
	vprold	$13, %zmm12, %zmm7
	vpternlogd	$150, %zmm18, %zmm7, %zmm17
	vprold	$14, %zmm29, %zmm18
	vpaddd	%zmm23, %zmm17, %zmm17
	vprord	$7, %zmm29, %zmm7
	vpternlogd	$150, %zmm21, %zmm18, %zmm7
	vprold	$7, %zmm3, %zmm21
	vpaddd	%zmm30, %zmm7, %zmm7
	vprord	$11, %zmm3, %zmm18
	vpaddd	%zmm17, %zmm7, %zmm7
	vmovdqa32	%zmm3, %zmm17
	vpternlogd	$202, %zmm2, %zmm4, %zmm17
	vpaddd	%zmm2, %zmm26, %zmm2
	vmovdqa64	%zmm7, 1416(%rsp)
	vpaddd	%zmm1, %zmm17, %zmm17
	vpaddd	48(%rdx){1to16}, %zmm2, %zmm2
	vprord	$6, %zmm3, %zmm1
	vpternlogd	$150, %zmm21, %zmm18, %zmm1
	vprold	$10, %zmm19, %zmm21
	vpaddd	%zmm17, %zmm1, %zmm1
	vmovdqa32	%zmm19, %zmm17
	vprord	$13, %zmm19, %zmm18
	vpternlogd	$232, %zmm11, %zmm8, %zmm17
	vprord	$6, %zmm1, %zmm31
	vpsubd	%zmm5, %zmm1, %zmm5
	vpaddd	%zmm5, %zmm17, %zmm17
	vprord	$2, %zmm19, %zmm5
	vpternlogd	$150, %zmm21, %zmm18, %zmm5
	vpsrld	$10, %zmm10, %zmm21
	vprold	$13, %zmm10, %zmm18
	vpaddd	%zmm17, %zmm5, %zmm5
	vprold	$15, %zmm10, %zmm17
	vpternlogd	$150, %zmm21, %zmm18, %zmm17
	vpsrld	$3, %zmm26, %zmm21
	vprold	$14, %zmm26, %zmm18
	vpaddd	%zmm16, %zmm17, %zmm17
	vpternlogd	$150, %zmm21, %zmm18, %zmm24
	vpsrld	$10, %zmm7, %zmm21
	vprold	$7, %zmm1, %zmm18
	vpaddd	%zmm29, %zmm24, %zmm24
	vpaddd	%zmm17, %zmm24, %zmm24
	vpaddd	%zmm2, %zmm11, %zmm17
	vmovdqa32	%zmm1, %zmm2
	vpternlogd	$202, %zmm4, %zmm3, %zmm2
	vpaddd	%zmm4, %zmm27, %zmm4
	vmovdqa64	%zmm24, 1480(%rsp)
	vpaddd	%zmm17, %zmm2, %zmm2
	vpaddd	52(%rdx){1to16}, %zmm4, %zmm4
	vprord	$11, %zmm1, %zmm17
	vpternlogd	$150, %zmm18, %zmm17, %zmm31
	vprold	$10, %zmm5, %zmm18
	vpaddd	%zmm2, %zmm31, %zmm31
	vmovdqa32	%zmm5, %zmm2
	vprord	$2, %zmm5, %zmm17
	vpternlogd	$232, %zmm8, %zmm19, %zmm2
	vprord	$6, %zmm31, %zmm30
	vpsubd	%zmm11, %zmm31, %zmm11
	vpaddd	%zmm11, %zmm2, %zmm11
	vprord	$13, %zmm5, %zmm2
	vpternlogd	$150, %zmm18, %zmm2, %zmm17
	vprold	$15, %zmm7, %zmm18
	vpaddd	%zmm11, %zmm17, %zmm17
	vprold	$13, %zmm7, %zmm11
	vmovdqa64	%zmm17, %zmm2
	vpternlogd	$150, %zmm21, %zmm11, %zmm18
	vprold	$14, %zmm27, %zmm21
	vpaddd	%zmm15, %zmm18, %zmm18
	vprord	$7, %zmm27, %zmm11
	vpternlogd	$150, %zmm22, %zmm21, %zmm11
	vpsrld	$10, %zmm24, %zmm22
	vprold	$7, %zmm31, %zmm21
	vpaddd	%zmm26, %zmm11, %zmm11
	vpaddd	%zmm18, %zmm11, %zmm11
	vpaddd	%zmm4, %zmm8, %zmm18
	vmovdqa32	%zmm31, %zmm4
	vpternlogd	$202, %zmm3, %zmm1, %zmm4
	vpaddd	%zmm3, %zmm6, %zmm3
	vmovdqa64	%zmm11, %zmm26
	vpaddd	%zmm18, %zmm4, %zmm4
	vpaddd	56(%rdx){1to16}, %zmm3, %zmm3
	vprord	$11, %zmm31, %zmm18
	vpternlogd	$150, %zmm21, %zmm18, %zmm30
	vprold	$10, %zmm17, %zmm21
	vpaddd	%zmm4, %zmm30, %zmm30
	vmovdqa32	%zmm17, %zmm4
	vprord	$2, %zmm17, %zmm18
	vpternlogd	$232, %zmm19, %zmm5, %zmm4
	vprord	$6, %zmm30, %zmm29
	vpsubd	%zmm8, %zmm30, %zmm8
	vpaddd	%zmm8, %zmm4, %zmm8
	vprord	$13, %zmm17, %zmm4
	vpternlogd	$150, %zmm21, %zmm4, %zmm18
	vprold	$15, %zmm24, %zmm21
	vpaddd	%zmm8, %zmm18, %zmm18
	vprold	$13, %zmm24, %zmm8
	vmovdqa64	%zmm18, %zmm4
	vpternlogd	$150, %zmm22, %zmm8, %zmm21
	vprold	$14, %zmm6, %zmm22
	vpaddd	%zmm14, %zmm21, %zmm21
	vprord	$7, %zmm6, %zmm8
	vpternlogd	$150, %zmm25, %zmm22, %zmm8
	vpsrld	$10, %zmm11, %zmm25
	vprold	$7, %zmm30, %zmm22
	vpaddd	%zmm27, %zmm8, %zmm8
	vpaddd	%zmm21, %zmm8, %zmm8
	vpaddd	%zmm3, %zmm19, %zmm21
	vmovdqa32	%zmm30, %zmm3
	vpternlogd	$202, %zmm1, %zmm31, %zmm3
	vpaddd	%zmm1, %zmm0, %zmm1
	vmovdqa64	%zmm8, %zmm27
	vpaddd	%zmm21, %zmm3, %zmm3
	vpaddd	60(%rdx){1to16}, %zmm1, %zmm1
	vprord	$11, %zmm30, %zmm21
	vpternlogd	$150, %zmm22, %zmm21, %zmm29
	vprold	$10, %zmm18, %zmm22
	vpaddd	%zmm3, %zmm29, %zmm29
	vmovdqa32	%zmm18, %zmm3
	vprord	$13, %zmm18, %zmm21
	vpternlogd	$232, %zmm5, %zmm17, %zmm3
	vpsubd	%zmm19, %zmm29, %zmm19
	vpaddd	%zmm19, %zmm3, %zmm3
	vprord	$2, %zmm18, %zmm19
	vpternlogd	$150, %zmm22, %zmm21, %zmm19
	vprold	$13, %zmm11, %zmm22
	vpaddd	%zmm3, %zmm19, %zmm19
	vprold	$15, %zmm11, %zmm21
	vmovdqa64	%zmm19, %zmm3
	vpternlogd	$150, %zmm25, %zmm22, %zmm21
	vprold	$14, %zmm0, %zmm22
	vpaddd	%zmm13, %zmm21, %zmm21
	vprord	$7, %zmm0, %zmm25
	vpternlogd	$150, %zmm28, %zmm22, %zmm25
	vprold	$7, %zmm29, %zmm22
	vpaddd	%zmm6, %zmm25, %zmm25
	vprord	$6, %zmm29, %zmm28
	vpaddd	%zmm21, %zmm25, %zmm6
	vpaddd	%zmm1, %zmm5, %zmm21
	vmovdqa32	%zmm29, %zmm1
	vpternlogd	$202, %zmm31, %zmm30, %zmm1
	vpsrld	$10, %zmm8, %zmm25
	vmovdqa32	%zmm6, 1224(%rsp)
	vpaddd	%zmm21, %zmm1, %zmm1
	vprord	$11, %zmm29, %zmm21
	vpternlogd	$150, %zmm22, %zmm21, %zmm28
	vprold	$10, %zmm19, %zmm21
	vpaddd	%zmm1, %zmm28, %zmm28
	vmovdqa32	%zmm19, %zmm1
	vprord	$2, %zmm19, %zmm22
	vpternlogd	$232, %zmm17, %zmm18, %zmm1
	vpsubd	%zmm5, %zmm28, %zmm5
	vpaddd	%zmm5, %zmm1, %zmm5
	vprord	$13, %zmm19, %zmm1
	addq	$64, %rdx
	vpternlogd	$150, %zmm21, %zmm1, %zmm22
	vprold	$15, %zmm8, %zmm21
	vpaddd	%zmm5, %zmm22, %zmm22
	vprold	$13, %zmm8, %zmm5
	vmovdqa64	%zmm22, %zmm1
	vpternlogd	$150, %zmm25, %zmm5, %zmm21
	vpsrld	$3, %zmm20, %zmm5
	vprold	$14, %zmm20, %zmm25
	vpaddd	%zmm12, %zmm21, %zmm21
	vmovdqa32	%zmm5, 1352(%rsp)
	vprord	$7, %zmm20, %zmm5
	vpternlogd	$150, 1352(%rsp), %zmm25, %zmm5
	vpaddd	%zmm0, %zmm5, %zmm0
	vpaddd	%zmm21, %zmm0, %zmm5
	vmovdqa64	%zmm5, %zmm0
	cmpq	%rdx, %rax
	jne	.L96
