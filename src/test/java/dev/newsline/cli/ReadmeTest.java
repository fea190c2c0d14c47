package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is what happens. */
class ReadmeTest {
    private static final String SITE = """
            -- content/site.yaml --
            name: News
            baseUrl: https://news.example/
            timeZone: Asia/Baku
            languages: [en]
            sections: [economy]
            -- content/sections/economy.yaml --
            name: Economy
            -- content/authors/leyla-mammadova.yaml --
            name: Leyla Mammadova
            """;

    @TempDir
    Path root;

    @Test
    void theTenLinesMakeTheArticleThatItNames() throws IOException {
        String article = block("## Ten lines make an article");
        assertThat(article.lines()).hasSize(10);
        SiteFixture.in(root, SITE)
                .write("content/articles/ministers-agree.md", article)
                .write("content/articles/corridor.jpg", picture());
        Caller caller = new Caller(root);
        assertThat(caller.call("build", "--now", "2026-11-24T00:00:00Z"))
                .as(caller.err())
                .isZero();
        Matcher address = Pattern.compile("became `(/\\S+/)`").matcher(readme());
        assertThat(address.find()).isTrue();
        String at = address.group(1);
        assertThat(page(at.substring(1) + "index.html"))
                .contains(
                        "Ministers agree on a gas corridor</h1>",
                        "Leyla Mammadova",
                        "Baku",
                        "Pipes beside a railway",
                        "Photo from open sources",
                        "The text, in Markdown.");
        for (String list : new String[] {
            "index.html",
            "line/index.html",
            "economy/index.html",
            "topics/energy/index.html",
            "topics/transport/index.html",
            "authors/leyla-mammadova/index.html",
            "2026/11/23/index.html",
            "feed.xml",
            "atom.xml",
            "feed.json",
            "sitemap-2026-11.xml"
        }) {
            assertThat(page(list)).as(list).contains(at);
        }
    }

    @Test
    void theMistakeIsPrintedAsItSays() throws IOException {
        String printed = block("## A mistake, as it looks");
        Matcher line = Pattern.compile("(?m)^ {4}(title: .*)$").matcher(printed);
        assertThat(line.find()).isTrue();
        SiteFixture.in(root, SITE)
                .write(
                        printed.substring(0, printed.indexOf(':')),
                        "---\n" + line.group(1) + "\ndate: 2026-11-23\n---\nText.\n");
        Caller caller = new Caller(root);
        assertThat(caller.call("build")).isEqualTo(1);
        assertThat(caller.err()).startsWith(printed);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** The indented lines below a heading, without their four spaces. */
    private static String block(String heading) throws IOException {
        String readme = readme();
        return readme.substring(readme.indexOf(heading) + heading.length())
                .lines()
                .dropWhile(line -> !line.startsWith("    "))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private String page(String path) throws IOException {
        return Files.readString(root.resolve("site").resolve(path));
    }
}
