package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that goes on from an earlier one makes what a build from nothing would make. */
class IncrementalTest {
    /** More of them are tried with {@code -Dnewsline.sequences=5000}; where they begin, with {@code newsline.seed}. */
    private static final int SEQUENCES = Integer.getInteger("newsline.sequences", 100);

    private static final long SEED = Long.getLong("newsline.seed", 20261124L);

    @TempDir
    Path folder;

    @Test
    void randomEditsMakeWhatACleanBuildMakes() throws IOException {
        int unread = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            long seed = SEED + sequence;
            EditedNewsroom newsroom = new EditedNewsroom(folder.resolve("s" + sequence), seed);
            List<String> edits = new ArrayList<>();
            Result first = Build.run(newsroom.options());
            assertThat(first.heldBack())
                    .as("seed %d: %s", seed, first.diagnostics())
                    .isFalse();
            assertThat(first.articles()).as("seed %d", seed).isPositive();
            for (int edit = 0; edit < 5; edit++) {
                edits.add(newsroom.edit());
                Built built = new Built(newsroom.options().out(), Build.run(newsroom.options()));
                assertThat(built.result().published())
                        .as("seed %d: %s", seed, edits)
                        .isTrue();
                int read = built.result().work().items().getOrDefault("read", 0);
                unread += read == 0 ? 0 : Math.max(0, built.result().articles() - read);
                Built clean = clean(newsroom.options(), newsroom.site().root().resolve("clean"));
                assertThat(built.hex()).as("seed %d: %s", seed, edits).isEqualTo(clean.hex());
                assertThat(built.diagnostics()).as("seed %d: %s", seed, edits).isEqualTo(clean.diagnostics());
                assertThat(built.result().waiting())
                        .as("seed %d: %s", seed, edits)
                        .isEqualTo(clean.result().waiting());
            }
        }
        assertThat(unread).as("articles of the backfile").isGreaterThan(SEQUENCES);
    }

    private static Built clean(Options options, Path out) throws IOException {
        return new Built(out, Build.run(options.into(out).fromNothing()));
    }

    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en]
            sections: [world]
            -- content/articles/world/one.md --
            ---
            title: One
            date: 2026-11-20 10:00
            ---
            The first text.
            -- content/articles/world/two.md --
            ---
            title: Two
            date: 2026-11-21 10:00
            expires: 2026-11-25 10:00
            ---
            The second text.
            """;

    private static final String ONE = "world/2026/11/one/index.html";

    private SiteFixture site() throws IOException {
        SiteFixture site = SiteFixture.in(folder.resolve("root"), SITE);
        age(site.root().resolve("content"), "2026-01-01T00:00:00Z");
        return site;
    }

    /** Time stamps of long ago are trusted. */
    private static void age(Path folder, String time) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
            }
        }
    }

    @Test
    void whereNothingChangedNothingIsRead() throws IOException {
        SiteFixture site = site();
        Built first = site.build();
        Built second = site.build();
        assertThat(second.result().stages()).doesNotContainKey("read");
        assertThat(second.result().changed()).isEmpty();
        assertThat(second.result().files()).isEqualTo(first.result().files());
        assertThat(second.result().articles()).isEqualTo(2);
    }

    @Test
    void whereNothingChangedTheSameIsSaidAgainWithoutReading() throws IOException {
        SiteFixture site = site();
        site.write("content/articles/world/old.md", """
                ---
                title: Old
                date: 1926-11-20 10:00
                colour: red
                ---
                See [this](nowhere.md).
                """);
        age(site.root().resolve("content"), "2026-01-01T00:00:00Z");
        Built first = site.build();
        Built second = site.build();
        assertThat(second.result().stages()).doesNotContainKey("read");
        assertThat(second.diagnostics())
                .isEqualTo(first.diagnostics())
                .contains("NL0206", "\n    colour: red\n    ^", "(nowhere.md)");
    }

    @Test
    void whatIsHeldBackIsLookedAtAgain() throws IOException {
        SiteFixture site = site();
        site.write("content/articles/world/broken.md", "---\ntitle: [\n---\nText.\n");
        age(site.root().resolve("content"), "2026-01-01T00:00:00Z");
        Built first = site.build();
        Built second = site.build();
        assertThat(second.result().stages()).containsKey("read");
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics()).contains("broken.md");
    }

    @Test
    void whatFallsDueMakesItAnother() throws IOException {
        SiteFixture site = site();
        site.build();
        assertThat(site.buildAt("2026-11-25T09:59:59Z").result().stages()).doesNotContainKey("read");
        Built after = site.buildAt("2026-11-25T10:00:00Z");
        assertThat(after.filesWith("Two")).isEmpty();
        Built before = site.buildAt("2026-11-24T10:00:00Z");
        assertThat(before.filesWith("Two")).as("a clock that goes back").isNotEmpty();
    }

    @Test
    void whatMayBePrintedOfAnArticleMayDependOnAnother() throws IOException {
        SiteFixture site = site();
        site.write(
                "content/authors/ann.yaml", "name: Ann\nlinks: {x: 'https://news.example.org/world/2026/11/two/'}\n");
        site.write("content/articles/world/one.md", """
                ---
                title: One
                date: 2026-11-20 10:00
                authors: [ann]
                canonical: https://news.example.org/world/2026/11/two/
                source: {name: Two, url: "https://news.example.org/world/2026/11/two/"}
                ---
                The first text, see [two](https://news.example.org/world/2026/11/two/).
                """);
        assertThat(site.build().file(ONE)).contains("11/two/");
        String two = Files.readString(site.root().resolve("content/articles/world/two.md"));
        site.write("content/articles/world/two.md", two.replace("title: Two", "title: Two\ndraft: true"));
        Built hidden = site.build();
        assertThat(hidden.filesWith("11/two")).isEmpty();
        assertThat(hidden.hex())
                .isEqualTo(clean(site.options(), folder.resolve("clean")).hex());
        site.write("content/articles/world/two.md", two);
        assertThat(site.build().hex())
                .isEqualTo(clean(site.options(), folder.resolve("clean")).hex());
    }

    @Test
    void aFreshCheckoutIsTheSame() throws IOException {
        SiteFixture site = site();
        SortedMap<String, String> first = site.build().hex();
        age(site.root().resolve("content"), "2026-02-02T00:00:00Z");
        Built second = site.build();
        assertThat(second.result().stages()).containsKey("read");
        assertThat(second.result().changed()).isEmpty();
        assertThat(second.hex()).isEqualTo(first);
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsSeenWhileTheFileIsYoung() throws IOException {
        SiteFixture site = site();
        Path one = site.root().resolve("content/articles/world/one.md");
        site.write("content/articles/world/one.md", Files.readString(one).replace("first", "third"));
        FileTime time = Files.getLastModifiedTime(one);
        site.build();
        site.write("content/articles/world/one.md", Files.readString(one).replace("third", "fifth"));
        Files.setLastModifiedTime(one, time);
        assertThat(site.build().file(ONE)).contains("The fifth text.");
    }

    @Test
    void whatWasSaidOfAFileIsSaidAgainWithoutReadingIt() throws IOException {
        SiteFixture site = site();
        Path one = site.root().resolve("content/articles/world/one.md");
        site.write("content/articles/world/one.md", Files.readString(one).replace("date:", "topcs: [energy]\ndate:"));
        age(site.root().resolve("content"), "2026-01-01T00:00:00Z");
        String first = site.build().diagnostics();
        assertThat(first).contains("content/articles/world/one.md:3:1: warning ", "    topcs: [energy]");
        // Nobody changes a file like that: it shows that the second build took the first one's word for it.
        Files.writeString(one, Files.readString(one).replace("topcs", "topic").replace("first", "third"));
        age(site.root().resolve("content"), "2026-01-01T00:00:00Z");
        Built second = site.build();
        assertThat(second.diagnostics()).isEqualTo(first.replace("    topcs", "    topic"));
        assertThat(second.file(ONE)).contains("The first text.");
    }

    @Test
    void aFileOfTheSiteThatSomebodyChangedOrDeletedIsMadeAgain() throws IOException {
        SiteFixture site = site();
        Built built = site.build();
        SortedMap<String, String> first = built.hex();
        Files.writeString(built.out().resolve(ONE), "defaced");
        Files.delete(built.out().resolve("index.html"));
        Built mended = site.build();
        assertThat(mended.hex()).isEqualTo(first);
        assertThat(mended.result().changed()).containsExactly("index.html", ONE);
    }

    @Test
    void whatSomebodyPutIntoTheSiteGoesWithACleanBuild() throws IOException {
        SiteFixture site = site();
        Built built = site.build();
        SortedMap<String, String> first = built.hex();
        Files.writeString(built.out().resolve("more.html"), "more");
        assertThat(clean(site.options(), built.out()).hex()).isEqualTo(first);
    }

    @Test
    void stateThatIsGoneOrDamagedIsMadeAnew() throws IOException {
        SiteFixture site = site();
        SortedMap<String, String> first = site.build().hex();
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            site.write("content/articles/world/one.md", "---\ntitle: One\ndate: 2026-11-20 10:00\n---\nText " + round);
            List<Path> files;
            try (Stream<Path> walk = Files.walk(site.root().resolve(".newsline/state"))) {
                files = walk.filter(file -> Files.isRegularFile(file) && !file.endsWith("lock"))
                        .toList();
            }
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0 || random.nextInt(3) == 0) {
                Files.delete(file);
            } else if (random.nextBoolean()) {
                Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            } else {
                int at = random.nextInt(bytes.length);
                bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
                Files.write(file, bytes);
            }
            Built built = site.build();
            assertThat(built.hex())
                    .as(file + " in round " + round)
                    .isEqualTo(clean(site.options(), folder.resolve("clean")).hex());
        }
        assertThat(first).isNotEmpty();
    }

    @Test
    void aDeletedArticleGoesAlsoWhereTheStateWasDeleted() throws IOException {
        SiteFixture site = site();
        site.build();
        site.delete("content/articles/world/two.md");
        deleteState(site);
        assertThat(site.build().filesWith("Two")).isEmpty();
    }

    @Test
    void aSiteIsComparedWithOneBuiltFromNothing() throws IOException {
        SiteFixture site = site();
        Built built = site.build();
        assertThat(Verification.differences(site.options())).isEmpty();
        Files.writeString(built.out().resolve(ONE), "defaced");
        Files.writeString(built.out().resolve("more.html"), "more");
        Files.delete(built.out().resolve("index.html"));
        assertThat(Verification.differences(site.options()))
                .containsExactly(
                        "index.html: missing", "more.html: not made by a build from nothing", ONE + ": other bytes");
        assertThat(site.root().resolve(".newsline/verify")).doesNotExist();
    }

    static void deleteState(SiteFixture site) throws IOException {
        try (Stream<Path> walk = Files.walk(site.root().resolve(".newsline/state"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
