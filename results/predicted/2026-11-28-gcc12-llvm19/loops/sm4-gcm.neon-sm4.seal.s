	ins	v12.s[3], w5
	mov	x1, x3
	ld1	{v24.16b - v27.16b}, [x1], 64
	add	v15.4s, v12.4s, v3.4s
	sm4e	v12.4s, v11.4s
	add	v14.4s, v15.4s, v3.4s
	sm4e	v12.4s, v10.4s
	add	v13.4s, v14.4s, v3.4s
	sm4e	v15.4s, v11.4s
	add	v7.4s, v13.4s, v3.4s
	sm4e	v14.4s, v11.4s
	add	v6.4s, v7.4s, v3.4s
	sm4e	v13.4s, v11.4s
	add	v5.4s, v6.4s, v3.4s
	sm4e	v7.4s, v11.4s
	add	v2.4s, v5.4s, v3.4s
	sm4e	v5.4s, v11.4s
	mov	v21.16b, v5.16b
	sm4e	v6.4s, v11.4s
	add	v1.4s, v2.4s, v3.4s
	sm4e	v2.4s, v11.4s
	mov	v5.16b, v2.16b
	sm4e	v15.4s, v10.4s
	mov	v2.16b, v21.16b
	sm4e	v14.4s, v10.4s
	ld1	{v16.16b - v19.16b}, [x1]
	sm4e	v13.4s, v10.4s
	sm4e	v7.4s, v10.4s
	sm4e	v6.4s, v10.4s
	sm4e	v5.4s, v10.4s
	sm4e	v12.4s, v9.4s
	sm4e	v2.4s, v10.4s
	sm4e	v15.4s, v9.4s
	sm4e	v14.4s, v9.4s
	sm4e	v13.4s, v9.4s
	sm4e	v7.4s, v9.4s
	sm4e	v6.4s, v9.4s
	sm4e	v2.4s, v9.4s
	sm4e	v5.4s, v9.4s
	sm4e	v12.4s, v8.4s
	sm4e	v15.4s, v8.4s
	sm4e	v14.4s, v8.4s
	sm4e	v13.4s, v8.4s
	sm4e	v7.4s, v8.4s
	sm4e	v6.4s, v8.4s
	sm4e	v2.4s, v8.4s
	sm4e	v5.4s, v8.4s
	sm4e	v12.4s, v31.4s
	sm4e	v15.4s, v31.4s
	sm4e	v14.4s, v31.4s
	sm4e	v13.4s, v31.4s
	sm4e	v7.4s, v31.4s
	sm4e	v6.4s, v31.4s
	sm4e	v2.4s, v31.4s
	sm4e	v5.4s, v31.4s
	sm4e	v12.4s, v30.4s
	sm4e	v15.4s, v30.4s
	sm4e	v14.4s, v30.4s
	sm4e	v13.4s, v30.4s
	sm4e	v7.4s, v30.4s
	sm4e	v6.4s, v30.4s
	sm4e	v2.4s, v30.4s
	sm4e	v5.4s, v30.4s
	sm4e	v12.4s, v29.4s
	sm4e	v15.4s, v29.4s
	sm4e	v14.4s, v29.4s
	sm4e	v13.4s, v29.4s
	sm4e	v7.4s, v29.4s
	sm4e	v6.4s, v29.4s
	sm4e	v2.4s, v29.4s
	sm4e	v5.4s, v29.4s
	sm4e	v12.4s, v28.4s
	sm4e	v15.4s, v28.4s
	tbl	v12.16b, {v12.16b}, v4.16b
	sm4e	v14.4s, v28.4s
	tbl	v15.16b, {v15.16b}, v4.16b
	sm4e	v13.4s, v28.4s
	tbl	v14.16b, {v14.16b}, v4.16b
	sm4e	v7.4s, v28.4s
	tbl	v13.16b, {v13.16b}, v4.16b
	sm4e	v6.4s, v28.4s
	tbl	v7.16b, {v7.16b}, v4.16b
	sm4e	v2.4s, v28.4s
	tbl	v6.16b, {v6.16b}, v4.16b
	sm4e	v5.4s, v28.4s
	tbl	v2.16b, {v2.16b}, v4.16b
	mov	x1, x13
	tbl	v5.16b, {v5.16b}, v4.16b
	eor	v12.16b, v12.16b, v24.16b
	eor	v15.16b, v15.16b, v25.16b
	eor	v14.16b, v14.16b, v26.16b
	eor	v13.16b, v13.16b, v27.16b
	eor	v7.16b, v7.16b, v16.16b
	eor	v6.16b, v6.16b, v17.16b
	stp	q12, q15, [x0]
	eor	v2.16b, v2.16b, v18.16b
	stp	q14, q13, [x0, 32]
	eor	v5.16b, v5.16b, v19.16b
	stp	q7, q6, [x0, 64]
	stp	q2, q5, [x0, 96]
	mov	v21.16b, v0.16b
	mov	x2, x0
	fmov	d2, xzr
	ldr	q22, [x1, 128]
	ld4	{v16.2d - v19.2d}, [x2], 64
	ins	v21.d[1], v2.d[0]
	movi	v2.4s, 0
	rev64	v5.16b, v17.16b
	rev64	v13.16b, v19.16b
	rev64	v14.16b, v16.16b
	zip2	v0.2d, v0.2d, v2.2d
	ldp	q16, q6, [x1]
	rev64	v7.16b, v18.16b
	eor	v19.16b, v0.16b, v5.16b
	eor	v12.16b, v21.16b, v14.16b
	ldp	q17, q2, [x1, 32]
	eor3	v18.16b, v14.16b, v21.16b, v19.16b
	pmull	v14.1q, v19.1d, v16.1d
	pmull2	v16.1q, v19.2d, v16.2d
	ldp	q15, q5, [x1, 64]
	ld4	{v24.2d - v27.2d}, [x2]
	eor	v14.16b, v14.16b, v16.16b
	pmull	v16.1q, v12.1d, v17.1d
	pmull2	v12.1q, v12.2d, v17.2d
	pmull	v0.1q, v13.1d, v6.1d
	pmull2	v6.1q, v13.2d, v6.2d
	ldr	q21, [x1, 96]
	eor	v12.16b, v16.16b, v12.16b
	pmull	v16.1q, v18.1d, v15.1d
	eor3	v0.16b, v6.16b, v14.16b, v0.16b
	pmull2	v18.1q, v18.2d, v15.2d
	pmull	v6.1q, v7.1d, v2.1d
	eor	v15.16b, v13.16b, v7.16b
	rev64	v14.16b, v24.16b
	eor	v17.16b, v16.16b, v18.16b
	pmull2	v2.1q, v7.2d, v2.2d
	rev64	v16.16b, v25.16b
	ldr	q13, [x1, 112]
	eor3	v2.16b, v2.16b, v12.16b, v6.16b
	pmull	v12.1q, v15.1d, v5.1d
	eor	v19.16b, v16.16b, v14.16b
	pmull	v18.1q, v16.1d, v21.1d
	pmull2	v6.1q, v15.2d, v5.2d
	pmull2	v16.1q, v16.2d, v21.2d
	rev64	v7.16b, v26.16b
	eor3	v15.16b, v6.16b, v17.16b, v12.16b
	ldp	q5, q17, [x1, 144]
	eor3	v0.16b, v16.16b, v0.16b, v18.16b
	pmull	v16.1q, v14.1d, v22.1d
	pmull2	v14.1q, v14.2d, v22.2d
	ldr	q6, [x1, 176]
	rev64	v12.16b, v27.16b
	add	x1, x3, 128
	eor3	v2.16b, v14.16b, v2.16b, v16.16b
	pmull	v16.1q, v19.1d, v17.1d
	pmull2	v14.1q, v19.2d, v17.2d
	ld1	{v20.16b - v23.16b}, [x1]
	add	x1, x3, 192
	eor3	v15.16b, v14.16b, v15.16b, v16.16b
	eor	v16.16b, v12.16b, v7.16b
	pmull	v14.1q, v12.1d, v13.1d
	pmull2	v12.1q, v12.2d, v13.2d
	ld1	{v24.16b - v27.16b}, [x1]
	add	w1, w5, 8
	eor3	v0.16b, v12.16b, v0.16b, v14.16b
	pmull	v12.1q, v7.1d, v5.1d
	pmull2	v14.1q, v7.2d, v5.2d
	ins	v1.s[3], w1
	mov	x1, x14
	eor3	v5.16b, v14.16b, v2.16b, v12.16b
	pmull	v2.1q, v16.1d, v6.1d
	pmull2	v6.1q, v16.2d, v6.2d
	add	v17.4s, v1.4s, v3.4s
	sm4e	v1.4s, v11.4s
	sm4e	v1.4s, v10.4s
	mov	v18.16b, v1.16b
	eor3	v6.16b, v6.16b, v15.16b, v2.16b
	add	v16.4s, v17.4s, v3.4s
	add	v15.4s, v16.4s, v3.4s
	sm4e	v17.4s, v11.4s
	add	v14.4s, v15.4s, v3.4s
	sm4e	v16.4s, v11.4s
	add	v13.4s, v14.4s, v3.4s
	sm4e	v15.4s, v11.4s
	add	v7.4s, v13.4s, v3.4s
	sm4e	v14.4s, v11.4s
	add	v2.4s, v7.4s, v3.4s
	sm4e	v13.4s, v11.4s
	add	v12.4s, v2.4s, v3.4s
	sm4e	v2.4s, v11.4s
	mov	v1.16b, v2.16b
	sm4e	v7.4s, v11.4s
	sm4e	v17.4s, v10.4s
	sm4e	v16.4s, v10.4s
	sm4e	v15.4s, v10.4s
	sm4e	v14.4s, v10.4s
	sm4e	v13.4s, v10.4s
	sm4e	v7.4s, v10.4s
	sm4e	v1.4s, v10.4s
	sm4e	v18.4s, v9.4s
	sm4e	v17.4s, v9.4s
	sm4e	v16.4s, v9.4s
	sm4e	v15.4s, v9.4s
	sm4e	v14.4s, v9.4s
	sm4e	v13.4s, v9.4s
	sm4e	v7.4s, v9.4s
	sm4e	v1.4s, v9.4s
	sm4e	v18.4s, v8.4s
	sm4e	v17.4s, v8.4s
	sm4e	v16.4s, v8.4s
	sm4e	v15.4s, v8.4s
	sm4e	v14.4s, v8.4s
	sm4e	v13.4s, v8.4s
	sm4e	v7.4s, v8.4s
	sm4e	v1.4s, v8.4s
	sm4e	v18.4s, v31.4s
	sm4e	v17.4s, v31.4s
	sm4e	v16.4s, v31.4s
	sm4e	v15.4s, v31.4s
	sm4e	v14.4s, v31.4s
	sm4e	v13.4s, v31.4s
	sm4e	v7.4s, v31.4s
	sm4e	v1.4s, v31.4s
	sm4e	v18.4s, v30.4s
	sm4e	v17.4s, v30.4s
	sm4e	v16.4s, v30.4s
	sm4e	v15.4s, v30.4s
	sm4e	v14.4s, v30.4s
	sm4e	v13.4s, v30.4s
	sm4e	v7.4s, v30.4s
	sm4e	v1.4s, v30.4s
	sm4e	v18.4s, v29.4s
	sm4e	v17.4s, v29.4s
	sm4e	v16.4s, v29.4s
	sm4e	v15.4s, v29.4s
	sm4e	v14.4s, v29.4s
	sm4e	v13.4s, v29.4s
	sm4e	v7.4s, v29.4s
	sm4e	v1.4s, v29.4s
	sm4e	v18.4s, v28.4s
	sm4e	v17.4s, v28.4s
	tbl	v18.16b, {v18.16b}, v4.16b
	tbl	v17.16b, {v17.16b}, v4.16b
	sm4e	v16.4s, v28.4s
	sm4e	v15.4s, v28.4s
	tbl	v16.16b, {v16.16b}, v4.16b
	tbl	v15.16b, {v15.16b}, v4.16b
	sm4e	v14.4s, v28.4s
	sm4e	v13.4s, v28.4s
	tbl	v14.16b, {v14.16b}, v4.16b
	tbl	v13.16b, {v13.16b}, v4.16b
	sm4e	v7.4s, v28.4s
	sm4e	v1.4s, v28.4s
	tbl	v7.16b, {v7.16b}, v4.16b
	tbl	v1.16b, {v1.16b}, v4.16b
	eor	v18.16b, v18.16b, v20.16b
	eor	v17.16b, v17.16b, v21.16b
	eor	v16.16b, v16.16b, v22.16b
	eor	v15.16b, v15.16b, v23.16b
	eor	v14.16b, v14.16b, v24.16b
	eor	v13.16b, v13.16b, v25.16b
	stp	q18, q17, [x0, 128]
	eor	v2.16b, v7.16b, v26.16b
	stp	q16, q15, [x0, 160]
	eor	v1.16b, v1.16b, v27.16b
	stp	q14, q13, [x0, 192]
	stp	q2, q1, [x0, 224]
	add	x7, x0, 128
	add	x2, x0, 192
	ldp	q21, q15, [x1]
	ld4	{v24.2d - v27.2d}, [x7]
	ldp	q22, q1, [x1, 32]
	rev64	v2.16b, v24.16b
	sub	x6, x6, #16
	rev64	v16.16b, v25.16b
	add	x3, x3, 256
	ldp	q17, q7, [x1, 64]
	rev64	v13.16b, v26.16b
	add	x0, x0, 256
	eor	v19.16b, v16.16b, v2.16b
	add	w5, w5, 16
	pmull	v18.1q, v16.1d, v21.1d
	pmull2	v16.1q, v16.2d, v21.2d
	rev64	v14.16b, v27.16b
	ld4	{v24.2d - v27.2d}, [x2]
	eor3	v0.16b, v16.16b, v0.16b, v18.16b
	pmull	v16.1q, v2.1d, v22.1d
	pmull2	v2.1q, v2.2d, v22.2d
	rev64	v22.16b, v24.16b
	eor3	v5.16b, v2.16b, v5.16b, v16.16b
	pmull	v16.1q, v19.1d, v17.1d
	pmull2	v2.1q, v19.2d, v17.2d
	eor3	v6.16b, v2.16b, v6.16b, v16.16b
	eor	v2.16b, v14.16b, v13.16b
	pmull	v16.1q, v14.1d, v15.1d
	pmull2	v14.1q, v14.2d, v15.2d
	rev64	v15.16b, v27.16b
	eor3	v0.16b, v14.16b, v0.16b, v16.16b
	pmull	v14.1q, v13.1d, v1.1d
	pmull2	v16.1q, v13.2d, v1.2d
	rev64	v13.16b, v26.16b
	eor3	v1.16b, v16.16b, v5.16b, v14.16b
	pmull	v14.1q, v2.1d, v7.1d
	pmull2	v2.1q, v2.2d, v7.2d
	ldp	q21, q5, [x1, 128]
	ldp	q16, q7, [x1, 160]
	eor3	v17.16b, v2.16b, v6.16b, v14.16b
	rev64	v6.16b, v25.16b
	ldp	q19, q2, [x1, 96]
	eor	v18.16b, v6.16b, v22.16b
	mov	x1, -4467570830351532032
	pmull	v14.1q, v6.1d, v19.1d
	pmull2	v6.1q, v6.2d, v19.2d
	eor3	v0.16b, v6.16b, v0.16b, v14.16b
	pmull	v14.1q, v22.1d, v21.1d
	pmull2	v22.1q, v22.2d, v21.2d
	pmull2	v6.1q, v13.2d, v5.2d
	eor3	v1.16b, v22.16b, v1.16b, v14.16b
	pmull	v14.1q, v18.1d, v16.1d
	pmull2	v16.1q, v18.2d, v16.2d
	eor3	v17.16b, v16.16b, v17.16b, v14.16b
	pmull	v14.1q, v15.1d, v2.1d
	pmull2	v2.1q, v15.2d, v2.2d
	eor	v16.16b, v15.16b, v13.16b
	eor3	v14.16b, v2.16b, v0.16b, v14.16b
	pmull	v0.1q, v13.1d, v5.1d
	ext	v2.16b, v14.16b, v14.16b, #8
	eor3	v5.16b, v6.16b, v1.16b, v0.16b
	pmull	v0.1q, v16.1d, v7.1d
	pmull2	v16.1q, v16.2d, v7.2d
	eor3	v1.16b, v16.16b, v17.16b, v0.16b
	fmov	d0, x1
	eor3	v1.16b, v1.16b, v14.16b, v5.16b
	pmull	v0.1q, v14.1d, v0.1d
	eor3	v0.16b, v0.16b, v2.16b, v1.16b
	fmov	d1, x1
	pmull	v2.1q, v0.1d, v1.1d
	ext	v0.16b, v0.16b, v0.16b, #8
	eor3	v2.16b, v2.16b, v0.16b, v5.16b
	ext	v0.16b, v2.16b, v2.16b, #8
	cmp	x6, 16
	bhi	.L109
