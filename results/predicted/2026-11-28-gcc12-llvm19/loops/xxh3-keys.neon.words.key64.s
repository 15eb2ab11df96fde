	ldr	x0, [x2], 64
	subs	x4, x4, #1
	eor	x0, x0, x14
	ldp	x23, x1, [x2, -56]
	ldp	x30, x15, [x2, -40]
	ldp	x17, x16, [x2, -24]
	ldr	x18, [x2, -8]
	eor	x23, x23, x13
	eor	x1, x1, x10
	eor	x30, x30, x9
	eor	x18, x18, x11
	eor	x15, x15, x8
	eor	x17, x17, x7
	eor	x16, x16, x12
	mul	x25, x0, x23
	mul	x24, x1, x30
	umulh	x0, x0, x23
	umulh	x1, x1, x30
	mul	x23, x16, x18
	eor	x0, x0, x25
	umulh	x16, x16, x18
	eor	x1, x1, x24
	mul	x18, x15, x17
	umulh	x15, x15, x17
	eor	x16, x16, x23
	add	x0, x0, x16
	eor	x15, x15, x18
	add	x1, x1, x15
	add	x0, x0, x1
	add	x0, x0, x6
	eor	x0, x0, x0, lsr 37
	mul	x0, x0, x3
	eor	x0, x0, x0, lsr 32
	str	x0, [x5], 8
	bne	.L48
