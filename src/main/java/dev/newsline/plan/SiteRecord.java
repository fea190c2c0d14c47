package dev.newsline.plan;

import dev.newsline.assemble.Media;
import dev.newsline.assemble.StandingPage;
import dev.newsline.config.Settings;
import dev.newsline.view.LinkView;
import dev.newsline.view.PictureView;
import dev.newsline.view.SiteView;
import dev.newsline.view.SocialView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the record of what is the same on every page of an edition. */
final class SiteRecord {
    private static final Map<String, String> NETWORKS = Map.ofEntries(
            Map.entry("telegram", "Telegram"),
            Map.entry("whatsapp", "WhatsApp"),
            Map.entry("facebook", "Facebook"),
            Map.entry("x", "X"),
            Map.entry("youtube", "YouTube"),
            Map.entry("instagram", "Instagram"),
            Map.entry("tiktok", "TikTok"),
            Map.entry("vk", "VK"),
            Map.entry("ok", "OK"),
            Map.entry("mastodon", "Mastodon"),
            Map.entry("bluesky", "Bluesky"),
            Map.entry("rss", "RSS"));

    private final Views views;

    SiteRecord(Views views) {
        this.views = views;
    }

    /** A network by its own name; what is not known, by its id. */
    static String network(String id) {
        return NETWORKS.getOrDefault(id, id);
    }

    SiteView make() {
        Settings settings = views.settings;
        boolean feeds = settings.baseUrl() != null && settings.feeds().contains("rss");
        return new SiteView(
                views.siteName(),
                settings.baseUrl(),
                settings.path(),
                views.edition.language(),
                views.language.rightToLeft() ? "rtl" : "ltr",
                views.language.locale(),
                views.href(views.edition.prefix()),
                views.href(views.below("line/")),
                views.href(views.below("line/head.html")),
                views.href(views.below("topics/")),
                views.href(views.below("authors/")),
                feeds ? views.href(views.below("feed.xml")) : null,
                mark(),
                menu(),
                menus(),
                social(),
                settings.policies().values().stream()
                        .flatMap(id -> link(id).stream())
                        .toList(),
                settings.byline(),
                settings.dateline());
    }

    private @Nullable PictureView mark() {
        Media.Picture mark = views.site.mark();
        return mark == null || mark.info() == null
                ? null
                : new PictureView(
                        views.href(mark.address()),
                        mark.info().width(),
                        mark.info().height(),
                        "",
                        null,
                        null,
                        null,
                        null,
                        List.of());
    }

    private List<LinkView> menu() {
        List<LinkView> menu = new ArrayList<>();
        for (String id : views.settings.sections()) {
            views.edition
                    .term("sections", id)
                    .ifPresent(term -> menu.add(new LinkView(term.name(), views.href(term.address()))));
        }
        return menu;
    }

    private Map<String, List<LinkView>> menus() {
        Map<String, List<LinkView>> menus = new LinkedHashMap<>();
        views.settings
                .menus()
                .forEach((name, ids) -> menus.put(
                        name, ids.stream().flatMap(id -> link(id).stream()).toList()));
        return menus;
    }

    private List<SocialView> social() {
        List<SocialView> social = new ArrayList<>();
        for (Settings.Account account : views.settings.social()) {
            if (account.lang() == null || account.lang().equals(views.edition.language())) {
                social.add(new SocialView(account.network(), network(account.network()), account.url()));
            }
        }
        return social;
    }

    /** A menu entry: a standing page or a section. */
    private Optional<LinkView> link(String id) {
        StandingPage page = views.edition.pages().get(id);
        if (page != null) {
            return Optional.of(new LinkView(page.document().front().title(), views.href(page.address())));
        }
        return views.edition.term("sections", id).map(term -> new LinkView(term.name(), views.href(term.address())));
    }
}
