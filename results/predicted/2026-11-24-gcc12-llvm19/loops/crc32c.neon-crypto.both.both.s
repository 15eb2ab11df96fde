	ldr	x4, [x1, x14]
	add	x8, x1, 16
	ldr	x3, [x1, x13]
	add	x12, x7, 64
	pmull	v22.1q, v2.1d, v6.1d
	crc32cx	w4, w6, x4
	ldr	x6, [x1, x18]
	crc32cx	w3, w10, x3
	pmull2	v2.1q, v2.2d, v5.2d
	pmull	v20.1q, v1.1d, v6.1d
	pmull2	v4.1q, v1.2d, v5.2d
	crc32cx	w4, w4, x6
	ldp	x5, x6, [x1]
	pmull	v18.1q, v0.1d, v6.1d
	pmull2	v26.1q, v0.2d, v5.2d
	pmull	v16.1q, v3.1d, v6.1d
	pmull2	v24.1q, v3.2d, v5.2d
	ldr	x0, [x1, x16]
	crc32cx	w5, w9, x5
	ldr	x10, [x1, x15]
	crc32cx	w5, w5, x6
	ldr	x9, [x1, x17]
	crc32cx	w0, w11, x0
	ldp	q17, q1, [x7]
	crc32cx	w3, w3, x10
	ldp	q0, q3, [x7, 32]
	crc32cx	w0, w0, x9
	eor	v22.16b, v22.16b, v2.16b
	uxtw	x10, w3
	eor	v20.16b, v20.16b, v4.16b
	uxtw	x9, w5
	eor	v18.16b, v18.16b, v26.16b
	uxtw	x6, w4
	eor	v16.16b, v16.16b, v24.16b
	uxtw	x11, w0
	eor	v2.16b, v22.16b, v17.16b
	eor	v1.16b, v20.16b, v1.16b
	eor	v0.16b, v18.16b, v0.16b
	eor	v3.16b, v16.16b, v3.16b
	ldr	x4, [x8, x14]
	ldr	x3, [x8, x13]
	ldr	x5, [x1, 16]
	crc32cx	w4, w6, x4
	ldr	x6, [x8, x18]
	crc32cx	w3, w10, x3
	ldr	x0, [x8, x16]
	crc32cx	w5, w9, x5
	ldr	x10, [x8, x15]
	crc32cx	w4, w4, x6
	ldr	x9, [x8, x17]
	crc32cx	w0, w11, x0
	ldr	x6, [x8, 8]
	crc32cx	w3, w3, x10
	pmull	v22.1q, v2.1d, v6.1d
	crc32cx	w0, w0, x9
	pmull	v20.1q, v1.1d, v6.1d
	uxtw	x10, w3
	pmull2	v4.1q, v1.2d, v5.2d
	crc32cx	w5, w5, x6
	pmull	v18.1q, v0.1d, v6.1d
	uxtw	x11, w0
	pmull2	v26.1q, v0.2d, v5.2d
	add	x1, x8, 16
	pmull	v16.1q, v3.1d, v6.1d
	uxtw	x9, w5
	pmull2	v24.1q, v3.2d, v5.2d
	uxtw	x6, w4
	pmull2	v2.1q, v2.2d, v5.2d
	ldp	q1, q0, [x12, 16]
	ldr	q3, [x12, 48]
	eor	v22.16b, v22.16b, v2.16b
	eor	v20.16b, v20.16b, v4.16b
	eor	v18.16b, v18.16b, v26.16b
	eor	v16.16b, v16.16b, v24.16b
	ldr	q17, [x7, 64]
	add	x7, x12, 64
	eor	v2.16b, v22.16b, v17.16b
	eor	v1.16b, v20.16b, v1.16b
	eor	v0.16b, v18.16b, v0.16b
	eor	v3.16b, v16.16b, v3.16b
	cmp	x30, x7
	bne	.L14
