package dev.newsline.content;

import dev.newsline.card.ShareCard;
import dev.newsline.model.ArticleType;
import dev.newsline.model.Flag;
import dev.newsline.model.FrontMatter;
import dev.newsline.model.FrontMatter.Embargo;
import dev.newsline.model.FrontMatter.Pin;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a document is filed: the few things of its head and text that decide where it stands, and what stands beside it. Every
 * build looks at these of every document; words are read when a page shows them. As in {@link FrontMatter}, null is what a
 * file does not say.
 *
 * @param dateline key of the place's name, 0 where there is none
 * @param slug the last part of its address; null where a message must say what is wrong with it
 * @param plain whether the head says nothing else that bears on addresses and on other pages: then it need not be read
 * @param lettered whether a picture for sharing can show the headline
 * @param resolves whether the text refers to what may be something else tomorrow; addresses of other hosts never are
 */
public record Filing(
        @Nullable Instant date,
        @Nullable Instant updated,
        @Nullable Boolean draft,
        @Nullable Embargo embargo,
        @Nullable Instant expires,
        @Nullable ArticleType type,
        @Nullable String section,
        @Nullable List<String> topics,
        @Nullable List<String> authors,
        @Nullable String series,
        @Nullable Set<Flag> flags,
        @Nullable Pin pinned,
        @Nullable Pin breaking,
        int dateline,
        @Nullable Picture picture,
        @Nullable String slug,
        boolean plain,
        boolean lettered,
        boolean resolves) {

    /**
     * The lead picture.
     *
     * @param described whether there is a text for those who do not see it
     * @param decorative whether it needs none
     * @param caption key of its words, 0 where there are none
     * @param credit key of its words, 0 where there are none
     * @param focus around which parts are cut out of it, as written
     */
    public record Picture(
            String src,
            boolean described,
            boolean decorative,
            int caption,
            int credit,
            @Nullable String focus) {
        public static Picture of(FrontMatter.Illustration image) {
            return new Picture(
                    image.src(),
                    image.alt() != null,
                    image.decorative(),
                    key(image.caption()),
                    key(image.credit()),
                    image.focus());
        }
    }

    static Filing of(FrontMatter front, @Nullable String slug, boolean resolves) {
        FrontMatter.Illustration image = front.image();
        return new Filing(
                Times.instant(front.date()),
                Times.instant(front.updated()),
                front.draft(),
                front.embargo(),
                Times.instant(front.expires()),
                front.type(),
                front.section(),
                front.topics(),
                front.authors() == null
                        ? null
                        : front.authors().stream()
                                .map(FrontMatter.Credit::author)
                                .toList(),
                front.series() == null ? null : front.series().series(),
                front.flags(),
                front.pinned(),
                front.breaking(),
                key(front.dateline()),
                image == null ? null : Picture.of(image),
                slug,
                plain(front),
                ShareCard.shows(front.title()),
                resolves);
    }

    private static boolean plain(FrontMatter front) {
        boolean roles = front.authors() != null && front.authors().stream().anyMatch(credit -> credit.role() != null);
        return !roles
                && front.url() == null
                && front.aliases().isEmpty()
                && front.related().isEmpty()
                && front.gallery() == null
                && front.source() == null
                && front.canonical() == null
                && front.corrections().isEmpty()
                && front.layout() == null;
    }

    /** A number that stands for words, the same for the same words; other words have it, too, now and then. */
    public static int key(@Nullable String words) {
        return words == null ? 0 : Math.max(1, words.hashCode() & Integer.MAX_VALUE);
    }

    /** This with what it lacks from the default-language file's, as {@link FrontMatter#inherit}. */
    public Filing inherit(Filing other) {
        return new Filing(
                or(date, other.date),
                updated,
                or(draft, other.draft),
                or(embargo, other.embargo),
                or(expires, other.expires),
                or(type, other.type),
                or(section, other.section),
                or(topics, other.topics),
                or(authors, other.authors),
                or(series, other.series),
                or(flags, other.flags),
                or(pinned, other.pinned),
                or(breaking, other.breaking),
                dateline == 0 ? other.dateline : dateline,
                inheritPicture(other.picture),
                slug,
                plain && other.plain,
                lettered,
                resolves);
    }

    private @Nullable Picture inheritPicture(@Nullable Picture other) {
        if (other == null) {
            return picture;
        }
        if (picture == null) {
            return new Picture(other.src, false, other.decorative, 0, other.credit, other.focus);
        }
        return new Picture(
                picture.src.isEmpty() ? other.src : picture.src,
                picture.described,
                picture.decorative || other.decorative,
                picture.caption,
                picture.credit == 0 ? other.credit : picture.credit,
                or(picture.focus, other.focus));
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T inherited) {
        return own != null ? own : inherited;
    }
}
