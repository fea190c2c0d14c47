package dev.newsline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.newsline.build.Result;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Severity;
import dev.newsline.diag.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A build's result as JSON for other programs: one object, UTF-8, ending in a line feed. */
final class JsonReport {
    private JsonReport() {}

    static byte[] of(Result result, int exit, boolean stats) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("published", result.published());
            json.writeNumberField("exit", exit);
            counts(json, result);
            durations(json, result.stages());
            if (stats) {
                StatsTable.write(json, result);
            }
            texts(json, "changed", result.changed());
            texts(json, "removed", result.removed());
            waiting(json, result.waiting());
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : result.diagnostics()) {
                diagnostic(json, diagnostic);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** What there is to say where no build came to its end. */
    static byte[] ofFailure(int exit, String message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("published", false);
            json.writeNumberField("exit", exit);
            json.writeStringField("message", message);
            texts(json, "diagnostics", List.of());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void counts(JsonGenerator json, Result result) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("articles", result.articles());
        json.writeNumberField("files", result.files());
        json.writeNumberField("changed", result.changed().size());
        json.writeNumberField("removed", result.removed().size());
        json.writeNumberField("notPublished", result.waiting().size());
        for (Severity severity : Severity.values()) {
            long number = result.diagnostics().stream()
                    .filter(d -> d.severity() == severity)
                    .count();
            json.writeNumberField(severity.word() + "s", number);
        }
        json.writeEndObject();
    }

    /** Milliseconds. */
    private static void durations(JsonGenerator json, Map<String, Duration> stages) throws IOException {
        json.writeObjectFieldStart("durations");
        for (Map.Entry<String, Duration> stage : stages.entrySet()) {
            json.writeNumberField(stage.getKey(), StatsTable.milliseconds(stage.getValue()));
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void waiting(JsonGenerator json, List<Result.Waiting> all) throws IOException {
        json.writeArrayFieldStart("notPublished");
        for (Result.Waiting one : all) {
            json.writeStartObject();
            json.writeStringField("file", one.path());
            json.writeStringField("reason", one.reason());
            if (!one.detail().isEmpty()) {
                json.writeStringField("due", one.detail());
            }
            if (one.kept()) {
                json.writeBooleanField("lastGoodVersionStays", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("file", diagnostic.span().path());
        json.writeNumberField("line", diagnostic.span().line());
        json.writeNumberField("column", diagnostic.span().column());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint());
        if (!diagnostic.also().isEmpty()) {
            texts(json, "also", diagnostic.also().stream().map(Span::toString).toList());
        }
        json.writeEndObject();
    }
}
