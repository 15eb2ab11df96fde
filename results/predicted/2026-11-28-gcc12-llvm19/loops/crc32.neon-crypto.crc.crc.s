	ldp	x6, x5, [x2]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 16]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 32]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 48]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 64]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 80]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 96]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 112]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 128]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 144]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 160]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 176]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 192]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 208]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 224]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 240]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 256]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 272]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 288]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 304]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 320]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 336]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 352]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 368]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 384]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 400]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 416]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 432]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 448]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 464]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 480]
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	ldp	x6, x5, [x2, 496]
	add	x2, x2, 512
	crc32x	w0, w0, x6
	crc32x	w0, w0, x5
	cmp	x1, x2
	bne	.L3
