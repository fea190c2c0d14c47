package dev.newsline.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.newsline.diag.Code;
import dev.newsline.diag.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints links and pictures, wherever they were written: what leads out as it is, what leads to us as a reference. */
final class Links {
    private static final List<String> WRITTEN = List.of("https:", "http:", "mailto:", "tel:");

    private final Draft draft;

    Links(Draft draft) {
        this.draft = draft;
    }

    /** Whether a link is open, so that none may start. */
    boolean isInside() {
        return draft.tags.inLink();
    }

    /**
     * Starts a link.
     *
     * @param attributes markup with a space before each
     * @return what {@link #close} takes; null where only the words are printed
     */
    @Nullable
    Part open(String target, String attributes, int start, int end) {
        if (draft.profile.sanitise()) {
            if (isInside()) {
                return null;
            }
            Address address = Address.of(target);
            if (!address.isPrinted()) {
                scheme(address, start, end);
                return null;
            }
            if (address.isLocalhost()) {
                draft.report(Code.LINK_LOCALHOST, start, end, null, address.text());
            }
            if (address.isRelative() || address.isWeb()) {
                // Where it leads to this site is known only when the whole site is: an address in full may be ours.
                String text = address.isWeb() ? Escaping.percentEncodeUrl(address.text()) : address.text();
                int reference = draft.reference(Reference.Kind.LINK, text, start, end);
                draft.tags.linkOpened();
                draft.out().add(new Part.LinkStart(reference, attributes));
                return new Part.LinkEnd(reference, false);
            }
            if (address.isAnchor()) {
                draft.anchorLink(Escaping.percentDecodeUrl(address.text().substring(1)), start, end);
            }
            target = address.text();
        }
        draft.tags.linkOpened();
        draft.out().raw("<a href=\"" + Markup.escape(Escaping.percentEncodeUrl(target)) + "\"" + attributes + ">");
        return OpenTags.LINK_END;
    }

    /** Ends a link that {@link #open} has started. */
    void close(@Nullable Part end) {
        if (end != null) {
            // An <a> without an address was printed as a span, and counted as no link.
            if (end.equals(OpenTags.LINK_END) || end instanceof Part.LinkEnd) {
                draft.tags.linkClosed();
            }
            if (end instanceof Part.Literal literal) {
                draft.out().raw(literal.markup());
            } else {
                draft.out().add(end);
            }
        }
    }

    /** Ends a link whose words are an address, which goes when the link goes. */
    void closeBare(@Nullable Part end) {
        close(end instanceof Part.LinkEnd link ? new Part.LinkEnd(link.reference(), true) : end);
    }

    /**
     * Prints a picture.
     *
     * @param before markup that goes with the picture when it is left out, as {@code after}
     * @param attributes markup with a space before each, besides {@code src} and the size
     */
    void picture(String target, String before, String attributes, String after, int start, int end) {
        if (!draft.profile.sanitise()) {
            String src = Markup.escape(Escaping.percentEncodeUrl(target));
            draft.out().raw(before + "<img src=\"" + src + "\"" + attributes + " />" + after);
            return;
        }
        Address address = Address.of(target);
        if (!address.isPicture()) {
            scheme(address, start, end);
            return;
        }
        if (address.text().isEmpty()) {
            return;
        }
        int reference = draft.reference(Reference.Kind.PICTURE, address.text(), start, end);
        draft.out().add(new Part.Picture(reference, before, attributes, after));
    }

    private void scheme(Address address, int start, int end) {
        String scheme = address.scheme() + ":";
        draft.report(Code.LINK_SCHEME, start, end, Nearest.hint(scheme, WRITTEN, null), scheme);
    }

    /** {@code alt}, and a warning where it says nothing; {@code where} it is written is the hint. */
    String alt(String alt, String where, int start, int end) {
        if (draft.profile.sanitise() && alt.isBlank()) {
            draft.report(Code.PICTURE_NO_ALT, start, end, "say " + where + " what it shows");
        }
        return " alt=\"" + Markup.escape(alt) + "\"";
    }

    static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + Markup.escape(title) + "\"";
    }
}
