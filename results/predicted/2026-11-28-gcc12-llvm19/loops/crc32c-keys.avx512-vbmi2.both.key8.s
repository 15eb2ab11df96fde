	movq	%rdx, %rbx
	movq	%rdx, %r8
	movq	%rdx, %r11
	subq	$4, %rsi
	crc32q	(%rax), %rbx
	crc32q	8(%rax), %r8
	addq	$16, %rcx
	addq	$32, %rax
	vmovq	%rbx, %xmm0
	movq	%rdx, %rbx
	crc32q	-8(%rax), %r11
	crc32q	-16(%rax), %rbx
	vpinsrq	$1, %r8, %xmm0, %xmm0
	vmovq	%rbx, %xmm1
	vpinsrq	$1, %r11, %xmm1, %xmm1
	vinserti128	$0x1, %xmm1, %ymm0, %ymm0
	vpmovqd	%ymm0, -16(%rcx)
	cmpq	$3, %rsi
	ja	.L5
