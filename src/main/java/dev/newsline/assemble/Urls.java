package dev.newsline.assemble;

import dev.newsline.config.Settings;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses from the root of the site, as they are written into pages. */
public final class Urls {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    private Urls() {}

    /** The address as a page links to it: with the path of the site's own address. */
    public static String href(Settings settings, String address) {
        return settings.path() + address.substring(1);
    }

    /** The absolute address, or null where the site's is not known. */
    public static @Nullable String absolute(Settings settings, String address) {
        return settings.baseUrl() == null ? null : settings.baseUrl() + address.substring(1);
    }

    /** A path with every character escaped that an address cannot have. */
    public static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    /** The file that an address is answered with. */
    public static String file(String address) {
        String path = address.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
