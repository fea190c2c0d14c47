package dev.newsline.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "/a%20b%e2%80%93c/,/a b–c/",
        "/ə/,/ə/",
        "/%C9%99ə/,/əə/",
        "/100%/,/100%/",
        "/a%2Fb/,/a%2Fb/",
        "/a%FF/,/a%FF/",
        "/%E0%A4/,/%E0%A4/"
    })
    void escapesAreResolvedWhereTheyAreText(String typed, String path) {
        assertThat(Urls.decode(typed)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "//example.org/a",
                "a/../b",
                "a/%2e%2e/b",
                "a?b",
                "a%3Fb",
                "a#b",
                "a b",
                "a%00b",
                "100%",
                "a%2Fb",
                "a%5Cb",
                "_a",
                "a%25b"
            })
    void whatNoAddressCanBeIsSaid(String typed) {
        assertThat(Addresses.problem(typed)).isNotNull();
    }

    @Test
    void anEscapedAddressIsOne() {
        assertThat(Addresses.problem("/news/new%20guidelines%20%E2%80%93%20%2415/"))
                .isNull();
        assertThat(Addresses.problem("toolkit/ten-tips")).isNull();
    }
}
