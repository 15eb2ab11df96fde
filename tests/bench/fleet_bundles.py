#!/usr/bin/env python3
"""Writes a fleet that never was: bundles of simulated machines, as a fleet's run leaves them, from a seed.

    tests/bench/fleet_bundles.py FOLDER [--machines 1000] [--rows 100] [--types 4] [--between 0.02] [--within 0.005] [--seed 1]

FOLDER/HOST/{samples.csv,machine.json,SHA256SUMS} and FOLDER/machines.toml (group, price, watts) are what wattproof reads,
FOLDER/truth.json is what was simulated: by type and family the speed by that of the first type, and the hosts that are
- slow: outliers in one family, or in all;
- other: with another processor than the rest of their type (the second type has some);
- lost: killed in their first round, so that rows are missing, and without a seal.
The speed of a machine is its type's times exp(N(0, between)), of all its kernels alike; each repetition has exp(N(0, within)).
"""
import argparse, hashlib, json, math, os, random

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("folder")
parser.add_argument("--machines", type=int, default=1000)
parser.add_argument("--rows", type=int, default=100, help="of a bundle, about: nine repetitions of what fits")
parser.add_argument("--types", type=int, default=4)
parser.add_argument("--between", type=float, default=0.02, help="standard deviation of machines' log speeds")
parser.add_argument("--within", type=float, default=0.005, help="that of repetitions")
parser.add_argument("--slow", type=float, default=0.01, help="share of the machines that are outliers")
parser.add_argument("--other", type=float, default=0.05, help="share of the second type with another processor")
parser.add_argument("--lost", type=float, default=0.01, help="share of the machines that were lost")
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()

results = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../results")
columns = [line.split(",", 1)[0] for line in open(results + "/schema.csv")][1:]
with open(results + "/measured/2026-11-28-zen5-crypto-debian13/machine.json") as file:
    manifest = json.load(file)  # for what all have alike, so that it is as long as a real one

REPETITIONS, THREADS = 9, 16
SIZES = [65536, 4096, 1048576, 1024, 262144, 16384]
# Family, kernel, input, and GB/s of a thread of the first type by our variant and by the best library.
KERNELS = [
    ("hashing", "crc32c", "random", 30, 22), ("crypto", "aes128-gcm", "seal", 4.1, 3.4),
    ("json", "utf8", "tweets", 21, 15), ("hashing", "xxh3-64", "random", 26, 14),
    ("crypto", "sha256", "random", 2.2, 2.1), ("json", "index", "tweets", 5.2, 3.5),
    ("hashing", "crc32", "random", 24, 25), ("crypto", "chacha20-poly1305", "seal", 2.3, 1.9),
    ("json", "minify", "languages", 7.3, 5.5), ("crypto", "sm3", "random", 0.55, 0.56),
]
# Name, processor, architecture, vector unit, its speed by the first's in hashing, crypto and json, USD/h, W.
TYPES = [
    ("arm-a.4xlarge", "Arm Simulated A", "aarch64", "neon", (1, 1, 1), 0.60, 190),
    ("x86-b.4xlarge", "Simulated B", "x86_64", "avx2", (0.80, 0.95, 0.90), 0.68, 240),
    ("x86-c.4xlarge", "Simulated C", "x86_64", "avx512", (1.10, 1.35, 1.20), 0.85, 310),
    ("arm-d.4xlarge", "Arm Simulated D", "aarch64", "sve2", (1.02, 1.00, 0.97), 0.55, 180),
]
FAMILIES = ("hashing", "crypto", "json")
OTHER_SPEED = 0.93

