package dev.newsline.plan;

import dev.newsline.content.Document;
import java.io.IOException;

/** The markup of a document's body: made from its source when the page is rendered, never kept. */
@FunctionalInterface
public interface BodyHtml {
    /** What a body is printed for. */
    enum Form {
        FULL,
        /** Words in place of pictures, and links that stay in the lite edition. */
        LITE
    }

    String of(Document document, Form form) throws IOException;

    /** Short text of an editor's, such as that of a correction, from Markdown. */
    default String ofText(String markdown) {
        return "<p>" + markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
    }
}
