package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.Places;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.model.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The articles that an article's {@code related} names: by path, by name, or by an address of this site. */
final class FollowUps {
    private final Settings settings;
    private final References references;
    private final Addresses addresses;
    private final Places places;
    private final Diagnostics diagnostics;

    FollowUps(Settings settings, References references, Addresses addresses, Places places, Diagnostics diagnostics) {
        this.settings = settings;
        this.references = references;
        this.addresses = addresses;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Ids of articles, in the order of the front matter. */
    List<String> of(Document document, FrontMatter front) {
        List<String> ids = new ArrayList<>();
        for (String reference : front.related()) {
            List<String> found = references.find(document.folder(), reference).ids();
            String owner = found.isEmpty() ? ownerOf(reference) : null;
            if (owner != null) {
                found = references.idOf(owner).stream().toList();
            }
            if (found.isEmpty()) {
                diagnostics.report(
                        Code.UNKNOWN_REFERENCE,
                        places.field(document.path(), List.of("related"), reference),
                        reference);
                continue;
            }
            if (found.size() > 1) {
                diagnostics.report(
                        Code.AMBIGUOUS_REFERENCE,
                        places.field(document.path(), List.of("related"), reference),
                        reference,
                        String.join(", ", new TreeSet<>(found)),
                        found.get(0));
            }
            ids.add(found.get(0));
        }
        return ids.stream().distinct().toList();
    }

    /** Who has an address, written with the site's host, with its path, or as it stands below it. */
    private @Nullable String ownerOf(String reference) {
        String below = Urls.local(settings, reference);
        if (below == null) {
            return null;
        }
        String address = Urls.decode(below);
        String owner = addresses.owner(address);
        return owner == null ? addresses.owner(address + "/") : owner;
    }
}
