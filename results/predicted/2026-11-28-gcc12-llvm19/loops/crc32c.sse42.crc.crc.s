	crc32q	(%rax), %rdx
	addq	$8, %rax
	crc32q	3064(%rax), %rsi
	crc32q	6136(%rax), %rcx
	crc32q	9208(%rax), %rdi
	cmpq	%r9, %rax
	jne	.L4
