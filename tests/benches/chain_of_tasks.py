"""Simulates a chain of tasks with mcprojsim: reads medians and sigmas, writes seconds and percentiles.

Its log-normal is given by the mode and the 95th percentile above a shift, which is zero here. Its default uncertainty
factors are all 1, and without resources and calendars the duration of a chain is the sum of its tasks.
"""

import json
import math
import sys
import time

import numpy
from mcprojsim.models.project import Project
from mcprojsim.simulation.engine import SimulationEngine

Z95 = 1.6448536269514722


def task(number, median, sigma):
    return {
        "id": f"m{number}",
        "name": f"m{number}",
        "estimate": {
            "distribution": "lognormal",
            "low": 0.0,
            "expected": median * math.exp(-(sigma**2)),
            "high": median * math.exp(Z95 * sigma),
            "unit": "hours",
        },
        "dependencies": [f"m{number - 1}"] if number else [],
    }


asked = json.load(sys.stdin)
tasks = [task(number, *of) for number, of in enumerate(asked["tasks"])]
project = Project.model_validate({"project": {"name": "chain", "start_date": "2026-11-23"}, "tasks": tasks})
engine = SimulationEngine(iterations=asked["runs"], random_seed=1, show_progress=False)
begun = time.perf_counter()
results = engine.run(project)
seconds = time.perf_counter() - begun
percentiles = numpy.percentile(results.durations, [10, 50, 80, 90])
print(json.dumps({"seconds": seconds, "percentiles": percentiles.tolist()}))
