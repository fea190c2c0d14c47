package dev.newsline.plan;

import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All jobs of a site, by kind and path. */
public record Plan(List<Job> jobs) {
    /** Collects jobs; two at one path are an error that names both. */
    static final class Builder {
        private final Map<String, Job> byPath = new HashMap<>();
        private final Diagnostics diagnostics;
        private final String shown;

        Builder(Diagnostics diagnostics, String shown) {
            this.diagnostics = diagnostics;
            this.shown = shown;
        }

        void add(Job job) {
            String folded = fold(job.path());
            Job other = byPath.get(folded);
            if (other == null) {
                byPath.put(folded, job);
            } else if (job.kind() == Job.Kind.STATIC && other.kind().compareTo(Job.Kind.REDIRECT) > 0) {
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
            return new Plan(byPath.values().stream()
                    .sorted(Comparator.comparing(Job::kind).thenComparing(Job::path))
                    .toList());
        }
    }
}
