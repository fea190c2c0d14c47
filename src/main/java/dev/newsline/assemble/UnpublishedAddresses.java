package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.diag.Diagnostics;
import dev.newsline.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The addresses of what has no page now, so that no link gives them away. What is wrong with them is said later. */
final class UnpublishedAddresses {
    private final Settings settings;
    private final Terms terms;
    private final Addresses published;
    private final Addresses addresses;
    private final ReservedSlugs reserved;

    /** @param published the addresses of what has a page, which are not hidden */
    UnpublishedAddresses(
            Settings settings,
            Map<String, Language> languages,
            Registries registries,
            Terms terms,
            Places places,
            Addresses published) {
        Diagnostics unsaid = new Diagnostics();
        this.settings = settings;
        this.terms = terms;
        this.published = published;
        this.addresses = new Addresses(settings, null, places, unsaid);
        this.reserved = new ReservedSlugs(settings, languages, registries, places, unsaid);
    }

    UnpublishedAddresses with(List<Versions.Version> unpublished) {
        List<Versions.Version> pages = new ArrayList<>();
        for (Versions.Version version : unpublished) {
            if (version.document().kind() == Document.Kind.PAGE) {
                pages.add(version);
            } else {
                String section = ReservedSlugs.section(version);
                String address = addresses.ofArticle(
                        version,
                        section == null
                                ? null
                                : terms.later(
                                        "sections", section, version.document().language()));
                addresses.aliases(version.document(), address == null ? "" : address);
            }
        }
        reserved.standingPages(pages, new ArrayList<>())
                .values()
                .forEach(page -> page.values().forEach(each -> {
                    addresses.take(Urls.decode(each.address()), each.document().path());
                    addresses.aliases(each.document(), each.address());
                }));
        return this;
    }

    /** Whether an address from the root of the site, without escapes, is that of something without a page. */
    boolean has(String address) {
        return addresses.leads(address) && !published.leads(address);
    }

    /** The same of an address in full, as it was typed. */
    boolean hasInFull(String typed) {
        String below = Urls.inFull(typed) ? Urls.local(settings, Urls.withoutQuery(typed)) : null;
        return below != null && has(Urls.decode(below));
    }
}
