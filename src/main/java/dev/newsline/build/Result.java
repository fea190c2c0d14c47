package dev.newsline.build;

import dev.newsline.diag.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a build has done.
 *
 * @param published whether the site was written (else nothing of it was touched)
 * @param articles articles that are published
 * @param files files of the site
 * @param changed paths of files that were added or changed, sorted
 * @param removed paths of files that were removed, sorted
 * @param waiting what is not published and why
 * @param diagnostics all that was found, sorted
 * @param stages wall time by stage, in their order
 * @param work what the time went into
 */
public record Result(
        boolean published,
        int articles,
        int files,
        List<String> changed,
        List<String> removed,
        List<Waiting> waiting,
        List<Diagnostic> diagnostics,
        Map<String, Duration> stages,
        Work work) {
    public Result(
            boolean published,
            int articles,
            int files,
            List<String> changed,
            List<String> removed,
            List<Waiting> waiting,
            List<Diagnostic> diagnostics,
            Map<String, Duration> stages) {
        this(published, articles, files, changed, removed, waiting, diagnostics, stages, Work.NONE);
    }

    /**
     * An article that is not published.
     *
     * @param path its file, relative to the root
     * @param reason draft, embargo, future, expired or the code of an error that holds it back
     * @param detail when it is due, as an instant in ISO 8601; empty where no time is known
     * @param kept whether its last good version stays published meanwhile
     */
    public record Waiting(String path, String reason, String detail, boolean kept) {
        public Waiting(String path, String reason, String detail) {
            this(path, reason, detail, false);
        }
    }

    /** Whether something was held back by an error. */
    public boolean heldBack() {
        return diagnostics.stream().anyMatch(d -> d.severity() == dev.newsline.diag.Severity.ERROR);
    }
}
