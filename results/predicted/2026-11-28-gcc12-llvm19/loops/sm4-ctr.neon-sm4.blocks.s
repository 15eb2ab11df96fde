	mov	v23.16b, v10.16b
	subs	x1, x1, #1
	ld1	{v12.16b - v15.16b}, [x2], 64
	add	v20.4s, v10.4s, v9.4s
	sm4e	v23.4s, v31.4s
	sm4e	v23.4s, v30.4s
	sm4e	v23.4s, v29.4s
	add	v21.4s, v20.4s, v9.4s
	sm4e	v23.4s, v28.4s
	sm4e	v20.4s, v31.4s
	sm4e	v20.4s, v30.4s
	add	v22.4s, v21.4s, v9.4s
	sm4e	v20.4s, v29.4s
	sm4e	v21.4s, v31.4s
	sm4e	v21.4s, v30.4s
	add	v16.4s, v22.4s, v9.4s
	sm4e	v21.4s, v29.4s
	sm4e	v22.4s, v31.4s
	sm4e	v20.4s, v28.4s
	sm4e	v22.4s, v30.4s
	sm4e	v21.4s, v28.4s
	sm4e	v22.4s, v29.4s
	sm4e	v23.4s, v27.4s
	sm4e	v22.4s, v28.4s
	sm4e	v20.4s, v27.4s
	sm4e	v21.4s, v27.4s
	sm4e	v22.4s, v27.4s
	sm4e	v23.4s, v26.4s
	sm4e	v20.4s, v26.4s
	sm4e	v21.4s, v26.4s
	sm4e	v22.4s, v26.4s
	sm4e	v23.4s, v25.4s
	sm4e	v20.4s, v25.4s
	sm4e	v21.4s, v25.4s
	sm4e	v22.4s, v25.4s
	sm4e	v23.4s, v24.4s
	sm4e	v20.4s, v24.4s
	tbl	v23.16b, {v23.16b}, v8.16b
	tbl	v20.16b, {v20.16b}, v8.16b
	sm4e	v21.4s, v24.4s
	sm4e	v22.4s, v24.4s
	tbl	v21.16b, {v21.16b}, v8.16b
	tbl	v22.16b, {v22.16b}, v8.16b
	eor v12.16b, v12.16b, v23.16b
	eor v13.16b, v13.16b, v20.16b
	eor v14.16b, v14.16b, v21.16b
	eor v15.16b, v15.16b, v22.16b
	st1	{v12.16b - v15.16b}, [x3], 64
	add	v17.4s, v16.4s, v9.4s
	sm4e	v16.4s, v31.4s
	ld1	{v20.16b - v23.16b}, [x2], 64
	sm4e	v16.4s, v30.4s
	sm4e	v16.4s, v29.4s
	add	v18.4s, v17.4s, v9.4s
	sm4e	v16.4s, v28.4s
	sm4e	v17.4s, v31.4s
	sm4e	v17.4s, v30.4s
	add	v19.4s, v18.4s, v9.4s
	sm4e	v17.4s, v29.4s
	sm4e	v18.4s, v31.4s
	sm4e	v18.4s, v30.4s
	add	v4.4s, v19.4s, v9.4s
	sm4e	v18.4s, v29.4s
	sm4e	v19.4s, v31.4s
	sm4e	v17.4s, v28.4s
	sm4e	v19.4s, v30.4s
	sm4e	v18.4s, v28.4s
	sm4e	v19.4s, v29.4s
	sm4e	v16.4s, v27.4s
	sm4e	v19.4s, v28.4s
	sm4e	v17.4s, v27.4s
	sm4e	v18.4s, v27.4s
	sm4e	v19.4s, v27.4s
	sm4e	v16.4s, v26.4s
	sm4e	v17.4s, v26.4s
	sm4e	v18.4s, v26.4s
	sm4e	v19.4s, v26.4s
	sm4e	v16.4s, v25.4s
	sm4e	v17.4s, v25.4s
	sm4e	v18.4s, v25.4s
	sm4e	v19.4s, v25.4s
	sm4e	v16.4s, v24.4s
	sm4e	v17.4s, v24.4s
	tbl	v16.16b, {v16.16b}, v8.16b
	tbl	v17.16b, {v17.16b}, v8.16b
	sm4e	v18.4s, v24.4s
	sm4e	v19.4s, v24.4s
	tbl	v18.16b, {v18.16b}, v8.16b
	tbl	v19.16b, {v19.16b}, v8.16b
	eor v20.16b, v20.16b, v16.16b
	eor v21.16b, v21.16b, v17.16b
	eor v22.16b, v22.16b, v18.16b
	eor v23.16b, v23.16b, v19.16b
	st1	{v20.16b - v23.16b}, [x3], 64
	add	v5.4s, v4.4s, v9.4s
	sm4e	v4.4s, v31.4s
	ld1	{v16.16b - v19.16b}, [x2], 64
	sm4e	v4.4s, v30.4s
	sm4e	v4.4s, v29.4s
	add	v6.4s, v5.4s, v9.4s
	sm4e	v4.4s, v28.4s
	sm4e	v5.4s, v31.4s
	sm4e	v5.4s, v30.4s
	add	v7.4s, v6.4s, v9.4s
	sm4e	v5.4s, v29.4s
	sm4e	v6.4s, v31.4s
	sm4e	v6.4s, v30.4s
	add	v0.4s, v7.4s, v9.4s
	sm4e	v6.4s, v29.4s
	sm4e	v7.4s, v31.4s
	sm4e	v5.4s, v28.4s
	sm4e	v7.4s, v30.4s
	sm4e	v6.4s, v28.4s
	sm4e	v7.4s, v29.4s
	sm4e	v4.4s, v27.4s
	sm4e	v7.4s, v28.4s
	sm4e	v5.4s, v27.4s
	sm4e	v6.4s, v27.4s
	sm4e	v7.4s, v27.4s
	sm4e	v4.4s, v26.4s
	sm4e	v5.4s, v26.4s
	sm4e	v6.4s, v26.4s
	sm4e	v7.4s, v26.4s
	sm4e	v4.4s, v25.4s
	sm4e	v5.4s, v25.4s
	sm4e	v6.4s, v25.4s
	sm4e	v7.4s, v25.4s
	sm4e	v4.4s, v24.4s
	sm4e	v5.4s, v24.4s
	tbl	v4.16b, {v4.16b}, v8.16b
	tbl	v5.16b, {v5.16b}, v8.16b
	sm4e	v6.4s, v24.4s
	sm4e	v7.4s, v24.4s
	tbl	v6.16b, {v6.16b}, v8.16b
	tbl	v7.16b, {v7.16b}, v8.16b
	eor v16.16b, v16.16b, v4.16b
	eor v17.16b, v17.16b, v5.16b
	eor v18.16b, v18.16b, v6.16b
	eor v19.16b, v19.16b, v7.16b
	st1	{v16.16b - v19.16b}, [x3], 64
	add	v1.4s, v0.4s, v9.4s
	sm4e	v0.4s, v31.4s
	ld1	{v4.16b - v7.16b}, [x2], 64
	sm4e	v0.4s, v30.4s
	sm4e	v0.4s, v29.4s
	add	v2.4s, v1.4s, v9.4s
	sm4e	v0.4s, v28.4s
	sm4e	v1.4s, v31.4s
	sm4e	v1.4s, v30.4s
	add	v3.4s, v2.4s, v9.4s
	sm4e	v1.4s, v29.4s
	sm4e	v2.4s, v31.4s
	sm4e	v2.4s, v30.4s
	add	v10.4s, v3.4s, v9.4s
	sm4e	v2.4s, v29.4s
	sm4e	v3.4s, v31.4s
	sm4e	v1.4s, v28.4s
	sm4e	v3.4s, v30.4s
	sm4e	v2.4s, v28.4s
	sm4e	v3.4s, v29.4s
	sm4e	v0.4s, v27.4s
	sm4e	v3.4s, v28.4s
	sm4e	v1.4s, v27.4s
	sm4e	v2.4s, v27.4s
	sm4e	v3.4s, v27.4s
	sm4e	v0.4s, v26.4s
	sm4e	v1.4s, v26.4s
	sm4e	v2.4s, v26.4s
	sm4e	v3.4s, v26.4s
	sm4e	v0.4s, v25.4s
	sm4e	v1.4s, v25.4s
	sm4e	v2.4s, v25.4s
	sm4e	v3.4s, v25.4s
	sm4e	v0.4s, v24.4s
	sm4e	v1.4s, v24.4s
	tbl	v0.16b, {v0.16b}, v8.16b
	tbl	v1.16b, {v1.16b}, v8.16b
	sm4e	v2.4s, v24.4s
	sm4e	v3.4s, v24.4s
	tbl	v2.16b, {v2.16b}, v8.16b
	tbl	v3.16b, {v3.16b}, v8.16b
	eor v4.16b, v4.16b, v0.16b
	eor v5.16b, v5.16b, v1.16b
	eor v6.16b, v6.16b, v2.16b
	eor v7.16b, v7.16b, v3.16b
	st1	{v4.16b - v7.16b}, [x3], 64
	bne	.L5
