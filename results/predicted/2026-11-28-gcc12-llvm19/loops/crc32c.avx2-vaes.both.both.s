	vpclmulqdq	$0, %ymm2, %ymm1, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm1, %ymm1
	vpxor	%ymm7, %ymm1, %ymm1
	vpxor	6208(%rdx,%rcx,4), %ymm1, %ymm1
	crc32q	16(%rdx,%rcx), %r9
	crc32q	1552(%rdx,%rcx), %r8
	crc32q	3088(%rdx,%rcx), %r10
	crc32q	4624(%rdx,%rcx), %rdi
	vpclmulqdq	$0, %ymm2, %ymm0, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm0, %ymm0
	vpxor	%ymm7, %ymm0, %ymm0
	vpxor	6240(%rdx,%rcx,4), %ymm0, %ymm0
	crc32q	24(%rdx,%rcx), %r9
	crc32q	1560(%rdx,%rcx), %r8
	crc32q	3096(%rdx,%rcx), %r10
	crc32q	4632(%rdx,%rcx), %rdi
	prefetcht0	(%r11)
	prefetcht0	64(%r11)
	leaq	128(%r11), %rbx
	leaq	16(%rcx), %rax
	vpclmulqdq	$0, %ymm2, %ymm1, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm1, %ymm1
	vpxor	%ymm7, %ymm1, %ymm1
	vpxor	6208(%rdx,%rax,4), %ymm1, %ymm1
	crc32q	16(%rdx,%rax), %r9
	crc32q	1552(%rdx,%rax), %r8
	crc32q	3088(%rdx,%rax), %r10
	crc32q	4624(%rdx,%rax), %rdi
	vpclmulqdq	$0, %ymm2, %ymm0, %ymm7
	vpclmulqdq	$17, %ymm2, %ymm0, %ymm0
	vpxor	%ymm7, %ymm0, %ymm0
	vpxor	6240(%rdx,%rax,4), %ymm0, %ymm0
	crc32q	24(%rdx,%rax), %r9
	crc32q	1560(%rdx,%rax), %r8
	crc32q	3096(%rdx,%rax), %r10
	crc32q	4632(%rdx,%rax), %rdi
	prefetcht0	(%rbx)
	prefetcht0	192(%r11)
	addq	$256, %r11
	addq	$32, %rcx
	cmpq	$1520, %rcx
	jne	.L16
