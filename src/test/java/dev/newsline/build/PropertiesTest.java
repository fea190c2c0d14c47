package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every site: shown on one with a hundred articles of all kinds, made from a fixed seed. */
class PropertiesTest {
    private static final List<String> FRONTS = List.of(
            "type: opinion",
            "topics: [oil, gas]",
            "authors: [Aysel Quliyeva, Şəfiqə Əhmədova]",
            "series: {id: roads, part: 2}",
            "image: {src: map.svg, alt: A map, credit: Arxiv}",
            "draft: true",
            "embargo: 2099-01-01 10:00",
            "flags: [noLine]",
            "pinned: true",
            "corrections: [{date: 2026-11-01 10:00, kind: correction, text: Mended.}]",
            "sumary: a key that nobody knows");

    @TempDir
    Path folder;

    private final Map<String, String> files = new TreeMap<>();
    private final Random random = new Random(20261123);

    @BeforeEach
    void write() {
        files.put("content/site.yaml", """
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [az, en]
                sections: [economy, world]
                """);
        files.put("content/media/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>");
        files.put("content/pages/about.md", "---\ntitle: Haqqımızda\n---\nBiz.\n");
        for (int i = 0; i < 100; i++) {
            String name = "content/articles/" + (i % 3 == 0 ? "economy" : "world") + "/story-" + i;
            files.put(name + ".md", article(i, "Xəbər " + i, true));
            if (i % 4 == 0) {
                files.put(name + ".en.md", article(i, "Story " + i, false));
            }
        }
    }

    private String article(int number, String title, boolean dated) {
        StringBuilder text = new StringBuilder("---\ntitle: " + title + "\n");
        if (dated) {
            // Many at one instant: the order must not be left to chance.
            text.append(String.format(Locale.ROOT, "date: 2026-%02d-15 10:00\n", 1 + number % 10));
        }
        text.append(FRONTS.get(random.nextInt(FRONTS.size()))).append('\n');
        text.append("---\nText of ")
                .append(title)
                .append(", see [another](story-")
                .append((number + 7) % 100);
        return text.append(".md).\n").toString();
    }

    private SiteFixture site(String name, List<String> order) {
        SiteFixture site = SiteFixture.in(folder.resolve(name), "");
        order.forEach(path -> site.write(path, files.get(path)));
        return site;
    }

    private SiteFixture site(String name) {
        return site(name, new ArrayList<>(files.keySet()));
    }

    @Test
    void builtTwiceIsTheSameAndNothingIsWritten() {
        SiteFixture site = site("twice");
        Built first = site.build();
        assertThat(first.result().published()).isTrue();
        assertThat(first.result().files()).isGreaterThan(200);
        Map<String, String> before = first.hex();
        Built second = site.build();
        assertThat(second.result().changed()).isEmpty();
        assertThat(second.result().removed()).isEmpty();
        assertThat(second.hex()).isEqualTo(before);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics()).contains("sumary");
    }

    @Test
    void oneThreadAndManyMakeTheSame() {
        SiteFixture site = site("threads");
        Built one = site.buildInto(folder.resolve("one"), 1);
        Built many = site.buildInto(folder.resolve("many"), 5);
        assertThat(many.hex()).isEqualTo(one.hex());
        assertThat(many.diagnostics()).isEqualTo(one.diagnostics());
    }

    @Test
    void theOrderInWhichFilesWereMadeDoesNotMatter() {
        Built sorted = site("sorted").build();
        List<String> order = new ArrayList<>(files.keySet());
        Collections.shuffle(order, random);
        Built shuffled = site("shuffled", order).build();
        assertThat(shuffled.hex()).isEqualTo(sorted.hex());
        assertThat(shuffled.diagnostics()).isEqualTo(sorted.diagnostics());
    }

    @Test
    void localeAndTimeZoneOfTheMachineDoNotMatter() {
        Built here = site("here").build();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(site("there").build().hex()).isEqualTo(here.hex());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDayThatDecidesNothingChangesNothing() {
        SiteFixture site = site("days");
        Built today = site.build();
        Map<String, String> before = today.hex();
        Built later = site.buildAt("2027-06-01T00:00:00Z");
        assertThat(later.result().changed()).isEmpty();
        assertThat(later.hex()).isEqualTo(before);
    }

    @Test
    void randomEditsAndThenABuildAreAsACleanBuild() {
        SiteFixture edited = site("edited");
        edited.build();
        List<String> paths = files.keySet().stream()
                .filter(path -> path.contains("/articles/"))
                .toList();
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 4; i++) {
                String path = paths.get(random.nextInt(paths.size()));
                if (files.containsKey(path) && random.nextInt(4) == 0) {
                    files.remove(path);
                    edited.delete(path);
                } else {
                    int number = random.nextInt(1000);
                    files.put(path, article(number, "Yeni " + number, true));
                    edited.write(path, files.get(path));
                }
            }
            Built incremental = edited.build();
            Built clean = site("clean" + round).build();
            assertThat(incremental.hex()).isEqualTo(clean.hex());
            assertThat(incremental.diagnostics()).isEqualTo(clean.diagnostics());
        }
    }
}
