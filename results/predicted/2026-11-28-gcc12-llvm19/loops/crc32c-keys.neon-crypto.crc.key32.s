	ldp	x10, x15, [x0]
	sub	x12, x12, #4
	ldp	x9, x14, [x0, 32]
	ldp	x8, x13, [x0, 64]
	add	x0, x0, 128
	ldr	x7, [x0, -32]
	crc32cx	w10, w3, x10
	crc32cx	w9, w3, x9
	crc32cx	w10, w10, x15
	crc32cx	w8, w3, x8
	crc32cx	w9, w9, x14
	ldr	x14, [x0, -112]
	crc32cx	w8, w8, x13
	ldr	x13, [x0, -80]
	crc32cx	w7, w3, x7
	ldr	x15, [x0, -24]
	crc32cx	w10, w10, x14
	ldr	x14, [x0, -16]
	crc32cx	w9, w9, x13
	ldr	x13, [x0, -104]
	crc32cx	w7, w7, x15
	ldr	x15, [x0, -48]
	crc32cx	w7, w7, x14
	ldr	x14, [x0, -40]
	crc32cx	w10, w10, x13
	ldr	x13, [x0, -8]
	crc32cx	w8, w8, x15
	ldr	x15, [x0, -72]
	crc32cx	w8, w8, x14
	crc32cx	w7, w7, x13
	stp	w8, w7, [x11, 8]
	crc32cx	w9, w9, x15
	stp	w10, w9, [x11]
	add	x11, x11, 16
	cmp	x12, 3
	bhi	.L37
