	ldp	x11, x13, [x3]
	sub	x12, x12, #4
	ldp	x10, x15, [x3, 16]
	ldp	x9, x14, [x3, 32]
	add	x3, x3, 64
	ldr	x8, [x3, -16]
	crc32cx	w11, w0, x11
	crc32cx	w10, w0, x10
	crc32cx	w11, w11, x13
	ldr	x13, [x3, -8]
	crc32cx	w9, w0, x9
	crc32cx	w8, w0, x8
	crc32cx	w10, w10, x15
	crc32cx	w9, w9, x14
	stp	w11, w10, [x7]
	crc32cx	w8, w8, x13
	stp	w9, w8, [x7, 8]
	add	x7, x7, 16
	cmp	x12, 3
	bhi	.L20
