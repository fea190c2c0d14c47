"""Whole processes, measured, and the machine that they run on."""
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple

MEGABYTE = 1024  # of the kilobytes in which the kernel counts


class Failed(Exception):
    """A command that did not end well, with what it said."""


class Run(NamedTuple):
    """What one process took: seconds on the clock, of all cores, MB at its largest, and cores that others kept busy."""

    wall: float
    cpu: float
    memory: float
    others: float


def run(command, environment=None, limit=3600):
    """Runs a command to its end. What was written before is on the disk first, so that nobody pays for another's files."""
    os.sync()
    with tempfile.TemporaryFile() as said:
        busy = _busy()
        start = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdout=said, stderr=said, env=environment)
        # Only the kernel's own answer to the parent has the memory of this child and of no other.
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            wall = time.monotonic() - start
            if pid:
                break
            if wall > limit:
                process.kill()
                os.wait4(process.pid, 0)
                raise Failed(f"no end within {limit} s: {' '.join(map(str, command))}")
            time.sleep(0.001 if wall < 5 else 0.02)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            words = said.read().decode(errors="replace")[-4000:]
            raise Failed(f"exit status {process.returncode}: {' '.join(map(str, command))}\n{words}")
    cpu = usage.ru_utime + usage.ru_stime
    memory = usage.ru_maxrss / (MEGABYTE * 1024 if sys.platform == "darwin" else MEGABYTE)
    others = max(0.0, (_busy() - busy - cpu) / max(wall, 0.01)) if busy is not None else 0.0
    return Run(wall, cpu, memory, others)


def busy_cores(seconds=2.0):
    """How many cores are at work while we are not."""
    before = _busy()
    if before is None:
        return os.getloadavg()[0]
    time.sleep(seconds)
    return (_busy() - before) / seconds


def _busy():
    """Seconds that all cores have worked since the start of the machine; None where the system does not say."""
    try:
        with open("/proc/stat") as file:
            fields = [int(field) for field in file.readline().split()[1:9]]
    except OSError:
        return None
    idle = fields[3] + fields[4]
    return (sum(fields) - idle) / os.sysconf("SC_CLK_TCK")


def facts(launcher, hugo, repository):
    """What must be known to read the figures."""
    return {
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "processor": _processor(),
        "memory": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9),
        "system": f"{platform.system()} {platform.release()}",
        "jdk": jdk(launcher),
        "hugo": hugo_version(hugo),
        "revision": _revision(repository),
    }


def jdk(launcher):
    """The Java that the launcher chooses, in its own words."""
    said = subprocess.run(
        [str(launcher), "--version"],
        env={**os.environ, "NEWSLINE_OPTS": "-version"},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line for line in said.stderr.splitlines() if "untime" in line]
    return lines[0].strip() if lines else "unknown"


def hugo_version(hugo):
    if hugo is None:
        return None
    said = subprocess.run([hugo, "version"], capture_output=True, text=True, check=True).stdout
    return said.split()[1].lstrip("v").split("+")[0].split("-")[0]


def found_hugo(name):
    """Hugo's program, or None where there is none."""
    path = shutil.which(name)
    return os.path.abspath(path) if path else None


def _processor():
    try:
        with open("/proc/cpuinfo") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _revision(repository):
    def git(*words):
        return subprocess.run(["git", "-C", str(repository), *words], capture_output=True, text=True)

    head = git("rev-parse", "--short=10", "HEAD")
    if head.returncode != 0:
        return "no git"
    changed = git("status", "--porcelain", "--", "src/main", "templates", "pom.xml").stdout.strip()
    return head.stdout.strip() + (" and changes" if changed else "")
