package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.assemble.Assembler;
import dev.newsline.assemble.Media;
import dev.newsline.assemble.Site;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.Parallel;
import dev.newsline.diag.Diagnostics;
import dev.newsline.digest.Digest;
import dev.newsline.plan.Job;
import dev.newsline.plan.Plan;
import dev.newsline.plan.Planner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Same fingerprint, same bytes: each edit is planned and built, and what did not change its fingerprint is the same. */
class FingerprintTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: Asia/Baku
            languages: [az, en]
            sections: [economy, world]
            menus: {footer: [about]}
            outputs: {lite: true, cards: true}
            social: [{network: telegram, url: "https://t.example/wire"}]
            -- content/phrases.yaml --
            - {az: Arxiv fotosu, en: Archive photo}
            -- content/texts/en.yaml --
            newsLine: The Wire
            -- content/sections/economy.yaml --
            name: {az: İqtisadiyyat, en: Economy}
            -- content/sections/world.yaml --
            name: {az: Dünya, en: World}
            -- content/authors/leyla.yaml --
            name: Leyla Mammadova
            -- content/pages/about.md --
            ---
            title: Haqqımızda
            ---
            Biz.
            -- content/static/robots.txt --
            User-agent: *
            -- content/data/polls.csv --
            party,share
            A,51
            -- content/media/room.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>
            -- content/articles/economy/a.md --
            ---
            title: Birinci
            date: 2026-11-20 10:00
            topics: [transit]
            authors: [leyla]
            ---
            Mətn.
            -- content/articles/economy/a.en.md --
            ---
            title: First
            ---
            See [the second](../world/b.en.md).

            ::: table data=polls.csv
            :::
            -- content/articles/world/b.en.md --
            ---
            title: Second
            date: 2026-11-21 10:00
            topics: [transit]
            image: {src: room.svg, alt: A room, credit: Arxiv fotosu}
            ---
            Text.
            -- content/articles/world/c.en.md --
            ---
            title: Third
            date: 2026-11-22 10:00
            ---
            Text.
            """;

    /** Edits that no page of this site shows. */
    private static final Set<String> SILENT = Set.of(
            "expires: 2027-11-22 10:00", "pinned: true", "reviews: none", "flags: [sensitive]", "typography: false");

    @TempDir
    Path folder;

    private static Map<String, Map<String, String>> edits() {
        Map<String, Map<String, String>> edits = new LinkedHashMap<>();
        edits.put("nothing", Map.of());
        edits.put("headline", Map.of("content/articles/world/b.en.md", "title: Second=>title: Changed"));
        edits.put("body", Map.of("content/articles/world/b.en.md", "Text.=>Other text."));
        edits.put("address", Map.of("content/articles/world/b.en.md", "topics:=>slug: moved\ntopics:"));
        edits.put("draft", Map.of("content/articles/world/b.en.md", "topics:=>draft: true\ntopics:"));
        edits.put("date", Map.of("content/articles/world/c.en.md", "11-22=>10-22"));
        edits.put("inherited", Map.of("content/articles/economy/a.md", "[transit]=>[gas]"));
        edits.put("author", Map.of("content/authors/leyla.yaml", "Leyla=>Ləman"));
        edits.put("section", Map.of("content/sections/world.yaml", "World=>Abroad"));
        edits.put("phrase", Map.of("content/phrases.yaml", "Archive photo=>From the archive"));
        edits.put("text", Map.of("content/texts/en.yaml", "The Wire=>The Line"));
        edits.put("standing page", Map.of("content/pages/about.md", "Biz.=>Siz."));
        edits.put("static file", Map.of("content/static/robots.txt", "User-agent: *=>User-agent: x"));
        edits.put("data", Map.of("content/data/polls.csv", "A,51=>A,49"));
        edits.put("picture's size", Map.of("content/media/room.svg", "width=\"30\"=>width=\"60\""));
        edits.put("picture's bytes", Map.of("content/media/room.svg", "/>=> />"));
        edits.put("site's name", Map.of("content/site.yaml", "name: Wire=>name: Cable"));
        edits.put("account", Map.of("content/site.yaml", "t.example/wire=>t.example/cable"));
        edits.put("zone", Map.of("content/site.yaml", "Asia/Baku=>UTC"));
        edits.put("address of the site", Map.of("content/site.yaml", "news.example.org/=>example.org/news/"));
        edits.put("template", Map.of("templates/partials/article-end.ftlh", "=><hr>"));
        edits.put("block", Map.of("templates/blocks/table.ftlh", "=><hr>"));
        edits.put(
                "lite template",
                Map.of("templates/lite/picture.ftlh", "=><#macro described picture element=\"p\"></#macro>"));
        edits.put("lite block", Map.of("templates/lite/blocks/table.ftlh", "=><hr>"));
        edits.put("asset", Map.of("templates/assets/site.css", "=>p {}"));
        edits.put("fragment", Map.of("templates/fragments/notice.ftlh", "=><p>Now</p>"));
        for (String line : LINES) {
            edits.put(line, Map.of("content/articles/world/b.en.md", "topics:=>" + line + "\ntopics:"));
        }
        for (String line : SETTINGS) {
            edits.put(line, Map.of("content/site.yaml", "name: Wire\n=>name: Wire\n" + line + "\n"));
        }
        for (String outputs : OUTPUTS) {
            edits.put(outputs, Map.of("content/site.yaml", "{lite: true, cards: true}=>" + outputs));
        }
        return edits;
    }

    /** Lines that front matter may get; each is an edit. */
    private static final List<String> LINES = List.of(
            "authors: [leyla]",
            "authors: [{id: leyla, role: photo}]",
            "byline: By our desk",
            "dateline: Baku",
            "summary: Other words.",
            "updated: 2026-11-21 15:00",
            "embargo: 2026-11-22 10:00",
            "expires: 2026-11-22 10:00",
            "expires: 2027-11-22 10:00",
            "corrections: [{date: 2026-11-22 10:00, kind: correction, text: Mended.}]",
            "corrections: [{date: 2026-11-22 10:00, kind: retraction, text: Wrong.}]",
            "kicker: Exclusive",
            "standfirst: A sentence.",
            "keyPoints: [One, Two]",
            "type: opinion",
            "type: sponsored",
            "series: {id: roads, part: 2}",
            "related: [c]",
            "pinned: true",
            "breaking: true",
            "aliases: [/old/]",
            "seoTitle: For engines",
            "shareTitle: For friends",
            "linkTitle: Short",
            "source: {name: Agency, url: \"https://agency.example/\", licence: CC BY}",
            "canonical: https://elsewhere.example/",
            "gallery: [{src: room.svg, alt: Again}]",
            "reviews: closed",
            "reviews: none",
            "flags: [noindex]",
            "flags: [unlisted]",
            "flags: [noFeed]",
            "flags: [noLine]",
            "flags: [noHome]",
            "flags: [sensitive]",
            "typography: false");

    /** Lines that settings may get. */
    private static final List<String> SETTINGS = List.of(
            "pageSize: 1",
            "line: {items: 1}",
            "line: {onArticle: 0}",
            "line: {onArticle: 1}",
            "article: {byline: end}",
            "article: {dateline: end}",
            "reviews: {mode: open, mail: desk@example.org}",
            "reviews: {mode: open, endpoint: \"https://example.org/reviews\"}",
            "policies: {ethics: about}",
            "languagePrefix: all",
            "permalink: /:year/:slug/");

    /** Outputs in place of those of the site. */
    private static final List<String> OUTPUTS = List.of(
            "{archives: [year], lite: true, cards: true}",
            "{feeds: [rss], lite: true, cards: true}",
            "{cards: true}",
            "{lite: true}");

    @TestFactory
    Stream<DynamicTest> whatKeepsItsFingerprintKeepsItsBytes() {
        return edits().entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> check(edit.getKey(), edit.getValue())));
    }

    private void check(String name, Map<String, String> edits) throws IOException {
        SiteFixture site = SiteFixture.in(folder.resolve(name.replaceAll("\\W", "-")), SITE);
        SortedMap<String, Digest> planned = plan(site);
        SortedMap<String, String> built = build(site);
        Map<String, String> files = SiteFixture.parse(SITE);
        edits.forEach((path, edit) -> {
            String[] parts = edit.split("=>", -1);
            String before = files.get(path);
            if (before == null) {
                site.write(path, parts[1]);
            } else {
                assertThat(before).contains(parts[0]);
                site.write(path, before.replace(parts[0], parts[1]));
            }
        });
        SortedMap<String, Digest> plannedAfter = plan(site);
        SortedMap<String, String> builtAfter = build(site);
        List<String> stale = new ArrayList<>();
        List<String> needless = new ArrayList<>();
        plannedAfter.forEach((path, fingerprint) -> {
            Digest before = planned.get(path);
            if (before != null) {
                boolean same =
                        builtAfter.get(path) != null && builtAfter.get(path).equals(built.get(path));
                if (before.equals(fingerprint) && !same) {
                    stale.add(path);
                } else if (!before.equals(fingerprint) && same) {
                    needless.add(path);
                }
            }
        });
        assertThat(stale).as("same fingerprint, other bytes").isEmpty();
        if (name.equals("nothing")) {
            assertThat(needless).isEmpty();
            assertThat(plannedAfter).isEqualTo(planned);
            assertThat(planned.keySet()).isEqualTo(built.keySet());
        } else if (!SILENT.contains(name)) {
            assertThat(builtAfter).isNotEqualTo(built);
        }
    }

    private static SortedMap<String, String> build(SiteFixture site) {
        Built built = site.build();
        assertThat(built.result().published()).as(built.diagnostics()).isTrue();
        return built.hex();
    }

    /** The fingerprints of all files. */
    private static SortedMap<String, Digest> plan(SiteFixture site) throws IOException {
        Options options = site.options();
        Diagnostics diagnostics = new Diagnostics();
        Newsroom newsroom = Newsroom.open(options, diagnostics);
        if (newsroom == null) {
            throw new AssertionError(diagnostics.list());
        }
        List<Reading> readings = new ArrayList<>();
        for (String path : newsroom.walk().markdown()) {
            readings.add(newsroom.reader().read(path));
        }
        Assembler assembler = newsroom.assembler(null);
        Map<String, Media.Picture> measured = new HashMap<>();
        for (String file : assembler.mediaFiles(readings)) {
            Media.Picture picture = assembler.media().measure(file).picture();
            if (picture != null) {
                measured.put(file, picture);
            }
        }
        Site assembled = assembler.assemble(readings, measured, options.now(), false);
        Rendering rendering = new Rendering(newsroom, assembled);
        Plan plan = Planner.plan(
                assembled,
                newsroom.theme(),
                newsroom.languages(),
                rendering::body,
                null,
                Set.of(),
                false,
                newsroom.shown(),
                Parallel.ONE_BY_ONE,
                diagnostics);
        SortedMap<String, Digest> fingerprints = new TreeMap<>();
        for (Job job : plan.jobs()) {
            fingerprints.put(job.path(), job.fingerprint());
        }
        return fingerprints;
    }
}
