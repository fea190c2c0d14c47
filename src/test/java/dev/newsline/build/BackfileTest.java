package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody has touched is not read, and all the same the site is the one that a clean build makes. */
class BackfileTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en, ru]
            sections: [world]
            outputs: {lite: true}
            -- content/authors/ann.yaml --
            name: Ann
            -- content/media/map.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>
            -- content/articles/world/one.md --
            ---
            title: One
            date: 2026-09-20 10:00
            authors: [ann]
            topics: [oil, gas]
            image: {src: map.svg, decorative: true}
            ---
            The first text.
            -- content/articles/world/one.ru.md --
            ---
            title: Odin
            ---
            The first text in Russian.
            -- content/articles/world/two.md --
            ---
            title: Two
            date: 2026-10-21 10:00
            topics: [gas]
            ---
            The second text.
            -- content/articles/world/three.md --
            ---
            title: Three
            date: 2026-10-22 10:00
            topics: [Oil price]
            flags: [noline]
            ---
            The third text.
            -- content/articles/world/four.md --
            ---
            title: Four
            date: 2026-11-20 10:00
            ---
            The fourth text, see [one](one.md).
            """;

    @TempDir
    Path folder;

    private SiteFixture site;
    private int second;

    @BeforeEach
    void buildsTheSite() throws IOException {
        site = SiteFixture.in(folder.resolve("root"), SITE);
        try (Stream<Path> files = Files.walk(site.root().resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                age(file);
            }
        }
        assertThat(site.build().diagnostics()).isEmpty();
    }

    /** Time stamps of today are not trusted. */
    private void age(Path file) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second++)));
    }

    private void write(String path, String text) throws IOException {
        site.write(path, text);
        age(site.root().resolve(path));
    }

    private void article(String name, String front) throws IOException {
        write("content/articles/world/" + name + ".md", "---\ntitle: " + name + "\n" + front + "\n---\nText.\n");
    }

    /** Builds, compares with a clean build, and gives how many files were read. */
    private int read() throws IOException {
        Built built = site.build();
        Built clean = new Built(
                folder.resolve("clean"),
                Build.run(site.options().into(folder.resolve("clean")).fromNothing()));
        assertThat(built.hex()).isEqualTo(clean.hex());
        assertThat(built.diagnostics()).isEqualTo(clean.diagnostics());
        assertThat(built.result().articles()).isEqualTo(clean.result().articles());
        assertThat(built.result().files()).isEqualTo(clean.result().files());
        return built.result().work().items().getOrDefault("read", 0);
    }

    @Test
    void onlyWhatIsNewIsReadAndWhatLeadsElsewhere() throws IOException {
        article("five", "date: 2026-11-21 10:00\ntopics: [gas]");
        assertThat(read()).as("five, and four with its link").isEqualTo(2);
        article("six", "date: 2026-11-22 10:00\ntopics: [gas]");
        assertThat(read()).isEqualTo(2);
        article("between", "date: 2026-10-21 11:00\ntopics: [gas, oil]");
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void anArticleIsReadWithItsTranslations() throws IOException {
        write("content/articles/world/one.ru.md", "---\ntitle: Odin\nslug: other\n---\nText.\n");
        assertThat(read()).isEqualTo(3);
        site.delete("content/articles/world/one.md");
        write("content/articles/world/one.ru.md", "---\ntitle: Odin\ndate: 2026-09-20\n---\nText.\n");
        assertThat(read()).isEqualTo(2);
        write("content/articles/world/two.ru.md", "---\ntitle: Dva\n---\nText.\n");
        assertThat(read()).isEqualTo(3);
        site.delete("content/articles/world/two.ru.md");
        assertThat(read()).as("two, which leads to it no more").isEqualTo(2);
    }

    @Test
    void whatIsDeletedLeavesPagesListsAndTerms() throws IOException {
        site.delete("content/articles/world/three.md");
        assertThat(read()).isEqualTo(1);
        assertThat(site.build().filesWith("Oil price")).isEmpty();
    }

    @Test
    void anAddressThatIsAskedForTwiceIsThatOfTheEarlier() throws IOException {
        article("earlier", "date: 2026-10-20 10:00\nslug: two");
        assertThat(read()).as("all, since two has no address any more").isGreaterThan(5);
        site.delete("content/articles/world/earlier.md");
        read();
        article("later", "date: 2026-10-23 10:00\nslug: two");
        read();
        article("five", "date: 2026-10-23 10:00\naliases: [/world/2026/10/two/]");
        read();
        write("content/pages/world.md", "---\ntitle: World\nslug: world/2026/10/three\n---\nText.\n");
        read();
    }

    @Test
    void anotherSpellingIsAnotherNameForAll() throws IOException {
        article("five", "date: 2026-11-21 10:00\ntopics: [Oil-Price]");
        read();
        article("six", "date: 2026-11-21 11:00\ntopics: [GAS]\nsection: economy");
        read();
    }

    @Test
    void whatAllDependOnIsReadAgain() throws IOException {
        write("content/authors/ann.yaml", "name: Anna\n");
        assertThat(read()).isEqualTo(5);
        write("content/media/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\"/>");
        assertThat(read()).isGreaterThan(2);
        write("content/articles/world/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5\" height=\"2\"/>");
        assertThat(read()).as("a picture that is nearer").isGreaterThan(2);
        write("content/static/terms.txt", "Terms");
        assertThat(read()).isEqualTo(5);
        write("templates/fragments/notice.ftlh", "<p>${site.name}</p>\n");
        assertThat(read()).isEqualTo(5);
    }

    @Test
    void aSiteThatSomebodyEditedIsMadeWhole() throws IOException {
        Path page = site.options().out().resolve("world/2026/10/two/index.html");
        Files.writeString(page, "defaced");
        article("five", "date: 2026-11-21 10:00");
        read();
        assertThat(page).content().contains("The second text.");
    }

    @Test
    void aClockThatGoesBackPublishesNothingTooEarly() throws IOException {
        assertThat(site.buildAt("2026-10-01T00:00:00Z").filesWith("The second text."))
                .isEmpty();
        assertThat(site.build().filesWith("The second text.")).isNotEmpty();
    }

    @Test
    void whatIsHeldBackIsPlannedUntilItIsMended() throws IOException {
        String two = Files.readString(site.root().resolve("content/articles/world/two.md"));
        write("content/articles/world/two.md", two.replace("title: ", "title: \""));
        assertThat(site.build().result().heldBack()).isTrue();
        String three = Files.readString(site.root().resolve("content/articles/world/three.md"));
        write("content/articles/world/three.md", three.replace("Three", "Another"));
        assertThat(site.build().file("world/2026/10/two/index.html"))
                .as("no words are left to make it of")
                .contains("Three");
        write("content/articles/world/two.md", two);
        read();
    }

    @Test
    void whereAllIsReadAfterAllWhatIsHeldBackIsSeenToOnce() throws IOException {
        String two = Files.readString(site.root().resolve("content/articles/world/two.md"));
        write("content/articles/world/two.md", two.replace("second", "other"));
        article("earlier", "date: 2026-10-20 10:00\nslug: two");
        article("new", "date: 2026-11-22 10:00\nsection: economy");
        assertThat(read()).isGreaterThan(5);
    }

    @Test
    void whereTheSourcesAreForgottenOrOlderAllIsReadAgain() throws IOException {
        String two = Files.readString(site.root().resolve("content/articles/world/two.md"));
        write("content/articles/world/two.md", two.replace("second", "other"));
        site.build();
        forget("journal");
        article("five", "date: 2026-10-23 10:00\ntopics: [gas]");
        assertThat(read()).isEqualTo(6);
        forget("heads");
        article("six", "date: 2026-10-24 10:00\ntopics: [gas]");
        assertThat(read()).isEqualTo(7);
    }

    /** Loses a part of what is known of sources. */
    private void forget(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site.root().resolve(".newsline/state"))) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("sources.") && name.endsWith(ending)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void whatABuildDidThatDidNotEndIsNotTakenForTheOneBefore() throws IOException {
        Path inTheWay;
        try (Stream<Path> files = Files.walk(site.root().resolve(".newsline/state"))) {
            inTheWay = files.filter(file -> String.valueOf(file.getFileName()).startsWith("backfile."))
                    .findFirst()
                    .orElseThrow()
                    .resolveSibling("backfile.new");
        }
        String two = Files.readString(site.root().resolve("content/articles/world/two.md"));
        write("content/articles/world/two.md", two.replace("second", "other"));
        Files.createDirectory(inTheWay);
        assertThatThrownBy(site::build).hasRootCauseInstanceOf(FileSystemException.class);
        Files.delete(inTheWay);
        assertThat(site.options().out().resolve("world/2026/10/two/index.html"))
                .content()
                .contains("The other text.");
        write("content/articles/world/two.md", two);
        assertThat(read()).isEqualTo(5);
    }

    @Test
    void sectionsThatArticlesOnlyWriteOtherwiseAreNoSecondOnes() throws IOException {
        write("content/sections/trade.yaml", "name: {en: Trade}\n");
        article("deal", "date: 2026-10-23 10:00\nsection: Trade");
        assertThat(read()).as("the registries are others").isEqualTo(6);
        article("five", "date: 2026-11-21 10:00");
        assertThat(read()).isEqualTo(2);
        assertThat(site.build().result().published()).isTrue();
    }

    @Test
    void aVersionThatIsReadEachTimeHasNoneThatIsNot() throws IOException {
        write("content/articles/world/two.ru.md", "---\ntitle: Dva\n---\nSee [one](one.md).\n");
        assertThat(read()).isEqualTo(3);
        article("five", "date: 2026-11-21 10:00");
        assertThat(read())
                .as("two stands in no row, for its translation does not")
                .isEqualTo(4);
        site.delete("content/articles/world/two.ru.md");
        assertThat(read()).isEqualTo(2);
        write("content/articles/world/two.ru.md", "---\ntitle: Dva\nembargo: 2026-11-21 12:00\n---\nText.\n");
        read();
        article("six", "date: 2026-11-21 10:00");
        read();
        site.delete("content/articles/world/two.ru.md");
        assertThat(read()).as("the embargo of its translation was its own").isEqualTo(2);
    }

    @Test
    void aTranslationThatWasSavedJustNowMayGoAgain() throws IOException {
        site.write("content/articles/world/two.ru.md", "---\ntitle: Dva\n---\nText.\n");
        read();
        site.delete("content/articles/world/two.ru.md");
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void anotherMarkIsOnAllCards() throws IOException {
        String settings = SITE.substring(SITE.indexOf("name: Wire"), SITE.indexOf("-- content/authors"));
        write("content/site.yaml", settings.replace("lite: true", "cards: true") + "theme: {mark: mark.svg}\n");
        write("content/media/mark.svg", mark("#a00000"));
        read();
        article("five", "date: 2026-11-21 10:00");
        assertThat(read()).isEqualTo(2);
        write("content/media/mark.svg", mark("#0000a0"));
        read();
    }

    private static String mark(String colour) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><rect width=\"100\" height=\"100\" fill=\""
                + colour + "\"/></svg>\n";
    }

    @Test
    void aPictureThatMovesIsNotOneThatWentWhileTheSiteWasBuilt() throws IOException {
        article("five", "date: 2026-11-21 10:00");
        assertThat(read()).isEqualTo(2);
        Path media = site.root().resolve("content/media/map.svg");
        Files.move(media, site.root().resolve("content/articles/world/map.svg"));
        read();
        article("six", "date: 2026-11-21 11:00");
        assertThat(read()).isEqualTo(2);
        site.delete("content/articles/world/map.svg");
        read();
    }

    @Test
    void whatAnotherSpellingMakesUnknownIsToldOfAll() throws IOException {
        article("five", "date: 2026-11-21 10:00\nsection: WORLD");
        read();
        article("six", "date: 2026-11-21 11:00");
        read();
    }

    @Test
    void noArticleLiesInThePageOfAnother() throws IOException {
        article("five", "date: 2026-11-21 10:00\nurl: /world/2026/10/two/index.html/x/");
        assertThat(site.build().diagnostics()).contains("index.html is the name of a page's file");
        article("five", "date: 2026-11-21 10:00\nurl: /notes/page.html");
        read();
        article("six", "date: 2026-11-22 10:00\nurl: /notes/page.html/x/");
        assertThat(read()).isEqualTo(3);
        site.delete("content/articles/world/five.md");
        read();
        assertThat(site.root().resolve("site/notes/page.html/x/index.html")).exists();
        article("seven", "date: 2026-11-20 10:00\nurl: /notes/page.html");
        read();
        assertThat(site.root().resolve("site/notes/page.html")).isRegularFile();
    }
}
