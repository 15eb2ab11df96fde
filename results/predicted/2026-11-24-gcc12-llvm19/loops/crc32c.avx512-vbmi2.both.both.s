	vpclmulqdq	$17, %zmm2, %zmm0, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm0, %zmm0
	vpternlogq	$150, (%rdx), %zmm3, %zmm0
	crc32q	(%rcx), %rsi
	crc32q	(%rcx,%r10), %r9
	crc32q	(%rcx,%r13), %rdi
	crc32q	(%rcx,%r11), %r8
	vpclmulqdq	$17, %zmm2, %zmm1, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm1, %zmm1
	vpternlogq	$150, 64(%rdx), %zmm3, %zmm1
	crc32q	8(%rcx), %rsi
	crc32q	8(%rcx,%r10), %r9
	crc32q	(%rcx,%r15), %rdi
	crc32q	8(%rcx,%r11), %r8
	leaq	16(%rcx), %r14
	leaq	128(%rdx), %rbx
	vpclmulqdq	$17, %zmm2, %zmm0, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm0, %zmm0
	vpternlogq	$150, 128(%rdx), %zmm3, %zmm0
	crc32q	16(%rcx), %rsi
	crc32q	16(%rcx,%r10), %r9
	crc32q	16(%rcx,%r13), %rdi
	crc32q	16(%rcx,%r11), %r8
	vpclmulqdq	$17, %zmm2, %zmm1, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm1, %zmm1
	vpternlogq	$150, 64(%rbx), %zmm3, %zmm1
	crc32q	8(%r14), %rsi
	crc32q	8(%r14,%r10), %r9
	crc32q	16(%rcx,%r15), %rdi
	crc32q	8(%r14,%r11), %r8
	addq	$32, %rcx
	addq	$256, %rdx
	cmpq	%rdx, %rax
	jne	.L17
