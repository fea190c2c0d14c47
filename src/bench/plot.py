"""Draws how the cost grows with the archive, both axes in powers of ten."""
import math
from html import escape

WIDTH, HEIGHT = 480, 470
LEFT, RIGHT, TOP, BOTTOM = 60, 150, 74, 54
# Colours that people who see some colours alike can tell apart, for paper and for dark screens; each line has a shape too.
SERIES = (
    ("hugo", "Hugo {hugo}", "#b3470f", "#f0a070", "square", ""),
    ("newsline", "cold build", "#1f5fae", "#7db4f5", "circle", ""),
    ("like hugo", "cold, like Hugo", "#1f5fae", "#7db4f5", "circle", "6 4"),
    ("publish", "publish one", "#0b7a50", "#62cfa0", "triangle", ""),
    ("nothing", "no change", "#6a5a8c", "#b9a9e0", "diamond", ""),
)


def draw(results):
    """The plot as SVG."""
    sizes = sorted(results["sizes"].values(), key=lambda size: size["articles"])
    lines = _lines(sizes)
    values = [value for _, points in lines for _, value in points]
    scale = _Scale([size["articles"] for size in sizes], values)
    hugo = next((size["machine"]["hugo"] for size in sizes if size["machine"]["hugo"]), "")
    last = sizes[-1]["machine"]
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="title about">',
        '<title id="title">Seconds for a build, by number of articles</title>',
        f'<desc id="about">{escape(_words(lines, hugo))}</desc>',
        _style(),
        f'<rect class="paper" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
        '<text class="head" x="16" y="30">Seconds for a build</text>',
        f'<text class="note" x="16" y="52">{last["cores"]} cores; dotted lines: twice the articles, twice the time</text>',
    ]
    out += scale.grid()
    ends = []
    for index, (key, points) in enumerate(lines):
        name, shape, dash = next((s[1], s[4], s[5]) for s in SERIES if s[0] == key)
        places = [(scale.x(x), scale.y(y)) for x, y in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        css = key.replace(" ", "-")
        stroke = f' stroke-dasharray="{dash}"' if dash else ""
        out.append(f'<polyline class="line {css}" points="{path}"{stroke}/>')
        out += [_mark(shape, x, y, css) for x, y in places]
        x, y = places[-1]
        articles, value = points[-1]
        where = "" if articles == sizes[-1]["articles"] else f" ({articles:,})"
        ends.append((x, y, css, name.format(hugo=hugo), _short(value) + where))
    out += _labels(ends)
    out.append("</svg>")
    return "\n".join(out) + "\n"


def _lines(sizes):
    lines = []
    for key, *_ in SERIES:
        points = []
        for size in sizes:
            run = size["cold"].get(key) or size["steps"].get(key)
            if run:
                points.append((size["articles"], run["wall"]))
        if points:
            lines.append((key, points))
    return lines


class _Scale:
    """Articles and seconds to places in the picture."""

    def __init__(self, articles, values):
        self.left, self.right = math.log10(min(articles)), math.log10(max(articles))
        if self.left == self.right:
            self.left, self.right = self.left - 0.5, self.right + 0.5
        self.low = math.floor(math.log10(min(values)))
        self.high = max(self.low + 1, math.ceil(math.log10(max(values))))

    def x(self, articles):
        return LEFT + (math.log10(articles) - self.left) / (self.right - self.left) * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        return HEIGHT - BOTTOM - (math.log10(value) - self.low) / (self.high - self.low) * (HEIGHT - TOP - BOTTOM)

    def grid(self):
        out = []
        for power in range(self.low, self.high + 1):
            y = self.y(10**power)
            out.append(f'<path class="grid" d="M{LEFT},{y:.1f}H{WIDTH - RIGHT}"/>')
            out.append(f'<text class="axis" x="{LEFT - 8}" y="{y + 5:.1f}" text-anchor="end">{_power(power)}</text>')
        for power in range(math.ceil(self.left), math.floor(self.right) + 1):
            x = self.x(10**power)
            out.append(f'<path class="grid" d="M{x:.1f},{TOP}V{HEIGHT - BOTTOM}"/>')
            anchor = "start" if power == self.left else "middle"
            place = x - 14 if anchor == "start" else x
            out.append(
                f'<text class="axis" x="{place:.1f}" y="{HEIGHT - BOTTOM + 21}" text-anchor="{anchor}">{10**power:,}</text>'
            )
        out.append(f'<text class="axis" x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{HEIGHT - 10}" text-anchor="middle">articles</text>')
        out += self._straight()
        return out

    def _straight(self):
        """Lines along which ten times the articles cost ten times the time."""
        out = []
        for power in range(self.low - math.ceil(self.right - self.left), self.high):
            # From (left, power), one up for one to the right, as far as the picture goes.
            begin = max(0.0, self.low - power)
            end = min(self.right - self.left, self.high - power)
            if end - begin > 0.3:
                ends = [
                    (self.x(10 ** (self.left + at)), self.y(10.0 ** (power + at))) for at in (begin, end)
                ]
                out.append('<path class="straight" d="M{:.1f},{:.1f}L{:.1f},{:.1f}"/>'.format(*ends[0], *ends[1]))
        return out


def _labels(ends):
    """The names at the ends of the lines, moved apart where they would lie on each other."""
    out = []
    gap = 34
    ends.sort(key=lambda end: end[1])
    places = [end[1] for end in ends]
    for i in range(1, len(places)):
        places[i] = max(places[i], places[i - 1] + gap)
    lowest = HEIGHT - BOTTOM - 6
    for i in reversed(range(len(places))):
        places[i] = min(places[i], lowest - (len(places) - 1 - i) * gap)
    for (x, y, css, name, value), at in zip(ends, places):
        edge = WIDTH - RIGHT + 14
        out.append(f'<path class="lead {css}" d="M{x + 6:.1f},{y:.1f}L{edge - 4:.1f},{at:.1f}"/>')
        out.append(f'<text class="label {css}" x="{edge}" y="{at + 1:.1f}">{escape(name)}</text>')
        out.append(f'<text class="value" x="{edge}" y="{at + 16:.1f}">{value}</text>')
    return out


def _mark(shape, x, y, css):
    if shape == "circle":
        return f'<circle class="mark {css}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    corners = {
        "square": ((-4, -4), (4, -4), (4, 4), (-4, 4)),
        "triangle": ((0, -5), (5, 4), (-5, 4)),
        "diamond": ((0, -5), (5, 0), (0, 5), (-5, 0)),
    }[shape]
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners)
    return f'<polygon class="mark {css}" points="{points}"/>'


