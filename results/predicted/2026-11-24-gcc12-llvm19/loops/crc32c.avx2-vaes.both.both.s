	vpclmulqdq	$0, %ymm2, %ymm0, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm0, %ymm0
	vpxor	%ymm7, %ymm0, %ymm0
	vpxor	6144(%rbx,%rdx,4), %ymm0, %ymm0
	crc32q	(%rdx), %r9
	crc32q	1536(%rdx), %rsi
	crc32q	3072(%rdx), %rcx
	crc32q	4608(%rdx), %r8
	vpclmulqdq	$0, %ymm2, %ymm1, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm1, %ymm1
	vpxor	%ymm7, %ymm1, %ymm1
	vpxor	6176(%rbx,%rdx,4), %ymm1, %ymm1
	crc32q	8(%rdx), %r9
	crc32q	1544(%rdx), %rsi
	crc32q	3080(%rdx), %rcx
	crc32q	4616(%rdx), %r8
	leaq	16(%rdx), %r11
	vpclmulqdq	$0, %ymm2, %ymm0, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm0, %ymm0
	vpxor	%ymm7, %ymm0, %ymm0
	vpxor	6144(%rbx,%r11,4), %ymm0, %ymm0
	crc32q	16(%rdx), %r9
	crc32q	1536(%r11), %rsi
	crc32q	3072(%r11), %rcx
	crc32q	4608(%r11), %r8
	vpclmulqdq	$0, %ymm2, %ymm1, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm1, %ymm1
	vpxor	%ymm7, %ymm1, %ymm1
	vpxor	6176(%rbx,%r11,4), %ymm1, %ymm1
	crc32q	8(%r11), %r9
	crc32q	1544(%r11), %rsi
	crc32q	3080(%r11), %rcx
	crc32q	4616(%r11), %r8
	addq	$32, %rdx
	cmpq	%rax, %rdx
	jne	.L14
