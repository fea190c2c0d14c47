package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.content.Filing;
import dev.newsline.digest.Digest;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.model.FrontMatter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published article in one edition, with all that its file names resolved.
 *
 * @param number its place among the articles of its edition
 * @param original the default-language file that it inherits from; null where it does not
 * @param filing its document's with what it inherits
 * @param printable its front matter without what may not be printed; null where all of it may
 * @param head digest of {@link #front} and of what lists show of the text
 * @param published the later of date and embargo
 * @param updated the last material update, not before {@code published}; null where there was none
 * @param address from the root of the site
 * @param authors terms of its authors, in the order of the byline
 * @param roles what each of them did where the article says so, by author's id
 * @param pictureFile the lead picture's; null where there is none, or it is on another server
 * @param pictureAddress null where there is no lead picture
 * @param renditions what is made of the lead picture; null where it is none of ours
 * @param related ids of articles that the writer names
 * @param pinned whether it leads the front page now
 * @param pinnedInSection whether it leads its section now
 * @param breaking whether it is breaking news now: never shown on pages that must not change when it no longer is
 * @param state draft, embargo or future in a preview; null where it is public
 */
public record Article(
        int number,
        Document document,
        @Nullable Document original,
        Filing filing,
        @Nullable FrontMatter printable,
        Digest head,
        Instant published,
        @Nullable Instant updated,
        String address,
        @Nullable Term section,
        List<Term> topics,
        List<Term> authors,
        Map<String, String> roles,
        @Nullable Term series,
        Media.@Nullable Picture pictureFile,
        @Nullable String pictureAddress,
        @Nullable Renditions renditions,
        List<Illustration> gallery,
        List<String> related,
        boolean pinned,
        boolean pinnedInSection,
        boolean breaking,
        @Nullable String state) {
    /** The order of everything: time of publication, then id. */
    public static final Comparator<Article> ORDER =
            Comparator.comparing(Article::published).thenComparing(Article::id);

    /** A picture of an article: what is printed about it, and the file. */
    public record Illustration(
            FrontMatter.Illustration words,
            Media.@Nullable Picture file,
            String address,
            @Nullable Renditions renditions) {}

    public String id() {
        return document.id();
    }

    public String language() {
        return document.language();
    }

    /** Its front matter with what it inherits and without what may not be printed. May be read from the state for this. */
    public FrontMatter front() {
        if (printable != null) {
            return printable;
        }
        return original == null ? document.front() : document.front().inherit(original.front());
    }

    /** The lead picture; null where there is none. */
    public @Nullable Illustration picture() {
        return pictureAddress == null
                ? null
                : new Illustration(Objects.requireNonNull(front().image()), pictureFile, pictureAddress, renditions);
    }

    public ArticleType type() {
        return filing.type() == null ? ArticleType.NEWS : filing.type();
    }

    public boolean has(Flag flag) {
        Set<Flag> flags = filing.flags();
        return flags != null && flags.contains(flag);
    }

    /** Corrections, in the order of the front matter. */
    public List<FrontMatter.Correction> corrections() {
        return filing.plain() ? List.of() : front().corrections();
    }

    /** When its words last changed for readers: its publication, an update or a correction. */
    public Instant changed() {
        Instant last = updated == null || updated.isBefore(published) ? published : updated;
        for (FrontMatter.Correction correction : corrections()) {
            Instant corrected = correction.date().toInstant();
            last = corrected.isAfter(last) ? corrected : last;
        }
        return last;
    }

    public boolean retracted() {
        return !filing.plain() && front().retracted();
    }

    /** Whether lists, feeds and sitemaps have it. */
    public boolean listed() {
        return !has(Flag.UNLISTED) && !retracted();
    }

    /** An article of a site is one object. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }
}
