	movi	v4.16b, 0xf
	adrp	x0, .LC11
	ushr	v3.16b, v0.16b, 4
	ld4	{v24.16b - v27.16b}, [x7], 64
	and	v1.16b, v0.16b, v4.16b
	tbl	v18.16b, {v14.16b}, v3.16b
	and	v7.16b, v6.16b, v4.16b
	ushr	v0.16b, v6.16b, 4
	tbl	v19.16b, {v15.16b}, v1.16b
	tbl	v16.16b, {v12.16b}, v3.16b
	tbl	v17.16b, {v13.16b}, v1.16b
	tbl	v28.16b, {v31.16b}, v7.16b
	eor	v6.16b, v19.16b, v18.16b
	tbl	v19.16b, {v11.16b}, v1.16b
	eor	v17.16b, v17.16b, v16.16b
	tbl	v16.16b, {v10.16b}, v3.16b
	eor	v6.16b, v6.16b, v24.16b
	tbl	v18.16b, {v30.16b}, v0.16b
	ldr	q8, [sp, 64]
	eor	v6.16b, v6.16b, v28.16b
	eor	v17.16b, v17.16b, v25.16b
	eor	v16.16b, v19.16b, v16.16b
	tbl	v19.16b, {v29.16b}, v7.16b
	and	v28.16b, v2.16b, v4.16b
	eor	v6.16b, v6.16b, v18.16b
	ldr	q18, [x0, #:lo12:.LC11]
	adrp	x0, .LC12
	eor	v19.16b, v17.16b, v19.16b
	tbl	v1.16b, {v9.16b}, v1.16b
	ldr	q17, [x0, #:lo12:.LC12]
	adrp	x0, .LC13
	tbl	v3.16b, {v8.16b}, v3.16b
	tbl	v18.16b, {v18.16b}, v28.16b
	tbl	v17.16b, {v17.16b}, v0.16b
	ushr	v2.16b, v2.16b, 4
	eor	v3.16b, v1.16b, v3.16b
	ldr	q1, [x0, #:lo12:.LC13]
	adrp	x0, .LC14
	eor	v18.16b, v6.16b, v18.16b
	ldr	q6, [x0, #:lo12:.LC14]
	adrp	x0, .LC15
	eor	v17.16b, v19.16b, v17.16b
	ldr	q19, [x0, #:lo12:.LC15]
	adrp	x0, .LC16
	tbl	v1.16b, {v1.16b}, v7.16b
	ldr	q8, [x0, #:lo12:.LC16]
	adrp	x0, .LC17
	tbl	v6.16b, {v6.16b}, v2.16b
	and	v4.16b, v5.16b, v4.16b
	tbl	v7.16b, {v8.16b}, v7.16b
	ldr	q8, [x0, #:lo12:.LC17]
	adrp	x0, .LC18
	eor	v16.16b, v16.16b, v26.16b
	eor	v6.16b, v18.16b, v6.16b
	tbl	v25.16b, {v8.16b}, v0.16b
	ldr	q8, [x0, #:lo12:.LC18]
	adrp	x0, .LC19
	eor	v1.16b, v16.16b, v1.16b
	ldr	q18, [x0, #:lo12:.LC19]
	adrp	x0, .LC20
	tbl	v24.16b, {v8.16b}, v4.16b
	ldr	q8, [x0, #:lo12:.LC20]
	adrp	x0, .LC21
	eor	v3.16b, v3.16b, v27.16b
	ldr	q16, [x0, #:lo12:.LC21]
	adrp	x0, .LC22
	eor	v25.16b, v1.16b, v25.16b
	ldr	q1, [x0, #:lo12:.LC22]
	adrp	x0, .LC23
	eor	v26.16b, v3.16b, v7.16b
	tbl	v19.16b, {v19.16b}, v28.16b
	tbl	v3.16b, {v1.16b}, v0.16b
	ldr	q0, [x0, #:lo12:.LC23]
	adrp	x0, .LC24
	eor	v19.16b, v17.16b, v19.16b
	ldr	q7, [x0, #:lo12:.LC24]
	adrp	x0, .LC25
	tbl	v1.16b, {v0.16b}, v28.16b
	eor	v0.16b, v6.16b, v24.16b
	ldr	q6, [x0, #:lo12:.LC25]
	adrp	x0, .LC26
	tbl	v17.16b, {v8.16b}, v2.16b
	ushr	v5.16b, v5.16b, 4
	tbl	v28.16b, {v6.16b}, v28.16b
	ldr	q6, [x0, #:lo12:.LC26]
	adrp	x0, .LC27
	eor	v1.16b, v25.16b, v1.16b
	eor	v17.16b, v19.16b, v17.16b
	tbl	v6.16b, {v6.16b}, v2.16b
	tbl	v16.16b, {v16.16b}, v4.16b
	ldr	q19, [x0, #:lo12:.LC27]
	adrp	x0, .LC28
	tbl	v18.16b, {v18.16b}, v5.16b
	eor	v1.16b, v1.16b, v6.16b
	eor	v3.16b, v26.16b, v3.16b
	ldr	q6, [x0, #:lo12:.LC28]
	adrp	x0, .LC29
	eor	v16.16b, v17.16b, v16.16b
	ldr	q17, [x0, #:lo12:.LC29]
	adrp	x0, .LC30
	tbl	v24.16b, {v7.16b}, v5.16b
	tbl	v2.16b, {v6.16b}, v2.16b
	eor	v0.16b, v0.16b, v18.16b
	ldr	q7, [x0, #:lo12:.LC30]
	adrp	x0, .LC31
	tbl	v18.16b, {v19.16b}, v4.16b
	eor	v3.16b, v3.16b, v28.16b
	tbl	v7.16b, {v7.16b}, v4.16b
	ldr	q4, [x0, #:lo12:.LC31]
	eor	v3.16b, v3.16b, v2.16b
	eor	v1.16b, v1.16b, v18.16b
	tbl	v2.16b, {v17.16b}, v5.16b
	eor	v6.16b, v16.16b, v24.16b
	eor	v3.16b, v3.16b, v7.16b
	mov	v20.16b, v0.16b
	eor	v2.16b, v1.16b, v2.16b
	tbl	v1.16b, {v4.16b}, v5.16b
	mov	v21.16b, v6.16b
	mov	v22.16b, v2.16b
	eor	v5.16b, v3.16b, v1.16b
	mov	v23.16b, v5.16b
	cmp	x2, x7
	bne	.L5
