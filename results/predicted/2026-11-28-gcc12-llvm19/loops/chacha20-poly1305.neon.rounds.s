	add	v30.4s, v27.4s, v26.4s
	subs	w0, w0, #1
	add	v10.4s, v18.4s, v17.4s
	add	v7.4s, v4.4s, v7.4s
	add	v8.4s, v5.4s, v8.4s
	eor	v1.16b, v1.16b, v30.16b
	eor	v6.16b, v6.16b, v10.16b
	eor	v2.16b, v2.16b, v7.16b
	eor	v0.16b, v0.16b, v8.16b
	rev32	v1.8h, v1.8h
	rev32	v6.8h, v6.8h
	rev32	v2.8h, v2.8h
	rev32	v0.8h, v0.8h
	add	v24.4s, v16.4s, v1.4s
	add	v31.4s, v23.4s, v6.4s
	add	v29.4s, v25.4s, v2.4s
	add	v25.4s, v19.4s, v0.4s
	eor	v27.16b, v27.16b, v24.16b
	eor	v16.16b, v18.16b, v31.16b
	eor	v23.16b, v4.16b, v29.16b
	eor	v5.16b, v5.16b, v25.16b
	shl	v19.4s, v27.4s, 12
	shl	v17.4s, v16.4s, 12
	shl	v18.4s, v23.4s, 12
	shl	v4.4s, v5.4s, 12
	sri	v19.4s, v27.4s, 20
	mov	v9.16b, v17.16b
	sri	v18.4s, v23.4s, 20
	sri	v4.4s, v5.4s, 20
	add	v30.4s, v19.4s, v30.4s
	sri	v9.4s, v16.4s, 20
	add	v27.4s, v18.4s, v7.4s
	add	v8.4s, v4.4s, v8.4s
	eor	v1.16b, v30.16b, v1.16b
	add	v10.4s, v9.4s, v10.4s
	eor	v2.16b, v27.16b, v2.16b
	eor	v0.16b, v8.16b, v0.16b
	tbl	v1.16b, {v1.16b}, v3.16b
	eor	v6.16b, v10.16b, v6.16b
	tbl	v2.16b, {v2.16b}, v3.16b
	tbl	v0.16b, {v0.16b}, v3.16b
	add	v24.4s, v24.4s, v1.4s
	tbl	v23.16b, {v6.16b}, v3.16b
	add	v29.4s, v29.4s, v2.4s
	add	v25.4s, v25.4s, v0.4s
	eor	v19.16b, v24.16b, v19.16b
	add	v31.4s, v31.4s, v23.4s
	eor	v18.16b, v29.16b, v18.16b
	eor	v4.16b, v25.16b, v4.16b
	shl	v16.4s, v19.4s, 7
	eor	v17.16b, v31.16b, v9.16b
	shl	v7.4s, v18.4s, 7
	shl	v5.4s, v4.4s, 7
	sri	v16.4s, v19.4s, 25
	shl	v6.4s, v17.4s, 7
	sri	v7.4s, v18.4s, 25
	sri	v5.4s, v4.4s, 25
	add	v8.4s, v16.4s, v8.4s
	sri	v6.4s, v17.4s, 25
	add	v30.4s, v7.4s, v30.4s
	add	v10.4s, v5.4s, v10.4s
	eor	v23.16b, v8.16b, v23.16b
	add	v27.4s, v6.4s, v27.4s
	eor	v0.16b, v30.16b, v0.16b
	eor	v2.16b, v10.16b, v2.16b
	rev32	v23.8h, v23.8h
	eor	v1.16b, v27.16b, v1.16b
	rev32	v0.8h, v0.8h
	rev32	v2.8h, v2.8h
	add	v29.4s, v29.4s, v23.4s
	rev32	v1.8h, v1.8h
	add	v31.4s, v31.4s, v0.4s
	add	v24.4s, v24.4s, v2.4s
	eor	v16.16b, v29.16b, v16.16b
	add	v25.4s, v25.4s, v1.4s
	eor	v7.16b, v31.16b, v7.16b
	eor	v5.16b, v24.16b, v5.16b
	shl	v19.4s, v16.4s, 12
	eor	v6.16b, v25.16b, v6.16b
	shl	v18.4s, v7.4s, 12
	shl	v4.4s, v5.4s, 12
	mov	v9.16b, v19.16b
	shl	v17.4s, v6.4s, 12
	sri	v18.4s, v7.4s, 20
	sri	v4.4s, v5.4s, 20
	sri	v9.4s, v16.4s, 20
	mov	v7.16b, v17.16b
	add	v30.4s, v18.4s, v30.4s
	add	v26.4s, v4.4s, v10.4s
	add	v8.4s, v9.4s, v8.4s
	sri	v7.4s, v6.4s, 20
	eor	v0.16b, v30.16b, v0.16b
	eor	v2.16b, v26.16b, v2.16b
	eor	v23.16b, v8.16b, v23.16b
	add	v27.4s, v7.4s, v27.4s
	tbl	v0.16b, {v0.16b}, v3.16b
	tbl	v2.16b, {v2.16b}, v3.16b
	tbl	v23.16b, {v23.16b}, v3.16b
	eor	v1.16b, v27.16b, v1.16b
	add	v31.4s, v31.4s, v0.4s
	add	v24.4s, v24.4s, v2.4s
	add	v29.4s, v29.4s, v23.4s
	tbl	v1.16b, {v1.16b}, v3.16b
	eor	v18.16b, v31.16b, v18.16b
	eor	v4.16b, v24.16b, v4.16b
	eor	v19.16b, v29.16b, v9.16b
	add	v25.4s, v25.4s, v1.4s
	shl	v5.4s, v4.4s, 7
	shl	v16.4s, v19.4s, 7
	eor	v17.16b, v25.16b, v7.16b
	shl	v7.4s, v18.4s, 7
	sri	v5.4s, v4.4s, 25
	sri	v16.4s, v19.4s, 25
	shl	v6.4s, v17.4s, 7
	sri	v7.4s, v18.4s, 25
	add	v30.4s, v16.4s, v30.4s
	sri	v6.4s, v17.4s, 25
	add	v17.4s, v7.4s, v27.4s
	eor	v1.16b, v30.16b, v1.16b
	add	v19.4s, v6.4s, v26.4s
	eor	v2.16b, v17.16b, v2.16b
	add	v26.4s, v5.4s, v8.4s
	rev32	v10.8h, v1.8h
	eor	v23.16b, v19.16b, v23.16b
	rev32	v28.8h, v2.8h
	eor	v0.16b, v26.16b, v0.16b
	add	v18.4s, v24.4s, v10.4s
	rev32	v9.8h, v23.8h
	add	v29.4s, v29.4s, v28.4s
	rev32	v8.8h, v0.8h
	eor	v16.16b, v18.16b, v16.16b
	add	v23.4s, v31.4s, v9.4s
	eor	v7.16b, v29.16b, v7.16b
	add	v27.4s, v25.4s, v8.4s
	shl	v4.4s, v16.4s, 12
	eor	v6.16b, v23.16b, v6.16b
	shl	v2.4s, v7.4s, 12
	eor	v5.16b, v27.16b, v5.16b
	sri	v4.4s, v16.4s, 20
	shl	v1.4s, v6.4s, 12
	sri	v2.4s, v7.4s, 20
	shl	v0.4s, v5.4s, 12
	add	v30.4s, v4.4s, v30.4s
	sri	v1.4s, v6.4s, 20
	add	v17.4s, v2.4s, v17.4s
	sri	v0.4s, v5.4s, 20
	eor	v10.16b, v30.16b, v10.16b
	add	v19.4s, v1.4s, v19.4s
	eor	v24.16b, v17.16b, v28.16b
	add	v26.4s, v0.4s, v26.4s
	tbl	v10.16b, {v10.16b}, v3.16b
	eor	v9.16b, v19.16b, v9.16b
	tbl	v24.16b, {v24.16b}, v3.16b
	eor	v8.16b, v26.16b, v8.16b
	add	v18.4s, v18.4s, v10.4s
	tbl	v9.16b, {v9.16b}, v3.16b
	add	v25.4s, v29.4s, v24.4s
	tbl	v28.16b, {v8.16b}, v3.16b
	eor	v4.16b, v18.16b, v4.16b
	add	v23.4s, v23.4s, v9.4s
	eor	v2.16b, v25.16b, v2.16b
	add	v27.4s, v27.4s, v28.4s
	shl	v16.4s, v4.4s, 7
	eor	v1.16b, v23.16b, v1.16b
	shl	v7.4s, v2.4s, 7
	eor	v0.16b, v27.16b, v0.16b
	sri	v16.4s, v4.4s, 25
	shl	v6.4s, v1.4s, 7
	sri	v7.4s, v2.4s, 25
	shl	v5.4s, v0.4s, 7
	add	v8.4s, v16.4s, v26.4s
	sri	v6.4s, v1.4s, 25
	add	v26.4s, v7.4s, v30.4s
	sri	v5.4s, v0.4s, 25
	eor	v9.16b, v8.16b, v9.16b
	add	v17.4s, v6.4s, v17.4s
	eor	v28.16b, v26.16b, v28.16b
	add	v19.4s, v5.4s, v19.4s
	rev32	v9.8h, v9.8h
	eor	v10.16b, v17.16b, v10.16b
	rev32	v28.8h, v28.8h
	eor	v24.16b, v19.16b, v24.16b
	add	v25.4s, v25.4s, v9.4s
	rev32	v10.8h, v10.8h
	add	v23.4s, v23.4s, v28.4s
	rev32	v24.8h, v24.8h
	eor	v16.16b, v25.16b, v16.16b
	add	v27.4s, v27.4s, v10.4s
	eor	v7.16b, v23.16b, v7.16b
	add	v18.4s, v18.4s, v24.4s
	shl	v4.4s, v16.4s, 12
	eor	v6.16b, v27.16b, v6.16b
	shl	v2.4s, v7.4s, 12
	eor	v5.16b, v18.16b, v5.16b
	sri	v4.4s, v16.4s, 20
	shl	v1.4s, v6.4s, 12
	sri	v2.4s, v7.4s, 20
	shl	v0.4s, v5.4s, 12
	add	v8.4s, v4.4s, v8.4s
	sri	v1.4s, v6.4s, 20
	add	v26.4s, v2.4s, v26.4s
	sri	v0.4s, v5.4s, 20
	eor	v9.16b, v8.16b, v9.16b
	add	v7.4s, v1.4s, v17.4s
	eor	v28.16b, v26.16b, v28.16b
	add	v17.4s, v0.4s, v19.4s
	tbl	v9.16b, {v9.16b}, v3.16b
	eor	v10.16b, v7.16b, v10.16b
	tbl	v28.16b, {v28.16b}, v3.16b
	eor	v24.16b, v17.16b, v24.16b
	add	v25.4s, v25.4s, v9.4s
	tbl	v10.16b, {v10.16b}, v3.16b
	add	v23.4s, v23.4s, v28.4s
	tbl	v24.16b, {v24.16b}, v3.16b
	eor	v4.16b, v25.16b, v4.16b
	add	v19.4s, v27.4s, v10.4s
	eor	v2.16b, v23.16b, v2.16b
	add	v16.4s, v18.4s, v24.4s
	shl	v27.4s, v4.4s, 7
	eor	v1.16b, v19.16b, v1.16b
	shl	v6.4s, v2.4s, 7
	eor	v0.16b, v16.16b, v0.16b
	sri	v27.4s, v4.4s, 25
	shl	v18.4s, v1.4s, 7
	mov	v4.16b, v6.16b
	shl	v5.4s, v0.4s, 7
	mov	v6.16b, v9.16b
	sri	v18.4s, v1.4s, 25
	sri	v4.4s, v2.4s, 25
	sri	v5.4s, v0.4s, 25
	mov	v1.16b, v10.16b
	mov	v0.16b, v28.16b
	mov	v2.16b, v24.16b
	bne	.L16
