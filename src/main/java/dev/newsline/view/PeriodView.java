package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * A year, month or part of an archive.
 *
 * @param title as printed
 * @param url its page
 */
public record PeriodView(String title, String url) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(title).add(url);
    }
}
