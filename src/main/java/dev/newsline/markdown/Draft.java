package dev.newsline.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.SubSequence;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One body while it is rendered: where it came from, what was found in it so far. Offsets that come in are the body's. */
final class Draft {
    final Profile profile;
    final Context context;
    final Ids ids = new Ids();
    final PlainText plain = new PlainText();
    final OpenTags tags = new OpenTags();
    private final SourceText source;
    private final int bodyStart;
    private final CountedText body;
    private final boolean hasNul;
    private final Diagnostics diagnostics;
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> blocks = new LinkedHashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Map<Span, String> anchorLinks = new LinkedHashMap<>();
    private Output out = new Output();

    Draft(
            SourceText source,
            int bodyStart,
            CountedText body,
            Profile profile,
            Context context,
            Diagnostics diagnostics) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.body = body;
        this.hasNul = body.toString().indexOf(0) >= 0;
        this.profile = profile;
        this.context = context;
        this.diagnostics = diagnostics;
    }

    Output out() {
        return out;
    }

    /** What {@code rendering} writes, apart from the rest. */
    List<Part> inside(Runnable rendering) {
        Output outer = out;
        out = new Output();
        try {
            rendering.run();
            return out.parts();
        } finally {
            out = outer;
        }
    }

    /** The text of a node. */
    String chars(Node node) {
        if (node.getChars() instanceof SubSequence part) {
            // At once, where the sequence itself would give one character after another.
            String text = body.toString().substring(part.getStartOffset(), part.getEndOffset());
            return hasNul ? text.replace('\0', '\uFFFD') : text;
        }
        return node.getChars().toString();
    }

    Span span(int start, int end) {
        return source.span(bodyStart + start, bodyStart + end);
    }

    void report(Code code, int start, int end, @Nullable String hint, Object... arguments) {
        diagnostics.reportWithHint(code, span(start, end), hint, arguments);
    }

    /** Reports what is said once for a file and {@code kind}. */
    void reportOnce(String kind, Code code, int start, int end, @Nullable String hint, Object... arguments) {
        if (said.add(code + " " + kind)) {
            report(code, start, end, hint, arguments);
        }
    }

    /** The index of a new reference. */
    int reference(Reference.Kind kind, String target, int start, int end) {
        Span span = span(start, end);
        references.add(new Reference(kind, target, span.start(), span.end()));
        return references.size() - 1;
    }

    void block(String name) {
        blocks.add(name);
    }

    /** Remembers a link inside of the body, to be checked when all its ids are known. */
    void anchorLink(String anchor, int start, int end) {
        anchorLinks.put(span(start, end), anchor);
    }

    Facts facts() {
        anchorLinks.forEach((span, anchor) -> {
            if (!anchor.isEmpty() && !ids.contains(anchor)) {
                diagnostics.reportWithHint(
                        Code.ANCHOR_MISSING,
                        span,
                        dev.newsline.diag.Nearest.hint(anchor, ids.all(), null),
                        anchor,
                        "in this text");
            }
        });
        return new Facts(
                references, ids.all(), plain.excerpt(), plain.firstParagraph(), plain.words(), List.copyOf(blocks));
    }
}
