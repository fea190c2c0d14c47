package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;

/** Markup that is safe to print as it is. Everything else is escaped by the templates. */
public record Html(String markup) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(markup);
    }
}
