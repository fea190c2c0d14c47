package dev.newsline.plan;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All jobs of a site.
 *
 * @param jobs each at a path of its own, in no order that says anything
 */
public record Plan(List<Job> jobs) {
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
            String folded = fold(job.path());
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

        /** As file systems compare names that know neither case nor Unicode form; most paths are that already. */
        private static String fold(String path) {
            for (int i = 0; i < path.length(); i++) {
                char c = path.charAt(i);
                if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
                }
            }
            return path;
        }

        Plan build() {
            return new Plan(List.copyOf(byPath.values()));
        }
    }
}
