#!/usr/bin/env python3
"""Measures Newsline: makes archives, builds them beside Hugo, edits them, and writes a table and a plot.

    python3 src/bench/run.py [--hugo PROGRAM] [--sizes 1000,10000,100000] [--publish]
    python3 src/bench/run.py --million

It needs Linux or macOS, a JDK and Maven, as the launcher does, Python 3.9 or newer, and Hugo to compare with. README.md
beside it says how the figures are made.
"""
import argparse
import datetime
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

import machine  # noqa: E402
import plot  # noqa: E402
import report  # noqa: E402
import tree  # noqa: E402
from newsroom import HERE, HugoSite, Newsroom  # noqa: E402

CLONE = HERE.parent.parent
LAUNCHER = CLONE / "newsline"
# Kilobytes on the disk for each article and language: archive, site and state; and what is built to compare with.
ROOM, MORE_ROOM = 50, 50
# Of results.json; those of another are not joined.
FORMAT = 1
# Beyond this the bytes of a site are not hashed before and after: what was written counts as changed.
HASHED = 200_000


def arguments():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--sizes", default="1000,10000,100000", help="numbers of articles (default: %(default)s)")
    options.add_argument("--rounds", type=int, default=3, help="of each measurement; the median counts (default: 3)")
    options.add_argument("--languages", default="en", help="out of en,az,ru; with more than one, without Hugo (default: en)")
    options.add_argument("--hugo", default="hugo", help="Hugo's program (default: the one on the path)")
    options.add_argument("--no-hugo", action="store_true", help="Newsline alone")
    options.add_argument("--no-clean", action="store_true", help="without the comparison with a clean build at the end")
    options.add_argument("--heap", type=int, metavar="MB", help="the most that Newsline's heap may have")
    options.add_argument(
        "--million",
        action="store_true",
        help="1,000,000 articles: short for --sizes 1000000 --no-hugo --no-clean --rounds 1 --heap 3000",
    )
    options.add_argument("--goals", default=str(HERE / "goals.json"), help="floors and aims; '' for none")
    options.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "newsline-bench"), help="(default: %(default)s)")
    options.add_argument("--limit", type=float, default=3600, help="seconds after which a build is given up")
    options.add_argument("--busy", action="store_true", help="measure although the machine has other work to do")
    options.add_argument("--keep", action="store_true", help="keep the sites that were built")
    options.add_argument("--fresh", action="store_true", help="forget what was measured before, instead of adding to it")
    options.add_argument(
        "--publish", action="store_true", help="put table, figures and plot into the clone: src/bench/, src/docs/pictures/"
    )
    options.add_argument("--redraw", action="store_true", help="measure nothing; write table and plot of what was measured")
    chosen = options.parse_args()
    if chosen.million:
        chosen.sizes, chosen.no_hugo, chosen.no_clean, chosen.rounds = "1000000", True, True, 1
        chosen.heap = chosen.heap or 3000
    chosen.sizes = sorted(int(size.replace("_", "")) for size in chosen.sizes.split(","))
    chosen.languages = chosen.languages.split(",")
    if chosen.sizes[0] < 100:
        options.error("the steps need 100 articles or more")
    if chosen.rounds < 1 or chosen.rounds > 9:
        options.error("--rounds is from 1 to 9")
    return chosen


