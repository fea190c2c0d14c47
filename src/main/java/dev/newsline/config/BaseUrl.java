package dev.newsline.config;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What can be the address of a site, be it written in its settings or given with a command. */
public final class BaseUrl {
    private BaseUrl() {}

    /** Why {@code text} cannot be one, to be read after a colon; null where it can. */
    public static @Nullable String problem(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return "it must begin with https:// and a host";
            }
            if (!uri.getScheme().equals("https") && !uri.getScheme().equals("http")) {
                return "it must begin with https://";
            }
            if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
                return "it can have no query, fragment or user";
            }
            return null;
        } catch (URISyntaxException e) {
            return "it has characters that an address cannot have";
        }
    }
}
