package dev.newsline.plan;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import dev.newsline.language.FoldedName;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All jobs of a site.
 *
 * @param jobs each at a path of its own, in no order that says anything
 * @param paths those of all jobs
 */
public record Plan(List<Job> jobs, Set<String> paths) {
    /** The order in which files are published: by kind, then by path. */
    public static final Comparator<Job> ORDER = Comparator.comparing(Job::kind).thenComparing(Job::path);

    /** Takes what is planned. */
    @FunctionalInterface
    interface Jobs {
        void add(Job job);
    }

    /** Collects jobs; two at one path are an error that names both. */
    static final class Builder implements Jobs {
        private final Map<String, Job> byPath;
        private final Diagnostics diagnostics;
        private final String shown;

        Builder(int size, Diagnostics diagnostics, String shown) {
            this.byPath = new LinkedHashMap<>(size * 2);
            this.diagnostics = diagnostics;
            this.shown = shown;
        }

        @Override
        public void add(Job job) {
            String folded = FoldedName.of(job.path());
            Job other = byPath.putIfAbsent(folded, job);
            if (other == null) {
                return;
            }
            if (job.kind() == Job.Kind.STATIC && other.kind().compareTo(Job.Kind.REDIRECT) > 0) {
                diagnostics.report(Code.STATIC_REPLACES, Span.ofFile(shown + job.owner()), other.path());
                byPath.put(folded, job);
            } else {
                diagnostics.report(
                        Code.ADDRESSES_COLLIDE,
                        Span.ofFile(shown + job.owner()),
                        "/" + job.path(),
                        other.owner(),
                        job.owner());
            }
        }

        Plan build() {
            Set<String> paths = byPath.keySet();
            if (byPath.entrySet().stream()
                    .anyMatch(each -> !each.getKey().equals(each.getValue().path()))) {
                paths = byPath.values().stream().map(Job::path).collect(Collectors.toSet());
            }
            return new Plan(List.copyOf(byPath.values()), Collections.unmodifiableSet(paths));
        }
    }
}
