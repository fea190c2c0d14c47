package dev.newsline.build;

import dev.newsline.assemble.Site;
import dev.newsline.assemble.Turn;
import dev.newsline.content.Walk;
import dev.newsline.diag.Diagnostic;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.output.Manifest;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import dev.newsline.state.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the last build was made of and what became of it. While that is still so, the next one has nothing to do.
 *
 * @param inputs of the options, and of what the file system says of all sources and templates
 * @param from the instant as of which it was made
 * @param until when it is another one by itself; null where that never happens
 * @param turns what changes the site first by itself
 * @param said what there was to say, see {@link Said}
 */
record LastBuild(
        Digest inputs,
        Instant from,
        @Nullable Instant until,
        List<Turn> turns,
        int articles,
        int files,
        List<Result.Waiting> waiting,
        List<Diagnostic> said) {

    static LastBuild of(Digest inputs, Options options, Site site, Result result) {
        return new LastBuild(
                inputs,
                options.now(),
                site.changesAt(),
                site.turns(),
                result.articles(),
                result.files(),
                result.waiting(),
                result.diagnostics());
    }

    /** The digest of all that a build reads, without reading it; null where the time stamps do not tell it for sure. */
    static @Nullable Digest inputs(Options options, Walk walk, long opened) throws IOException {
        if (!walk.isSettled(opened)) {
            return null;
        }
        Digester digester = new Digester()
                .add(options.root().toAbsolutePath().toString())
                .add(options.content().toAbsolutePath().toString())
                .add(options.templates().toAbsolutePath().toString())
                .add(options.baseUrl())
                .add(options.strict())
                .add(walk.digest());
        if (Files.isDirectory(options.templates())) {
            List<Path> templates = new ArrayList<>();
            try (Stream<Path> files = Files.walk(options.templates())) {
                files.filter(Files::isRegularFile).sorted().forEach(templates::add);
            }
            for (Path template : templates) {
                FileStamp stamp = FileStamp.of(template.toRealPath());
                if (stamp == null || !stamp.isSettled(opened)) {
                    return null;
                }
                digester.add(template.toString()).add(stamp);
            }
        }
        return digester.digest();
    }

    /** That a manifest keeps; null where there is none. */
    static @Nullable LastBuild of(Manifest manifest, Options options) {
        ByteReader word = manifest.word();
        return word == null || !word.more() ? null : read(word, options);
    }

    /** Whether a build of {@code inputs} as of {@code now} would be this one. */
    boolean is(@Nullable Digest inputs, Instant now) {
        return this.inputs.equals(inputs) && !now.isBefore(from) && (until == null || now.isBefore(until));
    }

    Result result(Stages stages) {
        return new Result(true, articles, files, List.of(), List.of(), waiting, said, stages.all());
    }

    byte[] toBytes() {
        ByteWriter to = new ByteWriter().put(inputs).put(from.toString()).put(until == null ? null : until.toString());
        to.putInt(turns.size());
        for (Turn turn : turns) {
            to.put(turn.at().toString()).put(turn.kind().name()).put(turn.path());
        }
        to.putInt(articles).putInt(files).putInt(waiting.size());
        for (Result.Waiting each : waiting) {
            to.put(each.path()).put(each.reason()).put(each.detail());
        }
        Said.write(inputs.equals(Digest.NONE) ? List.of() : said, to);
        return to.toBytes();
    }

    private static LastBuild read(ByteReader from, Options options) {
        Digest inputs = from.digest();
        Instant instant = Instant.parse(from.text());
        String until = from.optionalText();
        List<Turn> turns = new ArrayList<>();
        for (int i = from.integer(); i > 0; i--) {
            turns.add(new Turn(Instant.parse(from.text()), Turn.Kind.valueOf(from.text()), from.text()));
        }
        int articles = from.integer();
        int files = from.integer();
        int size = from.integer();
        List<Result.Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            waiting.add(new Result.Waiting(from.text(), from.text(), from.text()));
        }
        return new LastBuild(
                inputs,
                instant,
                until == null ? null : Instant.parse(until),
                List.copyOf(turns),
                articles,
                files,
                List.copyOf(waiting),
                new Said(options).read(from));
    }
}
