package dev.newsline.plan;

/** Place and day before the first words of a story: within its first paragraph, or on their own where it opens with none. */
final class LeadDateline {
    private static final String PARAGRAPH = "<p>";

    private LeadDateline() {}

    static String before(String body, String dateline) {
        String words = dateline.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return body.startsWith(PARAGRAPH)
                ? PARAGRAPH + "<span class=\"dateline\">" + words + "</span> " + body.substring(PARAGRAPH.length())
                : "<p class=\"dateline\">" + words + "</p>\n" + body;
    }
}
