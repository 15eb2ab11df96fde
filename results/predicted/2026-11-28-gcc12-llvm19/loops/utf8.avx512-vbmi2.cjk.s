	vmovdqu8	-3(%rax), %zmm4
	vmovdqu8	-2(%rax), %zmm2
	vpsrlw	$2, %zmm0, %zmm0
	addq	$64, %rax
	vpermb	%zmm11, %zmm0, %zmm0
	vpsubusb	%zmm6, %zmm4, %zmm1
	vpsubusb	%zmm5, %zmm2, %zmm2
	vmovdqu8	-65(%rax), %zmm4
	vpternlogq	$168, %zmm8, %zmm1, %zmm2
	vpsrlw	$2, -65(%rax), %zmm1
	vpermb	%zmm10, %zmm4, %zmm4
	vpermb	%zmm9, %zmm1, %zmm1
	vpternlogq	$128, %zmm0, %zmm4, %zmm1
	vpternlogq	$246, %zmm2, %zmm1, %zmm3
	cmpq	%rdx, %rax
	jb	.L11
	vmovdqu64	(%rax), %zmm0
	vpmovb2m	%zmm0, %k0
	kortestq	%k0, %k0
	jne	.L4
