package dev.newsline.assemble;

import dev.newsline.config.Settings;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses from the root of the site, as they are written into pages. */
public final class Urls {
    private static final String LITE = "lite.html";

    private static final String CARD = "card.png";

    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    /** Text with an escape in it. Characters beyond the first plane are not written so by any program. */
    private static final Pattern ESCAPED = Pattern.compile("(?:[^%\\p{Cs}\\x{10000}-\\x{10FFFF}]|%[0-9A-Fa-f]{2})*");

    private static final Pattern AROUND_HOST = Pattern.compile("^.*@|:(?:80|443)?$");

    private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:/|$)");

    private Urls() {}

    /** The address as a page links to it: with the path of the site's own address. */
    public static String href(Settings settings, String address) {
        return settings.path() + address.substring(1);
    }

    /** The absolute address, or null where the site's is not known. */
    public static @Nullable String absolute(Settings settings, String address) {
        return settings.baseUrl() == null ? null : settings.baseUrl() + address.substring(1);
    }

    /** Whether an address names a host. */
    static boolean inFull(String typed) {
        int colon = typed.startsWith("//") ? 0 : typed.indexOf("://") + 1;
        return typed.startsWith("//", colon)
                && (colon == 0
                        || typed.regionMatches(true, 0, "http:", 0, colon)
                        || typed.regionMatches(true, 0, "https:", 0, colon));
    }

    /** Whether an address is in full and on another host. */
    public static boolean elsewhere(Settings settings, String typed) {
        return inFull(typed) && local(settings, typed) == null;
    }

    /**
     * The address below the site's root that {@code typed} is, written with the site's host, with its path, or as it
     * stands below it; null where it is none: a relative one, or one on another host.
     */
    public static @Nullable String local(Settings settings, String typed) {
        String path = typed;
        if (inFull(typed)) {
            int host = typed.indexOf("//") + 2;
            String base = settings.baseUrl();
            if (base == null) {
                return null;
            }
            int slash = typed.indexOf('/', host);
            int own = base.indexOf("//") + 2;
            String authority = slash < 0 ? typed.substring(host) : typed.substring(host, slash);
            if (!host(authority).equals(host(base.substring(own, base.indexOf('/', own))))) {
                return null;
            }
            path = slash < 0 ? "/" : typed.substring(slash);
        }
        if (!path.startsWith("/")) {
            return null;
        }
        path = withoutDots(path);
        return settings.path().length() > 1 && path.startsWith(settings.path())
                ? path.substring(settings.path().length() - 1)
                : path;
    }

    /** An address up to its query or anchor. */
    public static String withoutQuery(String typed) {
        int end = 0;
        while (end < typed.length() && "?#".indexOf(typed.charAt(end)) < 0) {
            end++;
        }
        return typed.substring(0, end);
    }

    /** A host as browsers compare it: without the name of a user and the port that it has anyway. */
    private static String host(String authority) {
        if (authority.indexOf('@') < 0 && authority.indexOf(':') < 0) {
            return authority.toLowerCase(Locale.ROOT);
        }
        return AROUND_HOST.matcher(authority).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The path as browsers ask for it: they resolve {@code .} and {@code ..} themselves. */
    static String withoutDots(String path) {
        if (path.indexOf("/.") < 0 || !DOTS.matcher(path).find()) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.equals("..") && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            if (!segment.equals("..") && !segment.equals(".")) {
                kept.add(segment);
            }
        }
        String joined = "/" + String.join("/", kept);
        return path.endsWith(".") && !kept.isEmpty() ? joined + "/" : joined;
    }

    /** A path with every character escaped that an address cannot have. */
    public static String encode(String path) {
        if (isPlain(path)) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }

    /**
     * The path that {@code typed} stands for where it is escaped; itself where it is not, or where what it would be is
     * no text or another path: {@code %2F} is no slash.
     */
    static String decode(String typed) {
        if (typed.indexOf('%') < 0 || !ESCAPED.matcher(typed).matches()) {
            return typed;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == '%') {
                out.write(Integer.parseInt(typed.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.writeBytes(Character.toString(typed.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        String decoded = out.toString(StandardCharsets.UTF_8);
        boolean slashes = decoded.chars().filter(c -> c == '/').count()
                == typed.chars().filter(c -> c == '/').count();
        return slashes && decoded.indexOf('\uFFFD') < 0 ? decoded : typed;
    }

    /** The address in the lite edition of a page at {@code address}, which may have an anchor. */
    public static String lite(String address) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        return beside(page, LITE) + address.substring(page.length());
    }

    /** The address of the picture for sharing of an article. */
    public static String card(String address) {
        return beside(address, CARD);
    }

    /** Within the page's folder; where the page is a file, beside it under its name. */
    private static String beside(String page, String name) {
        int dot = page.lastIndexOf('.');
        String before =
                dot > page.lastIndexOf('/') ? page.substring(0, dot + 1) : page.endsWith("/") ? page : page + "/";
        return before + name;
    }

    /** What a part of an address is kept for, in words; null where it is free. */
    static @Nullable String keptFor(String part) {
        return is(LITE, part) ? "the lite edition" : is(CARD, part) ? "a picture for sharing" : null;
    }

    private static boolean is(String name, String part) {
        return part.equalsIgnoreCase(name) || part.toLowerCase(Locale.ROOT).endsWith("." + name);
    }

    /** The page that an address of the lite edition belongs to; null where it is none. */
    static @Nullable String withoutLite(String address) {
        String part = address.substring(address.lastIndexOf('/') + 1);
        if (!is(LITE, part)) {
            return null;
        }
        String folder = address.substring(0, address.length() - part.length());
        return part.length() == LITE.length()
                ? folder
                : folder + part.substring(0, part.length() - LITE.length()) + "html";
    }

    /** The file that an address is answered with: servers resolve escapes. */
    public static String file(String address) {
        String path = address.indexOf('%') < 0
                ? address.substring(1)
                : URLDecoder.decode(address.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
