package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * A correction.
 *
 * @param date when
 * @param kind correction, clarification, update or retraction
 * @param text what was wrong
 */
public record CorrectionView(Moment date, String kind, Html text) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(date).add(kind).add(text);
    }
}
