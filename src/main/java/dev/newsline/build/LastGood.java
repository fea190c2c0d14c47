package dev.newsline.build;

import dev.newsline.assemble.Site;
import dev.newsline.content.Document;
import dev.newsline.content.DocumentReader.Reading;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostic;
import dev.newsline.diag.Severity;
import dev.newsline.model.FrontMatter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the last good version of an article in the place of one that is held back, where one is remembered. */
final class LastGood {
    private final @Nullable Memory memory;
    private final Instant now;
    private final Map<String, Diagnostic> kept = new TreeMap<>();
    private List<Reading> readings = List.of();

    LastGood(@Nullable Memory memory, Instant now) {
        this.memory = memory;
        this.now = now;
    }

    /** Readings as they were last put together. */
    List<Reading> readings() {
        return readings;
    }

    /** The files whose last good version is among them, with the error that holds each back. */
    Map<String, Diagnostic> kept() {
        return new TreeMap<>(kept);
    }

    /** Of files that cannot be read. */
    List<Reading> inPlaceOfUnreadable(List<Reading> found) {
        readings = new ArrayList<>(found.size());
        for (Reading reading : found) {
            Document before = reading.document() != null || memory == null || isTakenBack(reading)
                    ? null
                    : memory.before(reading.path());
            readings.add(before == null ? reading : keep(before, reading.diagnostics()));
        }
        return List.copyOf(readings);
    }

    /**
     * Whether what can be read of a file takes the article from readers: then it goes, whatever else is wrong in it. A
     * correction that cannot be read may be a retraction.
     */
    private boolean isTakenBack(Reading reading) {
        FrontMatter front = reading.heldBack();
        return reading.diagnostics().stream().anyMatch(each -> each.code() == Code.RETRACTION_UNREADABLE)
                || (front != null
                        && (Boolean.TRUE.equals(front.draft())
                                || front.retracted()
                                || (front.embargo() != null
                                        && isLater(front.embargo().until()))
                                || (front.expires() != null && !isLater(front.expires()))));
    }

    private boolean isLater(@Nullable OffsetDateTime time) {
        return time != null && time.toInstant().isAfter(now);
    }

    /** Of files that could be read but have no place on the site. Whether there was one. */
    boolean inPlaceOfRefused(Draft draft) {
        Map<String, Site.Waiting> refused = new TreeMap<>();
        for (Site.Waiting waiting : draft.site().waiting()) {
            if (Draft.isHeldBack(waiting) && !kept.containsKey(waiting.path())) {
                refused.put(waiting.path(), waiting);
            }
        }
        boolean any = false;
        for (int i = 0; i < readings.size() && memory != null && !refused.isEmpty(); i++) {
            Reading reading = readings.get(i);
            Document now = reading.document();
            Document before = refused.containsKey(reading.path()) ? memory.before(reading.path()) : null;
            if (now != null && before != null && !before.bytes().equals(now.bytes())) {
                List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
                String shown = draft.newsroom().shown() + reading.path();
                draft.site().diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR
                                && diagnostic.span().path().equals(shown))
                        .forEach(found::add);
                readings.set(i, keep(before, found));
                any = true;
            }
        }
        return any;
    }

    private Reading keep(Document before, List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() == Severity.ERROR) {
                kept.putIfAbsent(before.path(), diagnostic);
            }
        }
        return new Reading(before.path(), before, before.id(), before.language(), found);
    }
}
