package dev.newsline.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import dev.newsline.SiteFixture.Built;
import dev.newsline.output.Disk;
import dev.newsline.output.SiteFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that ends while a site is written: every page that stood, and still should, stands whole, and the next build mends it. */
class CrashTest {
    /** Two stories with all that is made of them. */
    private static final String SITE = SiteFixture.TWO_STORIES.replace(
            "languages: [en]\n", "languages: [en]\noutputs: {lite: true, cards: true}\n");

    private static final String AFTER = """
            -- content/articles/world/one.md --
            ---
            title: One mended
            date: 2026-11-20 10:00
            ---
            The first text, mended.
            -- content/articles/sport/three.md --
            ---
            title: Three
            date: 2026-11-22 10:00
            aliases: [/old/]
            ---
            The third text.
            """;

    @TempDir
    Path folder;

    /** Does as many operations as it may, and then fails for ever. */
    static final class Ending implements Disk {
        private int left;

        Ending(int left) {
            this.left = left;
        }

        private void step() throws IOException {
            if (left == 0) {
                throw new FileSystemException("the machine has ended");
            }
            left--;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            REAL.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step();
            REAL.delete(path);
        }

        @Override
        public void createDirectories(Path path) throws IOException {
            step();
            REAL.createDirectories(path);
        }

        @Override
        public void createFile(Path file) throws IOException {
            step();
            REAL.createFile(file);
        }
    }

    private static void edit(SiteFixture site) {
        SiteFixture.parse(AFTER).forEach(site::write);
        site.delete("content/articles/world/two.md");
    }

    /** Whether a build came to its end. */
    static boolean finishes(SiteFixture site, Disk disk) throws IOException {
        try (Planned planned = Build.plan(site.options(), disk)) {
            Build.run(planned);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static Map<String, String> standing(SiteFixture site) {
        Path out = site.options().out();
        return new Built(out, new Stages().nothing(List.of(), List.of())).hex();
    }

    @Test
    void afterEveryOperationOfALaterBuild() throws IOException {
        SiteFixture model = SiteFixture.in(folder.resolve("model"), SITE);
        Map<String, String> before = model.build().hex();
        edit(model);
        Map<String, String> after = model.build().hex();
        boolean finished = false;
        int k = 0;
        for (; !finished; k++) {
            SiteFixture site = SiteFixture.in(folder.resolve("later" + k), SITE);
            site.build();
            edit(site);
            finished = finishes(site, new Ending(k));
            Map<String, String> found = standing(site);
            found.forEach((path, bytes) -> assertThat(bytes).as(path).isIn(before.get(path), after.get(path)));
            before.keySet().stream()
                    .filter(after::containsKey)
                    .forEach(path -> assertThat(found).containsKey(path));
            assertThat(site.build().hex()).as("after %d operations", k).isEqualTo(after);
        }
        assertThat(k).isGreaterThan(20);
    }

    @Test
    void afterEveryOperationOfABuildWhoseEditsAreTakenBack() throws IOException {
        SiteFixture model = SiteFixture.in(folder.resolve("model"), SITE);
        Map<String, String> before = model.build().hex();
        boolean finished = false;
        int k = 0;
        for (; !finished; k++) {
            SiteFixture site = SiteFixture.in(folder.resolve("back" + k), SITE);
            site.build();
            edit(site);
            finished = finishes(site, new Ending(k));
            SiteFixture.parse(SITE).forEach(site::write);
            site.delete("content/articles/sport/three.md");
            assertThat(site.build().hex()).as("after %d operations", k).isEqualTo(before);
        }
        assertThat(k).isGreaterThan(20);
    }

    @Test
    void afterEveryOperationOfTheFirstBuild() throws IOException {
        assertThat(operationsOfTheFirstBuild("new", site -> {})).isGreaterThan(15);
    }

    /** A folder that is ours already gets its files one by one. */
    @Test
    void afterEveryOperationOfTheFirstBuildIntoAFolderThatIsOurs() throws IOException {
        assertThat(operationsOfTheFirstBuild("ours", site -> site.write("site/" + SiteFolder.MARKER, "")))
                .isGreaterThan(40);
    }

    /** How many operations the build had, plus one; {@code before} prepares its site. */
    private int operationsOfTheFirstBuild(String name, Consumer<SiteFixture> before) throws IOException {
        Map<String, String> whole =
                SiteFixture.in(folder.resolve("model"), SITE).build().hex();
        boolean finished = false;
        int k = 0;
        for (; !finished; k++) {
            SiteFixture site = SiteFixture.in(folder.resolve(name + k), SITE);
            before.accept(site);
            finished = finishes(site, new Ending(k));
            standing(site).forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(whole.get(path)));
            site.delete("content/articles/world/two.md");
            Map<String, String> next = site.build().hex();
            assertThat(List.copyOf(next.keySet())).as("after %d operations", k).noneMatch(path -> path.contains("two"));
            SiteFixture clean = SiteFixture.in(folder.resolve(name + "clean" + k), SITE);
            clean.delete("content/articles/world/two.md");
            assertThat(next)
                    .as("after %d operations", k)
                    .isEqualTo(clean.build().hex());
        }
        return k;
    }
}
