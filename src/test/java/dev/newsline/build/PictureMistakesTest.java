package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures, links and references that lead nowhere or where they should not. */
class PictureMistakesTest {
    @TempDir
    Path root;

    @Test
    void emptyPicture() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.jpg, alt: Pipes}
                ---
                Text.
                -- content/articles/a.jpg --
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: The file is empty.
                    image: {src: a.jpg, alt: Pipes}
                                 ^^^^^
                2 published
                """);
    }

    @Test
    void anotherTypeThanItsEnding() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.jpg, alt: Pipes}
                ---
                Text.
                -- hex:content/articles/a.jpg --
                89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0404: the picture is PNG, its ending says jpg
                    image: {src: a.jpg, alt: Pipes}
                                 ^^^^^
                    hint: rename the file
                2 published
                """);
    }

    @Test
    void heic() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.heic, alt: Pipes}
                ---
                Text.
                -- hex:content/articles/a.heic --
                000000186674797068656963000000006d69663168656963
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: This is a HEIC picture, as p\
                hones make them, which browsers do not show; save it as JPEG, PNG or WebP.
                    image: {src: a.heic, alt: Pipes}
                                 ^^^^^^
                2 published
                """);
    }

    @Test
    void heicCalledJpg() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.jpg, alt: Pipes}
                ---
                Text.
                -- hex:content/articles/a.jpg --
                000000186674797068656963000000006d69663168656963
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: This is a HEIC picture, as p\
                hones make them, which browsers do not show; save it as JPEG, PNG or WebP.
                    image: {src: a.jpg, alt: Pipes}
                                 ^^^^^
                2 published
                """);
    }

    @Test
    void tiff() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.tif, alt: Pipes}
                ---
                Text.
                -- hex:content/articles/a.tif --
                49492a0008000000
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: This is a TIFF picture, or a\
                 camera's raw file, which browsers do not show; save it as JPEG, PNG or WebP.
                    image: {src: a.tif, alt: Pipes}
                                 ^^^^^
                2 published
                """);
    }

    @Test
    void lfsPointer() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.jpg, alt: Pipes}
                ---
                Text.
                -- content/articles/a.jpg --
                version https://git-lfs.github.com/spec/v1
                oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
                size 12345
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: This is not the picture but \
                a Git LFS pointer to it; fetch the pictures with "git lfs pull".
                    image: {src: a.jpg, alt: Pipes}
                                 ^^^^^
                2 published
                """);
    }

    @Test
    void noPictureAtAll() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.jpg, alt: Pipes}
                ---
                Text.
                -- content/articles/a.jpg --
                <!doctype html><title>404</title>
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: This is a web page, not a picture; the download probably went wrong.
                    image: {src: a.jpg, alt: Pipes}
                                 ^^^^^
                2 published
                """);
    }

    @Test
    void truncated() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.png, alt: Pipes}
                ---
                Text.
                -- hex:content/articles/a.png --
                89504e470d0a1a0a0000
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: The PNG file is cut off or damaged; copy it from its source again.
                    image: {src: a.png, alt: Pipes}
                                 ^^^^^
                2 published
                """);
    }

    @Test
    void svgWithAScript() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.svg, alt: Pipes}
                ---
                Text.
                -- content/articles/a.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0403: the picture cannot be used: The SVG picture has a <scrip\
                t> element (line 1), which could run in readers' browsers; remove it.
                    image: {src: a.svg, alt: Pipes}
                                 ^^^^^
                2 published
                """);
    }

    @Test
    void missing() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.jpg, alt: Pipes}
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0401: no picture "a.jpg"
                    image: {src: a.jpg, alt: Pipes}
                                 ^^^^^
                    hint: put it beside the article or into content/media/
                2 published
                """);
    }

    @Test
    void inAnotherCase() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: Pipes.PNG, alt: Pipes}
                ---
                Text.
                -- hex:content/articles/pipes.png --
                89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0402: no picture "Pipes.PNG", but "articles/pipes.png" in another case
                    image: {src: Pipes.PNG, alt: Pipes}
                                 ^^^^^^^^^
                    hint: web servers tell them apart
                2 published
                """);
    }

    @Test
    void remote() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: https://example.org/a.jpg, alt: Pipes}
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0405: the picture is on another server, which readers' browsers must ask for it
                    image: {src: https://example.org/a.jpg, alt: Pipes}
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: save it into content/media/
                2 published
                """);
    }

    @Test
    void noAlternativeText() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: a.png}
                ---
                Text.
                -- hex:content/articles/a.png --
                89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0407: the picture has no alternative text
                    image: {src: a.png}
                                 ^^^^^
                    hint: say in alt what the picture shows; decorative: true where it shows nothing
                2 published
                """);
    }

    @Test
    void dataInTheFrontMatter() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: "data:image/png;base64,iVBORw0KGgo=", alt: Pipes}
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0406: the picture stands in the text itself as data (34 bytes), and is not printed
                    image: {src: "data:image/png;base64,iVBORw0KGgo=", alt: Pipes}
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: save it as a file beside the article
                2 published
                """);
    }

    @Test
    void inTheText() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                ![Pipes](a.jpg)

                ![Pipes](data:image/png;base64,iVBORw0KGgo=)

                ![Pipes](https://example.org/a.jpg)

                ![](b.jpg)
                """)).isEqualTo("""
                content/articles/a.md:5:10: warning NL0401: no picture "a.jpg"
                    ![Pipes](a.jpg)
                             ^^^^^
                    hint: put it beside the article or into content/media/
                content/articles/a.md:7:10: warning NL0406: the picture stands in the text itself as data (34 bytes), and is not printed
                    ![Pipes](data:image/png;base64,iVBORw0KGgo=)
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: save it as a file beside the article
                content/articles/a.md:9:10: warning NL0405: the picture is on another server, which readers' browsers must ask for it
                    ![Pipes](https://example.org/a.jpg)
                             ^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: save it into content/media/
                content/articles/a.md:11:1: warning NL0407: the picture has no alternative text
                    ![](b.jpg)
                    ^^^^^^^^^^
                    hint: say between the square brackets what it shows
                content/articles/a.md:11:5: warning NL0401: no picture "b.jpg"
                    ![](b.jpg)
                        ^^^^^
                    hint: put it beside the article or into content/media/
                2 published
                """);
    }

    @Test
    void withoutAFile() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {alt: Pipes}
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0408: the picture has words but no file
                    image: {alt: Pipes}
                                 ^^^^^
                    hint: add the file's name: src: corridor.jpg
                2 published
                """);
    }

    @Test
    void links() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                ---
                [a](javascript:alert(1)) [b](file:///C:/a.docx) [c](http://localhost:8080/x) [d](http://127.0.0.1/) [e](#none) [f](good.md#none)
                [g](nowhere.md) [h](/nowhere/) [i](draft.md) [j](http://192.168.1.5/x) [k](C:\\\\Users\\\\a.docx)

                ## Here

                [l](#here) [m](#Here)
                -- content/articles/draft.md --
                ---
                title: Secret
                draft: true
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:5:5: warning NL0412: a link to "javascript:" is not printed
                    [a](javascript:alert(1)) [b](file:///C:/a.docx) [c](http://localhost:8080/x) [d](http://127.0.0.1/) [e](#none) [f](good.…
                        ^^^^^^^^^^^^^^^^^^^
                content/articles/a.md:5:30: warning NL0412: a link to "file:" is not printed
                    [a](javascript:alert(1)) [b](file:///C:/a.docx) [c](http://localhost:8080/x) [d](http://127.0.0.1/) [e](#none) [f](good.…
                                                 ^^^^^^^^^^^^^^^^^
                content/articles/a.md:5:53: warning NL0413: the link leads to the writer's own machine: "http://localhost:8080/x"
                    [a](javascript:alert(1)) [b](file:///C:/a.docx) [c](http://localhost:8080/x) [d](http://127.0.0.1/) [e](#none) [f](good.…
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^
                content/articles/a.md:5:82: warning NL0413: the link leads to the writer's own machine: "http://127.0.0.1/"
                    [a](javascript:alert(1)) [b](file:///C:/a.docx) [c](http://localhost:8080/x) [d](http://127.0.0.1/) [e](#none) [f](good.…
                                                                                                     ^^^^^^^^^^^^^^^^^
                content/articles/a.md:5:105: warning NL0414: no heading "#none" in this text
                    …host:8080/x) [d](http://127.0.0.1/) [e](#none) [f](good.md#none)
                                                             ^^^^^
                content/articles/a.md:5:116: warning NL0414: no heading "#none" in the article that it leads to
                    …) [d](http://127.0.0.1/) [e](#none) [f](good.md#none)
                                                             ^^^^^^^^^^^^
                content/articles/a.md:6:5: warning NL0410: the link leads nowhere: "nowhere.md"
                    [g](nowhere.md) [h](/nowhere/) [i](draft.md) [j](http://192.168.1.5/x) [k](C:\\\\Users\\\\a.docx)
                        ^^^^^^^^^^
                content/articles/a.md:6:21: warning NL0410: the link leads nowhere: "/nowhere/"
                    [g](nowhere.md) [h](/nowhere/) [i](draft.md) [j](http://192.168.1.5/x) [k](C:\\\\Users\\\\a.docx)
                                        ^^^^^^^^^
                content/articles/a.md:6:36: warning NL0411: the link leads to an article that is not published; its words are printed without the link
                    [g](nowhere.md) [h](/nowhere/) [i](draft.md) [j](http://192.168.1.5/x) [k](C:\\\\Users\\\\a.docx)
                                                       ^^^^^^^^
                content/articles/a.md:6:76: warning NL0412: a link to "c:" is not printed
                    [g](nowhere.md) [h](/nowhere/) [i](draft.md) [j](http://192.168.1.5/x) [k](C:\\\\Users\\\\a.docx)
                                                                                               ^^^^^^^^^^^^^^^^^
                content/articles/a.md:10:16: warning NL0414: no heading "#Here" in this text
                    [l](#here) [m](#Here)
                                   ^^^^^
                    hint: did you mean "here"?
                2 published, content/articles/draft.md waits: draft
                """);
    }

    @Test
    void unknownSection() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/sections/economy.yaml --
                name: Economy
                -- content/topics/gas.yaml --
                name: Gas
                -- content/authors/leyla.yaml --
                name: Leyla Mammadova
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                section: econmy
                topics: [gaz]
                authors: [leila]
                ---
                Text.
                -- content/articles/good.md --
                ---
                title: Good
                section: economy
                date: 2026-11-20 10:00
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: warning NL0420: unknown section "econmy"
                    section: econmy
                             ^^^^^^
                    hint: did you mean "Economy"?
                content/articles/a.md:5:10: warning NL0421: unknown topic "gaz"
                    topics: [gaz]
                             ^^^
                    hint: did you mean "Gas"?
                content/articles/a.md:6:11: warning NL0422: unknown author "leila"
                    authors: [leila]
                              ^^^^^
                    hint: did you mean "leyla"?
                2 published
                """);
    }

    @Test
    void notAnId() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                topics: ["!!!"]
                section: "?"
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:10: warning NL0423: "!!!" cannot be an id: it has no letter or digit
                    topics: ["!!!"]
                             ^^^^^
                content/articles/a.md:5:10: warning NL0423: "?" cannot be an id: it has no letter or digit
                    section: "?"
                             ^^^
                2 published
                """);
    }

    @Test
    void related() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                related: [nowhere]
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:4:11: warning NL0416: no article "nowhere"
                    related: [nowhere]
                              ^^^^^^^
                2 published
                """);
    }

    @Test
    void onAnotherServerWithoutAScheme() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                ---
                ![Pipes](//example.org/a.jpg)
                """)).isEqualTo("""
                content/articles/a.md:5:10: warning NL0405: the picture is on another server, which readers' browsers must ask for it
                    ![Pipes](//example.org/a.jpg)
                             ^^^^^^^^^^^^^^^^^^^
                    hint: save it into content/media/
                2 published
                """);
    }

    @Test
    void aGalleryWithoutAFile() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                gallery:
                  - {alt: Pipes}
                  - {src: "", caption: Railway}
                ---
                Text.
                """)).isEqualTo("""
                content/articles/a.md:5:11: warning NL0408: the picture has words but no file
                      - {alt: Pipes}
                              ^^^^^
                    hint: add the file's name: src: corridor.jpg
                content/articles/a.md:6:24: warning NL0408: the picture has words but no file
                      - {src: "", caption: Railway}
                                           ^^^^^^^
                    hint: add the file's name: src: corridor.jpg
                2 published
                """);
    }

    @Test
    void emptyKeysOfAForm() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                cover: {image: "", alt: "", caption: ""}
                ---
                Text.
                """)).isEqualTo("""
                2 published
                """);
    }

    @Test
    void aTranslationTakesTheFileOfItsOriginal() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                image: {alt: Pipes}
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: B
                date: 2026-11-20 10:00
                image: {src: b.png, alt: Pipes}
                ---
                -- content/articles/b.ru.md --
                ---
                title: B
                image: {alt: Трубы}
                ---
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [en, ru]
                -- hex:content/articles/b.png --
                89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082
                """)).isEqualTo("""
                content/articles/a.md:4:14: warning NL0408: the picture has words but no file
                    image: {alt: Pipes}
                                 ^^^^^
                    hint: add the file's name: src: corridor.jpg
                4 published
                """);
    }

    @Test
    void noAlternativeTextInHtml() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                ---
                <img src="https://example.org/a.jpg">
                """)).isEqualTo("""
                content/articles/a.md:5:11: warning NL0405: the picture is on another server, which readers' browsers must ask for it
                    <img src="https://example.org/a.jpg">
                              ^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: save it into content/media/
                content/articles/a.md:5:11: warning NL0407: the picture has no alternative text
                    <img src="https://example.org/a.jpg">
                              ^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: say in alt what it shows
                2 published
                """);
    }

    @Test
    void mistypedSchemes() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                ---
                [a](ttps://example.org/) [b](mailt:desk@example.org) [c](file:///C:/a.docx) [d](file:///C:/b.docx)
                """)).isEqualTo("""
                content/articles/a.md:5:5: warning NL0412: a link to "ttps:" is not printed
                    [a](ttps://example.org/) [b](mailt:desk@example.org) [c](file:///C:/a.docx) [d](file:///C:/b.docx)
                        ^^^^^^^^^^^^^^^^^^^
                    hint: did you mean "https:"?
                content/articles/a.md:5:30: warning NL0412: a link to "mailt:" is not printed
                    [a](ttps://example.org/) [b](mailt:desk@example.org) [c](file:///C:/a.docx) [d](file:///C:/b.docx)
                                                 ^^^^^^^^^^^^^^^^^^^^^^
                    hint: did you mean "mailto:"?
                content/articles/a.md:5:58: warning NL0412: a link to "file:" is not printed (and 1 more like it)
                    [a](ttps://example.org/) [b](mailt:desk@example.org) [c](file:///C:/a.docx) [d](file:///C:/b.docx)
                                                                             ^^^^^^^^^^^^^^^^^
                2 published
                """);
    }

    @Test
    void anchorsThatWereLost() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: A
                date: 2026-11-20 10:00
                ---
                One.[[1]](#_ftn1) Two.[[2]](#_ftn2) Three.[[3]](#_ftn3) [Four](#four)
                """)).isEqualTo("""
                content/articles/a.md:5:11: warning NL0414: no heading "#_ftn1" in this text (and 2 more like it)
                    One.[[1]](#_ftn1) Two.[[2]](#_ftn2) Three.[[3]](#_ftn3) [Four](#four)
                              ^^^^^^
                content/articles/a.md:5:64: warning NL0414: no heading "#four" in this text
                    One.[[1]](#_ftn1) Two.[[2]](#_ftn2) Three.[[3]](#_ftn3) [Four](#four)
                                                                                   ^^^^^
                2 published
                """);
    }

    @Test
    void dataOfFiveMegabytes() throws IOException {
        String data = "data:image/jpeg;base64," + "/9j/4AAQ".repeat(5 << 17);
        assertThat(Mistakes.found(root, """
                -- content/articles/a.md --
                ---
                title: Corridor
                date: 2026-11-20 10:00
                image: {src: "%1$s", alt: Pipes}
                ---
                Text.
                -- content/articles/b.md --
                ---
                title: Railway
                date: 2026-11-20 10:00
                ---
                ![Pipes](%1$s)
                """.formatted(data))).isEqualTo("""
                content/articles/a.md:4:14: warning NL0406: the picture stands in the text itself as data (5242903 bytes), and is not printed
                    image: {src: "data:image/jpeg;base64,/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j…
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: save it as a file beside the article
                content/articles/b.md:5:10: error NL0501: the text cannot be read: a picture stands in it as data
                    ![Pipes](data:image/jpeg;base64,/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ/9j/4AAQ…
                             ^
                    hint: save it as a file beside the article and write the file's name
                2 published, content/articles/b.md waits: NL0501
                """);
    }
}
