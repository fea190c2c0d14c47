package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.card.ShareCard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures for sharing, of articles that have none. */
class ShareCardsTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: Wire
            baseUrl: https://news.example.org/
            timeZone: UTC
            languages: [en]
            sections: [world]
            outputs: {cards: true}
            -- content/media/room.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>
            -- content/articles/world/one.md --
            ---
            title: One & only
            date: 2026-11-20 10:00
            ---
            The first text.
            -- content/articles/world/two.md --
            ---
            title: Two
            date: 2026-11-21 10:00
            url: /old/2.html
            image: {src: room.svg, alt: A room}
            ---
            The second text.
            -- content/articles/world/three.md --
            ---
            title: Three
            date: 2026-11-22 10:00
            image: {src: "https://pictures.example/3.jpg", alt: A picture}
            ---
            The third text.
            -- content/articles/world/four.md --
            ---
            title: თბილისი
            slug: four
            date: 2026-11-22 10:00
            ---
            The fourth text.
            """;

    /** Small things on the ground of a site that has no colour of its own: readable, and no lighter than that. */
    private static final int TINT = 0x93A9C0;

    private static final String MARK =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path fill=\"#fc0\" d=\"M0 0h8v8H0z\"/></svg>";

    @TempDir
    Path folder;

    @Test
    void anArticleWithoutAPictureIsSharedWithOne() {
        Built built = SiteFixture.in(folder, SITE).build();
        assertThat(built.bytes().get("world/2026/11/one/card.png"))
                .isEqualTo(new ShareCard("One & only", "World", "Wire", 0x0B3D70, TINT).png(null));
        assertThat(built.file("world/2026/11/one/index.html"))
                .contains("""
                <meta property="og:image" content="https://news.example.org/world/2026/11/one/card.png">
                <meta property="og:image:type" content="image/png">
                <meta property="og:image:width" content="1200">
                <meta property="og:image:height" content="630">
                <meta property="og:image:alt" content="One &amp; only">
                """, "<meta name=\"twitter:card\" content=\"summary_large_image\">", """
                "image":[{"@type":"ImageObject",\
                "contentUrl":"https://news.example.org/world/2026/11/one/card.png",\
                "url":"https://news.example.org/world/2026/11/one/card.png","width":1200,"height":630""");
    }

    @Test
    void onlyArticlesThatNeedOneHaveOne() {
        Built built = SiteFixture.in(folder, SITE).build();
        assertThat(built.files().keySet().stream().filter(path -> path.endsWith("card.png")))
                .as("two has a drawing, which messengers do not show")
                .containsExactly("old/2.card.png", "world/2026/11/one/card.png");
        assertThat(built.file("world/2026/11/three/index.html"))
                .contains("<meta property=\"og:image\" content=\"https://pictures.example/3.jpg\">");
        assertThat(built.file("world/2026/11/four/index.html")).doesNotContain("og:image");
        assertThat(built.diagnostics()).contains("content/articles/world/four.md:2:8: note NL0417: ");
    }

    @Test
    void itIsDrawnAgainWhenItsWordsAreOthers() {
        SiteFixture site = SiteFixture.in(folder, SITE);
        site.build();
        site.write(
                "content/articles/world/one.md", "---\ntitle: One & only\ndate: 2026-11-20 10:00\n---\nOther text.\n");
        assertThat(site.build().result().changed()).doesNotContain("world/2026/11/one/card.png");
        site.write("content/articles/world/one.md", "---\ntitle: One\ndate: 2026-11-20 10:00\n---\nOther text.\n");
        assertThat(site.build().result().changed()).contains("world/2026/11/one/card.png");
        site.write("content/sections/world.yaml", "name: Abroad\n");
        assertThat(site.build().result().changed()).contains("world/2026/11/one/card.png", "old/2.card.png");
    }

    @Test
    void itHasTheNewsroomsColourAndMark() throws IOException {
        SiteFixture site = SiteFixture.in(folder, SITE);
        site.build();
        site.write("content/media/mark.svg", MARK);
        site.write(
                "content/site.yaml",
                SITE.substring(SITE.indexOf("name: Wire"), SITE.indexOf("-- content/media"))
                        + "theme: {accent: \"#7a1f2b\", mark: mark.svg}\n");
        Built built = site.build();
        BufferedImage card = ImageIO.read(
                new ByteArrayInputStream(Objects.requireNonNull(built.bytes().get("world/2026/11/one/card.png"))));
        assertThat(card.getRGB(5, 5)).isEqualTo(0xFF7A1F2B);
        assertThat(card.getRGB(80, 520)).isEqualTo(0xFFFFCC00);
        assertThat(card.getRGB(143, 583)).isEqualTo(0xFFFFCC00);
        assertThat(card.getRGB(144, 583)).isEqualTo(0xFF7A1F2B);

        site.write("content/media/mark.svg", MARK.replace("#fc0", "#0c0"));
        assertThat(site.build().result().changed()).contains("world/2026/11/one/card.png");
    }

    @Test
    void withoutTheSettingOrAnAddressOfTheSiteThereIsNone() {
        Built off = SiteFixture.in(folder.resolve("off"), SITE.replace("outputs: {cards: true}\n", ""))
                .build();
        assertThat(off.filesWith("card.png")).isEmpty();
        assertThat(off.diagnostics()).doesNotContain("NL0417");
        Built nowhere = SiteFixture.in(
                        folder.resolve("nowhere"), SITE.replace("baseUrl: https://news.example.org/\n", ""))
                .build();
        assertThat(nowhere.filesWith("card.png")).isEmpty();
    }
}
