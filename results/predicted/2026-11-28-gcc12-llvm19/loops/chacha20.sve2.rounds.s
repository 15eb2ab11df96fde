	add	z9.s, z9.s, z3.s
	add	z10.s, z10.s, z0.s
	xar	z19.s, z19.s, z9.s, #16
	xar	z20.s, z20.s, z10.s, #16
	add	z17.s, z17.s, z19.s
	add	z21.s, z21.s, z20.s
	xar	z3.s, z3.s, z17.s, #20
	xar	z0.s, z0.s, z21.s, #20
	add	z9.s, z9.s, z3.s
	add	z10.s, z10.s, z0.s
	xar	z19.s, z19.s, z9.s, #24
	xar	z20.s, z20.s, z10.s, #24
	add	z17.s, z17.s, z19.s
	add	z21.s, z21.s, z20.s
	xar	z3.s, z3.s, z17.s, #25
	xar	z0.s, z0.s, z21.s, #25
	add	z4.s, z4.s, z2.s
	add	z9.s, z9.s, z0.s
	xar	z16.s, z16.s, z4.s, #16
	add	z5.s, z5.s, z7.s
	add	z18.s, z18.s, z16.s
	xar	z6.s, z6.s, z5.s, #16
	xar	z2.s, z2.s, z18.s, #20
	add	z1.s, z1.s, z6.s
	add	z4.s, z4.s, z2.s
	xar	z7.s, z7.s, z1.s, #20
	xar	z16.s, z16.s, z4.s, #24
	add	z5.s, z5.s, z7.s
	add	z18.s, z18.s, z16.s
	xar	z6.s, z6.s, z5.s, #24
	xar	z2.s, z2.s, z18.s, #25
	add	z5.s, z5.s, z3.s
	add	z10.s, z10.s, z2.s
	xar	z16.s, z16.s, z5.s, #16
	xar	z19.s, z19.s, z10.s, #16
	add	z21.s, z21.s, z16.s
	add	z1.s, z1.s, z6.s
	xar	z3.s, z3.s, z21.s, #20
	xar	z6.s, z6.s, z9.s, #16
	xar	z7.s, z7.s, z1.s, #25
	add	z18.s, z18.s, z6.s
	add	z1.s, z1.s, z19.s
	xar	z0.s, z0.s, z18.s, #20
	xar	z2.s, z2.s, z1.s, #20
	add	z4.s, z4.s, z7.s
	add	z5.s, z5.s, z3.s
	xar	z20.s, z20.s, z4.s, #16
	add	z9.s, z9.s, z0.s
	add	z17.s, z17.s, z20.s
	add	z10.s, z10.s, z2.s
	xar	z7.s, z7.s, z17.s, #20
	xar	z16.s, z16.s, z5.s, #24
	add	z4.s, z4.s, z7.s
	add	z21.s, z21.s, z16.s
	xar	z6.s, z6.s, z9.s, #24
	xar	z19.s, z19.s, z10.s, #24
	add	z18.s, z18.s, z6.s
	add	z1.s, z1.s, z19.s
	xar	z20.s, z20.s, z4.s, #24
	subs	w4, w4, #1
	add	z17.s, z17.s, z20.s
	xar	z3.s, z3.s, z21.s, #25
	xar	z0.s, z0.s, z18.s, #25
	xar	z2.s, z2.s, z1.s, #25
	xar	z7.s, z7.s, z17.s, #25
	bne	.L18
