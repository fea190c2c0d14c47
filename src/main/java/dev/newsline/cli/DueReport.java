package dev.newsline.cli;

import dev.newsline.assemble.Turn;
import dev.newsline.build.Due;
import dev.newsline.build.Options;
import dev.newsline.diag.DiagnosticText;
import dev.newsline.format.JsonObject;
import dev.newsline.format.JsonValue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What falls due, for people and programs, with lines for those who build then. */
final class DueReport {
    private static final DateTimeFormatter CRON = DateTimeFormatter.ofPattern("m H d M '*'", Locale.ROOT);
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    private final Due due;
    private final Options options;
    /** That of this machine, which cron goes by. */
    private final ZoneId zone;

    private final String program;
    private final Path folder;

    DueReport(Due due, Options options, Surroundings surroundings) {
        this.due = due;
        this.options = options;
        this.zone = surroundings.clock().getZone();
        this.program = surroundings.command();
        this.folder = surroundings.folder();
    }

    String text() {
        Instant at = due.at();
        if (at == null) {
            return "nothing falls due\n";
        }
        StringBuilder out = new StringBuilder().append(at).append('\n');
        if (isPast(at)) {
            out.append("    this has passed, and the site was not built since: newsline build\n");
        }
        for (Turn turn : due.turns()) {
            out.append("    ")
                    .append(word(turn))
                    .append(": ")
                    .append(DiagnosticText.visible("content/" + turn.path()))
                    .append('\n');
        }
        return out.append("cron:    ")
                .append(cron(at))
                .append("\nsystemd: ")
                .append(systemd(at))
                .append('\n')
                .toString();
    }

    byte[] json() {
        Instant at = due.at();
        JsonObject.Builder out = JsonObject.builder()
                .value("due", at == null ? new JsonValue.Null() : new JsonValue.Text(at.toString()))
                .bool("passed", at != null && isPast(at))
                .value(
                        "what",
                        new JsonValue.Array(due.turns().stream()
                                .<JsonValue>map(turn -> JsonObject.builder()
                                        .text("kind", word(turn))
                                        .text("file", "content/" + turn.path())
                                        .build())
                                .toList()));
        if (at != null) {
            out.text("cron", cron(at)).text("systemd", systemd(at)).text("onCalendar", calendar(at));
        }
        return out.build().encode();
    }

    private static String word(Turn turn) {
        return switch (turn.kind()) {
            case PUBLICATION -> "publication";
            case EMBARGO -> "embargo";
            case EXPIRY -> "expiry";
            case PIN -> "end of pin";
            case BREAKING -> "end of breaking";
        };
    }

    private boolean isPast(Instant at) {
        return !at.isAfter(options.now());
    }

    /** Cron knows whole minutes of this machine's time. It comes again every year, when there is nothing to do. */
    private String cron(Instant at) {
        ZonedDateTime minute = notBefore(at, ChronoUnit.MINUTES).atZone(zone);
        return minute.format(CRON) + " " + command().replace("%", "\\%");
    }

    private String systemd(Instant at) {
        return "systemd-run --user --on-calendar='" + calendar(at) + "' " + command();
    }

    private static String calendar(Instant at) {
        return notBefore(at, ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).format(CALENDAR);
    }

    private static Instant notBefore(Instant at, ChronoUnit unit) {
        Instant whole = at.truncatedTo(unit);
        return whole.equals(at) ? at : whole.plus(Duration.of(1, unit));
    }

    private String command() {
        String out = options.out().equals(options.root().resolve("site")) ? "" : " --out " + quoted(options.out());
        // Neither cron nor systemd knows where it was called.
        Path called = Path.of(program);
        String build = called.getNameCount() > 1 ? quoted(folder.resolve(called).normalize()) : program;
        return build + " build --root " + quoted(options.root()) + (options.preview() ? " --preview" : "") + out;
    }

    private static String quoted(Path path) {
        String name = path.toString();
        return name.matches("[A-Za-z0-9/._-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
