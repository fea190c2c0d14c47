package dev.newsline.plan;

import dev.newsline.assemble.Article;
import dev.newsline.assemble.Backfile;
import dev.newsline.assemble.BackfileWriter;
import dev.newsline.assemble.Term;
import dev.newsline.diag.Code;
import dev.newsline.diag.Diagnostics;
import dev.newsline.diag.Span;
import dev.newsline.digest.Digest;
import dev.newsline.language.FoldedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All jobs of a site.
 *
 * @param jobs each at a path of its own, in no order that says anything
 * @param paths those of all jobs
 * @param units what the next build need not plan again while its key is the same, by name
 * @param standing the units whose files are as the last build planned them: there are no jobs of these
 * @param made digests of articles and terms, by language
 */
public record Plan(
        List<Job> jobs,
        Set<String> paths,
        Map<String, Backfile.Unit> units,
        Standing standing,
        Map<String, Made> made) {
    /** Units that were not planned. */
    public static final class Standing {
        private final List<Contributor> contributors = new ArrayList<>();
        private int files;

        /** How many files they have. */
        public int files() {
            return files;
        }

        /** The paths of these files. */
        void paths(Set<String> to) {
            contributors.forEach(contributor -> contributor.paths(to::add));
        }
    }

    /** Digests of what is shown in one edition. */
    public static final class Made implements BackfileWriter.Shown {
        private final CardDigests digests;
        private final OwnDigests own;

        Made(CardDigests digests, OwnDigests own) {
            this.digests = digests;
            this.own = own;
        }

        @Override
        public boolean holds() {
            return digests.holds();
        }

        @Override
        public Digest card(Article article) {
            return digests.cardDigest(article);
        }

        @Override
        public Digest own(Article article) {
            return own.of(article);
        }

        @Override
        public @Nullable Digest term(@Nullable Term term) {
            return digests.termDigest(term);
        }
    }

    /** How many files the site has. */
    public int size() {
        return paths.size() + standing.files;
    }

    /** The paths of all files of the site. */
    public Set<String> allPaths() {
        if (standing.files == 0) {
            return paths;
        }
        Set<String> all = new HashSet<>(paths);
        standing.paths(all);
        return all;
    }

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
        private final Map<String, Backfile.Unit> units = new LinkedHashMap<>();
        private final Standing standing = new Standing();
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

        /** Adds a unit whose jobs were added; {@code stands} where none were, since its files stand. */
        void add(Contributor contributor, Backfile.@Nullable Unit unit, boolean stands) {
            if (unit != null) {
                units.put(String.valueOf(contributor.name()), unit);
            }
            if (unit != null && stands) {
                standing.contributors.add(contributor);
                standing.files += unit.files();
            }
        }

        Plan build(Map<String, Made> made) {
            Set<String> paths = byPath.keySet();
            if (byPath.entrySet().stream()
                    .anyMatch(each -> !each.getKey().equals(each.getValue().path()))) {
                paths = byPath.values().stream().map(Job::path).collect(Collectors.toSet());
            }
            return new Plan(
                    List.copyOf(byPath.values()),
                    Collections.unmodifiableSet(paths),
                    Collections.unmodifiableMap(units),
                    standing,
                    made);
        }
    }
}
