import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a newsroom with photographs of 12 megapixels, an article for each.
 *
 * <pre>java src/bench/Photographs.java FOLDER 1000</pre>
 *
 * <p>Each has soft shapes and grain, as a camera's have. Twenty are drawn; the others are these with other words in them,
 * which is another file to whoever looks, and the same work.
 */
public final class Photographs {
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    private static final int DRAWN = 20;

    private Photographs() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: java src/bench/Photographs.java FOLDER COUNT");
            System.exit(2);
        }
        System.setProperty("java.awt.headless", "true");
        Path content = Path.of(arguments[0]).resolve("content");
        int count = Integer.parseInt(arguments[1]);
        Files.createDirectories(content.resolve("articles/world"));
        Files.createDirectories(content.resolve("media"));
        Files.writeString(
                content.resolve("site.yaml"),
                "name: Photographs\nbaseUrl: https://news.example.org/\ntimeZone: UTC\nlanguages: [en]\nsections: [world]\n");
        byte[][] drawn = new byte[Math.min(DRAWN, count)][];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = draw(new Random(i));
        }
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            byte[] picture = withComment(drawn[i % drawn.length], "photograph " + i);
            bytes += picture.length;
            Files.write(content.resolve("media/p" + i + ".jpg"), picture);
            Files.writeString(
                    content.resolve("articles/world/a" + i + ".md"),
                    String.format(
                            Locale.ROOT,
                            "---\ntitle: Number %d\ndate: 2026-%02d-%02d %02d:%02d\nimage: {src: /p%d.jpg, alt: Shapes, focus: %d%% 40%%}\n---\nText.\n",
                            i,
                            1 + i % 10,
                            1 + i % 28,
                            i % 24,
                            i % 60,
                            i,
                            i % 100));
        }
        System.out.printf(Locale.ROOT, "%d photographs, %d MB%n", count, bytes / 1_000_000);
    }

    private static byte[] draw(Random random) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        double[] waves = random.doubles(18).toArray();
        int[] row = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grain = random.nextInt(9) - 4;
                int rgb = 0;
                for (int c = 0; c < 3; c++) {
                    double shape =
                            Math.sin(x * (0.002 + 0.004 * waves[c]) + y * 0.003 * waves[c + 3] + 6 * waves[c + 6])
                                    + Math.sin((x + y) * 0.02 * waves[c + 9]) * 0.5
                                    + Math.sin(x * 0.15 * waves[c + 12]) * Math.sin(y * 0.15 * waves[c + 15]) * 0.3;
                    int value = (int) (128 + 60 * shape) + grain;
                    rgb = rgb << 8 | Math.max(0, Math.min(255, value));
                }
                row[x] = rgb;
            }
            image.setRGB(0, y, WIDTH, 1, row, 0, WIDTH);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(0.92f);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), quality);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static byte[] withComment(byte[] jpeg, String words) {
        // After JFIF's own segment, which is the first.
        int at = 20;
        byte[] out = Arrays.copyOf(jpeg, jpeg.length + 4 + words.length());
        out[at] = (byte) 0xFF;
        out[at + 1] = (byte) 0xFE;
        out[at + 2] = 0;
        out[at + 3] = (byte) (2 + words.length());
        for (int i = 0; i < words.length(); i++) {
            out[at + 4 + i] = (byte) words.charAt(i);
        }
        System.arraycopy(jpeg, at, out, at + 4 + words.length(), jpeg.length - at);
        return out;
    }
}
