	ldp	x2, x1, [x0]
	add	x0, x0, 16
	and	x11, x2, 255
	and	x10, x1, 255
	ubfx	x9, x2, 8, 8
	ubfx	x19, x1, 8, 8
	ubfx	x30, x2, 16, 8
	ubfx	x18, x1, 16, 8
	ldr	w7, [x3, x11, lsl 2]
	lsr	w17, w2, 24
	lsr	w16, w1, 24
	ubfx	x15, x2, 32, 8
	add	w7, w7, 1
	str	w7, [x3, x11, lsl 2]
	ubfx	x14, x1, 32, 8
	ubfx	x13, x2, 40, 8
	ldr	w7, [x6, x10, lsl 2]
	ubfx	x12, x1, 40, 8
	ubfx	x11, x2, 48, 8
	lsr	x2, x2, 56
	add	w7, w7, 1
	str	w7, [x6, x10, lsl 2]
	ubfx	x10, x1, 48, 8
	lsr	x1, x1, 56
	ldr	w7, [x5, x9, lsl 2]
	add	w7, w7, 1
	str	w7, [x5, x9, lsl 2]
	sub	x9, x8, x0
	ldr	w7, [x4, x19, lsl 2]
	add	w7, w7, 1
	str	w7, [x4, x19, lsl 2]
	ldr	w7, [x3, x30, lsl 2]
	add	w7, w7, 1
	str	w7, [x3, x30, lsl 2]
	ldr	w7, [x6, x18, lsl 2]
	add	w7, w7, 1
	str	w7, [x6, x18, lsl 2]
	ldr	w7, [x5, x17, lsl 2]
	add	w7, w7, 1
	str	w7, [x5, x17, lsl 2]
	ldr	w7, [x4, x16, lsl 2]
	add	w7, w7, 1
	str	w7, [x4, x16, lsl 2]
	ldr	w7, [x3, x15, lsl 2]
	add	w7, w7, 1
	str	w7, [x3, x15, lsl 2]
	ldr	w7, [x6, x14, lsl 2]
	add	w7, w7, 1
	str	w7, [x6, x14, lsl 2]
	ldr	w7, [x5, x13, lsl 2]
	add	w7, w7, 1
	str	w7, [x5, x13, lsl 2]
	ldr	w7, [x4, x12, lsl 2]
	add	w7, w7, 1
	str	w7, [x4, x12, lsl 2]
	ldr	w7, [x3, x11, lsl 2]
	add	w7, w7, 1
	str	w7, [x3, x11, lsl 2]
	ldr	w7, [x6, x10, lsl 2]
	add	w7, w7, 1
	str	w7, [x6, x10, lsl 2]
	ldr	w7, [x5, x2, lsl 2]
	add	w7, w7, 1
	str	w7, [x5, x2, lsl 2]
	ldr	w2, [x4, x1, lsl 2]
	add	w2, w2, 1
	str	w2, [x4, x1, lsl 2]
	cmp	x9, 15
	bgt	.L3
