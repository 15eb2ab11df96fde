# The boot ROM: brings the processor from its reset to Linux's 64-bit entry. Everything that Linux has to find in
# memory is there already (see image), so no BIOS, no disk and no boot loader take part, and no time.
#
# Bochs reads the whole image into the first blocks of its memory, and gives a block to the guest when the guest first
# touches one. Hence nothing else may be touched before the image was, from its first byte upwards: this code has no
# stack, and its descriptors are marked as accessed, or the processor would write to them.
# image defines IMAGE, IMAGE_END, TABLES (the page tables), PARAMS (boot_params), ENTRY and MAGIC.

        .code16
        .org 0
start:  cli
        lgdtl   %cs:gdtr - start
        mov     %cr0, %eax
        and     $~0x60000000, %eax      # caches on
        or      $1, %eax
        mov     %eax, %cr0
        ljmpl   $0x20, $protected + ROM

        .code32
protected:
        mov     $0x18, %eax
        mov     %eax, %ds
        mov     %eax, %es
        mov     %eax, %ss
        mov     $2, %al                 # A20
        out     %al, $0x92
        mov     $IMAGE, %ebx
touch:  mov     (%ebx), %eax
        add     $0x10000, %ebx
        cmp     $IMAGE_END, %ebx
        jb      touch
        cmpl    $MAGIC, IMAGE_END - 4
        jne     bad

        mov     %cr4, %eax
        or      $0x20, %eax             # PAE
        mov     %eax, %cr4
        mov     $TABLES, %eax
        mov     %eax, %cr3
        mov     $0xc0000080, %ecx       # EFER.LME
        rdmsr
        or      $0x100, %eax
        wrmsr
        mov     %cr0, %eax
        or      $0x80000000, %eax       # paging
        mov     %eax, %cr0
        ljmpl   $0x10, $long + ROM

bad:    mov     $0x3f8, %edx
        mov     $text + ROM, %esi
        mov     $text_end - text, %ecx
        rep outsb
halt:   hlt
        jmp     halt
text:   .ascii  "\n@@bochs failed: this version of Bochs does not load the image as 2.7 does\n"
text_end:

        .code64
long:   mov     $PARAMS, %esi
        mov     $ENTRY, %eax
        jmp     *%rax

        .balign 8
gdt:    .quad   0, 0
        .quad   0x00af9b000000ffff      # 0x10: 64-bit code
        .quad   0x00cf93000000ffff      # 0x18: data
        .quad   0x00cf9b000000ffff      # 0x20: 32-bit code
gdtr:   .word   gdtr - gdt - 1
        .long   gdt + ROM

        .code16
        .org    0xfff0
        jmp     start
        .org    0x10000
