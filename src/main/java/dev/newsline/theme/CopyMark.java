package dev.newsline.theme;

import dev.newsline.digest.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment in a copied file that says which version of the default theme's file it was copied from. */
final class CopyMark {
    private static final Pattern MARK = Pattern.compile("newsline: copied from (\\S+) ([0-9a-f]{16})");

    private CopyMark() {}

    /** The text of a file with the comment. A template's header must stay first, so the comment follows it there. */
    static String mark(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String comment = comment(name, "newsline: copied from " + name + " " + version(bytes));
        int headerEnd = text.startsWith("<#ftl") ? Tokens.until(text, 5, '>').end() : 0;
        if (headerEnd < text.length() && headerEnd > 0 && text.charAt(headerEnd) == '\n') {
            headerEnd++;
        }
        return text.substring(0, headerEnd) + comment + "\n" + text.substring(headerEnd);
    }

    private static String comment(String name, String words) {
        if (name.endsWith(".ftlh")) {
            return "<#-- " + words + " -->";
        }
        if (name.endsWith(".css") || name.endsWith(".js")) {
            return "/* " + words + " */";
        }
        return name.endsWith(".svg") ? "<!-- " + words + " -->" : "# " + words;
    }

    /** The version that a file says it was copied from. */
    static Optional<String> versionIn(byte[] bytes) {
        Matcher matcher = MARK.matcher(new String(bytes, StandardCharsets.UTF_8));
        return matcher.find() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    static String version(byte[] bytes) {
        return ContentHash.of(bytes).shortened(16);
    }
}
