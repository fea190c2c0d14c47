package dev.newsline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.newsline.build.Result;
import dev.newsline.build.Work;
import dev.newsline.diag.DiagnosticText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a build's time went: by stage, and by template of what was made. */
final class StatsTable {
    private static final int NUMBER = 12;

    private StatsTable() {}

    static String of(Result result) {
        List<String> lines = new ArrayList<>();
        int width = width(result);
        lines.add(line(width, "stage", "files", "ms", ""));
        Duration all = Duration.ZERO;
        for (Map.Entry<String, Duration> stage : result.stages().entrySet()) {
            Integer files = result.work().items().get(stage.getKey());
            lines.add(line(width, stage.getKey(), files == null ? "" : grouped(files), ms(stage.getValue()), ""));
            all = all.plus(stage.getValue());
        }
        lines.add(line(width, "all", "", ms(all), ""));
        if (!result.work().made().isEmpty()) {
            lines.add("");
            lines.add(line(width, "made of", "files", "ms", "ms each"));
            for (Work.Made made : result.work().made()) {
                lines.add(line(
                        width,
                        DiagnosticText.visible(made.from()),
                        grouped(made.files()),
                        ms(made.time()),
                        ms(made.time().dividedBy(made.files()))));
            }
            lines.add("The second table's times are of all workers together.");
        }
        return String.join("\n", lines);
    }

    /** The same for programs. */
    static void write(JsonGenerator json, Result result) throws IOException {
        json.writeObjectFieldStart("stats");
        json.writeArrayFieldStart("stages");
        for (Map.Entry<String, Duration> stage : result.stages().entrySet()) {
            json.writeStartObject();
            json.writeStringField("stage", stage.getKey());
            Integer files = result.work().items().get(stage.getKey());
            if (files != null) {
                json.writeNumberField("files", files);
            }
            json.writeNumberField("milliseconds", milliseconds(stage.getValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("made");
        for (Work.Made made : result.work().made()) {
            json.writeStartObject();
            json.writeStringField("from", made.from());
            json.writeNumberField("files", made.files());
            json.writeNumberField("milliseconds", milliseconds(made.time()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** With three decimals: an incremental build's stages are often shorter than one. */
    static BigDecimal milliseconds(Duration time) {
        return BigDecimal.valueOf(time.toNanos() / 1_000, 3);
    }

    private static int width(Result result) {
        int width = 10;
        for (Work.Made made : result.work().made()) {
            width = Math.max(width, made.from().length());
        }
        return width;
    }

    private static String line(int width, String name, String files, String time, String each) {
        return (name + " ".repeat(Math.max(0, width - name.length())) + right(files) + right(time) + right(each))
                .stripTrailing();
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER - text.length())) + text;
    }

    private static String ms(Duration time) {
        return String.format(Locale.ROOT, "%,.1f", time.toNanos() / 1e6);
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
