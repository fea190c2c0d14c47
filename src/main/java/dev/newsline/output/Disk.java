package dev.newsline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The operations that change a site's folder. Each is done whole or not at all; tests end the machine between any two. */
public interface Disk {
    /** Puts a file in the place of another, or where there was none. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, or an empty folder. */
    void delete(Path path) throws IOException;

    /** Makes a folder and those that it lies in. */
    void createDirectories(Path folder) throws IOException;

    /** Makes an empty file. */
    void createFile(Path file) throws IOException;

    /** The machine's own. */
    Disk REAL = new Disk() {
        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }

        @Override
        public void createDirectories(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void createFile(Path file) throws IOException {
            Files.createFile(file);
        }
    };
}
