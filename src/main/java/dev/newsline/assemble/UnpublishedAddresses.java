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
    private final Terms terms;
    private final Addresses addresses;
    private final ReservedSlugs reserved;

    UnpublishedAddresses(
            Settings settings, Map<String, Language> languages, Registries registries, Terms terms, Places places) {
        Diagnostics unsaid = new Diagnostics();
        this.terms = terms;
        this.addresses = new Addresses(settings, languages, places, unsaid);
        this.reserved = new ReservedSlugs(settings, languages, registries, places, unsaid);
    }

    Addresses of(List<Versions.Version> unpublished) {
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
        return addresses;
    }
}
