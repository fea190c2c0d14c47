package dev.newsline.cli;

import dev.newsline.build.Options;
import dev.newsline.build.Result;
import dev.newsline.diag.DiagnosticText;
import dev.newsline.diag.Severity;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One or two sentences on what a build has done and what is not published. */
final class Summary {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** Why an article is not yet published; a preview shows it. */
    static final Set<String> LATER = Set.of("draft", "embargo", "future");
    /** As many different times as are named; more are counted. */
    private static final int TIMES = 3;

    private Summary() {}

    static String of(Result result, Options options) {
        String done = result.published() ? published(result) : refused(result, options);
        if (!options.preview()) {
            return done + sentence(" Not published: ", result.waiting(), options);
        }
        Map<Boolean, List<Result.Waiting>> shown =
                result.waiting().stream().collect(Collectors.partitioningBy(one -> LATER.contains(one.reason())));
        return done
                + sentence(" In the preview only: ", shown.getOrDefault(true, List.of()), options)
                + sentence(" Not published: ", shown.getOrDefault(false, List.of()), options);
    }

    private static String sentence(String start, List<Result.Waiting> waiting, Options options) {
        String words = waiting(waiting, options);
        return words.isEmpty() ? "" : start + words + ".";
    }

    private static String published(Result result) {
        return count(result.files(), "file") + ", " + result.changed().size() + " changed, "
                + result.removed().size() + " removed.";
    }

    private static String refused(Result result, Options options) {
        long errors = number(result, Severity.ERROR);
        long warnings = number(result, Severity.WARNING);
        String why = errors == 0 && options.strict()
                ? "--strict and " + count(warnings, "warning")
                : count(errors, "error") + (warnings > 0 ? ", " + count(warnings, "warning") : "");
        return "Nothing was published (" + why + "); " + folder(options) + " is as it was.";
    }

    private static String folder(Options options) {
        Path out = options.out();
        return (out.startsWith(options.root()) ? options.root().relativize(out) : out)
                        .toString()
                        .replace('\\', '/')
                + "/";
    }

    private static String waiting(List<Result.Waiting> all, Options options) {
        int drafts = 0;
        int expired = 0;
        int undated = 0;
        int held = 0;
        TreeSet<String> codes = new TreeSet<>();
        List<String> kept = new ArrayList<>();
        TreeMap<OffsetDateTime, Integer> due = new TreeMap<>();
        for (Result.Waiting one : all) {
            switch (one.reason()) {
                case "draft" -> drafts++;
                case "expired" -> expired++;
                case "embargo", "future" -> {
                    OffsetDateTime at = instant(one.detail());
                    if (at == null) {
                        undated++;
                    } else {
                        due.merge(at, 1, Integer::sum);
                    }
                }
                default -> {
                    held++;
                    if (one.kept()) {
                        kept.add(DiagnosticText.visible(one.path()));
                    }
                    if (!one.reason().isEmpty()) {
                        codes.add(one.reason());
                    }
                }
            }
        }
        List<String> parts = new ArrayList<>();
        add(parts, drafts, count(drafts, "draft"));
        addDue(parts, due, options);
        add(parts, undated, undated + " under embargo");
        add(parts, expired, expired + " expired");
        add(parts, held, held + " held back" + (codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")"));
        return String.join(", ", parts) + stays(kept);
    }

    /** What readers see meanwhile of articles that are held back. */
    private static String stays(List<String> kept) {
        if (kept.isEmpty()) {
            return "";
        }
        String more = kept.size() > TIMES ? " and " + (kept.size() - TIMES) + " more" : "";
        return "; the last good version stays of " + String.join(", ", kept.subList(0, Math.min(TIMES, kept.size())))
                + more;
    }

    private static void add(List<String> parts, int number, String words) {
        if (number > 0) {
            parts.add(words);
        }
    }

    private static void addDue(List<String> parts, SortedMap<OffsetDateTime, Integer> due, Options options) {
        if (due.size() > TIMES) {
            int number = due.values().stream().mapToInt(Integer::intValue).sum();
            parts.add(number + " later, the next " + when(due.firstKey(), options));
            return;
        }
        for (Map.Entry<OffsetDateTime, Integer> entry : due.entrySet()) {
            parts.add(entry.getValue() + " " + when(entry.getKey(), options));
        }
    }

    private static String when(OffsetDateTime at, Options options) {
        LocalDate today = options.now().atOffset(at.getOffset()).toLocalDate();
        return at.toLocalDate().equals(today) ? "at " + at.format(CLOCK) : "on " + at.toLocalDate();
    }

    /** The reason as a person reads it. */
    static String reason(Result.Waiting waiting) {
        if (waiting.reason().isEmpty()) {
            return "held back";
        }
        return waiting.reason().startsWith("NL")
                ? "held back, " + waiting.reason() + (waiting.kept() ? ", its last good version stays" : "")
                : waiting.reason();
    }

    private static @Nullable OffsetDateTime instant(String detail) {
        try {
            return detail.isEmpty() ? null : OffsetDateTime.parse(detail);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long number(Result result, Severity severity) {
        return result.diagnostics().stream()
                .filter(d -> d.severity() == severity)
                .count();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
