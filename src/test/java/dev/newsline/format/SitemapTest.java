package dev.newsline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2022-07-28T23:10+04:00");

    @Test
    void aSitemapIsExactlyThis() {
        SitemapUrl url = new SitemapUrl(
                "https://ex.az/a/?b&c",
                AT,
                List.of(
                        new SitemapUrl.Alternate("az", "https://ex.az/a/"),
                        new SitemapUrl.Alternate("x-default", "https://ex.az/")),
                List.of("https://ex.az/a.jpg"));
        assertThat(text(new Sitemap(List.of(url)).encode())).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                          <url>
                            <loc>https://ex.az/a/?b&amp;c</loc>
                            <lastmod>2022-07-28T23:10:00+04:00</lastmod>
                            <xhtml:link rel="alternate" hreflang="az" href="https://ex.az/a/"/>
                            <xhtml:link rel="alternate" hreflang="x-default" href="https://ex.az/"/>
                            <image:image>
                              <image:loc>https://ex.az/a.jpg</image:loc>
                            </image:image>
                          </url>
                        </urlset>
                        """);
    }

    @Test
    void anIndexIsExactlyThis() {
        SitemapIndex index = new SitemapIndex(List.of(
                new SitemapIndex.Entry("https://ex.az/sitemap-2022-07.xml", AT),
                new SitemapIndex.Entry("https://ex.az/sitemap-pages.xml", null)));
        assertThat(text(index.encode())).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                          <sitemap>
                            <loc>https://ex.az/sitemap-2022-07.xml</loc>
                            <lastmod>2022-07-28T23:10:00+04:00</lastmod>
                          </sitemap>
                          <sitemap>
                            <loc>https://ex.az/sitemap-pages.xml</loc>
                          </sitemap>
                        </sitemapindex>
                        """);
    }

    @Test
    void limitsHold() {
        SitemapUrl url =
                new SitemapUrl("https://ex.az/", null, List.of(), Collections.nCopies(1001, "https://ex.az/a"));
        assertThat(text(new Sitemap(List.of(url)).encode()).split("<image:loc>", -1))
                .hasSize(1001);
        assertThatThrownBy(() -> new Sitemap(Collections.nCopies(50_001, url)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void robotsAreExactlyThis() {
        assertThat(text(new Robots("https://ex.az/sitemap.xml", List.of("/search/", "/x\nAllow: /")).encode()))
                .isEqualTo("""
                        User-agent: *
                        Disallow: /search/
                        Disallow: /xAllow: /

                        Sitemap: https://ex.az/sitemap.xml
                        """);
        assertThat(text(new Robots(null, List.of()).encode())).isEqualTo("User-agent: *\nDisallow:\n");
    }

    @Test
    void aRedirectLeadsOnAndCannotBeLeft() {
        String page = text(new RedirectPage("https://ex.az/?a&b", "</title><script>", "Go \"on\"", "az").encode());
        assertThat(page)
                .contains("<html lang=\"az\">")
                .contains("<title>&lt;/title&gt;&lt;script&gt;</title>")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<link rel=\"canonical\" href=\"https://ex.az/?a&amp;b\">")
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=https://ex.az/?a&amp;b\">")
                .contains("<a href=\"https://ex.az/?a&amp;b\">Go &quot;on&quot;</a>");
        assertThatThrownBy(() -> new RedirectPage("javascript:x()", "", "", "az"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
