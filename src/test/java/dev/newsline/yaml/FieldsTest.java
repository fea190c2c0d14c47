package dev.newsline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void aBlankTextGivesWayToAnotherSpelling() {
        assertThat(summary("summary: ''\ndeck: B\n")).isEqualTo("B");
        assertThat(summary("summary: A\ndeck: ''\n")).isEqualTo("A");
        assertThat(summary("summary: ''\n")).isNull();
    }

    private static @Nullable String summary(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        YamlNode.Entries map =
                Objects.requireNonNull(new YamlReader().readMap(new SourceText("a.md", yaml), diagnostics));
        String summary = new Fields(map, diagnostics).text("summary", "deck");
        assertThat(diagnostics.list()).isEmpty();
        return summary;
    }
}
