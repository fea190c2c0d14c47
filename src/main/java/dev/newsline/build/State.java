package dev.newsline.build;

import dev.newsline.content.Walk;
import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import dev.newsline.output.Manifest;
import dev.newsline.output.SiteFolder;
import dev.newsline.state.StateFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** What earlier builds of one output folder left for this one, in {@code .newsline/state/}. */
final class State implements Closeable {
    private final StateFolder folder;
    final Manifest manifest;
    final Memory memory;

    private State(StateFolder folder, Manifest manifest, Memory memory) {
        this.folder = folder;
        this.manifest = manifest;
        this.memory = memory;
    }

    static State open(Options options, SiteFolder site, Newsroom newsroom) throws IOException {
        Digest code = CodeVersion.digest();
        StateFolder folder = folder(options, site);
        try {
            if (options.clean()) {
                folder.clear();
            }
            Digest place = new Digester()
                    .add(code)
                    .add(site.path().toString())
                    .add(options.preview())
                    .digest();
            Manifest manifest = Manifest.open(folder, place);
            try {
                Digest sources = new Digester()
                        .add(code)
                        .add(options.content().toRealPath().toString())
                        .add(newsroom.readingDigest())
                        .digest();
                return new State(folder, manifest, Memory.open(folder, sources));
            } catch (IOException | RuntimeException | Error e) {
                manifest.close();
                throw e;
            }
        } catch (IOException | RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static StateFolder folder(Options options, SiteFolder site) throws IOException {
        Path out = site.path();
        String name = out.getFileName() + "-"
                + new Digester().add(out.toString()).digest().toString().substring(0, 8);
        Path place = options.root()
                .toAbsolutePath()
                .resolve(".newsline")
                .resolve("state")
                .resolve(name);
        try {
            return StateFolder.open(place, "a build of " + out);
        } catch (StateFolder.Held e) {
            throw new IOException(place + " is held by " + e.holder(), e);
        }
    }

    void save(Walk walk) throws IOException {
        memory.save(walk);
    }

    @Override
    public void close() throws IOException {
        memory.close();
        manifest.close();
        folder.close();
    }
}
