package dev.newsline.assemble;

import dev.newsline.config.Settings;
import dev.newsline.content.Document;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.content.Filing;
import dev.newsline.content.Places;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Severity;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.model.FrontMatter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The language versions of each article and standing page: what they inherit, when they are published, which of them wait. */
final class Versions {
    /** Before 1990 in every zone: an older date was more likely written wrongly. */
    private static final Instant LONG_AGO = Instant.parse("1990-01-02T00:00:00Z");

    /** So many that are so old are no mistake any more. */
    private static final int WRONG_YEARS = 20;

    private static final Duration FAR_AHEAD = Duration.ofDays(366);

    private final Settings settings;
    private final Turns turns;
    private final boolean preview;
    private final Places places;
    private final Diagnostics diagnostics;
    final List<Version> published = new ArrayList<>();
    final List<Version> pages = new ArrayList<>();
    /** What will have a page, or had one: nothing may show its address meanwhile. */
    final List<Version> unpublished = new ArrayList<>();

    final List<Site.Waiting> waiting = new ArrayList<>();

    /** Articles that are dated before 1990, by path. */
    private final Map<String, LocalDate> old = new TreeMap<>();

    /**
     * A version that has a page.
     *
     * @param original the default-language file that it inherits from; null where it does not
     * @param filing its own with what it inherits
     * @param head digest of all that {@link #front} and the beginning of its text say
     * @param time when it is, or will be, published
     * @param state draft, embargo or future in a preview, else null
     */
    record Version(
            Document document,
            @Nullable Document original,
            Filing filing,
            Digest head,
            Instant time,
            @Nullable String state) {
        /** Its front matter with what it inherits. */
        FrontMatter front() {
            return original == null ? document.front() : document.front().inherit(original.front());
        }
    }

