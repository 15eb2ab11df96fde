	ldp	q0, q2, [x2]
	ldp	q17, q16, [x2, 32]
	ldp	q15, q14, [x2, 64]
	ldp	q13, q7, [x2, 96]
	ldp	q24, q23, [x2, 128]
	ldr	q31, [x2, 160]
	ldp	q28, q5, [x5]
	ldp	q26, q25, [x5, 32]
	ldp	q27, q22, [x5, 128]
	eor	v0.16b, v28.16b, v0.16b
	eor	v3.16b, v5.16b, v2.16b
	uzp1	v1.4s, v0.4s, v3.4s
	uzp2	v0.4s, v0.4s, v3.4s
	umull	v3.2d, v1.2s, v0.2s
	umull2	v1.2d, v1.4s, v0.4s
	eor	v4.16b, v26.16b, v17.16b
	eor	v6.16b, v25.16b, v16.16b
	uzp1	v0.4s, v4.4s, v6.4s
	uzp2	v4.4s, v4.4s, v6.4s
	umull	v6.2d, v0.2s, v4.2s
	umull2	v0.2d, v0.4s, v4.4s
	eor	v2.16b, v27.16b, v2.16b
	eor	v29.16b, v22.16b, v17.16b
	uzp1	v4.4s, v2.4s, v29.4s
	uzp2	v2.4s, v2.4s, v29.4s
	add	v27.2d, v27.2d, v28.2d
	add	v22.2d, v22.2d, v5.2d
	umlal	v3.2d, v4.2s, v2.2s
	umlal2	v1.2d, v4.4s, v2.4s
	ldp	q5, q4, [x5, 160]
	eor	v2.16b, v5.16b, v16.16b
	eor	v29.16b, v4.16b, v15.16b
	uzp1	v28.4s, v2.4s, v29.4s
	uzp2	v2.4s, v2.4s, v29.4s
	add	v5.2d, v5.2d, v26.2d
	add	v4.2d, v4.2d, v25.2d
	umlal	v6.2d, v28.2s, v2.2s
	umlal2	v0.2d, v28.4s, v2.4s
	ldp	q26, q2, [x5, 256]
	eor	v17.16b, v26.16b, v17.16b
	eor	v28.16b, v2.16b, v16.16b
	uzp1	v25.4s, v17.4s, v28.4s
	uzp2	v17.4s, v17.4s, v28.4s
	add	v26.2d, v27.2d, v26.2d
	add	v2.2d, v22.2d, v2.2d
	umlal	v3.2d, v25.2s, v17.2s
	umlal2	v1.2d, v25.4s, v17.4s
	ldp	q25, q22, [x5, 288]
	eor	v17.16b, v25.16b, v15.16b
	eor	v28.16b, v22.16b, v14.16b
	uzp1	v27.4s, v17.4s, v28.4s
	uzp2	v17.4s, v17.4s, v28.4s
	add	v25.2d, v5.2d, v25.2d
	add	v22.2d, v4.2d, v22.2d
	umlal	v6.2d, v27.2s, v17.2s
	umlal2	v0.2d, v27.4s, v17.4s
	ldp	q17, q4, [x5, 384]
	eor	v16.16b, v17.16b, v16.16b
	eor	v27.16b, v4.16b, v15.16b
	uzp1	v5.4s, v16.4s, v27.4s
	uzp2	v16.4s, v16.4s, v27.4s
	add	v17.2d, v26.2d, v17.2d
	add	v4.2d, v2.2d, v4.2d
	umlal	v3.2d, v5.2s, v16.2s
	umlal2	v1.2d, v5.4s, v16.4s
	ldp	q16, q5, [x5, 416]
	eor	v2.16b, v16.16b, v14.16b
	eor	v27.16b, v5.16b, v13.16b
	uzp1	v26.4s, v2.4s, v27.4s
	uzp2	v2.4s, v2.4s, v27.4s
	add	v16.2d, v25.2d, v16.2d
	add	v5.2d, v22.2d, v5.2d
	umlal	v6.2d, v26.2s, v2.2s
	umlal2	v0.2d, v26.4s, v2.4s
	ldp	q22, q2, [x5, 512]
	eor	v15.16b, v22.16b, v15.16b
	eor	v26.16b, v2.16b, v14.16b
	uzp1	v25.4s, v15.4s, v26.4s
	uzp2	v15.4s, v15.4s, v26.4s
	add	v22.2d, v17.2d, v22.2d
	add	v2.2d, v4.2d, v2.2d
	umlal	v3.2d, v25.2s, v15.2s
	umlal2	v1.2d, v25.4s, v15.4s
	ldp	q15, q25, [x5, 544]
	eor	v4.16b, v15.16b, v13.16b
	eor	v26.16b, v25.16b, v7.16b
	uzp1	v17.4s, v4.4s, v26.4s
	uzp2	v4.4s, v4.4s, v26.4s
	add	v15.2d, v16.2d, v15.2d
	add	v5.2d, v5.2d, v25.2d
	umlal	v6.2d, v17.2s, v4.2s
	umlal2	v0.2d, v17.4s, v4.4s
	ldp	q25, q16, [x5, 640]
	ldr	q26, [x5, 800]
	ldp	q29, q28, [x5, 64]
	eor	v14.16b, v25.16b, v14.16b
	eor	v17.16b, v16.16b, v13.16b
	uzp1	v4.4s, v14.4s, v17.4s
	uzp2	v14.4s, v14.4s, v17.4s
	add	v25.2d, v22.2d, v25.2d
	add	v16.2d, v2.2d, v16.2d
	umlal	v3.2d, v4.2s, v14.2s
	umlal2	v1.2d, v4.4s, v14.4s
	ldp	q14, q17, [x5, 672]
	eor	v4.16b, v14.16b, v7.16b
	eor	v22.16b, v17.16b, v24.16b
	uzp1	v2.4s, v4.4s, v22.4s
	uzp2	v4.4s, v4.4s, v22.4s
	add	v14.2d, v15.2d, v14.2d
	add	v5.2d, v5.2d, v17.2d
	umlal	v6.2d, v2.2s, v4.2s
	umlal2	v0.2d, v2.4s, v4.4s
	ldr	q15, [x1, 144]
	ldp	q22, q17, [x5, 768]
	eor	v13.16b, v22.16b, v13.16b
	eor	v4.16b, v17.16b, v7.16b
	uzp1	v2.4s, v13.4s, v4.4s
	uzp2	v13.4s, v13.4s, v4.4s
	add	v22.2d, v25.2d, v22.2d
	add	v17.2d, v16.2d, v17.2d
	umlal	v3.2d, v2.2s, v13.2s
	umlal2	v1.2d, v2.4s, v13.4s
	eor	v4.16b, v26.16b, v24.16b
	add	v26.2d, v14.2d, v26.2d
	ldp	q16, q14, [x1, 16]
	ldr	q25, [x5, 816]
	eor	v2.16b, v25.16b, v23.16b
	uzp1	v13.4s, v4.4s, v2.4s
	uzp2	v4.4s, v4.4s, v2.4s
	add	v25.2d, v5.2d, v25.2d
	mov	v2.16b, v6.16b
	umlal	v2.2d, v13.2s, v4.2s
	umlal2	v0.2d, v13.4s, v4.4s
	ldr	q13, [x1, 48]
	ldp	q6, q5, [x5, 896]
	eor	v7.16b, v6.16b, v7.16b
	eor	v24.16b, v5.16b, v24.16b
	uzp1	v4.4s, v7.4s, v24.4s
	uzp2	v7.4s, v7.4s, v24.4s
	add	v22.2d, v22.2d, v6.2d
	add	v17.2d, v17.2d, v5.2d
	umlal	v3.2d, v4.2s, v7.2s
	umlal2	v1.2d, v4.4s, v7.4s
	add	v22.2d, v22.2d, v29.2d
	add	v17.2d, v17.2d, v28.2d
	ldr	q7, [x1, 64]
	ldr	q24, [x1, 128]
	ldp	q6, q5, [x5, 928]
	eor	v23.16b, v6.16b, v23.16b
	eor	v31.16b, v5.16b, v31.16b
	uzp1	v4.4s, v23.4s, v31.4s
	uzp2	v23.4s, v23.4s, v31.4s
	add	v26.2d, v26.2d, v6.2d
	add	v25.2d, v25.2d, v5.2d
	umlal	v2.2d, v4.2s, v23.2s
	umlal2	v0.2d, v4.4s, v23.4s
	eor	v31.16b, v28.16b, v16.16b
	ldr	q23, [x1]
	ldp	q6, q5, [x1, 80]
	ldr	q4, [x1, 112]
	eor	v23.16b, v29.16b, v23.16b
	uzp1	v27.4s, v23.4s, v31.4s
	uzp2	v23.4s, v23.4s, v31.4s
	umlal	v3.2d, v27.2s, v23.2s
	umlal2	v1.2d, v27.4s, v23.4s
	ldp	q28, q27, [x5, 96]
	eor	v23.16b, v28.16b, v14.16b
	eor	v31.16b, v27.16b, v13.16b
	uzp1	v29.4s, v23.4s, v31.4s
	uzp2	v23.4s, v23.4s, v31.4s
	add	v28.2d, v26.2d, v28.2d
	add	v27.2d, v25.2d, v27.2d
	umlal	v2.2d, v29.2s, v23.2s
	umlal2	v0.2d, v29.4s, v23.4s
	ldp	q26, q25, [x5, 192]
	eor	v16.16b, v26.16b, v16.16b
	eor	v29.16b, v25.16b, v14.16b
	uzp1	v23.4s, v16.4s, v29.4s
	uzp2	v16.4s, v16.4s, v29.4s
	add	v22.2d, v22.2d, v26.2d
	add	v25.2d, v17.2d, v25.2d
	umlal	v3.2d, v23.2s, v16.2s
	umlal2	v1.2d, v23.4s, v16.4s
	ldp	q23, q17, [x5, 224]
	eor	v16.16b, v23.16b, v13.16b
	eor	v29.16b, v17.16b, v7.16b
	uzp1	v26.4s, v16.4s, v29.4s
	uzp2	v16.4s, v16.4s, v29.4s
	add	v23.2d, v28.2d, v23.2d
	add	v17.2d, v27.2d, v17.2d
	umlal	v2.2d, v26.2s, v16.2s
	umlal2	v0.2d, v26.4s, v16.4s
	ldp	q27, q16, [x5, 320]
	eor	v14.16b, v27.16b, v14.16b
	eor	v28.16b, v16.16b, v13.16b
	uzp1	v26.4s, v14.4s, v28.4s
	uzp2	v14.4s, v14.4s, v28.4s
	add	v27.2d, v22.2d, v27.2d
	add	v16.2d, v25.2d, v16.2d
	umlal	v3.2d, v26.2s, v14.2s
	umlal2	v1.2d, v26.4s, v14.4s
	ldp	q25, q22, [x5, 352]
	eor	v14.16b, v25.16b, v7.16b
	eor	v28.16b, v22.16b, v6.16b
	uzp1	v26.4s, v14.4s, v28.4s
	uzp2	v14.4s, v14.4s, v28.4s
	add	v25.2d, v23.2d, v25.2d
	add	v22.2d, v17.2d, v22.2d
	umlal	v2.2d, v26.2s, v14.2s
	umlal2	v0.2d, v26.4s, v14.4s
	ldp	q23, q14, [x5, 448]
	eor	v13.16b, v23.16b, v13.16b
	eor	v26.16b, v14.16b, v7.16b
	uzp1	v17.4s, v13.4s, v26.4s
	uzp2	v13.4s, v13.4s, v26.4s
	add	v23.2d, v27.2d, v23.2d
	add	v14.2d, v16.2d, v14.2d
	umlal	v3.2d, v17.2s, v13.2s
	umlal2	v1.2d, v17.4s, v13.4s
	ldp	q17, q16, [x5, 480]
	eor	v13.16b, v17.16b, v6.16b
	eor	v27.16b, v16.16b, v5.16b
	uzp1	v26.4s, v13.4s, v27.4s
	uzp2	v13.4s, v13.4s, v27.4s
	add	v17.2d, v25.2d, v17.2d
	add	v16.2d, v22.2d, v16.2d
	umlal	v2.2d, v26.2s, v13.2s
	umlal2	v0.2d, v26.4s, v13.4s
	ldp	q25, q13, [x5, 576]
	eor	v7.16b, v25.16b, v7.16b
	eor	v26.16b, v13.16b, v6.16b
	uzp1	v22.4s, v7.4s, v26.4s
	uzp2	v7.4s, v7.4s, v26.4s
	add	v25.2d, v23.2d, v25.2d
	add	v13.2d, v14.2d, v13.2d
	umlal	v3.2d, v22.2s, v7.2s
	umlal2	v1.2d, v22.4s, v7.4s
	ldp	q22, q14, [x5, 608]
	eor	v7.16b, v22.16b, v5.16b
	eor	v26.16b, v14.16b, v4.16b
	uzp1	v23.4s, v7.4s, v26.4s
	uzp2	v7.4s, v7.4s, v26.4s
	add	v22.2d, v17.2d, v22.2d
	add	v14.2d, v16.2d, v14.2d
	umlal	v2.2d, v23.2s, v7.2s
	umlal2	v0.2d, v23.4s, v7.4s
	ldp	q17, q7, [x5, 704]
	eor	v6.16b, v17.16b, v6.16b
	eor	v23.16b, v7.16b, v5.16b
	uzp1	v16.4s, v6.4s, v23.4s
	uzp2	v6.4s, v6.4s, v23.4s
	add	v17.2d, v25.2d, v17.2d
	add	v7.2d, v13.2d, v7.2d
	umlal	v3.2d, v16.2s, v6.2s
	umlal2	v1.2d, v16.4s, v6.4s
	ldp	q16, q13, [x5, 736]
	eor	v6.16b, v16.16b, v4.16b
	eor	v25.16b, v13.16b, v24.16b
	uzp1	v23.4s, v6.4s, v25.4s
	uzp2	v6.4s, v6.4s, v25.4s
	add	v16.2d, v22.2d, v16.2d
	add	v13.2d, v14.2d, v13.2d
	umlal	v2.2d, v23.2s, v6.2s
	umlal2	v0.2d, v23.4s, v6.4s
	ldp	q6, q22, [x5, 832]
	eor	v5.16b, v6.16b, v5.16b
	eor	v23.16b, v22.16b, v4.16b
	uzp1	v14.4s, v5.4s, v23.4s
	uzp2	v5.4s, v5.4s, v23.4s
	add	v6.2d, v17.2d, v6.2d
	add	v7.2d, v7.2d, v22.2d
	umlal	v3.2d, v14.2s, v5.2s
	umlal2	v1.2d, v14.4s, v5.4s
	ldp	q14, q22, [x5, 864]
	eor	v5.16b, v14.16b, v24.16b
	eor	v23.16b, v22.16b, v15.16b
	uzp1	v17.4s, v5.4s, v23.4s
	uzp2	v5.4s, v5.4s, v23.4s
	add	v14.2d, v16.2d, v14.2d
	add	v13.2d, v13.2d, v22.2d
	umlal	v2.2d, v17.2s, v5.2s
	umlal2	v0.2d, v17.4s, v5.4s
	ldp	q17, q5, [x5, 960]
	eor	v4.16b, v17.16b, v4.16b
	eor	v24.16b, v5.16b, v24.16b
	uzp1	v16.4s, v4.4s, v24.4s
	uzp2	v4.4s, v4.4s, v24.4s
	add	v6.2d, v6.2d, v17.2d
	add	v5.2d, v7.2d, v5.2d
	umlal	v3.2d, v16.2s, v4.2s
	umlal2	v1.2d, v16.4s, v4.4s
	add	v3.2d, v3.2d, v21.2d
	ext	v6.16b, v6.16b, v6.16b, #8
	add	v3.2d, v3.2d, v6.2d
	add	v1.2d, v1.2d, v20.2d
	ext	v5.16b, v5.16b, v5.16b, #8
	add	v1.2d, v1.2d, v5.2d
	eor	v21.16b, v12.16b, v3.16b
	ushr	v3.2d, v3.2d, 47
	eor	v21.16b, v21.16b, v3.16b
	eor	v20.16b, v11.16b, v1.16b
	ushr	v1.2d, v1.2d, 47
	eor	v20.16b, v20.16b, v1.16b
	ldr	q16, [x1, 160]
	ldp	q7, q4, [x5, 992]
	eor	v15.16b, v7.16b, v15.16b
	eor	v16.16b, v4.16b, v16.16b
	uzp1	v17.4s, v15.4s, v16.4s
	uzp2	v15.4s, v15.4s, v16.4s
	add	v7.2d, v14.2d, v7.2d
	add	v4.2d, v13.2d, v4.2d
	umlal	v2.2d, v17.2s, v15.2s
	umlal2	v0.2d, v17.4s, v15.4s
	add	v2.2d, v2.2d, v19.2d
	ext	v7.16b, v7.16b, v7.16b, #8
	add	v2.2d, v2.2d, v7.2d
	add	v0.2d, v0.2d, v18.2d
	ext	v4.16b, v4.16b, v4.16b, #8
	add	v0.2d, v0.2d, v4.2d
	eor	v19.16b, v10.16b, v2.16b
	ushr	v2.2d, v2.2d, 47
	eor	v19.16b, v19.16b, v2.16b
	add	x5, x5, 1024
	sub	x6, x7, x5
	ldr	q1, [sp, 64]
	eor	v18.16b, v1.16b, v0.16b
	ushr	v0.2d, v0.2d, 47
	eor	v18.16b, v18.16b, v0.16b
	uzp1	v0.4s, v21.4s, v20.4s
	mul	v21.4s, v30.4s, v21.4s
	umlal	v21.2d, v0.2s, v9.2s
	mul	v20.4s, v30.4s, v20.4s
	umlal2	v20.2d, v0.4s, v8.4s
	uzp1	v0.4s, v19.4s, v18.4s
	mul	v19.4s, v30.4s, v19.4s
	umlal	v19.2d, v0.2s, v9.2s
	mul	v18.4s, v30.4s, v18.4s
	umlal2	v18.2d, v0.4s, v8.4s
	cmp	x6, 1024
	bhi	.L96
