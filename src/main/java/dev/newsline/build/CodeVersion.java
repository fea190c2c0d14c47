package dev.newsline.build;

import dev.newsline.digest.Digest;
import dev.newsline.digest.Digester;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Which code this is: what another one remembered is not trusted. */
final class CodeVersion {
    /** The end of a jar: the directory of all files in it with their checksums. */
    private static final int DIRECTORY = 1 << 20;

    private CodeVersion() {}

    /** The same for the same code on every run; of a folder of classes, for the same files. */
    static Digest digest() throws IOException {
        Path place;
        try {
            place = Path.of(CodeVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    }

    private static Digest ofJar(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            long length = file.length();
            byte[] end = new byte[(int) Math.min(length, DIRECTORY)];
            file.seek(length - end.length);
            file.readFully(end);
            return new Digester().add(length).add(end).digest();
        }
    }

    private static Digest ofFolder(Path folder) throws IOException {
        Digester digester = new Digester();
        List<Path> classes;
        try (Stream<Path> files = Files.walk(folder)) {
            classes = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : classes) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            digester.add(folder.relativize(file).toString())
                    .add(attributes.size())
                    .add(attributes.lastModifiedTime().toMillis());
        }
        return digester.digest();
    }
}
