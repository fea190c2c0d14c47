package dev.newsline.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param name the name only: no title, no "By", no employer (Google Search Central, article)
 * @param url of the person's page; gives the person an id too
 * @param jobTitle such as "Correspondent"
 * @param description a line or two
 * @param image absolute URL of a portrait
 * @param sameAs addresses of profiles elsewhere
 * @param worksFor the id of the organisation
 */
public record PersonData(
        String name,
        @Nullable String url,
        @Nullable String jobTitle,
        @Nullable String description,
        @Nullable String image,
        List<String> sameAs,
        @Nullable String worksFor)
        implements JsonLd.Author {
    public PersonData {
        sameAs = List.copyOf(sameAs);
    }

    /** A person of whom bylines tell no more than this. */
    public static PersonData of(String name, @Nullable String url) {
        return new PersonData(name, url, null, null, null, List.of(), null);
    }

    @Override
    public JsonObject json() {
        return JsonObject.builder()
                .text("@type", "Person")
                .text("@id", url == null ? null : url + "#person")
                .text("name", name)
                .text("url", url)
                .text("jobTitle", jobTitle)
                .text("description", description)
                .text("image", image)
                .texts("sameAs", sameAs)
                .value("worksFor", worksFor == null ? null : JsonLd.reference(worksFor))
                .build();
    }
}
