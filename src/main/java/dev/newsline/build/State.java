package dev.newsline.build;

import dev.newsline.assemble.Backfile;
import dev.newsline.assemble.BackfileWriter;
import dev.newsline.content.Walk;
import dev.newsline.diag.Diagnostic;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.output.ChangeLog;
import dev.newsline.output.Manifest;
import dev.newsline.output.SiteFolder;
import dev.newsline.state.ByteReader;
import dev.newsline.state.ByteWriter;
import dev.newsline.state.SealedFile;
import dev.newsline.state.StateFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What earlier builds of one output folder left for this one, in {@code .newsline/state/}. */
final class State implements Closeable {
    private static final String BACKFILE = "backfile";

    private final StateFolder folder;
    private final Digest code;
    final Manifest manifest;
    final GoodRegistries registries;

    /** What uploads have to know. It is not here but beside: nothing that throws state away may touch it. */
    final ChangeLog log;

    /** What the build reads, before it has read it; null where the time stamps do not tell. */
    private final @Nullable Digest inputs;

    private @Nullable Memory memory;

    private final Path site;

    private State(
            Path site,
            StateFolder folder,
            Digest code,
            Manifest manifest,
            GoodRegistries registries,
            ChangeLog log,
            @Nullable Digest inputs) {
        this.site = site;
        this.folder = folder;
        this.code = code;
        this.manifest = manifest;
        this.registries = registries;
        this.log = log;
        this.inputs = inputs;
    }