class Bench:
    def __init__(self, options):
        self.options = options
        self.work = Path(options.work).resolve()
        self.environment = {name: value for name, value in os.environ.items() if name not in ("CI", "NEWSLINE_OPTS")}
        if options.heap:
            self.environment["NEWSLINE_OPTS"] = f"-Xmx{options.heap}m"
        self.hugo = None
        if not options.no_hugo and len(options.languages) == 1:
            self.hugo = machine.found_hugo(options.hugo)
            if self.hugo is None:
                say(f"no Hugo ({options.hugo}): Newsline is measured alone, without ratios")

    def prepare(self):
        """Lets the launcher build the jar and make its archive of classes, and says what the machine is."""
        say("the launcher")
        small = Newsroom(self.work / "first", self.archive(100), self.options.languages, False)
        machine.run(small.build(LAUNCHER), self.environment)
        shutil.rmtree(small.root)
        return machine.facts(LAUNCHER, self.hugo, CLONE)

    def archive(self, count):
        """The articles, made once for each version of what makes them."""
        name = "-".join(self.options.languages)
        folder = self.work / f"archive-{count}-{name}"
        source = HERE / "Corpus.java"
        stamp = self.work / f"archive-{count}-{name}.stamp"
        wanted = source.read_text(encoding="utf-8")
        if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
            say(f"an archive of {count:,} articles")
            shutil.rmtree(folder, ignore_errors=True)
            command = ["java", "-Dfile.encoding=UTF-8", str(source), str(folder), str(count), ",".join(self.options.languages)]
            subprocess.run(command, check=True)
            stamp.write_text(wanted, encoding="utf-8")
        return folder

    def size(self, count):
        """Everything with one number of articles."""
        folder = self.work / str(count)
        shutil.rmtree(folder, ignore_errors=True)
        archive = self.archive(count)
        before = self.quiet()
        runs = []
        rooms = {"newsline": Newsroom(folder / "newsline", archive, self.options.languages, False)}
        if self.hugo:
            rooms["like hugo"] = Newsroom(folder / "like-hugo", archive, self.options.languages, True)
            rooms["hugo"] = HugoSite(folder, archive)
        cold = self.cold(rooms, runs)
        room = rooms["newsline"]
        steps = self.steps(room, count, runs)
        differences = None
        if not self.options.no_clean:
            say("a clean build, to compare with")
            clean = folder / "clean"
            machine.run(room.build(LAUNCHER, "--clean", "--out", clean), self.environment, self.options.limit)
            differences = tree.differences(room.site, clean)
        if not self.options.keep:
            shutil.rmtree(folder)
        return {
            "articles": count,
            "languages": self.options.languages,
            "rounds": self.options.rounds,
            "heap": self.options.heap,
            "date": datetime.date.today().isoformat(),
            "reports": room.reports,
            "cold": cold,
            "steps": steps,
            "differences": differences,
            "noise": {
                "before": before,
                "during": sum(run.others * run.wall for run in runs) / sum(run.wall for run in runs),
            },
        }

    def cold(self, rooms, runs):
        """Each in turn, so that what the machine does meanwhile is everybody's."""
        mine = {name: [] for name in rooms}
        for n in range(self.options.rounds):
            for name, room in reversed(rooms.items()):
                room.forget()
                command = room.build(self.hugo) if name == "hugo" else room.build(LAUNCHER)
                mine[name].append(self.run(f"cold {n + 1}, {name}", command, runs))
        cold = {}
        for name, room in rooms.items():
            site = tree.Tree(room.site, hashed=False)
            cold[name] = {**median(mine[name]), "files": len(site), "bytes": site.size}
            if name != "newsline" and not self.options.keep:
                room.forget()
        return cold

    def steps(self, room, count, runs):
        """What an editor does, with the state of the last build, one after the other."""
        say("the site as it stands")
        site = tree.Tree(room.site, hashed=count <= HASHED)
        steps = {}
        for name in report.NAMES:
            mine, touched = [], []
            for n in range(self.options.rounds):
                getattr(room, name)(n)
                mine.append(self.run(f"{name} {n + 1}", room.build(LAUNCHER), runs))
                site, what = site.after(room.site)
                touched.append(what._asdict())
            steps[name] = {**median(mine), "touched": touched}
        return steps

    def run(self, name, command, runs):
        run = machine.run(command, self.environment, self.options.limit)
        say(f"{name}: {run.wall:.2f} s, CPU {run.cpu:.2f} s, {run.memory:.0f} MB")
        runs.append(run)
        return run

    def quiet(self):
        """How busy the machine is with other work; ends where that would be measured, too."""
        os.sync()
        for _ in range(10):
            # What was just written is still being looked after for a while.
            busy = machine.busy_cores()
            if busy <= report.QUIET:
                break
        else:
            say(f"other work keeps {busy:.2f} cores busy: figures of now would be of that, too")
            if not self.options.busy:
                sys.exit("end it and run this again, or say --busy to measure all the same")
        return busy

    def enough_room(self):
        room = ROOM if self.hugo is None and self.options.no_clean else ROOM + MORE_ROOM
        wanted = max(self.options.sizes) * len(self.options.languages) * room * 1000
        self.work.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self.work).free
        if free < wanted:
            sys.exit(f"{self.work} has {free / 1e9:.0f} GB left, and {wanted / 1e9:.0f} are needed: --work names another place")


def median(runs):
    """Of each figure by itself; what is kept beside it is each round's wall time."""
    figures = {field: statistics.median(getattr(run, field) for run in runs) for field in ("wall", "cpu", "memory")}
    return {**figures, "walls": [run.wall for run in runs]}


def say(words):
    print(words, file=sys.stderr, flush=True)


def write(results, options, folders):
    """Table, figures and plot."""
    texts = {
        "results.json": json.dumps(results, indent=1) + "\n",
        "results.md": report.table(results, report.goals(options.goals)),
        "cost.svg": plot.draw(results),
    }
    for name, text in texts.items():
        for folder in (Path(options.work), folders[name] if options.publish else None):
            if folder is not None:
                tree.write(str(folder / name), text)
                say(f"wrote {folder / name}")
    print(texts["results.md"])


def main():
    options = arguments()
    bench = Bench(options)
    file = Path(options.work) / "results.json"
    results = {"format": FORMAT, "sizes": {}}
    if file.exists() and not options.fresh:
        before = json.loads(file.read_text(encoding="utf-8"))
        if before.get("format") == FORMAT:
            results = before
    folders = {"results.json": HERE, "results.md": HERE, "cost.svg": CLONE / "src" / "docs" / "pictures"}
    if not options.redraw:
        bench.enough_room()
        facts = bench.prepare()
        for count in options.sizes:
            results["sizes"][str(count)] = {**bench.size(count), "machine": facts}
            # After each, so that a night's figures outlive what the next one may run into.
            tree.write(str(file), json.dumps(results, indent=1) + "\n")
    if not results["sizes"]:
        sys.exit("nothing was measured yet")
    write(results, options, folders)
    sys.exit(1 if any(size["differences"] for size in results["sizes"].values()) else 0)


if __name__ == "__main__":
    try:
        main()
    except (machine.Failed, subprocess.CalledProcessError) as failure:
        sys.exit(str(failure))
