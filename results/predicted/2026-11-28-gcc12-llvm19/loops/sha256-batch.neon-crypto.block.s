	ld1	{v8.16b - v11.16b}, [x2], 64
	subs	x1, x1, #1
	mov	v0.16b, v1.16b
	rev32	v29.16b, v8.16b
	rev32	v28.16b, v11.16b
	rev32	v30.16b, v9.16b
	mov	v11.16b, v2.16b
	add	v9.4s, v26.4s, v29.4s
	rev32	v27.16b, v10.16b
	add	v8.4s, v25.4s, v30.4s
	sha256su0	v29.4s, v30.4s
	sha256h	q11, q1, v9.4s
	sha256h2	q0, q2, v9.4s
	add	v10.4s, v24.4s, v27.4s
	add	v9.4s, v23.4s, v28.4s
	sha256su1	v29.4s, v27.4s, v28.4s
	mov	v12.16b, v11.16b
	sha256su0	v30.4s, v27.4s
	sha256su0	v27.4s, v28.4s
	sha256h	q12, q0, v8.4s
	sha256h2	q0, q11, v8.4s
	add	v8.4s, v29.4s, v22.4s
	sha256su1	v30.4s, v28.4s, v29.4s
	sha256su0	v28.4s, v29.4s
	mov	v11.16b, v12.16b
	add	v31.4s, v30.4s, v21.4s
	sha256h	q11, q0, v10.4s
	sha256h2	q0, q12, v10.4s
	sha256su1	v27.4s, v29.4s, v30.4s
	sha256su0	v29.4s, v30.4s
	mov	v10.16b, v11.16b
	sha256su1	v28.4s, v30.4s, v27.4s
	sha256su0	v30.4s, v27.4s
	sha256h	q10, q0, v9.4s
	sha256h2	q0, q11, v9.4s
	add	v9.4s, v27.4s, v20.4s
	sha256su1	v29.4s, v27.4s, v28.4s
	sha256su0	v27.4s, v28.4s
	mov	v11.16b, v10.16b
	sha256su1	v30.4s, v28.4s, v29.4s
	sha256h	q11, q0, v8.4s
	sha256h2	q0, q10, v8.4s
	add	v8.4s, v28.4s, v19.4s
	add	v10.4s, v29.4s, v18.4s
	sha256su1	v27.4s, v29.4s, v30.4s
	mov	v12.16b, v11.16b
	sha256su0	v28.4s, v29.4s
	sha256su0	v29.4s, v30.4s
	sha256h	q12, q0, v31.4s
	sha256h2	q0, q11, v31.4s
	sha256su1	v28.4s, v30.4s, v27.4s
	mov	v11.16b, v12.16b
	sha256su1	v29.4s, v27.4s, v28.4s
	sha256h	q11, q0, v9.4s
	sha256h2	q0, q12, v9.4s
	add	v9.4s, v30.4s, v17.4s
	sha256su0	v30.4s, v27.4s
	mov	v12.16b, v11.16b
	sha256su1	v30.4s, v28.4s, v29.4s
	sha256h	q12, q0, v8.4s
	sha256h2	q0, q11, v8.4s
	add	v8.4s, v27.4s, v16.4s
	sha256su0	v27.4s, v28.4s
	mov	v11.16b, v12.16b
	sha256su1	v27.4s, v29.4s, v30.4s
	sha256h	q11, q0, v10.4s
	sha256h2	q0, q12, v10.4s
	add	v10.4s, v28.4s, v7.4s
	sha256su0	v28.4s, v29.4s
	mov	v12.16b, v11.16b
	sha256su1	v28.4s, v30.4s, v27.4s
	add	v27.4s, v27.4s, v4.4s
	sha256h	q12, q0, v9.4s
	sha256h2	q0, q11, v9.4s
	add	v9.4s, v29.4s, v6.4s
	add	v28.4s, v28.4s, v3.4s
	mov	v11.16b, v12.16b
	sha256h	q11, q0, v8.4s
	sha256h2	q0, q12, v8.4s
	add	v8.4s, v30.4s, v5.4s
	mov	v12.16b, v11.16b
	sha256h	q12, q0, v10.4s
	sha256h2	q0, q11, v10.4s
	mov	v10.16b, v12.16b
	sha256h	q10, q0, v9.4s
	sha256h2	q0, q12, v9.4s
	mov	v9.16b, v10.16b
	sha256h	q9, q0, v8.4s
	sha256h2	q0, q10, v8.4s
	mov	v8.16b, v9.16b
	sha256h	q8, q0, v27.4s
	sha256h2	q0, q9, v27.4s
	mov	v9.16b, v8.16b
	sha256h	q9, q0, v28.4s
	sha256h2	q0, q8, v28.4s
	add	v2.4s, v2.4s, v9.4s
	add	v1.4s, v1.4s, v0.4s
	bne	.L45
