package dev.newsline.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits. */
public record ContentHash(String hex) implements Digestible {
    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** That of a file, which is never in memory as a whole. */
    public static ContentHash of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return of(digest);
    }

    /** What a digest has seen. */
    public static ContentHash of(MessageDigest digest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    /** A fresh SHA-256, for streams. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first {@code digits} digits, for a file name. */
    public String shortened(int digits) {
        return hex.substring(0, digits);
    }

    /** The value of an {@code integrity} attribute (Subresource Integrity, W3C). */
    public String integrity() {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    @Override
    public void digest(Digester digester) {
        digester.add(hex);
    }
}
