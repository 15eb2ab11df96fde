	vpsrldq	$4, %ymm0, %ymm4
	vpalignr	$12, %ymm3, %ymm1, %ymm7
	movq	-8(%rsp), %r13
	movq	(%rsp), %rbx
	vpsrld	$17, %ymm4, %ymm9
	vpslld	$15, %ymm4, %ymm4
	vpxor	%ymm7, %ymm2, %ymm2
	andn	%esi, %ecx, %r14d
	vpxor	%ymm9, %ymm4, %ymm4
	vpsrld	$25, %ymm6, %ymm10
	leaq	-64(%rbx,%r13), %rbx
	movl	64(%rdi), %r12d
	vpxor	%ymm2, %ymm4, %ymm2
	vpslld	$7, %ymm6, %ymm6
	rorx	$20, %edx, %r13d
	vpsrld	$9, %ymm2, %ymm12
	vpsrld	$17, %ymm2, %ymm11
	vpxor	%ymm10, %ymm6, %ymm6
	addl	%r13d, %r12d
	vpslld	$23, %ymm2, %ymm4
	vpslld	$15, %ymm2, %ymm9
	vpxor	%ymm11, %ymm9, %ymm9
	vpalignr	$8, %ymm1, %ymm0, %ymm8
	vpxor	%ymm12, %ymm4, %ymm4
	vpxor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm8, %ymm2, %ymm2
	vpxor	%ymm6, %ymm4, %ymm6
	vpxor	%ymm2, %ymm6, %ymm6
	vpslldq	$12, %ymm6, %ymm4
	vpsrld	$26, %ymm4, %ymm11
	vpsrld	$2, %ymm4, %ymm10
	vpsrld	$17, %ymm4, %ymm9
	vpslld	$6, %ymm4, %ymm2
	vpslld	$30, %ymm4, %ymm8
	vpslld	$15, %ymm4, %ymm4
	vpxor	%ymm11, %ymm2, %ymm2
	vpxor	%ymm10, %ymm8, %ymm8
	vpsrld	$25, %ymm7, %ymm10
	vpxor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm6, %ymm4, %ymm4
	vpslld	$7, %ymm7, %ymm7
	vpxor	%ymm8, %ymm2, %ymm2
	vpxor	%ymm4, %ymm2, %ymm2
	vpxor	%ymm10, %ymm7, %ymm7
	vpxor	%ymm0, %ymm2, %ymm4
	vpalignr	$8, %ymm0, %ymm2, %ymm8
	vperm2i128	$32, %ymm4, %ymm0, %ymm6
	vperm2i128	$49, %ymm4, %ymm0, %ymm4
	vmovdqa	%ymm6, 512(%r15)
	vpalignr	$12, %ymm1, %ymm0, %ymm6
	vmovdqa	%ymm4, 544(%r15)
	addl	(%rbx), %r14d
	addl	4(%rbx), %esi
	vpxor	%ymm6, %ymm3, %ymm3
	addl	%r10d, %r14d
	vpsrldq	$4, %ymm2, %ymm4
	movl	%r11d, %r10d
	andl	%ecx, %r10d
	vpsrld	$17, %ymm4, %ymm9
	addl	%r14d, %r10d
	vpslld	$15, %ymm4, %ymm4
	movl	%eax, %r14d
	andl	%r9d, %r14d
	addl	16(%rbx), %r14d
	vpxor	%ymm9, %ymm4, %ymm4
	addl	%r14d, %r8d
	movl	%eax, %r14d
	vpxor	%ymm3, %ymm4, %ymm3
	vpsrld	$9, %ymm3, %ymm12
	vpsrld	$17, %ymm3, %ymm11
	xorl	%r9d, %r14d
	rorx	$23, %r9d, %r9d
	vpslld	$23, %ymm3, %ymm4
	vpslld	$15, %ymm3, %ymm9
	andl	%edx, %r14d
	vpxor	%ymm11, %ymm9, %ymm9
	vpxor	%ymm12, %ymm4, %ymm4
	vpxor	%ymm8, %ymm3, %ymm3
	addl	%ecx, %r12d
	addl	%r8d, %r14d
	rorx	$25, %r12d, %r12d
	leal	(%r10,%r12), %r8d
	xorl	%r13d, %r12d
	rorx	$15, %r8d, %r13d
	leal	(%r12,%r14), %r10d
	rorx	$13, %r11d, %r12d
	rorx	$23, %r8d, %r11d
	xorl	%r11d, %r13d
	rorx	$20, %r10d, %r14d
	vpxor	%ymm9, %ymm4, %ymm4
	xorl	%r8d, %r13d
	movl	68(%rdi), %r8d
	vpxor	%ymm7, %ymm4, %ymm4
	andn	%r12d, %r13d, %r11d
	addl	%r11d, %esi
	movl	%r13d, %r11d
	vpxor	%ymm3, %ymm4, %ymm7
	andl	%ecx, %r11d
	rorx	$13, %ecx, %ecx
	vpslldq	$12, %ymm7, %ymm4
	addl	%r14d, %r8d
	vpsrld	$26, %ymm4, %ymm11
	vpsrld	$2, %ymm4, %ymm10
	addl	%esi, %r11d
	movl	%r9d, %esi
	vpsrld	$17, %ymm4, %ymm9
	vpslld	$6, %ymm4, %ymm3
	andl	%edx, %esi
	addl	%eax, %esi
	vpslld	$30, %ymm4, %ymm8
	vpxor	%ymm11, %ymm3, %ymm3
	movl	%r9d, %eax
	addl	%r13d, %r8d
	vpslld	$15, %ymm4, %ymm4
	vpxor	%ymm10, %ymm8, %ymm8
	addl	20(%rbx), %esi
	xorl	%edx, %eax
	rorx	$25, %r8d, %r8d
	addl	24(%rbx), %r9d
	vpxor	%ymm9, %ymm4, %ymm4
	vpxor	%ymm7, %ymm4, %ymm4
	vpsrld	$25, %ymm6, %ymm10
	vpxor	%ymm8, %ymm3, %ymm3
	andl	%r10d, %eax
	addl	%r8d, %r11d
	vpslld	$7, %ymm6, %ymm6
	vpxor	%ymm4, %ymm3, %ymm3
	xorl	%r14d, %r8d
	vpxor	%ymm3, %ymm2, %ymm4
	vpalignr	$8, %ymm2, %ymm3, %ymm8
	vpxor	%ymm10, %ymm6, %ymm6
	addl	%esi, %eax
	rorx	$15, %r11d, %esi
	vperm2i128	$32, %ymm4, %ymm2, %ymm7
	vperm2i128	$49, %ymm4, %ymm2, %ymm4
	addl	%eax, %r8d
	rorx	$23, %edx, %eax
	rorx	$23, %r11d, %edx
	xorl	%edx, %esi
	xorl	%r11d, %esi
	movl	8(%rbx), %r11d
	movl	72(%rdi), %edx
	rorx	$20, %r8d, %r14d
	addl	%r12d, %r11d
	andn	%ecx, %esi, %r12d
	addl	%r14d, %edx
	addl	%r12d, %r11d
	movl	%r13d, %r12d
	rorx	$13, %r13d, %r13d
	andl	%esi, %r12d
	addl	%r12d, %r11d
	movl	%r10d, %r12d
	andl	%eax, %r12d
	addl	%r9d, %r12d
	movl	%r10d, %r9d
	rorx	$23, %r10d, %r10d
	xorl	%eax, %r9d
	andl	%r8d, %r9d
	addl	%esi, %edx
	rorx	$25, %edx, %edx
	addl	%r9d, %r12d
	leal	(%r11,%rdx), %r9d
	xorl	%r14d, %edx
	leal	(%rdx,%r12), %r11d
	rorx	$23, %r9d, %r12d
	rorx	$15, %r9d, %edx
	xorl	%r12d, %edx
	xorl	%r9d, %edx
	movl	76(%rdi), %r9d
	addl	12(%rbx), %ecx
	rorx	$20, %r11d, %r14d
	movl	%edx, %r12d
	addl	28(%rbx), %eax
	movq	(%rsp), %rbx
	vmovdqa	%ymm7, 576(%r15)
	addl	%r14d, %r9d
	vpalignr	$12, %ymm0, %ymm2, %ymm7
	vmovdqa	%ymm4, 608(%r15)
	addl	%edx, %r9d
	andn	%r13d, %edx, %edx
	addl	%edx, %ecx
	movl	%esi, %edx
	andl	%r12d, %edx
	rorx	$25, %r9d, %r9d
	vpsrldq	$4, %ymm3, %ymm4
	vpxor	%ymm7, %ymm1, %ymm1
	addl	%edx, %ecx
	vpsrld	$17, %ymm4, %ymm9
	movl	%eax, %edx
	movl	%r8d, %eax
	andl	%r10d, %eax
	vpslld	$15, %ymm4, %ymm4
	addl	%eax, %edx
	movl	%r8d, %eax
	vpxor	%ymm9, %ymm4, %ymm4
	xorl	%r10d, %eax
	vpxor	%ymm1, %ymm4, %ymm1
	vpsrld	$9, %ymm1, %ymm12
	vpsrld	$17, %ymm1, %ymm11
	andl	%r11d, %eax
	vpslld	$23, %ymm1, %ymm4
	vpslld	$15, %ymm1, %ymm9
	vpxor	%ymm8, %ymm1, %ymm1
	addl	%edx, %eax
	leal	(%rcx,%r9), %edx
	xorl	%r14d, %r9d
	rorx	$13, %esi, %ecx
	rorx	$23, %r8d, %r14d
	rorx	$23, %edx, %esi
	addl	%eax, %r9d
	rorx	$15, %edx, %eax
	xorl	%esi, %eax
	movq	-8(%rsp), %rsi
	xorl	%edx, %eax
	rorx	$20, %r9d, %edx
	vpxor	%ymm11, %ymm9, %ymm9
	andn	%ecx, %eax, %r8d
	vpxor	%ymm12, %ymm4, %ymm4
	addq	%rsi, %rbx
	movl	80(%rdi), %esi
	vpxor	%ymm9, %ymm4, %ymm4
	addl	(%rbx), %r13d
	vpxor	%ymm6, %ymm4, %ymm4
	addl	%r8d, %r13d
	movl	%r12d, %r8d
	vpxor	%ymm1, %ymm4, %ymm6
	addl	%edx, %esi
	andl	%eax, %r8d
	vpslldq	$12, %ymm6, %ymm4
	vpsrld	$26, %ymm4, %ymm11
	vpsrld	$2, %ymm4, %ymm10
	addl	%eax, %esi
	addl	%r13d, %r8d
	movl	%r11d, %r13d
	addl	16(%rbx), %r10d
	rorx	$25, %esi, %esi
	addl	4(%rbx), %ecx
	vpsrld	$17, %ymm4, %ymm9
	vpslld	$6, %ymm4, %ymm1
	andl	%r14d, %r13d
	addl	%r13d, %r10d
	vpslld	$30, %ymm4, %ymm8
	vpxor	%ymm11, %ymm1, %ymm1
	movl	%r11d, %r13d
	xorl	%r14d, %r13d
	rorx	$23, %r11d, %r11d
	addl	20(%rbx), %r14d
	vpxor	%ymm10, %ymm8, %ymm8
	andl	%r9d, %r13d
	vpslld	$15, %ymm4, %ymm4
	vpxor	%ymm8, %ymm1, %ymm1
	addl	%esi, %r8d
	xorl	%edx, %esi
	rorx	$13, %r12d, %edx
	vpxor	%ymm9, %ymm4, %ymm4
	rorx	$23, %r8d, %r12d
	vpxor	%ymm6, %ymm4, %ymm4
	vpalignr	$12, %ymm2, %ymm3, %ymm9
	addl	%r13d, %r10d
	vpxor	%ymm4, %ymm1, %ymm1
	addl	%r10d, %esi
	rorx	$15, %r8d, %r10d
	xorl	%r12d, %r10d
	movl	84(%rdi), %r12d
	xorl	%r8d, %r10d
	rorx	$20, %esi, %r8d
	vpxor	%ymm1, %ymm3, %ymm4
	andn	%edx, %r10d, %r13d
	addl	%r13d, %ecx
	movl	%eax, %r13d
	addl	%r8d, %r12d
	andl	%r10d, %r13d
	rorx	$13, %eax, %eax
	vpalignr	$8, %ymm3, %ymm1, %ymm8
	vperm2i128	$32, %ymm4, %ymm3, %ymm6
	addl	%ecx, %r13d
	movl	%r9d, %ecx
	vperm2i128	$49, %ymm4, %ymm3, %ymm4
	andl	%r11d, %ecx
	addl	%ecx, %r14d
	movl	%r9d, %ecx
	xorl	%r11d, %ecx
	andl	%esi, %ecx
	addl	%r10d, %r12d
	rorx	$25, %r12d, %r12d
	addl	%r14d, %ecx
	addl	%r12d, %r13d
	xorl	%r8d, %r12d
	addl	8(%rbx), %edx
	addl	24(%rbx), %r11d
	leal	(%r12,%rcx), %r8d
	rorx	$23, %r9d, %r12d
	rorx	$15, %r13d, %ecx
	rorx	$23, %r13d, %r9d
	xorl	%r9d, %ecx
	movl	88(%rdi), %r9d
	rorx	$20, %r8d, %r14d
	xorl	%r13d, %ecx
	andn	%eax, %ecx, %r13d
	addl	%r13d, %edx
	movl	%r10d, %r13d
	addl	%r14d, %r9d
	andl	%ecx, %r13d
	addl	12(%rbx), %eax
	rorx	$13, %r10d, %r10d
	addl	%edx, %r13d
	movl	%esi, %edx
	andl	%r12d, %edx
	addl	%edx, %r11d
	movl	%esi, %edx
	xorl	%r12d, %edx
	addl	%ecx, %r9d
	andl	%r8d, %edx
	rorx	$25, %r9d, %r9d
	addl	%r9d, %r13d
	xorl	%r14d, %r9d
	addl	%r11d, %edx
	rorx	$23, %esi, %r11d
	rorx	$23, %r13d, %esi
	addl	%edx, %r9d
	rorx	$15, %r13d, %edx
	xorl	%esi, %edx
	movl	92(%rdi), %esi
	xorl	%r13d, %edx
	rorx	$20, %r9d, %r13d
	addl	%r13d, %esi
	addl	%edx, %esi
	andn	%r10d, %edx, %r14d
	addl	%r14d, %eax
	movl	%ecx, %r14d
	andl	%edx, %r14d
	addl	28(%rbx), %r12d
	rorx	$25, %esi, %esi
	rorx	$13, %ecx, %ecx
	vmovdqa	%ymm6, 640(%r15)
	addl	%r14d, %eax
	movl	%r8d, %r14d
	vmovdqa	%ymm9, %ymm6
	vmovdqa	%ymm4, 672(%r15)
	andl	%r11d, %r14d
	vpsrldq	$4, %ymm1, %ymm4
	addl	%r14d, %r12d
	vpsrld	$17, %ymm4, %ymm10
	movl	%r8d, %r14d
	xorl	%r11d, %r14d
	vpslld	$15, %ymm4, %ymm4
	vpxor	%ymm10, %ymm9, %ymm9
	movl	%r14d, %ebx
	vpsrld	$25, %ymm7, %ymm10
	vpxor	%ymm4, %ymm0, %ymm0
	andl	%r9d, %ebx
	vpslld	$7, %ymm7, %ymm7
	vpxor	%ymm9, %ymm0, %ymm0
	addl	%ebx, %r12d
	leal	(%rax,%rsi), %ebx
	xorl	%r13d, %esi
	movq	-8(%rsp), %r13
	rorx	$15, %ebx, %eax
	addl	%r12d, %esi
	rorx	$23, %r8d, %r12d
	rorx	$23, %ebx, %r8d
	xorl	%r8d, %eax
	movl	96(%rdi), %r8d
	vpsrld	$17, %ymm0, %ymm11
	vpxor	%ymm10, %ymm7, %ymm7
	vpsrld	$9, %ymm0, %ymm12
	vpslld	$23, %ymm0, %ymm4
	xorl	%ebx, %eax
	movq	(%rsp), %rbx
	andn	%ecx, %eax, %r14d
	vpslld	$15, %ymm0, %ymm9
	vpxor	%ymm12, %ymm4, %ymm4
	vpxor	%ymm8, %ymm0, %ymm0
	leaq	64(%rbx,%r13), %rbx
	rorx	$20, %esi, %r13d
	addl	%r13d, %r8d
	vpxor	%ymm11, %ymm9, %ymm9
	addl	(%rbx), %r10d
	addl	16(%rbx), %r11d
	vpxor	%ymm9, %ymm4, %ymm4
	addl	%r14d, %r10d
	movl	%edx, %r14d
	rorx	$13, %edx, %edx
	vpxor	%ymm7, %ymm4, %ymm4
	andl	%eax, %r14d
	vpxor	%ymm0, %ymm4, %ymm7
	addl	%r14d, %r10d
	vpslldq	$12, %ymm7, %ymm4
	movl	%r9d, %r14d
	vpsrld	$26, %ymm4, %ymm11
	vpslld	$6, %ymm4, %ymm0
	andl	%r12d, %r14d
	addl	%r14d, %r11d
	movl	%r9d, %r14d
	vpxor	%ymm11, %ymm0, %ymm0
	vpsrld	$2, %ymm4, %ymm10
	vpslld	$30, %ymm4, %ymm8
	xorl	%r12d, %r14d
	addl	%eax, %r8d
	vpsrld	$17, %ymm4, %ymm9
	vpxor	%ymm10, %ymm8, %ymm8
	rorx	$25, %r8d, %r8d
	vpslld	$15, %ymm4, %ymm4
	vpxor	%ymm8, %ymm0, %ymm0
	andl	%esi, %r14d
	addl	4(%rbx), %ecx
	vpxor	%ymm9, %ymm4, %ymm4
	addl	20(%rbx), %r12d
	addl	%r8d, %r10d
	xorl	%r13d, %r8d
	vpxor	%ymm7, %ymm4, %ymm4
	addl	%r14d, %r11d
	rorx	$23, %r10d, %r13d
	vpxor	%ymm4, %ymm0, %ymm0
	addl	%r11d, %r8d
	rorx	$23, %r9d, %r11d
	rorx	$15, %r10d, %r9d
	xorl	%r13d, %r9d
	xorl	%r10d, %r9d
	movl	100(%rdi), %r10d
	rorx	$20, %r8d, %r14d
	vpxor	%ymm0, %ymm1, %ymm4
	andn	%edx, %r9d, %r13d
	addl	%r13d, %ecx
	movl	%eax, %r13d
	rorx	$13, %eax, %eax
	andl	%r9d, %r13d
	addl	%r14d, %r10d
	vperm2i128	$32, %ymm4, %ymm1, %ymm7
	addl	%ecx, %r13d
	movl	%esi, %ecx
	vperm2i128	$49, %ymm4, %ymm1, %ymm4
	andl	%r11d, %ecx
	addl	%ecx, %r12d
	movl	%esi, %ecx
	xorl	%r11d, %ecx
	addl	%r9d, %r10d
	andl	%r8d, %ecx
	rorx	$25, %r10d, %r10d
	addl	%r10d, %r13d
	xorl	%r14d, %r10d
	addl	%ecx, %r12d
	leal	(%r10,%r12), %ecx
	rorx	$23, %esi, %r12d
	rorx	$15, %r13d, %r10d
	rorx	$23, %r13d, %esi
	xorl	%esi, %r10d
	movl	104(%rdi), %esi
	xorl	%r13d, %r10d
	rorx	$20, %ecx, %r13d
	addl	%r13d, %esi
	addl	8(%rbx), %edx
	andn	%eax, %r10d, %r14d
	addl	24(%rbx), %r11d
	addl	%r10d, %esi
	addl	%r14d, %edx
	movl	%r9d, %r14d
	rorx	$25, %esi, %esi
	addl	12(%rbx), %eax
	andl	%r10d, %r14d
	addl	%edx, %r14d
	movl	%r8d, %edx
	andl	%r12d, %edx
	addl	%edx, %r11d
	movl	%r8d, %edx
	xorl	%r12d, %edx
	addl	28(%rbx), %r12d
	vmovdqa	%ymm7, 704(%r15)
	vmovdqa	%ymm4, 736(%r15)
	andl	%ecx, %edx
	addl	%esi, %r14d
	xorl	%r13d, %esi
	rorx	$13, %r9d, %r13d
	movl	108(%rdi), %r9d
	addl	%r11d, %edx
	rorx	$23, %r8d, %r11d
	rorx	$23, %r14d, %r8d
	addl	%edx, %esi
	rorx	$15, %r14d, %edx
	xorl	%r8d, %edx
	xorl	%r14d, %edx
	rorx	$20, %esi, %r14d
	addl	%r14d, %r9d
	andn	%r13d, %edx, %r8d
	addl	%r8d, %eax
	movl	%r10d, %r8d
	andl	%edx, %r8d
	addl	%eax, %r8d
	movl	%ecx, %eax
	addl	%edx, %r9d
	andl	%r11d, %eax
	addl	%eax, %r12d
	movl	%ecx, %eax
	rorx	$25, %r9d, %r9d
	xorl	%r11d, %eax
	movl	%eax, %ebx
	rorx	$13, %r10d, %eax
	andl	%esi, %ebx
	addl	%r9d, %r8d
	xorl	%r14d, %r9d
	movq	(%rsp), %r14
	rorx	$23, %r8d, %r10d
	addl	%r12d, %ebx
	addl	%ebx, %r9d
	rorx	$23, %ecx, %ebx
	rorx	$15, %r8d, %ecx
	xorl	%r10d, %ecx
	xorl	%r8d, %ecx
	movq	-8(%rsp), %r8
	movl	112(%rdi), %r10d
	leaq	128(%r14,%r8), %r12
	andn	%eax, %ecx, %r8d
	rorx	$20, %r9d, %r14d
	addl	%r14d, %r10d
	addl	(%r12), %r13d
	addl	16(%r12), %r11d
	addl	%r8d, %r13d
	movl	%edx, %r8d
	rorx	$13, %edx, %edx
	andl	%ecx, %r8d
	addl	%r8d, %r13d
	movl	%r11d, %r8d
	movl	%esi, %r11d
	andl	%ebx, %r11d
	addl	%r11d, %r8d
	movl	%esi, %r11d
	xorl	%ebx, %r11d
	andl	%r9d, %r11d
	addl	%ecx, %r10d
	rorx	$25, %r10d, %r10d
	addl	%r8d, %r11d
	addl	%r10d, %r13d
	xorl	%r14d, %r10d
	addl	4(%r12), %eax
	addl	20(%r12), %ebx
	leal	(%r10,%r11), %r8d
	rorx	$23, %esi, %r11d
	rorx	$15, %r13d, %r10d
	rorx	$23, %r13d, %esi
	xorl	%esi, %r10d
	movl	116(%rdi), %esi
	xorl	%r13d, %r10d
	rorx	$20, %r8d, %r13d
	andn	%edx, %r10d, %r14d
	addl	%r14d, %eax
	movl	%ecx, %r14d
	addl	%r13d, %esi
	andl	%r10d, %r14d
	addl	8(%r12), %edx
	rorx	$13, %ecx, %ecx
	addl	%eax, %r14d
	movl	%r9d, %eax
	andl	%r11d, %eax
	addl	%eax, %ebx
	movl	%r9d, %eax
	xorl	%r11d, %eax
	addl	%r10d, %esi
	andl	%r8d, %eax
	rorx	$25, %esi, %esi
	addl	%esi, %r14d
	xorl	%r13d, %esi
	rorx	$23, %r9d, %r13d
	movl	120(%rdi), %r9d
	addl	%eax, %ebx
	leal	(%rsi,%rbx), %eax
	rorx	$23, %r14d, %ebx
	rorx	$15, %r14d, %esi
	xorl	%ebx, %esi
	xorl	%r14d, %esi
	rorx	$20, %eax, %r14d
	addl	%r14d, %r9d
	movl	%esi, %ebx
	addl	%esi, %r9d
	andn	%ecx, %esi, %esi
	addl	%esi, %edx
	movl	%r10d, %esi
	andl	%ebx, %esi
	rorx	$25, %r9d, %r9d
	addl	12(%r12), %ecx
	rorx	$13, %r10d, %r10d
	addl	%esi, %edx
	movl	24(%r12), %esi
	addl	%r11d, %esi
	movl	%r8d, %r11d
	addl	%r9d, %edx
	xorl	%r14d, %r9d
	andl	%r13d, %r11d
	addl	%r11d, %esi
	movl	%r8d, %r11d
	rorx	$23, %r8d, %r8d
	xorl	%r13d, %r11d
	addl	28(%r12), %r13d
	movl	%eax, %r12d
	andl	%eax, %r11d
	andl	%r8d, %r12d
	addl	%r11d, %esi
	rorx	$15, %edx, %r11d
	addl	%r12d, %r13d
	movl	%eax, %r12d
	addl	%esi, %r9d
	rorx	$23, %edx, %esi
	xorl	%esi, %r11d
	xorl	%r8d, %r12d
	xorl	%edx, %r11d
	movl	124(%rdi), %edx
	andl	%r9d, %r12d
	rorx	$20, %r9d, %esi
	andn	%r10d, %r11d, %r14d
	addl	%r14d, %ecx
	movl	%ebx, %r14d
	rorx	$23, %eax, %eax
	addl	%esi, %edx
	andl	%r11d, %r14d
	addl	%r11d, %edx
	rorx	$25, %edx, %edx
	addl	%r14d, %ecx
	addl	%r12d, %r13d
	leal	(%rcx,%rdx), %r12d
	xorl	%esi, %edx
	rorx	$13, %ebx, %esi
	addq	$64, %rdi
	rorx	$15, %r12d, %ecx
	rorx	$23, %r12d, %ebx
	xorl	%ebx, %ecx
	addq	$256, %r15
	xorl	%r12d, %ecx
	addl	%r13d, %edx
	cmpq	$576, (%rsp)
	jne	.L23
	movq	$576, (%rsp)
