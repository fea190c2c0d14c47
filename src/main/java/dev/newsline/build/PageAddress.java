package dev.newsline.build;

import dev.newsline.assemble.Urls;
import dev.newsline.config.Settings;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Addresses that people type, and the files that answer them. */
record PageAddress(Settings settings) {
    /** The address that readers know a file by: the inverse of {@link #path}. */
    String of(String path) {
        return settings.path()
                + (path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path);
    }

    /** The file that an address is answered with, relative to the site's folder. */
    String path(String address) {
        String typed = Urls.withoutQuery(address);
        String below = Urls.local(settings, typed + ((typed + "/").equals(settings.path()) ? "/" : ""));
        String path = below == null ? typed : below.substring(1);
        if (path.isEmpty() || path.endsWith("/")) {
            path += "index.html";
        } else if (path.indexOf('.', path.lastIndexOf('/') + 1) < 0) {
            path += "/index.html";
        }
        return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