    static State open(Options options, SiteFolder site, Walk walk) throws IOException {
        Digest code = CodeVersion.digest();
        StateFolder folder = folder(options, site);
        try {
            if (options.clean()) {
                folder.clear();
            }
            Digest inputs = LastBuild.inputs(options, walk, folder.opened());
            return new State(
                    site.path(),
                    folder,
                    code,
                    Manifest.open(folder, stamp(code, options, site)),
                    GoodRegistries.open(folder, code),
                    log(options, site.path()),
                    inputs);
        } catch (IOException | RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    /** The instant as of which the site was built last; null where that is not known. */
    static @Nullable Instant lastBuilt(Options options, SiteFolder site) throws IOException {
        try (StateFolder folder = folder(options, site);
                Manifest manifest = Manifest.open(folder, stamp(CodeVersion.digest(), options, site))) {
            LastBuild last = LastBuild.of(manifest, options);
            return last == null ? null : last.from();
        }
    }

    private static Digest stamp(Digest code, Options options, SiteFolder site) {
        return new Digester()
                .add(code)
                .add(site.path().toString())
                .add(options.preview())
                .digest();
    }

    /** The last build, where this one would be the same and its files still stand; else null. */
    @Nullable
    LastBuild same(SiteFolder site, Options options, Workers workers) throws IOException {
        LastBuild last = LastBuild.of(manifest, options);
        if (last == null || !last.is(inputs, options.now()) || !manifest.isWhole(site)) {
            return null;
        }
        return workers.map(manifest.parts(), part -> part.changed(site)).stream()
                        .allMatch(List::isEmpty)
                ? last
                : null;
    }

    /** What is known of the files that {@code newsroom} reads. */
    Memory memory(Options options, Newsroom newsroom) throws IOException {
        memory = Memory.open(folder, sources(code, options, newsroom), options.content());
        return memory;
    }

    /** The same, for those who only look; null where no build left any. */
    static @Nullable Memory existingMemory(StateFolder folder, Options options, Newsroom newsroom) throws IOException {
        return Memory.existing(folder, sources(CodeVersion.digest(), options, newsroom), options.content());
    }

    private static Digest sources(Digest code, Options options, Newsroom newsroom) throws IOException {
        return new Digester()
                .add(code)
                .add(options.content().toRealPath().toString())
                .add(newsroom.readingDigest())
                .digest();
    }

    /** What the files were made of; opened where it is asked for, and closed by who asks. */
    Origins origins() throws IOException {
        return Origins.open(folder, code);
    }

    /** The folder of the state that builds with these options left; null where there is none. */
    static @Nullable Path existing(Options options) throws IOException {
        if (!Files.isDirectory(options.out())) {
            return null;
        }
        Path place = place(options, options.out().toRealPath());
        return Files.isDirectory(place) ? place : null;
    }

    private static Path place(Options options, Path out) {
        return home(options, out).resolve(".newsline/state").resolve(name(out));
    }

    private static StateFolder folder(Options options, SiteFolder site) throws IOException {
        Path out = site.path();
        Path place = place(options, out);
        try {
            return StateFolder.open(place, "a build of " + out);
        } catch (StateFolder.Held e) {
            throw new IOException(place + " is held by " + e.holder(), e);
        }
    }

    /** Where uploads of a folder are told what has changed in it: of site/, in .newsline/changes/site/. */
    static ChangeLog log(Options options, Path out) throws IOException {
        Path home = home(options, out);
        // A newsroom may be moved with its site; what lies elsewhere is known by its place.
        boolean inside = SiteFolder.real(home).equals(out.getParent());
        return new ChangeLog(
                home.resolve(".newsline/changes").resolve(inside ? String.valueOf(out.getFileName()) : name(out)));
    }

    /** Where files are kept that were made of pictures. */
    Path pictures(Options options) throws IOException {
        return home(options, site).resolve(".newsline/pictures");
    }

    /** The folder that holds {@code .newsline/}. */
    private static Path home(Options options, Path out) {
        Path root = options.root().toAbsolutePath();
        // Sources may lie where nothing can be written; the site's own neighbourhood then holds its state, too.
        return Files.isWritable(root) || out.getParent() == null ? root : out.getParent();
    }

    private static String name(Path out) {
        return out.getFileName() + "-"
                + new Digester().add(out.toString()).digest().toString().substring(0, 8);
    }

    /** What the last build knows of articles that nobody has touched since; null where it would not do. */
    @Nullable
    Backfile backfile(Options options, Newsroom newsroom, SiteFolder site) throws IOException {
        Memory known = memory;
        Digest seal = known == null || !manifest.isWhole(site) ? null : manifest.plan();
        ByteReader file = known == null || seal == null
                ? null
                : SealedFile.read(folder, BACKFILE, backfileStamp(options, newsroom), seal);
        // What was published as of then may not be before.
        return known == null || file == null || options.now().isBefore(Instant.parse(file.text()))
                ? null
                : new Backfile(file, known::standing);
    }

    private Digest keepBackfile(Options options, Draft draft) throws IOException {
        Set<String> told = new HashSet<>(draft.kept().keySet());
        String shown = draft.newsroom().shown();
        for (Diagnostic diagnostic : draft.diagnostics()) {
            String path = diagnostic.span().path();
            told.add(path.startsWith(shown) ? path.substring(shown.length()) : path);
        }
        Map<String, Integer> versions = new HashMap<>();
        draft.readings().stream()
                .filter(reading -> reading.path().startsWith("articles/"))
                .forEach(reading -> versions.merge(reading.id(), 1, Integer::sum));
        Backfile back = draft.back();
        ByteWriter body = new ByteWriter(back == null ? 1 << 16 : back.bytes() + (1 << 20));
        body.put(options.now().toString());
        new BackfileWriter(
                        draft.site(),
                        draft.plan().made(),
                        draft.plan().units(),
                        draft.newsroom().walk(),
                        folder.opened(),
                        back,
                        versions,
                        told)
                .write(body);
        return SealedFile.write(folder, BACKFILE, backfileStamp(options, draft.newsroom()), body);
    }

    private Digest backfileStamp(Options options, Newsroom newsroom) {
        return new Digester()
                .add(code)
                .add(options.preview())
                .add(newsroom.digest())
                .digest();
    }

    /**
     * Keeps what the build has learned.
     *
     * @param asPlanned whether every file of the site is as it was planned
     */
    void save(Options options, Draft draft, Result result, boolean asPlanned) throws IOException {
        if (memory != null) {
            Set<String> held = new HashSet<>(draft.kept().keySet());
            draft.site().waiting().stream().filter(Draft::isHeldBack).forEach(each -> held.add(each.path()));
            memory.save(draft.newsroom().walk(), held);
        }
        registries.save();
        if (asPlanned) {
            Digest seal = keepBackfile(options, draft);
            manifest.keepPlan(seal);
            SealedFile.keepOnly(folder, BACKFILE, seal);
        }
        // Where what was said may be another thing by itself, the next build looks again.
        boolean kept = new Said(options).isKept(result.diagnostics());
        Digest known = inputs != null && kept ? inputs : Digest.NONE;
        manifest.say(LastBuild.of(known, options, draft.site(), result).toBytes());
        // The next build will be a short one, of what has changed; a new version of the code is newer than this.
        Files.writeString(home(options, site).resolve(".newsline/launch"), "short\n");
    }

    @Override
    public void close() throws IOException {
        if (memory != null) {
            memory.close();
        }
        registries.close();
        manifest.close();
        folder.close();
    }
}
