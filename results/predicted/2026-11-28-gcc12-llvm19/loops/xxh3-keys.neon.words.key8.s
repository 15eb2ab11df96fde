	ldr	w1, [x6, x2]
	subs	x3, x3, #1
	ldr	w0, [x21, x2]
	orr	x0, x1, x0, lsl 32
	eor	x0, x0, x5
	ror	x1, x0, 15
	eor	x1, x1, x0, ror #(64 - 24)
	eor	x1, x1, x0
	mul	x1, x1, x4
	lsr	x0, x1, 35
	add	x0, x0, 8
	eor	x0, x0, x1
	mul	x0, x0, x4
	eor	x0, x0, x0, lsr 28
	str	x0, [x19, x2]
	add	x2, x2, 8
	bne	.L52
