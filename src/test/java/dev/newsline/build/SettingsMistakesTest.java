package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong settings publish nothing. */
class SettingsMistakesTest {
    @TempDir
    Path root;

    @Test
    void noName() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                """)).isEqualTo("""
                content/site.yaml:1:1: error NL0601: the site has no name
                    baseUrl: https://news.example.org/
                    ^
                    hint: add a line "name: The Example Wire"
                nothing published
                """);
    }

    @Test
    void noBaseUrl() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                timeZone: Asia/Baku
                """)).isEqualTo("""
                content/site.yaml:1:1: warning NL0602: there is no baseUrl, so no canonical addresses, sitemap or feeds are made
                    name: Wire
                    ^
                    hint: add a line "baseUrl: https://news.example.org/", or build with --base-url
                1 published
                """);
    }

    @Test
    void noTimeZone() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                """)).isEqualTo("""
                content/site.yaml:1:1: warning NL0604: there is no timeZone; times are UTC
                    name: Wire
                    ^
                    hint: add a line such as "timeZone: Asia/Baku"
                1 published
                """);
    }

    @Test
    void noSite() throws IOException {
        assertThat(Mistakes.found(root, "")).isEqualTo("""
                content/site.yaml:1:1: error NL0617: no site here
                    hint: "newsline new site DIR" makes one
                nothing published
                """);
    }

    @Test
    void addressWithoutScheme() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: "news.example.org"
                timeZone: Asia/Baku
                """)).isEqualTo("""
                content/site.yaml:2:10: error NL0603: "news.example.org" cannot be the site's address: it must begin with https:// and a host
                    baseUrl: "news.example.org"
                             ^^^^^^^^^^^^^^^^^^
                nothing published
                """);
    }

    @Test
    void addressWithAQuery() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: "https://news.example.org/?x=1"
                timeZone: Asia/Baku
                """)).isEqualTo("""
                content/site.yaml:2:10: error NL0603: "https://news.example.org/?x=1" cannot be the site's address: it can have no query, fragment or user
                    baseUrl: "https://news.example.org/?x=1"
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                nothing published
                """);
    }

    @Test
    void addressOfAnotherScheme() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: "ftp://news.example.org/"
                timeZone: Asia/Baku
                """)).isEqualTo("""
                content/site.yaml:2:10: error NL0603: "ftp://news.example.org/" cannot be the site's address: it must begin with https://
                    baseUrl: "ftp://news.example.org/"
                             ^^^^^^^^^^^^^^^^^^^^^^^^^
                nothing published
                """);
    }

    @Test
    void addressWithASpace() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: "https://news example.org/"
                timeZone: Asia/Baku
                """)).isEqualTo("""
                content/site.yaml:2:10: error NL0603: "https://news example.org/" cannot be the site's address: it has characters that an address cannot have
                    baseUrl: "https://news example.org/"
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                nothing published
                """);
    }

    @Test
    void addressWithAnAnchor() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: "https://news.example.org/#a"
                timeZone: Asia/Baku
                """)).isEqualTo("""
                content/site.yaml:2:10: error NL0603: "https://news.example.org/#a" cannot be the site's address: it can have no query, fragment or user
                    baseUrl: "https://news.example.org/#a"
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                nothing published
                """);
    }

    @Test
    void unknownZone() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Bakou
                """)).isEqualTo("""
                content/site.yaml:3:11: error NL0605: unknown time zone "Asia/Bakou"
                    timeZone: Asia/Bakou
                              ^^^^^^^^^^
                    hint: did you mean "Asia/Baku"?
                nothing published
                """);
    }

    @Test
    void zoneAsAnOffset() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Baku time
                """)).isEqualTo("""
                content/site.yaml:3:11: error NL0605: unknown time zone "Baku time"
                    timeZone: Baku time
                              ^^^^^^^^^
                    hint: names are like Asia/Baku or Europe/Berlin
                nothing published
                """);
    }

    @Test
    void languageTwice() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [en, ru, en]
                """)).isEqualTo("""
                content/site.yaml:4:21: error NL0607: the language "en" stands twice
                    languages: [en, ru, en]
                                        ^^
                    hint: delete one of the two
                nothing published
                """);
    }

    @Test
    void languageTwiceInAnotherCase() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [en, EN]
                """)).isEqualTo("""
                content/site.yaml:4:17: error NL0607: the language "EN" stands twice
                    languages: [en, EN]
                                    ^^
                    hint: delete one of the two
                nothing published
                """);
    }

    @Test
    void notALanguage() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [english]
                """)).isEqualTo("""
                content/site.yaml:4:13: error NL0606: "english" is not a language tag
                    languages: [english]
                                ^^^^^^^
                    hint: such as az, ru, en or pt-BR
                nothing published
                """);
    }

    @Test
    void noLanguageFile() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [en, fi]
                """)).isEqualTo("""
                content/site.yaml:1:1: error NL0615: there is no language file for "fi"
                    hint: copy language/en.yaml with "newsline templates copy language/en.yaml" to language/fi.yaml and translate it
                nothing published
                """);
    }

    @Test
    void permalinkWithoutSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                permalink: /:section/:year/
                """)).isEqualTo("""
                content/site.yaml:4:12: error NL0608: the permalink "/:section/:year/" has no :slug
                    permalink: /:section/:year/
                               ^^^^^^^^^^^^^^^^
                    hint: articles of one month would have one address; add :slug
                nothing published
                """);
    }

    @Test
    void permalinkWithAnUnknownWord() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                permalink: /:category/:slugg/
                """)).isEqualTo("""
                content/site.yaml:4:12: error NL0608: the permalink "/:category/:slugg/" has an unknown word ":category"
                    permalink: /:category/:slugg/
                               ^^^^^^^^^^^^^^^^^^
                    hint: words are :section :year :month :day :slug :id
                content/site.yaml:4:12: error NL0608: the permalink "/:category/:slugg/" has an unknown word ":slugg"
                    permalink: /:category/:slugg/
                               ^^^^^^^^^^^^^^^^^^
                    hint: did you mean "slug"?
                nothing published
                """);
    }

    @Test
    void permalinkWithCharacters() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                permalink: /:slug?x
                """)).isEqualTo("""
                content/site.yaml:4:12: error NL0608: the permalink "/:slug?x" has characters that an address should not have
                    permalink: /:slug?x
                               ^^^^^^^^
                nothing published
                """);
    }

    @Test
    void twoSectionsWithOneSlug() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                sections: [economy, money]
                -- content/sections/economy.yaml --
                name: Economy
                slug: business
                -- content/sections/money.yaml --
                name: Money
                slug: business
                """)).isEqualTo("""
                content/sections/money.yaml:2:7: error NL0609: "economy" and "money" both have the address /business/
                    slug: business
                          ^^^^^^^^
                    hint: give one of the two another slug
                nothing published
                """);
    }

    @Test
    void twoSectionsWithOneSlugInOneLanguage() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [en, ru]
                sections: [economy, money]
                -- content/sections/economy.yaml --
                name: Economy
                slug: {en: economy, ru: dengi}
                -- content/sections/money.yaml --
                name: Money
                slug: {en: money, ru: dengi}
                """)).isEqualTo("""
                content/sections/money.yaml:2:7: error NL0609: "economy" and "money" both have the address /ru/dengi/
                    slug: {en: money, ru: dengi}
                          ^^^^^^^^^^^^^^^^^^^^^^
                    hint: give one of the two another slug
                nothing published
                """);
    }

    @Test
    void reservedSlugOfASection() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                -- content/sections/gas.yaml --
                name: Gas
                slug: topics
                """)).isEqualTo("""
                content/sections/gas.yaml:2:7: error NL0613: "topics" is reserved for a part of the site itself
                    slug: topics
                          ^^^^^^
                    hint: give the section another slug
                nothing published
                """);
    }

    @Test
    void languageAsASection() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [en, ru]
                sections: [ru]
                """)).isEqualTo("""
                content/site.yaml:5:12: error NL0613: "ru" is reserved for a language
                    sections: [ru]
                               ^^
                    hint: give the section another slug
                nothing published
                """);
    }

    @Test
    void menuToNowhere() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                menus: {footer: [about, contcat]}
                -- content/pages/about.md --
                ---
                title: About
                ---
                Text.
                -- content/pages/contact.md --
                ---
                title: Contact
                ---
                Text.
                """)).isEqualTo("""
                content/site.yaml:4:25: error NL0610: the menu leads to "contcat", which is no page
                    menus: {footer: [about, contcat]}
                                            ^^^^^^^
                    hint: did you mean "contact"?
                nothing published
                """);
    }

    @Test
    void policyToNowhere() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                policies: {ethics: ethics}
                """)).isEqualTo("""
                content/site.yaml:4:20: error NL0612: the policy "ethics" leads to "ethics", which is no page
                    policies: {ethics: ethics}
                                       ^^^^^^
                    hint: write it: content/pages/ethics.md
                nothing published
                """);
    }

    @Test
    void wrongValues() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                pageSize: many
                languagePrefix: non
                article: {byline: botom}
                outputs: {feeds: [rs]}
                """)).isEqualTo("""
                content/site.yaml:4:11: error NL0611: "pageSize" takes a number from 1 to 100, not "many"
                    pageSize: many
                              ^^^^
                content/site.yaml:5:17: error NL0611: "languagePrefix" takes others, all, not "non"
                    languagePrefix: non
                                    ^^^
                content/site.yaml:6:19: error NL0611: "byline" takes top, end, not "botom"
                    article: {byline: botom}
                                      ^^^^^
                content/site.yaml:7:19: error NL0611: "feeds" takes some of rss, atom, json, not "rs"
                    outputs: {feeds: [rs]}
                                      ^^
                nothing published
                """);
    }

    @Test
    void unknownSetting() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                permalnk: /:slug/
                """)).isEqualTo("""
                content/site.yaml:4:1: error NL0616: unknown setting "permalnk"
                    permalnk: /:slug/
                    ^^^^^^^^
                    hint: did you mean "permalink"?
                nothing published
                """);
    }

    @Test
    void unknownNetwork() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                social: [{network: telegramm, url: "https://t.me/x"}]
                """)).isEqualTo("""
                content/site.yaml:4:20: warning NL0614: unknown network "telegramm"
                    social: [{network: telegramm, url: "https://t.me/x"}]
                                       ^^^^^^^^^
                    hint: did you mean "telegram"?
                1 published
                """);
    }

    @Test
    void networkWithoutAddress() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                social: [{network: telegram}]
                """)).isEqualTo("""
                content/site.yaml:4:10: error NL0611: "social" takes network and an https: url, not a map
                    social: [{network: telegram}]
                             ^^^^^^^^^^^^^^^^^^^
                nothing published
                """);
    }

    @Test
    void yaml() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                languages: [en, ru
                """)).isEqualTo("""
                content/site.yaml:4:12: error NL0128: the bracket "[" is never closed
                    languages: [en, ru
                               ^
                    hint: close it with ], or put the whole value in quotes
                nothing published
                """);
    }

    @Test
    void registryUnreadable() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                -- content/sections/gas.yaml --
                name: Gas: news
                """)).isEqualTo("""
                content/sections/gas.yaml:1:1: warning NL0901: this file cannot be read; names are made from ids meanwhile
                content/sections/gas.yaml:1:10: warning NL0109: a second colon in an unquoted value
                    name: Gas: news
                             ^
                    hint: put the value in quotes: name: "Gas: news"
                1 published
                """);
    }

    @Test
    void unknownText() throws IOException {
        assertThat(Mistakes.found(root, """
                -- content/site.yaml --
                name: Wire
                baseUrl: https://news.example.org/
                timeZone: Asia/Baku
                -- content/texts/en.yaml --
                "Newz Line": "Line"
                """)).isEqualTo("""
                content/texts/en.yaml:1:1: warning NL0902: unknown text "Newz Line"
                    "Newz Line": "Line"
                    ^^^^^^^^^^^
                    hint: did you mean "newsLine"?
                1 published
                """);
    }
}
