package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a site whose sources change between planning and rendering, or whose folder is not as it should be. */
class ChangedSourcesTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en]
            -- content/articles/world/one.md --
            ---
            title: One
            date: 2026-11-20 10:00
            ---
            The first text.

            ![A room](room.svg)
            -- content/articles/world/room.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>
            -- content/articles/world/two.md --
            ---
            title: Two
            date: 2026-11-21 10:00
            ---
            The second text.
            -- content/static/terms.txt --
            Terms.
            """;

    private static final String ONE = "world/2026/11/one/index.html";

    @TempDir
    Path folder;

    private SiteFixture site() {
        return SiteFixture.in(folder.resolve("root"), SITE);
    }

    private static Built between(SiteFixture site, Runnable change) throws IOException {
        try (Planned planned = Build.plan(site.options())) {
            change.run();
            return new Built(site.options().out(), Build.run(planned));
        }
    }

    @Test
    void aPageWhoseSourceChangesStandsUntilTheNextBuild() throws IOException {
        SiteFixture site = site();
        String before = site.build().file(ONE);
        String path = "content/articles/world/one.md";
        String text = Files.readString(site.root().resolve(path));
        site.write(path, text.replace("first", "second"));
        String changed = text.replace("first", "newest");
        Built built = between(site, () -> site.write(path, changed));
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/world/one.md:1:1: error NL0318: changed while the site was built; it waits for the next build
                    hint: build again
                """);
        assertThat(built.result().published()).isTrue();
        assertThat(built.result().waiting())
                .containsExactly(new Result.Waiting("content/articles/world/one.md", "NL0318", ""));
        assertThat(built.file(ONE)).isEqualTo(before);
        assertThat(site.build().file(ONE)).contains("The newest text.");
    }

    @Test
    void aNewPageWhoseSourceChangesIsNamedNowhere() throws IOException {
        SiteFixture site = site();
        Built built = between(
                site,
                () -> site.write(
                        "content/articles/world/one.md", "---\ntitle: One\ndate: 2026-11-20 10:00\n---\nOther.\n"));
        assertThat(built.diagnostics()).contains("one.md:1:1: error NL0318");
        assertThat(built.filesWith("2026/11/one")).isEmpty();
        assertThat(built.file("world/index.html")).contains("Two");
    }

    @Test
    void anArticleThatIsDeletedMeanwhileIsTakenDown() throws IOException {
        SiteFixture site = site();
        site.build();
        site.write("content/articles/world/one.md", "---\ntitle: One\ndate: 2026-11-20 10:00\n---\nOther.\n");
        Built built = between(site, () -> site.delete("content/articles/world/one.md"));
        assertThat(built.diagnostics()).isEqualTo("""
                content/articles/world/one.md:1:1: error NL0316: cannot be read: it was deleted while the site was built
                """);
        assertThat(built.filesWith("2026/11/one")).isEmpty();
        assertThat(built.hex()).isEqualTo(site.build().hex());
    }

    @Test
    void aPictureThatVanishesIsLeftOutOfItsArticle() throws IOException {
        SiteFixture site = site();
        Built built = between(site, () -> site.delete("content/articles/world/room.svg"));
        assertThat(built.diagnostics())
                .contains("content/articles/world/room.svg:1:1: error NL0316")
                .contains("warning NL0403: the picture cannot be used: it cannot be read");
        assertThat(built.file(ONE)).contains("The first text.").doesNotContain("room.svg");
    }

    @Test
    void aStaticFileThatChangesIsNotPublishedHalf() throws IOException {
        SiteFixture site = site();
        Built built = between(site, () -> site.write("content/static/terms.txt", "Other terms."));
        assertThat(built.diagnostics()).contains("content/static/terms.txt:1:1: error NL0318");
        assertThat(built.has("terms.txt")).isFalse();
        assertThat(site.build().file("terms.txt")).isEqualTo("Other terms.");
    }

    @Test
    void twoBuildsCannotWriteOneSite() throws IOException {
        SiteFixture site = site();
        try (Planned planned = Build.plan(site.options())) {
            Built second = site.build();
            assertThat(second.result().published()).isFalse();
            assertThat(second.diagnostics())
                    .contains("error NL0703: another build is writing this site\n"
                            + "    hint: wait until it has ended, then build again");
            assertThat(Build.run(planned).published()).isTrue();
        }
        assertThat(site.build().result().published()).isTrue();
    }

    @Test
    void aLinkInTheSiteIsNeverFollowed() throws IOException {
        SiteFixture site = site();
        site.build();
        Path world = site.options().out().resolve("world");
        Path outside = folder.resolve("outside");
        Files.move(world, outside);
        Files.createSymbolicLink(world, outside);
        Files.writeString(outside.resolve("mine.txt"), "mine");
        Built built = site.build();
        assertThat(Files.isSymbolicLink(world)).isFalse();
        assertThat(built.has(ONE)).isTrue();
        assertThat(outside.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aPageBehindALinkThatIsReplacedIsMadeAgain() throws IOException {
        SiteFixture site = site();
        SortedMap<String, String> whole = site.build().hex();
        Path world = site.options().out().resolve("world");
        Path outside = folder.resolve("outside");
        Files.move(world, outside);
        Files.createSymbolicLink(world, outside);
        assertThat(site.build().hex()).isEqualTo(whole);
    }

    @Test
    void aDeletedPageIsNotReadThroughALink() throws IOException {
        SiteFixture site = site();
        site.build();
        Path page = site.options().out().resolve(ONE).getParent();
        Path outside = folder.resolve("outside");
        Files.move(page, outside);
        Files.createSymbolicLink(page, outside);
        site.delete("content/articles/world/one.md");
        Built built = site.build();
        assertThat(Files.exists(page, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(built.result().removed()).contains(ONE);
        assertThat(outside.resolve("index.html")).isRegularFile();
    }

    @Test
    void theSitesFolderMayBeALink() throws IOException {
        SiteFixture site = site();
        Path real = Files.createDirectory(folder.resolve("www"));
        Path out = Files.createSymbolicLink(site.root().resolve("site"), real);
        site.build();
        Built built = site.build();
        assertThat(built.result().published()).as(built.diagnostics()).isTrue();
        assertThat(built.result().changed()).isEmpty();
        assertThat(Files.isSymbolicLink(out)).isTrue();
        assertThat(real.resolve(ONE)).isRegularFile();
    }

    @Test
    void whatIsTooLargeIsSaidAndTheRestIsPublished() throws IOException {
        SiteFixture site = site();
        byte[] large = new byte[(32 << 20) + 1];
        site.write("content/articles/world/room.svg", large);
        site.write("content/sections/world.yaml", "x".repeat((8 << 20) + 1));
        Built built = site.build();
        assertThat(built.diagnostics())
                .contains(
                        "content/articles/world/room.svg:1:1: warning NL0125: the file has 33554433 bytes; at most 33554432")
                .contains(
                        "content/sections/world.yaml:1:1: warning NL0125: the file has 8388609 bytes; at most 8388608");
        assertThat(built.file(ONE)).contains("The first text.");
    }

    @Test
    void dataThatIsNotUtf8IsTheTroubleOfItsBlockAlone() {
        SiteFixture site = site();
        site.write("content/data/rates.csv", "a,b\n\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
        Built built = site.build();
        assertThat(built.diagnostics()).contains("content/data/rates.csv:2:1: warning NL0101");
        assertThat(built.diagnostics()).doesNotContain(": error");
        assertThat(built.has(ONE)).isTrue();
    }

    @Test
    void aQuotationMarkThatIsNeverClosedInATableIsToldWhereItOpens() {
        SiteFixture site = site();
        site.write("content/data/rates.csv", "a,b\n1,2\n3,\"4\n5,6\n");
        Built built = site.build();
        assertThat(built.diagnostics())
                .contains("content/data/rates.csv:3:3: warning NL0903: the data cannot be read: the quotation mark is"
                        + " never closed\n    3,\"4\n      ^\n");
        assertThat(built.has(ONE)).isTrue();
    }

    @Test
    void aCellBeyondTheHeadOfATableIsTold() {
        SiteFixture site = site();
        String block = "\n::: table data=rates.csv\n:::\n";
        site.write(
                "content/articles/world/tables.md",
                "---\ntitle: Tables\ndate: 2026-11-20 10:00\n---\n" + block + block);
        // Empty cells at the end are a spreadsheet's; a cell in quotation marks may have what separates cells.
        site.write("content/articles/world/rates.csv", "a;b\r\n1;2;;\r\n\"3;4\";5\r\n6;7; x;y\r\n");
        site.write("content/data/more.csv", "a,b\n1,2,3\n4,5,6,7");
        assertThat(site.build().diagnostics()).isEqualTo("""
                content/articles/world/rates.csv:4:5: warning NL0904: the row has 4 cells, and the head of the table 2
                    6;7; x;y
                        ^^^^
                    hint: put a cell with a ";" in it into quotation marks, or give the head one more name
                content/data/more.csv:2:5: warning NL0904: the row has 3 cells, and the head of the table 2 (and 1 more like it)
                    1,2,3
                        ^
                    hint: put a cell with a "," in it into quotation marks, or give the head one more name
                """);
        assertThat(site.build().file("world/2026/11/tables/index.html"))
                .contains("<td>1</td>\n<td>2</td>\n</tr>", "<td>x</td>\n<td>y</td>\n</tr>");
    }

    @Test
    void whatSeparatesCellsIsSeenInTheHead() {
        SiteFixture site = site();
        site.write(
                "content/articles/world/tables.md",
                "---\ntitle: Tables\ndate: 2026-11-20 10:00\n---\n\n::: table data=rates.csv\n:::\n");
        for (String separator : new String[] {",", ";", "\t"}) {
            site.write(
                    "content/articles/world/rates.csv",
                    String.join(separator, "good", "price", "of") + "\n"
                            + String.join(separator, "oil", "71", "a barrel"));
            assertThat(site.build().file("world/2026/11/tables/index.html"))
                    .containsPattern("<td>oil</td>\\s*<td[^>]*>71</td>\\s*<td>a barrel</td>");
        }
        site.write("content/articles/world/rates.csv", "good\tprice\noil\t71\t5\n");
        assertThat(site.build().diagnostics())
                .contains("rates.csv:2:8: warning NL0904", "hint: put a cell with a tab in it into quotation marks");
    }

    @Test
    void aTableIsReadHoweverItsLinesEndAndWhateverItsRowsLack() {
        SiteFixture site = site();
        site.write("templates/page.ftlh", """
                <#ftl attributes={"needs": {"rates": {"data": "rates.csv"}}}>
                <#list needs.rates as row>[<#list row as key, cell>${key}=${cell} </#list>]</#list>
                """);
        site.write("content/pages/rates.md", "---\ntitle: Rates\n---\n");
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            site.write("content/data/rates.csv", String.join(end, "a;\u0001b", "1", "2;\"x\u000by\";3", "", "5;6"));
            Built built = site.build();
            assertThat(built.file("rates/index.html")).contains("[a=1 b= ][a=2 b=xy ][a=5 b=6 ]");
        }
    }

    @Test
    void textsThatCannotBeReadHoldNothingBack() {
        SiteFixture site = site();
        site.write("content/texts/en.yaml", "readMore: a: b\n");
        Built built = site.build();
        assertThat(built.diagnostics())
                .contains("content/texts/en.yaml:1:12: warning NL0109")
                .doesNotContain(": error");
        assertThat(built.has(ONE)).isTrue();
    }

    @Test
    void whatIsWrongWithATableIsToldOnceHoweverManyShowIt() {
        SiteFixture site = site();
        String block = "\n::: table data=rates.csv\n:::\n";
        site.write(
                "content/articles/world/tables.md",
                "---\ntitle: Tables\ndate: 2026-11-20 10:00\n---\n" + block + block);
        for (String file : new String[] {"content/data/rates.csv", "content/articles/world/rates.csv"}) {
            site.write(file, "a,b\n1,\"2\n");
            assertThat(site.build().diagnostics().split(file + ":2:3: warning NL0903", -1))
                    .as(file)
                    .hasSize(2);
        }
    }

    @Test
    void jsonIsExplainedToPeople() {
        SiteFixture site = site();
        for (String[] json : new String[][] {
            {
                "// x\n{}",
                "1:1: warning NL0903: the data cannot be read: This is not JSON: Unexpected character ('/'): JSON has no comments\n"
            },
            {"[NaN]", "This is not JSON: Non-standard token 'NaN'\n"},
            {"[\"a\u0001\"]", "This is not JSON: A control character stands in a text\n"},
            {
                "[".repeat(201) + "]".repeat(201),
                "1:201: warning NL0903: the data cannot be read: It is nested more than 200 deep.\n"
            },
        }) {
            site.write("content/data/odd.json", json[0]);
            assertThat(site.build().diagnostics()).contains(json[1]);
        }
    }

    @Test
    void whatEndsALineInOldYamlOnlyIsASpace() {
        SiteFixture site = site();
        site.write(
                "content/articles/world/pasted.md",
                "---\ntitle: Pasted\u2028from\u0085Word\ndate: 2026-11-20 10:00\n---\nText.\n");
        Built built = site.build();
        assertThat(built.file("world/2026/11/pasted/index.html")).contains("<h1>Pasted from Word</h1>");
        assertThat(built.diagnostics()).contains("pasted.md:2:14: warning NL0214");
    }

    @Test
    void deepJsonIsReadAndWhatOnlyYamlAllowsIsNot() {
        SiteFixture site = site();
        site.write("content/data/deep.json", "[".repeat(100) + "]".repeat(100));
        site.write("content/data/loose.json", "{\n  \"a\": yes\n}\n");
        Built built = site.build();
        assertThat(built.diagnostics())
                .contains("content/data/loose.json:2:")
                .contains("warning NL0903: the data cannot be read: This is not JSON")
                .doesNotContain("deep.json");
    }

    @Test
    void controlCharactersOfATextReachNoPage() {
        SiteFixture site = site();
        site.write("content/articles/world/ctl.md", """
                ---
                title: Room
                date: 2026-11-20 10:00
                ---
                A@b c&#2;d `e@f`

                ::: fact-box title="B@ox"
                Text.
                :::
                """.replace("@", "\u0001\b\u001b\u007f\u0085\ufffe"));
        Built built = site.build();
        assertThat(built.file("world/2026/11/ctl/index.html"))
                .contains("<p>Ab cd <code>ef</code></p>", ">Box<")
                .doesNotContainPattern("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\ufffe]");
    }

    @Test
    void aRingOfLinksAndALinkToNowhereAreLeftOut() throws IOException {
        SiteFixture site = site();
        Path articles = site.root().resolve("content/articles");
        Files.createSymbolicLink(articles.resolve("ring"), Path.of("ring"));
        Files.createSymbolicLink(articles.resolve("nowhere.md"), Path.of("gone.md"));
        Built built = site.build();
        assertThat(built.diagnostics())
                .contains("content/articles/ring:1:1: error NL0314")
                .contains("content/articles/nowhere.md:1:1: error NL0314");
        assertThat(built.has(ONE)).isTrue();
    }
}
