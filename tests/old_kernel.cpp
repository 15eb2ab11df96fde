// old_kernel COMMAND...: runs it as on Linux 4.19: a system call that came later is answered as there, with
// ENOSYS.
#include <asm/unistd.h>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int argc, char** argv) {
    if (argc < 2) return std::fputs("usage: old_kernel COMMAND...\n", stderr), 2;
    // Both processors' last one of 4.19 is rseq; what came then has the same numbers everywhere, from 424.
    sock_filter program[]{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                          BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, __NR_rseq, 0, 1),
                          BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
                          BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    const sock_fprog filter{.len = std::size(program), .filter = program};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
        return std::perror("old_kernel: seccomp"), 2;
    execvp(argv[1], argv + 1);
    return std::perror(argv[1]), 2;
}
