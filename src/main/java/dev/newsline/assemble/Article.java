package dev.newsline.assemble;

import dev.newsline.content.Document;
import dev.newsline.digest.Digest;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.model.FrontMatter;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published article in one edition, with all that its file names resolved.
 *
 * @param front its front matter with what it inherits
 * @param head digest of {@code front} and of what lists show of the text
 * @param published the later of date and embargo, with the site's offset
 * @param updated the last material update, not before {@code published}; null where there was none
 * @param address from the root of the site
 * @param authors terms of its authors, in the order of the byline
 * @param roles what each of them did where the article says so, by author's id
 * @param related ids of articles that the writer names
 * @param pinned whether it leads the front page now
 * @param pinnedInSection whether it leads its section now
 * @param breaking whether it is breaking news now: never shown on pages that must not change when it no longer is
 * @param state draft, embargo or future in a preview; null where it is public
 */
public record Article(
        Document document,
        FrontMatter front,
        Digest head,
        OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        String address,
        @Nullable Term section,
        List<Term> topics,
        List<Term> authors,
        Map<String, String> roles,
        @Nullable Term series,
        @Nullable Illustration picture,
        List<Illustration> gallery,
        List<String> related,
        boolean pinned,
        boolean pinnedInSection,
        boolean breaking,
        @Nullable String state) {
    /** The order of everything: time of publication, then id. */
    public static final Comparator<Article> ORDER = Comparator.<Article>comparingLong(a -> a.published.toEpochSecond())
            .thenComparingInt(a -> a.published.getNano())
            .thenComparing(a -> a.document.id());

    /** A picture of an article: what is printed about it, and the file. */
    public record Illustration(FrontMatter.Illustration words, Media.@Nullable Picture file, String address) {}

    public String id() {
        return document.id();
    }

    public String language() {
        return document.language();
    }

    public ArticleType type() {
        return front.type() == null ? ArticleType.NEWS : front.type();
    }

    public boolean has(Flag flag) {
        Set<Flag> flags = front.flags();
        return flags != null && flags.contains(flag);
    }

    /** Whether lists, feeds and sitemaps have it. */
    public boolean listed() {
        return !front.retracted() && !has(Flag.UNLISTED);
    }
}
