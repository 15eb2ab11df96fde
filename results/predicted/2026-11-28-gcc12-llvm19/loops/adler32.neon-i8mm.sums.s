	add	v4.4s, v0.4s, v3.4s
	ld1	{v16.16b - v19.16b}, [x0], 64
	add	v4.4s, v4.4s, v2.4s
	ummla	v3.4s, v17.16b, v22.16b
	ummla	v2.4s, v16.16b, v21.16b
	add	v4.4s, v4.4s, v1.4s
	ummla	v3.4s, v19.16b, v24.16b
	ummla	v2.4s, v18.16b, v23.16b
	ld1	{v16.16b - v19.16b}, [x0], 64
	add	v20.4s, v20.4s, v4.4s
	ummla	v2.4s, v16.16b, v25.16b
	ummla	v3.4s, v17.16b, v26.16b
	ummla	v2.4s, v18.16b, v27.16b
	ummla	v3.4s, v19.16b, v28.16b
	ld1	{v16.16b - v19.16b}, [x0], 64
	ummla	v2.4s, v16.16b, v29.16b
	ummla	v3.4s, v17.16b, v30.16b
	ummla	v2.4s, v18.16b, v31.16b
	ummla	v3.4s, v19.16b, v8.16b
	ld1	{v16.16b - v19.16b}, [x0], 64
	ld1	{v4.16b - v7.16b}, [x0], 64
	ummla	v2.4s, v16.16b, v9.16b
	ummla	v3.4s, v17.16b, v10.16b
	ummla	v0.4s, v4.16b, v21.16b
	ummla	v1.4s, v5.16b, v22.16b
	ummla	v2.4s, v18.16b, v11.16b
	ummla	v3.4s, v19.16b, v12.16b
	ummla	v0.4s, v6.16b, v23.16b
	ummla	v1.4s, v7.16b, v24.16b
	ld1	{v4.16b - v7.16b}, [x0], 64
	ummla	v0.4s, v4.16b, v25.16b
	ummla	v1.4s, v5.16b, v26.16b
	ummla	v0.4s, v6.16b, v27.16b
	ummla	v1.4s, v7.16b, v28.16b
	ld1	{v4.16b - v7.16b}, [x0], 64
	ummla	v0.4s, v4.16b, v29.16b
	ummla	v1.4s, v5.16b, v30.16b
	ummla	v0.4s, v6.16b, v31.16b
	ummla	v1.4s, v7.16b, v8.16b
	ld1	{v4.16b - v7.16b}, [x0], 64
	ummla	v0.4s, v4.16b, v9.16b
	ummla	v1.4s, v5.16b, v10.16b
	ummla	v0.4s, v6.16b, v11.16b
	ummla	v1.4s, v7.16b, v12.16b
	cmp	x3, x0
	bne	.L15
