package dev.newsline.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads all files of a theme: from a folder, or from the default theme's place on the class path. */
final class Folder {
    private static final String DEFAULT = "default/";
    private static final String KNOWN = DEFAULT + "article.ftlh";

    private Folder() {}

    /** Files by name, in order, without those whose name or folder starts with a dot, and README.md. */
    static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(paths::add);
        }
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (counts(name)) {
                files.put(name, Files.readAllBytes(path));
            }
        }
        return files;
    }

    static Map<String, byte[]> readDefault() throws IOException {
        URL known = Folder.class.getResource(KNOWN);
        if (known == null) {
            throw new IllegalStateException("the default theme is not on the class path");
        }
        // A class path cannot be listed, but what it is made of can: a folder in development, else a jar.
        URLConnection connection = known.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return readJar(jar);
        }
        try {
            Path file = Path.of(new URI(known.toString()));
            return read(file.resolveSibling("."));
        } catch (URISyntaxException e) {
            throw new IOException("cannot read the default theme at " + known, e);
        }
    }

    private static Map<String, byte[]> readJar(JarURLConnection connection) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        String entryName = connection.getEntryName();
        String prefix = entryName.substring(0, entryName.lastIndexOf('/') + 1);
        // The jar belongs to the class loader, so it is not closed here.
        JarFile jar = connection.getJarFile();
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                String name = entry.getName().substring(prefix.length());
                if (counts(name)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(name, in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static boolean counts(String name) {
        return !name.startsWith(".") && !name.contains("/.") && !name.endsWith("README.md");
    }
}
