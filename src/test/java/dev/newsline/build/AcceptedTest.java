package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is unusual but right is published without a word. */
class AcceptedTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF---\ntitle: A byte order mark\ndate: 2026-11-20\n---\nText.\n",
                "---\r\ntitle: Lines of Windows\r\ndate: 2026-11-20\r\n---\r\nText.\r\n",
                "---  \ntitle: Spaces after the fences\ndate: 2026-11-20\n--- \nText.\n",
                "\n---\ntitle: An empty line before the fence\ndate: 2026-11-20\n---\nText.\n",
                "---\ntitle: No text\ndate: 2026-11-20\n---\n",
                "---\ntitle: No text and no line after the fence\ndate: 2026-11-20\n---",
                "---\ntitle: An offset\ndate: 2026-11-20 10:00:00 -0400\n---\nText.\n",
                "---\ntitle: An offset with a colon\ndate: 2026-11-20T10:00:00+04:00\n---\nText.\n",
                "---\ntitle: One digit of an hour\ndate: 2026-11-20 9:05\n---\nText.\n",
                "---\ntitle: \"Gas: a colon in quotes\"\ndate: 2026-11-20\n---\nText.\n",
                "---\ntitle: 'It''s an apostrophe'\ndate: 2026-11-20\n---\nText.\n",
                "---\ntitle: \"Quotes\" # and a comment\ndate: 2026-11-20\n---\nText.\n",
                "---\ntitle: “Quoted” words\ndate: 2026-11-20\n---\nText.\n",
                "---\ntitle: «Цитата» и слова\ndate: 2026-11-20\n---\nТекст.\n",
                "---\ntitle: No\ndate: 2026-11-20\n---\nText.\n",
                "---\ntitle: 12:30\ndate: 2026-11-20\n---\nText.\n",
                "---\ntitle: 2026\ndate: 2026-11-20\n---\nText.\n",
                "---\nTitle: Keys in capitals\nDATE: 2026-11-20\n---\nText.\n",
                "---\ntitle: A list over lines\ndate: 2026-11-20\ntopics: [gas,\n  oil]\n---\nText.\n",
                "---\ntitle: A block\ndate: 2026-11-20\nsummary: >\n  Gas: more\n  of “it”\n---\nText.\n",
                "---\ntitle: Arrows are no merge\ndate: 2026-11-20\n---\n```\n<<<<<<< HEAD\n>>>>>>> desk\n```\n",
            })
    void accepts(String article) throws IOException {
        assertThat(Mistakes.found(root, "-- content/articles/a.md --\n" + article))
                .isEqualTo("2 published\n");
    }
}
