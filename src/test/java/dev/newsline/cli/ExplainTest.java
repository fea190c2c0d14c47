package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir
    Path folder;

    @Test
    void anAddressIsTakenAsItIsCopiedFromABrowser() throws IOException {
        CliTest.makeSite(folder);
        for (String address : new String[] {
            "/az/",
            "/wire/az/",
            "/wire/az",
            "/wire/az/?a=b#c",
            "https://news.example.org/wire/az/",
            "http://NEWS.example.org/wire/az/#top",
        }) {
            Caller caller = new Caller(folder);
            assertThat(caller.call("explain", address)).as(address).isZero();
            assertThat(caller.out()).as(address).startsWith("{\"path\":\"az/index.html\"");
        }
        Caller front = new Caller(folder);
        assertThat(front.call("explain", "/wire")).isZero();
        assertThat(front.out()).startsWith("{\"path\":\"index.html\"");
        assertThat(new Caller(folder).call("explain", "https://elsewhere.example/wire/az/"))
                .isEqualTo(2);
    }

    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            languages: [en]
            sections: [economy]
            -- content/sections/economy.yaml --
            name: Economy
            -- content/articles/economy/a.md --
            ---
            title: First
            date: 2026-11-20T10:00:00Z
            ---
            Text.
            -- content/articles/economy/b.md --
            ---
            title: Second
            date: 2026-11-21T10:00:00Z
            ---
            See [the first](a.md).
            -- content/articles/economy/later.md --
            ---
            title: Later
            date: 2026-11-22T10:00:00Z
            embargo: 2026-11-24T10:00:00Z
            ---
            Text.
            """;

    private SiteFixture site() {
        return SiteFixture.in(folder, SITE);
    }

    private void build() {
        assertThat(new Caller(folder).call("build", "--quiet")).isZero();
    }

    /** The page as it is explained, without the record, which has tests of its own. */
    private String explained(Path here, String asked) {
        Caller caller = new Caller(here);
        assertThat(caller.call("explain", asked, "--root", folder.toString()))
                .as(caller.err())
                .isZero();
        assertThat(caller.out().lines()).hasSize(1);
        return caller.out().replaceFirst(",\"record\":.*\\n", "");
    }

    private String missing(String asked) {
        Caller caller = new Caller(folder);
        assertThat(caller.call("explain", asked)).isEqualTo(2);
        return caller.err();
    }

    @Test
    void aFileIsTakenAsAShellCompletesIt() throws IOException {
        site();
        for (String file : new String[] {"content/articles/economy/a.md", "articles/economy/a.md"}) {
            assertThat(explained(folder, file)).startsWith("{\"path\":\"economy/2026/11/a/index.html\"");
        }
        assertThat(explained(folder.resolve("content/articles/economy"), "a.md"))
                .startsWith("{\"path\":\"economy/2026/11/a/index.html\"");
        assertThat(explained(
                        folder, folder.resolve("content/articles/economy/a.md").toString()))
                .startsWith("{\"path\":\"economy/2026/11/a/index.html\"");
    }

    @Test
    void aFileWithoutAPageSaysWhy() throws IOException {
        site().write("content/articles/draft.md", "---\ntitle: x\ndate: 2026-11-01\ndraft: true\n---\n");
        assertThat(missing("content/articles/economy/later.md"))
                .contains("content/articles/economy/later.md has no page: embargo until 2026-11-24T10:00");
        assertThat(missing("articles/draft.md")).contains("content/articles/draft.md has no page: draft");
        assertThat(missing("content/articles/economy/c.md"))
                .contains(
                        "no page comes from content/articles/economy/c.md; did you mean content/articles/economy/a.md?");
    }

    @Test
    void thePartsOfAFingerprintAreNamed() {
        site();
        String page = explained(folder, "articles/economy/a.md");
        String parts = page.replaceFirst(".*\"parts\":\\{", "").replaceFirst("}.*", "");
        assertThat(parts.replaceAll(":\"[0-9a-f]{16}\"", "")).isEqualTo("""
                "template","settings","site","texts","assets","article","card","section","authors","topics","series",\
                "gallery","dateline","translations","links","blocks","line","related","previous","next","needs\"""");
        assertThat(page).doesNotContain("\"made\"", "\"changedSince\"", "\"lastBuild\"");
    }

    @Test
    void whatChangedInTheLastBuildIsNamed() {
        SiteFixture site = site();
        build();
        assertThat(explained(folder, "articles/economy/b.md"))
                .contains(
                        "\"made\":{\"at\":\"2026-11-23T10:00:00Z\",\"inLastBuild\":true,\"firstKnown\":true,\"changed\":[]},"
                                + "\"changedSince\":[]");
        site.write("content/articles/economy/a.md", "---\ntitle: Mended\ndate: 2026-11-20T10:00:00Z\n---\nText.\n");
        // Before the build it is to come, afterwards it is done.
        assertThat(explained(folder, "articles/economy/b.md"))
                .contains("\"changedSince\":[\"line\",\"related\",\"previous\"]");
        build();
        assertThat(explained(folder, "articles/economy/b.md"))
                .contains(
                        "\"inLastBuild\":true,\"firstKnown\":false,\"changed\":[\"line\",\"related\",\"previous\"]},\"changedSince\":[]");
        assertThat(explained(folder, "articles/economy/a.md")).contains("\"changed\":[\"article\",\"card\",\"line\"]");
        site.write("content/sections/economy.yaml", "name: Economy\ndescription: Money.\n");
        build();
        assertThat(explained(folder, "articles/economy/a.md"))
                .contains("\"changed\":[\"card\",\"section\",\"line\",\"next\"]}");
        assertThat(explained(folder, "/economy/")).contains("\"changed\":[\"head\",\"articles\"]}");
    }

    @Test
    void aPageThatTheLastBuildLeftAloneSaysSo() {
        SiteFixture site = site();
        build();
        site.write("templates/fragments/notice.ftlh", "<p>Now</p>\n");
        build();
        assertThat(explained(folder, "articles/economy/a.md")).contains("\"inLastBuild\":false");
        assertThat(explained(folder, "/fragments/notice.html")).contains("\"inLastBuild\":true");
    }

    @Test
    void explainingKeepsAndMakesNothing() throws IOException {
        site();
        explained(folder, "articles/economy/a.md");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(folder.resolve(".newsline")).doesNotExist();
    }

    @Test
    void explainingLeavesTheStateAsItIs() throws IOException {
        SiteFixture site = site();
        build();
        Map<String, String> before = state();
        assertThat(before).hasSizeGreaterThan(5);
        site.write("content/articles/economy/a.md", "---\ntitle: Mended\ndate: 2026-11-20T10:00:00Z\n---\nText.\n");
        explained(folder, "articles/economy/a.md");
        assertThat(state()).isEqualTo(before);
        // Settings under which the state does not fit are no reason to throw it away: they may be tried and taken back.
        site.write("content/site.yaml", "name: Wire\nlanguages: [en, az]\nsections: [economy]\n");
        explained(folder, "articles/economy/a.md");
        assertThat(state()).isEqualTo(before);
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(".newsline/state"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(file.getFileName().toString(), Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return state;
    }

    @Test
    void anArticleThatIsHeldBackIsExplainedAsItStands() throws IOException {
        SiteFixture site = site();
        build();
        String stands = explained(folder, "articles/economy/a.md");
        site.write("content/articles/economy/a.md", "---\ntitle: [First\n---\nText.\n");
        assertThat(explained(folder, "articles/economy/a.md"))
                .isEqualTo(stands.replaceFirst("}\n$", "") + ",\"heldBack\":\"NL0128\"}\n");
        try (Stream<Path> files = Files.walk(folder.resolve(".newsline"))) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        assertThat(missing("articles/economy/a.md")).contains("content/articles/economy/a.md has no page: NL0128");
    }

    @Test
    void anExplanationDoesWithoutADamagedState() throws IOException {
        site();
        build();
        String page = explained(folder, "articles/economy/b.md");
        try (Stream<Path> files = Files.walk(folder.resolve(".newsline/state"))) {
            for (Path tails : files.filter(file -> file.getFileName().toString().matches("sources.*tails"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(tails);
                Arrays.fill(bytes, (byte) 7);
                Files.write(tails, bytes);
            }
        }
        assertThat(explained(folder, "articles/economy/b.md")).isEqualTo(page);
    }

    @Test
    void whenAPageChangesByItselfIsFoundOut() {
        SiteFixture site = site();
        // The second has a next one when the embargo ends; the first stays as it is.
        assertThat(explained(folder, "articles/economy/b.md"))
                .contains("\"changesByItself\":{\"at\":\"2026-11-24T10:00:00Z\",\"changed\":[\"next\"]}");
        assertThat(explained(folder, "articles/economy/a.md")).contains("\"changesByItself\":{\"never\":true}");
        site.write(
                "content/articles/economy/a.md",
                "---\ntitle: First\ndate: 2026-11-20T10:00:00Z\nexpires: 2026-12-01T10:00:00Z\n---\nText.\n");
        assertThat(explained(folder, "articles/economy/a.md"))
                .contains("\"changesByItself\":{\"at\":\"2026-12-01T10:00:00Z\",\"removed\":true}");
    }
}
