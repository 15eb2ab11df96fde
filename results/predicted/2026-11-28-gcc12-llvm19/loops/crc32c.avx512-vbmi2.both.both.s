	vpclmulqdq	$17, %zmm2, %zmm1, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm1, %zmm1
	vpternlogq	$150, 4224(%rsi,%rax,8), %zmm3, %zmm1
	crc32q	16(%rsi,%rax), %rdx
	crc32q	1040(%rsi,%rax), %r10
	crc32q	2064(%rsi,%rax), %r8
	crc32q	3088(%rsi,%rax), %rcx
	vpclmulqdq	$17, %zmm2, %zmm0, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm0, %zmm0
	vpternlogq	$150, 4288(%rsi,%rax,8), %zmm3, %zmm0
	crc32q	24(%rsi,%rax), %rdx
	crc32q	1048(%rsi,%rax), %r10
	crc32q	2072(%rsi,%rax), %r8
	crc32q	3096(%rsi,%rax), %rcx
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	prefetcht0	128(%r9)
	leaq	192(%r9), %r11
	leaq	16(%rax), %rdi
	vpclmulqdq	$17, %zmm2, %zmm1, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm1, %zmm1
	vpternlogq	$150, 4224(%rsi,%rdi,8), %zmm3, %zmm1
	crc32q	16(%rsi,%rdi), %rdx
	crc32q	1040(%rsi,%rdi), %r10
	crc32q	2064(%rsi,%rdi), %r8
	crc32q	3088(%rsi,%rdi), %rcx
	vpclmulqdq	$17, %zmm2, %zmm0, %zmm3
	vpclmulqdq	$0, %zmm2, %zmm0, %zmm0
	vpternlogq	$150, 4288(%rsi,%rdi,8), %zmm3, %zmm0
	crc32q	24(%rsi,%rdi), %rdx
	crc32q	1048(%rsi,%rdi), %r10
	crc32q	2072(%rsi,%rdi), %r8
	crc32q	3096(%rsi,%rdi), %rcx
	prefetcht0	(%r11)
	prefetcht0	256(%r9)
	prefetcht0	320(%r9)
	addq	$384, %r9
	addq	$32, %rax
	cmpq	$1008, %rax
	jne	.L12
