package dev.newsline.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where file systems are mounted. */
class MountPointsTest {
    @Test
    void namesAreReadAsTheyAreWritten() {
        String line = "36 35 98:0 /mnt1 /var/my\\040site\\134 rw,noatime master:1 - ext3 /dev/root rw";
        assertThat(MountPoints.isOf(line, "/var/my site\\")).isTrue();
        assertThat(MountPoints.isOf(line, "/var/my")).isFalse();
        assertThat(MountPoints.isOf(line, "/mnt1")).isFalse();
        assertThat(MountPoints.isOf("", "")).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onlyTheFolderItselfIsOne(@TempDir Path folder) throws IOException {
        assertThat(MountPoints.has(Path.of("/proc"))).isTrue();
        assertThat(MountPoints.has(folder)).isFalse();
    }
}
