package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.image.Photographs;
import dev.newsline.image.PictureInfo;
import dev.newsline.image.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes and parts of pictures, in whole small sites. */
class RenditionsTest {
    private static final String ONE = "world/2026/11/one/index.html";

    private static final String XMP = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:ps="http://ns.adobe.com/photoshop/1.0/"
             xmlns:iptc="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ps:Credit="Wire &lt;b&gt;">
            <dc:description><rdf:Alt><rdf:li xml:lang="de">Kräne</rdf:li>
            <rdf:li xml:lang="x-default">Cranes at
             dawn</rdf:li></rdf:Alt></dc:description>
            <iptc:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Two cranes</rdf:li></rdf:Alt>
            </iptc:AltTextAccessibility>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """;

    @TempDir
    Path folder;

    private SiteFixture site(String image, byte[] picture) {
        return SiteFixture.in(folder.resolve("root"), """
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
                image: %s
                ---
                The first text.

                ![Cranes again](/2026/cranes.jpg)
                """.formatted(image))
                .write("content/media/2026/cranes.jpg", picture);
    }

    /** The pictures of the site, without digests, each with its size. */
    private static SortedMap<String, String> pictures(Built built) {
        SortedMap<String, String> sizes = new TreeMap<>();
        built.bytes().forEach((path, bytes) -> {
            if (path.startsWith("media/")) {
                try {
                    PictureInfo info = Pictures.measure(bytes);
                    sizes.put(without(path), info.width() + "x" + info.height());
                } catch (dev.newsline.image.UnusablePicture e) {
                    throw new AssertionError(path, e);
                }
            }
        });
        return sizes;
    }

    private static String without(String text) {
        return text.replaceAll("cranes-[0-9a-f]{8}-", "cranes-D-");
    }

    @Test
    void aPhotographHasSizesAndParts() {
        Built built = site("{src: /2026/cranes.jpg, alt: Cranes, focus: 30% 40%}", Photographs.jpeg(2100, 1400))
                .build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(pictures(built))
                .hasToString("{media/2026/cranes-D-1200-16x9.jpg=1200x675, media/2026/cranes-D-1200-16x9.webp=1200x675,"
                        + " media/2026/cranes-D-1200-1x1.jpg=1200x1200, media/2026/cranes-D-1200-4x3.jpg=1200x900,"
                        + " media/2026/cranes-D-1200.jpg=1200x800, media/2026/cranes-D-1200.webp=1200x800,"
                        + " media/2026/cranes-D-1920.webp=1920x1280, media/2026/cranes-D-320-16x9.webp=320x180,"
                        + " media/2026/cranes-D-480.webp=480x320, media/2026/cranes-D-640-16x9.webp=640x360,"
                        + " media/2026/cranes-D-800.webp=800x533, media/2026/cranes.jpg=2100x1400}");
        String page = without(built.file(ONE));
        String whole = "/media/2026/cranes-D-480.webp 480w, /media/2026/cranes-D-800.webp 800w,"
                + " /media/2026/cranes-D-1200.webp 1200w, /media/2026/cranes-D-1920.webp 1920w\"";
        assertThat(page)
                .contains("<picture><source type=\"image/webp\" srcset=\"" + whole
                        + " sizes=\"(min-width: 48rem) 44rem, 100vw\"><img src=\"/media/2026/cranes-D-1200.jpg\""
                        + " width=\"1200\" height=\"800\" alt=\"Cranes\" class=\"focus-x3 focus-y4\""
                        + " fetchpriority=\"high\" decoding=\"async\"></picture>")
                .contains("<picture><source type=\"image/webp\" srcset=\"" + whole
                        + " sizes=\"(min-width: 48rem) 44rem, 100vw\" />"
                        + "<img src=\"/media/2026/cranes-D-1200.jpg\" alt=\"Cranes again\" width=\"1200\" height=\"800\""
                        + " loading=\"lazy\" /></picture>")
                .contains(
                        "property=\"og:image\" content=\"https://news.example.org/media/2026/cranes-D-1200-16x9.jpg\"")
                .contains("\"contentUrl\":\"https://news.example.org/media/2026/cranes-D-1200-1x1.jpg\"");
        assertThat(page.indexOf("fetchpriority")).isLessThan(page.indexOf("loading=\"lazy\""));
        assertThat(without(built.file("index.html"))).contains("/media/2026/cranes-D-320-16x9.webp 320w");
        assertThat(without(built.file("feed.xml"))).contains("https://news.example.org/media/2026/cranes-D-1200.jpg");
        everyFileIsThere(built);
    }

    private static void everyFileIsThere(Built built) {
        Pattern address = Pattern.compile("/(media/[^\" ,<]+)");
        built.files().forEach((path, text) -> {
            if (path.endsWith(".html") || path.endsWith(".xml")) {
                address.matcher(text)
                        .results()
                        .forEach(found -> assertThat(built.has(found.group(1)))
                                .as(path + " " + found.group())
                                .isTrue());
            }
        });
    }

    @Test
    void whatIsSmallOrMovesIsPublishedAsItIs() {
        Built built = site("{src: /2026/cranes.jpg, alt: Cranes}", Photographs.jpeg(300, 200))
                .build();
        assertThat(pictures(built)).hasToString("{media/2026/cranes.jpg=300x200}");
        assertThat(built.file(ONE))
                .contains("<img src=\"/media/2026/cranes.jpg\" width=\"300\" height=\"200\"")
                .doesNotContain("<picture>");
    }

    @Test
    void twoFilesOfOneNameAreTwoPictures() {
        SiteFixture site = site("{src: /2026/cranes.jpg, alt: Cranes}", Photographs.jpeg(500, 400));
        site.write("content/media/2026/cranes.jpeg", Photographs.jpeg(500, 400));
        site.write("content/articles/world/two.md", """
                ---
                title: Two
                date: 2026-11-21 10:00
                image: {src: /2026/cranes.jpeg, alt: Cranes}
                ---
                Text.
                """);
        Built built = site.build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.bytes().keySet().stream().filter(path -> path.endsWith("-480.webp")))
                .hasSize(2);
    }

    @Test
    void aSiteMayDoWithout() {
        SiteFixture site = site("{src: /2026/cranes.jpg, alt: Cranes}", Photographs.jpeg(1000, 600));
        assertThat(pictures(site.build())).hasSizeGreaterThan(5);
        site.write("content/site.yaml", """
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: UTC
                pictures: {renditions: false}
                """);
        Built built = site.build();
        assertThat(pictures(built)).hasToString("{media/2026/cranes.jpg=1000x600}");
        assertThat(built.file(ONE)).doesNotContain("<picture>");
    }

    @Test
    void anotherFocusMakesOtherParts() throws IOException {
        SiteFixture site = site("{src: /2026/cranes.jpg, alt: Cranes, focus: left}", Photographs.jpeg(1000, 800));
        Built built = site.build();
        List<String> before = List.copyOf(built.bytes().keySet());
        Path one = site.root().resolve("content/articles/world/one.md");
        Files.writeString(one, Files.readString(one).replace("focus: left", "focus: 80% 50%"));
        built = site.build();
        assertThat(built.result().removed())
                .isNotEmpty()
                .allMatch(path -> path.matches(".*-(16x9|4x3|1x1)\\.(webp|jpg)"));
        assertThat(built.bytes().keySet()).contains("media/2026/cranes.jpg").hasSameSizeAs(before);
        assertThat(before.stream().filter(path -> path.matches(".*-480\\.webp")).toList())
                .hasSize(1)
                .allMatch(built::has);
        everyFileIsThere(built);
    }

    @Test
    void anotherPictureHasOtherAddressesAndNoneLeavesNone() throws IOException {
        SiteFixture site = site("{src: /2026/cranes.jpg, alt: Cranes}", Photographs.jpeg(1000, 800));
        java.util.Map<String, byte[]> before = site.build().bytes();
        site.write("content/media/2026/cranes.jpg", Photographs.jpeg(1000, 799));
        Built built = site.build();
        assertThat(built.bytes().keySet().stream().filter(before::containsKey).filter(path -> path.contains("cranes-")))
                .isEmpty();
        site.write("content/articles/world/one.md", "---\ntitle: One\ndate: 2026-11-20 10:00\n---\nText.\n");
        assertThat(pictures(site.build())).isEmpty();
    }

    @Test
    void whatWasMadeIsKeptWhateverBecomesOfTheSite() throws IOException {
        SiteFixture site = site("{src: /2026/cranes.jpg, alt: Cranes}", Photographs.jpeg(1000, 800));
        SortedMap<String, String> first = site.build().hex();
        Path cache = site.root().resolve(".newsline/pictures");
        List<Path> kept;
        try (Stream<Path> files = Files.walk(cache)) {
            kept = files.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(kept).hasSizeGreaterThan(5).noneMatch(file -> file.toString().endsWith(".part"));
        // Nobody does this: it shows that nothing is made again.
        Path changed = kept.get(0);
        byte[] bytes = Files.readAllBytes(changed);
        Files.write(changed, new byte[] {1, 2, 3});
        Built clean =
                site.build(options -> options.into(folder.resolve("other")).fromNothing());
        assertThat(clean.bytes().values()).contains(new byte[] {1, 2, 3});
        Files.write(changed, bytes);
        for (Path file : kept) {
            Files.delete(file);
        }
        Built again =
                site.build(options -> options.into(folder.resolve("third")).fromNothing());
        assertThat(again.hex()).isEqualTo(first);
    }

    @Test
    void whatTheFrontMatterDoesNotSayIsInTheFile() {
        byte[] picture = Photographs.described(Photographs.jpeg(400, 300), XMP);
        Built built = site("/2026/cranes.jpg", picture).build();
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.file(ONE))
                .contains("alt=\"Two cranes\"", ">Cranes at dawn<", ">Wire &lt;b&gt;<")
                .doesNotContain("<b>");
        SiteFixture own = site("{src: /2026/cranes.jpg, alt: Ours, caption: Our words, credit: We}", picture);
        assertThat(own.build().file(ONE))
                .contains("alt=\"Ours\"", ">Our words<", ">We<")
                .doesNotContain("dawn", "Wire &lt;");
        assertThat(site("{src: /2026/cranes.jpg, decorative: true}", picture)
                        .build()
                        .file(ONE))
                .contains("alt=\"\"")
                .doesNotContain("alt=\"Two cranes\"");
    }

    @Test
    void aDamagedPictureIsPublishedAsItIsAndOthersAreNot() {
        SiteFixture site = site("{src: /2026/cranes.jpg, alt: Cranes}", Photographs.damaged(1000, 800));
        site.write("content/media/2026/good.jpg", Photographs.jpeg(800, 600));
        site.write("content/articles/world/two.md", """
                ---
                title: Two
                date: 2026-11-21 10:00
                image: {src: /2026/good.jpg, alt: Good}
                ---
                Text.
                """);
        Built first = site.build();
        String said = """
                content/media/2026/cranes.jpg:1:1: warning NL0409: the picture is published as it is, without smaller files: \
                it cannot be decoded; open it in a picture editor and save it anew
                """;
        assertThat(first.diagnostics()).isEqualTo(said);
        assertThat(first.file(ONE)).contains("<img src=\"/media/2026/cranes.jpg\" width=\"1000\" height=\"800\"");
        assertThat(first.filesWith("good-")).hasSizeGreaterThan(5);
        Built second = site.build();
        assertThat(second.diagnostics()).isEqualTo(said);
        assertThat(second.result().changed()).isEmpty();
        assertThat(second.result().stages()).doesNotContainKey("pictures");
        Built clean =
                site.build(options -> options.into(folder.resolve("clean")).fromNothing());
        assertThat(clean.hex()).isEqualTo(first.hex());
        assertThat(clean.diagnostics()).isEqualTo(said);
        site.write("content/media/2026/cranes.jpg", Photographs.jpeg(1000, 800));
        assertThat(site.build().diagnostics()).isEmpty();
    }

    @Test
    void aPictureInInksIsPublishedAsItIs() {
        Built built = site("{src: /2026/cranes.jpg, alt: Cranes}", Photographs.cmyk(1000, 800))
                .build();
        assertThat(built.diagnostics()).contains("NL0409", "it is in CMYK, the colours of print; save it as RGB");
        assertThat(built.result().stages()).doesNotContainKey("pictures");
        assertThat(pictures(built)).hasToString("{media/2026/cranes.jpg=1000x800}");
    }

    @Test
    void aFocusThatIsNoneIsTold() {
        Built built = site("{src: /2026/cranes.jpg, alt: Cranes, focus: somewhere}", Photographs.jpeg(400, 300))
                .build();
        assertThat(built.diagnostics())
                .contains(
                        "NL0120: \"focus\" takes a place such as 30% 60% (from the left, from the top), not \"somewhere\"");
        assertThat(built.file(ONE)).doesNotContain("somewhere");
    }
}
