"""What is in a folder, and what became of it."""
import filecmp
import hashlib
import os
from typing import NamedTuple


class Touched(NamedTuple):
    """How many files a build wrote with other bytes, wrote with the same bytes, added and removed."""

    changed: int
    rewritten: int
    added: int
    removed: int

    @property
    def total(self):
        return self.changed + self.rewritten + self.added + self.removed


class Tree:
    """A folder as it was: of each file, what the file system says of it and, where asked for, a hash of its bytes."""

    def __init__(self, folder, hashed=True, before=None):
        self.hashed = hashed
        self.size = 0
        self.files = {}
        for path, stat in _walk(str(folder)):
            self.size += stat.st_size
            mark = (stat.st_mtime_ns, stat.st_ino, stat.st_size)
            old = before.files.get(path) if before else None
            # A file that looks the same as before is not read again.
            same = old is not None and old[0] == mark
            self.files[path] = old if same else (mark, _hash(path) if hashed else None)

    def __len__(self):
        return len(self.files)

    def after(self, folder):
        """The folder as it is now, and what was touched since."""
        now = Tree(folder, self.hashed, self)
        changed = rewritten = added = 0
        for path, mark in now.files.items():
            old = self.files.get(path)
            if old is None:
                added += 1
            elif old[0] != mark[0]:
                if self.hashed and old[1] == mark[1]:
                    rewritten += 1
                else:
                    changed += 1
        return now, Touched(changed, rewritten, added, sum(path not in now.files for path in self.files))


def _walk(folder):
    folders = [folder]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    yield entry.path, entry.stat(follow_symlinks=False)


def _hash(path):
    with open(path, "rb") as file:
        return hashlib.blake2b(file.read(), digest_size=16).digest()


def differences(one, other):
    """Paths, relative to both folders, of files that are not the same bytes in both."""
    names = [{os.path.relpath(path, folder) for path, _ in _walk(str(folder))} for folder in (one, other)]
    unlike = names[0] ^ names[1]
    for name in names[0] & names[1]:
        if not filecmp.cmp(os.path.join(one, name), os.path.join(other, name), shallow=False):
            unlike.add(name)
    return sorted(unlike)


def link(source, target):
    """A copy of a folder whose files are the same files, so that a large one costs neither time nor room."""
    os.makedirs(target)
    for path, _ in _walk(str(source)):
        to = os.path.join(target, os.path.relpath(path, source))
        os.makedirs(os.path.dirname(to), exist_ok=True)
        os.link(path, to)


def write(path, text):
    """Writes a file in place of the one there, which may have other names that must keep the old text."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    fresh = f"{path}.new"
    with open(fresh, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.replace(fresh, path)
