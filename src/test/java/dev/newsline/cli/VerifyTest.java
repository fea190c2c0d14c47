package dev.newsline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsline.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newsline build --verify}. */
class VerifyTest {
    private static final String WORLD = "content/sections/world.yaml";

    @TempDir
    Path folder;

    @Test
    void aRegistryThatCannotBeReadIsWhyABuildFromNothingDiffers() {
        SiteFixture site = SiteFixture.in(folder, SiteFixture.TWO_STORIES).write(WORLD, "name: World\nslug: planet\n");
        Caller whole = new Caller(folder);
        assertThat(whole.call("build", "--verify")).as(whole.err()).isZero();
        assertThat(whole.err()).contains("Verified: ");
        site.write(WORLD, "name: The: World\nslug: planet\n");
        Caller broken = new Caller(folder);
        assertThat(broken.call("build", "--verify")).as(broken.err()).isZero();
        assertThat(broken.err())
                .contains("planet/index.html: not made by a build from nothing\n")
                .contains(
                        "A build from nothing does not know the last good version of what is held back or cannot be read.")
                .doesNotContain("Verified: ");
    }
}
