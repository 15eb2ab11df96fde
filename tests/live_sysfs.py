#!/usr/bin/env python3
"""live_sysfs.py ROOT WATTS: keeps the counter of a powercap zone below ROOT running at WATTS until it is killed.

The counter starts over every 200 J. What is at ROOT/stop makes it vanish, as when a driver is unloaded."""
import os, sys, time

root, watts, limit = sys.argv[1], float(sys.argv[2]), 200_000_000
zone = os.path.join(root, "class/powercap/intel-rapl:0")
os.makedirs(zone, exist_ok=True)


def write(name, text):
    with open(os.path.join(zone, name + ".new"), "w") as file:
        file.write(f"{text}\n")
    os.rename(os.path.join(zone, name + ".new"), os.path.join(zone, name))


try:  # hardware does not wait for a loaded machine
    os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
except OSError:
    pass
write("name", "package-0")
write("max_energy_range_uj", limit)
begin = time.monotonic()
while not os.path.exists(os.path.join(root, "stop")):
    write("energy_uj", int(watts * 1e6 * (time.monotonic() - begin) + limit // 2) % (limit + 1))
    time.sleep(0.001)
os.remove(os.path.join(zone, "energy_uj"))
