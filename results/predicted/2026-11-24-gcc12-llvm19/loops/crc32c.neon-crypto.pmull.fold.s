	pmull	v22.1q, v8.1d, v1.1d
	pmull	v20.1q, v18.1d, v1.1d
	pmull2	v0.1q, v18.2d, v3.2d
	pmull2	v2.1q, v16.2d, v3.2d
	pmull	v18.1q, v16.1d, v1.1d
	pmull	v12.1q, v4.1d, v1.1d
	pmull	v16.1q, v6.1d, v1.1d
	pmull	v24.1q, v10.1d, v1.1d
	pmull2	v26.1q, v10.2d, v3.2d
	pmull	v28.1q, v7.1d, v1.1d
	pmull2	v10.1q, v5.2d, v3.2d
	pmull2	v30.1q, v7.2d, v3.2d
	pmull	v14.1q, v5.1d, v1.1d
	pmull2	v8.1q, v8.2d, v3.2d
	pmull2	v6.1q, v6.2d, v3.2d
	pmull2	v4.1q, v4.2d, v3.2d
	ldp	q21, q17, [x3, 64]
	ldp	q23, q5, [x3, 96]
	eor	v8.16b, v22.16b, v8.16b
	ldp	q19, q22, [x3, 32]
	eor	v0.16b, v20.16b, v0.16b
	ldp	q7, q20, [x3]
	add	x3, x3, 128
	eor	v2.16b, v18.16b, v2.16b
	sub	x5, x4, x3
	eor	v6.16b, v16.16b, v6.16b
	eor	v14.16b, v14.16b, v10.16b
	eor	v4.16b, v12.16b, v4.16b
	eor	v24.16b, v24.16b, v26.16b
	eor	v28.16b, v28.16b, v30.16b
	eor	v8.16b, v8.16b, v7.16b
	eor	v18.16b, v0.16b, v20.16b
	eor	v16.16b, v2.16b, v19.16b
	eor	v6.16b, v6.16b, v22.16b
	eor	v4.16b, v4.16b, v21.16b
	eor	v10.16b, v24.16b, v17.16b
	eor	v7.16b, v28.16b, v23.16b
	eor	v5.16b, v14.16b, v5.16b
	cmp	x5, 127
	bhi	.L13
