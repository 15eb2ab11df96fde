	ldr	x3, [x1, x13]
	add	x8, x1, 16
	ldr	x5, [x1, x14]
	add	x12, x7, 64
	crc32cx	w3, w6, x3
	ldp	x4, x6, [x1]
	crc32cx	w5, w10, x5
	ldr	x0, [x1, x16]
	ldr	x10, [x1, x15]
	ldr	x20, [x1, x18]
	crc32cx	w4, w9, x4
	ldr	x9, [x1, x17]
	crc32cx	w0, w11, x0
	pmull	v24.1q, v0.1d, v4.1d
	crc32cx	w3, w3, x10
	pmull	v22.1q, v2.1d, v4.1d
	crc32cx	w4, w4, x6
	pmull2	v26.1q, v2.2d, v3.2d
	crc32cx	w0, w0, x9
	pmull	v18.1q, v1.1d, v4.1d
	crc32cx	w5, w5, x20
	pmull2	v20.1q, v1.2d, v3.2d
	uxtw	x10, w5
	pmull	v6.1q, v5.1d, v4.1d
	uxtw	x9, w4
	pmull2	v16.1q, v5.2d, v3.2d
	uxtw	x6, w3
	pmull2	v0.1q, v0.2d, v3.2d
	uxtw	x11, w0
	ldp	q1, q2, [x7]
	eor3	v2.16b, v22.16b, v26.16b, v2.16b
	ldr	q5, [x7, 48]
	eor3	v5.16b, v6.16b, v16.16b, v5.16b
	eor3	v0.16b, v24.16b, v0.16b, v1.16b
	ldr	q1, [x7, 32]
	eor3	v1.16b, v18.16b, v20.16b, v1.16b
	ldr	x5, [x8, x14]
	ldr	x3, [x8, x13]
	ldr	x4, [x1, 16]
	crc32cx	w5, w10, x5
	ldr	x0, [x8, x16]
	crc32cx	w3, w6, x3
	ldr	x10, [x8, x15]
	crc32cx	w4, w9, x4
	ldr	x20, [x8, x18]
	crc32cx	w0, w11, x0
	ldr	x9, [x8, x17]
	crc32cx	w3, w3, x10
	ldr	x6, [x8, 8]
	crc32cx	w5, w5, x20
	pmull	v24.1q, v0.1d, v4.1d
	crc32cx	w0, w0, x9
	pmull	v22.1q, v2.1d, v4.1d
	uxtw	x10, w5
	pmull2	v26.1q, v2.2d, v3.2d
	crc32cx	w4, w4, x6
	pmull	v18.1q, v1.1d, v4.1d
	uxtw	x11, w0
	pmull2	v20.1q, v1.2d, v3.2d
	add	x1, x8, 16
	pmull	v6.1q, v5.1d, v4.1d
	uxtw	x9, w4
	pmull2	v16.1q, v5.2d, v3.2d
	uxtw	x6, w3
	pmull2	v0.1q, v0.2d, v3.2d
	ldr	q1, [x7, 64]
	add	x7, x12, 64
	ldr	q5, [x12, 48]
	eor3	v5.16b, v6.16b, v16.16b, v5.16b
	eor3	v0.16b, v24.16b, v0.16b, v1.16b
	ldp	q2, q1, [x12, 16]
	eor3	v2.16b, v22.16b, v26.16b, v2.16b
	eor3	v1.16b, v18.16b, v20.16b, v1.16b
	cmp	x30, x7
	bne	.L14
