package dev.newsline.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an article's file says, typed. A component that the file lacks is null, so that a translation can take
 * it from the default-language file ({@link #inherit}). Times carry the offset of the site's zone.
 *
 * @param embargo when it may be published; {@link Embargo#NONE} where the file says {@code none}
 * @param section id of the section as written
 * @param topics ids as written
 * @param pinned {@code front} or {@code section}, null where it is not pinned
 * @param reviews open, closed or none
 */
public record FrontMatter(
        String title,
        @Nullable OffsetDateTime date,
        @Nullable String section,
        @Nullable List<String> topics,
        @Nullable List<Credit> authors,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String summary,
        @Nullable Illustration image,
        @Nullable OffsetDateTime updated,
        @Nullable Boolean draft,
        @Nullable Embargo embargo,
        @Nullable OffsetDateTime expires,
        List<Correction> corrections,
        @Nullable String kicker,
        @Nullable String standfirst,
        List<String> keyPoints,
        @Nullable ArticleType type,
        @Nullable Installment series,
        List<String> related,
        @Nullable Pin pinned,
        @Nullable Pin breaking,
        @Nullable String slug,
        @Nullable String url,
        List<String> aliases,
        @Nullable String seoTitle,
        @Nullable String shareTitle,
        @Nullable String linkTitle,
        @Nullable Source source,
        @Nullable String canonical,
        @Nullable String layout,
        @Nullable List<Illustration> gallery,
        @Nullable String reviews,
        @Nullable Set<Flag> flags,
        boolean typography) {

    /** An author of an article: an id or a name, and what they did where it is not writing. */
    public record Credit(String author, @Nullable String role) {}

    /** A picture and what is printed about it; texts are never inherited. */
    public record Illustration(
            String src,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String rights,
            @Nullable String focus,
            @Nullable String lang,
            boolean decorative) {
        Illustration withoutTexts() {
            return new Illustration(src, null, null, credit, rights, focus, null, decorative);
        }
    }

    /** An embargo; without a time where the file says {@code none}. */
    public record Embargo(@Nullable OffsetDateTime until) {
        public static final Embargo NONE = new Embargo(null);
    }

    /** A correction. */
    public record Correction(OffsetDateTime date, Kind kind, String text) {
        public enum Kind {
            CORRECTION,
            CLARIFICATION,
            UPDATE,
            RETRACTION
        }
    }

    /** A series by id, and the number of the part, 0 where none is given. */
    public record Installment(String series, int part) {}

    /** That something leads: everywhere or in its section only, for ever or until an instant. */
    public record Pin(boolean sectionOnly, @Nullable OffsetDateTime until) {}

    /** Where a text was taken from. */
    public record Source(
            String name, @Nullable String url, @Nullable String licence) {
        /** Its name without the link; null where the address was all that there is. */
        public @Nullable Source withoutUrl() {
            return name.equals(url) ? null : new Source(name, null, licence);
        }
    }

    /** Whether the article was taken back. */
    public boolean retracted() {
        return !corrections.isEmpty() && corrections.stream().anyMatch(c -> c.kind() == Correction.Kind.RETRACTION);
    }

    /** This with what it lacks from the default-language file: facts, never words. */
    public FrontMatter inherit(FrontMatter other) {
        return new FrontMatter(
                title,
                or(date, other.date),
                or(section, other.section),
                or(topics, other.topics),
                or(authors, other.authors),
                byline,
                or(dateline, other.dateline),
                summary,
                inheritImage(other.image),
                updated,
                or(draft, other.draft),
                or(embargo, other.embargo),
                or(expires, other.expires),
                corrections,
                kicker,
                standfirst,
                keyPoints,
                or(type, other.type),
                or(series, other.series),
                related,
                or(pinned, other.pinned),
                or(breaking, other.breaking),
                slug,
                url,
                aliases,
                seoTitle,
                shareTitle,
                linkTitle,
                or(source, other.source),
                canonical,
                layout,
                gallery != null || other.gallery == null
                        ? gallery
                        : other.gallery.stream().map(Illustration::withoutTexts).toList(),
                or(reviews, other.reviews),
                or(flags, other.flags),
                typography);
    }

    /** This with another source and canonical address. */
    public FrontMatter citing(@Nullable Source source, @Nullable String canonical) {
        return new FrontMatter(
                title,
                date,
                section,
                topics,
                authors,
                byline,
                dateline,
                summary,
                image,
                updated,
                draft,
                embargo,
                expires,
                corrections,
                kicker,
                standfirst,
                keyPoints,
                type,
                series,
                related,
                pinned,
                breaking,
                slug,
                url,
                aliases,
                seoTitle,
                shareTitle,
                linkTitle,
                source,
                canonical,
                layout,
                gallery,
                reviews,
                flags,
                typography);
    }

    private @Nullable Illustration inheritImage(@Nullable Illustration other) {
        if (other == null) {
            return image;
        }
        if (image == null) {
            return other.withoutTexts();
        }
        return new Illustration(
                image.src.isEmpty() ? other.src : image.src,
                image.alt,
                image.caption,
                or(image.credit, other.credit),
                or(image.rights, other.rights),
                or(image.focus, other.focus),
                image.lang,
                image.decorative || other.decorative);
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T inherited) {
        return own != null ? own : inherited;
    }
}
