package dev.newsline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void entriesKeepTheirOrderAndWhatIsMissingIsLeftOut() {
        JsonObject object = JsonObject.builder()
                .text("b", "x")
                .text("none", null)
                .number("a", -1)
                .bool("c", true)
                .texts("empty", List.of())
                .texts("list", List.of("1", "2"))
                .build();
        assertThat(object.text()).isEqualTo("{\"b\":\"x\",\"a\":-1,\"c\":true,\"list\":[\"1\",\"2\"]}");
    }

    @Test
    void stringsAreEscaped() {
        assertThat(new JsonValue.Text("\"\\/\n\r\t\0\u001F\u007F\uD83D\uDE00\uDC00\uD83Dx").text())
                .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\u0000\\u001F\\u007F\uD83D\uDE00\uFFFD\uFFFDx\"");
    }

    @Test
    void aScriptElementIsNotLeft() throws MalformedJson {
        JsonObject object = JsonObject.builder()
                .text("</script>", "<!--<script>&\u2028\u2029")
                .build();
        assertThat(object.toScriptSafe())
                .isEqualTo("{\"\\u003C/script\\u003E\":\"\\u003C!--\\u003Cscript\\u003E\\u0026\\u2028\\u2029\"}");
        assertThat(Json.read(object.toScriptSafe())).isEqualTo(object);
    }

    @Test
    void whatIsReadIsWrittenAgain() throws MalformedJson {
        String text = "{\"a\":[1,1.50,-0,1E+3,\"\",{},[],true,false,null],\"b\":{\"c\":\"\u0259\"}}";
        assertThat(Json.read(" " + text + "\n").text()).isEqualTo(text.replace("-0", "0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,\"a\":2}",
                "1 2",
                "NaN",
                "'a'",
                "[1] x",
                "\"\u0001\"",
                "{a:1}",
                "01"
            })
    void whatIsNotJsonIsRefused(String text) {
        MalformedJson e = catchThrowableOfType(MalformedJson.class, () -> Json.read(text));
        assertThat(e).isNotNull();
        assertThat(e.offset()).isBetween(0, text.length());
    }

    @Test
    void budgetsHold() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> Json.read("1".repeat(100_000))).isInstanceOf(MalformedJson.class);
    }
}
