package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.content.Places;
import dev.newsline.content.Registries;
import dev.newsline.model.FrontMatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Addresses that front matter and registries give in full: those of what is not published are not printed either. */
final class LinksInFull {
    private final Bodies bodies;
    private final Places places;

    LinksInFull(Bodies bodies, Places places) {
        this.bodies = bodies;
        this.places = places;
    }

    /** The front matter with what of it may be printed; null where that is all. */
    @Nullable
    FrontMatter printable(Document document, FrontMatter front) {
        FrontMatter.Source source = front.source();
        String canonical = front.canonical();
        if (source != null && conceals(document, "source", source.url(), null)) {
            source = source.withoutUrl();
        }
        if (conceals(document, "canonical", canonical, "the page names its own address meanwhile")) {
            canonical = null;
        }
        boolean all = Objects.equals(source, front.source()) && Objects.equals(canonical, front.canonical());
        return all ? null : front.citing(source, canonical);
    }

    private boolean conceals(Document document, String key, @Nullable String url, @Nullable String hint) {
        return url != null && bodies.conceals(url, () -> places.field(document.path(), List.of(key), url), hint);
    }

    /** Of the links of people, those that are not printed. */
    Set<String> concealed(Registries registries) {
        Set<String> concealed = new TreeSet<>();
        registries
                .of("authors")
                .forEach((id, author) -> author.links().values().forEach(url -> {
                    if (bodies.conceals(url, () -> places.words("authors/" + id + ".yaml", url), null)) {
                        concealed.add(url);
                    }
                }));
        return concealed;
    }
}