places = [(*kernel[:3], size, kind, rate) for size in SIZES for kernel in KERNELS
          for kind, rate in zip(("native", "peer"), kernel[3:])][:max(1, options.rows // REPETITIONS)]
types = TYPES[:options.types]
if not types:
    parser.error("--types: at least 1")


def chosen(share):
    """So many of the hosts, at least one where any are asked for."""
    count = math.ceil(share * options.machines)
    return set(draw.sample(hosts, count))


draw = random.Random(options.seed)
hosts = [f"h{number:04}" for number in range(1, options.machines + 1)]
type_of = {host: types[number % len(types)] for number, host in enumerate(hosts)}
slow = {host: {"family": draw.choice(FAMILIES + ("all",)), "speed": round(draw.uniform(0.75, 0.88), 3)}
        for host in sorted(chosen(options.slow))}
seconds = [host for host in hosts if len(types) > 1 and type_of[host] is types[1]]
other = set(draw.sample(seconds, math.ceil(options.other * len(seconds))))
lost = chosen(options.lost) - set(slow)


def machine(host):
    _, processor, architecture, _, _, _, _ = type_of[host]
    arm = architecture == "aarch64"
    odd = host in other
    return manifest | {
        "processor": processor + (" stepping 2" if odd else ""), "architecture": architecture,
        "midr": "0x410fd490" if arm else None,
        "cpuid": None if arm else {"vendor": "Simulated", "family": "6", "model": "143",
                                   "stepping": "2" if odd else "8", "microcode": "0x2b0005c0"},
        "isa": "neon" if arm else "avx2", "cores": THREADS, "hardware_threads": THREADS, "smt": False,
        "caches": [], "virtualisation": "simulated: nothing was measured",
        "kernel": "Linux 6.1.0-28" if number_of[host] % 50 else "Linux 6.1.0-31",
        "run": {"id": f"2026-11-28T12:00:00-{options.seed}", "begun": "2026-11-28T12:00:00.000Z",
                "options": {"suite": "quick", "threads": THREADS, "repetitions": REPETITIONS, "seed": options.seed,
                            "simulated": True}, "cpus": list(range(THREADS)), "numa_nodes": 1}}


def rows(host):
    """As they came: nine rounds, each in another order."""
    noise = random.Random(f"{options.seed} {host}")
    _, _, _, unit, speeds, _, _ = type_of[host]
    of_machine = math.exp(noise.gauss(0, options.between)) * (OTHER_SPEED if host in other else 1)
    cell = dict.fromkeys(columns, "NA")
    cell.update(run=f"2026-11-28T12:00:00-{options.seed}", evidence="measured", threads=THREADS, status="ok",
                reason="no counters: machine.json says why; no energy sampled", steal_s=0, waiting_s=0, switches=0)
    milliseconds = 0
    for repetition in range(REPETITIONS):
        turn = noise.sample(places, len(places))
        if host in lost:
            turn = turn[:len(turn) * 3 // 5]
        for family, kernel, text, size, kind, rate in turn:
            speed = rate * 1e9 * of_machine * speeds[FAMILIES.index(family)] * math.exp(noise.gauss(0, options.within))
            if host in slow and slow[host]["family"] in (family, "all"):
                speed *= slow[host]["speed"]
            ops = max(1, round(rate * 1e6 / size)) * THREADS
            time = ops / THREADS * size / speed
            milliseconds += math.ceil(time * 1e3)
            cell.update(time=f"2026-11-28T12:{milliseconds // 60000 % 60:02}:{milliseconds // 1000 % 60:02}."
                             f"{milliseconds % 1000:03}Z",
                        family=family, kernel=kernel, variant=unit if kind == "native" else "peer.library", kind=kind,
                        input=text, size=size, repetition=repetition, seconds=f"{time:.9g}", bytes=ops * size, ops=ops,
                        ghz=f"{noise.gauss(3.0, 0.002):.9g}", seconds_fastest=f"{time * 0.998:.9g}",
                        drift=f"{abs(noise.gauss(0, 0.002)):.6g}")
            yield ",".join(map(str, cell.values()))
        if host in lost:
            return


number_of = {host: number for number, host in enumerate(hosts, 1)}
os.makedirs(options.folder, exist_ok=True)
for host in hosts:
    folder = os.path.join(options.folder, host)
    os.mkdir(folder)
    texts = {"samples.csv": "\n".join([",".join(columns), *rows(host)]) + "\n",
             "machine.json": json.dumps(machine(host), indent=2) + "\n"}
    if host not in lost:
        texts["SHA256SUMS"] = "".join(f"{hashlib.sha256(text.encode()).hexdigest()}  {name}\n"
                                      for name, text in texts.items())
    for name, text in texts.items():
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)

with open(os.path.join(options.folder, "machines.toml"), "w") as file:
    for host in hosts:
        name, _, _, _, _, price, watts = type_of[host]
        file.write(f'[machine."{host}"]\ngroup = "{name}"\n'
                   f'price = {{ value = {price}, unit = "USD/h", source = "simulated" }}\n'
                   f'watts = {{ value = {watts}, within = 0.05, boundary = "wall-ac", source = "simulated" }}\n\n')
with open(os.path.join(options.folder, "truth.json"), "w") as file:
    json.dump({"speeds": {name: dict(zip(FAMILIES, speeds)) for name, _, _, _, speeds, _, _ in types},
               "type": {host: kind[0] for host, kind in type_of.items()}, "slow": slow,
               "other": sorted(other), "lost": sorted(lost)}, file, indent=1)
    file.write("\n")
