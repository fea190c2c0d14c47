package dev.newsline.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.diag.Diagnostics;
import dev.newsline.digest.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Theme theme() throws IOException {
        return Theme.load(folder, "", "templates/", diagnostics);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_folder_that_is_not_there_is_the_default_theme() throws IOException {
        Theme theme = Theme.load(folder.resolve("absent"), "", "templates/", diagnostics);
        assertThat(theme.template("article.ftlh")).isPresent();
        assertThat(theme.list()).allMatch(entry -> entry.state() == Entry.State.DEFAULT);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void a_sites_file_takes_the_place_of_the_default_one() throws IOException {
        write("partials/article-end.ftlh", "own");
        write("blocks/timeline.ftlh", "${content}");
        Theme theme = theme();
        ThemeFile own = theme.template("partials/article-end.ftlh").orElseThrow();
        assertThat(own.source().text()).isEqualTo("own");
        assertThat(own.source().path()).isEqualTo("templates/partials/article-end.ftlh");
        assertThat(theme.blocks()).contains("timeline", "quote");
        assertThat(theme.list()).contains(new Entry("partials/article-end.ftlh", Entry.State.OVERRIDDEN));
    }

    @Test
    void the_digest_of_a_template_changes_with_what_it_includes_and_with_nothing_else() throws IOException {
        Digest article = theme().digest("article.ftlh");
        Digest block = theme().digest("blocks/quote.ftlh");
        write("partials/article-end.ftlh", "own");
        assertThat(theme().digest("article.ftlh")).isNotEqualTo(article);
        assertThat(theme().digest("blocks/quote.ftlh")).isEqualTo(block);
        write("assets/site.css", "a{}");
        assertThat(theme().digest("blocks/quote.ftlh")).isEqualTo(block);
    }

    @Test
    void an_asset_in_use_changes_the_digest_of_its_users() throws IOException {
        Digest article = theme().digest("article.ftlh");
        write("assets/site.css", "a{}");
        Theme theme = theme();
        assertThat(theme.digest("article.ftlh")).isNotEqualTo(article);
        assertThat(theme.asset("site.css").orElseThrow().path()).isEqualTo("assets/site.5f546eb4.css");
        assertThat(theme.asset("site.css").orElseThrow().integrity()).startsWith("sha256-");
    }

    @Test
    void a_copy_knows_when_the_default_theme_has_changed_since() throws IOException {
        String copy = theme().copyOf("partials/share.ftlh");
        assertThat(copy).startsWith("<#-- newsline: copied from partials/share.ftlh ");
        write("partials/share.ftlh", copy);
        assertThat(theme().list()).contains(new Entry("partials/share.ftlh", Entry.State.OVERRIDDEN));
        write("partials/share.ftlh", copy.replaceFirst("ftlh [0-9a-f]{16}", "ftlh 0123456789abcdef"));
        assertThat(theme().list()).contains(new Entry("partials/share.ftlh", Entry.State.OVERRIDDEN_STALE));
        assertThat(theme().copyOf("assets/site.css")).startsWith("/* newsline: copied from assets/site.css ");
    }

    @Test
    void a_header_stays_first_in_a_copy() {
        String header = "<#ftl attributes={\"needs\": {}}>\n";
        assertThat(CopyMark.mark("a.ftlh", (header + "text").getBytes(StandardCharsets.UTF_8)))
                .startsWith(header + "<#-- newsline: copied from a.ftlh ")
                .endsWith(" -->\ntext");
    }
}
