	ld1	{v28.16b - v31.16b}, [x7], 64
	subs	x9, x9, #1
	ldp	q7, q6, [x0]
	ld1	{v24.16b - v27.16b}, [x1], 64
	rev32	v19.16b, v28.16b
	mov	v10.16b, v5.16b
	rev32	v18.16b, v24.16b
	mov	v1.16b, v4.16b
	add	v0.4s, v7.4s, v19.4s
	mov	v9.16b, v2.16b
	add	v7.4s, v7.4s, v18.4s
	rev32	v17.16b, v29.16b
	sha256h	q10, q4, v0.4s
	sha256h2	q1, q5, v0.4s
	mov	v0.16b, v3.16b
	sha256h	q9, q3, v7.4s
	rev32	v21.16b, v25.16b
	mov	v8.16b, v10.16b
	sha256h2	q0, q2, v7.4s
	add	v7.4s, v6.4s, v17.4s
	add	v6.4s, v6.4s, v21.4s
	ldp	q22, q23, [x0, 32]
	sha256h	q8, q1, v7.4s
	sha256h2	q1, q10, v7.4s
	mov	v10.16b, v9.16b
	rev32	v16.16b, v30.16b
	rev32	v20.16b, v26.16b
	rev32	v7.16b, v27.16b
	sha256h	q10, q0, v6.4s
	add	v11.4s, v22.4s, v16.4s
	sha256h2	q0, q9, v6.4s
	mov	v9.16b, v8.16b
	add	v22.4s, v22.4s, v20.4s
	rev32	v6.16b, v31.16b
	sha256su0	v19.4s, v17.4s
	sha256h	q9, q1, v11.4s
	sha256h2	q1, q8, v11.4s
	mov	v8.16b, v10.16b
	add	v24.4s, v23.4s, v6.4s
	add	v23.4s, v23.4s, v7.4s
	sha256su1	v19.4s, v16.4s, v6.4s
	sha256h	q8, q0, v22.4s
	sha256h2	q0, q10, v22.4s
	mov	v10.16b, v9.16b
	sha256su0	v18.4s, v21.4s
	sha256su0	v17.4s, v16.4s
	sha256su0	v21.4s, v20.4s
	sha256h	q10, q1, v24.4s
	sha256h2	q1, q9, v24.4s
	mov	v9.16b, v8.16b
	sha256su1	v18.4s, v20.4s, v7.4s
	sha256su1	v17.4s, v6.4s, v19.4s
	sha256su0	v16.4s, v6.4s
	sha256h	q9, q0, v23.4s
	sha256h2	q0, q8, v23.4s
	ldp	q22, q23, [x0, 64]
	mov	v8.16b, v10.16b
	sha256su1	v21.4s, v7.4s, v18.4s
	add	v24.4s, v22.4s, v19.4s
	add	v22.4s, v22.4s, v18.4s
	sha256su1	v16.4s, v19.4s, v17.4s
	sha256su0	v20.4s, v7.4s
	sha256h	q8, q1, v24.4s
	sha256h2	q1, q10, v24.4s
	mov	v10.16b, v9.16b
	add	v24.4s, v23.4s, v17.4s
	add	v23.4s, v23.4s, v21.4s
	sha256su1	v20.4s, v18.4s, v21.4s
	sha256h	q10, q0, v22.4s
	sha256h2	q0, q9, v22.4s
	mov	v9.16b, v8.16b
	sha256su0	v6.4s, v19.4s
	sha256su0	v7.4s, v18.4s
	sha256su0	v19.4s, v17.4s
	sha256h	q9, q1, v24.4s
	sha256h2	q1, q8, v24.4s
	mov	v8.16b, v10.16b
	sha256su1	v6.4s, v17.4s, v16.4s
	sha256su1	v7.4s, v21.4s, v20.4s
	sha256su0	v18.4s, v21.4s
	sha256h	q8, q0, v23.4s
	sha256h2	q0, q10, v23.4s
	ldp	q22, q23, [x0, 96]
	mov	v10.16b, v9.16b
	sha256su1	v19.4s, v16.4s, v6.4s
	add	v24.4s, v22.4s, v16.4s
	add	v22.4s, v22.4s, v20.4s
	sha256su1	v18.4s, v20.4s, v7.4s
	sha256su0	v17.4s, v16.4s
	sha256h	q10, q1, v24.4s
	sha256h2	q1, q9, v24.4s
	mov	v9.16b, v8.16b
	add	v24.4s, v23.4s, v6.4s
	add	v23.4s, v23.4s, v7.4s
	sha256su1	v17.4s, v6.4s, v19.4s
	sha256h	q9, q0, v22.4s
	sha256h2	q0, q8, v22.4s
	mov	v8.16b, v10.16b
	sha256su0	v21.4s, v20.4s
	sha256su0	v16.4s, v6.4s
	sha256su0	v20.4s, v7.4s
	sha256h	q8, q1, v24.4s
	sha256h2	q1, q10, v24.4s
	mov	v10.16b, v9.16b
	sha256su1	v21.4s, v7.4s, v18.4s
	sha256su1	v16.4s, v19.4s, v17.4s
	sha256su0	v6.4s, v19.4s
	sha256h	q10, q0, v23.4s
	sha256h2	q0, q9, v23.4s
	ldp	q22, q23, [x0, 128]
	mov	v9.16b, v8.16b
	sha256su1	v20.4s, v18.4s, v21.4s
	add	v24.4s, v22.4s, v19.4s
	add	v22.4s, v22.4s, v18.4s
	sha256su1	v6.4s, v17.4s, v16.4s
	sha256su0	v7.4s, v18.4s
	sha256h	q9, q1, v24.4s
	sha256h2	q1, q8, v24.4s
	mov	v8.16b, v10.16b
	add	v24.4s, v23.4s, v17.4s
	add	v23.4s, v23.4s, v21.4s
	sha256su1	v7.4s, v21.4s, v20.4s
	sha256h	q8, q0, v22.4s
	sha256h2	q0, q10, v22.4s
	mov	v10.16b, v9.16b
	sha256su0	v19.4s, v17.4s
	sha256su0	v18.4s, v21.4s
	sha256su0	v17.4s, v16.4s
	sha256h	q10, q1, v24.4s
	sha256h2	q1, q9, v24.4s
	mov	v9.16b, v8.16b
	sha256su1	v19.4s, v16.4s, v6.4s
	sha256su1	v18.4s, v20.4s, v7.4s
	sha256su0	v21.4s, v20.4s
	sha256h	q9, q0, v23.4s
	sha256h2	q0, q8, v23.4s
	ldp	q22, q23, [x0, 160]
	mov	v8.16b, v10.16b
	sha256su1	v17.4s, v6.4s, v19.4s
	add	v24.4s, v22.4s, v16.4s
	add	v22.4s, v22.4s, v20.4s
	sha256su0	v16.4s, v6.4s
	sha256su1	v21.4s, v7.4s, v18.4s
	sha256h	q8, q1, v24.4s
	sha256h2	q1, q10, v24.4s
	mov	v10.16b, v9.16b
	add	v24.4s, v23.4s, v6.4s
	add	v23.4s, v23.4s, v7.4s
	sha256su1	v16.4s, v19.4s, v17.4s
	sha256h	q10, q0, v22.4s
	sha256h2	q0, q9, v22.4s
	mov	v9.16b, v8.16b
	sha256su0	v6.4s, v19.4s
	sha256su0	v20.4s, v7.4s
	sha256su0	v7.4s, v18.4s
	sha256h	q9, q1, v24.4s
	sha256h2	q1, q8, v24.4s
	mov	v8.16b, v10.16b
	sha256su1	v6.4s, v17.4s, v16.4s
	sha256su1	v20.4s, v18.4s, v21.4s
	sha256h	q8, q0, v23.4s
	sha256h2	q0, q10, v23.4s
	ldp	q22, q23, [x0, 192]
	mov	v10.16b, v9.16b
	sha256su1	v7.4s, v21.4s, v20.4s
	add	v24.4s, v22.4s, v19.4s
	add	v22.4s, v22.4s, v18.4s
	sha256h	q10, q1, v24.4s
	sha256h2	q1, q9, v24.4s
	mov	v9.16b, v8.16b
	add	v24.4s, v23.4s, v17.4s
	add	v23.4s, v23.4s, v21.4s
	sha256h	q9, q0, v22.4s
	sha256h2	q0, q8, v22.4s
	mov	v8.16b, v10.16b
	ldp	q22, q17, [x0, 224]
	sha256h	q8, q1, v24.4s
	sha256h2	q1, q10, v24.4s
	mov	v10.16b, v9.16b
	add	v16.4s, v22.4s, v16.4s
	add	v18.4s, v22.4s, v20.4s
	add	v6.4s, v17.4s, v6.4s
	sha256h	q10, q0, v23.4s
	sha256h2	q0, q9, v23.4s
	mov	v9.16b, v8.16b
	add	v7.4s, v17.4s, v7.4s
	sha256h	q9, q1, v16.4s
	sha256h2	q1, q8, v16.4s
	mov	v8.16b, v10.16b
	sha256h	q8, q0, v18.4s
	sha256h2	q0, q10, v18.4s
	mov	v10.16b, v9.16b
	sha256h	q10, q1, v6.4s
	sha256h2	q1, q9, v6.4s
	mov	v6.16b, v8.16b
	add	v5.4s, v5.4s, v10.4s
	sha256h	q6, q0, v7.4s
	sha256h2	q0, q8, v7.4s
	add	v4.4s, v4.4s, v1.4s
	add	v2.4s, v2.4s, v6.4s
	add	v3.4s, v3.4s, v0.4s
	bne	.L13
