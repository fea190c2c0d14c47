package dev.newsline.cli;

import dev.newsline.build.Options;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** The path that a site's links start with. */
final class BasePath {
    private BasePath() {}

    /** That of {@code --base-url}, else of the settings; where they cannot be read, the build says so and this is {@code /}. */
    static String of(Options options) throws IOException {
        String address = options.baseUrl() == null
                ? SiteFacts.read(options.content().resolve("site.yaml")).baseUrl()
                : options.baseUrl();
        if (address == null) {
            return "/";
        }
        try {
            String path = new URI(address).getPath();
            if (path == null || !path.startsWith("/")) {
                return "/";
            }
            return path.endsWith("/") ? path : path + "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
