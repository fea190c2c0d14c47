package dev.newsline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a <b>c *d*</b>|<p>a <b>c <em>d</em></b></p>",
                "a <b>c|<p>a <b>c</b></p>",
                "a *<b>c* d</b>|<p>a <em><b>c</b></em> d</p>",
                "a </b> c|<p>a  c</p>",
                "a <b><i>c</b></i>|<p>a <b><i>c</i></b></p>",
                "a <script>alert(1)</script> b|<p>a  b</p>",
                "a <kbd onclick=\"x\" class=\"k\">b</kbd>|<p>a <kbd class=\"k\">b</kbd></p>",
                "a <blink>b</blink>|<p>a b</p>",
                "a <br> b|<p>a <br /> b</p>",
                "a <a href=\"x.md\">b</a>|<p>a <a href=\"/x.md/\">b</a></p>",
                "a <a href=\"x.md\">b|<p>a <a href=\"/x.md/\">b</a></p>",
                "a <a name=\"top\">b</a>|<p>a <span id=\"top\">b</span></p>",
                "a [b <a href=\"x\">c</a>](y)|<p>a <a href=\"/y/\">b c</a></p>",
                "a <div>b</div>|<p>a b</p>",
                "<script>alert(1)</script>|``",
                "<div><p style=\"x\">a &lt; b</p></div>|<div><p>a &lt; b</p></div>",
                "<p><img src=\"a.jpg\" alt=\"A\" onerror=\"x\"></p>|<p><img src=\"/a.jpg\" alt=\"A\" width=\"4\" height=\"3\" loading=\"lazy\" /></p>"
            })
    void rawHtmlIsPrintedAsFarAsItIsAllowed(String text, String html) {
        assertThat(Rendered.html(text)).isEqualTo(html);
    }

    @Test
    void elementsOpenedBeforeMarkdownCloseAfterIt() {
        assertThat(Rendered.html("<details>\n<summary>More</summary>\n\nSome *text*.\n\n</details>\n\nAfter"))
                .isEqualTo("<details>\n<summary>More</summary>\n<p>Some <em>text</em>.</p>\n</details>\n<p>After</p>");
        assertThat(Rendered.html("<div class=\"x\">\n\n*a*")).isEqualTo("<div class=\"x\">\n<p><em>a</em></p>\n</div>");
    }

    @Test
    void whatIsRemovedIsSaidOnceForEachElement() {
        assertThat(Rendered.of("<iframe src=x></iframe>\n\n<iframe src=y></iframe>\n\na <b style=\"x\">b</b>")
                        .problems())
                .containsExactly(
                        "a.md:1:1: warning NL0507: <iframe> is not printed",
                        "a.md:5:3: warning NL0507: the attribute \"style\" is not printed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<div><iframe srcdoc=\"<script>alert(1)</script>\"></iframe></div>",
                "<textarea><script>alert(1)</script></textarea>",
                "<style>body{}</style>",
                "<SCRIPT SRC=//x></SCRIPT>",
                "<div><scr<script>ipt>alert(1)</script></div>",
                "a <img src=x onerror=alert(1)>",
                "<div\nonmouseover\n=alert(1)>x</div>",
                "<p class=\"a\" onclick='x'>y</p>",
                "<object data=x></object><embed src=x><base href=x><link rel=x><meta http-equiv=x><form action=x>",
                "<div id='x\"><script>alert(1)</script>'>a</div>",
                "<?php echo 1 ?>",
                "<![CDATA[<script>alert(1)</script>]]>"
            })
    void nothingThatRunsGetsThrough(String text) {
        for (String shape : new String[] {text, "a " + text, "- " + text, "<div>\n\n" + text, "## " + text}) {
            assertThat(Rendered.html(shape).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=")
                    .doesNotContainPattern(
                            "</?(script|svg|math|style|iframe|object|embed|base|link|meta|form|textarea|noscript)");
        }
    }
}
