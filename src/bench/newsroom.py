"""The two sites that are measured, and what an editor does in one of them."""
import datetime
import os
import re
import shutil
from pathlib import Path

import tree

HERE = Path(__file__).resolve().parent
# After the newest article, whenever this runs: the same pages are due.
NOW = "2026-11-02T12:00:00+04:00"
SETTINGS = """name: Caspian Wire
baseUrl: https://news.example.org/
timeZone: Asia/Baku
"""
STORY = """---
title: "The new terminal opens, take {n}"
date: 2026-11-01T1{n}:30:00+04:00
section: economy
topics: [topic-1, topic-7]
authors: [reporter-1]
dateline: Baku
summary: "The first ship has come in."
---

The first ship came in at noon, and take {n} of this story says [who was there](https://source.example/{n}).
"""
# A layout that few articles have.
REPORT = """<#import "layouts/base.ftlh" as layout>
<@layout.frame class="is-article">
<article class="story"><h1>${article.title}</h1>
<div class="body">
${article.body}
</div></article>
</@layout.frame>
"""
REPORTS = 20


class Newsroom:
    """A site of Newsline: the archive's articles, and the settings and theme that are asked for."""

    def __init__(self, root, archive, languages, like_hugo):
        self.root = Path(root)
        self.site = self.root / "site"
        self.content = self.root / "content"
        shutil.rmtree(self.root, ignore_errors=True)
        tree.link(archive, self.content)
        settings = SETTINGS
        if len(languages) > 1:
            settings += f"languages: [{', '.join(languages)}]\n"
        if like_hugo:
            settings += (HERE / "settings.yaml").read_text(encoding="utf-8")
            shutil.copytree(HERE / "theme", self.root / "templates")
        tree.write(str(self.content / "site.yaml"), settings)
        # Editions of the first language alone, in the order of their paths: of time.
        self.articles = sorted(
            path for path in (self.content / "articles").rglob("*.md") if path.stem.count(".") == 0
        )
        if not like_hugo:
            self._reports()
        self._age()

    def _reports(self):
        self.layout = self.root / "templates" / "articles" / "report.ftlh"
        tree.write(str(self.layout), REPORT)
        few = self.articles[len(self.articles) * 3 // 5 :][:REPORTS]
        for article in few:
            self._edit(article, lambda text: text.replace("\nsection:", "\nlayout: report\nsection:", 1))
        self.reports = len(few)

    def _age(self):
        """Lets what was just made be as old as a site's files are: builds do not trust the time of a younger one."""
        then = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc).timestamp()
        for folder, _, files in os.walk(self.root / "templates"):
            for file in files:
                os.utime(os.path.join(folder, file), (then, then))
        os.utime(self.content / "site.yaml", (then, then))
        for article in self.articles[len(self.articles) * 3 // 5 :][:REPORTS]:
            os.utime(article, (then, then))

    def forget(self):
        """As if it had never been built."""
        shutil.rmtree(self.site, ignore_errors=True)
        shutil.rmtree(self.root / ".newsline", ignore_errors=True)

    def build(self, launcher, *words):
        return [launcher, "build", "--root", self.root, "--now", NOW, *words]

    def _edit(self, article, change):
        text = article.read_text(encoding="utf-8")
        changed = change(text)
        if changed == text:
            raise AssertionError(f"nothing changed in {article}")
        tree.write(str(article), changed)

    # What an editor does; each takes the number of the round, so that no round does what another has done.

    def nothing(self, n):
        pass

    def publish(self, n):
        """A story of one author and two topics, newer than all others."""
        tree.write(str(self.content / "articles" / "2026" / "11" / f"terminal-{n}.md"), STORY.format(n=n))

    def mend(self, n):
        """Two letters change places in the second paragraph of the oldest."""
        typo = re.compile(r"(\n---\n\n.*?\n\n.*?\b\w)(\w)(?!\2)(\w)", re.DOTALL)
        self._edit(self.articles[n], lambda text: typo.sub(r"\1\3\2", text, count=1))

    def backdate(self, n):
        """An article of the first third becomes three days older."""

        def earlier(match):
            day = datetime.date.fromisoformat(match[1]) - datetime.timedelta(days=3)
            return f"\ndate: {day}"

        article = self.articles[len(self.articles) // 3 + n]
        self._edit(article, lambda text: re.sub(r"\ndate: (\d{4}-\d\d-\d\d)", earlier, text, count=1))

    def delete(self, n):
        """An article of the middle, with its translations."""
        article = self.articles[len(self.articles) // 2 + n]
        for version in article.parent.glob(f"{article.stem}.*"):
            version.unlink()

    def template(self, n):
        """The layout of a few articles."""
        tree.write(str(self.layout), REPORT + f"<!-- {n} -->\n")


class HugoSite:
    """The same articles in Hugo."""

    def __init__(self, folder, archive):
        self.source = Path(folder) / "hugo"
        self.archive = archive
        self.site = Path(folder) / "hugo-site"

    def forget(self):
        """Hugo keeps what it made in its source."""
        shutil.rmtree(self.site, ignore_errors=True)
        shutil.rmtree(self.source, ignore_errors=True)
        shutil.copytree(HERE / "hugo", self.source)

    def build(self, hugo):
        return [hugo, "--quiet", "--source", self.source, "--contentDir", self.archive, "--destination", self.site]
