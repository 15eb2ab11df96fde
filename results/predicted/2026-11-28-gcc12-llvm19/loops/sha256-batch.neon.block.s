	ldp	w5, w4, [sp, 104]
	ror	w0, w23, 11
	eor	w0, w0, w23, ror 6
	mov	w2, 12184
	ldp	w21, w26, [x11]
	bic	w1, w5, w23
	eor	w0, w0, w23, ror #(32 - 7)
	movk	w2, 0x428a, lsl 16
	add	w0, w0, w1
	and	w1, w23, w4
	add	w1, w1, w2
	ldr	w2, [sp, 116]
	rev	w21, w21
	ror	w3, w19, 13
	add	w2, w21, w2
	eor	w3, w3, w19, ror 2
	add	w1, w1, w2
	ldr	w7, [sp, 112]
	add	w0, w0, w1
	ldr	w1, [sp, 128]
	eor	w3, w3, w19, ror #(32 - 10)
	rev	w26, w26
	add	w6, w0, w1
	add	w3, w3, w0
	eor	w0, w19, w24
	and	w1, w19, w24
	and	w0, w0, w7
	mov	w8, 17553
	add	w0, w0, w1
	bic	w1, w4, w6
	add	w3, w3, w0
	ror	w0, w6, 11
	eor	w0, w0, w6, ror 6
	add	w2, w26, w5
	eor	w0, w0, w6, ror #(32 - 7)
	movk	w8, 0x7137, lsl 16
	add	w0, w0, w1
	and	w1, w6, w23
	add	w1, w1, w8
	stp	w5, w4, [sp, 104]
	add	w1, w1, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	add	w0, w0, w1
	eor	w2, w2, w3, ror #(32 - 10)
	add	w5, w0, w7
	add	w2, w2, w0
	eor	w0, w3, w19
	and	w1, w3, w19
	and	w0, w0, w24
	add	w0, w0, w1
	bic	w1, w23, w5
	add	w2, w2, w0
	ror	w0, w5, 11
	ldp	w27, w20, [x11, 8]
	eor	w0, w0, w5, ror 6
	eor	w0, w0, w5, ror #(32 - 7)
	mov	w8, 64463
	rev	w27, w27
	add	w0, w0, w1
	and	w1, w5, w6
	add	w4, w27, w4
	movk	w8, 0xb5c0, lsl 16
	add	w1, w1, w8
	add	w1, w1, w4
	and	w4, w2, w3
	add	w0, w0, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w8, w0, w24
	eor	w1, w1, w2, ror #(32 - 10)
	rev	w20, w20
	add	w1, w1, w0
	eor	w0, w2, w3
	and	w0, w0, w19
	mov	w9, 56229
	add	w0, w0, w4
	bic	w4, w6, w8
	add	w1, w1, w0
	ror	w0, w8, 11
	eor	w0, w0, w8, ror 6
	movk	w9, 0xe9b5, lsl 16
	eor	w0, w0, w8, ror #(32 - 7)
	str	w7, [sp, 112]
	add	w0, w0, w4
	and	w4, w8, w5
	add	w7, w20, w23
	add	w4, w4, w9
	add	w4, w4, w7
	and	w7, w1, w2
	add	w0, w0, w4
	ror	w4, w1, 13
	eor	w4, w4, w1, ror 2
	add	w9, w0, w19
	eor	w4, w4, w1, ror #(32 - 10)
	mov	w10, 49755
	add	w4, w4, w0
	eor	w0, w1, w2
	and	w0, w0, w3
	movk	w10, 0x3956, lsl 16
	add	w0, w0, w7
	bic	w7, w5, w9
	add	w4, w4, w0
	ror	w0, w9, 11
	ldp	w18, w17, [x11, 16]
	eor	w0, w0, w9, ror 6
	eor	w0, w0, w9, ror #(32 - 7)
	ldr	w12, [x11, 40]
	rev	w18, w18
	add	w0, w0, w7
	and	w7, w9, w8
	rev	w17, w17
	add	w6, w7, w6
	add	w7, w18, w10
	add	w6, w6, w7
	ror	w7, w4, 13
	eor	w7, w7, w4, ror 2
	add	w0, w0, w6
	eor	w7, w7, w4, ror #(32 - 10)
	add	w3, w0, w3
	add	w7, w7, w0
	eor	w0, w4, w1
	and	w6, w4, w1
	and	w0, w0, w2
	add	w0, w0, w6
	bic	w6, w8, w3
	add	w7, w7, w0
	ror	w0, w3, 11
	eor	w0, w0, w3, ror 6
	rev	w12, w12
	eor	w0, w0, w3, ror #(32 - 7)
	ldr	w28, [x11, 56]
	add	w0, w0, w6
	and	w6, w3, w9
	add	w5, w6, w5
	mov	w6, 4593
	movk	w6, 0x59f1, lsl 16
	add	w6, w17, w6
	add	w5, w5, w6
	ror	w6, w7, 13
	eor	w6, w6, w7, ror 2
	add	w0, w0, w5
	eor	w6, w6, w7, ror #(32 - 10)
	add	w2, w0, w2
	add	w6, w6, w0
	eor	w0, w7, w4
	and	w5, w7, w4
	and	w0, w0, w1
	add	w0, w0, w5
	ror	w5, w2, 11
	ldp	w16, w15, [x11, 24]
	eor	w5, w5, w2, ror 6
	add	w6, w6, w0
	eor	w5, w5, w2, ror #(32 - 7)
	bic	w0, w9, w2
	rev	w16, w16
	add	w5, w5, w0
	and	w0, w2, w3
	add	w0, w0, w8
	mov	w8, 33444
	movk	w8, 0x923f, lsl 16
	add	w8, w16, w8
	add	w0, w0, w8
	and	w8, w6, w7
	add	w0, w5, w0
	ror	w5, w6, 13
	eor	w5, w5, w6, ror 2
	add	w1, w0, w1
	eor	w5, w5, w6, ror #(32 - 10)
	rev	w15, w15
	add	w5, w5, w0
	eor	w0, w6, w7
	and	w0, w0, w4
	rev	w28, w28
	add	w0, w0, w8
	ror	w8, w1, 11
	eor	w8, w8, w1, ror 6
	add	w5, w5, w0
	eor	w8, w8, w1, ror #(32 - 7)
	bic	w0, w3, w1
	add	w8, w8, w0
	and	w0, w1, w2
	add	w0, w0, w9
	mov	w9, 24277
	movk	w9, 0xab1c, lsl 16
	add	w9, w15, w9
	add	w0, w0, w9
	and	w9, w5, w6
	add	w8, w8, w0
	ror	w0, w5, 13
	eor	w0, w0, w5, ror 2
	add	w4, w8, w4
	eor	w0, w0, w5, ror #(32 - 10)
	add	w0, w0, w8
	eor	w8, w5, w6
	and	w8, w8, w7
	add	w8, w8, w9
	bic	w9, w2, w4
	add	w0, w0, w8
	ror	w8, w4, 11
	ldp	w14, w13, [x11, 32]
	eor	w8, w8, w4, ror 6
	eor	w8, w8, w4, ror #(32 - 7)
	add	x11, x11, 64
	add	w8, w8, w9
	and	w9, w4, w1
	rev	w14, w14
	add	w3, w9, w3
	mov	w9, 43672
	rev	w13, w13
	movk	w9, 0xd807, lsl 16
	add	w9, w14, w9
	add	w3, w3, w9
	and	w9, w0, w5
	add	w8, w8, w3
	ror	w3, w0, 13
	eor	w3, w3, w0, ror 2
	add	w7, w8, w7
	eor	w3, w3, w0, ror #(32 - 10)
	add	w21, w13, w21
	add	w3, w3, w8
	eor	w8, w0, w5
	and	w8, w8, w6
	add	w8, w8, w9
	bic	w9, w1, w7
	add	w3, w3, w8
	ror	w8, w7, 11
	eor	w8, w8, w7, ror 6
	eor	w8, w8, w7, ror #(32 - 7)
	add	w8, w8, w9
	and	w9, w7, w4
	add	w2, w9, w2
	mov	w9, 23297
	movk	w9, 0x1283, lsl 16
	add	w9, w13, w9
	add	w2, w2, w9
	and	w9, w3, w0
	add	w8, w8, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	add	w6, w8, w6
	eor	w2, w2, w3, ror #(32 - 10)
	add	w2, w2, w8
	eor	w8, w3, w0
	and	w8, w8, w5
	add	w8, w8, w9
	bic	w9, w4, w6
	add	w2, w2, w8
	ror	w8, w6, 11
	eor	w8, w8, w6, ror 6
	eor	w8, w8, w6, ror #(32 - 7)
	add	w8, w8, w9
	and	w9, w6, w7
	add	w1, w9, w1
	mov	w9, 34238
	movk	w9, 0x2431, lsl 16
	add	w9, w12, w9
	add	w1, w1, w9
	and	w9, w2, w3
	add	w8, w8, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w5, w8, w5
	eor	w1, w1, w2, ror #(32 - 10)
	bic	w10, w7, w5
	add	w1, w1, w8
	eor	w8, w2, w3
	and	w8, w8, w0
	add	w8, w8, w9
	ror	w9, w5, 11
	eor	w9, w9, w5, ror 6
	add	w1, w1, w8
	eor	w9, w9, w5, ror #(32 - 7)
	ldr	w8, [x11, -20]
	add	w9, w9, w10
	and	w10, w5, w6
	rev	w8, w8
	add	w4, w10, w4
	mov	w10, 32195
	movk	w10, 0x550c, lsl 16
	add	w10, w8, w10
	add	w4, w4, w10
	and	w10, w1, w2
	add	w9, w9, w4
	ror	w4, w1, 13
	eor	w4, w4, w1, ror 2
	add	w0, w9, w0
	eor	w4, w4, w1, ror #(32 - 10)
	bic	w22, w6, w0
	add	w4, w4, w9
	eor	w9, w1, w2
	and	w9, w9, w3
	add	w9, w9, w10
	ldr	w10, [x11, -16]
	add	w4, w4, w9
	ror	w9, w0, 11
	eor	w9, w9, w0, ror 6
	rev	w10, w10
	eor	w9, w9, w0, ror #(32 - 7)
	add	w9, w9, w22
	and	w22, w0, w5
	add	w7, w22, w7
	mov	w22, 23924
	movk	w22, 0x72be, lsl 16
	add	w22, w10, w22
	add	w7, w7, w22
	and	w22, w4, w1
	add	w9, w9, w7
	ror	w7, w4, 13
	eor	w7, w7, w4, ror 2
	add	w3, w9, w3
	eor	w7, w7, w4, ror #(32 - 10)
	bic	w25, w5, w3
	add	w7, w7, w9
	eor	w9, w4, w1
	and	w9, w9, w2
	add	w9, w9, w22
	ror	w22, w3, 11
	eor	w22, w22, w3, ror 6
	add	w7, w7, w9
	eor	w22, w22, w3, ror #(32 - 7)
	ldr	w9, [x11, -12]
	add	w22, w22, w25
	and	w25, w3, w0
	rev	w9, w9
	add	w6, w25, w6
	mov	w25, 45566
	movk	w25, 0x80de, lsl 16
	add	w25, w9, w25
	add	w6, w6, w25
	and	w25, w7, w4
	add	w22, w22, w6
	ror	w6, w7, 13
	eor	w6, w6, w7, ror 2
	add	w2, w22, w2
	eor	w6, w6, w7, ror #(32 - 10)
	add	w6, w6, w22
	eor	w22, w7, w4
	and	w22, w22, w1
	add	w22, w22, w25
	bic	w25, w0, w2
	add	w6, w6, w22
	ror	w22, w2, 11
	eor	w22, w22, w2, ror 6
	eor	w22, w22, w2, ror #(32 - 7)
	add	w22, w22, w25
	and	w25, w2, w3
	add	w5, w25, w5
	mov	w25, 1703
	movk	w25, 0x9bdc, lsl 16
	add	w25, w28, w25
	add	w5, w5, w25
	and	w25, w6, w7
	add	w22, w22, w5
	ror	w5, w6, 13
	eor	w5, w5, w6, ror 2
	add	w1, w22, w1
	eor	w5, w5, w6, ror #(32 - 10)
	bic	w30, w3, w1
	add	w5, w5, w22
	eor	w22, w6, w7
	and	w22, w22, w4
	add	w22, w22, w25
	ldr	w25, [x11, -4]
	add	w5, w5, w22
	ror	w22, w1, 11
	eor	w22, w22, w1, ror 6
	rev	w25, w25
	eor	w22, w22, w1, ror #(32 - 7)
	add	w22, w22, w30
	and	w30, w1, w2
	add	w0, w30, w0
	mov	w30, 61812
	movk	w30, 0xc19b, lsl 16
	add	w30, w25, w30
	add	w0, w0, w30
	and	w30, w5, w6
	add	w22, w22, w0
	ror	w0, w5, 13
	eor	w0, w0, w5, ror 2
	add	w4, w22, w4
	eor	w0, w0, w5, ror #(32 - 10)
	add	w0, w0, w22
	eor	w22, w5, w6
	and	w22, w22, w7
	add	w22, w22, w30
	ror	w30, w28, 19
	add	w0, w0, w22
	ror	w22, w26, 18
	eor	w30, w30, w28, ror #(32 - 15)
	eor	w22, w22, w26, ror 7
	eor	w30, w30, w28, lsr 10
	eor	w22, w22, w26, lsr 3
	add	w22, w30, w22
	bic	w30, w2, w4
	add	w22, w22, w21
	ror	w21, w4, 11
	eor	w21, w21, w4, ror 6
	add	w26, w12, w26
	eor	w21, w21, w4, ror #(32 - 7)
	add	w21, w21, w30
	and	w30, w4, w1
	add	w3, w30, w3
	mov	w30, 27073
	movk	w30, 0xe49b, lsl 16
	add	w30, w22, w30
	add	w3, w3, w30
	and	w30, w0, w5
	add	w21, w21, w3
	ror	w3, w0, 13
	eor	w3, w3, w0, ror 2
	add	w7, w21, w7
	eor	w3, w3, w0, ror #(32 - 10)
	add	w3, w3, w21
	eor	w21, w0, w5
	and	w21, w21, w6
	add	w21, w21, w30
	ror	w30, w25, 19
	add	w3, w3, w21
	ror	w21, w27, 18
	eor	w30, w30, w25, ror #(32 - 15)
	eor	w21, w21, w27, ror 7
	eor	w30, w30, w25, lsr 10
	eor	w21, w21, w27, lsr 3
	add	w21, w30, w21
	bic	w30, w1, w7
	add	w21, w21, w26
	ror	w26, w7, 11
	eor	w26, w26, w7, ror 6
	add	w27, w8, w27
	eor	w26, w26, w7, ror #(32 - 7)
	add	w26, w26, w30
	and	w30, w7, w4
	add	w2, w30, w2
	mov	w30, 18310
	movk	w30, 0xefbe, lsl 16
	add	w30, w21, w30
	add	w2, w2, w30
	and	w30, w3, w0
	add	w26, w26, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	add	w6, w26, w6
	eor	w2, w2, w3, ror #(32 - 10)
	add	w2, w2, w26
	eor	w26, w3, w0
	and	w26, w26, w5
	add	w26, w26, w30
	ror	w30, w22, 19
	add	w2, w2, w26
	ror	w26, w20, 18
	eor	w30, w30, w22, ror #(32 - 15)
	eor	w26, w26, w20, ror 7
	eor	w30, w30, w22, lsr 10
	eor	w26, w26, w20, lsr 3
	add	w26, w30, w26
	bic	w30, w4, w6
	add	w26, w26, w27
	ror	w27, w6, 11
	eor	w27, w27, w6, ror 6
	add	w20, w10, w20
	eor	w27, w27, w6, ror #(32 - 7)
	add	w27, w27, w30
	and	w30, w6, w7
	add	w1, w30, w1
	mov	w30, 40390
	movk	w30, 0xfc1, lsl 16
	add	w30, w26, w30
	add	w1, w1, w30
	and	w30, w2, w3
	add	w27, w27, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w5, w27, w5
	eor	w1, w1, w2, ror #(32 - 10)
	add	w1, w1, w27
	eor	w27, w2, w3
	and	w27, w27, w0
	add	w27, w27, w30
	ror	w30, w21, 19
	add	w1, w1, w27
	ror	w27, w18, 18
	eor	w30, w30, w21, ror #(32 - 15)
	eor	w27, w27, w18, ror 7
	eor	w30, w30, w21, lsr 10
	eor	w27, w27, w18, lsr 3
	add	w27, w30, w27
	bic	w30, w7, w5
	add	w27, w27, w20
	ror	w20, w5, 11
	eor	w20, w20, w5, ror 6
	add	w18, w9, w18
	eor	w20, w20, w5, ror #(32 - 7)
	add	w20, w20, w30
	and	w30, w5, w6
	add	w4, w30, w4
	mov	w30, 41420
	movk	w30, 0x240c, lsl 16
	add	w30, w27, w30
	add	w4, w4, w30
	and	w30, w1, w2
	add	w20, w20, w4
	ror	w4, w1, 13
	eor	w4, w4, w1, ror 2
	add	w0, w20, w0
	eor	w4, w4, w1, ror #(32 - 10)
	add	w4, w4, w20
	eor	w20, w1, w2
	and	w20, w20, w3
	add	w20, w20, w30
	ror	w30, w26, 19
	add	w4, w4, w20
	ror	w20, w17, 18
	eor	w30, w30, w26, ror #(32 - 15)
	eor	w20, w20, w17, ror 7
	eor	w30, w30, w26, lsr 10
	eor	w20, w20, w17, lsr 3
	add	w20, w30, w20
	bic	w30, w6, w0
	add	w20, w20, w18
	ror	w18, w0, 11
	eor	w18, w18, w0, ror 6
	add	w17, w28, w17
	eor	w18, w18, w0, ror #(32 - 7)
	add	w18, w18, w30
	and	w30, w0, w5
	add	w7, w30, w7
	mov	w30, 11375
	movk	w30, 0x2de9, lsl 16
	add	w30, w20, w30
	add	w7, w7, w30
	and	w30, w4, w1
	add	w18, w18, w7
	ror	w7, w4, 13
	eor	w7, w7, w4, ror 2
	add	w3, w18, w3
	eor	w7, w7, w4, ror #(32 - 10)
	add	w7, w7, w18
	eor	w18, w4, w1
	and	w18, w18, w2
	add	w18, w18, w30
	ror	w30, w27, 19
	add	w7, w7, w18
	ror	w18, w16, 18
	eor	w30, w30, w27, ror #(32 - 15)
	eor	w18, w18, w16, ror 7
	eor	w30, w30, w27, lsr 10
	eor	w18, w18, w16, lsr 3
	add	w18, w30, w18
	bic	w30, w5, w3
	add	w18, w18, w17
	ror	w17, w3, 11
	eor	w17, w17, w3, ror 6
	add	w16, w25, w16
	eor	w17, w17, w3, ror #(32 - 7)
	add	w17, w17, w30
	and	w30, w3, w0
	add	w6, w30, w6
	mov	w30, 33962
	movk	w30, 0x4a74, lsl 16
	add	w30, w18, w30
	add	w6, w6, w30
	and	w30, w7, w4
	add	w17, w17, w6
	ror	w6, w7, 13
	eor	w6, w6, w7, ror 2
	add	w2, w17, w2
	eor	w6, w6, w7, ror #(32 - 10)
	add	w6, w6, w17
	eor	w17, w7, w4
	and	w17, w17, w1
	add	w17, w17, w30
	ror	w30, w20, 19
	add	w6, w6, w17
	ror	w17, w15, 18
	eor	w30, w30, w20, ror #(32 - 15)
	eor	w17, w17, w15, ror 7
	eor	w30, w30, w20, lsr 10
	eor	w17, w17, w15, lsr 3
	add	w17, w30, w17
	bic	w30, w0, w2
	add	w17, w17, w16
	ror	w16, w2, 11
	eor	w16, w16, w2, ror 6
	eor	w16, w16, w2, ror #(32 - 7)
	add	w16, w16, w30
	and	w30, w2, w3
	add	w5, w30, w5
	mov	w30, 43484
	movk	w30, 0x5cb0, lsl 16
	add	w30, w17, w30
	add	w5, w5, w30
	and	w30, w6, w7
	add	w16, w16, w5
	ror	w5, w6, 13
	eor	w5, w5, w6, ror 2
	add	w1, w16, w1
	eor	w5, w5, w6, ror #(32 - 10)
	add	w5, w5, w16
	eor	w16, w6, w7
	and	w16, w16, w4
	add	w16, w16, w30
	bic	w30, w3, w1
	add	w5, w5, w16
	ror	w16, w14, 18
	eor	w16, w16, w14, ror 7
	eor	w16, w16, w14, lsr 3
	add	w16, w16, w15
	ror	w15, w18, 19
	eor	w15, w15, w18, ror #(32 - 15)
	eor	w15, w15, w18, lsr 10
	add	w15, w15, w22
	add	w16, w16, w15
	ror	w15, w1, 11
	eor	w15, w15, w1, ror 6
	eor	w15, w15, w1, ror #(32 - 7)
	add	w15, w15, w30
	and	w30, w1, w2
	add	w0, w30, w0
	mov	w30, 35034
	movk	w30, 0x76f9, lsl 16
	add	w30, w16, w30
	add	w0, w0, w30
	and	w30, w5, w6
	add	w15, w15, w0
	ror	w0, w5, 13
	eor	w0, w0, w5, ror 2
	add	w4, w15, w4
	eor	w0, w0, w5, ror #(32 - 10)
	add	w0, w0, w15
	eor	w15, w5, w6
	and	w15, w15, w7
	add	w15, w15, w30
	bic	w30, w2, w4
	add	w0, w0, w15
	ror	w15, w13, 18
	eor	w15, w15, w13, ror 7
	eor	w15, w15, w13, lsr 3
	add	w15, w15, w14
	ror	w14, w17, 19
	eor	w14, w14, w17, ror #(32 - 15)
	eor	w14, w14, w17, lsr 10
	add	w14, w14, w21
	add	w15, w15, w14
	ror	w14, w4, 11
	eor	w14, w14, w4, ror 6
	eor	w14, w14, w4, ror #(32 - 7)
	add	w14, w14, w30
	and	w30, w4, w1
	add	w3, w30, w3
	mov	w30, 20818
	movk	w30, 0x983e, lsl 16
	add	w30, w15, w30
	add	w3, w3, w30
	and	w30, w0, w5
	add	w14, w14, w3
	ror	w3, w0, 13
	eor	w3, w3, w0, ror 2
	add	w7, w14, w7
	eor	w3, w3, w0, ror #(32 - 10)
	add	w3, w3, w14
	eor	w14, w0, w5
	and	w14, w14, w6
	add	w14, w14, w30
	bic	w30, w1, w7
	add	w3, w3, w14
	ror	w14, w12, 18
	eor	w14, w14, w12, ror 7
	eor	w14, w14, w12, lsr 3
	add	w14, w14, w13
	ror	w13, w16, 19
	eor	w13, w13, w16, ror #(32 - 15)
	eor	w13, w13, w16, lsr 10
	add	w13, w13, w26
	add	w14, w14, w13
	ror	w13, w7, 11
	eor	w13, w13, w7, ror 6
	eor	w13, w13, w7, ror #(32 - 7)
	add	w13, w13, w30
	and	w30, w7, w4
	add	w2, w30, w2
	mov	w30, 50797
	movk	w30, 0xa831, lsl 16
	add	w30, w14, w30
	add	w2, w2, w30
	and	w30, w3, w0
	add	w13, w13, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	add	w6, w13, w6
	eor	w2, w2, w3, ror #(32 - 10)
	add	w2, w2, w13
	eor	w13, w3, w0
	and	w13, w13, w5
	add	w13, w13, w30
	bic	w30, w4, w6
	add	w2, w2, w13
	ror	w13, w8, 18
	eor	w13, w13, w8, ror 7
	eor	w13, w13, w8, lsr 3
	add	w13, w13, w12
	ror	w12, w15, 19
	eor	w12, w12, w15, ror #(32 - 15)
	eor	w12, w12, w15, lsr 10
	add	w12, w12, w27
	add	w13, w13, w12
	ror	w12, w6, 11
	eor	w12, w12, w6, ror 6
	eor	w12, w12, w6, ror #(32 - 7)
	add	w12, w12, w30
	and	w30, w6, w7
	add	w1, w30, w1
	mov	w30, 10184
	movk	w30, 0xb003, lsl 16
	add	w30, w13, w30
	add	w1, w1, w30
	and	w30, w2, w3
	add	w12, w12, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w5, w12, w5
	eor	w1, w1, w2, ror #(32 - 10)
	add	w1, w1, w12
	eor	w12, w2, w3
	and	w12, w12, w0
	add	w12, w12, w30
	bic	w30, w7, w5
	add	w1, w1, w12
	ror	w12, w10, 18
	eor	w12, w12, w10, ror 7
	eor	w12, w12, w10, lsr 3
	add	w12, w12, w8
	ror	w8, w14, 19
	eor	w8, w8, w14, ror #(32 - 15)
	eor	w8, w8, w14, lsr 10
	add	w8, w8, w20
	add	w12, w12, w8
	ror	w8, w5, 11
	eor	w8, w8, w5, ror 6
	eor	w8, w8, w5, ror #(32 - 7)
	add	w8, w8, w30
	and	w30, w5, w6
	add	w4, w30, w4
	mov	w30, 32711
	movk	w30, 0xbf59, lsl 16
	add	w30, w12, w30
	add	w4, w4, w30
	and	w30, w1, w2
	add	w8, w8, w4
	ror	w4, w1, 13
	eor	w4, w4, w1, ror 2
	add	w0, w8, w0
	eor	w4, w4, w1, ror #(32 - 10)
	add	w4, w4, w8
	eor	w8, w1, w2
	and	w8, w8, w3
	add	w8, w8, w30
	bic	w30, w6, w0
	add	w4, w4, w8
	ror	w8, w9, 18
	eor	w8, w8, w9, ror 7
	eor	w8, w8, w9, lsr 3
	add	w8, w8, w10
	ror	w10, w13, 19
	eor	w10, w10, w13, ror #(32 - 15)
	eor	w10, w10, w13, lsr 10
	add	w10, w10, w18
	add	w8, w8, w10
	ror	w10, w0, 11
	eor	w10, w10, w0, ror 6
	eor	w10, w10, w0, ror #(32 - 7)
	add	w10, w10, w30
	and	w30, w0, w5
	add	w7, w30, w7
	mov	w30, 3059
	movk	w30, 0xc6e0, lsl 16
	add	w30, w8, w30
	add	w7, w7, w30
	and	w30, w4, w1
	add	w10, w10, w7
	ror	w7, w4, 13
	eor	w7, w7, w4, ror 2
	add	w3, w10, w3
	eor	w7, w7, w4, ror #(32 - 10)
	add	w7, w7, w10
	eor	w10, w4, w1
	and	w10, w10, w2
	add	w10, w10, w30
	bic	w30, w5, w3
	add	w7, w7, w10
	ror	w10, w28, 18
	eor	w10, w10, w28, ror 7
	eor	w10, w10, w28, lsr 3
	add	w10, w10, w9
	ror	w9, w12, 19
	eor	w9, w9, w12, ror #(32 - 15)
	eor	w9, w9, w12, lsr 10
	add	w9, w9, w17
	add	w10, w10, w9
	ror	w9, w3, 11
	eor	w9, w9, w3, ror 6
	eor	w9, w9, w3, ror #(32 - 7)
	add	w9, w9, w30
	and	w30, w3, w0
	add	w6, w30, w6
	mov	w30, 37191
	movk	w30, 0xd5a7, lsl 16
	add	w30, w10, w30
	add	w6, w6, w30
	and	w30, w7, w4
	add	w9, w9, w6
	ror	w6, w7, 13
	eor	w6, w6, w7, ror 2
	add	w2, w9, w2
	eor	w6, w6, w7, ror #(32 - 10)
	add	w6, w6, w9
	eor	w9, w7, w4
	and	w9, w9, w1
	add	w9, w9, w30
	bic	w30, w0, w2
	add	w6, w6, w9
	ror	w9, w25, 18
	eor	w9, w9, w25, ror 7
	eor	w9, w9, w25, lsr 3
	add	w9, w9, w28
	ror	w28, w8, 19
	eor	w28, w28, w8, ror #(32 - 15)
	eor	w28, w28, w8, lsr 10
	add	w28, w28, w16
	add	w9, w9, w28
	ror	w28, w2, 11
	eor	w28, w28, w2, ror 6
	eor	w28, w28, w2, ror #(32 - 7)
	add	w28, w28, w30
	and	w30, w2, w3
	add	w5, w30, w5
	mov	w30, 25425
	movk	w30, 0x6ca, lsl 16
	add	w30, w9, w30
	add	w5, w5, w30
	and	w30, w6, w7
	add	w28, w28, w5
	ror	w5, w6, 13
	eor	w5, w5, w6, ror 2
	add	w1, w28, w1
	eor	w5, w5, w6, ror #(32 - 10)
	add	w5, w5, w28
	eor	w28, w6, w7
	and	w28, w28, w4
	add	w28, w28, w30
	ror	w30, w22, 18
	eor	w30, w30, w22, ror 7
	add	w5, w5, w28
	eor	w30, w30, w22, lsr 3
	bic	w28, w3, w1
	add	w30, w30, w25
	ror	w25, w10, 19
	eor	w25, w25, w10, ror #(32 - 15)
	eor	w25, w25, w10, lsr 10
	add	w25, w25, w15
	add	w30, w30, w25
	ror	w25, w1, 11
	eor	w25, w25, w1, ror 6
	eor	w25, w25, w1, ror #(32 - 7)
	add	w25, w25, w28
	and	w28, w1, w2
	add	w0, w28, w0
	mov	w28, 10599
	movk	w28, 0x1429, lsl 16
	add	w28, w30, w28
	add	w0, w0, w28
	and	w28, w5, w6
	add	w25, w25, w0
	ror	w0, w5, 13
	eor	w0, w0, w5, ror 2
	add	w4, w25, w4
	eor	w0, w0, w5, ror #(32 - 10)
	add	w0, w0, w25
	eor	w25, w5, w6
	and	w25, w25, w7
	add	w25, w25, w28
	bic	w28, w2, w4
	add	w0, w0, w25
	ror	w25, w21, 18
	eor	w25, w25, w21, ror 7
	eor	w25, w25, w21, lsr 3
	add	w25, w25, w22
	ror	w22, w9, 19
	eor	w22, w22, w9, ror #(32 - 15)
	eor	w22, w22, w9, lsr 10
	add	w22, w22, w14
	add	w25, w25, w22
	ror	w22, w4, 11
	eor	w22, w22, w4, ror 6
	eor	w22, w22, w4, ror #(32 - 7)
	add	w22, w22, w28
	and	w28, w4, w1
	add	w3, w28, w3
	mov	w28, 2693
	movk	w28, 0x27b7, lsl 16
	add	w28, w25, w28
	add	w3, w3, w28
	and	w28, w0, w5
	add	w22, w22, w3
	ror	w3, w0, 13
	eor	w3, w3, w0, ror 2
	add	w7, w22, w7
	eor	w3, w3, w0, ror #(32 - 10)
	add	w3, w3, w22
	eor	w22, w0, w5
	and	w22, w22, w6
	add	w22, w22, w28
	bic	w28, w1, w7
	add	w3, w3, w22
	ror	w22, w26, 18
	eor	w22, w22, w26, ror 7
	eor	w22, w22, w26, lsr 3
	add	w22, w22, w21
	ror	w21, w30, 19
	eor	w21, w21, w30, ror #(32 - 15)
	eor	w21, w21, w30, lsr 10
	add	w21, w21, w13
	add	w22, w22, w21
	ror	w21, w7, 11
	eor	w21, w21, w7, ror 6
	eor	w21, w21, w7, ror #(32 - 7)
	add	w21, w21, w28
	and	w28, w7, w4
	add	w2, w28, w2
	mov	w28, 8504
	movk	w28, 0x2e1b, lsl 16
	add	w28, w22, w28
	add	w2, w2, w28
	and	w28, w3, w0
	add	w21, w21, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	add	w6, w21, w6
	eor	w2, w2, w3, ror #(32 - 10)
	add	w2, w2, w21
	eor	w21, w3, w0
	and	w21, w21, w5
	add	w21, w21, w28
	bic	w28, w4, w6
	add	w2, w2, w21
	ror	w21, w27, 18
	eor	w21, w21, w27, ror 7
	eor	w21, w21, w27, lsr 3
	add	w21, w21, w26
	ror	w26, w25, 19
	eor	w26, w26, w25, ror #(32 - 15)
	eor	w26, w26, w25, lsr 10
	add	w26, w26, w12
	add	w21, w21, w26
	ror	w26, w6, 11
	eor	w26, w26, w6, ror 6
	eor	w26, w26, w6, ror #(32 - 7)
	add	w26, w26, w28
	and	w28, w6, w7
	add	w1, w28, w1
	mov	w28, 28156
	movk	w28, 0x4d2c, lsl 16
	add	w28, w21, w28
	add	w1, w1, w28
	and	w28, w2, w3
	add	w26, w26, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w5, w26, w5
	eor	w1, w1, w2, ror #(32 - 10)
	add	w1, w1, w26
	eor	w26, w2, w3
	and	w26, w26, w0
	add	w26, w26, w28
	bic	w28, w7, w5
	add	w1, w1, w26
	ror	w26, w20, 18
	eor	w26, w26, w20, ror 7
	eor	w26, w26, w20, lsr 3
	add	w26, w26, w27
	ror	w27, w22, 19
	eor	w27, w27, w22, ror #(32 - 15)
	eor	w27, w27, w22, lsr 10
	add	w27, w27, w8
	add	w26, w26, w27
	ror	w27, w5, 11
	eor	w27, w27, w5, ror 6
	eor	w27, w27, w5, ror #(32 - 7)
	add	w27, w27, w28
	and	w28, w5, w6
	add	w4, w28, w4
	mov	w28, 3347
	movk	w28, 0x5338, lsl 16
	add	w28, w26, w28
	add	w4, w4, w28
	and	w28, w1, w2
	add	w27, w27, w4
	ror	w4, w1, 13
	eor	w4, w4, w1, ror 2
	add	w0, w27, w0
	eor	w4, w4, w1, ror #(32 - 10)
	add	w4, w4, w27
	eor	w27, w1, w2
	and	w27, w27, w3
	add	w27, w27, w28
	ror	w28, w18, 18
	eor	w28, w28, w18, ror 7
	add	w4, w4, w27
	eor	w28, w28, w18, lsr 3
	bic	w27, w6, w0
	add	w28, w28, w20
	ror	w20, w21, 19
	eor	w20, w20, w21, ror #(32 - 15)
	eor	w20, w20, w21, lsr 10
	add	w20, w20, w10
	add	w28, w28, w20
	ror	w20, w0, 11
	eor	w20, w20, w0, ror 6
	eor	w20, w20, w0, ror #(32 - 7)
	add	w20, w20, w27
	and	w27, w0, w5
	add	w7, w27, w7
	mov	w27, 29524
	movk	w27, 0x650a, lsl 16
	add	w27, w28, w27
	add	w7, w7, w27
	and	w27, w4, w1
	add	w20, w20, w7
	ror	w7, w4, 13
	eor	w7, w7, w4, ror 2
	add	w3, w20, w3
	eor	w7, w7, w4, ror #(32 - 10)
	add	w7, w7, w20
	eor	w20, w4, w1
	and	w20, w20, w2
	add	w20, w20, w27
	ror	w27, w17, 18
	eor	w27, w27, w17, ror 7
	add	w7, w7, w20
	eor	w27, w27, w17, lsr 3
	bic	w20, w5, w3
	add	w27, w27, w18
	ror	w18, w26, 19
	eor	w18, w18, w26, ror #(32 - 15)
	eor	w18, w18, w26, lsr 10
	add	w18, w18, w9
	add	w27, w27, w18
	ror	w18, w3, 11
	eor	w18, w18, w3, ror 6
	eor	w18, w18, w3, ror #(32 - 7)
	add	w18, w18, w20
	and	w20, w3, w0
	add	w6, w20, w6
	mov	w20, 2747
	movk	w20, 0x766a, lsl 16
	add	w20, w27, w20
	add	w6, w6, w20
	and	w20, w7, w4
	add	w18, w18, w6
	ror	w6, w7, 13
	eor	w6, w6, w7, ror 2
	add	w2, w18, w2
	eor	w6, w6, w7, ror #(32 - 10)
	add	w6, w6, w18
	eor	w18, w7, w4
	and	w18, w18, w1
	add	w18, w18, w20
	ror	w20, w16, 18
	eor	w20, w20, w16, ror 7
	add	w6, w6, w18
	eor	w20, w20, w16, lsr 3
	bic	w18, w0, w2
	add	w20, w20, w17
	ror	w17, w28, 19
	eor	w17, w17, w28, ror #(32 - 15)
	eor	w17, w17, w28, lsr 10
	add	w17, w17, w30
	add	w20, w20, w17
	ror	w17, w2, 11
	eor	w17, w17, w2, ror 6
	eor	w17, w17, w2, ror #(32 - 7)
	add	w17, w17, w18
	and	w18, w2, w3
	add	w5, w18, w5
	mov	w18, 51502
	movk	w18, 0x81c2, lsl 16
	add	w18, w20, w18
	add	w5, w5, w18
	and	w18, w6, w7
	add	w17, w17, w5
	ror	w5, w6, 13
	eor	w5, w5, w6, ror 2
	add	w1, w17, w1
	eor	w5, w5, w6, ror #(32 - 10)
	add	w5, w5, w17
	eor	w17, w6, w7
	and	w17, w17, w4
	add	w17, w17, w18
	ror	w18, w15, 18
	eor	w18, w18, w15, ror 7
	add	w5, w5, w17
	eor	w18, w18, w15, lsr 3
	bic	w17, w3, w1
	add	w18, w18, w16
	ror	w16, w27, 19
	eor	w16, w16, w27, ror #(32 - 15)
	eor	w16, w16, w27, lsr 10
	add	w16, w16, w25
	add	w18, w18, w16
	ror	w16, w1, 11
	eor	w16, w16, w1, ror 6
	eor	w16, w16, w1, ror #(32 - 7)
	add	w16, w16, w17
	and	w17, w1, w2
	add	w0, w17, w0
	mov	w17, 11397
	movk	w17, 0x9272, lsl 16
	add	w17, w18, w17
	add	w0, w0, w17
	and	w17, w5, w6
	add	w16, w16, w0
	ror	w0, w5, 13
	eor	w0, w0, w5, ror 2
	add	w4, w16, w4
	eor	w0, w0, w5, ror #(32 - 10)
	add	w0, w0, w16
	eor	w16, w5, w6
	and	w16, w16, w7
	add	w16, w16, w17
	ror	w17, w14, 18
	eor	w17, w17, w14, ror 7
	add	w0, w0, w16
	eor	w17, w17, w14, lsr 3
	bic	w16, w2, w4
	add	w17, w17, w15
	ror	w15, w20, 19
	eor	w15, w15, w20, ror #(32 - 15)
	eor	w15, w15, w20, lsr 10
	add	w15, w15, w22
	add	w17, w17, w15
	ror	w15, w4, 11
	eor	w15, w15, w4, ror 6
	eor	w15, w15, w4, ror #(32 - 7)
	add	w15, w15, w16
	and	w16, w4, w1
	add	w3, w16, w3
	mov	w16, 59553
	movk	w16, 0xa2bf, lsl 16
	add	w16, w17, w16
	add	w3, w3, w16
	and	w16, w0, w5
	add	w15, w15, w3
	ror	w3, w0, 13
	eor	w3, w3, w0, ror 2
	add	w7, w15, w7
	eor	w3, w3, w0, ror #(32 - 10)
	add	w3, w3, w15
	eor	w15, w0, w5
	and	w15, w15, w6
	add	w15, w15, w16
	ror	w16, w13, 18
	eor	w16, w16, w13, ror 7
	add	w3, w3, w15
	eor	w16, w16, w13, lsr 3
	bic	w15, w1, w7
	add	w16, w16, w14
	ror	w14, w18, 19
	eor	w14, w14, w18, ror #(32 - 15)
	eor	w14, w14, w18, lsr 10
	add	w14, w14, w21
	add	w16, w16, w14
	ror	w14, w7, 11
	eor	w14, w14, w7, ror 6
	eor	w14, w14, w7, ror #(32 - 7)
	add	w14, w14, w15
	and	w15, w7, w4
	add	w2, w15, w2
	mov	w15, 26187
	movk	w15, 0xa81a, lsl 16
	add	w15, w16, w15
	add	w2, w2, w15
	and	w15, w3, w0
	add	w14, w14, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	add	w6, w14, w6
	eor	w2, w2, w3, ror #(32 - 10)
	add	w2, w2, w14
	eor	w14, w3, w0
	and	w14, w14, w5
	add	w14, w14, w15
	ror	w15, w12, 18
	eor	w15, w15, w12, ror 7
	add	w2, w2, w14
	eor	w15, w15, w12, lsr 3
	bic	w14, w4, w6
	add	w15, w15, w13
	ror	w13, w17, 19
	eor	w13, w13, w17, ror #(32 - 15)
	eor	w13, w13, w17, lsr 10
	add	w13, w13, w26
	add	w15, w15, w13
	ror	w13, w6, 11
	eor	w13, w13, w6, ror 6
	eor	w13, w13, w6, ror #(32 - 7)
	add	w13, w13, w14
	and	w14, w6, w7
	add	w1, w14, w1
	mov	w14, 35696
	movk	w14, 0xc24b, lsl 16
	add	w14, w15, w14
	add	w1, w1, w14
	and	w14, w2, w3
	add	w13, w13, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w5, w13, w5
	eor	w1, w1, w2, ror #(32 - 10)
	add	w1, w1, w13
	eor	w13, w2, w3
	and	w13, w13, w0
	add	w13, w13, w14
	ror	w14, w8, 18
	eor	w14, w14, w8, ror 7
	add	w1, w1, w13
	eor	w14, w14, w8, lsr 3
	bic	w13, w7, w5
	add	w14, w14, w12
	ror	w12, w16, 19
	eor	w12, w12, w16, ror #(32 - 15)
	eor	w12, w12, w16, lsr 10
	add	w12, w12, w28
	add	w14, w14, w12
	ror	w12, w5, 11
	eor	w12, w12, w5, ror 6
	eor	w12, w12, w5, ror #(32 - 7)
	add	w12, w12, w13
	and	w13, w5, w6
	add	w4, w13, w4
	mov	w13, 20899
	movk	w13, 0xc76c, lsl 16
	add	w13, w14, w13
	add	w4, w4, w13
	and	w13, w1, w2
	add	w12, w12, w4
	ror	w4, w1, 13
	eor	w4, w4, w1, ror 2
	add	w0, w12, w0
	eor	w4, w4, w1, ror #(32 - 10)
	add	w4, w4, w12
	eor	w12, w1, w2
	and	w12, w12, w3
	add	w12, w12, w13
	ror	w13, w10, 18
	eor	w13, w13, w10, ror 7
	add	w4, w4, w12
	eor	w13, w13, w10, lsr 3
	bic	w12, w6, w0
	add	w13, w13, w8
	ror	w8, w15, 19
	eor	w8, w8, w15, ror #(32 - 15)
	eor	w8, w8, w15, lsr 10
	add	w8, w8, w27
	add	w13, w13, w8
	ror	w8, w0, 11
	eor	w8, w8, w0, ror 6
	eor	w8, w8, w0, ror #(32 - 7)
	add	w8, w8, w12
	and	w12, w0, w5
	add	w7, w12, w7
	mov	w12, 59417
	movk	w12, 0xd192, lsl 16
	add	w12, w13, w12
	add	w7, w7, w12
	and	w12, w4, w1
	add	w7, w8, w7
	ror	w8, w4, 13
	eor	w8, w8, w4, ror 2
	add	w3, w7, w3
	eor	w8, w8, w4, ror #(32 - 10)
	add	w8, w8, w7
	eor	w7, w4, w1
	and	w7, w7, w2
	add	w7, w7, w12
	ror	w12, w9, 18
	add	w8, w8, w7
	ror	w7, w14, 19
	eor	w12, w12, w9, ror 7
	eor	w7, w7, w14, ror #(32 - 15)
	eor	w12, w12, w9, lsr 3
	eor	w7, w7, w14, lsr 10
	add	w7, w7, w20
	add	w12, w12, w10
	add	w12, w12, w7
	ror	w7, w3, 11
	eor	w7, w7, w3, ror 6
	bic	w10, w5, w3
	eor	w7, w7, w3, ror #(32 - 7)
	add	w7, w7, w10
	and	w10, w3, w0
	add	w6, w10, w6
	mov	w10, 1572
	movk	w10, 0xd699, lsl 16
	add	w10, w12, w10
	add	w6, w6, w10
	and	w10, w8, w4
	add	w6, w7, w6
	ror	w7, w8, 13
	eor	w7, w7, w8, ror 2
	add	w2, w6, w2
	eor	w7, w7, w8, ror #(32 - 10)
	add	w7, w7, w6
	eor	w6, w8, w4
	and	w6, w6, w1
	add	w6, w6, w10
	ror	w10, w30, 18
	add	w7, w7, w6
	ror	w6, w13, 19
	eor	w10, w10, w30, ror 7
	eor	w6, w6, w13, ror #(32 - 15)
	eor	w10, w10, w30, lsr 3
	eor	w6, w6, w13, lsr 10
	add	w6, w6, w18
	add	w10, w10, w9
	add	w10, w10, w6
	ror	w6, w2, 11
	eor	w6, w6, w2, ror 6
	bic	w9, w0, w2
	eor	w6, w6, w2, ror #(32 - 7)
	add	w6, w6, w9
	and	w9, w2, w3
	add	w5, w9, w5
	mov	w9, 13701
	movk	w9, 0xf40e, lsl 16
	add	w9, w10, w9
	add	w5, w5, w9
	and	w9, w7, w8
	add	w5, w6, w5
	ror	w6, w7, 13
	eor	w6, w6, w7, ror 2
	add	w1, w5, w1
	eor	w6, w6, w7, ror #(32 - 10)
	add	w6, w6, w5
	eor	w5, w7, w8
	and	w5, w5, w4
	add	w5, w5, w9
	ror	w9, w25, 18
	add	w6, w6, w5
	ror	w5, w12, 19
	eor	w9, w9, w25, ror 7
	eor	w5, w5, w12, ror #(32 - 15)
	eor	w9, w9, w25, lsr 3
	eor	w5, w5, w12, lsr 10
	add	w5, w5, w17
	add	w9, w9, w30
	add	w9, w9, w5
	ror	w5, w1, 11
	eor	w5, w5, w1, ror 6
	bic	w30, w3, w1
	eor	w5, w5, w1, ror #(32 - 7)
	add	w5, w5, w30
	and	w30, w1, w2
	add	w0, w30, w0
	mov	w30, 41072
	movk	w30, 0x106a, lsl 16
	add	w30, w9, w30
	add	w0, w0, w30
	and	w30, w6, w7
	add	w0, w5, w0
	ror	w5, w6, 13
	eor	w5, w5, w6, ror 2
	add	w4, w0, w4
	eor	w5, w5, w6, ror #(32 - 10)
	add	w5, w5, w0
	eor	w0, w6, w7
	and	w0, w0, w8
	add	w0, w0, w30
	bic	w30, w2, w4
	add	w5, w5, w0
	ror	w0, w22, 18
	eor	w0, w0, w22, ror 7
	eor	w0, w0, w22, lsr 3
	add	w0, w0, w25
	ror	w25, w10, 19
	eor	w25, w25, w10, ror #(32 - 15)
	eor	w25, w25, w10, lsr 10
	add	w25, w25, w16
	add	w0, w0, w25
	ror	w25, w4, 11
	eor	w25, w25, w4, ror 6
	eor	w25, w25, w4, ror #(32 - 7)
	add	w25, w25, w30
	and	w30, w4, w1
	add	w3, w30, w3
	mov	w30, 49430
	movk	w30, 0x19a4, lsl 16
	add	w30, w0, w30
	add	w3, w3, w30
	and	w30, w5, w6
	add	w25, w25, w3
	ror	w3, w5, 13
	eor	w3, w3, w5, ror 2
	add	w8, w25, w8
	eor	w3, w3, w5, ror #(32 - 10)
	add	w3, w3, w25
	eor	w25, w5, w6
	and	w25, w25, w7
	add	w25, w25, w30
	bic	w30, w1, w8
	add	w3, w3, w25
	ror	w25, w21, 18
	eor	w25, w25, w21, ror 7
	eor	w25, w25, w21, lsr 3
	add	w25, w25, w22
	ror	w22, w9, 19
	eor	w22, w22, w9, ror #(32 - 15)
	eor	w22, w22, w9, lsr 10
	add	w22, w22, w15
	add	w25, w25, w22
	ror	w22, w8, 11
	eor	w22, w22, w8, ror 6
	eor	w22, w22, w8, ror #(32 - 7)
	add	w22, w22, w30
	and	w30, w8, w4
	add	w2, w30, w2
	mov	w30, 27656
	movk	w30, 0x1e37, lsl 16
	add	w30, w25, w30
	add	w2, w2, w30
	and	w30, w3, w5
	add	w22, w22, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	add	w7, w22, w7
	eor	w2, w2, w3, ror #(32 - 10)
	add	w2, w2, w22
	eor	w22, w3, w5
	and	w22, w22, w6
	add	w22, w22, w30
	bic	w30, w4, w7
	add	w2, w2, w22
	ror	w22, w26, 18
	eor	w22, w22, w26, ror 7
	eor	w22, w22, w26, lsr 3
	add	w22, w22, w21
	ror	w21, w0, 19
	eor	w21, w21, w0, ror #(32 - 15)
	eor	w21, w21, w0, lsr 10
	add	w21, w21, w14
	add	w22, w22, w21
	ror	w21, w7, 11
	eor	w21, w21, w7, ror 6
	eor	w21, w21, w7, ror #(32 - 7)
	add	w21, w21, w30
	and	w30, w7, w8
	add	w1, w30, w1
	mov	w30, 30540
	movk	w30, 0x2748, lsl 16
	add	w30, w22, w30
	add	w1, w1, w30
	and	w30, w2, w3
	add	w21, w21, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w6, w21, w6
	eor	w1, w1, w2, ror #(32 - 10)
	add	w1, w1, w21
	eor	w21, w2, w3
	and	w21, w21, w5
	add	w21, w21, w30
	bic	w30, w8, w6
	add	w1, w1, w21
	ror	w21, w28, 18
	eor	w21, w21, w28, ror 7
	eor	w21, w21, w28, lsr 3
	add	w21, w21, w26
	ror	w26, w25, 19
	eor	w26, w26, w25, ror #(32 - 15)
	eor	w26, w26, w25, lsr 10
	add	w26, w26, w13
	add	w21, w21, w26
	ror	w26, w6, 11
	eor	w26, w26, w6, ror 6
	eor	w26, w26, w6, ror #(32 - 7)
	add	w26, w26, w30
	and	w30, w6, w7
	add	w4, w30, w4
	mov	w30, 48309
	movk	w30, 0x34b0, lsl 16
	add	w30, w21, w30
	add	w4, w4, w30
	and	w30, w1, w2
	add	w26, w26, w4
	ror	w4, w1, 13
	eor	w4, w4, w1, ror 2
	add	w5, w26, w5
	eor	w4, w4, w1, ror #(32 - 10)
	add	w4, w4, w26
	eor	w26, w1, w2
	and	w26, w26, w3
	add	w26, w26, w30
	bic	w30, w7, w5
	add	w4, w4, w26
	ror	w26, w27, 18
	eor	w26, w26, w27, ror 7
	eor	w26, w26, w27, lsr 3
	add	w26, w26, w28
	ror	w28, w22, 19
	eor	w28, w28, w22, ror #(32 - 15)
	eor	w28, w28, w22, lsr 10
	add	w28, w28, w12
	add	w26, w26, w28
	ror	w28, w5, 11
	eor	w28, w28, w5, ror 6
	eor	w28, w28, w5, ror #(32 - 7)
	add	w28, w28, w30
	and	w30, w5, w6
	add	w8, w30, w8
	mov	w30, 3251
	movk	w30, 0x391c, lsl 16
	add	w30, w26, w30
	add	w8, w8, w30
	and	w30, w4, w1
	add	w28, w28, w8
	add	w8, w28, w3
	ror	w3, w4, 13
	eor	w3, w3, w4, ror 2
	eor	w3, w3, w4, ror #(32 - 10)
	add	w3, w3, w28
	eor	w28, w4, w1
	and	w28, w28, w2
	add	w28, w28, w30
	bic	w30, w6, w8
	add	w3, w3, w28
	ror	w28, w20, 18
	eor	w28, w28, w20, ror 7
	eor	w28, w28, w20, lsr 3
	add	w27, w28, w27
	ror	w28, w21, 19
	eor	w28, w28, w21, ror #(32 - 15)
	eor	w28, w28, w21, lsr 10
	add	w28, w28, w10
	add	w27, w27, w28
	ror	w28, w8, 11
	eor	w28, w28, w8, ror 6
	eor	w28, w28, w8, ror #(32 - 7)
	add	w28, w28, w30
	and	w30, w8, w5
	add	w7, w30, w7
	mov	w30, 43594
	movk	w30, 0x4ed8, lsl 16
	add	w30, w27, w30
	add	w7, w7, w30
	and	w30, w3, w4
	add	w28, w28, w7
	add	w7, w28, w2
	ror	w2, w3, 13
	eor	w2, w2, w3, ror 2
	eor	w2, w2, w3, ror #(32 - 10)
	add	w2, w2, w28
	eor	w28, w3, w4
	and	w28, w28, w1
	add	w28, w28, w30
	bic	w30, w5, w7
	add	w2, w2, w28
	ror	w28, w18, 18
	eor	w28, w28, w18, ror 7
	eor	w28, w28, w18, lsr 3
	add	w20, w28, w20
	ror	w28, w26, 19
	eor	w28, w28, w26, ror #(32 - 15)
	eor	w28, w28, w26, lsr 10
	add	w28, w28, w9
	add	w20, w20, w28
	ror	w28, w7, 11
	eor	w28, w28, w7, ror 6
	eor	w28, w28, w7, ror #(32 - 7)
	add	w28, w28, w30
	and	w30, w7, w8
	add	w6, w30, w6
	mov	w30, 51791
	movk	w30, 0x5b9c, lsl 16
	add	w30, w20, w30
	add	w6, w6, w30
	and	w30, w2, w3
	add	w28, w28, w6
	add	w6, w28, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	eor	w1, w1, w2, ror #(32 - 10)
	add	w1, w1, w28
	eor	w28, w2, w3
	and	w28, w28, w4
	add	w28, w28, w30
	bic	w30, w8, w6
	add	w1, w1, w28
	ror	w28, w17, 18
	eor	w28, w28, w17, ror 7
	eor	w28, w28, w17, lsr 3
	add	w18, w28, w18
	ror	w28, w27, 19
	eor	w28, w28, w27, ror #(32 - 15)
	eor	w28, w28, w27, lsr 10
	add	w28, w28, w0
	add	w18, w18, w28
	ror	w28, w6, 11
	eor	w28, w28, w6, ror 6
	eor	w28, w28, w6, ror #(32 - 7)
	add	w28, w28, w30
	and	w30, w6, w7
	add	w5, w30, w5
	mov	w30, 28659
	movk	w30, 0x682e, lsl 16
	add	w30, w18, w30
	add	w5, w5, w30
	and	w30, w1, w2
	add	w5, w28, w5
	ror	w28, w1, 13
	eor	w28, w28, w1, ror 2
	add	w4, w5, w4
	eor	w28, w28, w1, ror #(32 - 10)
	add	w28, w28, w5
	eor	w5, w1, w2
	and	w5, w5, w3
	add	w5, w5, w30
	add	w5, w28, w5
	ror	w28, w16, 18
	eor	w28, w28, w16, ror 7
	eor	w28, w28, w16, lsr 3
	add	w17, w28, w17
	ror	w28, w20, 19
	eor	w28, w28, w20, ror #(32 - 15)
	eor	w28, w28, w20, lsr 10
	add	w28, w28, w25
	ror	w25, w4, 11
	eor	w25, w25, w4, ror 6
	add	w17, w17, w28
	eor	w25, w25, w4, ror #(32 - 7)
	bic	w28, w7, w4
	add	w25, w25, w28
	and	w28, w4, w6
	add	w8, w28, w8
	mov	w28, 33518
	movk	w28, 0x748f, lsl 16
	add	w28, w17, w28
	add	w8, w8, w28
	and	w28, w5, w1
	add	w8, w25, w8
	ror	w25, w5, 13
	eor	w25, w25, w5, ror 2
	add	w3, w8, w3
	eor	w25, w25, w5, ror #(32 - 10)
	add	w25, w25, w8
	eor	w8, w5, w1
	and	w8, w8, w2
	add	w8, w8, w28
	add	w8, w25, w8
	ror	w25, w15, 18
	eor	w25, w25, w15, ror 7
	eor	w25, w25, w15, lsr 3
	add	w16, w25, w16
	ror	w25, w18, 19
	eor	w25, w25, w18, ror #(32 - 15)
	eor	w25, w25, w18, lsr 10
	add	w25, w25, w22
	ror	w22, w3, 11
	eor	w22, w22, w3, ror 6
	add	w16, w16, w25
	eor	w22, w22, w3, ror #(32 - 7)
	bic	w25, w6, w3
	add	w22, w22, w25
	and	w25, w3, w4
	add	w7, w25, w7
	mov	w25, 25455
	movk	w25, 0x78a5, lsl 16
	add	w25, w16, w25
	add	w7, w7, w25
	and	w25, w8, w5
	add	w7, w22, w7
	ror	w22, w8, 13
	eor	w22, w22, w8, ror 2
	add	w2, w7, w2
	eor	w22, w22, w8, ror #(32 - 10)
	add	w22, w22, w7
	eor	w7, w8, w5
	and	w7, w7, w1
	add	w7, w7, w25
	add	w7, w22, w7
	ror	w22, w14, 18
	eor	w22, w22, w14, ror 7
	eor	w22, w22, w14, lsr 3
	add	w15, w22, w15
	ror	w22, w17, 19
	eor	w22, w22, w17, ror #(32 - 15)
	eor	w22, w22, w17, lsr 10
	add	w22, w22, w21
	ror	w21, w2, 11
	eor	w21, w21, w2, ror 6
	add	w15, w15, w22
	eor	w21, w21, w2, ror #(32 - 7)
	bic	w22, w4, w2
	add	w21, w21, w22
	and	w22, w2, w3
	add	w6, w22, w6
	mov	w22, 30740
	movk	w22, 0x84c8, lsl 16
	add	w22, w15, w22
	add	w6, w6, w22
	and	w22, w7, w8
	add	w6, w21, w6
	ror	w21, w7, 13
	eor	w21, w21, w7, ror 2
	add	w1, w6, w1
	eor	w21, w21, w7, ror #(32 - 10)
	add	w21, w21, w6
	eor	w6, w7, w8
	and	w6, w6, w5
	add	w6, w6, w22
	add	w6, w21, w6
	ror	w21, w13, 18
	eor	w21, w21, w13, ror 7
	eor	w21, w21, w13, lsr 3
	add	w14, w21, w14
	ror	w21, w16, 19
	eor	w21, w21, w16, ror #(32 - 15)
	eor	w16, w21, w16, lsr 10
	bic	w21, w3, w1
	add	w16, w16, w26
	add	w14, w14, w16
	ror	w16, w1, 11
	eor	w16, w16, w1, ror 6
	eor	w16, w16, w1, ror #(32 - 7)
	add	w16, w16, w21
	and	w21, w1, w2
	add	w4, w21, w4
	mov	w21, 520
	movk	w21, 0x8cc7, lsl 16
	add	w21, w14, w21
	add	w4, w4, w21
	and	w21, w6, w7
	add	w4, w16, w4
	ror	w16, w6, 13
	eor	w16, w16, w6, ror 2
	add	w5, w4, w5
	eor	w16, w16, w6, ror #(32 - 10)
	add	w16, w16, w4
	eor	w4, w6, w7
	and	w4, w4, w8
	add	w4, w4, w21
	add	w4, w16, w4
	ror	w16, w12, 18
	eor	w16, w16, w12, ror 7
	eor	w16, w16, w12, lsr 3
	add	w13, w16, w13
	ror	w16, w15, 19
	eor	w16, w16, w15, ror #(32 - 15)
	eor	w15, w16, w15, lsr 10
	bic	w16, w2, w5
	add	w15, w15, w27
	add	w13, w13, w15
	ror	w15, w5, 11
	eor	w15, w15, w5, ror 6
	eor	w15, w15, w5, ror #(32 - 7)
	add	w15, w15, w16
	and	w16, w5, w1
	add	w3, w16, w3
	mov	w16, 65530
	movk	w16, 0x90be, lsl 16
	add	w16, w13, w16
	add	w3, w3, w16
	and	w16, w4, w6
	add	w3, w15, w3
	ror	w15, w4, 13
	eor	w15, w15, w4, ror 2
	add	w8, w3, w8
	eor	w15, w15, w4, ror #(32 - 10)
	add	w15, w15, w3
	eor	w3, w4, w6
	and	w3, w3, w7
	add	w3, w3, w16
	add	w3, w15, w3
	ror	w15, w10, 18
	eor	w15, w15, w10, ror 7
	eor	w15, w15, w10, lsr 3
	add	w12, w15, w12
	ror	w15, w14, 19
	eor	w15, w15, w14, ror #(32 - 15)
	eor	w14, w15, w14, lsr 10
	bic	w15, w1, w8
	add	w14, w14, w20
	add	w12, w12, w14
	ror	w14, w8, 11
	eor	w14, w14, w8, ror 6
	eor	w14, w14, w8, ror #(32 - 7)
	add	w14, w14, w15
	and	w15, w8, w5
	add	w2, w15, w2
	mov	w15, 27883
	movk	w15, 0xa450, lsl 16
	add	w15, w12, w15
	add	w2, w2, w15
	and	w15, w3, w4
	add	w2, w14, w2
	ror	w14, w3, 13
	eor	w14, w14, w3, ror 2
	add	w7, w2, w7
	eor	w14, w14, w3, ror #(32 - 10)
	add	w14, w14, w2
	eor	w2, w3, w4
	and	w2, w2, w6
	add	w2, w2, w15
	mov	w15, 41975
	add	w2, w14, w2
	ror	w14, w9, 18
	eor	w14, w14, w9, ror 7
	movk	w15, 0xbef9, lsl 16
	eor	w14, w14, w9, lsr 3
	add	w10, w10, w15
	add	w14, w14, w18
	add	w10, w14, w10
	ror	w14, w13, 19
	eor	w14, w14, w13, ror #(32 - 15)
	eor	w13, w14, w13, lsr 10
	add	w13, w13, w1
	bic	w1, w5, w7
	add	w10, w10, w13
	and	w13, w7, w8
	add	w1, w1, w13
	and	w13, w2, w3
	add	w10, w10, w1
	ror	w1, w7, 11
	eor	w1, w1, w7, ror 6
	eor	w1, w1, w7, ror #(32 - 7)
	add	w10, w10, w1
	ror	w1, w2, 13
	eor	w1, w1, w2, ror 2
	add	w6, w10, w6
	eor	w1, w1, w2, ror #(32 - 10)
	add	w1, w1, w10
	eor	w10, w2, w3
	and	w10, w10, w4
	add	w10, w10, w13
	add	w1, w1, w10
	ror	w10, w0, 18
	eor	w10, w10, w0, ror 7
	add	w24, w24, w1
	eor	w0, w10, w0, lsr 3
	mov	w10, 30962
	add	w0, w0, w17
	movk	w10, 0xc671, lsl 16
	add	w9, w9, w10
	add	w0, w0, w9
	ror	w9, w12, 19
	eor	w9, w9, w12, ror #(32 - 15)
	eor	w12, w9, w12, lsr 10
	and	w9, w6, w7
	add	w12, w12, w5
	bic	w5, w8, w6
	add	w5, w5, w9
	add	w0, w0, w12
	add	w0, w0, w5
	ror	w5, w6, 11
	eor	w5, w5, w6, ror 6
	eor	w9, w1, w2
	eor	w5, w5, w6, ror #(32 - 7)
	and	w9, w9, w3
	add	w0, w0, w5
	ror	w5, w1, 13
	eor	w5, w5, w1, ror 2
	eor	w5, w5, w1, ror #(32 - 10)
	add	w5, w5, w9
	and	w9, w1, w2
	add	w9, w9, w19
	ldr	w1, [sp, 112]
	add	w5, w5, w9
	add	w19, w5, w0
	add	w0, w0, w4
	ldp	w5, w4, [sp, 104]
	add	w9, w1, w2
	ldr	w1, [sp, 128]
	add	w23, w23, w0
	add	w0, w4, w6
	stp	w0, w9, [sp, 108]
	add	w1, w1, w3
	add	w0, w5, w7
	str	w0, [sp, 104]
	str	w1, [sp, 128]
	ldr	w2, [sp, 116]
	add	w0, w2, w8
	str	w0, [sp, 116]
	ldr	x0, [sp, 120]
	subs	x0, x0, #1
	str	x0, [sp, 120]
	bne	.L49
