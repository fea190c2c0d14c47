package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of an article.
 *
 * @param id id
 * @param url address
 * @param title headline
 * @param linkTitle headline where space is short
 * @param kicker words above the headline
 * @param summary a sentence or two
 * @param published time of publication
 * @param type news, opinion ...
 * @param section section
 * @param authors who wrote it
 * @param byline printed in place of the authors
 * @param picture lead picture
 * @param breaking whether it is breaking news now
 * @param breakingUntil until when, where it is and its writer says so
 */
public record CardView(
        String id,
        String url,
        String title,
        String linkTitle,
        @Nullable String kicker,
        @Nullable String summary,
        Moment published,
        String type,
        @Nullable SectionView section,
        List<AuthorView> authors,
        @Nullable String byline,
        @Nullable PictureView picture,
        boolean breaking,
        @Nullable Moment breakingUntil)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(id)
                .add(url)
                .add(title)
                .add(linkTitle)
                .add(kicker)
                .add(summary)
                .add(published)
                .add(type)
                .add(section)
                .addAll(authors)
                .add(byline)
                .add(picture)
                .add(breaking)
                .add(breakingUntil);
    }
}
