package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.output.Change;
import dev.newsline.output.ChangeLog;
import dev.newsline.output.Delta;
import dev.newsline.output.Tree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the site that is kept by nothing but what {@code newsline changes} names is the site. */
class UploadTest {
    private static final String THREE = """
            ---
            title: Three
            date: 2026-11-22 10:00
            ---
            The third text.
            """;

    private static final String PATH = "content/articles/world/three.md";

    @TempDir
    Path folder;

    private Path server;
    private SiteFixture site;
    private ChangeLog log;

    @BeforeEach
    void first() throws IOException {
        server = folder.resolve("server");
        site = SiteFixture.in(folder.resolve("root"), SiteFixture.TWO_STORIES);
        log = Build.changes(site.options());
    }

    private Path out() {
        return site.options().out();
    }

    /** Uploads what is named and says what that was. */
    private Delta upload() throws IOException {
        Delta delta = log.since(null, out());
        upload(delta, delta.files().size());
        return delta;
    }

    private void upload(Delta delta, int most) throws IOException {
        if (delta.unknown() != null) {
            // As rsync --delete does.
            Tree.delete(server);
        }
        for (Delta.Item each : delta.files().subList(0, most)) {
            Path to = server.resolve(each.path());
            if (each.change() == Change.REMOVED) {
                Files.deleteIfExists(to);
            } else {
                Files.createDirectories(to.getParent());
                Files.copy(out().resolve(each.path()), to, StandardCopyOption.REPLACE_EXISTING);
                assertThat(each.size()).isEqualTo(Files.size(to));
            }
        }
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                if (!file.endsWith(".newsline-site")) {
                    files.put(
                            folder.relativize(file).toString().replace('\\', '/'),
                            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private void mark() throws IOException {
        assertThat(log.mark(log.since(null, out()).build())).isTrue();
    }

    private void uploadAndMark() throws IOException {
        Delta delta = upload();
        assertThat(files(server)).isEqualTo(files(out()));
        assertThat(log.mark(delta.build())).isTrue();
    }

    @Test
    void buildsAreJoined() throws IOException {
        site.build();
        assertThat(log.since(null, out()).unknown()).isEqualTo("no upload is marked yet");
        uploadAndMark();
        assertThat(log.since(null, out())).isEqualTo(new Delta(1, 1, null, List.of()));
        site.write(PATH, THREE);
        site.build();
        site.write(PATH, THREE.replace("third", "third, mended,"));
        site.build();
        Delta both = log.since(null, out());
        assertThat(both.of(Change.ADDED)).extracting(Delta.Item::path).contains("world/2026/11/three/index.html");
        assertThat(both.of(Change.CHANGED)).extracting(Delta.Item::path).contains("index.html", "feed.xml");
        assertThat(both.build()).isEqualTo(3);
        assertThat(log.since(2, out()).of(Change.ADDED)).isEmpty();
        uploadAndMark();
        site.delete(PATH);
        site.build();
        assertThat(log.since(null, out()).of(Change.REMOVED))
                .extracting(Delta.Item::path)
                .contains("world/2026/11/three/index.html");
        uploadAndMark();
    }

    @Test
    void whatStandsBeforeWhatLinksToIt() throws IOException {
        site.build();
        mark();
        site.write(PATH, THREE);
        site.build();
        List<String> paths =
                log.since(null, out()).files().stream().map(Delta.Item::path).toList();
        assertThat(paths).containsSubsequence("world/2026/11/three/index.html", "index.html", "feed.xml");
    }

    @Test
    void nothingChangedIsNoBuild() throws IOException {
        site.build();
        site.build();
        assertThat(log.since(1, out()).build()).isEqualTo(1);
    }

    @Test
    void whatAFailedUploadTookAlongIsRemovedAgain() throws IOException {
        site.build();
        uploadAndMark();
        site.write(PATH, THREE);
        site.build();
        upload(log.since(null, out()), 4);
        assertThat(server.resolve("world/2026/11/three/index.html")).exists();
        site.delete(PATH);
        site.build();
        uploadAndMark();
    }

    @Test
    void aBuildDuringTheUploadIsNotMarked() throws IOException {
        site.build();
        uploadAndMark();
        site.write(PATH, THREE);
        site.build();
        Delta listed = log.since(null, out());
        site.write(PATH, THREE.replace("third", "other"));
        site.build();
        upload(listed, listed.files().size());
        assertThat(log.mark(listed.build())).isTrue();
        assertThat(log.since(null, out()).files())
                .extracting(Delta.Item::path)
                .contains("world/2026/11/three/index.html");
        uploadAndMark();
    }

    @Test
    void itOutlivesAllThatThrowsStateAway() throws IOException {
        site.build();
        uploadAndMark();
        site.write(PATH, THREE);
        site.build();
        IncrementalTest.deleteState(site);
        site.delete("content/articles/world/two.md");
        site.build(o -> new Options(
                o.root(), o.content(), o.templates(), o.out(), null, o.now(), false, false, true, o.threads()));
        Delta delta = upload();
        assertThat(delta.unknown()).isNull();
        assertThat(delta.of(Change.REMOVED)).extracting(Delta.Item::path).contains("world/2026/11/two/index.html");
        assertThat(files(server)).isEqualTo(files(out()));
    }

    @Test
    void withoutARecordItIsNotKnown() throws IOException {
        site.build();
        uploadAndMark();
        site.delete("content/articles/world/two.md");
        Tree.delete(site.root().resolve(".newsline"));
        Delta before = log.since(null, out());
        assertThat(before.unknown()).isEqualTo("no earlier build is known");
        assertThat(before.build()).isZero();
        assertThat(before.files()).hasSameSizeAs(files(out()).keySet());
        site.build();
        Delta delta = log.since(null, out());
        assertThat(delta.unknown()).isEqualTo("no upload is marked yet");
        // Above all that were forgotten, so that what came after one of them is not told as if it were known.
        assertThat(delta.build()).isGreaterThan(400_000);
        assertThat(log.since(1, out()).unknown()).contains("is not kept");
        uploadAndMark();
        assertThat(log.since(null, out()).files()).isEmpty();
    }

    @Test
    void anotherFolderInThePlaceOfTheSiteIsNoticed() throws IOException {
        site.build();
        uploadAndMark();
        Path older = folder.resolve("older");
        copy(out(), older);
        site.write(PATH, THREE);
        site.build();
        uploadAndMark();
        // Somebody puts a copy back, and the story goes: nothing that stands there tells that it was uploaded.
        Tree.delete(out());
        copy(older, out());
        site.delete(PATH);
        assertThat(log.since(null, out()).unknown()).isEqualTo("the folder is not the one that build 2 left");
        site.build();
        assertThat(log.since(null, out()).unknown()).isEqualTo("the folder is not the one that build 2 left");
        uploadAndMark();
        site.write(PATH, THREE);
        site.build();
        assertThat(log.since(null, out()).unknown()).isNull();
        uploadAndMark();
    }

    /** With time stamps, as caches and backups do. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path each : walk.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void aNewsroomThatMovesTakesItsRecordAlong() throws IOException {
        site.build();
        uploadAndMark();
        Path moved = folder.resolve("moved");
        copy(site.root(), moved);
        site = SiteFixture.in(moved, "").write(PATH, THREE);
        log = Build.changes(site.options());
        site.build();
        assertThat(upload().unknown()).isNull();
        assertThat(files(server)).isEqualTo(files(out()));
    }

    @Test
    void aDamagedOrMissingRecordIsSaid() throws IOException {
        site.build();
        uploadAndMark();
        site.write(PATH, THREE);
        site.build();
        site.delete("content/articles/world/two.md");
        site.build();
        Path second = log.folder().resolve("2.jsonl");
        byte[] whole = Files.readAllBytes(second);
        for (int at = 0; at < whole.length; at += 37) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(second, damaged);
            assertThat(log.since(null, out()).unknown())
                    .as("byte %d", at)
                    .isEqualTo("the record of build 2 is damaged");
        }
        assertThat(log.since(2, out()).unknown()).isNull();
        Files.delete(second);
        assertThat(log.since(null, out()).unknown()).isEqualTo("what was changed before build 3 is not kept");
        Files.write(second, whole);
        Files.delete(log.folder().resolve("3.jsonl"));
        assertThat(log.since(null, out()).unknown()).isEqualTo("the folder is not the one that build 2 left");
    }

    @Test
    void manyBuildsAreJoinedIntoOneFile() throws IOException {
        site.build();
        uploadAndMark();
        String name = "x".repeat(200);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 40; i++) {
                for (int part = 0; part < 30; part++) {
                    site.write("content/static/" + name + i + "/" + name + part + ".txt", "round " + round);
                }
            }
            site.delete("content/static/" + name + round + "/" + name + "0.txt");
            site.build();
        }
        try (Stream<Path> files = Files.list(log.folder())) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsonl")).count())
                    .isLessThan(4);
        }
        assertThat(log.since(null, out()).unknown()).isNull();
        assertThat(log.since(3, out()).unknown()).isNull();
        uploadAndMark();
    }

    @Test
    void afterEveryOperationOfABuildAllThatDiffersIsNamed() throws IOException {
        boolean finished = false;
        int k = 0;
        for (; !finished; k++) {
            server = folder.resolve("server" + k);
            site = SiteFixture.in(folder.resolve("root" + k), SiteFixture.TWO_STORIES);
            log = Build.changes(site.options());
            site.build();
            uploadAndMark();
            edit();
            finished = CrashTest.finishes(site, new CrashTest.Ending(k));
            Delta delta = log.since(null, out());
            assertThat(delta.unknown()).as("after %d operations", k).isNull();
            upload();
            assertThat(files(server)).as("after %d operations", k).isEqualTo(files(out()));
            if (k % 2 == 0) {
                assertThat(log.mark(delta.build())).isTrue();
            }
            // What was begun is taken back, and nothing of it may stay.
            if (k % 3 == 0) {
                site.delete(PATH);
                SiteFixture.parse(SiteFixture.TWO_STORIES).forEach(site::write);
            }
            site.build();
            delta = log.since(null, out());
            assertThat(delta.unknown()).as("after %d operations", k).isNull();
            uploadAndMark();
        }
        assertThat(k).isGreaterThan(20);
    }

    private void edit() {
        site.write(PATH, THREE);
        site.write("content/articles/world/one.md", "---\ntitle: One mended\ndate: 2026-11-20 10:00\n---\nText.\n");
        site.delete("content/articles/world/two.md");
    }

    @Test
    void whereverTheFirstBuildEndsAllIsNamed() throws IOException {
        boolean finished = false;
        for (int k = 0; !finished; k += 7) {
            server = folder.resolve("server" + k);
            site = SiteFixture.in(folder.resolve("root" + k), SiteFixture.TWO_STORIES);
            log = Build.changes(site.options());
            finished = CrashTest.finishes(site, new CrashTest.Ending(k));
            assertThat(log.since(null, out()).unknown())
                    .as("after %d operations", k)
                    .isNotNull();
            site.build();
            uploadAndMark();
        }
    }

    @Test
    void randomBuildsKillsAndUploads() throws IOException {
        Random random = new Random(20261124);
        for (int sequence = 0; sequence < 3; sequence++) {
            EditedNewsroom newsroom = new EditedNewsroom(folder.resolve("s" + sequence), 900 + sequence);
            site = newsroom.site();
            server = folder.resolve("server" + sequence);
            log = Build.changes(newsroom.options());
            Build.run(newsroom.options());
            uploadAndMark();
            List<String> edits = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                edits.add(newsroom.edit());
                try (Planned planned = Build.plan(
                        newsroom.options(), new CrashTest.Ending(random.nextBoolean() ? random.nextInt(90) : 9_000))) {
                    Build.run(planned);
                } catch (FileSystemException e) {
                    edits.add("killed");
                }
                Delta delta = log.since(null, out());
                assertThat(delta.unknown()).as("%s", edits).isNull();
                switch (random.nextInt(3)) {
                    case 0 -> upload(delta, random.nextInt(delta.files().size() + 1));
                    case 1 -> {
                        upload();
                        assertThat(files(server)).as("%s", edits).isEqualTo(files(out()));
                        log.mark(delta.build());
                    }
                    default -> edits.add("no upload");
                }
            }
        }
    }
}
