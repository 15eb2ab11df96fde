	add	x0, x0, 128
	cmp	x0, x2
	bcs	.L21
	ldp	q0, q1, [x0]
	ldr	q8, [x0, 32]
	umax	v0.16b, v0.16b, v1.16b
	ldr	q1, [x0, 48]
	ldp	q16, q9, [x0, 64]
	umax	v0.16b, v0.16b, v8.16b
	ldr	q8, [x0, 96]
	umax	v0.16b, v0.16b, v1.16b
	ldr	q1, [x0, 112]
	umax	v0.16b, v0.16b, v16.16b
	umax	v0.16b, v0.16b, v9.16b
	umax	v0.16b, v0.16b, v8.16b
	umax	v0.16b, v0.16b, v1.16b
	umaxv	b0, v0.16b
	fmov	x4, d0
	tbz	x4, 7, .L60
