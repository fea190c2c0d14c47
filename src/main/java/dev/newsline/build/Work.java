package dev.newsline.build;

import dev.newsline.plan.Job;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a build had to do.
 *
 * @param items files that each stage went through, by its name; stages that count nothing are not in it
 * @param made what was made again, the longest first
 */
public record Work(Map<String, Integer> items, List<Made> made) {
    static final Work NONE = new Work(Map.of(), List.of());

    /**
     * Files that were made the same way.
     *
     * @param from their template, or what else they are: media, feed
     * @param time of all workers together
     */
    public record Made(String from, int files, Duration time) {
        private Made and(Made other) {
            return new Made(from, files + other.files, time.plus(other.time));
        }
    }

    /** What the jobs of one list took, in its order. */
    static List<Made> of(List<Job> jobs, List<Rendering.Rendered> rendered) {
        Map<String, Made> made = new TreeMap<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            String from = job.content() instanceof Job.Page page
                    ? page.template()
                    : job.kind().name().toLowerCase(Locale.ROOT);
            made.merge(from, new Made(from, 1, rendered.get(i).took()), Made::and);
        }
        List<Made> sorted = new ArrayList<>(made.values());
        sorted.sort(Comparator.comparing(Made::time).reversed());
        return List.copyOf(sorted);
    }
}
