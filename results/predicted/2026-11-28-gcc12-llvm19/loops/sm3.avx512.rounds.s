	vprold	$7, %ymm10, %ymm10
	vpalignr	$12, %ymm7, %ymm5, %ymm11
	movq	(%rsp), %rsi
	rorx	$20, %ecx, %r10d
	vpsrldq	$4, %ymm0, %ymm4
	vmovdqa	%ymm6, %ymm1
	vmovq	%xmm8, %rdi
	vprold	$15, %ymm4, %ymm4
	vpalignr	$8, %ymm5, %ymm0, %ymm3
	leaq	-64(%rsi,%rdi), %r15
	andn	%r12d, %r11d, %edi
	movl	64(%r8), %esi
	addl	%r10d, %esi
	addl	%r11d, %esi
	vpternlogd	$150, %ymm4, %ymm11, %ymm1
	rorx	$25, %esi, %esi
	vprord	$9, %ymm1, %ymm6
	vprold	$15, %ymm1, %ymm4
	vpternlogd	$150, %ymm6, %ymm4, %ymm1
	vpternlogd	$150, %ymm3, %ymm10, %ymm1
	vpslldq	$12, %ymm1, %ymm3
	vprold	$6, %ymm3, %ymm6
	vprord	$2, %ymm3, %ymm4
	vprold	$15, %ymm3, %ymm3
	vpxor	%ymm3, %ymm1, %ymm1
	vpternlogd	$150, %ymm6, %ymm4, %ymm1
	vpxor	%ymm1, %ymm0, %ymm4
	vpsrldq	$4, %ymm1, %ymm9
	vmovdqa	%ymm1, %ymm6
	vprold	$15, %ymm9, %ymm9
	vperm2i128	$32, %ymm4, %ymm0, %ymm3
	vpalignr	$8, %ymm0, %ymm1, %ymm10
	vperm2i128	$49, %ymm4, %ymm0, %ymm4
	vmovdqa	%ymm3, 512(%r9)
	vmovdqa	%ymm4, 544(%r9)
	addl	(%r15), %edi
	addl	4(%r15), %r12d
	addl	%edi, %ebx
	vpalignr	$12, %ymm5, %ymm0, %ymm4
	movl	%r14d, %edi
	rorx	$13, %r14d, %r14d
	andl	%r11d, %edi
	addl	%ebx, %edi
	movl	%eax, %ebx
	vpternlogd	$150, %ymm9, %ymm4, %ymm7
	vprold	$7, %ymm4, %ymm4
	andl	%r13d, %ebx
	addl	16(%r15), %ebx
	vmovdqa	%ymm7, %ymm13
	vprold	$15, %ymm13, %ymm3
	addl	%edx, %ebx
	movl	%eax, %edx
	vprord	$9, %ymm7, %ymm7
	xorl	%r13d, %edx
	rorx	$23, %r13d, %r13d
	andl	%ecx, %edx
	addl	%esi, %edi
	xorl	%r10d, %esi
	movl	68(%r8), %r10d
	addl	%ebx, %edx
	leal	(%rsi,%rdx), %ebx
	rorx	$15, %edi, %esi
	rorx	$23, %edi, %edx
	xorl	%esi, %edx
	xorl	%edi, %edx
	rorx	$20, %ebx, %edi
	addl	%edi, %r10d
	vpternlogd	$150, %ymm7, %ymm3, %ymm13
	andn	%r14d, %edx, %esi
	vprold	$7, %ymm11, %ymm3
	addl	%esi, %r12d
	movl	%edx, %esi
	andl	%r11d, %esi
	rorx	$13, %r11d, %r11d
	vmovdqa	%ymm13, %ymm7
	addl	%r12d, %esi
	vpalignr	$12, %ymm0, %ymm1, %ymm11
	movl	%r13d, %r12d
	andl	%ecx, %r12d
	addl	%edx, %r10d
	addl	%eax, %r12d
	movl	%r13d, %eax
	addl	20(%r15), %r12d
	xorl	%ecx, %eax
	rorx	$25, %r10d, %r10d
	addl	8(%r15), %r14d
	rorx	$23, %ecx, %ecx
	andl	%ebx, %eax
	addl	24(%r15), %r13d
	vpternlogd	$150, %ymm10, %ymm3, %ymm7
	addl	%r10d, %esi
	xorl	%edi, %r10d
	vmovdqa	%ymm7, %ymm12
	rorx	$15, %esi, %edi
	addl	%r12d, %eax
	vpslldq	$12, %ymm7, %ymm3
	vprold	$6, %ymm3, %ymm9
	addl	%eax, %r10d
	rorx	$23, %esi, %eax
	xorl	%edi, %eax
	vprord	$2, %ymm3, %ymm7
	xorl	%esi, %eax
	movl	72(%r8), %edi
	rorx	$20, %r10d, %esi
	andn	%r11d, %eax, %r12d
	vprold	$15, %ymm3, %ymm3
	addl	%r12d, %r14d
	movl	%edx, %r12d
	andl	%eax, %r12d
	addl	%esi, %edi
	rorx	$13, %edx, %edx
	addl	%r14d, %r12d
	movl	%ebx, %r14d
	andl	%ecx, %r14d
	addl	%r14d, %r13d
	movl	%ebx, %r14d
	rorx	$23, %ebx, %ebx
	xorl	%ecx, %r14d
	vpxor	%ymm3, %ymm12, %ymm3
	andl	%r10d, %r14d
	vmovdqa	%ymm3, %ymm14
	addl	%eax, %edi
	vpternlogd	$150, %ymm9, %ymm7, %ymm14
	rorx	$25, %edi, %edi
	vpxor	%ymm1, %ymm14, %ymm3
	vpalignr	$8, %ymm1, %ymm14, %ymm10
	vmovdqa	%ymm14, %ymm7
	addl	%r14d, %r13d
	addl	%edi, %r12d
	vperm2i128	$32, %ymm3, %ymm1, %ymm9
	xorl	%esi, %edi
	rorx	$23, %r12d, %esi
	addl	12(%r15), %r11d
	addl	28(%r15), %ecx
	addl	%r13d, %edi
	rorx	$15, %r12d, %r13d
	xorl	%r13d, %esi
	movq	(%rsp), %r15
	xorl	%r12d, %esi
	movl	76(%r8), %r12d
	rorx	$20, %edi, %r14d
	vperm2i128	$49, %ymm3, %ymm1, %ymm3
	andn	%edx, %esi, %r13d
	addl	%r13d, %r11d
	movl	%eax, %r13d
	vmovdqa	%ymm9, 576(%r9)
	andl	%esi, %r13d
	rorx	$13, %eax, %eax
	addl	%r14d, %r12d
	vmovdqa	%ymm3, 608(%r9)
	addl	%r11d, %r13d
	movl	%r10d, %r11d
	vmovdqa	%ymm5, %ymm3
	vpsrldq	$4, %ymm14, %ymm9
	vpalignr	$12, %ymm1, %ymm14, %ymm1
	andl	%ebx, %r11d
	vprold	$15, %ymm9, %ymm9
	addl	%r11d, %ecx
	movl	%r10d, %r11d
	xorl	%ebx, %r11d
	addl	%esi, %r12d
	andl	%edi, %r11d
	rorx	$25, %r12d, %r12d
	addl	%r12d, %r13d
	xorl	%r14d, %r12d
	vmovq	%xmm8, %r14
	addq	%r14, %r15
	vpternlogd	$150, %ymm9, %ymm11, %ymm3
	vprord	$9, %ymm3, %ymm9
	addl	%r11d, %ecx
	addl	(%r15), %edx
	vprold	$15, %ymm3, %ymm5
	leal	(%r12,%rcx), %r11d
	rorx	$23, %r10d, %r12d
	rorx	$23, %r13d, %ecx
	rorx	$15, %r13d, %r10d
	xorl	%r10d, %ecx
	movl	80(%r8), %r10d
	rorx	$20, %r11d, %r14d
	xorl	%r13d, %ecx
	andn	%eax, %ecx, %r13d
	addl	%r14d, %r10d
	addl	%ecx, %r10d
	addl	%r13d, %edx
	movl	%esi, %r13d
	addl	16(%r15), %ebx
	andl	%ecx, %r13d
	rorx	$25, %r10d, %r10d
	addl	4(%r15), %eax
	rorx	$13, %esi, %esi
	addl	%edx, %r13d
	movl	%edi, %edx
	vpternlogd	$150, %ymm9, %ymm5, %ymm3
	andl	%r12d, %edx
	vpternlogd	$150, %ymm10, %ymm4, %ymm3
	vmovdqa	%ymm1, %ymm10
	addl	%edx, %ebx
	vpslldq	$12, %ymm3, %ymm4
	movl	%edi, %edx
	vprold	$6, %ymm4, %ymm9
	xorl	%r12d, %edx
	addl	20(%r15), %r12d
	vprord	$2, %ymm4, %ymm5
	andl	%r11d, %edx
	vprold	$15, %ymm4, %ymm4
	addl	%r10d, %r13d
	xorl	%r14d, %r10d
	addl	%ebx, %edx
	rorx	$23, %edi, %ebx
	rorx	$15, %r13d, %edi
	addl	%edx, %r10d
	rorx	$23, %r13d, %edx
	xorl	%edi, %edx
	movl	84(%r8), %edi
	xorl	%r13d, %edx
	rorx	$20, %r10d, %r14d
	andn	%esi, %edx, %r13d
	addl	%r13d, %eax
	movl	%ecx, %r13d
	addl	%r14d, %edi
	andl	%edx, %r13d
	rorx	$13, %ecx, %ecx
	vpxor	%ymm4, %ymm3, %ymm3
	addl	%eax, %r13d
	movl	%r11d, %eax
	vmovdqa	%ymm3, %ymm4
	andl	%ebx, %eax
	vpternlogd	$150, %ymm9, %ymm5, %ymm4
	addl	%eax, %r12d
	movl	%r11d, %eax
	vpxor	%ymm14, %ymm4, %ymm9
	xorl	%ebx, %eax
	vperm2i128	$32, %ymm9, %ymm14, %ymm3
	vperm2i128	$49, %ymm9, %ymm14, %ymm9
	addl	%edx, %edi
	vpalignr	$8, %ymm14, %ymm4, %ymm13
	vmovdqa	%ymm4, %ymm5
	rorx	$25, %edi, %edi
	andl	%r10d, %eax
	addl	8(%r15), %esi
	addl	24(%r15), %ebx
	addl	%edi, %r13d
	xorl	%r14d, %edi
	addl	%r12d, %eax
	rorx	$23, %r11d, %r12d
	rorx	$15, %r13d, %r11d
	addl	%eax, %edi
	rorx	$23, %r13d, %eax
	xorl	%r11d, %eax
	xorl	%r13d, %eax
	movl	88(%r8), %r11d
	rorx	$20, %edi, %r14d
	andn	%ecx, %eax, %r13d
	addl	%r13d, %esi
	movl	%edx, %r13d
	rorx	$13, %edx, %edx
	andl	%eax, %r13d
	addl	%r14d, %r11d
	addl	%esi, %r13d
	movl	%r10d, %esi
	andl	%r12d, %esi
	addl	%esi, %ebx
	movl	%r10d, %esi
	xorl	%r12d, %esi
	addl	%eax, %r11d
	andl	%edi, %esi
	rorx	$25, %r11d, %r11d
	addl	%r11d, %r13d
	xorl	%r14d, %r11d
	addl	%ebx, %esi
	rorx	$23, %r10d, %ebx
	rorx	$15, %r13d, %r10d
	addl	%esi, %r11d
	rorx	$23, %r13d, %esi
	xorl	%r10d, %esi
	movl	92(%r8), %r10d
	xorl	%r13d, %esi
	rorx	$20, %r11d, %r14d
	addl	%r14d, %r10d
	addl	12(%r15), %ecx
	andn	%edx, %esi, %r13d
	addl	28(%r15), %r12d
	vmovdqa	%ymm3, 640(%r9)
	addl	%r13d, %ecx
	movl	%eax, %r13d
	rorx	$13, %eax, %eax
	vmovdqa	%ymm9, 672(%r9)
	andl	%esi, %r13d
	movq	(%rsp), %r15
	vpsrldq	$4, %ymm4, %ymm9
	vprold	$15, %ymm9, %ymm9
	addl	%ecx, %r13d
	movl	%edi, %ecx
	andl	%ebx, %ecx
	addl	%ecx, %r12d
	movl	%edi, %ecx
	xorl	%ebx, %ecx
	addl	%esi, %r10d
	andl	%r11d, %ecx
	rorx	$25, %r10d, %r10d
	vpternlogd	$150, %ymm9, %ymm1, %ymm0
	vprord	$9, %ymm0, %ymm9
	addl	%r10d, %r13d
	xorl	%r14d, %r10d
	vprold	$15, %ymm0, %ymm3
	addl	%r12d, %ecx
	rorx	$23, %edi, %r12d
	rorx	$15, %r13d, %edi
	addl	%ecx, %r10d
	rorx	$23, %r13d, %ecx
	xorl	%edi, %ecx
	vmovq	%xmm8, %rdi
	leaq	64(%r15,%rdi), %r15
	xorl	%r13d, %ecx
	movl	96(%r8), %edi
	rorx	$20, %r10d, %r14d
	addl	(%r15), %edx
	andn	%eax, %ecx, %r13d
	addl	%r13d, %edx
	movl	%esi, %r13d
	addl	%r14d, %edi
	rorx	$13, %esi, %esi
	andl	%ecx, %r13d
	vpternlogd	$150, %ymm9, %ymm3, %ymm0
	vprold	$7, %ymm11, %ymm3
	addl	%edx, %r13d
	movl	%r11d, %edx
	addl	%ecx, %edi
	addl	16(%r15), %ebx
	andl	%r12d, %edx
	addl	4(%r15), %eax
	addl	%edx, %ebx
	movl	%r11d, %edx
	rorx	$25, %edi, %edi
	xorl	%r12d, %edx
	addl	20(%r15), %r12d
	andl	%r10d, %edx
	addl	%edi, %r13d
	xorl	%r14d, %edi
	vpternlogd	$150, %ymm13, %ymm3, %ymm0
	addl	%ebx, %edx
	rorx	$23, %r11d, %ebx
	rorx	$15, %r13d, %r11d
	vpslldq	$12, %ymm0, %ymm3
	vprord	$2, %ymm3, %ymm9
	addl	%edx, %edi
	rorx	$23, %r13d, %edx
	xorl	%r11d, %edx
	rorx	$20, %edi, %r14d
	vprold	$6, %ymm3, %ymm11
	xorl	%r13d, %edx
	movl	100(%r8), %r11d
	andn	%esi, %edx, %r13d
	vprold	$15, %ymm3, %ymm3
	addl	%r13d, %eax
	movl	%ecx, %r13d
	andl	%edx, %r13d
	addl	%r14d, %r11d
	rorx	$13, %ecx, %ecx
	addl	%eax, %r13d
	movl	%r10d, %eax
	andl	%ebx, %eax
	addl	%eax, %r12d
	movl	%r10d, %eax
	xorl	%ebx, %eax
	vpxor	%ymm3, %ymm0, %ymm3
	andl	%edi, %eax
	vpternlogd	$150, %ymm11, %ymm9, %ymm3
	addl	%edx, %r11d
	vmovdqa	%ymm3, %ymm0
	vpxor	%ymm3, %ymm4, %ymm3
	rorx	$25, %r11d, %r11d
	addl	%r12d, %eax
	rorx	$23, %r10d, %r12d
	vperm2i128	$32, %ymm3, %ymm4, %ymm9
	addl	%r11d, %r13d
	xorl	%r14d, %r11d
	addl	8(%r15), %esi
	addl	24(%r15), %ebx
	addl	%eax, %r11d
	rorx	$15, %r13d, %r10d
	rorx	$23, %r13d, %eax
	xorl	%r10d, %eax
	xorl	%r13d, %eax
	movl	104(%r8), %r10d
	rorx	$20, %r11d, %r14d
	vperm2i128	$49, %ymm3, %ymm4, %ymm3
	andn	%ecx, %eax, %r13d
	addl	%r13d, %esi
	movl	%edx, %r13d
	addl	12(%r15), %ecx
	andl	%eax, %r13d
	addl	%r14d, %r10d
	rorx	$13, %edx, %edx
	addl	%esi, %r13d
	movl	%edi, %esi
	andl	%r12d, %esi
	addl	%esi, %ebx
	movl	%edi, %esi
	xorl	%r12d, %esi
	addl	%eax, %r10d
	andl	%r11d, %esi
	rorx	$25, %r10d, %r10d
	addl	%r10d, %r13d
	xorl	%r14d, %r10d
	addl	%ebx, %esi
	rorx	$23, %edi, %ebx
	rorx	$15, %r13d, %edi
	addl	%esi, %r10d
	rorx	$23, %r13d, %esi
	xorl	%edi, %esi
	movl	108(%r8), %edi
	xorl	%r13d, %esi
	rorx	$20, %r10d, %r13d
	addl	%r13d, %edi
	addl	%esi, %edi
	andn	%edx, %esi, %r14d
	addl	%r14d, %ecx
	movl	%eax, %r14d
	andl	%esi, %r14d
	addl	28(%r15), %r12d
	movq	(%rsp), %r15
	rorx	$25, %edi, %edi
	vmovdqa	%ymm9, 704(%r9)
	addl	%ecx, %r14d
	movl	%r11d, %ecx
	rorx	$13, %eax, %eax
	vmovdqa	%ymm3, 736(%r9)
	andl	%ebx, %ecx
	addl	%r12d, %ecx
	movl	%r11d, %r12d
	rorx	$23, %r11d, %r11d
	xorl	%ebx, %r12d
	andl	%r10d, %r12d
	addl	%r12d, %ecx
	leal	(%r14,%rdi), %r12d
	vmovq	%xmm8, %r14
	xorl	%r13d, %edi
	leaq	128(%r15,%r14), %r15
	rorx	$15, %r12d, %r13d
	addl	%ecx, %edi
	rorx	$23, %r12d, %ecx
	xorl	%r13d, %ecx
	addl	(%r15), %edx
	xorl	%r12d, %ecx
	addl	16(%r15), %ebx
	movl	112(%r8), %r12d
	rorx	$20, %edi, %r14d
	andn	%eax, %ecx, %r13d
	addl	%r13d, %edx
	movl	%esi, %r13d
	rorx	$13, %esi, %esi
	andl	%ecx, %r13d
	addl	%r14d, %r12d
	addl	%edx, %r13d
	movl	%r10d, %edx
	andl	%r11d, %edx
	addl	%edx, %ebx
	movl	%r10d, %edx
	rorx	$23, %r10d, %r10d
	xorl	%r11d, %edx
	addl	%ecx, %r12d
	rorx	$25, %r12d, %r12d
	andl	%edi, %edx
	addl	4(%r15), %eax
	addl	20(%r15), %r11d
	addl	%r12d, %r13d
	xorl	%r14d, %r12d
	addl	%edx, %ebx
	leal	(%r12,%rbx), %edx
	rorx	$15, %r13d, %r12d
	rorx	$23, %r13d, %ebx
	xorl	%r12d, %ebx
	xorl	%r13d, %ebx
	movl	116(%r8), %r12d
	rorx	$20, %edx, %r13d
	andn	%esi, %ebx, %r14d
	addl	%r14d, %eax
	movl	%ecx, %r14d
	rorx	$13, %ecx, %ecx
	andl	%ebx, %r14d
	addl	%r13d, %r12d
	addl	%eax, %r14d
	movl	%edi, %eax
	andl	%r10d, %eax
	addl	%r11d, %eax
	movl	%edi, %r11d
	rorx	$23, %edi, %edi
	xorl	%r10d, %r11d
	andl	%edx, %r11d
	addl	%ebx, %r12d
	rorx	$25, %r12d, %r12d
	addl	%r11d, %eax
	movl	%r14d, %r11d
	addl	%r12d, %r11d
	xorl	%r13d, %r12d
	movl	%eax, %r14d
	rorx	$15, %r11d, %r13d
	leal	(%r12,%r14), %eax
	rorx	$23, %r11d, %r12d
	xorl	%r13d, %r12d
	movl	120(%r8), %r13d
	xorl	%r11d, %r12d
	rorx	$20, %eax, %r11d
	addl	%r11d, %r13d
	addl	%r12d, %r13d
	addl	8(%r15), %esi
	andn	%ecx, %r12d, %r14d
	addl	24(%r15), %r10d
	addl	%r14d, %esi
	movl	%ebx, %r14d
	rorx	$25, %r13d, %r13d
	addl	12(%r15), %ecx
	andl	%r12d, %r14d
	rorx	$13, %ebx, %ebx
	addl	%r14d, %esi
	movl	%edx, %r14d
	andl	%edi, %r14d
	addl	%r14d, %r10d
	movl	%edx, %r14d
	rorx	$23, %edx, %edx
	xorl	%edi, %r14d
	addl	28(%r15), %edi
	andl	%eax, %r14d
	addl	%r13d, %esi
	xorl	%r11d, %r13d
	addl	%r14d, %r10d
	rorx	$23, %esi, %r14d
	addl	%r10d, %r13d
	rorx	$15, %esi, %r10d
	xorl	%r10d, %r14d
	xorl	%esi, %r14d
	movl	124(%r8), %esi
	rorx	$20, %r13d, %r10d
	andn	%ebx, %r14d, %r11d
	addl	%r11d, %ecx
	movl	%r12d, %r11d
	rorx	$13, %r12d, %r12d
	andl	%r14d, %r11d
	addl	%r10d, %esi
	addl	%ecx, %r11d
	movl	%eax, %ecx
	andl	%edx, %ecx
	addl	%r14d, %esi
	addl	%edi, %ecx
	movl	%eax, %edi
	addq	$256, %r9
	xorl	%edx, %edi
	rorx	$25, %esi, %esi
	addq	$64, %r8
	rorx	$23, %eax, %eax
	andl	%r13d, %edi
	addl	%edi, %ecx
	movl	%r11d, %edi
	addl	%esi, %edi
	xorl	%r10d, %esi
	movl	%ecx, %r11d
	leal	(%rsi,%r11), %ecx
	rorx	$15, %edi, %esi
	rorx	$23, %edi, %r11d
	xorl	%esi, %r11d
	xorl	%edi, %r11d
	cmpq	$576, (%rsp)
	jne	.L22
	movq	$576, (%rsp)
