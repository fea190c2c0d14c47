package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/**
 * The series that an article belongs to.
 *
 * @param id id
 * @param name name
 * @param url page
 * @param part number of the part, 0 where none is given
 */
public record SeriesView(String id, String name, String url, int part) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(id).add(name).add(url).add(part);
    }
}
