	mov	x1, x6
	subs	x8, x8, #1
	ld1	{v24.2d - v25.2d}, [x0]
	add	x6, x6, 128
	ld1	{v12.16b - v15.16b}, [x1], 64
	ld1	{v30.2d - v31.2d}, [x28]
	ld1	{v16.16b - v19.16b}, [x1]
	mov	x1, x9
	rev64	v2.16b, v13.16b
	add	x9, x9, 128
	rev64	v8.16b, v15.16b
	rev64	v5.16b, v17.16b
	rev64	v15.16b, v19.16b
	rev64	v13.16b, v18.16b
	rev64	v7.16b, v16.16b
	ld1	{v16.16b - v19.16b}, [x1], 64
	rev64	v4.16b, v12.16b
	rev64	v10.16b, v14.16b
	rev64	v11.16b, v17.16b
	rev64	v9.16b, v18.16b
	rev64	v1.16b, v19.16b
	rev64	v3.16b, v16.16b
	ld1	{v16.16b - v19.16b}, [x1]
	rev64	v14.16b, v19.16b
	rev64	v6.16b, v16.16b
	add	v19.2d, v24.2d, v4.2d
	sha512su0	v4.2d, v2.2d
	ext	v16.16b, v7.16b, v5.16b, #8
	rev64	v12.16b, v18.16b
	ldp	q18, q21, [sp, 160]
	sha512su1	v4.2d, v15.2d, v16.2d
	ldr	q16, [sp, 208]
	ext	v19.16b, v19.16b, v19.16b, #8
	rev64	v0.16b, v17.16b
	ext	v17.16b, v18.16b, v28.16b, #8
	add	v19.2d, v19.2d, v16.2d
	ext	v16.16b, v28.16b, v16.16b, #8
	sha512h	q19, q16, v17.2d
	add	v20.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v29.2d
	add	v18.2d, v24.2d, v3.2d
	ldr	q17, [sp, 192]
	sha512su0	v3.2d, v11.2d
	ext	v16.16b, v6.16b, v0.16b, #8
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v3.2d, v14.2d, v16.2d
	ext	v16.16b, v27.16b, v17.16b, #8
	add	v18.2d, v18.2d, v17.2d
	ext	v17.16b, v21.16b, v27.16b, #8
	sha512h	q18, q16, v17.2d
	add	v17.2d, v25.2d, v2.2d
	ext	v16.16b, v5.16b, v13.16b, #8
	sha512su0	v2.2d, v10.2d
	add	v23.2d, v18.2d, v21.2d
	sha512h2	q18, q21, v26.2d
	ext	v21.16b, v29.16b, v20.16b, #8
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v2.2d, v4.2d, v16.2d
	ext	v16.16b, v20.16b, v28.16b, #8
	ext	v24.16b, v26.16b, v23.16b, #8
	add	v17.2d, v17.2d, v28.2d
	sha512h	q17, q16, v21.2d
	add	v16.2d, v25.2d, v11.2d
	ext	v21.16b, v0.16b, v12.16b, #8
	sha512su0	v11.2d, v9.2d
	add	v22.2d, v29.2d, v17.2d
	sha512h2	q17, q29, v19.2d
	ext	v25.16b, v13.16b, v15.16b, #8
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v11.2d, v3.2d, v21.2d
	ext	v21.16b, v23.16b, v27.16b, #8
	add	v16.2d, v16.2d, v27.2d
	sha512h	q16, q21, v24.2d
	add	v21.2d, v30.2d, v10.2d
	sha512su0	v10.2d, v8.2d
	sha512su1	v10.2d, v2.2d, v25.2d
	ext	v25.16b, v19.16b, v22.16b, #8
	add	v24.2d, v16.2d, v26.2d
	sha512h2	q16, q26, v18.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	add	v21.2d, v21.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q21, q20, v25.2d
	add	v20.2d, v19.2d, v21.2d
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v30.2d, v9.2d
	ext	v25.16b, v12.16b, v14.16b, #8
	sha512su0	v9.2d, v1.2d
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v9.2d, v11.2d, v25.2d
	ext	v25.16b, v18.16b, v24.16b, #8
	add	v19.2d, v19.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q19, q23, v25.2d
	add	v23.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v31.2d, v8.2d
	ext	v25.16b, v15.16b, v4.16b, #8
	sha512su0	v8.2d, v7.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v8.2d, v10.2d, v25.2d
	ext	v25.16b, v17.16b, v20.16b, #8
	add	v18.2d, v18.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q18, q22, v25.2d
	add	v22.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v31.2d, v1.2d
	ext	v25.16b, v14.16b, v3.16b, #8
	sha512su0	v1.2d, v6.2d
	ld1	{v30.2d - v31.2d}, [x27]
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v1.2d, v9.2d, v25.2d
	ext	v25.16b, v16.16b, v23.16b, #8
	add	v17.2d, v17.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q17, q24, v25.2d
	add	v24.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v30.2d, v7.2d
	ext	v25.16b, v4.16b, v2.16b, #8
	sha512su0	v7.2d, v5.2d
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v7.2d, v8.2d, v25.2d
	ext	v25.16b, v21.16b, v22.16b, #8
	add	v16.2d, v16.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q16, q20, v25.2d
	add	v20.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	add	v21.2d, v30.2d, v6.2d
	ext	v25.16b, v3.16b, v11.16b, #8
	sha512su0	v6.2d, v0.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v6.2d, v1.2d, v25.2d
	ext	v25.16b, v19.16b, v24.16b, #8
	add	v21.2d, v21.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q21, q23, v25.2d
	add	v23.2d, v19.2d, v21.2d
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v31.2d, v5.2d
	ext	v25.16b, v2.16b, v10.16b, #8
	sha512su0	v5.2d, v13.2d
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v5.2d, v7.2d, v25.2d
	ext	v25.16b, v18.16b, v20.16b, #8
	add	v19.2d, v19.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q19, q22, v25.2d
	add	v22.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v31.2d, v0.2d
	ext	v25.16b, v11.16b, v9.16b, #8
	sha512su0	v0.2d, v12.2d
	ld1	{v30.2d - v31.2d}, [x26]
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v0.2d, v6.2d, v25.2d
	ext	v25.16b, v17.16b, v23.16b, #8
	add	v18.2d, v18.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q18, q24, v25.2d
	add	v24.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v30.2d, v13.2d
	ext	v25.16b, v10.16b, v8.16b, #8
	sha512su0	v13.2d, v15.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v13.2d, v5.2d, v25.2d
	ext	v25.16b, v16.16b, v22.16b, #8
	add	v17.2d, v17.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q17, q20, v25.2d
	add	v20.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v30.2d, v12.2d
	ext	v25.16b, v9.16b, v1.16b, #8
	sha512su0	v12.2d, v14.2d
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v12.2d, v0.2d, v25.2d
	ext	v25.16b, v21.16b, v24.16b, #8
	add	v16.2d, v16.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q16, q23, v25.2d
	add	v23.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	add	v21.2d, v31.2d, v15.2d
	ext	v25.16b, v8.16b, v7.16b, #8
	sha512su0	v15.2d, v4.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v15.2d, v13.2d, v25.2d
	ext	v25.16b, v19.16b, v20.16b, #8
	add	v21.2d, v21.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q21, q22, v25.2d
	add	v22.2d, v19.2d, v21.2d
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v31.2d, v14.2d
	ext	v25.16b, v1.16b, v6.16b, #8
	sha512su0	v14.2d, v3.2d
	ld1	{v30.2d - v31.2d}, [x25]
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v14.2d, v12.2d, v25.2d
	ext	v25.16b, v18.16b, v23.16b, #8
	add	v19.2d, v19.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q19, q24, v25.2d
	add	v24.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v4.2d, v30.2d
	ext	v25.16b, v7.16b, v5.16b, #8
	sha512su0	v4.2d, v2.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v4.2d, v15.2d, v25.2d
	ext	v25.16b, v17.16b, v22.16b, #8
	add	v18.2d, v18.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q18, q20, v25.2d
	add	v20.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v3.2d, v30.2d
	ext	v25.16b, v6.16b, v0.16b, #8
	sha512su0	v3.2d, v11.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v3.2d, v14.2d, v25.2d
	ext	v25.16b, v16.16b, v24.16b, #8
	add	v17.2d, v17.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q17, q23, v25.2d
	add	v23.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v2.2d, v31.2d
	ext	v25.16b, v5.16b, v13.16b, #8
	sha512su0	v2.2d, v10.2d
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v2.2d, v4.2d, v25.2d
	ext	v25.16b, v21.16b, v20.16b, #8
	add	v16.2d, v16.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q16, q22, v25.2d
	add	v22.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	add	v21.2d, v11.2d, v31.2d
	ext	v25.16b, v0.16b, v12.16b, #8
	sha512su0	v11.2d, v9.2d
	ld1	{v30.2d - v31.2d}, [x24]
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v11.2d, v3.2d, v25.2d
	ext	v25.16b, v19.16b, v23.16b, #8
	add	v21.2d, v21.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q21, q24, v25.2d
	add	v24.2d, v19.2d, v21.2d
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v10.2d, v30.2d
	ext	v25.16b, v13.16b, v15.16b, #8
	sha512su0	v10.2d, v8.2d
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v10.2d, v2.2d, v25.2d
	ext	v25.16b, v18.16b, v22.16b, #8
	add	v19.2d, v19.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q19, q20, v25.2d
	add	v20.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v9.2d, v30.2d
	ext	v25.16b, v12.16b, v14.16b, #8
	sha512su0	v9.2d, v1.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v9.2d, v11.2d, v25.2d
	ext	v25.16b, v17.16b, v24.16b, #8
	add	v18.2d, v18.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q18, q23, v25.2d
	add	v23.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v8.2d, v31.2d
	ext	v25.16b, v15.16b, v4.16b, #8
	sha512su0	v8.2d, v7.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v8.2d, v10.2d, v25.2d
	ext	v25.16b, v16.16b, v20.16b, #8
	add	v17.2d, v17.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q17, q22, v25.2d
	add	v22.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v1.2d, v31.2d
	ext	v25.16b, v14.16b, v3.16b, #8
	sha512su0	v1.2d, v6.2d
	ld1	{v30.2d - v31.2d}, [x23]
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v1.2d, v9.2d, v25.2d
	ext	v25.16b, v21.16b, v23.16b, #8
	add	v16.2d, v16.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q16, q24, v25.2d
	add	v24.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	add	v21.2d, v7.2d, v30.2d
	ext	v25.16b, v4.16b, v2.16b, #8
	sha512su0	v7.2d, v5.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v7.2d, v8.2d, v25.2d
	ext	v25.16b, v19.16b, v22.16b, #8
	add	v21.2d, v21.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q21, q20, v25.2d
	add	v20.2d, v19.2d, v21.2d
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v6.2d, v30.2d
	ext	v25.16b, v3.16b, v11.16b, #8
	sha512su0	v6.2d, v0.2d
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v6.2d, v1.2d, v25.2d
	ext	v25.16b, v18.16b, v24.16b, #8
	add	v19.2d, v19.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q19, q23, v25.2d
	add	v23.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v5.2d, v31.2d
	ext	v25.16b, v2.16b, v10.16b, #8
	sha512su0	v5.2d, v13.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v5.2d, v7.2d, v25.2d
	ext	v25.16b, v17.16b, v20.16b, #8
	add	v18.2d, v18.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q18, q22, v25.2d
	add	v22.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v0.2d, v31.2d
	ext	v25.16b, v11.16b, v9.16b, #8
	sha512su0	v0.2d, v12.2d
	ld1	{v30.2d - v31.2d}, [x22]
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v0.2d, v6.2d, v25.2d
	ext	v25.16b, v16.16b, v23.16b, #8
	add	v17.2d, v17.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q17, q24, v25.2d
	add	v24.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v13.2d, v30.2d
	ext	v25.16b, v10.16b, v8.16b, #8
	sha512su0	v13.2d, v15.2d
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v13.2d, v5.2d, v25.2d
	ext	v25.16b, v21.16b, v22.16b, #8
	add	v16.2d, v16.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q16, q20, v25.2d
	add	v20.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	add	v21.2d, v12.2d, v30.2d
	ext	v25.16b, v9.16b, v1.16b, #8
	sha512su0	v12.2d, v14.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v12.2d, v0.2d, v25.2d
	ext	v25.16b, v19.16b, v24.16b, #8
	add	v21.2d, v21.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q21, q23, v25.2d
	add	v23.2d, v19.2d, v21.2d
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v15.2d, v31.2d
	ext	v25.16b, v8.16b, v7.16b, #8
	sha512su0	v15.2d, v4.2d
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v15.2d, v13.2d, v25.2d
	ext	v25.16b, v18.16b, v20.16b, #8
	add	v19.2d, v19.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q19, q22, v25.2d
	add	v22.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v14.2d, v31.2d
	ext	v25.16b, v1.16b, v6.16b, #8
	sha512su0	v14.2d, v3.2d
	ld1	{v30.2d - v31.2d}, [x21]
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v14.2d, v12.2d, v25.2d
	ext	v25.16b, v17.16b, v23.16b, #8
	add	v18.2d, v18.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q18, q24, v25.2d
	add	v24.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v4.2d, v30.2d
	ext	v25.16b, v7.16b, v5.16b, #8
	sha512su0	v4.2d, v2.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v4.2d, v15.2d, v25.2d
	ext	v25.16b, v16.16b, v22.16b, #8
	add	v17.2d, v17.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q17, q20, v25.2d
	add	v20.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v3.2d, v30.2d
	ext	v25.16b, v6.16b, v0.16b, #8
	sha512su0	v3.2d, v11.2d
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v3.2d, v14.2d, v25.2d
	ext	v25.16b, v21.16b, v24.16b, #8
	add	v16.2d, v16.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q16, q23, v25.2d
	add	v23.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	add	v21.2d, v2.2d, v31.2d
	ext	v25.16b, v5.16b, v13.16b, #8
	sha512su0	v2.2d, v10.2d
	ext	v21.16b, v21.16b, v21.16b, #8
	sha512su1	v2.2d, v4.2d, v25.2d
	ext	v25.16b, v19.16b, v20.16b, #8
	add	v21.2d, v21.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q21, q22, v25.2d
	add	v22.2d, v19.2d, v21.2d
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v11.2d, v31.2d
	ext	v25.16b, v0.16b, v12.16b, #8
	sha512su0	v11.2d, v9.2d
	ld1	{v30.2d - v31.2d}, [x20]
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v11.2d, v3.2d, v25.2d
	ext	v25.16b, v18.16b, v23.16b, #8
	add	v19.2d, v19.2d, v24.2d
	ext	v24.16b, v23.16b, v24.16b, #8
	sha512h	q19, q24, v25.2d
	add	v25.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v10.2d, v30.2d
	ext	v24.16b, v13.16b, v15.16b, #8
	sha512su0	v10.2d, v8.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v10.2d, v2.2d, v24.2d
	ext	v24.16b, v17.16b, v22.16b, #8
	add	v18.2d, v18.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q18, q20, v24.2d
	add	v20.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v9.2d, v30.2d
	ext	v24.16b, v12.16b, v14.16b, #8
	sha512su0	v9.2d, v1.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v9.2d, v11.2d, v24.2d
	ext	v24.16b, v16.16b, v25.16b, #8
	add	v17.2d, v17.2d, v23.2d
	ext	v23.16b, v25.16b, v23.16b, #8
	sha512h	q17, q23, v24.2d
	add	v23.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v8.2d, v31.2d
	ext	v24.16b, v15.16b, v4.16b, #8
	sha512su0	v8.2d, v7.2d
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v8.2d, v10.2d, v24.2d
	ext	v24.16b, v21.16b, v20.16b, #8
	add	v16.2d, v16.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q16, q22, v24.2d
	add	v24.2d, v1.2d, v31.2d
	add	v22.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	ext	v21.16b, v14.16b, v3.16b, #8
	sha512su0	v1.2d, v6.2d
	ld1	{v30.2d - v31.2d}, [x19]
	ext	v24.16b, v24.16b, v24.16b, #8
	sha512su1	v1.2d, v9.2d, v21.2d
	ext	v21.16b, v19.16b, v23.16b, #8
	add	v24.2d, v24.2d, v25.2d
	ext	v25.16b, v23.16b, v25.16b, #8
	sha512h	q24, q25, v21.2d
	add	v21.2d, v19.2d, v24.2d
	sha512h2	q24, q19, v17.2d
	add	v19.2d, v7.2d, v30.2d
	ext	v25.16b, v4.16b, v2.16b, #8
	sha512su0	v7.2d, v5.2d
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v7.2d, v8.2d, v25.2d
	ext	v25.16b, v18.16b, v22.16b, #8
	add	v19.2d, v19.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q19, q20, v25.2d
	add	v20.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v6.2d, v30.2d
	ext	v25.16b, v3.16b, v11.16b, #8
	sha512su0	v6.2d, v0.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v6.2d, v1.2d, v25.2d
	ext	v25.16b, v17.16b, v21.16b, #8
	add	v18.2d, v18.2d, v23.2d
	ext	v23.16b, v21.16b, v23.16b, #8
	sha512h	q18, q23, v25.2d
	add	v23.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v24.2d
	add	v17.2d, v5.2d, v31.2d
	ext	v25.16b, v2.16b, v10.16b, #8
	sha512su0	v5.2d, v13.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v5.2d, v7.2d, v25.2d
	ext	v25.16b, v16.16b, v20.16b, #8
	add	v17.2d, v17.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q17, q22, v25.2d
	add	v22.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v0.2d, v31.2d
	ext	v25.16b, v11.16b, v9.16b, #8
	sha512su0	v0.2d, v12.2d
	ext	v31.16b, v10.16b, v8.16b, #8
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v0.2d, v6.2d, v25.2d
	ext	v25.16b, v24.16b, v23.16b, #8
	add	v16.2d, v16.2d, v21.2d
	ext	v21.16b, v23.16b, v21.16b, #8
	sha512h	q16, q21, v25.2d
	add	v21.2d, v24.2d, v16.2d
	sha512h2	q16, q24, v18.2d
	ld1	{v24.2d - v25.2d}, [x30]
	add	v30.2d, v13.2d, v24.2d
	sha512su0	v13.2d, v15.2d
	sha512su1	v13.2d, v5.2d, v31.2d
	ext	v31.16b, v19.16b, v22.16b, #8
	ext	v30.16b, v30.16b, v30.16b, #8
	add	v30.2d, v30.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q30, q20, v31.2d
	add	v20.2d, v19.2d, v30.2d
	sha512h2	q30, q19, v17.2d
	add	v19.2d, v12.2d, v24.2d
	ext	v31.16b, v9.16b, v1.16b, #8
	sha512su0	v12.2d, v14.2d
	ext	v24.16b, v1.16b, v6.16b, #8
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v12.2d, v0.2d, v31.2d
	ext	v31.16b, v18.16b, v21.16b, #8
	add	v19.2d, v19.2d, v23.2d
	ext	v23.16b, v21.16b, v23.16b, #8
	sha512h	q19, q23, v31.2d
	add	v23.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v15.2d, v25.2d
	ext	v31.16b, v8.16b, v7.16b, #8
	sha512su0	v15.2d, v4.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v15.2d, v13.2d, v31.2d
	ext	v31.16b, v17.16b, v20.16b, #8
	add	v18.2d, v18.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q18, q22, v31.2d
	add	v22.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v30.2d
	add	v17.2d, v14.2d, v25.2d
	sha512su0	v14.2d, v3.2d
	sha512su1	v14.2d, v12.2d, v24.2d
	ext	v24.16b, v16.16b, v23.16b, #8
	ext	v31.16b, v7.16b, v5.16b, #8
	ext	v17.16b, v17.16b, v17.16b, #8
	add	v17.2d, v17.2d, v21.2d
	ext	v21.16b, v23.16b, v21.16b, #8
	sha512h	q17, q21, v24.2d
	ld1	{v24.2d - v25.2d}, [x18]
	add	v21.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v4.2d, v24.2d
	sha512su0	v4.2d, v2.2d
	sha512su1	v4.2d, v15.2d, v31.2d
	ext	v31.16b, v30.16b, v22.16b, #8
	ext	v16.16b, v16.16b, v16.16b, #8
	add	v16.2d, v16.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q16, q20, v31.2d
	add	v20.2d, v30.2d, v16.2d
	sha512h2	q16, q30, v18.2d
	add	v30.2d, v3.2d, v24.2d
	ext	v31.16b, v6.16b, v0.16b, #8
	sha512su0	v3.2d, v11.2d
	ext	v24.16b, v0.16b, v12.16b, #8
	ext	v30.16b, v30.16b, v30.16b, #8
	sha512su1	v3.2d, v14.2d, v31.2d
	ext	v31.16b, v19.16b, v21.16b, #8
	add	v30.2d, v30.2d, v23.2d
	ext	v23.16b, v21.16b, v23.16b, #8
	sha512h	q30, q23, v31.2d
	add	v23.2d, v19.2d, v30.2d
	sha512h2	q30, q19, v17.2d
	add	v19.2d, v2.2d, v25.2d
	ext	v31.16b, v5.16b, v13.16b, #8
	sha512su0	v2.2d, v10.2d
	ext	v19.16b, v19.16b, v19.16b, #8
	sha512su1	v2.2d, v4.2d, v31.2d
	ext	v31.16b, v18.16b, v20.16b, #8
	add	v19.2d, v19.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q19, q22, v31.2d
	add	v22.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v11.2d, v25.2d
	sha512su0	v11.2d, v9.2d
	sha512su1	v11.2d, v3.2d, v24.2d
	ext	v24.16b, v17.16b, v23.16b, #8
	ext	v31.16b, v13.16b, v15.16b, #8
	ext	v18.16b, v18.16b, v18.16b, #8
	add	v18.2d, v18.2d, v21.2d
	ext	v21.16b, v23.16b, v21.16b, #8
	sha512h	q18, q21, v24.2d
	ld1	{v24.2d - v25.2d}, [x17]
	add	v21.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v30.2d
	add	v17.2d, v10.2d, v24.2d
	sha512su0	v10.2d, v8.2d
	sha512su1	v10.2d, v2.2d, v31.2d
	ext	v31.16b, v16.16b, v22.16b, #8
	ext	v17.16b, v17.16b, v17.16b, #8
	add	v17.2d, v17.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q17, q20, v31.2d
	add	v20.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v9.2d, v24.2d
	ext	v31.16b, v12.16b, v14.16b, #8
	sha512su0	v9.2d, v1.2d
	ext	v24.16b, v14.16b, v3.16b, #8
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v9.2d, v11.2d, v31.2d
	ext	v31.16b, v30.16b, v21.16b, #8
	add	v16.2d, v16.2d, v23.2d
	ext	v23.16b, v21.16b, v23.16b, #8
	sha512h	q16, q23, v31.2d
	add	v23.2d, v30.2d, v16.2d
	sha512h2	q16, q30, v18.2d
	add	v30.2d, v8.2d, v25.2d
	ext	v31.16b, v15.16b, v4.16b, #8
	sha512su0	v8.2d, v7.2d
	ext	v30.16b, v30.16b, v30.16b, #8
	sha512su1	v8.2d, v10.2d, v31.2d
	ext	v31.16b, v19.16b, v20.16b, #8
	add	v30.2d, v30.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q30, q22, v31.2d
	add	v22.2d, v19.2d, v30.2d
	sha512h2	q30, q19, v17.2d
	add	v19.2d, v1.2d, v25.2d
	sha512su0	v1.2d, v6.2d
	sha512su1	v1.2d, v9.2d, v24.2d
	ext	v24.16b, v18.16b, v23.16b, #8
	ext	v31.16b, v4.16b, v2.16b, #8
	ext	v19.16b, v19.16b, v19.16b, #8
	add	v19.2d, v19.2d, v21.2d
	ext	v21.16b, v23.16b, v21.16b, #8
	sha512h	q19, q21, v24.2d
	ld1	{v24.2d - v25.2d}, [x16]
	add	v21.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v7.2d, v24.2d
	sha512su0	v7.2d, v5.2d
	sha512su1	v7.2d, v8.2d, v31.2d
	ext	v31.16b, v17.16b, v22.16b, #8
	ext	v18.16b, v18.16b, v18.16b, #8
	add	v18.2d, v18.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q18, q20, v31.2d
	add	v20.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v30.2d
	add	v17.2d, v6.2d, v24.2d
	ext	v31.16b, v3.16b, v11.16b, #8
	sha512su0	v6.2d, v0.2d
	add	v24.2d, v0.2d, v25.2d
	sha512su0	v0.2d, v12.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v6.2d, v1.2d, v31.2d
	ext	v31.16b, v16.16b, v21.16b, #8
	ext	v24.16b, v24.16b, v24.16b, #8
	add	v17.2d, v17.2d, v23.2d
	ext	v23.16b, v21.16b, v23.16b, #8
	add	v24.2d, v24.2d, v21.2d
	sha512h	q17, q23, v31.2d
	add	v23.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v5.2d, v25.2d
	ext	v31.16b, v2.16b, v10.16b, #8
	sha512su0	v5.2d, v13.2d
	ext	v25.16b, v11.16b, v9.16b, #8
	ext	v16.16b, v16.16b, v16.16b, #8
	sha512su1	v5.2d, v7.2d, v31.2d
	ext	v31.16b, v30.16b, v20.16b, #8
	sha512su1	v0.2d, v6.2d, v25.2d
	ext	v25.16b, v23.16b, v21.16b, #8
	add	v16.2d, v16.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q16, q22, v31.2d
	add	v22.2d, v30.2d, v16.2d
	sha512h2	q16, q30, v18.2d
	ext	v30.16b, v19.16b, v23.16b, #8
	sha512h	q24, q25, v30.2d
	ld1	{v30.2d - v31.2d}, [x15]
	mov	v21.16b, v24.16b
	add	v24.2d, v19.2d, v24.2d
	ext	v25.16b, v10.16b, v8.16b, #8
	sha512h2	q21, q19, v17.2d
	add	v19.2d, v13.2d, v30.2d
	sha512su0	v13.2d, v15.2d
	sha512su1	v13.2d, v5.2d, v25.2d
	ext	v25.16b, v18.16b, v22.16b, #8
	ext	v19.16b, v19.16b, v19.16b, #8
	add	v19.2d, v19.2d, v20.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	sha512h	q19, q20, v25.2d
	add	v20.2d, v18.2d, v19.2d
	sha512h2	q19, q18, v16.2d
	add	v18.2d, v12.2d, v30.2d
	ext	v25.16b, v9.16b, v1.16b, #8
	sha512su0	v12.2d, v14.2d
	ext	v18.16b, v18.16b, v18.16b, #8
	sha512su1	v12.2d, v0.2d, v25.2d
	ext	v25.16b, v17.16b, v24.16b, #8
	add	v18.2d, v18.2d, v23.2d
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q18, q23, v25.2d
	add	v23.2d, v17.2d, v18.2d
	sha512h2	q18, q17, v21.2d
	add	v17.2d, v15.2d, v31.2d
	ext	v25.16b, v8.16b, v7.16b, #8
	sha512su0	v15.2d, v4.2d
	ext	v17.16b, v17.16b, v17.16b, #8
	sha512su1	v15.2d, v13.2d, v25.2d
	ext	v25.16b, v16.16b, v20.16b, #8
	add	v17.2d, v17.2d, v22.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q17, q22, v25.2d
	add	v22.2d, v16.2d, v17.2d
	sha512h2	q17, q16, v19.2d
	add	v16.2d, v14.2d, v31.2d
	ld1	{v30.2d - v31.2d}, [x14]
	sha512su0	v14.2d, v3.2d
	ext	v25.16b, v1.16b, v6.16b, #8
	ext	v16.16b, v16.16b, v16.16b, #8
	add	v4.2d, v4.2d, v30.2d
	add	v3.2d, v3.2d, v30.2d
	sha512su1	v14.2d, v12.2d, v25.2d
	ext	v25.16b, v21.16b, v23.16b, #8
	add	v16.2d, v16.2d, v24.2d
	ext	v4.16b, v4.16b, v4.16b, #8
	ext	v24.16b, v23.16b, v24.16b, #8
	ext	v3.16b, v3.16b, v3.16b, #8
	add	v2.2d, v2.2d, v31.2d
	add	v4.2d, v4.2d, v20.2d
	sha512h	q16, q24, v25.2d
	ext	v20.16b, v22.16b, v20.16b, #8
	add	v24.2d, v21.2d, v16.2d
	sha512h2	q16, q21, v18.2d
	ext	v21.16b, v19.16b, v22.16b, #8
	add	v3.2d, v3.2d, v23.2d
	ext	v2.16b, v2.16b, v2.16b, #8
	ext	v23.16b, v24.16b, v23.16b, #8
	sha512h	q4, q20, v21.2d
	add	v20.2d, v19.2d, v4.2d
	sha512h2	q4, q19, v17.2d
	ext	v19.16b, v18.16b, v24.16b, #8
	add	v2.2d, v2.2d, v22.2d
	add	v11.2d, v11.2d, v31.2d
	ext	v22.16b, v20.16b, v22.16b, #8
	sha512h	q3, q23, v19.2d
	add	v19.2d, v18.2d, v3.2d
	sha512h2	q3, q18, v16.2d
	ext	v18.16b, v17.16b, v20.16b, #8
	ext	v11.16b, v11.16b, v11.16b, #8
	sha512h	q2, q22, v18.2d
	ld1	{v22.2d - v23.2d}, [x13]
	add	v18.2d, v17.2d, v2.2d
	sha512h2	q2, q17, v4.2d
	add	v11.2d, v11.2d, v24.2d
	add	v10.2d, v10.2d, v22.2d
	ext	v17.16b, v16.16b, v19.16b, #8
	ext	v24.16b, v19.16b, v24.16b, #8
	add	v9.2d, v9.2d, v22.2d
	ext	v10.16b, v10.16b, v10.16b, #8
	add	v8.2d, v8.2d, v23.2d
	sha512h	q11, q24, v17.2d
	add	v17.2d, v16.2d, v11.2d
	ext	v9.16b, v9.16b, v9.16b, #8
	sha512h2	q11, q16, v3.2d
	add	v10.2d, v10.2d, v20.2d
	ext	v16.16b, v4.16b, v18.16b, #8
	ext	v20.16b, v18.16b, v20.16b, #8
	add	v9.2d, v9.2d, v19.2d
	ext	v8.16b, v8.16b, v8.16b, #8
	ext	v19.16b, v17.16b, v19.16b, #8
	sha512h	q10, q20, v16.2d
	add	v16.2d, v4.2d, v10.2d
	sha512h2	q10, q4, v2.2d
	ext	v4.16b, v3.16b, v17.16b, #8
	add	v8.2d, v8.2d, v18.2d
	add	v1.2d, v1.2d, v23.2d
	ext	v18.16b, v16.16b, v18.16b, #8
	sha512h	q9, q19, v4.2d
	add	v4.2d, v3.2d, v9.2d
	sha512h2	q9, q3, v11.2d
	ext	v3.16b, v2.16b, v16.16b, #8
	ext	v1.16b, v1.16b, v1.16b, #8
	sha512h	q8, q18, v3.2d
	ld1	{v18.2d - v19.2d}, [x12]
	add	v3.2d, v2.2d, v8.2d
	sha512h2	q8, q2, v10.2d
	add	v1.2d, v1.2d, v17.2d
	add	v7.2d, v7.2d, v18.2d
	ext	v2.16b, v11.16b, v4.16b, #8
	ext	v17.16b, v4.16b, v17.16b, #8
	add	v6.2d, v6.2d, v18.2d
	ext	v7.16b, v7.16b, v7.16b, #8
	add	v5.2d, v5.2d, v19.2d
	sha512h	q1, q17, v2.2d
	add	v2.2d, v11.2d, v1.2d
	ext	v6.16b, v6.16b, v6.16b, #8
	sha512h2	q1, q11, v9.2d
	add	v7.2d, v7.2d, v16.2d
	ext	v11.16b, v10.16b, v3.16b, #8
	ext	v16.16b, v3.16b, v16.16b, #8
	add	v6.2d, v6.2d, v4.2d
	ext	v5.16b, v5.16b, v5.16b, #8
	ext	v4.16b, v2.16b, v4.16b, #8
	sha512h	q7, q16, v11.2d
	add	v0.2d, v0.2d, v19.2d
	add	v11.2d, v10.2d, v7.2d
	sha512h2	q7, q10, v8.2d
	ext	v10.16b, v9.16b, v2.16b, #8
	add	v5.2d, v5.2d, v3.2d
	ext	v0.16b, v0.16b, v0.16b, #8
	ext	v3.16b, v11.16b, v3.16b, #8
	sha512h	q6, q4, v10.2d
	add	v4.2d, v9.2d, v6.2d
	sha512h2	q6, q9, v1.2d
	ext	v9.16b, v8.16b, v11.16b, #8
	add	v0.2d, v0.2d, v2.2d
	ldr	q18, [sp, 160]
	ext	v2.16b, v4.16b, v2.16b, #8
	sha512h	q5, q3, v9.2d
	add	v3.2d, v8.2d, v5.2d
	sha512h2	q5, q8, v7.2d
	ext	v8.16b, v1.16b, v4.16b, #8
	ldr	q16, [sp, 208]
	sha512h	q0, q2, v8.2d
	ld1	{v8.2d - v9.2d}, [x11]
	add	v2.2d, v1.2d, v0.2d
	sha512h2	q0, q1, v6.2d
	ext	v1.16b, v7.16b, v3.16b, #8
	add	v13.2d, v13.2d, v8.2d
	add	v12.2d, v12.2d, v8.2d
	add	v15.2d, v15.2d, v9.2d
	add	v14.2d, v14.2d, v9.2d
	ext	v13.16b, v13.16b, v13.16b, #8
	ext	v12.16b, v12.16b, v12.16b, #8
	ext	v15.16b, v15.16b, v15.16b, #8
	ext	v14.16b, v14.16b, v14.16b, #8
	add	v13.2d, v13.2d, v11.2d
	ext	v11.16b, v3.16b, v11.16b, #8
	add	v12.2d, v12.2d, v4.2d
	ext	v4.16b, v2.16b, v4.16b, #8
	add	v15.2d, v15.2d, v3.2d
	sha512h	q13, q11, v1.2d
	add	v1.2d, v7.2d, v13.2d
	sha512h2	q13, q7, v5.2d
	ext	v7.16b, v6.16b, v2.16b, #8
	add	v14.2d, v14.2d, v2.2d
	ext	v3.16b, v1.16b, v3.16b, #8
	sha512h	q12, q4, v7.2d
	add	v4.2d, v6.2d, v12.2d
	sha512h2	q12, q6, v0.2d
	ext	v6.16b, v5.16b, v1.16b, #8
	add	v1.2d, v16.2d, v1.2d
	ext	v2.16b, v4.16b, v2.16b, #8
	sha512h	q15, q3, v6.2d
	mov	v3.16b, v15.16b
	ext	v6.16b, v0.16b, v4.16b, #8
	str	q1, [sp, 208]
	sha512h2	q3, q5, v13.2d
	add	v29.2d, v29.2d, v3.2d
	sha512h	q14, q2, v6.2d
	add	v3.2d, v18.2d, v13.2d
	mov	v2.16b, v14.16b
	add	v5.2d, v5.2d, v15.2d
	str	q3, [sp, 160]
	sha512h2	q2, q0, v12.2d
	ldp	q21, q17, [sp, 176]
	add	v0.2d, v0.2d, v14.2d
	add	v28.2d, v28.2d, v5.2d
	add	v1.2d, v21.2d, v12.2d
	add	v26.2d, v26.2d, v2.2d
	add	v27.2d, v27.2d, v0.2d
	add	v0.2d, v17.2d, v4.2d
	stp	q1, q0, [sp, 176]
	bne	.L15