def _style():
    def colours(column):
        return "".join(
            f".{s[0].replace(' ', '-')}{{stroke:{s[column]};fill:{s[column]}}}" for s in SERIES
        )

    return (
        "<style>"
        "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;font-size:15px;fill:#333;stroke:none}"
        f"{colours(2)}"
        ".paper{fill:#fff}.head{font-size:19px;font-weight:600;fill:#111}"
        "text.label{font-weight:600;stroke:none}"
        ".grid{stroke:#d8d8d8;fill:none}.straight{stroke:#e4e4e4;fill:none;stroke-dasharray:2 4}"
        ".line{fill:none;stroke-width:2.5;stroke-linejoin:round}.lead{fill:none;stroke-width:1;opacity:.55}"
        "@media (prefers-color-scheme:dark){"
        f"text{{fill:#c9c9c9}}{colours(3)}.line,.lead{{fill:none}}"
        ".paper{fill:#15181d}.head{fill:#f2f2f2}.grid{stroke:#363b44}.straight{stroke:#2c313a}}"
        "</style>"
    )


def _power(power):
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:.{-power}f}"


def _short(value):
    return f"{value:.2f} s" if value < 10 else f"{value:.0f} s" if value < 300 else f"{value / 60:.0f} min"


def _words(lines, hugo):
    """The same for those who do not see it."""
    parts = []
    for key, points in lines:
        name = next(s[1] for s in SERIES if s[0] == key).format(hugo=hugo)
        parts.append(f"{name}: " + ", ".join(f"{_short(y)} with {x:,} articles" for x, y in points))
    return "; ".join(parts) + "."
