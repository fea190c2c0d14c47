package dev.newsline.rendition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the WebP library unpacks its native part before it loads it. It would look through all of the folder of temporary files, which
 * may hold millions: so it gets one of its own.
 */
final class WebpLibrary {
    static {
        try {
            Path folder = Files.createTempDirectory("newsline-webp");
            folder.toFile().deleteOnExit();
            System.setProperty("com.luciad.imageio.webp.tmpdir", folder.toString());
        } catch (IOException e) {
            // Then it is the folder of all, or what is said when it cannot be loaded.
        }
    }

    private WebpLibrary() {}

    /** To be called before anything of the library is touched. */
    static void prepare() {
        // Done when this class is there.
    }
}
