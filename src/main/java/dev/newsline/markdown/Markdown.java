package dev.newsline.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown. Thread-safe; make one and share it.
 *
 * <p>The parser recurses: call it on threads with a stack of {@link #STACK_SIZE}, as {@link #thread} makes them. On a
 * smaller one a deeply nested body is refused earlier than it must be.
 */
public final class Markdown {
    /** The stack in bytes that a thread needs to read the worst body that the guard lets pass. */
    public static final long STACK_SIZE = 64L << 20;

    private final Profile profile;

    /** Made for the first body: a build that reads none does not wait for it. */
    private volatile @Nullable Parser parser;

    public Markdown(Profile profile) {
        this.profile = profile;
    }

    /** A thread, not yet started, that may parse. */
    public static Thread thread(Runnable work) {
        return new Thread(null, work, "markdown", STACK_SIZE);
    }

    private Parser parser() {
        Parser known = parser;
        if (known == null) {
            synchronized (this) {
                known = parser;
                if (known == null) {
                    known = Flexmark.parser(profile);
                    parser = known;
                }
            }
        }
        return known;
    }

    /**
     * Parses the text of {@code source} from {@code bodyStart} to its end.
     *
     * @param diagnostics takes all problems; where one is an error, the body must not be published
     * @return the body, an empty one where it would take too much work to read
     */
    public Body parse(SourceText source, int bodyStart, Context context, Diagnostics diagnostics) {
        String text = source.text().substring(bodyStart);
        if (text.isBlank()) {
            return Body.EMPTY;
        }
        Diagnostics found = new Diagnostics();
        try {
            CountedText counted = new CountedText(text);
            Guard.check(counted);
            Document document = parser().parse(BasedSequence.of(counted));
            Guard.checkDepth(document);
            Draft draft = new Draft(source, bodyStart, counted, profile, context, found);
            new BlockRenderer(draft, document).document();
            Body body = new Body(draft.facts(), draft.out().parts());
            diagnostics.addAll(found.list());
            return body;
        } catch (TooComplex e) {
            diagnostics.reportWithHint(
                    Code.BODY_TOO_COMPLEX,
                    source.span(bodyStart + e.offset(), bodyStart + e.offset() + 1),
                    e.hint(),
                    e.reason());
        } catch (StackOverflowError e) {
            diagnostics.report(
                    Code.BODY_TOO_COMPLEX, source.span(bodyStart, bodyStart + 1), "something in it is nested too deep");
        }
        return Body.EMPTY;
    }
}
