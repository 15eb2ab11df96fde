	vmovdqu	-1(%rax), %ymm14
	vpand	-1(%rax), %ymm1, %ymm12
	vpsrlw	$4, %ymm3, %ymm3
	addq	$64, %rax
	vmovdqu	-67(%rax), %ymm15
	vpand	%ymm3, %ymm1, %ymm3
	vpsrlw	$4, %ymm9, %ymm9
	vpsrlw	$4, %ymm14, %ymm10
	vmovdqu	-66(%rax), %ymm14
	vpshufb	%ymm12, %ymm4, %ymm12
	vpand	%ymm9, %ymm1, %ymm9
	vpand	%ymm10, %ymm1, %ymm10
	vpsubusb	%ymm8, %ymm15, %ymm13
	vpshufb	%ymm3, %ymm5, %ymm3
	vmovdqu	-35(%rax), %ymm15
	vpshufb	%ymm10, %ymm2, %ymm10
	vpsubusb	%ymm7, %ymm14, %ymm11
	vpshufb	%ymm9, %ymm5, %ymm9
	vpand	%ymm12, %ymm10, %ymm10
	vpsubusb	%ymm8, %ymm15, %ymm12
	vpand	%ymm3, %ymm10, %ymm3
	vpor	%ymm13, %ymm11, %ymm10
	vmovdqu	-34(%rax), %ymm13
	vpand	%ymm6, %ymm10, %ymm10
	vpxor	%ymm10, %ymm3, %ymm3
	vpand	-33(%rax), %ymm1, %ymm10
	vpsubusb	%ymm7, %ymm13, %ymm11
	vpmaxub	%ymm3, %ymm0, %ymm3
	vmovdqu	-33(%rax), %ymm0
	vpshufb	%ymm10, %ymm4, %ymm10
	vpsrlw	$4, %ymm0, %ymm0
	vpand	%ymm0, %ymm1, %ymm0
	vpshufb	%ymm0, %ymm2, %ymm0
	vpand	%ymm10, %ymm0, %ymm0
	vpand	%ymm9, %ymm0, %ymm0
	vpor	%ymm12, %ymm11, %ymm9
	vpand	%ymm6, %ymm9, %ymm9
	vpxor	%ymm9, %ymm0, %ymm0
	vpmaxub	%ymm0, %ymm3, %ymm0
	cmpq	%rdx, %rax
	jb	.L33
	vmovdqu	(%rax), %ymm3
	vmovdqu	32(%rax), %ymm9
	vpmaxub	%ymm9, %ymm3, %ymm10
	vpmovmskb	%ymm10, %ecx
	testl	%ecx, %ecx
	jne	.L27
