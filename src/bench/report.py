"""Figures to words: the table, and how each figure stands to what was wanted of it."""
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAMES = {
    "nothing": "nothing changed",
    "publish": "one article published",
    "mend": "a typo in the oldest mended",
    "backdate": "one article back-dated",
    "delete": "one in the middle deleted",
    "template": "the layout of {reports} articles changed",
}
# What a quiet machine does beside the bench, in cores.
QUIET = 0.1
# No more than publishing one.
AS_PUBLISH = ("mend", "backdate", "delete")


def goals(file):
    return json.loads(Path(file).read_text(encoding="utf-8")) if file else {}


def standing(value, goal):
    """Whether a figure reaches the aim, only the floor, or neither; None where nothing was wanted."""
    if goal is None or value is None:
        return None
    floor, aim = goal
    return "aim" if value <= aim else "floor" if value <= floor else "missed"


def marked(value, words, goal):
    """A figure, and where it stands."""
    mark = standing(value, goal)
    return words if mark is None else f"**{words} (missed)**" if mark == "missed" else f"{words} ({mark})"


def seconds(value):
    return f"{value:.2f} s" if value < 20 else f"{value:.0f} s" if value < 300 else f"{value / 60:.1f} min"


def megabytes(value):
    return f"{value:,.0f} MB"


def touched(step):
    """The most files that a round touched."""
    return max(each["changed"] + each["added"] + each["removed"] for each in step["touched"])


def table(results, wanted):
    """All results as Markdown."""
    sizes = sorted(results["sizes"].values(), key=lambda size: size["articles"])
    lines = ["# Figures", ""]
    lines += _machines(sizes)
    lines += ["", "Medians of whole processes; the launcher, and the start of the JVM, are in them.", ""]
    lines += _summary(sizes, wanted)
    for size in sizes:
        lines += ["", *_size(size, wanted.get(str(size["articles"]), {}))]
    return "\n".join(lines) + "\n"


def _machines(sizes):
    """What the figures are of; where they are not all of the same, which of what."""
    machines = {}
    for size in sizes:
        machine = size["machine"]
        hugo = f"Hugo {machine['hugo']}" if machine["hugo"] else "no Hugo"
        line = (
            f"{machine['cores']} cores of {machine['processor']}, {machine['memory']} GB, {machine['system']}; "
            f"{machine['jdk']}; {hugo}; revision {machine['revision']}."
        )
        machines.setdefault(line, []).append(f"{size['articles']:,}")
    if len(machines) == 1:
        return list(machines)
    return [f"- {', '.join(articles)} articles: {line}" for line, articles in machines.items()]


def _summary(sizes, wanted):
    lines = [
        "| articles | cold build, ratio to Hugo's time | ratio with the default theme | cold, default theme | nothing changed"
        " | one article published | files touched by it | peak memory, cold |",
        "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for size in sizes:
        goal = wanted.get(str(size["articles"]), {})
        cold, steps = size["cold"], size["steps"]
        default = cold["newsline"]
        ratio, whole = ratios(cold)
        files = touched(steps["publish"])
        lines.append(
            "| "
            + " | ".join(
                [
                    f"{size['articles']:,}",
                    "" if ratio is None else marked(ratio, f"{ratio:.2f}", goal.get("ratio")),
                    "" if whole is None else f"{whole:.2f}",
                    marked(default["wall"], seconds(default["wall"]), goal.get("cold")),
                    _step(steps, "nothing", goal.get("nothing")),
                    _step(steps, "publish", goal.get("publish")),
                    marked(files, str(files), goal.get("files")),
                    marked(default["memory"], megabytes(default["memory"]), goal.get("memory")),
                ]
            )
            + " |"
        )
    return lines


def ratios(cold):
    """Wall time to Hugo's: of the same pages, and of all that the default theme makes."""
    if "hugo" not in cold:
        return None, None
    return tuple(cold[name]["wall"] / cold["hugo"]["wall"] for name in ("like hugo", "newsline"))


def _step(steps, name, goal):
    return marked(steps[name]["wall"], seconds(steps[name]["wall"]), goal)


def _size(size, goal):
    """Everything that was measured with one number of articles."""
    rounds = f"{size['rounds']} rounds" if size["rounds"] > 1 else "one round"
    lines = [
        f"## {size['articles']:,} articles in {', '.join(size['languages'])}; {rounds}"
        + (f", heap {size['heap']:,} MB" if size["heap"] else ""),
        "",
        "| | wall | CPU | peak memory | files | bytes |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    names = {
        "newsline": "cold, default theme and outputs",
        "like hugo": "cold, the pages that Hugo makes",
        "hugo": f"Hugo {size['machine']['hugo']}",
    }
    for key, name in names.items():
        if key in size["cold"]:
            run = size["cold"][key]
            lines.append(f"| {name} | {_run(run)} | {run['files']:,} | {run['bytes'] / 1e6:,.0f} MB |")
    lines += [
        "",
        "| after it | wall | CPU | peak memory | files changed, added, removed (each round) | written again, same bytes |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for key, name in NAMES.items():
        if key in size["steps"]:
            step = size["steps"][key]
            like = "publish" if key in AS_PUBLISH else key
            wall = marked(step["wall"], seconds(step["wall"]), goal.get(like))
            most = touched(step)
            files = "; ".join(f"{t['changed']}, {t['added']}, {t['removed']}" for t in step["touched"])
            if key != "template":
                files = marked(most, files, goal.get("files"))
            again = max(t["rewritten"] for t in step["touched"])
            lines.append(
                f"| {name.format(reports=size['reports'])} | {wall} | {seconds(step['cpu'])} | {megabytes(step['memory'])}"
                f" | {files} | {again} |"
            )
    lines += ["", _equality(size)]
    noise = size["noise"]
    if max(noise.values()) > QUIET:
        lines += [
            "",
            f"**The machine was not quiet:** other work kept {noise['before']:.2f} cores busy before, and"
            f" {noise['during']:.2f} during the runs.",
        ]
    return lines


def _run(run):
    return f"{seconds(run['wall'])} | {seconds(run['cpu'])} | {megabytes(run['memory'])}"


def _equality(size):
    differences = size["differences"]
    if differences is None:
        return "The site was not compared with a clean build."
    if not differences:
        return "After all steps the site is the same bytes as a clean build."
    return f"After all steps {len(differences)} files differ from a clean build, the first: {', '.join(differences[:5])}."
