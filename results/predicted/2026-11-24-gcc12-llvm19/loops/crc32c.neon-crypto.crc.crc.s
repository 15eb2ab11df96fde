	ldr	x7, [x3]
	add	x3, x3, 8
	ldr	x10, [x3, 3064]
	ldr	x9, [x3, 6136]
	crc32cx	w7, w12, x7
	ldr	x6, [x3, 9208]
	crc32cx	w5, w5, x10
	crc32cx	w4, w4, x9
	uxtw	x12, w7
	uxtw	x5, w5
	uxtw	x4, w4
	crc32cx	w6, w8, x6
	uxtw	x8, w6
	cmp	x3, x11
	bne	.L11
