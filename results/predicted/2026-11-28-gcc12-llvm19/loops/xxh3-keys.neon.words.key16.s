	ldp	x0, x1, [x2]
	subs	x4, x4, #1
	add	x2, x2, 16
	eor	x0, x0, x9
	eor	x1, x1, x8
	rev	x3, x0
	add	x3, x3, 16
	mul	x6, x0, x1
	umulh	x0, x0, x1
	eor	x0, x0, x6
	add	x0, x0, x1
	add	x0, x0, x3
	eor	x0, x0, x0, lsr 37
	mul	x0, x0, x7
	eor	x0, x0, x0, lsr 32
	str	x0, [x5], 8
	bne	.L51
