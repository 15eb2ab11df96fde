	ldp	x11, x10, [x0]
	sub	x12, x12, #4
	ldp	x9, x8, [x0, 16]
	add	x0, x0, 32
	crc32cx	w11, w7, x11
	crc32cx	w10, w7, x10
	stp	w11, w10, [x3]
	crc32cx	w9, w7, x9
	crc32cx	w8, w7, x8
	stp	w9, w8, [x3, 8]
	add	x3, x3, 16
	cmp	x12, 3
	bhi	.L9
