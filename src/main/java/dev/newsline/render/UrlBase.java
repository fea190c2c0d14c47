package dev.newsline.render;

import org.jspecify.annotations.Nullable;

/**
 * Where the site stands.
 *
 * @param baseUrl absolute address of the site with a slash at its end; null where it is not known
 * @param path the path of that address, from slash to slash
 */
public record UrlBase(@Nullable String baseUrl, String path) {
    /** The root-relative address of a path below the site; an absolute address stays as it is. */
    String url(String below) {
        return isAbsolute(below) ? below : path + withoutSlash(below);
    }

    /** The absolute address of a path below the site; root-relative where the site's address is not known. */
    String absUrl(String below) {
        if (isAbsolute(below)) {
            return below;
        }
        // What records carry is root-relative already.
        String rest = below.startsWith(path) ? below.substring(path.length()) : withoutSlash(below);
        return (baseUrl == null ? path : baseUrl) + rest;
    }

    private static boolean isAbsolute(String address) {
        return address.contains("://") || address.startsWith("mailto:") || address.startsWith("#");
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
