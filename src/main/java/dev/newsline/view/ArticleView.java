package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, whole.
 *
 * @param card what lists show of it
 * @param title headline
 * @param standfirst sentence under the headline
 * @param updated last material update
 * @param dateline as printed, by the language's pattern
 * @param place the dateline's place alone
 * @param keyPoints the story in points
 * @param body the text
 * @param retracted whether a retraction stands in place of the body
 * @param correctionsAbove those to print above the body, newest first
 * @param correctionsBelow those to print below it, newest first
 * @param topics topics
 * @param series series
 * @param source where it was taken from
 * @param gallery pictures of its gallery
 * @param related stories to read next, none newer unless named by the writer
 * @param previous the story before it
 * @param next the story after it
 * @param share links that share it, without trackers
 * @param reviews how to answer; null where there are no reviews
 * @param mailto link that opens a mail to the desk with headline and address
 * @param state draft, embargo or future in a preview
 */
public record ArticleView(
        CardView card,
        String title,
        @Nullable String standfirst,
        @Nullable Moment updated,
        @Nullable String dateline,
        @Nullable String place,
        List<String> keyPoints,
        Html body,
        boolean retracted,
        List<CorrectionView> correctionsAbove,
        List<CorrectionView> correctionsBelow,
        List<SectionView> topics,
        @Nullable SeriesView series,
        @Nullable SourceView source,
        List<PictureView> gallery,
        List<CardView> related,
        @Nullable CardView previous,
        @Nullable CardView next,
        List<LinkView> share,
        @Nullable ReviewsView reviews,
        @Nullable String mailto,
        @Nullable String state)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(card)
                .add(title)
                .add(standfirst)
                .add(updated)
                .add(dateline)
                .add(place)
                .addTexts(keyPoints)
                .add(body)
                .add(retracted)
                .addAll(correctionsAbove)
                .addAll(correctionsBelow)
                .addAll(topics)
                .add(series)
                .add(source)
                .addAll(gallery)
                .addAll(related)
                .add(previous)
                .add(next)
                .addAll(share)
                .add(reviews)
                .add(mailto)
                .add(state);
    }
}
