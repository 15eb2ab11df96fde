	movq	-88(%rsp), %rdx
	movl	-64(%rsp), %r13d
	movl	-68(%rsp), %ebx
	movl	-60(%rsp), %r12d
	movl	(%rdx), %eax
	movl	-56(%rsp), %r15d
	rorx	$6, %ebx, %edi
	movl	-76(%rsp), %r9d
	movl	-72(%rsp), %r14d
	bswap	%eax
	movl	%eax, %esi
	movl	-80(%rsp), %eax
	rorx	$13, %r15d, %r8d
	leal	1116352408(%rax,%rsi), %ecx
	movl	%r13d, %eax
	andl	%ebx, %eax
	addl	%ecx, %eax
	andn	%r12d, %ebx, %ecx
	addl	%ecx, %eax
	rorx	$11, %ebx, %ecx
	xorl	%edi, %ecx
	rorx	$25, %ebx, %edi
	xorl	%edi, %ecx
	movl	-92(%rsp), %edi
	addl	%ecx, %eax
	rorx	$2, %r15d, %ecx
	xorl	%ecx, %r8d
	rorx	$22, %r15d, %ecx
	xorl	%ecx, %r8d
	movl	%r9d, %ecx
	leal	(%rax,%rdi), %r11d
	movl	%r9d, %edi
	xorl	%r15d, %ecx
	andl	%r15d, %edi
	andl	%r14d, %ecx
	addl	%edi, %ecx
	rorx	$6, %r11d, %edi
	addl	%ecx, %r8d
	addl	%eax, %r8d
	movl	4(%rdx), %eax
	bswap	%eax
	leal	1899447441(%r12,%rax), %ecx
	movl	%eax, -32(%rsp)
	movl	%ebx, %eax
	andl	%r11d, %eax
	movl	%r9d, %r12d
	addl	%ecx, %eax
	andn	%r13d, %r11d, %ecx
	addl	%ecx, %eax
	rorx	$11, %r11d, %ecx
	xorl	%edi, %ecx
	rorx	$25, %r11d, %edi
	xorl	%edi, %ecx
	rorx	$13, %r8d, %edi
	addl	%ecx, %eax
	rorx	$2, %r8d, %ecx
	xorl	%ecx, %edi
	rorx	$22, %r8d, %ecx
	xorl	%ecx, %edi
	movl	%r15d, %ecx
	leal	(%rax,%r14), %r10d
	movl	8(%rdx), %r14d
	xorl	%r8d, %ecx
	andl	%r9d, %ecx
	movl	%r15d, %r9d
	bswap	%r14d
	movl	%r14d, -8(%rsp)
	andl	%r8d, %r9d
	addl	%r9d, %ecx
	movl	%r10d, %r9d
	andl	%r11d, %r9d
	addl	%ecx, %edi
	leal	-1245643825(%r13,%r14), %ecx
	movl	%ebx, %r14d
	addl	%eax, %edi
	movl	%r9d, %eax
	rorx	$6, %r10d, %r9d
	addl	%ecx, %eax
	andn	%ebx, %r10d, %ecx
	rorx	$2, %edi, %ebx
	movl	%edi, %r13d
	addl	%ecx, %eax
	rorx	$11, %r10d, %ecx
	xorl	%r9d, %ecx
	rorx	$25, %r10d, %r9d
	xorl	%r9d, %ecx
	andl	%r8d, %r13d
	addl	%ecx, %eax
	rorx	$13, %edi, %ecx
	xorl	%ebx, %ecx
	rorx	$22, %edi, %ebx
	xorl	%ebx, %ecx
	movl	%edi, %ebx
	leal	(%rax,%r12), %r9d
	xorl	%r8d, %ebx
	andl	%r15d, %ebx
	addl	%r13d, %ebx
	movl	12(%rdx), %r13d
	addl	%ebx, %ecx
	movl	%r9d, %ebx
	andl	%r10d, %ebx
	addl	%eax, %ecx
	bswap	%r13d
	leal	-373957723(%r14,%r13), %eax
	movl	%ebx, %r12d
	rorx	$6, %r9d, %ebx
	movl	%r13d, -28(%rsp)
	rorx	$2, %ecx, %r13d
	addl	%eax, %r12d
	andn	%r11d, %r9d, %eax
	addl	%eax, %r12d
	rorx	$11, %r9d, %eax
	xorl	%ebx, %eax
	rorx	$25, %r9d, %ebx
	xorl	%ebx, %eax
	addl	%eax, %r12d
	rorx	$13, %ecx, %eax
	xorl	%r13d, %eax
	rorx	$22, %ecx, %r13d
	leal	(%r12,%r15), %ebx
	movl	%ecx, %r15d
	xorl	%r13d, %eax
	xorl	%edi, %r15d
	movl	%r15d, %r13d
	movl	%ecx, %r15d
	andl	%edi, %r15d
	andl	%r8d, %r13d
	addl	%r15d, %r13d
	movl	%ebx, %r15d
	addl	%r13d, %eax
	andl	%r9d, %r15d
	rorx	$6, %ebx, %r13d
	addl	%r12d, %eax
	movl	16(%rdx), %r12d
	bswap	%r12d
	leal	961987163(%r12,%r11), %r11d
	movl	%r12d, -24(%rsp)
	movl	%r15d, %r12d
	addl	%r11d, %r12d
	andn	%r10d, %ebx, %r11d
	movl	%eax, %r15d
	addl	%r11d, %r12d
	rorx	$11, %ebx, %r11d
	xorl	%r13d, %r11d
	rorx	$25, %ebx, %r13d
	xorl	%r13d, %r11d
	xorl	%ecx, %r15d
	rorx	$2, %eax, %r13d
	addl	%r11d, %r12d
	leal	(%r12,%r8), %r11d
	rorx	$13, %eax, %r8d
	xorl	%r13d, %r8d
	rorx	$22, %eax, %r13d
	xorl	%r13d, %r8d
	movl	%r15d, %r13d
	movl	%eax, %r15d
	andl	%ecx, %r15d
	andl	%edi, %r13d
	addl	%r15d, %r13d
	movl	%r11d, %r15d
	addl	%r13d, %r8d
	andl	%ebx, %r15d
	rorx	$6, %r11d, %r13d
	addl	%r12d, %r8d
	movl	20(%rdx), %r12d
	bswap	%r12d
	leal	1508970993(%r12,%r10), %r10d
	movl	%r12d, -20(%rsp)
	movl	%r15d, %r12d
	addl	%r10d, %r12d
	andn	%r9d, %r11d, %r10d
	movl	%r8d, %r15d
	addl	%r10d, %r12d
	rorx	$11, %r11d, %r10d
	xorl	%r13d, %r10d
	rorx	$25, %r11d, %r13d
	xorl	%r13d, %r10d
	xorl	%eax, %r15d
	rorx	$2, %r8d, %r13d
	addl	%r10d, %r12d
	leal	(%r12,%rdi), %r10d
	rorx	$13, %r8d, %edi
	xorl	%r13d, %edi
	rorx	$22, %r8d, %r13d
	xorl	%r13d, %edi
	movl	%r15d, %r13d
	movl	%r8d, %r15d
	andl	%eax, %r15d
	andl	%ecx, %r13d
	addl	%r15d, %r13d
	movl	%r10d, %r15d
	addl	%r13d, %edi
	movl	24(%rdx), %r13d
	andl	%r11d, %r15d
	addl	%r12d, %edi
	movl	%r15d, %r12d
	bswap	%r13d
	leal	-1841331548(%r13,%r9), %r9d
	movl	%r13d, -16(%rsp)
	rorx	$6, %r10d, %r13d
	addl	%r9d, %r12d
	andn	%ebx, %r10d, %r9d
	movl	%edi, %r15d
	addl	%r9d, %r12d
	rorx	$11, %r10d, %r9d
	xorl	%r13d, %r9d
	rorx	$25, %r10d, %r13d
	xorl	%r13d, %r9d
	rorx	$2, %edi, %r13d
	addl	%r9d, %r12d
	xorl	%r8d, %r15d
	rorx	$13, %edi, %r9d
	xorl	%r13d, %r9d
	rorx	$22, %edi, %r13d
	xorl	%r13d, %r9d
	movl	%r15d, %r13d
	movl	%edi, %r15d
	andl	%r8d, %r15d
	andl	%eax, %r13d
	addl	%r12d, %ecx
	addl	%r15d, %r13d
	movl	28(%rdx), %r15d
	addl	%r13d, %r9d
	rorx	$6, %ecx, %r13d
	bswap	%r15d
	leal	-1424204075(%r15,%rbx), %ebx
	movl	%r15d, -12(%rsp)
	movl	%ecx, %r15d
	andl	%r10d, %r15d
	addl	%r12d, %r9d
	movl	%r15d, %r12d
	movl	%r9d, %r15d
	addl	%ebx, %r12d
	andn	%r11d, %ecx, %ebx
	xorl	%edi, %r15d
	addl	%ebx, %r12d
	rorx	$11, %ecx, %ebx
	xorl	%r13d, %ebx
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %ebx
	rorx	$2, %r9d, %r13d
	addl	%ebx, %r12d
	rorx	$13, %r9d, %ebx
	xorl	%r13d, %ebx
	rorx	$22, %r9d, %r13d
	xorl	%r13d, %ebx
	movl	%r15d, %r13d
	movl	%r9d, %r15d
	addl	%r12d, %eax
	andl	%edi, %r15d
	andl	%r8d, %r13d
	addl	%r15d, %r13d
	movl	%eax, %r15d
	addl	%r13d, %ebx
	andl	%ecx, %r15d
	rorx	$6, %eax, %r13d
	addl	%r12d, %ebx
	movl	32(%rdx), %r12d
	bswap	%r12d
	leal	-670586216(%r12,%r11), %r11d
	movl	%r12d, -48(%rsp)
	movl	%r15d, %r12d
	addl	%r11d, %r12d
	andn	%r10d, %eax, %r11d
	movl	%ebx, %r15d
	addl	%r11d, %r12d
	rorx	$11, %eax, %r11d
	xorl	%r13d, %r11d
	rorx	$25, %eax, %r13d
	xorl	%r13d, %r11d
	rorx	$2, %ebx, %r13d
	addl	%r11d, %r12d
	xorl	%r9d, %r15d
	rorx	$13, %ebx, %r11d
	xorl	%r13d, %r11d
	rorx	$22, %ebx, %r13d
	xorl	%r13d, %r11d
	movl	%r15d, %r13d
	movl	%ebx, %r15d
	andl	%r9d, %r15d
	andl	%edi, %r13d
	addl	%r12d, %r8d
	addl	%r15d, %r13d
	movl	%r8d, %r15d
	addl	%r13d, %r11d
	movl	36(%rdx), %r13d
	andl	%eax, %r15d
	addl	%r12d, %r11d
	movl	%r15d, %r12d
	bswap	%r13d
	leal	310598401(%r13,%r10), %r10d
	movl	%r13d, -4(%rsp)
	rorx	$6, %r8d, %r13d
	addl	%r10d, %r12d
	andn	%ecx, %r8d, %r10d
	movl	%r11d, %r15d
	addl	%r10d, %r12d
	rorx	$11, %r8d, %r10d
	xorl	%r13d, %r10d
	rorx	$25, %r8d, %r13d
	xorl	%r13d, %r10d
	xorl	%ebx, %r15d
	rorx	$2, %r11d, %r13d
	addl	%r10d, %r12d
	rorx	$13, %r11d, %r10d
	xorl	%r13d, %r10d
	rorx	$22, %r11d, %r13d
	xorl	%r13d, %r10d
	movl	%r15d, %r13d
	movl	%r11d, %r15d
	addl	%r12d, %edi
	andl	%ebx, %r15d
	andl	%r9d, %r13d
	addl	%r15d, %r13d
	movl	%edi, %r15d
	addl	%r13d, %r10d
	andl	%r8d, %r15d
	rorx	$6, %edi, %r13d
	addl	%r12d, %r10d
	movl	40(%rdx), %r12d
	bswap	%r12d
	leal	607225278(%r12,%rcx), %ecx
	movl	%r12d, (%rsp)
	movl	%r15d, %r12d
	addl	%ecx, %r12d
	andn	%eax, %edi, %ecx
	movl	%r10d, %r15d
	addl	%ecx, %r12d
	rorx	$11, %edi, %ecx
	xorl	%r13d, %ecx
	rorx	$25, %edi, %r13d
	xorl	%r13d, %ecx
	rorx	$2, %r10d, %r13d
	addl	%ecx, %r12d
	xorl	%r11d, %r15d
	rorx	$13, %r10d, %ecx
	xorl	%r13d, %ecx
	rorx	$22, %r10d, %r13d
	xorl	%r13d, %ecx
	movl	%r15d, %r13d
	movl	%r10d, %r15d
	andl	%r11d, %r15d
	andl	%ebx, %r13d
	addl	%r12d, %r9d
	addl	%r15d, %r13d
	movl	%r9d, %r15d
	addl	%r13d, %ecx
	andl	%edi, %r15d
	rorx	$6, %r9d, %r13d
	addl	%r12d, %ecx
	movl	44(%rdx), %r12d
	bswap	%r12d
	leal	1426881987(%r12,%rax), %eax
	movl	%r12d, 4(%rsp)
	movl	%r15d, %r12d
	addl	%eax, %r12d
	andn	%r8d, %r9d, %eax
	movl	%ecx, %r15d
	addl	%eax, %r12d
	rorx	$11, %r9d, %eax
	xorl	%r13d, %eax
	rorx	$25, %r9d, %r13d
	xorl	%r13d, %eax
	xorl	%r10d, %r15d
	rorx	$2, %ecx, %r13d
	addl	%eax, %r12d
	rorx	$13, %ecx, %eax
	xorl	%r13d, %eax
	rorx	$22, %ecx, %r13d
	xorl	%r13d, %eax
	movl	%r15d, %r13d
	movl	%ecx, %r15d
	addl	%r12d, %ebx
	andl	%r10d, %r15d
	andl	%r11d, %r13d
	addl	%r15d, %r13d
	movl	%ebx, %r15d
	addl	%r13d, %eax
	andl	%r9d, %r15d
	rorx	$6, %ebx, %r13d
	addl	%r12d, %eax
	movl	48(%rdx), %r12d
	movl	52(%rdx), %r14d
	bswap	%r12d
	movl	%r12d, -44(%rsp)
	leal	1925078388(%r12,%r8), %r8d
	movl	%r15d, %r12d
	addl	%r8d, %r12d
	andn	%edi, %ebx, %r8d
	movl	%eax, %r15d
	bswap	%r14d
	addl	%r8d, %r12d
	rorx	$11, %ebx, %r8d
	xorl	%r13d, %r8d
	rorx	$25, %ebx, %r13d
	xorl	%r13d, %r8d
	rorx	$2, %eax, %r13d
	leal	-2132889090(%r14,%rdi), %edi
	movl	%r14d, -40(%rsp)
	addl	%r8d, %r12d
	xorl	%ecx, %r15d
	rorx	$13, %eax, %r8d
	xorl	%r13d, %r8d
	rorx	$22, %eax, %r13d
	xorl	%r13d, %r8d
	movl	%r15d, %r13d
	movl	%eax, %r15d
	addl	%r12d, %r11d
	andl	%ecx, %r15d
	andl	%r10d, %r13d
	addl	%r15d, %r13d
	movl	%r11d, %r15d
	andl	%ebx, %r15d
	addl	%r13d, %r8d
	rorx	$6, %r11d, %r13d
	addl	%r12d, %r8d
	movl	%r15d, %r12d
	addl	%edi, %r12d
	andn	%r9d, %r11d, %edi
	movl	%r8d, %r15d
	addl	%edi, %r12d
	rorx	$11, %r11d, %edi
	xorl	%r13d, %edi
	rorx	$25, %r11d, %r13d
	xorl	%r13d, %edi
	xorl	%eax, %r15d
	rorx	$2, %r8d, %r13d
	addl	%edi, %r12d
	rorx	$13, %r8d, %edi
	xorl	%r13d, %edi
	rorx	$22, %r8d, %r13d
	xorl	%r13d, %edi
	movl	%r15d, %r13d
	movl	%r8d, %r15d
	addl	%r12d, %r10d
	andl	%eax, %r15d
	andl	%ecx, %r13d
	rorx	$6, %r10d, %r14d
	addl	%r15d, %r13d
	movl	%r10d, %r15d
	addl	%r13d, %edi
	movl	56(%rdx), %r13d
	andl	%r11d, %r15d
	addl	%r12d, %edi
	movl	%r15d, %r12d
	bswap	%r13d
	leal	-1680079193(%r13,%r9), %r9d
	movl	%edi, %r15d
	addl	%r9d, %r12d
	andn	%ebx, %r10d, %r9d
	addl	%r9d, %r12d
	rorx	$11, %r10d, %r9d
	xorl	%r14d, %r9d
	rorx	$25, %r10d, %r14d
	xorl	%r14d, %r9d
	rorx	$2, %edi, %r14d
	addl	%r9d, %r12d
	xorl	%r8d, %r15d
	rorx	$13, %edi, %r9d
	xorl	%r14d, %r9d
	rorx	$22, %edi, %r14d
	xorl	%r14d, %r9d
	movl	%r15d, %r14d
	movl	%edi, %r15d
	andl	%r8d, %r15d
	andl	%eax, %r14d
	addl	%r12d, %ecx
	addl	%r15d, %r14d
	movl	%ecx, %r15d
	addl	%r14d, %r9d
	andl	%r10d, %r15d
	addl	%r12d, %r9d
	movl	60(%rdx), %r12d
	movl	%r15d, %r14d
	rorx	$6, %ecx, %r15d
	movl	%r9d, %edx
	bswap	%r12d
	leal	-1046744716(%r12,%rbx), %ebx
	andl	%edi, %edx
	addl	%ebx, %r14d
	andn	%r11d, %ecx, %ebx
	addl	%ebx, %r14d
	rorx	$11, %ecx, %ebx
	xorl	%r15d, %ebx
	rorx	$25, %ecx, %r15d
	xorl	%r15d, %ebx
	rorx	$2, %r9d, %r15d
	addl	%ebx, %r14d
	rorx	$13, %r9d, %ebx
	xorl	%r15d, %ebx
	rorx	$22, %r9d, %r15d
	xorl	%r15d, %ebx
	movl	%r9d, %r15d
	addl	%r14d, %eax
	xorl	%edi, %r15d
	andl	%r8d, %r15d
	addl	%edx, %r15d
	addl	%r15d, %ebx
	rorx	$17, %r13d, %r15d
	addl	%r14d, %ebx
	rorx	$19, %r13d, %r14d
	xorl	%r15d, %r14d
	movl	%r13d, %r15d
	shrl	$10, %r15d
	xorl	%r14d, %r15d
	movl	-4(%rsp), %r14d
	addl	%esi, %r14d
	movl	-32(%rsp), %esi
	addl	%r14d, %r15d
	rorx	$7, %esi, %edx
	rorx	$18, %esi, %r14d
	xorl	%edx, %r14d
	shrl	$3, %esi
	xorl	%esi, %r14d
	movl	%ebx, %edx
	leal	(%r15,%r14), %esi
	movl	%eax, %r15d
	andl	%r9d, %edx
	andl	%ecx, %r15d
	leal	-459576895(%rsi,%r11), %r11d
	movl	%r15d, %r14d
	rorx	$6, %eax, %r15d
	addl	%r11d, %r14d
	andn	%r10d, %eax, %r11d
	addl	%r11d, %r14d
	rorx	$11, %eax, %r11d
	xorl	%r15d, %r11d
	rorx	$25, %eax, %r15d
	xorl	%r15d, %r11d
	rorx	$2, %ebx, %r15d
	addl	%r11d, %r14d
	rorx	$13, %ebx, %r11d
	xorl	%r15d, %r11d
	rorx	$22, %ebx, %r15d
	xorl	%r15d, %r11d
	movl	%ebx, %r15d
	addl	%r14d, %r8d
	xorl	%r9d, %r15d
	andl	%edi, %r15d
	addl	%edx, %r15d
	movl	(%rsp), %edx
	addl	%r15d, %r11d
	rorx	$17, %r12d, %r15d
	addl	%r14d, %r11d
	rorx	$19, %r12d, %r14d
	xorl	%r15d, %r14d
	movl	%r12d, %r15d
	shrl	$10, %r15d
	xorl	%r14d, %r15d
	movl	-32(%rsp), %r14d
	addl	%edx, %r14d
	addl	%r14d, %r15d
	movl	-8(%rsp), %r14d
	rorx	$7, %r14d, %edx
	rorx	$18, %r14d, %r14d
	xorl	%edx, %r14d
	movl	-8(%rsp), %edx
	shrl	$3, %edx
	xorl	%edx, %r14d
	movl	%r11d, %edx
	addl	%r15d, %r14d
	movl	%r8d, %r15d
	andl	%eax, %r15d
	movl	%r14d, -36(%rsp)
	leal	-272742522(%r14,%r10), %r10d
	movl	%r15d, %r14d
	rorx	$6, %r8d, %r15d
	addl	%r10d, %r14d
	andn	%ecx, %r8d, %r10d
	addl	%r10d, %r14d
	rorx	$11, %r8d, %r10d
	xorl	%r15d, %r10d
	rorx	$25, %r8d, %r15d
	xorl	%r15d, %r10d
	rorx	$2, %r11d, %r15d
	andl	%ebx, %edx
	addl	%r10d, %r14d
	rorx	$13, %r11d, %r10d
	xorl	%r15d, %r10d
	rorx	$22, %r11d, %r15d
	xorl	%r15d, %r10d
	movl	%r11d, %r15d
	addl	%r14d, %edi
	xorl	%ebx, %r15d
	andl	%r9d, %r15d
	addl	%edx, %r15d
	movl	-28(%rsp), %edx
	addl	%r15d, %r10d
	addl	%r14d, %r10d
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	4(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r14d, %r15d
	movl	-8(%rsp), %r14d
	addl	%edx, %r14d
	rorx	$17, %esi, %edx
	addl	%r14d, %r15d
	rorx	$19, %esi, %r14d
	xorl	%edx, %r14d
	movl	%esi, %edx
	shrl	$10, %edx
	xorl	%edx, %r14d
	leal	(%r15,%r14), %edx
	movl	%edi, %r15d
	andl	%r8d, %r15d
	leal	264347078(%rdx,%rcx), %ecx
	movl	%edx, -32(%rsp)
	movl	%r10d, %edx
	movl	%r15d, %r14d
	rorx	$6, %edi, %r15d
	andl	%r11d, %edx
	addl	%ecx, %r14d
	andn	%eax, %edi, %ecx
	addl	%ecx, %r14d
	rorx	$11, %edi, %ecx
	xorl	%r15d, %ecx
	rorx	$25, %edi, %r15d
	xorl	%r15d, %ecx
	rorx	$2, %r10d, %r15d
	addl	%ecx, %r14d
	rorx	$13, %r10d, %ecx
	xorl	%r15d, %ecx
	rorx	$22, %r10d, %r15d
	xorl	%r15d, %ecx
	movl	%r10d, %r15d
	addl	%r14d, %r9d
	xorl	%r11d, %r15d
	andl	%ebx, %r15d
	addl	%edx, %r15d
	movl	-24(%rsp), %edx
	addl	%r15d, %ecx
	addl	%r14d, %ecx
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-44(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r14d, %r15d
	movl	-28(%rsp), %r14d
	addl	%edx, %r14d
	addl	%r14d, %r15d
	movl	-36(%rsp), %r14d
	rorx	$17, %r14d, %edx
	rorx	$19, %r14d, %r14d
	xorl	%edx, %r14d
	movl	-36(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r14d
	movl	%ecx, %edx
	addl	%r14d, %r15d
	andl	%r10d, %edx
	movl	%r15d, -28(%rsp)
	leal	604807628(%r15,%rax), %eax
	movl	%r9d, %r15d
	andl	%edi, %r15d
	movl	%r15d, %r14d
	rorx	$6, %r9d, %r15d
	addl	%eax, %r14d
	andn	%r8d, %r9d, %eax
	addl	%eax, %r14d
	rorx	$11, %r9d, %eax
	xorl	%r15d, %eax
	rorx	$25, %r9d, %r15d
	xorl	%r15d, %eax
	rorx	$2, %ecx, %r15d
	addl	%eax, %r14d
	rorx	$13, %ecx, %eax
	xorl	%r15d, %eax
	rorx	$22, %ecx, %r15d
	xorl	%r15d, %eax
	movl	%ecx, %r15d
	addl	%r14d, %ebx
	xorl	%r10d, %r15d
	andl	%r11d, %r15d
	addl	%edx, %r15d
	movl	-20(%rsp), %edx
	addl	%r15d, %eax
	addl	%r14d, %eax
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-24(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r14d, %r15d
	movl	-40(%rsp), %r14d
	addl	%edx, %r14d
	addl	%r14d, %r15d
	movl	-32(%rsp), %r14d
	rorx	$17, %r14d, %edx
	rorx	$19, %r14d, %r14d
	xorl	%edx, %r14d
	movl	-32(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r14d
	leal	(%r15,%r14), %edx
	movl	%ebx, %r15d
	andl	%r9d, %r15d
	leal	770255983(%rdx,%r8), %r8d
	movl	%edx, -24(%rsp)
	movl	%eax, %edx
	movl	%r15d, %r14d
	rorx	$6, %ebx, %r15d
	andl	%ecx, %edx
	addl	%r8d, %r14d
	andn	%edi, %ebx, %r8d
	addl	%r8d, %r14d
	rorx	$11, %ebx, %r8d
	xorl	%r15d, %r8d
	rorx	$25, %ebx, %r15d
	xorl	%r15d, %r8d
	rorx	$2, %eax, %r15d
	addl	%r8d, %r14d
	rorx	$13, %eax, %r8d
	xorl	%r15d, %r8d
	rorx	$22, %eax, %r15d
	xorl	%r15d, %r8d
	movl	%eax, %r15d
	addl	%r14d, %r11d
	xorl	%ecx, %r15d
	andl	%r10d, %r15d
	addl	%edx, %r15d
	movl	-16(%rsp), %edx
	addl	%r15d, %r8d
	addl	%r14d, %r8d
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-20(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r14d, %r15d
	leal	0(%r13,%rdx), %r14d
	addl	%r14d, %r15d
	movl	-28(%rsp), %r14d
	rorx	$17, %r14d, %edx
	rorx	$19, %r14d, %r14d
	xorl	%edx, %r14d
	movl	-28(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r14d
	movl	%r8d, %edx
	addl	%r14d, %r15d
	movl	%r15d, -20(%rsp)
	leal	1249150122(%r15,%rdi), %edi
	movl	%r11d, %r15d
	andl	%ebx, %r15d
	movl	%r15d, %r14d
	rorx	$6, %r11d, %r15d
	addl	%edi, %r14d
	andn	%r9d, %r11d, %edi
	addl	%edi, %r14d
	rorx	$11, %r11d, %edi
	xorl	%r15d, %edi
	rorx	$25, %r11d, %r15d
	xorl	%r15d, %edi
	rorx	$2, %r8d, %r15d
	andl	%eax, %edx
	addl	%edi, %r14d
	rorx	$13, %r8d, %edi
	xorl	%r15d, %edi
	rorx	$22, %r8d, %r15d
	xorl	%r15d, %edi
	movl	%r8d, %r15d
	addl	%r14d, %r10d
	xorl	%eax, %r15d
	andl	%ecx, %r15d
	addl	%edx, %r15d
	movl	-12(%rsp), %edx
	addl	%r15d, %edi
	addl	%r14d, %edi
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	shrl	$3, %r15d
	xorl	%r14d, %r15d
	movl	-16(%rsp), %r14d
	addl	%r12d, %r14d
	addl	%r14d, %r15d
	movl	-24(%rsp), %r14d
	rorx	$17, %r14d, %edx
	rorx	$19, %r14d, %r14d
	xorl	%edx, %r14d
	movl	-24(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r14d
	movl	%edi, %edx
	addl	%r14d, %r15d
	movl	%r15d, -16(%rsp)
	leal	1555081692(%r15,%r9), %r9d
	movl	%r10d, %r15d
	andl	%r11d, %r15d
	movl	%r15d, %r14d
	rorx	$6, %r10d, %r15d
	addl	%r9d, %r14d
	andn	%ebx, %r10d, %r9d
	addl	%r9d, %r14d
	rorx	$11, %r10d, %r9d
	xorl	%r15d, %r9d
	rorx	$25, %r10d, %r15d
	xorl	%r15d, %r9d
	rorx	$2, %edi, %r15d
	addl	%r9d, %r14d
	rorx	$13, %edi, %r9d
	xorl	%r15d, %r9d
	rorx	$22, %edi, %r15d
	xorl	%r15d, %r9d
	movl	%edi, %r15d
	addl	%r14d, %ecx
	xorl	%r8d, %r15d
	andl	%eax, %r15d
	andl	%r8d, %edx
	addl	%edx, %r15d
	movl	-48(%rsp), %edx
	addl	%r15d, %r9d
	addl	%r14d, %r9d
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-12(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-20(%rsp), %r15d
	addl	%esi, %r14d
	rorx	$17, %r15d, %edx
	rorx	$19, %r15d, %r15d
	xorl	%edx, %r15d
	movl	-20(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r15d
	movl	%r9d, %edx
	addl	%r14d, %r15d
	andl	%edi, %edx
	movl	%r15d, -12(%rsp)
	leal	1996064986(%r15,%rbx), %ebx
	movl	%ecx, %r15d
	andl	%r10d, %r15d
	movl	%r15d, %r14d
	rorx	$6, %ecx, %r15d
	addl	%ebx, %r14d
	andn	%r11d, %ecx, %ebx
	addl	%ebx, %r14d
	rorx	$11, %ecx, %ebx
	xorl	%r15d, %ebx
	rorx	$25, %ecx, %r15d
	xorl	%r15d, %ebx
	rorx	$2, %r9d, %r15d
	addl	%ebx, %r14d
	rorx	$13, %r9d, %ebx
	xorl	%r15d, %ebx
	rorx	$22, %r9d, %r15d
	xorl	%r15d, %ebx
	movl	%r9d, %r15d
	addl	%r14d, %eax
	xorl	%edi, %r15d
	andl	%r8d, %r15d
	addl	%edx, %r15d
	movl	-4(%rsp), %edx
	addl	%r15d, %ebx
	addl	%r14d, %ebx
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-36(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-48(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-16(%rsp), %r15d
	addl	%edx, %r14d
	rorx	$17, %r15d, %edx
	rorx	$19, %r15d, %r15d
	xorl	%edx, %r15d
	movl	-16(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r15d
	movl	%ebx, %edx
	addl	%r15d, %r14d
	movl	%eax, %r15d
	andl	%r9d, %edx
	andl	%ecx, %r15d
	movl	%r14d, -8(%rsp)
	leal	-1740746414(%r14,%r11), %r11d
	movl	%r15d, %r14d
	rorx	$6, %eax, %r15d
	addl	%r11d, %r14d
	andn	%r10d, %eax, %r11d
	addl	%r11d, %r14d
	rorx	$11, %eax, %r11d
	xorl	%r15d, %r11d
	rorx	$25, %eax, %r15d
	xorl	%r15d, %r11d
	rorx	$2, %ebx, %r15d
	addl	%r11d, %r14d
	rorx	$13, %ebx, %r11d
	xorl	%r15d, %r11d
	rorx	$22, %ebx, %r15d
	xorl	%r15d, %r11d
	movl	%ebx, %r15d
	addl	%r14d, %r8d
	xorl	%r9d, %r15d
	andl	%edi, %r15d
	addl	%edx, %r15d
	movl	(%rsp), %edx
	addl	%r15d, %r11d
	addl	%r14d, %r11d
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-4(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-32(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-12(%rsp), %r15d
	rorx	$17, %r15d, %edx
	rorx	$19, %r15d, %r15d
	xorl	%edx, %r15d
	movl	-12(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r15d
	movl	%r11d, %edx
	addl	%r15d, %r14d
	movl	%r8d, %r15d
	andl	%eax, %r15d
	leal	-1473132947(%r14,%r10), %r10d
	movl	%r14d, -4(%rsp)
	andl	%ebx, %edx
	movl	%r15d, %r14d
	rorx	$6, %r8d, %r15d
	addl	%r10d, %r14d
	andn	%ecx, %r8d, %r10d
	addl	%r10d, %r14d
	rorx	$11, %r8d, %r10d
	xorl	%r15d, %r10d
	rorx	$25, %r8d, %r15d
	xorl	%r15d, %r10d
	rorx	$2, %r11d, %r15d
	addl	%r10d, %r14d
	rorx	$13, %r11d, %r10d
	xorl	%r15d, %r10d
	rorx	$22, %r11d, %r15d
	xorl	%r15d, %r10d
	movl	%r11d, %r15d
	addl	%r14d, %edi
	xorl	%ebx, %r15d
	andl	%r9d, %r15d
	addl	%edx, %r15d
	movl	4(%rsp), %edx
	addl	%r15d, %r10d
	addl	%r14d, %r10d
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-28(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-8(%rsp), %r15d
	addl	%edx, %r14d
	rorx	$17, %r15d, %edx
	rorx	$19, %r15d, %r15d
	xorl	%edx, %r15d
	movl	-8(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r15d
	movl	%r10d, %edx
	addl	%r15d, %r14d
	movl	%edi, %r15d
	andl	%r8d, %r15d
	leal	-1341970488(%r14,%rcx), %ecx
	movl	%r14d, (%rsp)
	movl	%r15d, %r14d
	rorx	$6, %edi, %r15d
	addl	%ecx, %r14d
	andn	%eax, %edi, %ecx
	addl	%ecx, %r14d
	rorx	$11, %edi, %ecx
	xorl	%r15d, %ecx
	rorx	$25, %edi, %r15d
	xorl	%r15d, %ecx
	rorx	$2, %r10d, %r15d
	addl	%ecx, %r14d
	rorx	$13, %r10d, %ecx
	addl	%r14d, %r9d
	xorl	%r15d, %ecx
	rorx	$22, %r10d, %r15d
	andl	%r11d, %edx
	xorl	%r15d, %ecx
	movl	%r10d, %r15d
	xorl	%r11d, %r15d
	andl	%ebx, %r15d
	addl	%edx, %r15d
	movl	-44(%rsp), %edx
	addl	%r15d, %ecx
	addl	%r14d, %ecx
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	4(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-24(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-4(%rsp), %r15d
	rorx	$17, %r15d, %edx
	rorx	$19, %r15d, %r15d
	xorl	%edx, %r15d
	movl	-4(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r15d
	movl	%ecx, %edx
	addl	%r15d, %r14d
	rorx	$6, %r9d, %r15d
	andl	%r10d, %edx
	movl	%r14d, 4(%rsp)
	leal	-1084653625(%r14,%rax), %eax
	movl	%r9d, %r14d
	andl	%edi, %r14d
	addl	%eax, %r14d
	andn	%r8d, %r9d, %eax
	addl	%eax, %r14d
	rorx	$11, %r9d, %eax
	xorl	%r15d, %eax
	rorx	$25, %r9d, %r15d
	xorl	%r15d, %eax
	rorx	$2, %ecx, %r15d
	addl	%eax, %r14d
	rorx	$13, %ecx, %eax
	xorl	%r15d, %eax
	rorx	$22, %ecx, %r15d
	xorl	%r15d, %eax
	movl	%ecx, %r15d
	addl	%r14d, %ebx
	xorl	%r10d, %r15d
	andl	%r11d, %r15d
	addl	%edx, %r15d
	movl	-40(%rsp), %edx
	addl	%r15d, %eax
	addl	%r14d, %eax
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-44(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	(%rsp), %r15d
	addl	%edx, %r14d
	movl	-20(%rsp), %edx
	addl	%edx, %r14d
	rorx	$17, %r15d, %edx
	rorx	$19, %r15d, %r15d
	xorl	%edx, %r15d
	movl	(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r15d
	movl	%eax, %edx
	addl	%r15d, %r14d
	rorx	$6, %ebx, %r15d
	andl	%ecx, %edx
	movl	%r14d, -44(%rsp)
	leal	-958395405(%r14,%r8), %r8d
	movl	%ebx, %r14d
	andl	%r9d, %r14d
	addl	%r8d, %r14d
	andn	%edi, %ebx, %r8d
	addl	%r8d, %r14d
	rorx	$11, %ebx, %r8d
	xorl	%r15d, %r8d
	rorx	$25, %ebx, %r15d
	xorl	%r15d, %r8d
	rorx	$2, %eax, %r15d
	addl	%r8d, %r14d
	rorx	$13, %eax, %r8d
	xorl	%r15d, %r8d
	rorx	$22, %eax, %r15d
	xorl	%r15d, %r8d
	movl	%eax, %r15d
	addl	%r14d, %r11d
	xorl	%ecx, %r15d
	andl	%r10d, %r15d
	addl	%edx, %r15d
	addl	%r15d, %r8d
	rorx	$7, %r13d, %r15d
	addl	%r14d, %r8d
	rorx	$18, %r13d, %r14d
	xorl	%r15d, %r14d
	movl	%r13d, %r15d
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-40(%rsp), %r15d
	addl	%r15d, %r14d
	movl	-16(%rsp), %r15d
	addl	%r15d, %r14d
	movl	4(%rsp), %r15d
	rorx	$17, %r15d, %edx
	rorx	$19, %r15d, %r15d
	xorl	%edx, %r15d
	movl	4(%rsp), %edx
	shrl	$10, %edx
	xorl	%edx, %r15d
	movl	%r8d, %edx
	addl	%r15d, %r14d
	rorx	$6, %r11d, %r15d
	andl	%eax, %edx
	movl	%r14d, -40(%rsp)
	leal	-710438585(%r14,%rdi), %edi
	movl	%r11d, %r14d
	andl	%ebx, %r14d
	addl	%edi, %r14d
	andn	%r9d, %r11d, %edi
	addl	%edi, %r14d
	rorx	$11, %r11d, %edi
	xorl	%r15d, %edi
	rorx	$25, %r11d, %r15d
	xorl	%r15d, %edi
	rorx	$2, %r8d, %r15d
	addl	%edi, %r14d
	rorx	$13, %r8d, %edi
	xorl	%r15d, %edi
	rorx	$22, %r8d, %r15d
	xorl	%r15d, %edi
	movl	%r8d, %r15d
	addl	%r14d, %r10d
	xorl	%eax, %r15d
	andl	%ecx, %r15d
	addl	%edx, %r15d
	movl	-44(%rsp), %edx
	addl	%r15d, %edi
	rorx	$7, %r12d, %r15d
	addl	%r14d, %edi
	rorx	$18, %r12d, %r14d
	xorl	%r15d, %r14d
	movl	%r12d, %r15d
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	rorx	$17, %edx, %r15d
	addl	%r13d, %r14d
	movl	-12(%rsp), %r13d
	addl	%r14d, %r13d
	rorx	$19, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	shrl	$10, %r15d
	xorl	%r15d, %r14d
	movl	%edi, %r15d
	leal	0(%r13,%r14), %edx
	movl	%r10d, %r13d
	rorx	$6, %r10d, %r14d
	leal	113926993(%rdx,%r9), %r9d
	andl	%r11d, %r13d
	addl	%r9d, %r13d
	andn	%ebx, %r10d, %r9d
	addl	%r9d, %r13d
	rorx	$11, %r10d, %r9d
	xorl	%r14d, %r9d
	rorx	$25, %r10d, %r14d
	xorl	%r14d, %r9d
	rorx	$2, %edi, %r14d
	andl	%r8d, %r15d
	addl	%r9d, %r13d
	rorx	$13, %edi, %r9d
	xorl	%r14d, %r9d
	rorx	$22, %edi, %r14d
	xorl	%r14d, %r9d
	movl	%edi, %r14d
	addl	%r13d, %ecx
	xorl	%r8d, %r14d
	andl	%eax, %r14d
	addl	%r15d, %r14d
	movl	-40(%rsp), %r15d
	addl	%r14d, %r9d
	rorx	$7, %esi, %r14d
	addl	%r13d, %r9d
	rorx	$18, %esi, %r13d
	xorl	%r14d, %r13d
	movl	%esi, %r14d
	shrl	$3, %r14d
	xorl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	addl	%r12d, %r13d
	leal	0(%r13,%r14), %r12d
	rorx	$17, %r15d, %r14d
	rorx	$19, %r15d, %r13d
	xorl	%r14d, %r13d
	movl	%r15d, %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r9d, %r14d
	leal	(%r12,%r13), %r15d
	movl	%ecx, %r13d
	andl	%edi, %r14d
	andl	%r10d, %r13d
	leal	338241895(%r15,%rbx), %ebx
	movl	%r13d, %r12d
	rorx	$6, %ecx, %r13d
	addl	%ebx, %r12d
	andn	%r11d, %ecx, %ebx
	addl	%ebx, %r12d
	rorx	$11, %ecx, %ebx
	xorl	%r13d, %ebx
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %ebx
	rorx	$2, %r9d, %r13d
	addl	%ebx, %r12d
	rorx	$13, %r9d, %ebx
	xorl	%r13d, %ebx
	rorx	$22, %r9d, %r13d
	xorl	%r13d, %ebx
	movl	%r9d, %r13d
	addl	%r12d, %eax
	xorl	%edi, %r13d
	andl	%r8d, %r13d
	addl	%r14d, %r13d
	movl	-36(%rsp), %r14d
	addl	%r13d, %ebx
	addl	%r12d, %ebx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	rorx	$17, %edx, %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	rorx	$19, %edx, %r13d
	xorl	%r14d, %r13d
	movl	%ebx, %r14d
	addl	%esi, %r12d
	movl	-4(%rsp), %esi
	andl	%r9d, %r14d
	addl	%esi, %r12d
	movl	%edx, %esi
	shrl	$10, %esi
	xorl	%esi, %r13d
	leal	(%r12,%r13), %esi
	movl	%eax, %r13d
	andl	%ecx, %r13d
	leal	666307205(%rsi,%r11), %r11d
	movl	%r13d, %r12d
	rorx	$6, %eax, %r13d
	addl	%r11d, %r12d
	andn	%r10d, %eax, %r11d
	addl	%r11d, %r12d
	rorx	$11, %eax, %r11d
	xorl	%r13d, %r11d
	rorx	$25, %eax, %r13d
	xorl	%r13d, %r11d
	rorx	$2, %ebx, %r13d
	addl	%r11d, %r12d
	rorx	$13, %ebx, %r11d
	xorl	%r13d, %r11d
	rorx	$22, %ebx, %r13d
	xorl	%r13d, %r11d
	movl	%ebx, %r13d
	addl	%r12d, %r8d
	xorl	%r9d, %r13d
	andl	%edi, %r13d
	addl	%r14d, %r13d
	movl	-32(%rsp), %r14d
	addl	%r13d, %r11d
	addl	%r12d, %r11d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	rorx	$17, %r15d, %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-36(%rsp), %r13d
	addl	%r13d, %r12d
	movl	(%rsp), %r13d
	addl	%r13d, %r12d
	rorx	$19, %r15d, %r13d
	xorl	%r14d, %r13d
	movl	%r15d, %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r8d, %r14d
	addl	%r12d, %r13d
	andl	%eax, %r14d
	leal	773529912(%r13,%r10), %r10d
	movl	%r14d, %r12d
	movl	%r13d, -52(%rsp)
	rorx	$6, %r8d, %r13d
	addl	%r10d, %r12d
	andn	%ecx, %r8d, %r10d
	movl	%r11d, %r14d
	addl	%r10d, %r12d
	rorx	$11, %r8d, %r10d
	xorl	%r13d, %r10d
	rorx	$25, %r8d, %r13d
	xorl	%r13d, %r10d
	xorl	%ebx, %r14d
	rorx	$2, %r11d, %r13d
	addl	%r10d, %r12d
	rorx	$13, %r11d, %r10d
	xorl	%r13d, %r10d
	rorx	$22, %r11d, %r13d
	xorl	%r13d, %r10d
	movl	%r14d, %r13d
	movl	%r11d, %r14d
	addl	%r12d, %edi
	andl	%ebx, %r14d
	andl	%r9d, %r13d
	addl	%r14d, %r13d
	movl	-28(%rsp), %r14d
	addl	%r13d, %r10d
	addl	%r12d, %r10d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	rorx	$17, %esi, %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-32(%rsp), %r13d
	addl	%r13d, %r12d
	movl	4(%rsp), %r13d
	addl	%r13d, %r12d
	rorx	$19, %esi, %r13d
	xorl	%r14d, %r13d
	movl	%esi, %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	leal	(%r12,%r13), %r14d
	rorx	$6, %edi, %r13d
	leal	1294757372(%r14,%rcx), %ecx
	movl	%r14d, -32(%rsp)
	movl	%edi, %r14d
	andl	%r8d, %r14d
	movl	%r14d, %r12d
	movl	%r10d, %r14d
	addl	%ecx, %r12d
	andn	%eax, %edi, %ecx
	addl	%ecx, %r12d
	rorx	$11, %edi, %ecx
	xorl	%r13d, %ecx
	rorx	$25, %edi, %r13d
	xorl	%r13d, %ecx
	xorl	%r11d, %r14d
	rorx	$2, %r10d, %r13d
	addl	%ecx, %r12d
	rorx	$13, %r10d, %ecx
	xorl	%r13d, %ecx
	rorx	$22, %r10d, %r13d
	xorl	%r13d, %ecx
	movl	%r14d, %r13d
	movl	%r10d, %r14d
	addl	%r12d, %r9d
	andl	%r11d, %r14d
	andl	%ebx, %r13d
	addl	%r14d, %r13d
	movl	-24(%rsp), %r14d
	addl	%r13d, %ecx
	addl	%r12d, %ecx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-28(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-44(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-52(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-52(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r9d, %r14d
	addl	%r13d, %r12d
	andl	%edi, %r14d
	rorx	$6, %r9d, %r13d
	movl	%r12d, -28(%rsp)
	leal	1396182291(%r12,%rax), %eax
	movl	%r14d, %r12d
	movl	%ecx, %r14d
	addl	%eax, %r12d
	andn	%r8d, %r9d, %eax
	addl	%eax, %r12d
	rorx	$11, %r9d, %eax
	xorl	%r13d, %eax
	rorx	$25, %r9d, %r13d
	xorl	%r13d, %eax
	rorx	$2, %ecx, %r13d
	addl	%eax, %r12d
	rorx	$13, %ecx, %eax
	xorl	%r13d, %eax
	rorx	$22, %ecx, %r13d
	xorl	%r13d, %eax
	movl	%ecx, %r13d
	addl	%r12d, %ebx
	xorl	%r10d, %r13d
	andl	%r11d, %r13d
	andl	%r10d, %r14d
	addl	%r14d, %r13d
	movl	-20(%rsp), %r14d
	addl	%r13d, %eax
	addl	%r12d, %eax
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	-40(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-24(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-32(%rsp), %r13d
	addl	%r14d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-32(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%ebx, %r14d
	addl	%r12d, %r13d
	andl	%r9d, %r14d
	leal	1695183700(%r13,%r8), %r8d
	movl	%r14d, %r12d
	movl	%r13d, -24(%rsp)
	rorx	$6, %ebx, %r13d
	addl	%r8d, %r12d
	andn	%edi, %ebx, %r8d
	movl	%eax, %r14d
	addl	%r8d, %r12d
	rorx	$11, %ebx, %r8d
	xorl	%r13d, %r8d
	rorx	$25, %ebx, %r13d
	xorl	%r13d, %r8d
	xorl	%ecx, %r14d
	rorx	$2, %eax, %r13d
	addl	%r8d, %r12d
	rorx	$13, %eax, %r8d
	xorl	%r13d, %r8d
	rorx	$22, %eax, %r13d
	xorl	%r13d, %r8d
	movl	%r14d, %r13d
	movl	%eax, %r14d
	addl	%r12d, %r11d
	andl	%ecx, %r14d
	andl	%r10d, %r13d
	addl	%r14d, %r13d
	movl	-16(%rsp), %r14d
	addl	%r13d, %r8d
	addl	%r12d, %r8d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-20(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-28(%rsp), %r13d
	addl	%edx, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-28(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r11d, %r14d
	addl	%r13d, %r12d
	andl	%ebx, %r14d
	rorx	$6, %r11d, %r13d
	movl	%r12d, -20(%rsp)
	leal	1986661051(%r12,%rdi), %edi
	movl	%r14d, %r12d
	movl	%r8d, %r14d
	addl	%edi, %r12d
	andn	%r9d, %r11d, %edi
	xorl	%eax, %r14d
	addl	%edi, %r12d
	rorx	$11, %r11d, %edi
	xorl	%r13d, %edi
	rorx	$25, %r11d, %r13d
	xorl	%r13d, %edi
	rorx	$2, %r8d, %r13d
	addl	%edi, %r12d
	rorx	$13, %r8d, %edi
	xorl	%r13d, %edi
	rorx	$22, %r8d, %r13d
	xorl	%r13d, %edi
	movl	%r14d, %r13d
	movl	%r8d, %r14d
	addl	%r12d, %r10d
	andl	%eax, %r14d
	andl	%ecx, %r13d
	addl	%r14d, %r13d
	movl	-12(%rsp), %r14d
	addl	%r13d, %edi
	addl	%r12d, %edi
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-16(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-24(%rsp), %r13d
	addl	%r15d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-24(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r10d, %r14d
	addl	%r13d, %r12d
	andl	%r11d, %r14d
	rorx	$6, %r10d, %r13d
	movl	%r12d, -16(%rsp)
	leal	-2117940946(%r12,%r9), %r9d
	movl	%r14d, %r12d
	movl	%edi, %r14d
	addl	%r9d, %r12d
	andn	%ebx, %r10d, %r9d
	xorl	%r8d, %r14d
	addl	%r9d, %r12d
	rorx	$11, %r10d, %r9d
	xorl	%r13d, %r9d
	rorx	$25, %r10d, %r13d
	xorl	%r13d, %r9d
	rorx	$2, %edi, %r13d
	addl	%r9d, %r12d
	rorx	$13, %edi, %r9d
	xorl	%r13d, %r9d
	rorx	$22, %edi, %r13d
	xorl	%r13d, %r9d
	movl	%r14d, %r13d
	movl	%edi, %r14d
	addl	%r12d, %ecx
	andl	%r8d, %r14d
	andl	%eax, %r13d
	addl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	addl	%r13d, %r9d
	addl	%r12d, %r9d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-12(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-20(%rsp), %r13d
	addl	%esi, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-20(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%ecx, %r14d
	addl	%r13d, %r12d
	andl	%r10d, %r14d
	rorx	$6, %ecx, %r13d
	leal	-1838011259(%r12,%rbx), %ebx
	movl	%r12d, -12(%rsp)
	movl	%r14d, %r12d
	movl	%r9d, %r14d
	addl	%ebx, %r12d
	andn	%r11d, %ecx, %ebx
	addl	%ebx, %r12d
	rorx	$11, %ecx, %ebx
	xorl	%r13d, %ebx
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %ebx
	rorx	$2, %r9d, %r13d
	addl	%ebx, %r12d
	rorx	$13, %r9d, %ebx
	addl	%r12d, %eax
	xorl	%edi, %r14d
	xorl	%r13d, %ebx
	rorx	$22, %r9d, %r13d
	xorl	%r13d, %ebx
	movl	%r14d, %r13d
	movl	%r9d, %r14d
	andl	%edi, %r14d
	andl	%r8d, %r13d
	addl	%r14d, %r13d
	movl	-4(%rsp), %r14d
	addl	%r13d, %ebx
	addl	%r12d, %ebx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-8(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-52(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-16(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-16(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%ebx, %r14d
	addl	%r13d, %r12d
	rorx	$6, %eax, %r13d
	xorl	%r9d, %r14d
	leal	-1564481375(%r12,%r11), %r11d
	movl	%r12d, -8(%rsp)
	movl	%eax, %r12d
	andl	%ecx, %r12d
	addl	%r11d, %r12d
	andn	%r10d, %eax, %r11d
	addl	%r11d, %r12d
	rorx	$11, %eax, %r11d
	xorl	%r13d, %r11d
	rorx	$25, %eax, %r13d
	xorl	%r13d, %r11d
	rorx	$2, %ebx, %r13d
	addl	%r11d, %r12d
	rorx	$13, %ebx, %r11d
	xorl	%r13d, %r11d
	rorx	$22, %ebx, %r13d
	xorl	%r13d, %r11d
	movl	%r14d, %r13d
	movl	%ebx, %r14d
	addl	%r12d, %r8d
	andl	%r9d, %r14d
	andl	%edi, %r13d
	addl	%r14d, %r13d
	movl	(%rsp), %r14d
	addl	%r13d, %r11d
	addl	%r12d, %r11d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-4(%rsp), %r13d
	movl	-32(%rsp), %r14d
	addl	%r13d, %r12d
	movl	-12(%rsp), %r13d
	addl	%r14d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-12(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r11d, %r14d
	addl	%r13d, %r12d
	rorx	$6, %r8d, %r13d
	xorl	%ebx, %r14d
	movl	%r12d, -4(%rsp)
	leal	-1474664885(%r12,%r10), %r10d
	movl	%r8d, %r12d
	andl	%eax, %r12d
	addl	%r10d, %r12d
	andn	%ecx, %r8d, %r10d
	addl	%r10d, %r12d
	rorx	$11, %r8d, %r10d
	xorl	%r13d, %r10d
	rorx	$25, %r8d, %r13d
	xorl	%r13d, %r10d
	rorx	$2, %r11d, %r13d
	addl	%r10d, %r12d
	rorx	$13, %r11d, %r10d
	xorl	%r13d, %r10d
	rorx	$22, %r11d, %r13d
	xorl	%r13d, %r10d
	movl	%r14d, %r13d
	movl	%r11d, %r14d
	addl	%r12d, %edi
	andl	%ebx, %r14d
	andl	%r9d, %r13d
	addl	%r14d, %r13d
	movl	4(%rsp), %r14d
	addl	%r13d, %r10d
	addl	%r12d, %r10d
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-28(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-8(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-8(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r10d, %r14d
	addl	%r13d, %r12d
	rorx	$6, %edi, %r13d
	xorl	%r11d, %r14d
	movl	%r12d, (%rsp)
	leal	-1035236496(%r12,%rcx), %ecx
	movl	%edi, %r12d
	andl	%r8d, %r12d
	addl	%ecx, %r12d
	andn	%eax, %edi, %ecx
	addl	%ecx, %r12d
	rorx	$11, %edi, %ecx
	xorl	%r13d, %ecx
	rorx	$25, %edi, %r13d
	xorl	%r13d, %ecx
	rorx	$2, %r10d, %r13d
	addl	%ecx, %r12d
	rorx	$13, %r10d, %ecx
	xorl	%r13d, %ecx
	rorx	$22, %r10d, %r13d
	xorl	%r13d, %ecx
	movl	%r14d, %r13d
	movl	%r10d, %r14d
	addl	%r12d, %r9d
	andl	%r11d, %r14d
	andl	%ebx, %r13d
	addl	%r14d, %r13d
	movl	-44(%rsp), %r14d
	addl	%r13d, %ecx
	addl	%r12d, %ecx
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	4(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-24(%rsp), %r13d
	addl	%r13d, %r12d
	movl	-4(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	-4(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%ecx, %r14d
	addl	%r13d, %r12d
	rorx	$6, %r9d, %r13d
	movl	%r12d, 4(%rsp)
	leal	-949202525(%r12,%rax), %eax
	movl	%r9d, %r12d
	andl	%edi, %r12d
	addl	%eax, %r12d
	andn	%r8d, %r9d, %eax
	addl	%eax, %r12d
	rorx	$11, %r9d, %eax
	xorl	%r13d, %eax
	rorx	$25, %r9d, %r13d
	xorl	%r13d, %eax
	xorl	%r10d, %r14d
	rorx	$2, %ecx, %r13d
	addl	%eax, %r12d
	rorx	$13, %ecx, %eax
	xorl	%r13d, %eax
	rorx	$22, %ecx, %r13d
	xorl	%r13d, %eax
	movl	%r14d, %r13d
	movl	%ecx, %r14d
	addl	%r12d, %ebx
	andl	%r10d, %r14d
	andl	%r11d, %r13d
	addl	%r14d, %r13d
	movl	-40(%rsp), %r14d
	addl	%r13d, %eax
	addl	%r12d, %eax
	rorx	$7, %r14d, %r13d
	rorx	$18, %r14d, %r12d
	xorl	%r13d, %r12d
	movl	%r14d, %r13d
	movl	-20(%rsp), %r14d
	shrl	$3, %r13d
	xorl	%r13d, %r12d
	movl	-44(%rsp), %r13d
	addl	%r13d, %r12d
	movl	(%rsp), %r13d
	addl	%r14d, %r12d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%eax, %r14d
	addl	%r13d, %r12d
	rorx	$6, %ebx, %r13d
	movl	%r12d, -48(%rsp)
	leal	-778901479(%r12,%r8), %r8d
	movl	%ebx, %r12d
	andl	%r9d, %r12d
	addl	%r8d, %r12d
	andn	%edi, %ebx, %r8d
	addl	%r8d, %r12d
	rorx	$11, %ebx, %r8d
	xorl	%r13d, %r8d
	rorx	$25, %ebx, %r13d
	xorl	%r13d, %r8d
	rorx	$2, %eax, %r13d
	addl	%r8d, %r12d
	rorx	$13, %eax, %r8d
	xorl	%r13d, %r8d
	rorx	$22, %eax, %r13d
	addl	%r12d, %r11d
	xorl	%r13d, %r8d
	xorl	%ecx, %r14d
	movl	%r14d, %r13d
	movl	%eax, %r14d
	andl	%ecx, %r14d
	andl	%r10d, %r13d
	addl	%r14d, %r13d
	movl	%edx, %r14d
	addl	%r13d, %r8d
	shrl	$3, %r14d
	rorx	$7, %edx, %r13d
	addl	%r12d, %r8d
	rorx	$18, %edx, %r12d
	xorl	%r13d, %r12d
	movl	-40(%rsp), %r13d
	xorl	%r14d, %r12d
	addl	%r13d, %r12d
	movl	-16(%rsp), %r13d
	addl	%r13d, %r12d
	movl	4(%rsp), %r13d
	rorx	$17, %r13d, %r14d
	rorx	$19, %r13d, %r13d
	xorl	%r14d, %r13d
	movl	4(%rsp), %r14d
	shrl	$10, %r14d
	xorl	%r14d, %r13d
	movl	%r8d, %r14d
	addl	%r13d, %r12d
	rorx	$6, %r11d, %r13d
	xorl	%eax, %r14d
	movl	%r12d, -44(%rsp)
	leal	-694614492(%r12,%rdi), %edi
	movl	%r11d, %r12d
	andl	%ebx, %r12d
	addl	%edi, %r12d
	andn	%r9d, %r11d, %edi
	addl	%edi, %r12d
	rorx	$11, %r11d, %edi
	xorl	%r13d, %edi
	rorx	$25, %r11d, %r13d
	xorl	%r13d, %edi
	rorx	$2, %r8d, %r13d
	addl	%edi, %r12d
	rorx	$13, %r8d, %edi
	xorl	%r13d, %edi
	rorx	$22, %r8d, %r13d
	xorl	%r13d, %edi
	movl	%r14d, %r13d
	movl	%r8d, %r14d
	addl	%r12d, %r10d
	andl	%eax, %r14d
	andl	%ecx, %r13d
	addl	%r14d, %r13d
	movl	%r15d, %r14d
	addl	%r13d, %edi
	rorx	$7, %r15d, %r13d
	addl	%r12d, %edi
	rorx	$18, %r15d, %r12d
	xorl	%r13d, %r12d
	shrl	$3, %r14d
	xorl	%r14d, %r12d
	addl	%edx, %r12d
	movl	-12(%rsp), %edx
	addl	%edx, %r12d
	movl	-48(%rsp), %edx
	rorx	$17, %edx, %r14d
	rorx	$19, %edx, %r13d
	shrl	$10, %edx
	xorl	%r14d, %r13d
	xorl	%edx, %r13d
	movl	%r10d, %edx
	addl	%r13d, %r12d
	andl	%r11d, %edx
	rorx	$6, %r10d, %r13d
	leal	-200395387(%r12,%r9), %r9d
	movl	%r12d, -40(%rsp)
	movl	%edx, %r12d
	movl	%edi, %edx
	addl	%r9d, %r12d
	andn	%ebx, %r10d, %r9d
	xorl	%r8d, %edx
	addl	%r9d, %r12d
	rorx	$11, %r10d, %r9d
	xorl	%r13d, %r9d
	rorx	$25, %r10d, %r13d
	xorl	%r13d, %r9d
	rorx	$2, %edi, %r13d
	addl	%r9d, %r12d
	rorx	$13, %edi, %r9d
	xorl	%r13d, %r9d
	rorx	$22, %edi, %r13d
	xorl	%r13d, %r9d
	movl	%edx, %r13d
	movl	%edi, %edx
	addl	%r12d, %ecx
	andl	%r8d, %edx
	andl	%eax, %r13d
	addl	%edx, %r13d
	movl	%esi, %edx
	addl	%r13d, %r9d
	shrl	$3, %edx
	rorx	$7, %esi, %r13d
	addl	%r12d, %r9d
	rorx	$18, %esi, %r12d
	xorl	%r13d, %r12d
	xorl	%edx, %r12d
	addl	%r15d, %r12d
	movl	-8(%rsp), %r15d
	addl	%r15d, %r12d
	movl	-44(%rsp), %r15d
	rorx	$17, %r15d, %r14d
	rorx	$19, %r15d, %r13d
	shrl	$10, %r15d
	xorl	%r14d, %r13d
	xorl	%r15d, %r13d
	movl	%r9d, %r15d
	rorx	$13, %r9d, %r14d
	addl	%r13d, %r12d
	rorx	$6, %ecx, %r13d
	xorl	%edi, %r15d
	movl	%r12d, -36(%rsp)
	leal	275423344(%r12,%rbx), %r12d
	movl	%ecx, %ebx
	movl	-52(%rsp), %edx
	andl	%r10d, %ebx
	addl	%r12d, %ebx
	andn	%r11d, %ecx, %r12d
	addl	%r12d, %ebx
	rorx	$11, %ecx, %r12d
	xorl	%r13d, %r12d
	rorx	$25, %ecx, %r13d
	xorl	%r13d, %r12d
	addl	%r12d, %ebx
	rorx	$2, %r9d, %r12d
	xorl	%r12d, %r14d
	rorx	$22, %r9d, %r12d
	xorl	%r12d, %r14d
	movl	%r15d, %r12d
	movl	%r9d, %r15d
	addl	%ebx, %eax
	andl	%edi, %r15d
	andl	%r8d, %r12d
	addl	%r15d, %r12d
	movl	-40(%rsp), %r15d
	addl	%r12d, %r14d
	rorx	$7, %edx, %r12d
	addl	%ebx, %r14d
	rorx	$18, %edx, %ebx
	xorl	%r12d, %ebx
	movl	%edx, %r12d
	shrl	$3, %r12d
	rorx	$17, %r15d, %r13d
	xorl	%r12d, %ebx
	movl	-4(%rsp), %r12d
	addl	%esi, %ebx
	movl	-32(%rsp), %esi
	addl	%r12d, %ebx
	rorx	$19, %r15d, %r12d
	xorl	%r13d, %r12d
	movl	%r15d, %r13d
	shrl	$10, %r13d
	movl	%r14d, %r15d
	xorl	%r13d, %r12d
	rorx	$18, %esi, %r13d
	addl	%r12d, %ebx
	rorx	$6, %eax, %r12d
	movl	%ebx, -52(%rsp)
	leal	430227734(%rbx,%r11), %r11d
	movl	%eax, %ebx
	andl	%ecx, %ebx
	addl	%r11d, %ebx
	andn	%r10d, %eax, %r11d
	addl	%r11d, %ebx
	rorx	$11, %eax, %r11d
	xorl	%r12d, %r11d
	rorx	$25, %eax, %r12d
	xorl	%r12d, %r11d
	rorx	$2, %r14d, %r12d
	addl	%r11d, %ebx
	xorl	%r9d, %r15d
	rorx	$13, %r14d, %r11d
	xorl	%r12d, %r11d
	rorx	$22, %r14d, %r12d
	xorl	%r12d, %r11d
	movl	%r15d, %r12d
	movl	%r14d, %r15d
	andl	%r9d, %r15d
	andl	%edi, %r12d
	addl	%ebx, %r8d
	addl	%r15d, %r12d
	addl	%r12d, %r11d
	addl	%ebx, %r11d
	rorx	$7, %esi, %ebx
	xorl	%ebx, %r13d
	movl	%esi, %ebx
	shrl	$3, %ebx
	movl	%r11d, %r15d
	movl	-28(%rsp), %esi
	xorl	%ebx, %r13d
	movl	(%rsp), %ebx
	xorl	%r14d, %r15d
	addl	%edx, %r13d
	movl	-36(%rsp), %edx
	addl	%ebx, %r13d
	rorx	$17, %edx, %r12d
	rorx	$19, %edx, %ebx
	xorl	%r12d, %ebx
	movl	%edx, %r12d
	shrl	$10, %r12d
	movl	-52(%rsp), %edx
	xorl	%r12d, %ebx
	rorx	$6, %r8d, %r12d
	addl	%ebx, %r13d
	movl	%r8d, %ebx
	leal	506948616(%r13,%r10), %r10d
	andl	%eax, %ebx
	addl	%r10d, %ebx
	andn	%ecx, %r8d, %r10d
	addl	%r10d, %ebx
	rorx	$11, %r8d, %r10d
	xorl	%r12d, %r10d
	rorx	$25, %r8d, %r12d
	xorl	%r12d, %r10d
	rorx	$2, %r11d, %r12d
	addl	%r10d, %ebx
	rorx	$13, %r11d, %r10d
	xorl	%r12d, %r10d
	rorx	$22, %r11d, %r12d
	xorl	%r12d, %r10d
	movl	%r15d, %r12d
	movl	%r11d, %r15d
	addl	%ebx, %edi
	andl	%r14d, %r15d
	andl	%r9d, %r12d
	addl	%r15d, %r12d
	rorx	$17, %edx, %r15d
	addl	%r12d, %r10d
	rorx	$18, %esi, %r12d
	addl	%ebx, %r10d
	rorx	$7, %esi, %ebx
	xorl	%ebx, %r12d
	movl	%esi, %ebx
	shrl	$3, %ebx
	movl	-32(%rsp), %esi
	xorl	%ebx, %r12d
	movl	4(%rsp), %ebx
	addl	%esi, %r12d
	movl	-24(%rsp), %esi
	addl	%ebx, %r12d
	rorx	$19, %edx, %ebx
	xorl	%r15d, %ebx
	movl	%edx, %r15d
	shrl	$10, %r15d
	movl	%r10d, %edx
	xorl	%r15d, %ebx
	rorx	$6, %edi, %r15d
	andl	%r11d, %edx
	addl	%ebx, %r12d
	movl	%edi, %ebx
	leal	659060556(%r12,%rcx), %ecx
	andl	%r8d, %ebx
	addl	%ecx, %ebx
	andn	%eax, %edi, %ecx
	addl	%ecx, %ebx
	rorx	$11, %edi, %ecx
	xorl	%r15d, %ecx
	rorx	$25, %edi, %r15d
	xorl	%r15d, %ecx
	rorx	$2, %r10d, %r15d
	addl	%ecx, %ebx
	rorx	$13, %r10d, %ecx
	xorl	%r15d, %ecx
	rorx	$22, %r10d, %r15d
	xorl	%r15d, %ecx
	movl	%r10d, %r15d
	addl	%ebx, %r9d
	xorl	%r11d, %r15d
	andl	%r14d, %r15d
	addl	%edx, %r15d
	movl	-48(%rsp), %edx
	addl	%r15d, %ecx
	rorx	$7, %esi, %r15d
	addl	%ebx, %ecx
	rorx	$18, %esi, %ebx
	xorl	%r15d, %ebx
	movl	%esi, %r15d
	shrl	$3, %r15d
	movl	-28(%rsp), %esi
	xorl	%r15d, %ebx
	rorx	$19, %r13d, %r15d
	addl	%esi, %ebx
	movl	%ecx, %esi
	addl	%edx, %ebx
	rorx	$17, %r13d, %edx
	xorl	%edx, %r15d
	movl	%r13d, %edx
	shrl	$10, %edx
	andl	%r10d, %esi
	xorl	%edx, %r15d
	rorx	$6, %r9d, %edx
	addl	%r15d, %ebx
	movl	%r9d, %r15d
	leal	883997877(%rbx,%rax), %eax
	andl	%edi, %r15d
	addl	%eax, %r15d
	andn	%r8d, %r9d, %eax
	addl	%eax, %r15d
	rorx	$11, %r9d, %eax
	xorl	%edx, %eax
	rorx	$25, %r9d, %edx
	xorl	%edx, %eax
	rorx	$2, %ecx, %edx
	addl	%eax, %r15d
	rorx	$13, %ecx, %eax
	xorl	%edx, %eax
	rorx	$22, %ecx, %edx
	xorl	%edx, %eax
	movl	%ecx, %edx
	addl	%r15d, %r14d
	xorl	%r10d, %edx
	andl	%r11d, %edx
	addl	%esi, %edx
	movl	-20(%rsp), %esi
	addl	%edx, %eax
	addl	%r15d, %eax
	rorx	$7, %esi, %edx
	rorx	$18, %esi, %r15d
	xorl	%edx, %r15d
	movl	%esi, %edx
	movl	-24(%rsp), %esi
	shrl	$3, %edx
	xorl	%edx, %r15d
	rorx	$19, %r12d, %edx
	addl	%esi, %r15d
	movl	-44(%rsp), %esi
	addl	%esi, %r15d
	rorx	$17, %r12d, %esi
	xorl	%esi, %edx
	movl	%r12d, %esi
	shrl	$10, %esi
	xorl	%esi, %edx
	movl	%eax, %esi
	addl	%edx, %r15d
	rorx	$6, %r14d, %edx
	movl	%r15d, -24(%rsp)
	leal	958139571(%r15,%r8), %r8d
	movl	%r14d, %r15d
	andl	%r9d, %r15d
	addl	%r8d, %r15d
	andn	%edi, %r14d, %r8d
	xorl	%ecx, %esi
	addl	%r8d, %r15d
	rorx	$11, %r14d, %r8d
	xorl	%edx, %r8d
	rorx	$25, %r14d, %edx
	xorl	%edx, %r8d
	rorx	$2, %eax, %edx
	addl	%r8d, %r15d
	rorx	$13, %eax, %r8d
	xorl	%edx, %r8d
	rorx	$22, %eax, %edx
	xorl	%edx, %r8d
	movl	%esi, %edx
	movl	%eax, %esi
	addl	%r15d, %r11d
	andl	%ecx, %esi
	andl	%r10d, %edx
	addl	%esi, %edx
	movl	-16(%rsp), %esi
	addl	%edx, %r8d
	addl	%r15d, %r8d
	rorx	$7, %esi, %edx
	rorx	$18, %esi, %r15d
	shrl	$3, %esi
	xorl	%edx, %r15d
	movl	-40(%rsp), %edx
	xorl	%esi, %r15d
	movl	-20(%rsp), %esi
	addl	%esi, %r15d
	rorx	$17, %ebx, %esi
	addl	%edx, %r15d
	rorx	$19, %ebx, %edx
	xorl	%esi, %edx
	movl	%ebx, %esi
	shrl	$10, %esi
	xorl	%esi, %edx
	leal	(%r15,%rdx), %esi
	movl	%r11d, %r15d
	rorx	$6, %r11d, %edx
	leal	1322822218(%rsi,%rdi), %edi
	andl	%r14d, %r15d
	movl	%esi, -20(%rsp)
	movl	%r8d, %esi
	addl	%edi, %r15d
	andn	%r9d, %r11d, %edi
	addl	%edi, %r15d
	rorx	$11, %r11d, %edi
	xorl	%edx, %edi
	rorx	$25, %r11d, %edx
	xorl	%edx, %edi
	rorx	$2, %r8d, %edx
	addl	%edi, %r15d
	rorx	$13, %r8d, %edi
	xorl	%edx, %edi
	rorx	$22, %r8d, %edx
	addl	%r15d, %r10d
	xorl	%edx, %edi
	xorl	%eax, %esi
	movl	%esi, %edx
	movl	%r8d, %esi
	andl	%eax, %esi
	andl	%ecx, %edx
	addl	%esi, %edx
	movl	-12(%rsp), %esi
	addl	%edx, %edi
	addl	%r15d, %edi
	rorx	$7, %esi, %edx
	rorx	$18, %esi, %r15d
	xorl	%edx, %r15d
	movl	%esi, %edx
	movl	-16(%rsp), %esi
	shrl	$3, %edx
	xorl	%edx, %r15d
	movl	-24(%rsp), %edx
	addl	%esi, %r15d
	movl	-36(%rsp), %esi
	addl	%esi, %r15d
	rorx	$17, %edx, %esi
	rorx	$19, %edx, %edx
	xorl	%esi, %edx
	movl	-24(%rsp), %esi
	shrl	$10, %esi
	xorl	%esi, %edx
	movl	%edi, %esi
	addl	%edx, %r15d
	rorx	$6, %r10d, %edx
	andl	%r8d, %esi
	movl	%r15d, -16(%rsp)
	leal	1537002063(%r15,%r9), %r15d
	movl	%r10d, %r9d
	andl	%r11d, %r9d
	addl	%r15d, %r9d
	andn	%r14d, %r10d, %r15d
	addl	%r15d, %r9d
	rorx	$11, %r10d, %r15d
	xorl	%edx, %r15d
	rorx	$25, %r10d, %edx
	xorl	%edx, %r15d
	rorx	$2, %edi, %edx
	addl	%r15d, %r9d
	leal	(%r9,%rcx), %r15d
	rorx	$13, %edi, %ecx
	xorl	%edx, %ecx
	rorx	$22, %edi, %edx
	xorl	%edx, %ecx
	movl	%edi, %edx
	xorl	%r8d, %edx
	andl	%eax, %edx
	addl	%esi, %edx
	movl	-8(%rsp), %esi
	addl	%edx, %ecx
	addl	%r9d, %ecx
	rorx	$7, %esi, %edx
	rorx	$18, %esi, %r9d
	shrl	$3, %esi
	xorl	%edx, %r9d
	movl	-20(%rsp), %edx
	xorl	%esi, %r9d
	movl	-12(%rsp), %esi
	addl	%esi, %r9d
	movl	-52(%rsp), %esi
	addl	%esi, %r9d
	rorx	$17, %edx, %esi
	rorx	$19, %edx, %edx
	xorl	%esi, %edx
	movl	-20(%rsp), %esi
	shrl	$10, %esi
	xorl	%esi, %edx
	movl	%ecx, %esi
	addl	%edx, %r9d
	movl	%r15d, %edx
	andl	%edi, %esi
	andl	%r10d, %edx
	movl	%r9d, -12(%rsp)
	leal	1747873779(%r9,%r14), %r9d
	movl	%edx, %r14d
	rorx	$6, %r15d, %edx
	addl	%r9d, %r14d
	andn	%r11d, %r15d, %r9d
	addl	%r9d, %r14d
	rorx	$11, %r15d, %r9d
	xorl	%edx, %r9d
	rorx	$25, %r15d, %edx
	xorl	%edx, %r9d
	rorx	$2, %ecx, %edx
	addl	%r9d, %r14d
	leal	(%r14,%rax), %r9d
	rorx	$13, %ecx, %eax
	xorl	%edx, %eax
	rorx	$22, %ecx, %edx
	xorl	%edx, %eax
	movl	%ecx, %edx
	xorl	%edi, %edx
	andl	%r8d, %edx
	addl	%esi, %edx
	movl	-4(%rsp), %esi
	addl	%edx, %eax
	addl	%r14d, %eax
	rorx	$7, %esi, %edx
	rorx	$18, %esi, %r14d
	xorl	%edx, %r14d
	movl	%esi, %edx
	movl	-8(%rsp), %esi
	shrl	$3, %edx
	xorl	%edx, %r14d
	addl	%esi, %r14d
	movl	-16(%rsp), %esi
	addl	%r14d, %r13d
	rorx	$17, %esi, %edx
	rorx	$19, %esi, %r14d
	shrl	$10, %esi
	xorl	%edx, %r14d
	xorl	%esi, %r14d
	movl	%eax, %edx
	leal	0(%r13,%r14), %esi
	movl	%r9d, %r13d
	rorx	$6, %r9d, %r14d
	leal	1955562222(%rsi,%r11), %r11d
	andl	%r15d, %r13d
	addl	%r11d, %r13d
	andn	%r10d, %r9d, %r11d
	andl	%ecx, %edx
	addl	%r11d, %r13d
	rorx	$11, %r9d, %r11d
	xorl	%r14d, %r11d
	rorx	$25, %r9d, %r14d
	xorl	%r14d, %r11d
	rorx	$2, %eax, %r14d
	addl	%r11d, %r13d
	rorx	$13, %eax, %r11d
	xorl	%r14d, %r11d
	rorx	$22, %eax, %r14d
	xorl	%r14d, %r11d
	movl	%eax, %r14d
	addl	%r13d, %r8d
	xorl	%ecx, %r14d
	andl	%edi, %r14d
	addl	%edx, %r14d
	movl	(%rsp), %edx
	addl	%r14d, %r11d
	addl	%r13d, %r11d
	rorx	$7, %edx, %r14d
	rorx	$18, %edx, %r13d
	xorl	%r14d, %r13d
	movl	%edx, %r14d
	movl	-4(%rsp), %edx
	shrl	$3, %r14d
	xorl	%r14d, %r13d
	addl	%edx, %r13d
	movl	-12(%rsp), %edx
	addl	%r13d, %r12d
	rorx	$17, %edx, %r14d
	rorx	$19, %edx, %r13d
	xorl	%r14d, %r13d
	movl	%edx, %r14d
	shrl	$10, %r14d
	movl	%r11d, %edx
	xorl	%r14d, %r13d
	rorx	$6, %r8d, %r14d
	addl	%r13d, %r12d
	movl	%r8d, %r13d
	leal	2024104815(%r12,%r10), %r10d
	andl	%r9d, %r13d
	addl	%r10d, %r13d
	andn	%r15d, %r8d, %r10d
	addl	%r10d, %r13d
	rorx	$11, %r8d, %r10d
	xorl	%r14d, %r10d
	rorx	$25, %r8d, %r14d
	xorl	%r14d, %r10d
	rorx	$2, %r11d, %r14d
	addl	%r10d, %r13d
	rorx	$13, %r11d, %r10d
	xorl	%r14d, %r10d
	rorx	$22, %r11d, %r14d
	addl	%r13d, %edi
	xorl	%r14d, %r10d
	xorl	%eax, %edx
	movl	%edx, %r14d
	movl	%r11d, %edx
	andl	%eax, %edx
	andl	%ecx, %r14d
	addl	%edx, %r14d
	movl	4(%rsp), %edx
	addl	%r14d, %r10d
	addl	%r13d, %r10d
	rorx	$7, %edx, %r14d
	rorx	$18, %edx, %r13d
	xorl	%r14d, %r13d
	movl	%edx, %r14d
	movl	%r10d, %edx
	shrl	$3, %r14d
	andl	%r11d, %edx
	xorl	%r14d, %r13d
	movl	(%rsp), %r14d
	addl	%r14d, %r13d
	rorx	$17, %esi, %r14d
	addl	%ebx, %r13d
	rorx	$19, %esi, %ebx
	xorl	%r14d, %ebx
	movl	%esi, %r14d
	shrl	$10, %r14d
	xorl	%r14d, %ebx
	addl	%ebx, %r13d
	leal	-2067236844(%r13,%r15), %ebx
	movl	%edi, %r15d
	andl	%r8d, %r15d
	movl	%r15d, %r14d
	rorx	$6, %edi, %r15d
	addl	%ebx, %r14d
	andn	%r9d, %edi, %ebx
	addl	%ebx, %r14d
	rorx	$11, %edi, %ebx
	xorl	%r15d, %ebx
	rorx	$25, %edi, %r15d
	xorl	%r15d, %ebx
	rorx	$2, %r10d, %r15d
	addl	%ebx, %r14d
	rorx	$13, %r10d, %ebx
	xorl	%r15d, %ebx
	rorx	$22, %r10d, %r15d
	xorl	%r15d, %ebx
	movl	%r10d, %r15d
	addl	%r14d, %ecx
	xorl	%r11d, %r15d
	andl	%eax, %r15d
	addl	%edx, %r15d
	movl	-48(%rsp), %edx
	addl	%r15d, %ebx
	addl	%r14d, %ebx
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	4(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-24(%rsp), %r15d
	addl	%edx, %r14d
	rorx	$17, %r12d, %edx
	addl	%r15d, %r14d
	rorx	$19, %r12d, %r15d
	shrl	$10, %r12d
	xorl	%edx, %r15d
	xorl	%r12d, %r15d
	movl	%ebx, %edx
	leal	(%r14,%r15), %r12d
	movl	%ecx, %r15d
	andl	%r10d, %edx
	andl	%edi, %r15d
	leal	-1933114872(%r12,%r9), %r9d
	movl	%r15d, %r14d
	rorx	$6, %ecx, %r15d
	addl	%r9d, %r14d
	andn	%r8d, %ecx, %r9d
	addl	%r9d, %r14d
	rorx	$11, %ecx, %r9d
	xorl	%r15d, %r9d
	rorx	$25, %ecx, %r15d
	xorl	%r15d, %r9d
	rorx	$2, %ebx, %r15d
	addl	%r9d, %r14d
	rorx	$13, %ebx, %r9d
	xorl	%r15d, %r9d
	rorx	$22, %ebx, %r15d
	xorl	%r15d, %r9d
	movl	%ebx, %r15d
	addl	%r14d, %eax
	xorl	%r10d, %r15d
	andl	%r11d, %r15d
	addl	%edx, %r15d
	movl	-44(%rsp), %edx
	addl	%r15d, %r9d
	addl	%r14d, %r9d
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-48(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-20(%rsp), %r15d
	addl	%edx, %r14d
	rorx	$17, %r13d, %edx
	addl	%r15d, %r14d
	rorx	$19, %r13d, %r15d
	shrl	$10, %r13d
	xorl	%edx, %r15d
	xorl	%r13d, %r15d
	movl	%r9d, %edx
	leal	(%r14,%r15), %r13d
	movl	%eax, %r15d
	andl	%ecx, %r15d
	leal	-1866530822(%r13,%r8), %r8d
	andl	%ebx, %edx
	movl	%r15d, %r14d
	rorx	$6, %eax, %r15d
	addl	%r8d, %r14d
	andn	%edi, %eax, %r8d
	addl	%r8d, %r14d
	rorx	$11, %eax, %r8d
	xorl	%r15d, %r8d
	rorx	$25, %eax, %r15d
	xorl	%r15d, %r8d
	rorx	$2, %r9d, %r15d
	addl	%r8d, %r14d
	rorx	$13, %r9d, %r8d
	xorl	%r15d, %r8d
	rorx	$22, %r9d, %r15d
	xorl	%r15d, %r8d
	movl	%r9d, %r15d
	addl	%r14d, %r11d
	xorl	%ebx, %r15d
	andl	%r10d, %r15d
	addl	%edx, %r15d
	movl	-40(%rsp), %edx
	addl	%r15d, %r8d
	addl	%r14d, %r8d
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-44(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-16(%rsp), %r15d
	addl	%edx, %r14d
	rorx	$17, %r12d, %edx
	addl	%r15d, %r14d
	rorx	$19, %r12d, %r15d
	shrl	$10, %r12d
	xorl	%edx, %r15d
	xorl	%r12d, %r15d
	movl	%r8d, %edx
	leal	(%r14,%r15), %r12d
	movl	%r11d, %r15d
	andl	%eax, %r15d
	leal	-1538233109(%r12,%rdi), %edi
	movl	%r15d, %r14d
	rorx	$6, %r11d, %r15d
	addl	%edi, %r14d
	andn	%ecx, %r11d, %edi
	addl	%edi, %r14d
	rorx	$11, %r11d, %edi
	xorl	%r15d, %edi
	rorx	$25, %r11d, %r15d
	xorl	%r15d, %edi
	rorx	$2, %r8d, %r15d
	addl	%edi, %r14d
	rorx	$13, %r8d, %edi
	addl	%r14d, %r10d
	xorl	%r15d, %edi
	rorx	$22, %r8d, %r15d
	andl	%r9d, %edx
	xorl	%r15d, %edi
	movl	%r8d, %r15d
	xorl	%r9d, %r15d
	andl	%ebx, %r15d
	addl	%edx, %r15d
	movl	-36(%rsp), %edx
	addl	%r15d, %edi
	addl	%r14d, %edi
	rorx	$7, %edx, %r15d
	rorx	$18, %edx, %r14d
	xorl	%r15d, %r14d
	movl	%edx, %r15d
	movl	-40(%rsp), %edx
	shrl	$3, %r15d
	xorl	%r15d, %r14d
	movl	-12(%rsp), %r15d
	leal	-1090935817(%rdx,%r14), %r14d
	rorx	$17, %r13d, %edx
	addl	%r15d, %r14d
	rorx	$19, %r13d, %r15d
	shrl	$10, %r13d
	xorl	%edx, %r15d
	xorl	%r13d, %r15d
	movl	-36(%rsp), %edx
	addl	%r15d, %r14d
	movl	%edi, %r15d
	addl	%ecx, %r14d
	movl	%r10d, %ecx
	andl	%r8d, %r15d
	andl	%r11d, %ecx
	movl	%ecx, %r13d
	andn	%eax, %r10d, %ecx
	addl	%r14d, %r13d
	rorx	$6, %r10d, %r14d
	addl	%ecx, %r13d
	rorx	$11, %r10d, %ecx
	xorl	%r14d, %ecx
	rorx	$25, %r10d, %r14d
	xorl	%r14d, %ecx
	rorx	$2, %edi, %r14d
	addl	%ecx, %r13d
	rorx	$13, %edi, %ecx
	xorl	%r14d, %ecx
	rorx	$22, %edi, %r14d
	xorl	%r14d, %ecx
	movl	%edi, %r14d
	addl	%r13d, %ebx
	xorl	%r8d, %r14d
	andl	%r9d, %r14d
	addl	%r15d, %r14d
	movl	-52(%rsp), %r15d
	addl	%r14d, %ecx
	addl	%r13d, %ecx
	rorx	$7, %r15d, %r14d
	rorx	$18, %r15d, %r13d
	xorl	%r14d, %r13d
	movl	%r15d, %r14d
	rorx	$17, %r12d, %r15d
	addl	%ecx, -76(%rsp)
	shrl	$3, %r14d
	addl	%edi, -72(%rsp)
	xorl	%r14d, %r13d
	rorx	$19, %r12d, %r14d
	shrl	$10, %r12d
	xorl	%r15d, %r14d
	leal	-965641998(%rdx,%r13), %r13d
	xorl	%r12d, %r14d
	andn	%r11d, %ebx, %r12d
	movl	-56(%rsp), %r15d
	addl	%esi, %r13d
	movl	%ecx, %esi
	addl	%r8d, -92(%rsp)
	addl	%r14d, %r13d
	xorl	%edi, %esi
	addl	%eax, %r13d
	movl	%ebx, %eax
	andl	%r10d, %eax
	addl	%r13d, %eax
	rorx	$6, %ebx, %r13d
	addl	%r12d, %eax
	rorx	$11, %ebx, %r12d
	xorl	%r13d, %r12d
	rorx	$25, %ebx, %r13d
	xorl	%r13d, %r12d
	rorx	$2, %ecx, %r13d
	addl	%r12d, %eax
	rorx	$13, %ecx, %r12d
	xorl	%r13d, %r12d
	rorx	$22, %ecx, %r13d
	xorl	%r13d, %r12d
	movl	%esi, %r13d
	movl	%ecx, %esi
	andl	%r8d, %r13d
	andl	%edi, %esi
	addl	%esi, %r13d
	addl	%r15d, %r13d
	addl	%r13d, %r12d
	leal	(%r12,%rax), %r15d
	addl	%r9d, %eax
	movl	%r15d, -56(%rsp)
	addl	%eax, -68(%rsp)
	addl	%ebx, -64(%rsp)
	addl	%r10d, -60(%rsp)
	addl	%r11d, -80(%rsp)
	addq	$64, -88(%rsp)
	subq	$1, -104(%rsp)
	jne	.L200
