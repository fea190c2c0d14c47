package dev.newsline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    width="30" height="20"                           | 30  | 20
                    width="30px" height="20.4px" viewBox="0 0 3 2"   | 30  | 20
                    viewBox="0,0 300.5 200"                          | 301 | 200
                    width="100%" height="100%" viewBox="0 0 30 20"   | 30  | 20
                    width="60" viewBox="0 0 30 20"                   | 60  | 40
                    height="1in" viewBox="0 0 2 1"                   | 192 | 96
                    xmlns:n="urn:n" n:width="9" width="30" height="20" | 30 | 20
                    width="25.4mm" height="72pt"                     | 96  | 96
                    """)
    void sizesComeFromWidthHeightAndViewBox(String attributes, int width, int height) throws UnusablePicture {
        assertThat(Pictures.measure(svg(attributes, ""))).isEqualTo(new PictureInfo(PictureFormat.SVG, width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>",
                "<foreignObject/>",
                "<g onload='x()'/>",
                "<g ONCLICK='x()'/>",
                "<a href='javascript:x()'/>",
                "<a href=' java&#10;script:x()'/>",
                "<a xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='JaVaScript&#58;x()'/>",
                "<a><set attributeName='href' to='https://x'/></a>",
                "<animate attributeName='href' values='a;javascript:x()'/>",
                "<use href='data:image/svg+xml;base64,AAAA'/>",
                "<?xml-stylesheet href='x.xsl'?>",
                "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='x'/>",
                "&x;",
                "<g>"
            })
    void whatCouldRunIsRefused(String content) {
        assertThatThrownBy(() -> Pictures.measure(svg("viewBox='0 0 1 1'", content)))
                .isInstanceOf(UnusablePicture.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"<b/>\">]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a;</svg>",
                "<!DOCTYPE svg PUBLIC 'a>b' 'x' [<!ATTLIST svg onload CDATA 'x()'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<?xml version='1.0' encoding='UTF-7'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<svg viewBox='0 0 1 1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><rss/>",
            })
    void documentsThatAreNoPlainSvgAreRefused(String document) {
        assertThatThrownBy(() -> Pictures.measure(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusablePicture.class);
    }

    @Test
    void whatIsDrawnIsLeftAsItIs() throws UnusablePicture {
        byte[] drawn = """
                <?xml version="1.0" encoding="utf-8" standalone="no"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="30" height="20">
                <title xml:lang="az">Bakı</title><defs><path id="p" d="M0 0"/></defs><use xlink:href="#p"/>
                <style>@namespace svg url(http://www.w3.org/2000/svg); @font-face {src: url("data:font/woff2;base64,AA")}
                a { fill: url( '#p' ) }</style><a href="https://example.org/"><text xml:space="preserve">Bakı</text></a>
                <image href="data:image/png;base64,%s"/><animate attributeName="x" to="1"/></svg>
                """.formatted(base64(Samples.imageIo("png", 3, 2))).getBytes(StandardCharsets.UTF_8);
        assertThat(Pictures.withoutPrivateData(drawn)).isSameAs(drawn);
    }

    @Test
    void whatDrawingProgramsNoteForThemselvesIsLeftOut() throws UnusablePicture {
        byte[] drawn = """
                <?xml version="1.0" encoding="utf-8" standalone="no"?>
                <!-- Created by secret -->
                <!DOCTYPE svg SYSTEM "file:///home/secret/svg.dtd">
                <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:xl="http://www.w3.org/1999/xlink" width="30" height="20"
                 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/secret/a.png"
                 xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="secret.svg"
                 xml:base="file:///home/secret/" xmlns="http://www.w3.org/2000/svg">
                <sodipodi:namedview id="secret"><inkscape:grid/>secret<path d="M0 0"/></sodipodi:namedview>
                <metadata><work xmlns="urn:secret">secret</work></metadata><title>A &lt;b&gt; &amp; "c"</title>
                <g inkscape:label="secret" data-name="secret" id="g"><!-- secret --><svg:path d="M0 0&#10;&quot;'"/></g>
                <style><![CDATA[a > b { fill: red }]]></style><svg:a xl:href="https://example.org/"/><g xml:lang="az"></g>
                </svg:svg><!-- secret -->
                """.getBytes(StandardCharsets.UTF_8);
        byte[] clean = Pictures.withoutPrivateData(drawn);
        assertThat(new String(clean, StandardCharsets.UTF_8)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:xl="http://www.w3.org/1999/xlink"\
                 xmlns="http://www.w3.org/2000/svg" width="30" height="20">

                <title>A &lt;b&gt; &amp; "c"</title>
                <g id="g"><svg:path d="M0 0&#10;&quot;'"/></g>
                <style>a &gt; b { fill: red }</style><svg:a xl:href="https://example.org/"/><g xml:lang="az"/>
                </svg:svg>
                """);
        assertThat(Pictures.withoutPrivateData(clean)).isSameAs(clean);
        assertThat(Pictures.measure(clean)).isEqualTo(Pictures.measure(drawn));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <g xml:base="/home/secret"/>          | <g/>
                    <g xmlns:i="urn:i" i:secret="1"/>     | <g/>
                    <g xmlns:i="urn:i"/>                  | <g/>
                    <g xmlns=""/>                         | ''
                    <g data-name="secret"/>               | <g/>
                    <!-- secret -->                       | ''
                    <metadata/>                           | ''
                    """)
    void eachOfTheseAloneIsLeftOut(String noted, String left) throws UnusablePicture {
        byte[] clean = Pictures.withoutPrivateData(svg("viewBox='0 0 1 1'", noted + "<path d=''/>"));
        assertThat(new String(clean, StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" + left
                        + "<path d=\"\"/></svg>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <image href="https://x/a.png"/>                              | the attribute href
                    <image href="//x/a.png"/>                                    | the attribute href
                    <image xmlns:l="http://www.w3.org/1999/xlink" l:href="a.png"/> | the attribute href
                    <use href="other.svg#a"/>                                    | the attribute href
                    <feImage href="https://x/a.png"/>                            | the attribute href
                    <rect fill="url(https://x/a.svg#a)"/>                        | the attribute fill
                    <rect style="fill: URL( 'other.svg#a')"/>                    | the attribute style
                    <rect style="fill: u\\72 l(//x)"/>                           | the attribute style
                    <rect style="fill: \\url(//x)"/>                             | the attribute style
                    <animate attributeName="fill" to="url(//x)"/>                | the attribute to
                    <style>@import "//x/a.css";</style>                          | a style sheet
                    <style>@\\000069mport '//x/a.css';</style>                   | a style sheet
                    <style>@im<g/>port '//x/a.css';</style>                      | a style sheet
                    <style>@im<![CDATA[port '//x/a.css';]]></style>              | a style sheet
                    <style>a{}<style/>a{fill:url(//x)}</style>                   | a style sheet
                    <style>@font-face {src: url(https://x/a.woff2)}</style>      | a style sheet
                    <style>a {cursor: image-set("//x/a.png" 1x)}</style>         | a style sheet
                    <style>a {mask: image("//x/a.png")}</style>                  | a style sheet
                    <style>a {mask: src("//x/a.png")}</style>                    | a style sheet
                    <style>@namespace "http://www.w3.org/2000/svg" url(//x);</style> | a style sheet
                    """)
    void whatIsInOtherFilesIsRefused(String content, String where) {
        assertThatThrownBy(() -> Pictures.measure(svg("viewBox='0 0 1 1'", "\n" + content)))
                .isInstanceOf(UnusablePicture.class)
                .hasMessage(
                        "The SVG picture refers to another file in " + where + " (line 2), which a page does not show;"
                                + " put that file into the SVG picture, or remove the reference.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///home/a/b.png", "C:\\a\\b.png", "c:/a/b.png", "\\\\server\\a.png"})
    void pathsOfSomebodysComputerAreRefused(String path) {
        for (String element : new String[] {"a", "image"}) {
            assertThatThrownBy(
                            () -> Pictures.measure(svg("viewBox='0 0 1 1'", "<" + element + " href='" + path + "'/>")))
                    .isInstanceOf(UnusablePicture.class)
                    .hasMessage(
                            "The SVG picture has the address of a file on a computer in the attribute href (line 1),"
                                    + " which readers cannot open; put that file into the SVG picture, or remove it.");
        }
    }

    @Test
    void whatIsLeftOutMayReferToAnything() throws UnusablePicture {
        byte[] drawn = svg("viewBox='0 0 1 1'", "<i:image xmlns:i='urn:i' href='https://x/a.png'/>");
        assertThat(new String(Pictures.withoutPrivateData(drawn), StandardCharsets.UTF_8))
                .endsWith("viewBox=\"0 0 1 1\"/>\n");
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> Pictures.measure(svg("viewBox='0 0 1 1'", "<g>".repeat(100_000))))
                .isInstanceOf(UnusablePicture.class);
    }

    @Test
    void photographsInItTellNoMoreThanThoseInFilesOfTheirOwn() throws UnusablePicture {
        byte[] dirty = Samples.jpegWith(30, 20, Samples.exif(6));
        String clean = base64(Pictures.withoutPrivateData(dirty));
        String wrapped = Base64.getMimeEncoder().encodeToString(dirty);
        for (String[] pair : new String[][] {
            {"<image href=\"data:image/jpeg;base64,", "\"/>"},
            {"<image xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"data:image/jpg;base64,", "\"/>"},
            {"<rect style=\"mask:url('data:image/jpeg;base64,", "')\"/>"},
            {"<style>svg {background: url(data:image/jpeg;base64,", ")}</style>"}
        }) {
            String expected = "viewBox=\"0 0 1 1\">" + pair[0] + clean + pair[1] + "</svg>\n";
            assertThat(cleaned(pair[0] + base64(dirty) + pair[1])).endsWith(expected);
            if (pair[0].contains("<image")) {
                assertThat(cleaned(pair[0] + wrapped + pair[1])).endsWith(expected);
                assertThat(cleaned(pair[0] + base64(dirty).replace("+", "%2B") + pair[1]))
                        .endsWith(expected);
            }
        }
        assertThat(clean).doesNotContain(base64(Samples.exif(6)).substring(8, 40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <image href="data:image/png;base64,&#33;"/>      | The file is empty.
                    <image href="data:image/jpeg;base64,/9j/4AAQ"/>  | The JPEG file is cut off or damaged; copy it from its source again.
                    <image href="data:image/png,&lt;svg/&gt;"/>      | It is another SVG picture.
                    <image href="data:image/png;base64,AAAAA"/>      | It is not in base64.
                    <style>a {fill: url(data:image/gif;base64,R0lGODlh)}</style> | The GIF file is cut off or damaged; copy it from its source again.
                    """)
    void brokenPicturesInItAreRefused(String content, String why) {
        assertThatThrownBy(() -> Pictures.measure(svg("viewBox='0 0 1 1'", content)))
                .isInstanceOf(UnusablePicture.class)
                .hasMessage("A picture within the SVG picture cannot be used: " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='image(1)' class='url(x)' aria-label='JavaScript: see url(foo)'/>",
                "<g xmlns:s='urn:s' s:docname='image(1).svg' s:file='C:\\pics\\image(2).png' s:onload='a'/>",
                "<g xmlns:s='urn:s'><s:script>url(x)</s:script></g>",
                "<metadata><?xpacket begin=''?><script/><image href='file:///a'/></metadata>",
                "<style>/* see url(foo) */ a::after {content: 'image(1)' \"url(//x)\"}</style>",
                "<g style='/* url(foo) */ fill: red; --a: \"url(//x)\"'/>",
                "<switch><foreignObject requiredExtensions='urn:ai'><i:pgfRef xmlns:i='urn:ai'/></foreignObject><g/></switch>",
            })
    void whatIsOnlySaidIsNotRefused(String content) throws UnusablePicture {
        assertThat(Pictures.measure(svg("viewBox='0 0 4e2 3E+2'", content)))
                .isEqualTo(new PictureInfo(PictureFormat.SVG, 400, 300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g style='--a: myurl(a \"b) \" url(//x) \" c\")'/>",
                "<g style='fill: u\\72l(#a\"b) url(//x) \"'/>",
                "<g style='fill: url(\"//x\")'/>",
                "<g style='fill: url(#a/*) url(//x) */'/>",
                "<g style='--a: \"&#10;url(//x)\"'/>",
                "<animate attributeName='fill' values='\"; url(//x); \"'/>",
                "<metadata/><script/>",
                "<foreignObject requiredExtensions='urn:ai'/>",
                "<foreignObject requiredExtensions='urn:ai'><g/></foreignObject>",
                "<foreignObject requiredExtensions='urn:ai'><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<foreignObject><i:pgfRef xmlns:i='urn:ai'/></foreignObject>",
            })
    void whatHidesInStringsAndCommentsIsRefused(String content) {
        assertThatThrownBy(() -> Pictures.measure(svg("viewBox='0 0 1 1'", content)))
                .isInstanceOf(UnusablePicture.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <g content="&lt;mxfile host=&quot;secret&quot;"/>  | <g/>
                    <g data-secret="secret"/>                          | <g/>
                    <a href="https://x/" ping="https://y/"/>           | <a href="https://x/"/>
                    <style>a/* secret */b {}</style>                   | <style>a/**/b {}</style>
                    <g style="/* secret */fill: red"/>                 | <g style="/**/fill: red"/>
                    <style>g/*c*/{}/*</style><g/>                      | <style>g/**/{}/**/</style><g/>
                    <style>a::after {content: '/*a*/'}/**/</style>     | <style>a::after {content: '/*a*/'}/**/</style>
                    <style>[data-name='x']{}</style><g data-name="x" data-b="s"/> | <style>[data-name='x']{}</style><g data-name="x"/>
                    <switch><foreignObject requiredExtensions="urn:ai"><i:a xmlns:i="urn:ai">s</i:a></foreignObject><g/></switch> | <switch><g/></switch>
                    """)
    void otherNotesOfProgramsAreLeftOut(String noted, String left) throws UnusablePicture {
        assertThat(cleaned("<!-- a -->" + noted)).endsWith("viewBox=\"0 0 1 1\">" + left + "</svg>\n");
    }

    @Test
    void illustratorsEntitiesAreRead() throws UnusablePicture {
        byte[] drawn = """
                <?xml version="1.0" encoding="iso-8859-1"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
                \t<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
                \t<!ENTITY ns_svg "http://www.w3.org/2000/svg">
                ]>
                <svg xmlns:i="&ns_ai;" i:viewOrigin="1 2" xmlns="&ns_svg;" width="4e2" height="30"><title>Caf\u00e9</title></svg>
                """.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Pictures.measure(drawn)).isEqualTo(new PictureInfo(PictureFormat.SVG, 400, 30));
        assertThat(new String(Pictures.withoutPrivateData(drawn), StandardCharsets.UTF_8))
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="4e2" height="30"><title>Caf\u00e9</title></svg>
                """);
    }

    @Test
    void otherEncodingsAreWrittenAsUtf8() throws UnusablePicture {
        String drawn = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><svg xmlns=\"http://www.w3.org/2000/svg\""
                + " viewBox=\"0 0 1 1\"><title>\u041d</title></svg>";
        assertThat(Pictures.withoutPrivateData(drawn.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(drawn.replace("windows-1251", "UTF-8").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY % a \"b\">",
                "<!ENTITY a \"&b;&b;\">",
                "<!ENTITY a \"<script/>\">",
                "<!ENTITY a \"b\"><!ATTLIST svg onload CDATA \"x()\">",
            })
    void entitiesOfOtherKindsAreRefused(String declarations) {
        String document =
                "<!DOCTYPE svg [" + declarations + "]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>";
        assertThatThrownBy(() -> Pictures.measure(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusablePicture.class)
                .hasMessage("The SVG picture has declarations (<!ENTITY …> or <!DOCTYPE … [ ); save it as plain SVG.");
    }

    @Test
    void entitiesDoNotMultiplyWithoutEnd() {
        String document = "<!DOCTYPE svg [<!ENTITY a \"" + "b".repeat(60_000)
                + "\">]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>" + "&a;".repeat(60_000) + "</svg>";
        assertThatThrownBy(() -> Pictures.measure(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusablePicture.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE ", "<?xml ", "<?xml encoding='", "<!DOCTYPE svg [", "<!ENTITY", "<svg ", "&a;"})
    void whatIsSaidAgainAndAgainIsReadOnce(String words) {
        byte[] document = words.repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> SvgFile.measure(document)).isInstanceOf(UnusablePicture.class));
    }

    private static String cleaned(String content) throws UnusablePicture {
        return new String(Pictures.withoutPrivateData(svg("viewBox='0 0 1 1'", content)), StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] svg(String attributes, String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
