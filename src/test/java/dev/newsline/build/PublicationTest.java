package dev.newsline.build;

import static dev.newsline.build.SampleSites.NEWSROOM;
import static dev.newsline.build.SampleSites.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published when: embargoes, drafts, expiry, retractions, previews. */
class PublicationTest {
    @TempDir
    Path folder;

    private SiteFixture newsroom() {
        return SiteFixture.in(folder.resolve("site-root"), NEWSROOM);
    }

    @Test
    void anEmbargoedArticleLeavesNoTrace() {
        Built plain = newsroom().build();
        Built built = newsroom()
                .write(
                        "content/articles/economy/zeppelin.en.md",
                        article(
                                "Zeppelin secret",
                                "date: 2026-11-22 10:00\nembargo: 2099-01-01 10:00\ntopics: [zeppelins]\n"
                                        + "authors: [Zeppo Zeppelin]\nimage: {src: zeppelin.svg, alt: Zeppelin}"))
                .write("content/media/zeppelin.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .build();
        assertThat(built.filesWith("eppelin")).isEmpty();
        assertThat(built.filesWith("2099")).isEmpty();
        assertThat(built.hex()).isEqualTo(plain.hex());
        assertThat(built.result().waiting())
                .extracting(Result.Waiting::path, Result.Waiting::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("content/articles/economy/zeppelin.en.md", "embargo"));
    }

    @Test
    void theEmbargoOfOneVersionHoldsForAll() {
        Built built = newsroom()
                .write("content/articles/economy/z.md", article("Zeppelin", "date: 2026-11-22 10:00"))
                .write("content/articles/economy/z.en.md", article("Zeppelin en", "embargo: 2099-01-01 10:00"))
                .write("content/articles/economy/z.ru.md", article("Zeppelin ru", "embargo: none"))
                .build();
        assertThat(built.has("economy/2026/11/z/index.html")).isFalse();
        assertThat(built.has("en/economy/2026/11/z/index.html")).isFalse();
        assertThat(built.has("ru/economy/2026/11/z/index.html")).isTrue();
        assertThat(built.filesWith("Zeppelin en")).isEmpty();
    }

    @Test
    void aDraftLeavesNoTrace() {
        Built plain = newsroom().build();
        Built built = newsroom()
                .write(
                        "content/articles/economy/zeppelin.en.md",
                        article("Zeppelin draft", "date: 2026-11-22 10:00\ndraft: true\ntopics: [zeppelins]"))
                .build();
        assertThat(built.filesWith("eppelin")).isEmpty();
        assertThat(built.hex()).isEqualTo(plain.hex());
    }

    @Test
    void anArticleIsPublishedOnceItsEmbargoIsOverAndDatedByIt() {
        SiteFixture site = newsroom()
                .write(
                        "content/articles/world/timed.en.md",
                        article("Timed", "date: 2026-11-01 10:00\nembargo: 2026-12-01 10:00"));
        assertThat(site.buildAt("2026-12-01T05:59:59Z").filesWith("Timed")).isEmpty();
        Built later = site.buildAt("2026-12-01T06:00:00Z");
        assertThat(later.file("en/world/2026/12/timed/index.html")).contains("2026-12-01T10:00:00+04:00");
    }

    @Test
    void anExpiredArticleIsGone() {
        SiteFixture site = newsroom()
                .write(
                        "content/articles/world/timed.en.md",
                        article("Timed", "date: 2026-11-01 10:00\nexpires: 2026-12-01 10:00"));
        assertThat(site.buildAt("2026-11-30T00:00:00Z").has("en/world/2026/11/timed/index.html"))
                .isTrue();
        assertThat(site.buildAt("2026-12-02T00:00:00Z").filesWith("Timed")).isEmpty();
    }

    @Test
    void aPreviewShowsWhatWaitsWithNoindexAndNotInTheSite() {
        SiteFixture site = newsroom()
                .write("content/articles/world/draft.en.md", article("Drafty", "date: 2026-11-22 10:00\ndraft: true"))
                .write(
                        "content/articles/world/embargo.en.md",
                        article("Secrety", "date: 2026-11-22 10:00\nembargo: 2099-01-01 10:00"))
                .write("content/articles/world/future.en.md", article("Futury", "date: 2026-11-25 10:00"));
        Built preview = site.preview();
        assertThat(preview.out().startsWith(site.root().resolve(".newsline"))).isTrue();
        assertThat(preview.file("en/world/2026/11/draft/index.html")).contains("Drafty");
        assertThat(preview.file("en/world/2099/01/embargo/index.html")).contains("Secrety");
        assertThat(preview.file("en/world/2026/11/future/index.html")).contains("Futury");
        preview.files().forEach((path, text) -> {
            if (path.endsWith(".html") && text.contains("<html")) {
                assertThat(text).as(path).contains("<meta name=\"robots\" content=\"noindex");
            }
        });
        assertThat(site.root().resolve("site")).doesNotExist();
        Built built = site.build();
        assertThat(built.filesWith("Drafty")).isEmpty();
        assertThat(built.filesWith("Secrety")).isEmpty();
        assertThat(built.filesWith("Futury")).isEmpty();
    }

    @Test
    void aPreviewHasABanner() {
        SiteFixture site = newsroom();
        assertThat(site.preview().file("en/index.html")).contains("<p class=\"preview\"");
        assertThat(site.build().file("en/index.html")).doesNotContain("class=\"preview\"");
    }

    @Test
    void aRetractedArticleKeepsItsPageWithoutItsBody() {
        Built built =
                newsroom().write("content/articles/world/wrong.en.md", """
                        ---
                        title: Quagga sighted
                        date: 2026-11-22 10:00
                        topics: [transit]
                        corrections:
                          - {date: 2026-11-22 12:00, kind: retraction, text: It was a horse.}
                        ---
                        The animal was bodily there.
                        """).build();
        assertThat(built.file("en/world/2026/11/wrong/index.html")).contains("It was a horse.");
        assertThat(built.filesWith("bodily there")).isEmpty();
        assertThat(built.filesWith("Quagga")).containsExactly("en/world/2026/11/wrong/index.html");
        assertThat(built.filesWith("/world/2026/11/wrong/")).containsExactly("en/world/2026/11/wrong/index.html");
    }

    @Test
    void aLinkToAnUnpublishedArticleIsPrintedAsItsWords() {
        Built built = newsroom()
                .write(
                        "content/articles/world/secret.en.md",
                        article("Hidden headline", "date: 2026-11-22 10:00\nembargo: 2099-01-01 10:00"))
                .write("content/articles/world/open.en.md", """
                        ---
                        title: Open
                        date: 2026-11-22 10:00
                        ---
                        See [these words](secret.en.md) now.
                        """)
                .build();
        assertThat(built.file("en/world/2026/11/open/index.html"))
                .contains("See these words now.")
                .doesNotContain("secret");
        assertThat(built.filesWith("Hidden headline")).isEmpty();
        assertThat(built.diagnostics()).contains("open.en.md:5:19: warning NL0411");
    }

    @Test
    void flagsKeepAnArticleOutOfWhatTheyName() {
        Built built = newsroom()
                .write(
                        "content/articles/world/quiet.en.md",
                        article("Quiet", "date: 2026-11-22 10:00\nflags: [noindex, unlisted]"))
                .build();
        assertThat(built.file("en/world/2026/11/quiet/index.html")).contains("content=\"noindex");
        assertThat(built.filesWith("Quiet")).containsExactly("en/world/2026/11/quiet/index.html");
    }

    @Test
    void aStandingPageThatIsHeldBackTakesItsMenuEntryWithIt() {
        SiteFixture site = newsroom();
        site.write("content/pages/about.md", "---\ntitle: Haqqımızda\ndraft: true\n---\nKimik.\n");
        Built draft = site.build();
        assertThat(draft.result().published()).isTrue();
        assertThat(draft.filesWith("Haqqımızda")).isEmpty();
        site.write("content/pages/about.md", "---\ntitle: \"Haqqımızda\n---\nKimik.\n");
        Built broken = site.build();
        assertThat(broken.result().published()).isTrue();
        assertThat(broken.result().heldBack()).isTrue();
        assertThat(broken.has("about/index.html")).isFalse();
        assertThat(broken.file("index.html")).doesNotContain("/about/");
    }

    @Test
    void aBrokenArticleIsHeldBackAndTheOthersArePublished() {
        Built built = newsroom()
                .write("content/articles/world/broken.en.md", "---\ntitle: \"unclosed\ndate: 2026-11-22\n---\nX\n")
                .build();
        assertThat(built.result().published()).isTrue();
        assertThat(built.result().heldBack()).isTrue();
        assertThat(built.has("en/world/2026/11/call/index.html")).isTrue();
        assertThat(built.filesWith("unclosed")).isEmpty();
    }

    @Test
    void aTranslationWaitsWithABrokenOriginal() {
        Built built = newsroom()
                .write("content/articles/economy/corridor.md", "---\ntitle: \"unclosed\n---\n")
                .build();
        assertThat(built.has("en/economy/2026/11/corridor/index.html")).isFalse();
    }
}
