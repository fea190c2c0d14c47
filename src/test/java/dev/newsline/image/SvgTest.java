package dev.newsline.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a;</svg>",
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
    void whatEditorsOfPicturesWriteIsLeftAsItIs() throws UnusablePicture {
        byte[] drawn = """
                <?xml version="1.0" encoding="utf-8" standalone="no"?>
                <!-- Created with a program -->
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20">
                <style>a { fill: red }</style><a href="https://example.org/"><text>Bakı</text></a>
                <image href="data:image/png;base64,AAAA"/><animate attributeName="x" to="1"/></svg>
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(Pictures.withoutPrivateData(drawn)).isSameAs(drawn);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> Pictures.measure(svg("viewBox='0 0 1 1'", "<g>".repeat(100_000))))
                .isInstanceOf(UnusablePicture.class);
    }

    private static byte[] svg(String attributes, String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
