	ldr	x0, [x2], 32
	subs	x5, x5, #1
	eor	x0, x0, x12
	ldp	x4, x1, [x2, -24]
	ldr	x3, [x2, -8]
	eor	x3, x3, x9
	eor	x4, x4, x11
	eor	x1, x1, x10
	mul	x13, x0, x4
	umulh	x0, x0, x4
	mul	x4, x1, x3
	umulh	x1, x1, x3
	eor	x0, x0, x13
	eor	x1, x1, x4
	add	x0, x0, x1
	add	x0, x0, x8
	eor	x0, x0, x0, lsr 37
	mul	x0, x0, x7
	eor	x0, x0, x0, lsr 32
	str	x0, [x6], 8
	bne	.L50
