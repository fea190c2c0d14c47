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
 * A published article in one edition, with all that its file names resolved. One object is one article: it equals itself
 * only. Immutable and thread-safe.
 */
public sealed interface Article permits MadeArticle, FiledArticle {
    /** The order of everything: time of publication, then id. */
    Comparator<Article> ORDER = Comparator.comparing(Article::published).thenComparing(Article::id);

    /** A picture of an article: what is printed about it, and the file. */
    record Illustration(
            FrontMatter.Illustration words,
            Media.@Nullable Picture file,
            String address,
            @Nullable Renditions renditions) {}

    /** Its place among the articles of its edition. */
    int number();

    Document document();

    /** The default-language file that it inherits from; null where it does not. */
    @Nullable
    Document original();

    /** Its document's with what it inherits. */
    Filing filing();

    /** Its front matter without what may not be printed; null where all of it may. */
    @Nullable
    FrontMatter printable();

    /** Digest of {@link #front} and of what lists show of the text. */
    Digest head();

    /** The later of date and embargo. */
    Instant published();

    /** The last material update, not before {@link #published}; null where there was none. */
    @Nullable
    Instant updated();

    /** From the root of the site. */
    String address();

    @Nullable
    Term section();

    List<Term> topics();

    /** Terms of its authors, in the order of the byline. */
    List<Term> authors();

    /** What each of them did where the article says so, by author's id. */
    Map<String, String> roles();

    @Nullable
    Term series();

    /** The lead picture's; null where there is none, or it is on another server. */
    Media.@Nullable Picture pictureFile();

    /** Null where there is no lead picture. */
    @Nullable
    String pictureAddress();

    /** What is made of the lead picture; null where it is none of ours. */
    @Nullable
    Renditions renditions();

    List<Illustration> gallery();

    /** Ids of articles that the writer names. */
    List<String> related();

    /** Whether it leads the front page now. */
    boolean pinned();

    /** Whether it leads its section now. */
    boolean pinnedInSection();

    /** Whether it is breaking news now: never shown on pages that must not change when it no longer is. */
    boolean breaking();

    /** Draft, embargo or future in a preview; null where it is public. */
    @Nullable
    String state();

    /** Of its file, relative to {@code content/}. */
    default String path() {
        return document().path();
    }

    default String id() {
        return document().id();
    }

    default String language() {
        return document().language();
    }

    /** Its front matter with what it inherits and without what may not be printed. May be read from the state for this. */
    default FrontMatter front() {
        FrontMatter printable = printable();
        if (printable != null) {
            return printable;
        }
        Document original = original();
        return original == null ? document().front() : document().front().inherit(original.front());
    }

    /** The lead picture; null where there is none. */
    default @Nullable Illustration picture() {
        String address = pictureAddress();
        return address == null
                ? null
                : new Illustration(Objects.requireNonNull(front().image()), pictureFile(), address, renditions());
    }

    default ArticleType type() {
        ArticleType type = filing().type();
        return type == null ? ArticleType.NEWS : type;
    }

    default boolean has(Flag flag) {
        Set<Flag> flags = filing().flags();
        return flags != null && flags.contains(flag);
    }

    /** {@link Filing#plain}. */
    default boolean plain() {
        return filing().plain();
    }

    /** {@link Filing#lettered}. */
    default boolean lettered() {
        return filing().lettered();
    }

    /** Corrections, in the order of the front matter. */
    default List<FrontMatter.Correction> corrections() {
        return plain() ? List.of() : front().corrections();
    }

    /** When its words last changed for readers: its publication, an update or a correction. */
    default Instant changed() {
        Instant published = published();
        Instant updated = updated();
        Instant last = updated == null || updated.isBefore(published) ? published : updated;
        for (FrontMatter.Correction correction : corrections()) {
            Instant corrected = correction.date().toInstant();
            last = corrected.isAfter(last) ? corrected : last;
        }
        return last;
    }

    default boolean retracted() {
        return !plain() && front().retracted();
    }

    /** Whether lists, feeds and sitemaps have it. */
    default boolean listed() {
        return !has(Flag.UNLISTED) && !retracted();
    }
}
