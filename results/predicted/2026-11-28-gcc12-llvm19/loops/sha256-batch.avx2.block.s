	movq	-56(%rsp), %rbx
	movl	-36(%rsp), %r8d
	movl	-32(%rsp), %r13d
	movl	-28(%rsp), %r14d
	movl	(%rbx), %eax
	rorx	$6, %r8d, %ecx
	movl	-24(%rsp), %r11d
	movl	-60(%rsp), %esi
	movl	-44(%rsp), %r10d
	bswap	%eax
	movl	%eax, %r15d
	movl	-48(%rsp), %eax
	movl	-40(%rsp), %r12d
	movl	%r11d, %edi
	leal	1116352408(%rax,%r15), %edx
	movl	%r8d, %eax
	andl	%r13d, %eax
	addl	%edx, %eax
	andn	%r14d, %r8d, %edx
	addl	%edx, %eax
	rorx	$11, %r8d, %edx
	xorl	%ecx, %edx
	rorx	$25, %r8d, %ecx
	xorl	%ecx, %edx
	movl	%r10d, %ecx
	addl	%edx, %eax
	rorx	$2, %r11d, %edx
	andl	%r11d, %ecx
	leal	(%rax,%rsi), %r9d
	rorx	$13, %r11d, %esi
	xorl	%edx, %esi
	rorx	$22, %r11d, %edx
	xorl	%edx, %esi
	movl	%r10d, %edx
	xorl	%r11d, %edx
	andl	%r12d, %edx
	addl	%ecx, %edx
	rorx	$6, %r9d, %ecx
	addl	%edx, %esi
	addl	%eax, %esi
	movl	4(%rbx), %eax
	andl	%esi, %edi
	bswap	%eax
	leal	1899447441(%r14,%rax), %edx
	movl	%eax, (%rsp)
	movl	%r8d, %eax
	andl	%r9d, %eax
	movl	%r8d, %r14d
	addl	%edx, %eax
	andn	%r13d, %r9d, %edx
	addl	%edx, %eax
	rorx	$11, %r9d, %edx
	xorl	%ecx, %edx
	rorx	$25, %r9d, %ecx
	xorl	%ecx, %edx
	rorx	$13, %esi, %ecx
	addl	%edx, %eax
	rorx	$2, %esi, %edx
	xorl	%edx, %ecx
	rorx	$22, %esi, %edx
	xorl	%edx, %ecx
	movl	%r11d, %edx
	leal	(%rax,%r12), %r8d
	movl	8(%rbx), %r12d
	xorl	%esi, %edx
	andl	%r10d, %edx
	bswap	%r12d
	movl	%r12d, 24(%rsp)
	addl	%edi, %edx
	movl	%r8d, %edi
	andl	%r9d, %edi
	addl	%edx, %ecx
	leal	-1245643825(%r13,%r12), %edx
	movl	%r11d, %r12d
	addl	%eax, %ecx
	movl	%edi, %eax
	rorx	$6, %r8d, %edi
	movl	%r14d, %r13d
	addl	%edx, %eax
	andn	%r14d, %r8d, %edx
	movq	%rbx, %r14
	addl	%edx, %eax
	rorx	$11, %r8d, %edx
	xorl	%edi, %edx
	rorx	$25, %r8d, %edi
	xorl	%edi, %edx
	addl	%edx, %eax
	rorx	$13, %ecx, %edx
	leal	(%rax,%r10), %edi
	rorx	$2, %ecx, %r10d
	xorl	%r10d, %edx
	rorx	$22, %ecx, %r10d
	xorl	%r10d, %edx
	movl	%ecx, %r10d
	xorl	%esi, %r10d
	andl	%r11d, %r10d
	movl	%ecx, %r11d
	andl	%esi, %r11d
	addl	%r11d, %r10d
	movl	12(%rbx), %r11d
	movl	%edi, %ebx
	andl	%r8d, %ebx
	addl	%r10d, %edx
	rorx	$6, %edi, %r10d
	addl	%eax, %edx
	bswap	%r11d
	leal	-373957723(%r13,%r11), %eax
	movl	%r11d, 4(%rsp)
	movl	%ebx, %r11d
	rorx	$2, %edx, %ebx
	movl	%edx, %r13d
	addl	%eax, %r11d
	andn	%r9d, %edi, %eax
	andl	%ecx, %r13d
	addl	%eax, %r11d
	rorx	$11, %edi, %eax
	xorl	%r10d, %eax
	rorx	$25, %edi, %r10d
	xorl	%r10d, %eax
	addl	%eax, %r11d
	rorx	$13, %edx, %eax
	xorl	%ebx, %eax
	rorx	$22, %edx, %ebx
	xorl	%ebx, %eax
	movl	%edx, %ebx
	leal	(%r11,%r12), %r10d
	xorl	%ecx, %ebx
	andl	%esi, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %eax
	movl	16(%r14), %ebx
	addl	%r11d, %eax
	movl	%r10d, %r11d
	andl	%edi, %r11d
	bswap	%ebx
	leal	961987163(%rbx,%r9), %r9d
	movl	%ebx, 8(%rsp)
	addl	%r9d, %r11d
	rorx	$6, %r10d, %ebx
	andn	%r8d, %r10d, %r9d
	movl	%eax, %r13d
	addl	%r9d, %r11d
	rorx	$11, %r10d, %r9d
	xorl	%ebx, %r9d
	rorx	$25, %r10d, %ebx
	xorl	%ebx, %r9d
	rorx	$2, %eax, %ebx
	andl	%edx, %r13d
	addl	%r9d, %r11d
	leal	(%r11,%rsi), %r9d
	rorx	$13, %eax, %esi
	xorl	%ebx, %esi
	rorx	$22, %eax, %ebx
	xorl	%ebx, %esi
	movl	%eax, %ebx
	xorl	%edx, %ebx
	andl	%ecx, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %esi
	movl	%r9d, %ebx
	addl	%r11d, %esi
	movl	20(%r14), %r11d
	andl	%r10d, %ebx
	movl	%esi, %r13d
	bswap	%r11d
	leal	1508970993(%r11,%r8), %r8d
	movl	%r11d, 12(%rsp)
	movl	%ebx, %r11d
	addl	%r8d, %r11d
	rorx	$6, %r9d, %ebx
	andn	%edi, %r9d, %r8d
	andl	%eax, %r13d
	addl	%r8d, %r11d
	rorx	$11, %r9d, %r8d
	xorl	%ebx, %r8d
	rorx	$25, %r9d, %ebx
	xorl	%ebx, %r8d
	rorx	$2, %esi, %ebx
	addl	%r8d, %r11d
	leal	(%r11,%rcx), %r8d
	rorx	$13, %esi, %ecx
	xorl	%ebx, %ecx
	rorx	$22, %esi, %ebx
	xorl	%ebx, %ecx
	movl	%esi, %ebx
	xorl	%eax, %ebx
	andl	%edx, %ebx
	addl	%r13d, %ebx
	movl	24(%r14), %r13d
	addl	%ebx, %ecx
	movl	%r8d, %ebx
	andl	%r9d, %ebx
	addl	%r11d, %ecx
	bswap	%r13d
	movl	%r13d, 16(%rsp)
	leal	-1841331548(%r13,%rdi), %edi
	movl	%ebx, %r11d
	rorx	$6, %r8d, %ebx
	movl	%ecx, %r13d
	addl	%edi, %r11d
	andn	%r10d, %r8d, %edi
	addl	%edi, %r11d
	rorx	$11, %r8d, %edi
	xorl	%ebx, %edi
	rorx	$25, %r8d, %ebx
	xorl	%ebx, %edi
	rorx	$2, %ecx, %ebx
	addl	%edi, %r11d
	rorx	$13, %ecx, %edi
	xorl	%ebx, %edi
	rorx	$22, %ecx, %ebx
	xorl	%ebx, %edi
	movl	%ecx, %ebx
	andl	%esi, %r13d
	addl	%r11d, %edx
	xorl	%esi, %ebx
	andl	%eax, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %edi
	movl	28(%r14), %ebx
	addl	%r11d, %edi
	movl	%edx, %r11d
	andl	%r8d, %r11d
	bswap	%ebx
	leal	-1424204075(%rbx,%r10), %r10d
	movl	%ebx, 20(%rsp)
	addl	%r10d, %r11d
	rorx	$6, %edx, %ebx
	andn	%r9d, %edx, %r10d
	movl	%edi, %r13d
	addl	%r10d, %r11d
	rorx	$11, %edx, %r10d
	xorl	%ebx, %r10d
	rorx	$25, %edx, %ebx
	xorl	%ebx, %r10d
	rorx	$2, %edi, %ebx
	andl	%ecx, %r13d
	addl	%r10d, %r11d
	rorx	$13, %edi, %r10d
	xorl	%ebx, %r10d
	rorx	$22, %edi, %ebx
	xorl	%ebx, %r10d
	movl	%edi, %ebx
	addl	%r11d, %eax
	xorl	%ecx, %ebx
	andl	%esi, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %r10d
	movl	%eax, %ebx
	addl	%r11d, %r10d
	movl	32(%r14), %r11d
	andl	%edx, %ebx
	movl	%r10d, %r13d
	bswap	%r11d
	leal	-670586216(%r11,%r9), %r9d
	movl	%r11d, -16(%rsp)
	movl	%ebx, %r11d
	addl	%r9d, %r11d
	rorx	$6, %eax, %ebx
	andn	%r8d, %eax, %r9d
	addl	%r9d, %r11d
	rorx	$11, %eax, %r9d
	xorl	%ebx, %r9d
	rorx	$25, %eax, %ebx
	xorl	%ebx, %r9d
	rorx	$2, %r10d, %ebx
	addl	%r9d, %r11d
	rorx	$13, %r10d, %r9d
	xorl	%ebx, %r9d
	rorx	$22, %r10d, %ebx
	xorl	%ebx, %r9d
	movl	%r10d, %ebx
	andl	%edi, %r13d
	addl	%r11d, %esi
	xorl	%edi, %ebx
	andl	%ecx, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %r9d
	movl	%esi, %ebx
	addl	%r11d, %r9d
	movl	36(%r14), %r11d
	andl	%eax, %ebx
	movl	%r9d, %r13d
	bswap	%r11d
	leal	310598401(%r11,%r8), %r8d
	movl	%r11d, 28(%rsp)
	movl	%ebx, %r11d
	addl	%r8d, %r11d
	rorx	$6, %esi, %ebx
	andn	%edx, %esi, %r8d
	andl	%r10d, %r13d
	addl	%r8d, %r11d
	rorx	$11, %esi, %r8d
	xorl	%ebx, %r8d
	rorx	$25, %esi, %ebx
	xorl	%ebx, %r8d
	rorx	$2, %r9d, %ebx
	addl	%r8d, %r11d
	rorx	$13, %r9d, %r8d
	xorl	%ebx, %r8d
	rorx	$22, %r9d, %ebx
	xorl	%ebx, %r8d
	movl	%r9d, %ebx
	addl	%r11d, %ecx
	xorl	%r10d, %ebx
	andl	%edi, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %r8d
	movl	40(%r14), %ebx
	addl	%r11d, %r8d
	bswap	%ebx
	leal	607225278(%rbx,%rdx), %edx
	movl	%ebx, 32(%rsp)
	movl	%ecx, %ebx
	andl	%esi, %ebx
	movl	%r8d, %r13d
	movl	%ebx, %r11d
	rorx	$6, %ecx, %ebx
	addl	%edx, %r11d
	andn	%eax, %ecx, %edx
	addl	%edx, %r11d
	rorx	$11, %ecx, %edx
	xorl	%ebx, %edx
	rorx	$25, %ecx, %ebx
	xorl	%ebx, %edx
	rorx	$2, %r8d, %ebx
	addl	%edx, %r11d
	rorx	$13, %r8d, %edx
	xorl	%ebx, %edx
	rorx	$22, %r8d, %ebx
	xorl	%ebx, %edx
	movl	%r8d, %ebx
	andl	%r9d, %r13d
	addl	%r11d, %edi
	xorl	%r9d, %ebx
	andl	%r10d, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %edx
	movl	%edi, %ebx
	addl	%r11d, %edx
	movl	44(%r14), %r11d
	andl	%ecx, %ebx
	movl	%edx, %r13d
	bswap	%r11d
	leal	1426881987(%r11,%rax), %eax
	movl	%r11d, 36(%rsp)
	movl	%ebx, %r11d
	addl	%eax, %r11d
	rorx	$6, %edi, %ebx
	andn	%esi, %edi, %eax
	andl	%r8d, %r13d
	addl	%eax, %r11d
	rorx	$11, %edi, %eax
	xorl	%ebx, %eax
	rorx	$25, %edi, %ebx
	xorl	%ebx, %eax
	rorx	$2, %edx, %ebx
	addl	%eax, %r11d
	rorx	$13, %edx, %eax
	xorl	%ebx, %eax
	rorx	$22, %edx, %ebx
	xorl	%ebx, %eax
	movl	%edx, %ebx
	addl	%r11d, %r10d
	xorl	%r8d, %ebx
	andl	%r9d, %ebx
	addl	%r13d, %ebx
	movl	%r10d, %r13d
	addl	%ebx, %eax
	movl	48(%r14), %ebx
	andl	%edi, %r13d
	addl	%r11d, %eax
	movl	%r13d, %r11d
	bswap	%ebx
	leal	1925078388(%rbx,%rsi), %esi
	movl	%ebx, -8(%rsp)
	movl	%eax, %r13d
	addl	%esi, %r11d
	rorx	$6, %r10d, %ebx
	andn	%ecx, %r10d, %esi
	addl	%esi, %r11d
	rorx	$11, %r10d, %esi
	xorl	%ebx, %esi
	rorx	$25, %r10d, %ebx
	xorl	%ebx, %esi
	rorx	$2, %eax, %ebx
	addl	%esi, %r11d
	xorl	%edx, %r13d
	rorx	$13, %eax, %esi
	xorl	%ebx, %esi
	rorx	$22, %eax, %ebx
	xorl	%ebx, %esi
	movl	%r13d, %ebx
	movl	%eax, %r13d
	andl	%edx, %r13d
	andl	%r8d, %ebx
	addl	%r11d, %r9d
	addl	%r13d, %ebx
	movl	52(%r14), %r13d
	addl	%ebx, %esi
	movl	%r9d, %ebx
	andl	%r10d, %ebx
	addl	%r11d, %esi
	bswap	%r13d
	movl	%r13d, -12(%rsp)
	leal	-2132889090(%r13,%rcx), %ecx
	movl	%ebx, %r11d
	rorx	$6, %r9d, %ebx
	movl	%esi, %r13d
	addl	%ecx, %r11d
	andn	%edi, %r9d, %ecx
	andl	%eax, %r13d
	addl	%ecx, %r11d
	rorx	$11, %r9d, %ecx
	xorl	%ebx, %ecx
	rorx	$25, %r9d, %ebx
	xorl	%ebx, %ecx
	rorx	$2, %esi, %ebx
	addl	%ecx, %r11d
	rorx	$13, %esi, %ecx
	xorl	%ebx, %ecx
	rorx	$22, %esi, %ebx
	xorl	%ebx, %ecx
	movl	%esi, %ebx
	addl	%r11d, %r8d
	xorl	%eax, %ebx
	rorx	$6, %r8d, %r12d
	andl	%edx, %ebx
	addl	%r13d, %ebx
	addl	%ebx, %ecx
	movl	56(%r14), %ebx
	addl	%r11d, %ecx
	movl	%r8d, %r11d
	bswap	%ebx
	andl	%r9d, %r11d
	leal	-1680079193(%rbx,%rdi), %edi
	movl	%ecx, %r13d
	addl	%edi, %r11d
	andn	%r10d, %r8d, %edi
	addl	%edi, %r11d
	rorx	$11, %r8d, %edi
	xorl	%r12d, %edi
	rorx	$25, %r8d, %r12d
	xorl	%r12d, %edi
	rorx	$2, %ecx, %r12d
	addl	%edi, %r11d
	xorl	%esi, %r13d
	rorx	$13, %ecx, %edi
	xorl	%r12d, %edi
	rorx	$22, %ecx, %r12d
	xorl	%r12d, %edi
	movl	%r13d, %r12d
	movl	%ecx, %r13d
	andl	%esi, %r13d
	andl	%eax, %r12d
	addl	%r11d, %edx
	addl	%r13d, %r12d
	movl	%edx, %r13d
	addl	%r12d, %edi
	andl	%r8d, %r13d
	addl	%r11d, %edi
	movl	60(%r14), %r11d
	movl	%r13d, %r12d
	rorx	$6, %edx, %r13d
	movl	%edi, %r14d
	bswap	%r11d
	leal	-1046744716(%r11,%r10), %r10d
	andl	%ecx, %r14d
	addl	%r10d, %r12d
	andn	%r9d, %edx, %r10d
	addl	%r10d, %r12d
	rorx	$11, %edx, %r10d
	xorl	%r13d, %r10d
	rorx	$25, %edx, %r13d
	xorl	%r13d, %r10d
	rorx	$2, %edi, %r13d
	addl	%r10d, %r12d
	rorx	$13, %edi, %r10d
	xorl	%r13d, %r10d
	rorx	$22, %edi, %r13d
	xorl	%r13d, %r10d
	movl	%edi, %r13d
	addl	%r12d, %eax
	xorl	%ecx, %r13d
	andl	%esi, %r13d
	addl	%r14d, %r13d
	addl	%r13d, %r10d
	rorx	$17, %ebx, %r13d
	addl	%r12d, %r10d
	rorx	$19, %ebx, %r12d
	xorl	%r13d, %r12d
	movl	%ebx, %r13d
	shrl	$10, %r13d
	xorl	%r12d, %r13d
	movl	28(%rsp), %r12d
	addl	%r15d, %r12d
	movl	(%rsp), %r15d
	addl	%r12d, %r13d
	rorx	$7, %r15d, %r14d
	rorx	$18, %r15d, %r12d
	xorl	%r14d, %r12d
	shrl	$3, %r15d
	xorl	%r15d, %r12d
	movl	%r10d, %r14d
	leal	0(%r13,%r12), %r15d
	movl	%eax, %r13d
	andl	%edi, %r14d
	andl	%edx, %r13d
	leal	-459576895(%r15,%r9), %r9d
	movl	%r13d, %r12d
	rorx	$6, %eax, %r13d
	addl	%r9d, %r12d
	andn	%r8d, %eax, %r9d
	addl	%r9d, %r12d
	rorx	$11, %eax, %r9d
	xorl	%r13d, %r9d
	rorx	$25, %eax, %r13d
	xorl	%r13d, %r9d
	rorx	$2, %r10d, %r13d
	addl	%r9d, %r12d
	rorx	$13, %r10d, %r9d
	xorl	%r13d, %r9d
	rorx	$22, %r10d, %r13d
	xorl	%r13d, %r9d
	movl	%r10d, %r13d
	addl	%r12d, %esi
	xorl	%edi, %r13d
	andl	%ecx, %r13d
	addl	%r14d, %r13d
	movl	32(%rsp), %r14d
	addl	%r13d, %r9d
	rorx	$17, %r11d, %r13d
	addl	%r12d, %r9d
	rorx	$19, %r11d, %r12d
	xorl	%r13d, %r12d
	movl	%r11d, %r13d
	shrl	$10, %r13d
	xorl	%r12d, %r13d
	movl	(%rsp), %r12d
	addl	%r14d, %r12d
	addl	%r12d, %r13d
	movl	24(%rsp), %r12d
	rorx	$7, %r12d, %r14d
	rorx	$18, %r12d, %r12d
	xorl	%r14d, %r12d
	movl	24(%rsp), %r14d
	shrl	$3, %r14d
	xorl	%r14d, %r12d
	movl	%r9d, %r14d
	addl	%r13d, %r12d
	movl	%esi, %r13d
	andl	%eax, %r13d
	movl	%r12d, -4(%rsp)
	leal	-272742522(%r12,%r8), %r8d
	movl	%r13d, %r12d
	rorx	$6, %esi, %r13d
	addl	%r8d, %r12d
	andn	%edx, %esi, %r8d
	addl	%r8d, %r12d
	rorx	$11, %esi, %r8d
	xorl	%r13d, %r8d
	rorx	$25, %esi, %r13d
	xorl	%r13d, %r8d
	rorx	$2, %r9d, %r13d
	andl	%r10d, %r14d
	addl	%r8d, %r12d
	rorx	$13, %r9d, %r8d
	xorl	%r13d, %r8d
	rorx	$22, %r9d, %r13d
	xorl	%r13d, %r8d
	movl	%r9d, %r13d
	addl	%r12d, %ecx
	xorl	%r10d, %r13d
	andl	%edi, %r13d
	addl	%r14d, %r13d
	movl	4(%rsp), %r14d
	addl	%r13d, %r8d
	addl	%r12d, %r8d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	36(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r12d, %r13d
	movl	24(%rsp), %r12d
	addl	%r14d, %r12d
	rorx	$17, %r15d, %r14d
	addl	%r12d, %r13d
	rorx	$19, %r15d, %r12d
	xorl	%r14d, %r12d
	movl	%r15d, %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r12d
	movl	%r8d, %r14d
	addl	%r12d, %r13d
	movl	%r13d, (%rsp)
	leal	264347078(%r13,%rdx), %edx
	movl	%ecx, %r13d
	andl	%esi, %r13d
	movl	%r13d, %r12d
	rorx	$6, %ecx, %r13d
	addl	%edx, %r12d
	andn	%eax, %ecx, %edx
	addl	%edx, %r12d
	rorx	$11, %ecx, %edx
	xorl	%r13d, %edx
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %edx
	rorx	$2, %r8d, %r13d
	addl	%edx, %r12d
	rorx	$13, %r8d, %edx
	xorl	%r13d, %edx
	rorx	$22, %r8d, %r13d
	xorl	%r13d, %edx
	movl	%r8d, %r13d
	addl	%r12d, %edi
	xorl	%r9d, %r13d
	andl	%r10d, %r13d
	andl	%r9d, %r14d
	addl	%r14d, %r13d
	movl	8(%rsp), %r14d
	addl	%r13d, %edx
	addl	%r12d, %edx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r12d, %r13d
	movl	4(%rsp), %r12d
	addl	%r14d, %r12d
	addl	%r12d, %r13d
	movl	-4(%rsp), %r12d
	rorx	$17, %r12d, %r14d
	rorx	$19, %r12d, %r12d
	xorl	%r14d, %r12d
	movl	-4(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r12d
	leal	0(%r13,%r12), %r14d
	movl	%edi, %r13d
	andl	%ecx, %r13d
	leal	604807628(%r14,%rax), %eax
	movl	%r14d, 4(%rsp)
	movl	%edx, %r14d
	movl	%r13d, %r12d
	rorx	$6, %edi, %r13d
	andl	%r8d, %r14d
	addl	%eax, %r12d
	andn	%esi, %edi, %eax
	addl	%eax, %r12d
	rorx	$11, %edi, %eax
	xorl	%r13d, %eax
	rorx	$25, %edi, %r13d
	xorl	%r13d, %eax
	rorx	$2, %edx, %r13d
	addl	%eax, %r12d
	rorx	$13, %edx, %eax
	xorl	%r13d, %eax
	rorx	$22, %edx, %r13d
	xorl	%r13d, %eax
	movl	%edx, %r13d
	addl	%r12d, %r10d
	xorl	%r8d, %r13d
	andl	%r9d, %r13d
	addl	%r14d, %r13d
	movl	12(%rsp), %r14d
	addl	%r13d, %eax
	addl	%r12d, %eax
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	8(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r12d, %r13d
	movl	-12(%rsp), %r12d
	addl	%r14d, %r12d
	addl	%r12d, %r13d
	movl	(%rsp), %r12d
	rorx	$17, %r12d, %r14d
	rorx	$19, %r12d, %r12d
	xorl	%r14d, %r12d
	movl	(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r12d
	movl	%eax, %r14d
	addl	%r12d, %r13d
	andl	%edx, %r14d
	leal	770255983(%r13,%rsi), %esi
	movl	%r13d, 8(%rsp)
	movl	%r10d, %r13d
	andl	%edi, %r13d
	movl	%r13d, %r12d
	rorx	$6, %r10d, %r13d
	addl	%esi, %r12d
	andn	%ecx, %r10d, %esi
	addl	%esi, %r12d
	rorx	$11, %r10d, %esi
	xorl	%r13d, %esi
	rorx	$25, %r10d, %r13d
	xorl	%r13d, %esi
	rorx	$2, %eax, %r13d
	addl	%esi, %r12d
	rorx	$13, %eax, %esi
	xorl	%r13d, %esi
	rorx	$22, %eax, %r13d
	xorl	%r13d, %esi
	movl	%eax, %r13d
	addl	%r12d, %r9d
	xorl	%edx, %r13d
	andl	%r8d, %r13d
	addl	%r14d, %r13d
	movl	16(%rsp), %r14d
	addl	%r13d, %esi
	addl	%r12d, %esi
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	12(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r12d, %r13d
	leal	(%rbx,%r14), %r12d
	addl	%r12d, %r13d
	movl	4(%rsp), %r12d
	rorx	$17, %r12d, %r14d
	rorx	$19, %r12d, %r12d
	xorl	%r14d, %r12d
	movl	4(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r12d
	movl	%esi, %r14d
	addl	%r12d, %r13d
	movl	%r13d, 12(%rsp)
	leal	1249150122(%r13,%rcx), %ecx
	movl	%r9d, %r13d
	andl	%r10d, %r13d
	movl	%r13d, %r12d
	rorx	$6, %r9d, %r13d
	addl	%ecx, %r12d
	andn	%edi, %r9d, %ecx
	addl	%ecx, %r12d
	rorx	$11, %r9d, %ecx
	xorl	%r13d, %ecx
	rorx	$25, %r9d, %r13d
	xorl	%r13d, %ecx
	rorx	$2, %esi, %r13d
	andl	%eax, %r14d
	addl	%ecx, %r12d
	rorx	$13, %esi, %ecx
	xorl	%r13d, %ecx
	rorx	$22, %esi, %r13d
	xorl	%r13d, %ecx
	movl	%esi, %r13d
	addl	%r12d, %r8d
	xorl	%eax, %r13d
	andl	%edx, %r13d
	addl	%r14d, %r13d
	movl	20(%rsp), %r14d
	addl	%r13d, %ecx
	addl	%r12d, %ecx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	16(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r12d, %r13d
	leal	(%r11,%r14), %r12d
	addl	%r12d, %r13d
	movl	8(%rsp), %r12d
	rorx	$17, %r12d, %r14d
	rorx	$19, %r12d, %r12d
	xorl	%r14d, %r12d
	movl	8(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r12d
	movl	%ecx, %r14d
	addl	%r12d, %r13d
	movl	%r13d, 16(%rsp)
	leal	1555081692(%r13,%rdi), %edi
	movl	%r8d, %r13d
	andl	%r9d, %r13d
	movl	%r13d, %r12d
	rorx	$6, %r8d, %r13d
	addl	%edi, %r12d
	andn	%r10d, %r8d, %edi
	addl	%edi, %r12d
	rorx	$11, %r8d, %edi
	xorl	%r13d, %edi
	rorx	$25, %r8d, %r13d
	xorl	%r13d, %edi
	rorx	$2, %ecx, %r13d
	addl	%edi, %r12d
	rorx	$13, %ecx, %edi
	xorl	%r13d, %edi
	rorx	$22, %ecx, %r13d
	xorl	%r13d, %edi
	movl	%ecx, %r13d
	addl	%r12d, %edx
	xorl	%esi, %r13d
	andl	%eax, %r13d
	andl	%esi, %r14d
	addl	%r14d, %r13d
	movl	-16(%rsp), %r14d
	addl	%r13d, %edi
	addl	%r12d, %edi
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	20(%rsp), %r13d
	addl	%r13d, %r12d
	movl	12(%rsp), %r13d
	addl	%r15d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	12(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%edi, %r14d
	addl	%r12d, %r13d
	movl	%edx, %r12d
	andl	%ecx, %r14d
	leal	1996064986(%r13,%r10), %r10d
	andl	%r8d, %r12d
	movl	%r13d, 20(%rsp)
	rorx	$6, %edx, %r13d
	addl	%r10d, %r12d
	andn	%r9d, %edx, %r10d
	addl	%r10d, %r12d
	rorx	$11, %edx, %r10d
	xorl	%r13d, %r10d
	rorx	$25, %edx, %r13d
	xorl	%r13d, %r10d
	rorx	$2, %edi, %r13d
	addl	%r10d, %r12d
	rorx	$13, %edi, %r10d
	xorl	%r13d, %r10d
	rorx	$22, %edi, %r13d
	xorl	%r13d, %r10d
	movl	%edi, %r13d
	addl	%r12d, %eax
	xorl	%ecx, %r13d
	andl	%esi, %r13d
	addl	%r14d, %r13d
	movl	28(%rsp), %r14d
	addl	%r13d, %r10d
	addl	%r12d, %r10d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-16(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-4(%rsp), %r13d
	addl	%r13d, %r12d
	movl	16(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	16(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r10d, %r14d
	addl	%r13d, %r12d
	movl	%eax, %r13d
	andl	%edi, %r14d
	andl	%edx, %r13d
	movl	%r12d, 24(%rsp)
	leal	-1740746414(%r12,%r9), %r9d
	movl	%r13d, %r12d
	rorx	$6, %eax, %r13d
	addl	%r9d, %r12d
	andn	%r8d, %eax, %r9d
	addl	%r9d, %r12d
	rorx	$11, %eax, %r9d
	xorl	%r13d, %r9d
	rorx	$25, %eax, %r13d
	xorl	%r13d, %r9d
	rorx	$2, %r10d, %r13d
	addl	%r9d, %r12d
	rorx	$13, %r10d, %r9d
	xorl	%r13d, %r9d
	rorx	$22, %r10d, %r13d
	xorl	%r13d, %r9d
	movl	%r10d, %r13d
	addl	%r12d, %esi
	xorl	%edi, %r13d
	andl	%ecx, %r13d
	addl	%r14d, %r13d
	movl	32(%rsp), %r14d
	addl	%r13d, %r9d
	addl	%r12d, %r9d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	28(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	20(%rsp), %r13d
	addl	%r14d, %r12d
	movl	(%rsp), %r14d
	addl	%r14d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	20(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r9d, %r14d
	addl	%r13d, %r12d
	movl	%esi, %r13d
	andl	%eax, %r13d
	leal	-1473132947(%r12,%r8), %r8d
	movl	%r12d, 28(%rsp)
	andl	%r10d, %r14d
	movl	%r13d, %r12d
	rorx	$6, %esi, %r13d
	addl	%r8d, %r12d
	andn	%edx, %esi, %r8d
	addl	%r8d, %r12d
	rorx	$11, %esi, %r8d
	xorl	%r13d, %r8d
	rorx	$25, %esi, %r13d
	xorl	%r13d, %r8d
	rorx	$2, %r9d, %r13d
	addl	%r8d, %r12d
	rorx	$13, %r9d, %r8d
	xorl	%r13d, %r8d
	rorx	$22, %r9d, %r13d
	xorl	%r13d, %r8d
	movl	%r9d, %r13d
	addl	%r12d, %ecx
	xorl	%r10d, %r13d
	andl	%edi, %r13d
	addl	%r14d, %r13d
	movl	36(%rsp), %r14d
	addl	%r13d, %r8d
	addl	%r12d, %r8d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	32(%rsp), %r13d
	addl	%r13d, %r12d
	movl	4(%rsp), %r13d
	addl	%r13d, %r12d
	movl	24(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	24(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r8d, %r14d
	addl	%r13d, %r12d
	rorx	$6, %ecx, %r13d
	leal	-1341970488(%r12,%rdx), %edx
	movl	%r12d, 32(%rsp)
	movl	%ecx, %r12d
	andl	%esi, %r12d
	addl	%edx, %r12d
	andn	%eax, %ecx, %edx
	addl	%edx, %r12d
	rorx	$11, %ecx, %edx
	xorl	%r13d, %edx
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %edx
	rorx	$2, %r8d, %r13d
	addl	%edx, %r12d
	rorx	$13, %r8d, %edx
	addl	%r12d, %edi
	xorl	%r13d, %edx
	rorx	$22, %r8d, %r13d
	andl	%r9d, %r14d
	xorl	%r13d, %edx
	movl	%r8d, %r13d
	xorl	%r9d, %r13d
	andl	%r10d, %r13d
	addl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	addl	%r13d, %edx
	addl	%r12d, %edx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	36(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	addl	%r14d, %r12d
	movl	8(%rsp), %r14d
	movl	28(%rsp), %r13d
	addl	%r14d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	28(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%edx, %r14d
	addl	%r13d, %r12d
	rorx	$6, %edi, %r13d
	andl	%r8d, %r14d
	movl	%r12d, 36(%rsp)
	leal	-1084653625(%r12,%rax), %eax
	movl	%edi, %r12d
	andl	%ecx, %r12d
	addl	%eax, %r12d
	andn	%esi, %edi, %eax
	addl	%eax, %r12d
	rorx	$11, %edi, %eax
	xorl	%r13d, %eax
	rorx	$25, %edi, %r13d
	xorl	%r13d, %eax
	rorx	$2, %edx, %r13d
	addl	%eax, %r12d
	rorx	$13, %edx, %eax
	xorl	%r13d, %eax
	rorx	$22, %edx, %r13d
	xorl	%r13d, %eax
	movl	%edx, %r13d
	addl	%r12d, %r10d
	xorl	%r8d, %r13d
	andl	%r9d, %r13d
	addl	%r14d, %r13d
	movl	-12(%rsp), %r14d
	addl	%r13d, %eax
	addl	%r12d, %eax
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	12(%rsp), %r13d
	addl	%r14d, %r12d
	addl	%r13d, %r12d
	movl	32(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	32(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%eax, %r14d
	addl	%r13d, %r12d
	rorx	$6, %r10d, %r13d
	xorl	%edx, %r14d
	movl	%r12d, -8(%rsp)
	leal	-958395405(%r12,%rsi), %esi
	movl	%r10d, %r12d
	andl	%edi, %r12d
	addl	%esi, %r12d
	andn	%ecx, %r10d, %esi
	addl	%esi, %r12d
	rorx	$11, %r10d, %esi
	xorl	%r13d, %esi
	rorx	$25, %r10d, %r13d
	xorl	%r13d, %esi
	rorx	$2, %eax, %r13d
	addl	%esi, %r12d
	rorx	$13, %eax, %esi
	xorl	%r13d, %esi
	rorx	$22, %eax, %r13d
	xorl	%r13d, %esi
	movl	%r14d, %r13d
	movl	%eax, %r14d
	addl	%r12d, %r9d
	andl	%edx, %r14d
	andl	%r8d, %r13d
	addl	%r14d, %r13d
	movl	%ebx, %r14d
	addl	%r13d, %esi
	shrl	$3, %r14d
	rorx	$7, %ebx, %r13d
	addl	%r12d, %esi
	rorx	$18, %ebx, %r12d
	xorl	%r13d, %r12d
	movl	-12(%rsp), %r13d
	xorl	%r14d, %r12d
	movl	16(%rsp), %r14d
	addl	%r13d, %r12d
	movl	36(%rsp), %r13d
	addl	%r14d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	36(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%esi, %r14d
	addl	%r13d, %r12d
	rorx	$6, %r9d, %r13d
	andl	%eax, %r14d
	movl	%r12d, -12(%rsp)
	leal	-710438585(%r12,%rcx), %ecx
	movl	%r9d, %r12d
	andl	%r10d, %r12d
	addl	%ecx, %r12d
	andn	%edi, %r9d, %ecx
	addl	%ecx, %r12d
	rorx	$11, %r9d, %ecx
	xorl	%r13d, %ecx
	rorx	$25, %r9d, %r13d
	xorl	%r13d, %ecx
	rorx	$2, %esi, %r13d
	addl	%ecx, %r12d
	rorx	$13, %esi, %ecx
	xorl	%r13d, %ecx
	rorx	$22, %esi, %r13d
	xorl	%r13d, %ecx
	movl	%esi, %r13d
	addl	%r12d, %r8d
	xorl	%eax, %r13d
	andl	%edx, %r13d
	addl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	addl	%r13d, %ecx
	rorx	$7, %r11d, %r13d
	addl	%r12d, %ecx
	rorx	$18, %r11d, %r12d
	xorl	%r13d, %r12d
	movl	%r11d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	rorx	$17, %r14d, %r13d
	addl	%ebx, %r12d
	movl	20(%rsp), %ebx
	addl	%r12d, %ebx
	rorx	$19, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$10, %r13d
	xorl	%r13d, %r12d
	movl	%ecx, %r13d
	leal	(%rbx,%r12), %r14d
	movl	%r8d, %ebx
	rorx	$6, %r8d, %r12d
	leal	113926993(%r14,%rdi), %edi
	andl	%r9d, %ebx
	addl	%edi, %ebx
	andn	%r10d, %r8d, %edi
	addl	%edi, %ebx
	rorx	$11, %r8d, %edi
	xorl	%r12d, %edi
	rorx	$25, %r8d, %r12d
	xorl	%r12d, %edi
	rorx	$2, %ecx, %r12d
	andl	%esi, %r13d
	addl	%edi, %ebx
	rorx	$13, %ecx, %edi
	xorl	%r12d, %edi
	rorx	$22, %ecx, %r12d
	xorl	%r12d, %edi
	movl	%ecx, %r12d
	addl	%ebx, %edx
	xorl	%esi, %r12d
	andl	%eax, %r12d
	addl	%r13d, %r12d
	movl	-12(%rsp), %r13d
	addl	%r12d, %edi
	rorx	$7, %r15d, %r12d
	addl	%ebx, %edi
	rorx	$18, %r15d, %ebx
	xorl	%r12d, %ebx
	movl	%r15d, %r12d
	shrl	$3, %r12d
	xorl	%r12d, %ebx
	movl	24(%rsp), %r12d
	addl	%r11d, %ebx
	leal	(%rbx,%r12), %r11d
	rorx	$17, %r13d, %r12d
	rorx	$19, %r13d, %ebx
	xorl	%r12d, %ebx
	movl	%r13d, %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%edi, %r12d
	leal	(%r11,%rbx), %r13d
	movl	%edx, %ebx
	andl	%ecx, %r12d
	andl	%r8d, %ebx
	leal	338241895(%r13,%r10), %r10d
	movl	%ebx, %r11d
	rorx	$6, %edx, %ebx
	addl	%r10d, %r11d
	andn	%r9d, %edx, %r10d
	addl	%r10d, %r11d
	rorx	$11, %edx, %r10d
	xorl	%ebx, %r10d
	rorx	$25, %edx, %ebx
	xorl	%ebx, %r10d
	rorx	$2, %edi, %ebx
	addl	%r10d, %r11d
	rorx	$13, %edi, %r10d
	xorl	%ebx, %r10d
	rorx	$22, %edi, %ebx
	xorl	%ebx, %r10d
	movl	%edi, %ebx
	addl	%r11d, %eax
	xorl	%ecx, %ebx
	andl	%esi, %ebx
	addl	%r12d, %ebx
	movl	-4(%rsp), %r12d
	addl	%ebx, %r10d
	addl	%r11d, %r10d
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	rorx	$17, %r14d, %r12d
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	rorx	$19, %r14d, %ebx
	xorl	%r12d, %ebx
	movl	%r10d, %r12d
	addl	%r15d, %r11d
	movl	28(%rsp), %r15d
	andl	%edi, %r12d
	addl	%r15d, %r11d
	movl	%r14d, %r15d
	shrl	$10, %r15d
	xorl	%r15d, %ebx
	leal	(%r11,%rbx), %r15d
	movl	%eax, %ebx
	andl	%edx, %ebx
	leal	666307205(%r15,%r9), %r9d
	movl	%ebx, %r11d
	rorx	$6, %eax, %ebx
	addl	%r9d, %r11d
	andn	%r8d, %eax, %r9d
	addl	%r9d, %r11d
	rorx	$11, %eax, %r9d
	xorl	%ebx, %r9d
	rorx	$25, %eax, %ebx
	xorl	%ebx, %r9d
	rorx	$2, %r10d, %ebx
	addl	%r9d, %r11d
	rorx	$13, %r10d, %r9d
	xorl	%ebx, %r9d
	rorx	$22, %r10d, %ebx
	xorl	%ebx, %r9d
	movl	%r10d, %ebx
	addl	%r11d, %esi
	xorl	%edi, %ebx
	andl	%ecx, %ebx
	addl	%r12d, %ebx
	movl	(%rsp), %r12d
	addl	%ebx, %r9d
	addl	%r11d, %r9d
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	rorx	$17, %r13d, %r12d
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	-4(%rsp), %ebx
	addl	%ebx, %r11d
	movl	32(%rsp), %ebx
	addl	%ebx, %r11d
	rorx	$19, %r13d, %ebx
	xorl	%r12d, %ebx
	movl	%r13d, %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%r9d, %r12d
	addl	%r11d, %ebx
	movl	%esi, %r11d
	andl	%r10d, %r12d
	leal	773529912(%rbx,%r8), %r8d
	andl	%eax, %r11d
	movl	%ebx, -20(%rsp)
	rorx	$6, %esi, %ebx
	addl	%r8d, %r11d
	andn	%edx, %esi, %r8d
	addl	%r8d, %r11d
	rorx	$11, %esi, %r8d
	xorl	%ebx, %r8d
	rorx	$25, %esi, %ebx
	xorl	%ebx, %r8d
	rorx	$2, %r9d, %ebx
	addl	%r8d, %r11d
	rorx	$13, %r9d, %r8d
	xorl	%ebx, %r8d
	rorx	$22, %r9d, %ebx
	xorl	%ebx, %r8d
	movl	%r9d, %ebx
	addl	%r11d, %ecx
	xorl	%r10d, %ebx
	andl	%edi, %ebx
	addl	%r12d, %ebx
	movl	4(%rsp), %r12d
	addl	%ebx, %r8d
	addl	%r11d, %r8d
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	rorx	$17, %r15d, %r12d
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	(%rsp), %ebx
	addl	%ebx, %r11d
	movl	36(%rsp), %ebx
	addl	%ebx, %r11d
	rorx	$19, %r15d, %ebx
	xorl	%r12d, %ebx
	movl	%r15d, %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	leal	(%r11,%rbx), %r12d
	movl	%ecx, %r11d
	rorx	$6, %ecx, %ebx
	leal	1294757372(%r12,%rdx), %edx
	andl	%esi, %r11d
	movl	%r12d, -16(%rsp)
	movl	%r8d, %r12d
	addl	%edx, %r11d
	andn	%eax, %ecx, %edx
	addl	%edx, %r11d
	rorx	$11, %ecx, %edx
	xorl	%ebx, %edx
	rorx	$25, %ecx, %ebx
	xorl	%ebx, %edx
	rorx	$2, %r8d, %ebx
	andl	%r9d, %r12d
	addl	%edx, %r11d
	rorx	$13, %r8d, %edx
	xorl	%ebx, %edx
	rorx	$22, %r8d, %ebx
	xorl	%ebx, %edx
	movl	%r8d, %ebx
	addl	%r11d, %edi
	xorl	%r9d, %ebx
	andl	%r10d, %ebx
	addl	%r12d, %ebx
	movl	8(%rsp), %r12d
	addl	%ebx, %edx
	addl	%r11d, %edx
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	4(%rsp), %ebx
	addl	%ebx, %r11d
	movl	-8(%rsp), %ebx
	addl	%ebx, %r11d
	movl	-20(%rsp), %ebx
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	-20(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%edx, %r12d
	addl	%ebx, %r11d
	rorx	$6, %edi, %ebx
	movl	%r11d, 4(%rsp)
	leal	1396182291(%r11,%rax), %eax
	movl	%edi, %r11d
	andl	%ecx, %r11d
	addl	%eax, %r11d
	andn	%esi, %edi, %eax
	addl	%eax, %r11d
	rorx	$11, %edi, %eax
	xorl	%ebx, %eax
	rorx	$25, %edi, %ebx
	xorl	%ebx, %eax
	rorx	$2, %edx, %ebx
	addl	%eax, %r11d
	rorx	$13, %edx, %eax
	xorl	%ebx, %eax
	rorx	$22, %edx, %ebx
	xorl	%ebx, %eax
	movl	%edx, %ebx
	addl	%r11d, %r10d
	xorl	%r8d, %ebx
	andl	%r9d, %ebx
	andl	%r8d, %r12d
	addl	%r12d, %ebx
	movl	12(%rsp), %r12d
	addl	%ebx, %eax
	addl	%r11d, %eax
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	movl	-12(%rsp), %r12d
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	8(%rsp), %ebx
	addl	%ebx, %r11d
	movl	-16(%rsp), %ebx
	addl	%r12d, %r11d
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	-16(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%eax, %r12d
	addl	%r11d, %ebx
	movl	%r10d, %r11d
	xorl	%edx, %r12d
	leal	1695183700(%rbx,%rsi), %esi
	andl	%edi, %r11d
	movl	%ebx, 8(%rsp)
	rorx	$6, %r10d, %ebx
	addl	%esi, %r11d
	andn	%ecx, %r10d, %esi
	addl	%esi, %r11d
	rorx	$11, %r10d, %esi
	xorl	%ebx, %esi
	rorx	$25, %r10d, %ebx
	xorl	%ebx, %esi
	rorx	$2, %eax, %ebx
	addl	%esi, %r11d
	rorx	$13, %eax, %esi
	xorl	%ebx, %esi
	rorx	$22, %eax, %ebx
	xorl	%ebx, %esi
	movl	%r12d, %ebx
	movl	%eax, %r12d
	addl	%r11d, %r9d
	andl	%edx, %r12d
	andl	%r8d, %ebx
	addl	%r12d, %ebx
	movl	16(%rsp), %r12d
	addl	%ebx, %esi
	addl	%r11d, %esi
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	12(%rsp), %ebx
	addl	%ebx, %r11d
	movl	4(%rsp), %ebx
	addl	%r14d, %r11d
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	4(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%esi, %r12d
	addl	%ebx, %r11d
	rorx	$6, %r9d, %ebx
	xorl	%eax, %r12d
	movl	%r11d, 12(%rsp)
	leal	1986661051(%r11,%rcx), %ecx
	movl	%r9d, %r11d
	andl	%r10d, %r11d
	addl	%ecx, %r11d
	andn	%edi, %r9d, %ecx
	addl	%ecx, %r11d
	rorx	$11, %r9d, %ecx
	xorl	%ebx, %ecx
	rorx	$25, %r9d, %ebx
	xorl	%ebx, %ecx
	rorx	$2, %esi, %ebx
	addl	%ecx, %r11d
	rorx	$13, %esi, %ecx
	xorl	%ebx, %ecx
	rorx	$22, %esi, %ebx
	xorl	%ebx, %ecx
	movl	%r12d, %ebx
	movl	%esi, %r12d
	addl	%r11d, %r8d
	andl	%eax, %r12d
	andl	%edx, %ebx
	addl	%r12d, %ebx
	movl	20(%rsp), %r12d
	addl	%ebx, %ecx
	addl	%r11d, %ecx
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	16(%rsp), %ebx
	addl	%ebx, %r11d
	movl	8(%rsp), %ebx
	addl	%r13d, %r11d
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	8(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%ecx, %r12d
	addl	%ebx, %r11d
	rorx	$6, %r8d, %ebx
	movl	%r11d, 16(%rsp)
	leal	-2117940946(%r11,%rdi), %edi
	movl	%r8d, %r11d
	andl	%r9d, %r11d
	andl	%esi, %r12d
	addl	%edi, %r11d
	andn	%r10d, %r8d, %edi
	addl	%edi, %r11d
	rorx	$11, %r8d, %edi
	xorl	%ebx, %edi
	rorx	$25, %r8d, %ebx
	xorl	%ebx, %edi
	rorx	$2, %ecx, %ebx
	addl	%edi, %r11d
	rorx	$13, %ecx, %edi
	xorl	%ebx, %edi
	rorx	$22, %ecx, %ebx
	xorl	%ebx, %edi
	movl	%ecx, %ebx
	addl	%r11d, %edx
	xorl	%esi, %ebx
	andl	%eax, %ebx
	addl	%r12d, %ebx
	movl	24(%rsp), %r12d
	addl	%ebx, %edi
	addl	%r11d, %edi
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	20(%rsp), %ebx
	addl	%ebx, %r11d
	movl	12(%rsp), %ebx
	addl	%r15d, %r11d
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	12(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%edi, %r12d
	addl	%ebx, %r11d
	rorx	$6, %edx, %ebx
	leal	-1838011259(%r11,%r10), %r10d
	movl	%r11d, 20(%rsp)
	movl	%edx, %r11d
	andl	%r8d, %r11d
	addl	%r10d, %r11d
	andn	%r9d, %edx, %r10d
	addl	%r10d, %r11d
	rorx	$11, %edx, %r10d
	xorl	%ebx, %r10d
	rorx	$25, %edx, %ebx
	xorl	%ebx, %r10d
	rorx	$2, %edi, %ebx
	addl	%r10d, %r11d
	rorx	$13, %edi, %r10d
	addl	%r11d, %eax
	xorl	%ebx, %r10d
	rorx	$22, %edi, %ebx
	andl	%ecx, %r12d
	xorl	%ebx, %r10d
	movl	%edi, %ebx
	xorl	%ecx, %ebx
	andl	%esi, %ebx
	addl	%r12d, %ebx
	movl	28(%rsp), %r12d
	addl	%ebx, %r10d
	addl	%r11d, %r10d
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	24(%rsp), %ebx
	addl	%ebx, %r11d
	movl	-20(%rsp), %ebx
	addl	%ebx, %r11d
	movl	16(%rsp), %ebx
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	16(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%r10d, %r12d
	addl	%ebx, %r11d
	rorx	$6, %eax, %ebx
	xorl	%edi, %r12d
	leal	-1564481375(%r11,%r9), %r9d
	movl	%r11d, 24(%rsp)
	movl	%eax, %r11d
	andl	%edx, %r11d
	addl	%r9d, %r11d
	andn	%r8d, %eax, %r9d
	addl	%r9d, %r11d
	rorx	$11, %eax, %r9d
	xorl	%ebx, %r9d
	rorx	$25, %eax, %ebx
	xorl	%ebx, %r9d
	rorx	$2, %r10d, %ebx
	addl	%r9d, %r11d
	rorx	$13, %r10d, %r9d
	xorl	%ebx, %r9d
	rorx	$22, %r10d, %ebx
	xorl	%ebx, %r9d
	movl	%r12d, %ebx
	movl	%r10d, %r12d
	addl	%r11d, %esi
	andl	%edi, %r12d
	andl	%ecx, %ebx
	addl	%r12d, %ebx
	movl	32(%rsp), %r12d
	addl	%ebx, %r9d
	addl	%r11d, %r9d
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	28(%rsp), %ebx
	movl	-16(%rsp), %r12d
	addl	%ebx, %r11d
	movl	20(%rsp), %ebx
	addl	%r12d, %r11d
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	20(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%r9d, %r12d
	addl	%ebx, %r11d
	rorx	$6, %esi, %ebx
	andl	%r10d, %r12d
	movl	%r11d, 28(%rsp)
	leal	-1474664885(%r11,%r8), %r8d
	movl	%esi, %r11d
	andl	%eax, %r11d
	addl	%r8d, %r11d
	andn	%edx, %esi, %r8d
	addl	%r8d, %r11d
	rorx	$11, %esi, %r8d
	xorl	%ebx, %r8d
	rorx	$25, %esi, %ebx
	xorl	%ebx, %r8d
	rorx	$2, %r9d, %ebx
	addl	%r8d, %r11d
	rorx	$13, %r9d, %r8d
	xorl	%ebx, %r8d
	rorx	$22, %r9d, %ebx
	xorl	%ebx, %r8d
	movl	%r9d, %ebx
	addl	%r11d, %ecx
	xorl	%r10d, %ebx
	andl	%edi, %ebx
	addl	%r12d, %ebx
	movl	36(%rsp), %r12d
	addl	%ebx, %r8d
	addl	%r11d, %r8d
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	32(%rsp), %ebx
	addl	%ebx, %r11d
	movl	4(%rsp), %ebx
	addl	%ebx, %r11d
	movl	24(%rsp), %ebx
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	24(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%r8d, %r12d
	addl	%ebx, %r11d
	rorx	$6, %ecx, %ebx
	andl	%r9d, %r12d
	movl	%r11d, 32(%rsp)
	leal	-1035236496(%r11,%rdx), %edx
	movl	%ecx, %r11d
	andl	%esi, %r11d
	addl	%edx, %r11d
	andn	%eax, %ecx, %edx
	addl	%edx, %r11d
	rorx	$11, %ecx, %edx
	xorl	%ebx, %edx
	rorx	$25, %ecx, %ebx
	xorl	%ebx, %edx
	rorx	$2, %r8d, %ebx
	addl	%edx, %r11d
	rorx	$13, %r8d, %edx
	xorl	%ebx, %edx
	rorx	$22, %r8d, %ebx
	xorl	%ebx, %edx
	movl	%r8d, %ebx
	addl	%r11d, %edi
	xorl	%r9d, %ebx
	andl	%r10d, %ebx
	addl	%r12d, %ebx
	movl	-8(%rsp), %r12d
	addl	%ebx, %edx
	addl	%r11d, %edx
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	36(%rsp), %ebx
	addl	%ebx, %r11d
	movl	8(%rsp), %ebx
	addl	%ebx, %r11d
	movl	28(%rsp), %ebx
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	28(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%edx, %r12d
	addl	%ebx, %r11d
	rorx	$6, %edi, %ebx
	movl	%r11d, 36(%rsp)
	leal	-949202525(%r11,%rax), %eax
	movl	%edi, %r11d
	andl	%ecx, %r11d
	addl	%eax, %r11d
	andn	%esi, %edi, %eax
	addl	%eax, %r11d
	rorx	$11, %edi, %eax
	xorl	%ebx, %eax
	rorx	$25, %edi, %ebx
	xorl	%ebx, %eax
	rorx	$2, %edx, %ebx
	andl	%r8d, %r12d
	addl	%eax, %r11d
	rorx	$13, %edx, %eax
	xorl	%ebx, %eax
	rorx	$22, %edx, %ebx
	xorl	%ebx, %eax
	movl	%edx, %ebx
	addl	%r11d, %r10d
	xorl	%r8d, %ebx
	andl	%r9d, %ebx
	addl	%r12d, %ebx
	movl	-12(%rsp), %r12d
	addl	%ebx, %eax
	addl	%r11d, %eax
	rorx	$7, %r12d, %ebx
	rorx	$18, %r12d, %r11d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	movl	12(%rsp), %r12d
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	-8(%rsp), %ebx
	addl	%ebx, %r11d
	movl	32(%rsp), %ebx
	addl	%r12d, %r11d
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	32(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%eax, %r12d
	addl	%ebx, %r11d
	rorx	$6, %r10d, %ebx
	movl	%r11d, -8(%rsp)
	leal	-778901479(%r11,%rsi), %esi
	movl	%r10d, %r11d
	andl	%edi, %r11d
	addl	%esi, %r11d
	andn	%ecx, %r10d, %esi
	addl	%esi, %r11d
	rorx	$11, %r10d, %esi
	xorl	%ebx, %esi
	rorx	$25, %r10d, %ebx
	xorl	%ebx, %esi
	rorx	$2, %eax, %ebx
	addl	%esi, %r11d
	rorx	$13, %eax, %esi
	xorl	%ebx, %esi
	rorx	$22, %eax, %ebx
	xorl	%ebx, %esi
	movl	%eax, %ebx
	addl	%r11d, %r9d
	xorl	%edx, %ebx
	andl	%edx, %r12d
	andl	%r8d, %ebx
	addl	%r12d, %ebx
	addl	%ebx, %esi
	rorx	$7, %r14d, %ebx
	addl	%r11d, %esi
	rorx	$18, %r14d, %r11d
	xorl	%ebx, %r11d
	movl	%r14d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	movl	-12(%rsp), %ebx
	addl	%ebx, %r11d
	movl	16(%rsp), %ebx
	addl	%ebx, %r11d
	movl	36(%rsp), %ebx
	rorx	$17, %ebx, %r12d
	rorx	$19, %ebx, %ebx
	xorl	%r12d, %ebx
	movl	36(%rsp), %r12d
	shrl	$10, %r12d
	xorl	%r12d, %ebx
	movl	%esi, %r12d
	addl	%ebx, %r11d
	rorx	$6, %r9d, %ebx
	andl	%eax, %r12d
	movl	%r11d, -4(%rsp)
	leal	-694614492(%r11,%rcx), %ecx
	movl	%r9d, %r11d
	andl	%r10d, %r11d
	addl	%ecx, %r11d
	andn	%edi, %r9d, %ecx
	addl	%ecx, %r11d
	rorx	$11, %r9d, %ecx
	xorl	%ebx, %ecx
	rorx	$25, %r9d, %ebx
	xorl	%ebx, %ecx
	rorx	$2, %esi, %ebx
	addl	%ecx, %r11d
	rorx	$13, %esi, %ecx
	xorl	%ebx, %ecx
	rorx	$22, %esi, %ebx
	xorl	%ebx, %ecx
	movl	%esi, %ebx
	addl	%r11d, %r8d
	xorl	%eax, %ebx
	andl	%edx, %ebx
	addl	%r12d, %ebx
	addl	%ebx, %ecx
	rorx	$7, %r13d, %ebx
	addl	%r11d, %ecx
	rorx	$18, %r13d, %r11d
	xorl	%ebx, %r11d
	movl	%r13d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	addl	%r14d, %r11d
	movl	20(%rsp), %r14d
	addl	%r14d, %r11d
	movl	-8(%rsp), %r14d
	rorx	$17, %r14d, %r12d
	rorx	$19, %r14d, %ebx
	shrl	$10, %r14d
	xorl	%r12d, %ebx
	xorl	%r14d, %ebx
	movl	%ecx, %r12d
	addl	%ebx, %r11d
	rorx	$6, %r8d, %ebx
	andl	%esi, %r12d
	movl	%r11d, %r14d
	leal	-200395387(%r11,%rdi), %edi
	movl	%r8d, %r11d
	andl	%r9d, %r11d
	addl	%edi, %r11d
	andn	%r10d, %r8d, %edi
	addl	%edi, %r11d
	rorx	$11, %r8d, %edi
	xorl	%ebx, %edi
	rorx	$25, %r8d, %ebx
	xorl	%ebx, %edi
	rorx	$2, %ecx, %ebx
	addl	%edi, %r11d
	rorx	$13, %ecx, %edi
	xorl	%ebx, %edi
	rorx	$22, %ecx, %ebx
	xorl	%ebx, %edi
	movl	%ecx, %ebx
	addl	%r11d, %edx
	xorl	%esi, %ebx
	andl	%eax, %ebx
	addl	%r12d, %ebx
	addl	%ebx, %edi
	rorx	$7, %r15d, %ebx
	addl	%r11d, %edi
	rorx	$18, %r15d, %r11d
	xorl	%ebx, %r11d
	movl	%r15d, %ebx
	shrl	$3, %ebx
	xorl	%ebx, %r11d
	addl	%r13d, %r11d
	movl	24(%rsp), %r13d
	addl	%r13d, %r11d
	movl	-4(%rsp), %r13d
	rorx	$17, %r13d, %r12d
	rorx	$19, %r13d, %ebx
	shrl	$10, %r13d
	xorl	%r12d, %ebx
	xorl	%r13d, %ebx
	rorx	$13, %edi, %r12d
	movl	%edi, %r13d
	addl	%ebx, %r11d
	rorx	$6, %edx, %ebx
	andl	%ecx, %r13d
	movl	%r11d, (%rsp)
	leal	275423344(%r11,%r10), %r11d
	movl	%edx, %r10d
	andl	%r8d, %r10d
	addl	%r11d, %r10d
	andn	%r9d, %edx, %r11d
	addl	%r11d, %r10d
	rorx	$11, %edx, %r11d
	xorl	%ebx, %r11d
	rorx	$25, %edx, %ebx
	xorl	%ebx, %r11d
	rorx	$17, %r14d, %ebx
	addl	%r11d, %r10d
	rorx	$2, %edi, %r11d
	xorl	%r11d, %r12d
	rorx	$22, %edi, %r11d
	xorl	%r11d, %r12d
	movl	%edi, %r11d
	addl	%r10d, %eax
	xorl	%ecx, %r11d
	andl	%esi, %r11d
	addl	%r13d, %r11d
	movl	-20(%rsp), %r13d
	movl	%r14d, -20(%rsp)
	addl	%r11d, %r12d
	addl	%r10d, %r12d
	rorx	$7, %r13d, %r11d
	rorx	$18, %r13d, %r10d
	xorl	%r11d, %r10d
	movl	%r13d, %r11d
	shrl	$3, %r11d
	xorl	%r11d, %r10d
	movl	28(%rsp), %r11d
	addl	%r15d, %r10d
	addl	%r11d, %r10d
	rorx	$19, %r14d, %r11d
	xorl	%ebx, %r11d
	movl	%r14d, %ebx
	shrl	$10, %ebx
	movl	-16(%rsp), %r14d
	xorl	%ebx, %r11d
	movl	%r12d, %ebx
	addl	%r11d, %r10d
	movl	%eax, %r11d
	andl	%edx, %r11d
	movl	%r10d, -12(%rsp)
	leal	430227734(%r10,%r9), %r9d
	movl	%r11d, %r10d
	rorx	$6, %eax, %r11d
	addl	%r9d, %r10d
	andn	%r8d, %eax, %r9d
	addl	%r9d, %r10d
	rorx	$11, %eax, %r9d
	xorl	%r11d, %r9d
	rorx	$25, %eax, %r11d
	xorl	%r11d, %r9d
	rorx	$2, %r12d, %r11d
	addl	%r9d, %r10d
	rorx	$13, %r12d, %r9d
	xorl	%r11d, %r9d
	rorx	$22, %r12d, %r11d
	xorl	%r11d, %r9d
	movl	%r12d, %r11d
	andl	%edi, %ebx
	addl	%r10d, %esi
	xorl	%edi, %r11d
	andl	%ecx, %r11d
	addl	%ebx, %r11d
	rorx	$18, %r14d, %ebx
	addl	%r11d, %r9d
	addl	%r10d, %r9d
	rorx	$7, %r14d, %r10d
	xorl	%r10d, %ebx
	movl	%r14d, %r10d
	shrl	$3, %r10d
	movl	%r9d, %r15d
	xorl	%r10d, %ebx
	movl	32(%rsp), %r10d
	andl	%r12d, %r15d
	addl	%r13d, %ebx
	movl	(%rsp), %r13d
	addl	%r10d, %ebx
	rorx	$17, %r13d, %r11d
	rorx	$19, %r13d, %r10d
	xorl	%r11d, %r10d
	movl	%r13d, %r11d
	shrl	$10, %r11d
	xorl	%r11d, %r10d
	movl	%esi, %r11d
	addl	%r10d, %ebx
	andl	%eax, %r11d
	leal	506948616(%rbx,%r8), %r8d
	movl	%r11d, %r10d
	rorx	$6, %esi, %r11d
	addl	%r8d, %r10d
	andn	%edx, %esi, %r8d
	addl	%r8d, %r10d
	rorx	$11, %esi, %r8d
	xorl	%r11d, %r8d
	rorx	$25, %esi, %r11d
	xorl	%r11d, %r8d
	rorx	$2, %r9d, %r11d
	addl	%r8d, %r10d
	rorx	$13, %r9d, %r8d
	xorl	%r11d, %r8d
	rorx	$22, %r9d, %r11d
	xorl	%r11d, %r8d
	movl	%r9d, %r11d
	addl	%r10d, %ecx
	xorl	%r12d, %r11d
	andl	%edi, %r11d
	addl	%r15d, %r11d
	movl	4(%rsp), %r15d
	addl	%r11d, %r8d
	addl	%r10d, %r8d
	rorx	$18, %r15d, %r11d
	rorx	$7, %r15d, %r10d
	xorl	%r10d, %r11d
	movl	%r15d, %r10d
	movl	-12(%rsp), %r15d
	shrl	$3, %r10d
	xorl	%r10d, %r11d
	movl	36(%rsp), %r10d
	rorx	$17, %r15d, %r13d
	addl	%r14d, %r11d
	movl	%r8d, %r14d
	addl	%r10d, %r11d
	rorx	$19, %r15d, %r10d
	xorl	%r13d, %r10d
	movl	%r15d, %r13d
	shrl	$10, %r13d
	andl	%r9d, %r14d
	movl	8(%rsp), %r15d
	xorl	%r13d, %r10d
	rorx	$6, %ecx, %r13d
	addl	%r10d, %r11d
	movl	%ecx, %r10d
	leal	659060556(%r11,%rdx), %edx
	andl	%esi, %r10d
	addl	%edx, %r10d
	andn	%eax, %ecx, %edx
	addl	%edx, %r10d
	rorx	$11, %ecx, %edx
	xorl	%r13d, %edx
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %edx
	rorx	$2, %r8d, %r13d
	addl	%edx, %r10d
	rorx	$13, %r8d, %edx
	xorl	%r13d, %edx
	rorx	$22, %r8d, %r13d
	xorl	%r13d, %edx
	movl	%r8d, %r13d
	addl	%r10d, %edi
	xorl	%r9d, %r13d
	andl	%r12d, %r13d
	addl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	addl	%r13d, %edx
	rorx	$7, %r15d, %r13d
	addl	%r10d, %edx
	rorx	$18, %r15d, %r10d
	xorl	%r13d, %r10d
	movl	%r15d, %r13d
	shrl	$3, %r13d
	movl	4(%rsp), %r15d
	xorl	%r13d, %r10d
	rorx	$19, %ebx, %r13d
	addl	%r15d, %r10d
	movl	%ebx, %r15d
	addl	%r14d, %r10d
	shrl	$10, %r15d
	rorx	$17, %ebx, %r14d
	xorl	%r14d, %r13d
	xorl	%r15d, %r13d
	movl	%edi, %r15d
	rorx	$6, %edi, %r14d
	addl	%r13d, %r10d
	andl	%ecx, %r15d
	leal	883997877(%r10,%rax), %eax
	movl	%r15d, %r13d
	movl	%edx, %r15d
	addl	%eax, %r13d
	andn	%esi, %edi, %eax
	xorl	%r8d, %r15d
	addl	%eax, %r13d
	rorx	$11, %edi, %eax
	xorl	%r14d, %eax
	rorx	$25, %edi, %r14d
	xorl	%r14d, %eax
	rorx	$2, %edx, %r14d
	addl	%eax, %r13d
	rorx	$13, %edx, %eax
	xorl	%r14d, %eax
	rorx	$22, %edx, %r14d
	xorl	%r14d, %eax
	movl	%r15d, %r14d
	movl	%edx, %r15d
	addl	%r13d, %r12d
	andl	%r8d, %r15d
	andl	%r9d, %r14d
	addl	%r15d, %r14d
	movl	12(%rsp), %r15d
	addl	%r14d, %eax
	addl	%r13d, %eax
	rorx	$7, %r15d, %r14d
	rorx	$18, %r15d, %r13d
	shrl	$3, %r15d
	xorl	%r14d, %r13d
	rorx	$19, %r11d, %r14d
	xorl	%r15d, %r13d
	movl	8(%rsp), %r15d
	addl	%r15d, %r13d
	movl	-4(%rsp), %r15d
	addl	%r15d, %r13d
	rorx	$17, %r11d, %r15d
	xorl	%r15d, %r14d
	movl	%r11d, %r15d
	shrl	$10, %r15d
	xorl	%r15d, %r14d
	movl	%r12d, %r15d
	addl	%r14d, %r13d
	andl	%edi, %r15d
	rorx	$6, %r12d, %r14d
	movl	%r13d, 8(%rsp)
	leal	958139571(%r13,%rsi), %esi
	movl	%r15d, %r13d
	movl	%eax, %r15d
	addl	%esi, %r13d
	andn	%ecx, %r12d, %esi
	xorl	%edx, %r15d
	addl	%esi, %r13d
	rorx	$11, %r12d, %esi
	xorl	%r14d, %esi
	rorx	$25, %r12d, %r14d
	xorl	%r14d, %esi
	rorx	$2, %eax, %r14d
	addl	%esi, %r13d
	rorx	$13, %eax, %esi
	xorl	%r14d, %esi
	rorx	$22, %eax, %r14d
	xorl	%r14d, %esi
	movl	%r15d, %r14d
	movl	%eax, %r15d
	addl	%r13d, %r9d
	andl	%edx, %r15d
	andl	%r8d, %r14d
	addl	%r15d, %r14d
	movl	16(%rsp), %r15d
	addl	%r14d, %esi
	addl	%r13d, %esi
	rorx	$7, %r15d, %r14d
	rorx	$18, %r15d, %r13d
	xorl	%r14d, %r13d
	movl	%r15d, %r14d
	movl	12(%rsp), %r15d
	shrl	$3, %r14d
	xorl	%r14d, %r13d
	rorx	$19, %r10d, %r14d
	addl	%r15d, %r13d
	movl	-20(%rsp), %r15d
	addl	%r15d, %r13d
	rorx	$17, %r10d, %r15d
	xorl	%r15d, %r14d
	movl	%r10d, %r15d
	shrl	$10, %r15d
	xorl	%r15d, %r14d
	leal	0(%r13,%r14), %r15d
	rorx	$6, %r9d, %r14d
	movl	%r15d, 12(%rsp)
	leal	1322822218(%r15,%rcx), %ecx
	movl	%r9d, %r15d
	andl	%r12d, %r15d
	movl	%r15d, %r13d
	movl	%esi, %r15d
	addl	%ecx, %r13d
	andn	%edi, %r9d, %ecx
	addl	%ecx, %r13d
	rorx	$11, %r9d, %ecx
	xorl	%r14d, %ecx
	rorx	$25, %r9d, %r14d
	xorl	%r14d, %ecx
	rorx	$2, %esi, %r14d
	addl	%ecx, %r13d
	rorx	$13, %esi, %ecx
	xorl	%r14d, %ecx
	rorx	$22, %esi, %r14d
	addl	%r13d, %r8d
	xorl	%r14d, %ecx
	xorl	%eax, %r15d
	movl	%r15d, %r14d
	movl	%esi, %r15d
	andl	%eax, %r15d
	andl	%edx, %r14d
	addl	%r15d, %r14d
	movl	20(%rsp), %r15d
	addl	%r14d, %ecx
	addl	%r13d, %ecx
	rorx	$7, %r15d, %r14d
	rorx	$18, %r15d, %r13d
	shrl	$3, %r15d
	xorl	%r14d, %r13d
	movl	8(%rsp), %r14d
	xorl	%r15d, %r13d
	movl	16(%rsp), %r15d
	addl	%r15d, %r13d
	movl	(%rsp), %r15d
	addl	%r15d, %r13d
	rorx	$17, %r14d, %r15d
	rorx	$19, %r14d, %r14d
	xorl	%r15d, %r14d
	movl	8(%rsp), %r15d
	shrl	$10, %r15d
	xorl	%r15d, %r14d
	movl	%ecx, %r15d
	addl	%r14d, %r13d
	rorx	$6, %r8d, %r14d
	andl	%esi, %r15d
	movl	%r13d, 16(%rsp)
	leal	1537002063(%r13,%rdi), %r13d
	movl	%r8d, %edi
	andl	%r9d, %edi
	addl	%r13d, %edi
	andn	%r12d, %r8d, %r13d
	addl	%r13d, %edi
	rorx	$11, %r8d, %r13d
	xorl	%r14d, %r13d
	rorx	$25, %r8d, %r14d
	xorl	%r14d, %r13d
	rorx	$2, %ecx, %r14d
	addl	%r13d, %edi
	leal	(%rdi,%rdx), %r13d
	rorx	$13, %ecx, %edx
	xorl	%r14d, %edx
	rorx	$22, %ecx, %r14d
	xorl	%r14d, %edx
	movl	%ecx, %r14d
	xorl	%esi, %r14d
	andl	%eax, %r14d
	addl	%r15d, %r14d
	movl	24(%rsp), %r15d
	addl	%r14d, %edx
	addl	%edi, %edx
	rorx	$7, %r15d, %r14d
	rorx	$18, %r15d, %edi
	xorl	%r14d, %edi
	movl	%r15d, %r14d
	movl	20(%rsp), %r15d
	shrl	$3, %r14d
	xorl	%r14d, %edi
	movl	12(%rsp), %r14d
	addl	%r15d, %edi
	movl	-12(%rsp), %r15d
	addl	%r15d, %edi
	rorx	$17, %r14d, %r15d
	rorx	$19, %r14d, %r14d
	xorl	%r15d, %r14d
	movl	12(%rsp), %r15d
	shrl	$10, %r15d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	addl	%r14d, %edi
	rorx	$6, %r13d, %r14d
	xorl	%ecx, %r15d
	movl	%edi, 20(%rsp)
	leal	1747873779(%rdi,%r12), %edi
	movl	%r13d, %r12d
	andl	%r8d, %r12d
	addl	%edi, %r12d
	andn	%r9d, %r13d, %edi
	addl	%edi, %r12d
	rorx	$11, %r13d, %edi
	xorl	%r14d, %edi
	rorx	$25, %r13d, %r14d
	xorl	%r14d, %edi
	rorx	$2, %edx, %r14d
	addl	%edi, %r12d
	leal	(%r12,%rax), %edi
	rorx	$13, %edx, %eax
	xorl	%r14d, %eax
	rorx	$22, %edx, %r14d
	xorl	%r14d, %eax
	movl	%r15d, %r14d
	movl	%edx, %r15d
	andl	%ecx, %r15d
	andl	%esi, %r14d
	addl	%r15d, %r14d
	movl	28(%rsp), %r15d
	addl	%r14d, %eax
	addl	%r12d, %eax
	rorx	$7, %r15d, %r14d
	rorx	$18, %r15d, %r12d
	shrl	$3, %r15d
	xorl	%r14d, %r12d
	xorl	%r15d, %r12d
	movl	24(%rsp), %r15d
	addl	%r15d, %r12d
	movl	16(%rsp), %r15d
	addl	%r12d, %ebx
	rorx	$17, %r15d, %r14d
	rorx	$19, %r15d, %r12d
	shrl	$10, %r15d
	xorl	%r14d, %r12d
	xorl	%r15d, %r12d
	movl	%eax, %r14d
	leal	(%rbx,%r12), %r15d
	movl	%edi, %ebx
	rorx	$6, %edi, %r12d
	leal	1955562222(%r15,%r9), %r9d
	andl	%r13d, %ebx
	addl	%r9d, %ebx
	andn	%r8d, %edi, %r9d
	andl	%edx, %r14d
	addl	%r9d, %ebx
	rorx	$11, %edi, %r9d
	xorl	%r12d, %r9d
	rorx	$25, %edi, %r12d
	xorl	%r12d, %r9d
	rorx	$2, %eax, %r12d
	addl	%r9d, %ebx
	rorx	$13, %eax, %r9d
	xorl	%r12d, %r9d
	rorx	$22, %eax, %r12d
	xorl	%r12d, %r9d
	movl	%eax, %r12d
	addl	%ebx, %esi
	xorl	%edx, %r12d
	andl	%ecx, %r12d
	addl	%r14d, %r12d
	movl	32(%rsp), %r14d
	addl	%r12d, %r9d
	addl	%ebx, %r9d
	rorx	$7, %r14d, %r12d
	rorx	$18, %r14d, %ebx
	xorl	%r12d, %ebx
	movl	%r14d, %r12d
	movl	20(%rsp), %r14d
	shrl	$3, %r12d
	xorl	%r12d, %ebx
	movl	28(%rsp), %r12d
	addl	%r12d, %ebx
	rorx	$17, %r14d, %r12d
	addl	%ebx, %r11d
	rorx	$19, %r14d, %ebx
	xorl	%r12d, %ebx
	movl	%r14d, %r12d
	shrl	$10, %r12d
	movl	%r9d, %r14d
	xorl	%r12d, %ebx
	rorx	$6, %esi, %r12d
	addl	%ebx, %r11d
	movl	%esi, %ebx
	leal	2024104815(%r11,%r8), %r8d
	andl	%edi, %ebx
	addl	%r8d, %ebx
	andn	%r13d, %esi, %r8d
	addl	%r8d, %ebx
	rorx	$11, %esi, %r8d
	xorl	%r12d, %r8d
	rorx	$25, %esi, %r12d
	xorl	%r12d, %r8d
	rorx	$2, %r9d, %r12d
	addl	%r8d, %ebx
	rorx	$13, %r9d, %r8d
	xorl	%r12d, %r8d
	rorx	$22, %r9d, %r12d
	addl	%ebx, %ecx
	xorl	%r12d, %r8d
	movl	%r9d, %r12d
	andl	%eax, %r14d
	xorl	%eax, %r12d
	andl	%edx, %r12d
	addl	%r14d, %r12d
	movl	36(%rsp), %r14d
	addl	%r12d, %r8d
	addl	%ebx, %r8d
	rorx	$7, %r14d, %r12d
	rorx	$18, %r14d, %ebx
	xorl	%r12d, %ebx
	movl	%r14d, %r12d
	movl	%r8d, %r14d
	shrl	$3, %r12d
	andl	%r9d, %r14d
	xorl	%r12d, %ebx
	movl	32(%rsp), %r12d
	addl	%r12d, %ebx
	rorx	$17, %r15d, %r12d
	addl	%r10d, %ebx
	rorx	$19, %r15d, %r10d
	xorl	%r12d, %r10d
	movl	%r15d, %r12d
	shrl	$10, %r12d
	xorl	%r12d, %r10d
	addl	%r10d, %ebx
	leal	-2067236844(%rbx,%r13), %r10d
	movl	%ecx, %r13d
	andl	%esi, %r13d
	movl	%r13d, %r12d
	rorx	$6, %ecx, %r13d
	addl	%r10d, %r12d
	andn	%edi, %ecx, %r10d
	addl	%r10d, %r12d
	rorx	$11, %ecx, %r10d
	xorl	%r13d, %r10d
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %r10d
	rorx	$2, %r8d, %r13d
	addl	%r10d, %r12d
	rorx	$13, %r8d, %r10d
	xorl	%r13d, %r10d
	rorx	$22, %r8d, %r13d
	xorl	%r13d, %r10d
	movl	%r8d, %r13d
	addl	%r12d, %edx
	xorl	%r9d, %r13d
	andl	%eax, %r13d
	addl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	addl	%r13d, %r10d
	addl	%r12d, %r10d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	rorx	$17, %r11d, %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	36(%rsp), %r13d
	addl	%r13d, %r12d
	movl	8(%rsp), %r13d
	addl	%r13d, %r12d
	rorx	$19, %r11d, %r13d
	shrl	$10, %r11d
	xorl	%r14d, %r13d
	xorl	%r11d, %r13d
	movl	%r10d, %r14d
	leal	(%r12,%r13), %r11d
	movl	%edx, %r12d
	rorx	$6, %edx, %r13d
	andl	%r8d, %r14d
	leal	-1933114872(%r11,%rdi), %edi
	andl	%ecx, %r12d
	addl	%edi, %r12d
	andn	%esi, %edx, %edi
	addl	%edi, %r12d
	rorx	$11, %edx, %edi
	xorl	%r13d, %edi
	rorx	$25, %edx, %r13d
	xorl	%r13d, %edi
	rorx	$2, %r10d, %r13d
	addl	%edi, %r12d
	rorx	$13, %r10d, %edi
	xorl	%r13d, %edi
	rorx	$22, %r10d, %r13d
	xorl	%r13d, %edi
	movl	%r10d, %r13d
	addl	%r12d, %eax
	xorl	%r8d, %r13d
	andl	%r9d, %r13d
	addl	%r14d, %r13d
	movl	-4(%rsp), %r14d
	addl	%r13d, %edi
	addl	%r12d, %edi
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	rorx	$17, %ebx, %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-8(%rsp), %r13d
	addl	%r13d, %r12d
	movl	12(%rsp), %r13d
	addl	%r13d, %r12d
	rorx	$19, %ebx, %r13d
	shrl	$10, %ebx
	xorl	%r14d, %r13d
	xorl	%ebx, %r13d
	movl	%edi, %r14d
	leal	(%r12,%r13), %ebx
	movl	%eax, %r12d
	rorx	$6, %eax, %r13d
	andl	%edx, %r12d
	leal	-1866530822(%rbx,%rsi), %esi
	andl	%r10d, %r14d
	addl	%esi, %r12d
	andn	%ecx, %eax, %esi
	addl	%esi, %r12d
	rorx	$11, %eax, %esi
	xorl	%r13d, %esi
	rorx	$25, %eax, %r13d
	xorl	%r13d, %esi
	rorx	$2, %edi, %r13d
	addl	%esi, %r12d
	rorx	$13, %edi, %esi
	xorl	%r13d, %esi
	rorx	$22, %edi, %r13d
	xorl	%r13d, %esi
	movl	%edi, %r13d
	addl	%r12d, %r9d
	xorl	%r10d, %r13d
	andl	%r8d, %r13d
	addl	%r14d, %r13d
	movl	-20(%rsp), %r14d
	addl	%r13d, %esi
	addl	%r12d, %esi
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	16(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-4(%rsp), %r13d
	addl	%r13d, %r12d
	rorx	$19, %r11d, %r13d
	addl	%r14d, %r12d
	rorx	$17, %r11d, %r14d
	shrl	$10, %r11d
	xorl	%r14d, %r13d
	xorl	%r11d, %r13d
	movl	%esi, %r14d
	leal	(%r12,%r13), %r11d
	movl	%r9d, %r12d
	rorx	$6, %r9d, %r13d
	leal	-1538233109(%r11,%rcx), %ecx
	andl	%eax, %r12d
	addl	%ecx, %r12d
	andn	%edx, %r9d, %ecx
	addl	%ecx, %r12d
	rorx	$11, %r9d, %ecx
	xorl	%r13d, %ecx
	rorx	$25, %r9d, %r13d
	xorl	%r13d, %ecx
	rorx	$2, %esi, %r13d
	addl	%ecx, %r12d
	rorx	$13, %esi, %ecx
	addl	%r12d, %r8d
	xorl	%r13d, %ecx
	rorx	$22, %esi, %r13d
	andl	%edi, %r14d
	xorl	%r13d, %ecx
	movl	%esi, %r13d
	xorl	%edi, %r13d
	andl	%r10d, %r13d
	addl	%r14d, %r13d
	movl	(%rsp), %r14d
	addl	%r13d, %ecx
	addl	%r12d, %ecx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	20(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-20(%rsp), %r13d
	leal	-1090935817(%r13,%r12), %r12d
	rorx	$19, %ebx, %r13d
	addl	%r14d, %r12d
	rorx	$17, %ebx, %r14d
	shrl	$10, %ebx
	xorl	%r14d, %r13d
	xorl	%ebx, %r13d
	movl	%ecx, %r14d
	addl	%r13d, %r12d
	andl	%esi, %r14d
	movl	(%rsp), %r13d
	addl	%edx, %r12d
	movl	%r8d, %edx
	andl	%r9d, %edx
	movl	%edx, %ebx
	andn	%eax, %r8d, %edx
	addl	%r12d, %ebx
	rorx	$6, %r8d, %r12d
	addl	%edx, %ebx
	rorx	$11, %r8d, %edx
	xorl	%r12d, %edx
	rorx	$25, %r8d, %r12d
	xorl	%r12d, %edx
	rorx	$2, %ecx, %r12d
	addl	%edx, %ebx
	rorx	$13, %ecx, %edx
	xorl	%r12d, %edx
	rorx	$22, %ecx, %r12d
	xorl	%r12d, %edx
	movl	%ecx, %r12d
	addl	%ebx, %r10d
	xorl	%esi, %r12d
	andl	%edi, %r12d
	addl	%r14d, %r12d
	movl	-12(%rsp), %r14d
	addl	%r12d, %edx
	addl	%ebx, %edx
	rorx	$7, %r14d, %r12d
	rorx	$18, %r14d, %ebx
	xorl	%r12d, %ebx
	movl	%r14d, %r12d
	addl	%edx, -44(%rsp)
	shrl	$3, %r12d
	addl	%ecx, -40(%rsp)
	xorl	%r12d, %ebx
	rorx	$19, %r11d, %r12d
	addl	%esi, -60(%rsp)
	leal	-965641998(%r13,%rbx), %ebx
	rorx	$17, %r11d, %r13d
	shrl	$10, %r11d
	xorl	%r13d, %r12d
	xorl	%r11d, %r12d
	addl	%r15d, %ebx
	movl	%r10d, %r15d
	andn	%r9d, %r10d, %r11d
	addl	%r12d, %ebx
	andl	%r8d, %r15d
	movl	-24(%rsp), %r12d
	addl	%eax, %ebx
	movl	%r15d, %eax
	movl	%edx, %r15d
	addl	%ebx, %eax
	rorx	$6, %r10d, %ebx
	andl	%ecx, %r15d
	addl	%r11d, %eax
	rorx	$11, %r10d, %r11d
	xorl	%ebx, %r11d
	rorx	$25, %r10d, %ebx
	xorl	%ebx, %r11d
	rorx	$2, %edx, %ebx
	addl	%r11d, %eax
	rorx	$13, %edx, %r11d
	xorl	%ebx, %r11d
	rorx	$22, %edx, %ebx
	xorl	%ebx, %r11d
	movl	%edx, %ebx
	xorl	%ecx, %ebx
	andl	%esi, %ebx
	addl	%r15d, %ebx
	addl	%r12d, %ebx
	addl	%ebx, %r11d
	leal	(%r11,%rax), %r15d
	addl	%edi, %eax
	addl	%eax, -36(%rsp)
	movl	%r15d, -24(%rsp)
	addl	%r10d, -32(%rsp)
	addl	%r8d, -28(%rsp)
	addl	%r9d, -48(%rsp)
	addq	$64, -56(%rsp)
	subq	$1, -72(%rsp)
	jne	.L90
