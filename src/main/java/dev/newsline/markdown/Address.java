package dev.newsline.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * What kind of address a link has.
 *
 * @param text without the control characters and spaces around and inside that browsers drop
 * @param scheme in lower case, or empty where there is none
 */
record Address(String text, String scheme) {
    private static final Set<String> PRINTED = Set.of("http", "https", "mailto", "tel");

    /** How a text names an article by its file: {@code article:NAME}. */
    private static final String ARTICLE = "article";

    /** Reads an address whose escapes and entities are resolved. */
    static Address of(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            // Browsers drop these anywhere in a scheme: "java\tscript:" runs.
            boolean dropped = c < ' ' || (c >= 0x7F && c < 0xA0) || isInvisible(c) || (c == ' ' && out.isEmpty());
            if (!dropped) {
                out.append(c);
            }
        }
        String text = out.toString().stripTrailing();
        return new Address(text, scheme(text));
    }

    private static boolean isInvisible(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xFEFF;
    }

    private static String scheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return text.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || "0123456789+.-".indexOf(c) < 0)) {
                return "";
            }
        }
        return "";
    }

    boolean isAnchor() {
        return text.startsWith("#");
    }

    /** Whether it must be looked up: it has neither a scheme nor is it an anchor. */
    boolean isRelative() {
        return (scheme.isEmpty() || scheme.equals(ARTICLE)) && !isAnchor() && !text.startsWith("//");
    }

    boolean isPrinted() {
        return scheme.isEmpty() || scheme.equals(ARTICLE) || PRINTED.contains(scheme);
    }

    boolean isWeb() {
        return scheme.equals("http") || scheme.equals("https") || (scheme.isEmpty() && text.startsWith("//"));
    }

    /** Whether a picture may come from here. */
    boolean isPicture() {
        return scheme.isEmpty() || isWeb() || text.toLowerCase(Locale.ROOT).startsWith("data:image/");
    }

    boolean isLocalhost() {
        if (!isWeb()) {
            return false;
        }
        String rest = text.substring(text.indexOf("//") + 2);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        host = host.substring(host.lastIndexOf('@') + 1);
        if (host.startsWith("[")) {
            return host.startsWith("[::1]");
        }
        int port = host.indexOf(':');
        host = port >= 0 ? host.substring(0, port) : host;
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("0.0.0.0")
                || (host.startsWith("127.") && host.matches("[0-9.]+"));
    }
}
