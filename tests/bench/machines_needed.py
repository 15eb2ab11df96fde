#!/usr/bin/env python3
"""How many machines of each of two types it takes until the 95 % interval of their ratio is so narrow:

    tests/bench/machines_needed.py [--spread 0.5 1 2 5 10] [--within 0.5 1 2 5]

by the spread of the machines of a type in per cent ("spread %" of compare --by group): the least n with
t(2n - 2) x spread x sqrt(2 / n) at most the precision, t being Student's quantile.
"""
import argparse, math


def quantile(freedom):
    """Student's t of 97.5 %, by bisection of the integral of its density."""
    scale = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(freedom * math.pi)

    def above_middle(end, steps=1000):  # Simpson's rule
        heights = [(1 + (end * i / steps) ** 2 / freedom) ** (-(freedom + 1) / 2) for i in range(steps + 1)]
        return scale * end / steps / 3 * (heights[0] + heights[-1] + 4 * sum(heights[1:-1:2]) + 2 * sum(heights[2:-1:2]))

    low, high = 1.9, 13.0
    while high - low > 1e-7:
        middle = (low + high) / 2
        low, high = (middle, high) if above_middle(middle) < 0.475 else (low, middle)
    return low


def needed(spread, precision):
    n = max(2, math.floor(2 * (1.959 * spread / precision) ** 2))  # the normal distribution's are fewer
    while quantile(2 * n - 2) * spread * math.sqrt(2 / n) > precision:
        n += 1
    return n


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spread", type=float, nargs="+", default=[0.5, 1, 2, 5, 10])
    parser.add_argument("--within", type=float, nargs="+", default=[0.5, 1, 2, 5])
    options = parser.parse_args()
    print("| spread | " + " | ".join(f"± {percent:g} %" for percent in options.within) + " |")
    print("|---|" + "---|" * len(options.within))
    for spread in options.spread:
        print(f"| {spread:g} % | " + " | ".join(f"{needed(spread, percent)}" for percent in options.within) + " |")
