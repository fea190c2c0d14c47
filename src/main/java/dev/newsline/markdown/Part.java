package dev.newsline.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A piece of a rendered body: finished markup, or a gap that a {@link Resolver} fills. */
sealed interface Part {
    void print(Resolver resolver, Printing to);

    /** Finished markup. */
    record Literal(String markup) implements Part {
        @Override
        public void print(Resolver resolver, Printing to) {
            to.out.append(markup);
        }
    }

    /** The start tag of a link; {@code attributes} are markup with a space before each. */
    record LinkStart(int reference, String attributes) implements Part {
        @Override
        public void print(Resolver resolver, Printing to) {
            String href = resolver.link(reference).href();
            if (href == null) {
                to.unlinked.put(reference, to.out.length());
                return;
            }
            to.out.append("<a href=\"");
            Markup.escape(href, to.out);
            to.out.append('"').append(attributes).append('>');
        }
    }

    /** The end tag of a link; words that are the address itself go when it goes. */
    record LinkEnd(int reference, boolean bare) implements Part {
        @Override
        public void print(Resolver resolver, Printing to) {
            Integer words = to.unlinked.get(reference);
            if (words == null) {
                to.out.append("</a>");
            } else if (bare) {
                to.out.setLength(words);
            }
        }
    }

    /** A picture; what surrounds it (a figure) goes when it goes. */
    record Picture(int reference, String before, String attributes, String after) implements Part {
        /** As wide as the text is. */
        private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

        private static final String ALT = " alt=\"";
        private static final String CAPTION = "<figcaption>";

        @Override
        public void print(Resolver resolver, Printing to) {
            Resolver.Picture picture = resolver.picture(reference);
            if (picture == null) {
                return;
            }
            if (resolver.describesPictures()) {
                describe(to);
                return;
            }
            boolean chosen = !picture.sizes().isEmpty();
            to.out.append(before);
            if (chosen) {
                to.out.append("<picture><source type=\"image/webp\" srcset=\"");
                Markup.escape(picture.sizes(), to.out);
                to.out.append("\" sizes=\"").append(SIZES).append("\" />");
            }
            to.out.append("<img src=\"");
            Markup.escape(picture.src(), to.out);
            to.out.append('"').append(attributes);
            if (picture.width() > 0 && picture.height() > 0) {
                to.out.append(" width=\"").append(picture.width());
                to.out.append("\" height=\"").append(picture.height()).append('"');
            }
            to.out
                    .append(chosen ? " loading=\"lazy\" /></picture>" : " loading=\"lazy\" />")
                    .append(after);
        }

        /** Prints what it shows, in brackets, and its caption. */
        private void describe(Printing to) {
            String alt = alt();
            String shown = alt.isBlank() ? "" : "[" + alt + "]";
            if (before.isEmpty()) {
                to.out.append(shown);
                return;
            }
            int from = after.indexOf(CAPTION);
            String caption = from < 0 ? "" : after.substring(from + CAPTION.length(), after.indexOf("</", from));
            if (!shown.isEmpty() || !caption.isEmpty()) {
                String space = shown.isEmpty() || caption.isEmpty() ? "" : " ";
                to.described(shown + space + caption);
            }
        }

        private String alt() {
            int from = attributes.indexOf(ALT) + ALT.length();
            return from < ALT.length() ? "" : attributes.substring(from, attributes.indexOf('"', from));
        }
    }

    /**
     * A block of the theme around other parts. A table of data ({@code data} not negative) goes when its data is missing,
     * and an embed ({@code url} not negative) when what it shows is not published.
     */
    record Block(String name, Map<String, String> attributes, int data, int url, List<Part> inner) implements Part {
        @Override
        public void print(Resolver resolver, Printing to) {
            if (url >= 0 && resolver.link(url).href() == null) {
                return;
            }
            Printing inside = new Printing();
            if (data >= 0) {
                Resolver.Table table = resolver.data(data);
                if (table == null) {
                    return;
                }
                Markup.table(table.rows(), inside.out);
            }
            inside.lists = name.equals("gallery");
            for (Part part : inner) {
                if (!(part instanceof Picture) && !(part instanceof Literal literal && literal.markup.isBlank())) {
                    inside.endList();
                }
                part.print(resolver, inside);
            }
            inside.endList();
            to.out.append(resolver.block(name, attributes, inside.out.toString()));
        }
    }

    /** The markup so far, and where the words begin of links whose tags are left out. */
    final class Printing {
        final StringBuilder out = new StringBuilder();
        final Map<Integer, Integer> unlinked = new HashMap<>();
        /** Whether descriptions of pictures are items of a list. */
        boolean lists;

        private boolean inList;

        void described(String words) {
            if (lists && !inList) {
                out.append("<ul>\n");
                inList = true;
            }
            out.append(lists ? "<li>" : "<p class=\"picture\">").append(words);
            out.append(lists ? "</li>\n" : "</p>\n");
        }

        void endList() {
            if (inList) {
                out.append("</ul>\n");
                inList = false;
            }
        }
    }
}
