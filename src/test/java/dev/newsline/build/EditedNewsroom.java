package dev.newsline.build;

import dev.newsline.SiteFixture;
import dev.newsline.image.Photographs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** A newsroom with every kind of page, whose editors do whatever editors do, at random but repeatably. */
final class EditedNewsroom {
    private static final List<String> SECTIONS = List.of("economy", "world", "sport");
    private static final String[] WORDS = {"oil", "gas", "road", "port", "rail", "wheat", "Baku", "Tbilisi", "talks"};

    private final Random random;
    /** Whether pictures for sharing are drawn, which takes time. */
    private final boolean cards;

    private final SiteFixture site;
    private final Map<String, String> files = new TreeMap<>();
    /** Front matter by path, then the body under the key "". */
    private final Map<String, Map<String, String>> articles = new TreeMap<>();

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    /** Time stamps of the past, each its own: with those of today every file would be read again. */
    private Instant clock = Instant.parse("2026-01-01T00:00:00Z");

    private int made;

    EditedNewsroom(Path root, long seed) {
        this.random = new Random(seed);
        this.cards = seed % 10 == 0;
        this.site = SiteFixture.in(root, "");
        put("content/site.yaml", settings("Wire", 3));
        put("content/sections/economy.yaml", "name: {az: İqtisadiyyat, en: Economy}\n");
        put("content/topics/oil.yaml", "name: {az: Neft, en: Oil}\n");
        put("content/authors/aysel.yaml", "name: Aysel\nphoto: aysel.svg\nrole: {az: Müxbir, en: Reporter}\n");
        put("content/series/roads.yaml", "name: {az: Yollar, en: Roads}\n");
        put("content/phrases.yaml", "- {az: Arxiv, en: Archive}\n");
        put("content/texts/az.yaml", "archive: Keçmiş\n");
        put("content/data/prices.csv", "Mal,Qiymət\nNeft,71\n");
        put("content/media/aysel.svg", picture(3));
        put("content/media/map.svg", picture(4));
        photograph(400);
        put("content/static/terms.txt", "Terms.\n");
        put("content/pages/about.md", "---\ntitle: Haqqımızda\n---\nBiz.\n");
        put("content/pages/about.en.md", "---\ntitle: About\n---\nWe.\n");
        put("templates/fragments/notice.ftlh", "<p>notice 1</p>\n");
        put("templates/partials/note.ftlh", "<!-- note 1 -->\n");
        put("templates/404.ftlh", "<#include \"partials/note.ftlh\">\n<p>${site.name}</p>\n");
        put("templates/blocks/quote.ftlh", "<blockquote>${content}</blockquote>\n");
        for (int i = 0; i < 14; i++) {
            add();
        }
    }

    SiteFixture site() {
        return site;
    }

    Options options() {
        Options usual = site.options();
        return new Options(
                usual.root(),
                usual.content(),
                usual.templates(),
                usual.out(),
                null,
                now,
                false,
                false,
                false,
                usual.threads());
    }

    /** Makes an edit and says which. */
    String edit() {
        String path = pick(new ArrayList<>(articles.keySet()));
        Map<String, String> article = Objects.requireNonNull(articles.get(path));
        switch (random.nextInt(40)) {
            case 0 -> article.put("", article.get("") + "\nMore of " + word() + ".\n");
            case 1 -> article.put("title", "About " + word() + " " + ++made);
            case 2 -> article.put("date", date());
            case 3 -> toggle(article, "section", pick(SECTIONS));
            case 4 -> toggle(article, "topics", "[" + word() + ", oil]");
            case 5 -> toggle(article, "authors", "[" + pick(List.of("aysel", "Kamran")) + "]");
            case 6 -> toggle(article, "slug", "slug-" + ++made);
            case 7 -> toggle(article, "draft", "true");
            case 8 -> toggle(article, "embargo", date());
            case 9 -> toggle(article, "expires", date());
            case 10 -> toggle(article, "aliases", "[/old-" + ++made + "/]");
            case 11 -> toggle(article, "corrections", "[{date: 2026-11-10 10:00, kind: correction, text: Was wrong.}]");
            case 12 ->
                toggle(article, "corrections", "[{date: 2026-11-10 10:00, kind: retraction, text: Taken back.}]");
            case 13 -> toggle(article, "image", "{src: map.svg, alt: A map, credit: Arxiv}");
            case 14 -> toggle(article, "pinned", "true");
            case 15 -> toggle(article, "breaking", date());
            case 16 -> toggle(article, "series", "roads");
            case 17 -> {
                if (articles.size() > 10) {
                    return "delete " + remove(path);
                }
                return "add " + add();
            }
            case 18 -> {
                String moved = "content/articles/moved/n" + ++made + ".md";
                remove(path);
                articles.put(moved, article);
                write(moved);
                return "move " + path + " to " + moved;
            }
            case 19 -> {
                return "translate " + translate(path);
            }
            case 20 -> put("content/sections/economy.yaml", "name: {az: Bazar " + ++made + ", en: Market}\n");
            case 21 -> put("content/authors/aysel.yaml", "name: Aysel " + ++made + "\nphoto: aysel.svg\n");
            case 22 -> put("content/phrases.yaml", "- {az: Arxiv, en: Archive " + ++made + "}\n");
            case 23 -> put("content/texts/az.yaml", "archive: Keçmiş " + ++made + "\n");
            case 24 -> put("content/site.yaml", settings("Wire " + ++made, 2 + random.nextInt(4)));
            case 25 -> put("content/data/prices.csv", "Mal,Qiymət\nNeft," + ++made + "\n");
            case 26 -> put("content/media/" + pick(List.of("map", "aysel")) + ".svg", picture(5 + random.nextInt(90)));
            case 27 -> put("content/static/terms.txt", "Terms " + ++made + ".\n");
            case 28 -> put("templates/partials/note.ftlh", "<!-- note " + ++made + " -->\n");
            case 29 ->
                put("templates/blocks/quote.ftlh", "<blockquote class=\"q" + ++made + "\">${content}</blockquote>\n");
            case 30 -> put("content/pages/about.md", "---\ntitle: Biz " + ++made + "\n---\nBiz.\n");
            case 31 -> put("templates/fragments/notice.ftlh", "<p>notice " + ++made + "</p>\n");
            case 32 -> put("templates/assets/own.css", "p { color: #" + (100 + ++made) + " }\n");
            case 33 ->
                put("templates/404.ftlh", "<#include \"partials/note.ftlh\">\n<p>${site.name} " + ++made + "</p>\n");
            case 34 -> photograph(330 + random.nextInt(400));
            case 35 ->
                toggle(article, "image", "{src: photo.jpg, alt: Quarters, focus: " + random.nextInt(100) + "% 50%}");
            case 36 -> toggle(article, "gallery", "[{src: photo.jpg, alt: Quarters}]");
            default -> {
                now = now.plusSeconds(random.nextInt(40) * 3_600L);
                return "it is " + now;
            }
        }
        write(path);
        return "edit " + path + " " + articles.get(path);
    }

