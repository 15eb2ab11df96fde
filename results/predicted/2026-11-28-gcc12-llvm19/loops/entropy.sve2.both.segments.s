	ldrb	w3, [x8], 2
	ld1b	z4.b, p0/z, [x1]
	histseg	z22.b, z24.b, z4.b
	histseg	z23.b, z16.b, z4.b
	add	z6.b, z6.b, z22.b
	add	z7.b, z7.b, z23.b
	histseg	z22.b, z25.b, z4.b
	histseg	z4.b, z26.b, z4.b
	ldr	w2, [x15, x3, lsl 2]
	add	z5.b, z5.b, z22.b
	add	z2.b, z2.b, z4.b
	add	w2, w2, 1
	str	w2, [x15, x3, lsl 2]
	ldrb	w3, [x8, -1]
	ldr	w2, [x18, x3, lsl 2]
	add	w2, w2, 1
	str	w2, [x18, x3, lsl 2]
	incb	x1
	cmp	x0, x1
	bhi	.L39