    Versions(Settings settings, Turns turns, boolean preview, Places places, Diagnostics diagnostics) {
        this.settings = settings;
        this.turns = turns;
        this.preview = preview;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void add(List<Reading> readings) {
        Map<String, Map<String, Reading>> known = new HashMap<>();
        List<Reading> firsts = new ArrayList<>(readings.size());
        // Most articles have one version.
        IdentityHashMap<Reading, List<Reading>> others = new IdentityHashMap<>();
        for (Reading reading : readings) {
            String folder = reading.path().substring(0, reading.path().indexOf('/') + 1);
            Reading first = known.computeIfAbsent(folder, k -> new HashMap<>()).putIfAbsent(reading.id(), reading);
            if (first == null) {
                firsts.add(reading);
                continue;
            }
            List<Reading> more = others.computeIfAbsent(first, k -> new ArrayList<>(List.of(first)));
            Reading same = in(reading.language(), more);
            if (same == null) {
                more.add(reading);
            } else {
                diagnostics.reportWithHint(
                        Code.DUPLICATE_ID,
                        places.field(reading.path(), List.of("id", "translationKey"), reading.id()),
                        "give one of the two another id or name",
                        reading.id(),
                        "content/" + same.path());
                waiting.add(new Site.Waiting(reading.path(), Code.DUPLICATE_ID.id(), ""));
            }
        }
        for (Reading first : firsts) {
            List<Reading> all = others.get(first);
            group(all == null ? List.of(first) : all);
        }
        reportOld();
    }

    private static @Nullable Reading in(String language, List<Reading> group) {
        for (Reading reading : group) {
            if (reading.language().equals(language)) {
                return reading;
            }
        }
        return null;
    }

    private void group(List<Reading> group) {
        Reading original = in(settings.defaultLanguage(), group);
        boolean originalHeld = original != null && original.document() == null;
        Instant embargo = null;
        for (Reading reading : group) {
            FrontMatter.Embargo own = reading.document() == null
                    ? null
                    : reading.document().filing().embargo();
            Instant until =
                    own == null || own.until() == null ? null : own.until().toInstant();
            if (until != null && (embargo == null || until.isAfter(embargo))) {
                embargo = until;
            }
        }
        for (Reading reading : group) {
            if (reading.document() == null) {
                hold(reading);
            } else if (originalHeld) {
                waiting.add(new Site.Waiting(reading.path(), original == null ? "" : firstError(original), ""));
            } else {
                boolean translated = !reading.language().equals(settings.defaultLanguage());
                Document inherited = translated && original != null ? original.document() : null;
                version(reading.document(), inherited, embargo);
            }
        }
    }

    private void hold(Reading reading) {
        waiting.add(new Site.Waiting(reading.path(), firstError(reading), ""));
    }

    private static String firstError(Reading reading) {
        return reading.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .map(Code::id)
                .findFirst()
                .orElse("");
    }

    /** Digest of what is said in the head and the beginning of the text of a version. */
    static Digest head(Document document, @Nullable Document original) {
        return original == null
                ? document.head()
                : new Digester().add(document.head()).add(original.head()).digest();
    }

    private void version(Document document, @Nullable Document original, @Nullable Instant embargo) {
        Filing filing = original == null ? document.filing() : document.filing().inherit(original.filing());
        Digest head = head(document, original);
        // A name is the same for all versions; a date that one of them gives says more.
        Instant date = filing.date() == null ? document.dateInName() : filing.date();
        boolean draft = Boolean.TRUE.equals(filing.draft());
        boolean page = document.kind() == Document.Kind.PAGE;
        if (date == null) {
            if (!draft && !page) {
                diagnostics.reportWithHint(
                        Code.NO_DATE,
                        places.value(document.path(), "date", "publishDate", "title"),
                        "add a line \"date: 2026-11-23 14:30\"");
                waiting.add(new Site.Waiting(document.path(), Code.NO_DATE.id(), ""));
                return;
            }
            date = Instant.EPOCH;
        }
        if (!draft && filing.date() != null) {
            checkDates(document, filing, date);
        }
        Instant until = FrontMatter.Embargo.NONE.equals(document.filing().embargo()) ? null : embargo;
        Instant time = until != null && until.isAfter(date) ? until : date;
        Instant expires = filing.expires();
        String state = draft ? "draft" : turns.ahead(until) ? "embargo" : turns.ahead(time) ? "future" : null;
        if (expires != null && !turns.ahead(expires)) {
            waiting.add(new Site.Waiting(document.path(), "expired", ""));
            unpublished.add(new Version(document, original, filing, head, time, "expired"));
            return;
        }
        noteTurns(document.path(), draft, date, until, time, expires);
        if (state != null) {
            waiting.add(new Site.Waiting(
                    document.path(), state, draft ? "" : local(time).toString()));
        }
        boolean shown = state == null || preview;
        (shown ? (page ? pages : published) : unpublished)
                .add(new Version(document, original, filing, head, time, state));
    }

    /** An embargo that ends before the date publishes nothing, nor does a date that comes after the expiry. */
    private void noteTurns(
            String path,
            boolean draft,
            Instant date,
            @Nullable Instant until,
            Instant time,
            @Nullable Instant expires) {
        boolean appears = !draft && (expires == null || time.isBefore(expires));
        if (appears || (preview && !draft)) {
            boolean embargo = until != null && !until.isBefore(date);
            turns.note(time, embargo ? Turn.Kind.EMBARGO : Turn.Kind.PUBLICATION, path);
        }
        if (appears || preview) {
            turns.note(expires, Turn.Kind.EXPIRY, path);
        }
        if (preview && !draft) {
            // It is shown as under embargo, then as one of the future.
            turns.note(until, Turn.Kind.EMBARGO, path);
        }
    }

    private void checkDates(Document document, Filing filing, Instant date) {
        if (date.isBefore(LONG_AGO) && local(date).getYear() < 1990) {
            old.put(document.path(), local(date).toLocalDate());
        }
        boolean embargoed = filing.embargo() != null && filing.embargo().until() != null;
        if (!embargoed && turns.ahead(date.minus(FAR_AHEAD))) {
            diagnostics.reportWithHint(
                    Code.DATE_FAR_AHEAD,
                    places.value(document.path(), "date", "publishDate"),
                    "correct the year; if it is meant, an embargo says so",
                    local(date).toLocalDate());
        }
        Instant updated = filing.updated();
        if (updated != null && updated.isBefore(date)) {
            diagnostics.reportWithHint(
                    Code.UPDATED_BEFORE_DATE,
                    places.value(document.path(), "updated", "lastmod", "last_modified_at", "modified"),
                    "write when the text was last changed in substance, or delete the line",
                    local(updated).toLocalDate(),
                    local(date).toLocalDate());
        }
    }

    /** A few years may be wrong; where there are many, the archive is so old. */
    private void reportOld() {
        boolean archive = old.size() > WRONG_YEARS;
        for (Map.Entry<String, LocalDate> each : old.entrySet()) {
            diagnostics.reportWithHint(
                    Code.DATE_LONG_AGO,
                    places.value(each.getKey(), "date", "publishDate"),
                    "correct the year, unless the article is so old"
                            + (archive ? "; " + (old.size() - 1) + " more are as old, and are not named" : ""),
                    each.getValue());
            if (archive) {
                return;
            }
        }
    }

    private OffsetDateTime local(Instant time) {
        return time.atZone(settings.timeZone()).toOffsetDateTime();
    }
}
