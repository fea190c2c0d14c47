package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has: address and head.
 *
 * @param kind front, article, list, line, page, 404 ...
 * @param url address of this page
 * @param canonical absolute; null where there is none to name
 * @param title title of the document
 * @param shareTitle title where the page is shared
 * @param description one or two sentences
 * @param robots content of the robots meta element
 * @param ogType article or website
 * @param published when
 * @param modified when, only where it differs
 * @param section name of the section
 * @param tags names of the topics
 * @param authors absolute addresses of the authors' pages
 * @param image picture for sharing
 * @param alternates all languages of this page, itself among them
 * @param editions the language switch
 * @param breadcrumbs from the front page to the page above
 * @param feeds feeds to discover here
 * @param jsonLd schema.org data, safe inside a script element
 * @param lite address of this page in the lite edition; null where it has none
 * @param preview whether this is a preview that must carry a banner
 */
public record PageView(
        String kind,
        String url,
        @Nullable String canonical,
        String title,
        String shareTitle,
        @Nullable String description,
        String robots,
        String ogType,
        @Nullable Moment published,
        @Nullable Moment modified,
        @Nullable String section,
        List<String> tags,
        List<String> authors,
        @Nullable ShareImageView image,
        List<AlternateView> alternates,
        List<EditionView> editions,
        List<LinkView> breadcrumbs,
        List<FeedView> feeds,
        @Nullable Html jsonLd,
        @Nullable String lite,
        boolean preview)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(kind)
                .add(url)
                .add(canonical)
                .add(title)
                .add(shareTitle)
                .add(description)
                .add(robots)
                .add(ogType)
                .add(published)
                .add(modified)
                .add(section)
                .addTexts(tags)
                .addTexts(authors)
                .add(image)
                .addAll(alternates)
                .addAll(editions)
                .addAll(breadcrumbs)
                .addAll(feeds)
                .add(jsonLd)
                .add(lite)
                .add(preview);
    }
}
