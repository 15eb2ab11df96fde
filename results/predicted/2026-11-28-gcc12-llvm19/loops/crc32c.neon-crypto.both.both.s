	ldp	x13, x12, [x10]
	pmull2	v0.1q, v5.2d, v17.2d
	pmull	v16.1q, v2.1d, v18.1d
	pmull	v6.1q, v5.1d, v18.1d
	pmull2	v2.1q, v2.2d, v17.2d
	crc32cx	w0, w0, x13
	ld1	{v20.2d - v23.2d}, [x11], 64
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 16]
	eor	v16.16b, v16.16b, v2.16b
	eor	v6.16b, v6.16b, v0.16b
	pmull	v4.1q, v1.1d, v18.1d
	pmull2	v0.1q, v1.2d, v17.2d
	eor	v16.16b, v16.16b, v20.16b
	crc32cx	w0, w0, x13
	pmull2	v2.1q, v3.2d, v17.2d
	eor	v6.16b, v6.16b, v21.16b
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 32]
	eor	v4.16b, v4.16b, v0.16b
	pmull	v0.1q, v3.1d, v18.1d
	eor	v4.16b, v4.16b, v22.16b
	crc32cx	w0, w0, x13
	eor	v0.16b, v0.16b, v2.16b
	pmull	v2.1q, v16.1d, v18.1d
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 48]
	pmull2	v16.1q, v16.2d, v17.2d
	eor	v0.16b, v0.16b, v23.16b
	ld1	{v20.2d - v23.2d}, [x11], 64
	eor	v2.16b, v2.16b, v16.16b
	crc32cx	w0, w0, x13
	pmull	v16.1q, v6.1d, v18.1d
	pmull2	v6.1q, v6.2d, v17.2d
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 64]
	eor	v2.16b, v2.16b, v20.16b
	eor	v5.16b, v16.16b, v6.16b
	pmull	v6.1q, v4.1d, v18.1d
	pmull2	v4.1q, v4.2d, v17.2d
	crc32cx	w0, w0, x13
	eor	v5.16b, v5.16b, v21.16b
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 80]
	eor	v1.16b, v6.16b, v4.16b
	pmull	v4.1q, v0.1d, v18.1d
	pmull2	v0.1q, v0.2d, v17.2d
	eor	v1.16b, v1.16b, v22.16b
	crc32cx	w0, w0, x13
	eor	v3.16b, v4.16b, v0.16b
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 96]
	eor	v3.16b, v3.16b, v23.16b
	crc32cx	w0, w0, x13
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 112]
	crc32cx	w0, w0, x13
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 128]
	crc32cx	w0, w0, x13
	crc32cx	w0, w0, x12
	ldp	x13, x12, [x10, 144]
	add	x10, x10, 160
	crc32cx	w0, w0, x13
	crc32cx	w0, w0, x12
	cmp	x10, x2
	bne	.L23
