	add	w20, w20, w10
	add	w19, w7, w19
	add	w30, w6, w30
	add	w18, w5, w18
	eor	w8, w11, w18
	eor	w1, w1, w20
	eor	w4, w4, w19
	eor	w9, w9, w30
	ror	w1, w1, 16
	add	z11.s, z11.s, z16.s
	ror	w4, w4, 16
	xar	z1.s, z1.s, z11.s, #16
	add	w17, w1, w17
	ror	w9, w9, 16
	add	w16, w16, w4
	add	w15, w15, w9
	ror	w8, w8, 16
	add	z6.s, z6.s, z1.s
	add	w21, w21, w8
	eor	w10, w17, w10
	eor	w7, w16, w7
	eor	w6, w15, w6
	eor	w5, w21, w5
	ror	w10, w10, 20
	ror	w7, w7, 20
	xar	z16.s, z16.s, z6.s, #20
	add	w20, w10, w20
	add	w19, w7, w19
	ror	w6, w6, 20
	add	z11.s, z11.s, z16.s
	ror	w5, w5, 20
	xar	z1.s, z1.s, z11.s, #24
	add	w30, w6, w30
	eor	w11, w20, w1
	add	w18, w5, w18
	eor	w0, w19, w4
	eor	w8, w18, w8
	eor	w9, w30, w9
	ror	w11, w11, 24
	add	z6.s, z6.s, z1.s
	ror	w1, w8, 24
	xar	z16.s, z16.s, z6.s, #25
	add	w17, w11, w17
	ror	w0, w0, 24
	add	w21, w1, w21
	add	w16, w0, w16
	ror	w9, w9, 24
	add	z21.s, z21.s, z7.s
	add	w15, w9, w15
	eor	w8, w17, w10
	eor	w7, w16, w7
	eor	w6, w15, w6
	eor	w5, w21, w5
	ror	w8, w8, 25
	xar	z2.s, z2.s, z21.s, #16
	add	z22.s, z22.s, z3.s
	ror	w10, w7, 25
	add	z5.s, z5.s, z2.s
	ror	w7, w6, 25
	xar	z7.s, z7.s, z5.s, #20
	add	w18, w8, w18
	add	w20, w10, w20
	ror	w5, w5, 25
	add	z21.s, z21.s, z7.s
	add	w19, w7, w19
	eor	w9, w18, w9
	add	w30, w5, w30
	eor	w6, w11, w19
	eor	w4, w0, w30
	eor	w1, w20, w1
	ror	w6, w6, 16
	xar	z2.s, z2.s, z21.s, #24
	ror	w9, w9, 16
	add	z5.s, z5.s, z2.s
	add	w21, w21, w6
	ror	w1, w1, 16
	add	w16, w16, w9
	add	w15, w15, w1
	ror	w4, w4, 16
	xar	z7.s, z7.s, z5.s, #25
	add	w17, w17, w4
	eor	w7, w7, w21
	eor	w0, w17, w5
	eor	w8, w16, w8
	eor	w10, w10, w15
	ror	w5, w7, 20
	ror	w8, w8, 20
	add	z11.s, z11.s, z7.s
	add	w19, w19, w5
	add	w18, w8, w18
	ror	w10, w10, 20
	xar	z19.s, z19.s, z22.s, #16
	ror	w0, w0, 20
	add	z20.s, z20.s, z19.s
	add	w20, w10, w20
	eor	w6, w6, w19
	add	w30, w0, w30
	eor	w11, w20, w1
	eor	w9, w18, w9
	eor	w4, w30, w4
	ror	w1, w6, 24
	xar	z3.s, z3.s, z20.s, #20
	ror	w9, w9, 24
	add	z22.s, z22.s, z3.s
	ror	w11, w11, 24
	xar	z19.s, z19.s, z22.s, #24
	add	z17.s, z17.s, z0.s
	add	z20.s, z20.s, z19.s
	xar	z18.s, z18.s, z17.s, #16
	xar	z3.s, z3.s, z20.s, #25
	add	z4.s, z4.s, z18.s
	add	z21.s, z21.s, z3.s
	xar	z0.s, z0.s, z4.s, #20
	xar	z1.s, z1.s, z21.s, #16
	add	z17.s, z17.s, z0.s
	subs	w12, w12, #1
	ror	w4, w4, 24
	xar	z18.s, z18.s, z17.s, #24
	add	w16, w16, w9
	add	w15, w11, w15
	add	w21, w1, w21
	add	w17, w17, w4
	eor	w7, w10, w15
	eor	w6, w5, w21
	eor	w8, w16, w8
	eor	w0, w17, w0
	add	z17.s, z17.s, z16.s
	add	z4.s, z4.s, z18.s
	xar	z19.s, z19.s, z17.s, #16
	xar	z18.s, z18.s, z11.s, #16
	add	z5.s, z5.s, z19.s
	add	z20.s, z20.s, z18.s
	xar	z16.s, z16.s, z5.s, #20
	xar	z7.s, z7.s, z20.s, #20
	xar	z0.s, z0.s, z4.s, #25
	add	z17.s, z17.s, z16.s
	add	z4.s, z4.s, z1.s
	add	z22.s, z22.s, z0.s
	xar	z3.s, z3.s, z4.s, #20
	xar	z2.s, z2.s, z22.s, #16
	add	z11.s, z11.s, z7.s
	add	z6.s, z6.s, z2.s
	add	z21.s, z21.s, z3.s
	xar	z0.s, z0.s, z6.s, #20
	ror	w10, w8, 25
	add	z22.s, z22.s, z0.s
	ror	w7, w7, 25
	xar	z19.s, z19.s, z17.s, #24
	ror	w6, w6, 25
	xar	z18.s, z18.s, z11.s, #24
	ror	w5, w0, 25
	add	z5.s, z5.s, z19.s
	add	z20.s, z20.s, z18.s
	xar	z1.s, z1.s, z21.s, #24
	xar	z2.s, z2.s, z22.s, #24
	add	z4.s, z4.s, z1.s
	add	z6.s, z6.s, z2.s
	xar	z16.s, z16.s, z5.s, #25
	xar	z7.s, z7.s, z20.s, #25
	xar	z3.s, z3.s, z4.s, #25
	xar	z0.s, z0.s, z6.s, #25
	bne	.L10