    private String add() {
        String name = "n" + ++made;
        String path = "content/articles/" + pick(SECTIONS) + "/" + name + ".md";
        Map<String, String> article = new LinkedHashMap<>();
        article.put("title", "Story of " + word() + " " + made);
        article.put("date", date());
        if (random.nextInt(3) > 0) {
            // Of most articles there is nothing to say, and they depend on no other.
            if (random.nextBoolean()) {
                article.put("image", "{src: map.svg, decorative: true}");
            }
            if (random.nextBoolean()) {
                article.put("topics", "[oil]");
            }
            article.put("", "Text of " + word() + ".\n");
            articles.put(path, article);
            write(path);
            return path;
        }
        String other = articles.isEmpty() ? "nowhere" : pick(new ArrayList<>(articles.keySet()));
        article.put(
                "",
                "Text of " + word() + ", see [another](" + other.substring(other.lastIndexOf('/') + 1)
                        + ") and ![a map](map.svg).\n\n::: table data=prices.csv caption=Prices\n:::\n\n::: quote\nSaid.\n:::\n");
        articles.put(path, article);
        write(path);
        return path;
    }

    private String translate(String path) {
        String other = path.replaceFirst("(\\.en)?\\.md$", ".en.md");
        Map<String, String> article = new LinkedHashMap<>();
        article.put("title", "In English " + ++made);
        article.put("", "Words on " + word() + ".\n");
        if (!articles.containsKey(other.replace(".en.md", ".md"))) {
            article.put("date", date());
        }
        articles.put(other, article);
        write(other);
        return other;
    }

    private String remove(String path) {
        articles.remove(path);
        files.remove(path);
        site.delete(path);
        return path;
    }

    private void write(String path) {
        Map<String, String> article = articles.get(path);
        if (article != null) {
            StringBuilder text = new StringBuilder("---\n");
            article.forEach((key, value) -> {
                if (!key.isEmpty()) {
                    text.append(key).append(": ").append(value).append('\n');
                }
            });
            put(path, text.append("---\n").append(article.get("")).toString());
        }
    }

    private void photograph(int width) {
        site.write("content/media/photo.jpg", Photographs.jpeg(width, 240));
        age("content/media/photo.jpg");
    }

    private void put(String path, String text) {
        files.put(path, text);
        site.write(path, text);
        age(path);
    }

    private void age(String path) {
        clock = clock.plusSeconds(1);
        try {
            Files.setLastModifiedTime(site.root().resolve(path), FileTime.from(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void toggle(Map<String, String> article, String key, String value) {
        if (article.remove(key) == null) {
            article.put(key, value);
        }
    }

    private String settings(String name, int items) {
        return "name: " + name + "\nbaseUrl: https://news.example.org/\ntimeZone: Asia/Baku\nlanguages: [az, en]\n"
                + "sections: [economy, world]\npageSize: " + items + "\nline: {items: " + items + "}\n"
                + "menus: {main: [about]}\noutputs: {lite: true, cards: " + cards + "}\n";
    }

    private static String picture(int width) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"2\"/>";
    }

    private String date() {
        return String.format(java.util.Locale.ROOT, "2026-11-%02d %02d:00", 1 + random.nextInt(28), random.nextInt(24));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
