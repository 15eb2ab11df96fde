	pmull	v26.1q, v1.1d, v3.1d
	pmull2	v28.1q, v1.2d, v5.2d
	pmull	v6.1q, v16.1d, v3.1d
	pmull	v2.1q, v4.1d, v3.1d
	pmull2	v16.1q, v16.2d, v5.2d
	pmull2	v4.1q, v4.2d, v5.2d
	pmull	v22.1q, v21.1d, v3.1d
	pmull2	v24.1q, v21.2d, v5.2d
	ldp	q1, q21, [x3]
	eor3	v1.16b, v26.16b, v28.16b, v1.16b
	add	x3, x3, 128
	pmull	v18.1q, v19.1d, v3.1d
	pmull2	v20.1q, v19.2d, v5.2d
	eor3	v21.16b, v22.16b, v24.16b, v21.16b
	pmull	v30.1q, v0.1d, v3.1d
	pmull	v10.1q, v17.1d, v3.1d
	pmull2	v8.1q, v17.2d, v5.2d
	pmull	v28.1q, v7.1d, v3.1d
	pmull2	v26.1q, v7.2d, v5.2d
	pmull2	v0.1q, v0.2d, v5.2d
	ldr	q7, [x3, -80]
	eor3	v16.16b, v6.16b, v16.16b, v7.16b
	ldr	q6, [x3, -64]
	eor3	v4.16b, v2.16b, v4.16b, v6.16b
	ldr	q19, [x3, -96]
	eor3	v19.16b, v18.16b, v20.16b, v19.16b
	ldr	q2, [x3, -48]
	eor3	v0.16b, v30.16b, v0.16b, v2.16b
	ldr	q17, [x3, -32]
	eor3	v17.16b, v10.16b, v8.16b, v17.16b
	ldr	q7, [x3, -16]
	eor3	v7.16b, v28.16b, v26.16b, v7.16b
	sub	x5, x4, x3
	cmp	x5, 127
	bhi	.L13
