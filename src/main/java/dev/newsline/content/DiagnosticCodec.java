package dev.newsline.content;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Severity;
import dev.newsline.diag.SourceText;
import dev.newsline.diag.Span;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what was found in one file into the state and reads it again, as offsets into its text. The state's stamp names the
 * code that wrote it: ordinals mean the same.
 */
@SuppressWarnings("EnumOrdinal")
public final class DiagnosticCodec {
    private DiagnosticCodec() {}

    /** Writes diagnostics whose places all lie in one file. */
    public static void write(List<Diagnostic> diagnostics, ByteWriter to) {
        to.putInt(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            to.putInt(diagnostic.code().ordinal()).putInt(diagnostic.severity().ordinal());
            to.putInt(diagnostic.span().start()).putInt(diagnostic.span().end());
            to.put(diagnostic.span().source().text().isEmpty());
            to.put(diagnostic.message()).put(diagnostic.hint());
        }
    }

    /** Reads diagnostics of a file, whose text nobody needs before it is shown. */
    public static List<Diagnostic> read(SourceText source, ByteReader from) {
        int size = from.integer();
        List<Diagnostic> diagnostics = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Code code = Code.values()[from.integer()];
            Severity severity = Severity.values()[from.integer()];
            Span span = new Span(source, from.integer(), from.integer());
            Span shown = from.bool() ? Span.ofFile(source.path()) : span;
            diagnostics.add(new Diagnostic(code, severity, shown, from.text(), from.optionalText(), List.of()));
        }
        return diagnostics;
    }
}
