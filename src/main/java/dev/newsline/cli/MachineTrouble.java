package dev.newsline.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** What a failure of the machine is called: Java's own messages are often a bare path. */
final class MachineTrouble {
    private MachineTrouble() {}

    /** What failed and, on a line of its own where something is known to help, what to do. */
    static String inWords(@Nullable IOException failure) {
        if (failure == null) {
            return "reading or writing failed";
        }
        if (failure instanceof BindException) {
            return "the port cannot be had: " + failure.getMessage();
        }
        if (!(failure instanceof FileSystemException file)) {
            String message = failure.getMessage();
            return message == null || message.isEmpty() ? failure.getClass().getSimpleName() : message;
        }
        String reason = String.valueOf(file.getReason());
        String what;
        String advice = "";
        if (file instanceof AccessDeniedException) {
            what = "permission denied";
            advice = "give the user who builds the site the right to read content/ and to write site/ and .newsline/";
        } else if (file instanceof NoSuchFileException) {
            what = "no such file or folder";
        } else if (file instanceof FileAlreadyExistsException) {
            what = "a file of that name is in the way";
        } else if (file instanceof NotDirectoryException) {
            what = "not a folder";
        } else if (file instanceof DirectoryNotEmptyException) {
            what = "the folder is not empty";
        } else if (reason.startsWith("No space left") || reason.startsWith("Disk quota")) {
            what = "the disk is full";
            advice = "make room, then build again; df -h and df -i show what there is";
        } else if (reason.startsWith("Read-only file system")) {
            what = "the disk can only be read";
            advice = "build into a folder that can be written: --out DIR";
        } else {
            what = file.getReason() == null ? "reading or writing failed" : lowerFirst(reason);
        }
        return (file.getFile() == null ? what : what + ": " + file.getFile())
                + (advice.isEmpty() ? "" : "\n    " + advice);
    }

    private static String lowerFirst(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
