package dev.newsline.render;

/** The directive {@code <@live "NAME">fallback</@live>}, a macro because only macros take a value without a name. */
final class Live {
    static final String TEMPLATE = "newsline-live.ftlh";
    static final String GLOBAL = "live";
    static final String SOURCE =
            "<#macro live name><div data-live=\"${site.home}fragments/${name}.html\"><#nested></div>"
                    + "</#macro><#global live = live>";

    private Live() {}
}
