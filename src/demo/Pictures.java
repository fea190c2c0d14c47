import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws the pictures of the demonstration newsroom.
 *
 * <pre>java src/demo/Pictures.java content</pre>
 *
 * <p>Every picture is a small scene of layered shapes: a sky, a far plane, a near plane, a little
 * haze and a little grain. Nothing is read, nothing is random that has no seed, so the same JDK
 * always draws the same bytes. There are no faces and there is no lettering: the news is in the text.
 */
public final class Pictures {

    // The palette that all pictures share.
    private static final Color NIGHT = hex(0x0d1b2e);
    private static final Color NAVY = hex(0x16304a);
    private static final Color TEAL = hex(0x1f5d70);
    private static final Color SEA = hex(0x3a8d99);
    private static final Color MIST = hex(0xb9d3d2);
    private static final Color CREAM = hex(0xf7ecd9);
    private static final Color SAND = hex(0xe8c394);
    private static final Color AMBER = hex(0xf0a24e);
    private static final Color CORAL = hex(0xdf6f4e);
    private static final Color WINE = hex(0x8a2638);
    private static final Color PLUM = hex(0x4b3763);
    private static final Color LEAF = hex(0x4f7351);

    /** A picture may not be larger than this; JPEG quality gives way first. */
    private static final int MOST_BYTES = 150_000;

    private final Path content;
    private int made;
    private long bytes;

    private Pictures(Path content) {
        this.content = content;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: java src/demo/Pictures.java CONTENT_FOLDER");
            System.exit(2);
        }
        System.setProperty("java.awt.headless", "true");
        Pictures pictures = new Pictures(Path.of(arguments[0]));
        pictures.drawAll();
        System.out.printf(Locale.ROOT, "%d pictures, %d kB%n", pictures.made, pictures.bytes / 1000);
    }

    private void drawAll() throws IOException {
        photograph("articles/economy/2026/green-corridor/corridor.jpg", 900, 11, Pictures::corridor);
        text("articles/economy/2026/green-corridor/route.svg", routeMap());
        photograph("articles/culture/2025/pomegranate-harvest/fruit.jpg", 1067, 21, Pictures::pomegranates);
        photograph("articles/culture/2025/pomegranate-harvest/orchard.jpg", 1067, 22, Pictures::orchard);
        photograph("articles/culture/2025/pomegranate-harvest/crates.jpg", 1067, 23, Pictures::crates);
        photograph("articles/culture/2025/pomegranate-harvest/seeds.jpg", 1067, 24, Pictures::seeds);

        photograph("media/2025/wind-farm.jpg", 900, 31, Pictures::windFarm);
        photograph("media/2025/freight-train.jpg", 900, 32, Pictures::freightTrain);
        photograph("media/2025/chess-board.jpg", 1067, 33, Pictures::chess);
        photograph("media/2025/cotton-field.jpg", 900, 34, Pictures::cottonField);
        photograph("media/2025/theatre-curtain.jpg", 900, 35, Pictures::theatre);
        chart("media/2025/rail-volumes.png", Pictures::railVolumes);

        photograph("media/2026/dry-shore.jpg", 900, 41, Pictures::dryShore);
        photograph("media/2026/platforms.jpg", 900, 42, Pictures::platforms);
        photograph("media/2026/port-cranes.jpg", 900, 43, Pictures::portCranes);
        photograph("media/2026/ferry.jpg", 900, 44, Pictures::ferry);
        photograph("media/2026/exam-desks.jpg", 900, 45, Pictures::examDesks);
        photograph("media/2026/seismic-rings.jpg", 900, 46, Pictures::seismicRings);
        photograph("media/2026/carpet.jpg", 1067, 47, Pictures::carpet);
        photograph("media/2026/metro-tunnel.jpg", 900, 48, Pictures::metroTunnel);
        photograph("media/2026/baku-dusk.jpg", 900, 49, Pictures::cityAtDusk);
        photograph("media/2026/mountain-haze.jpg", 900, 50, Pictures::mountainHaze);
        photograph("media/2026/tea-glass.jpg", 1067, 51, Pictures::teaGlass);
        photograph("media/2026/boulevard.jpg", 900, 52, Pictures::boulevard);
        photograph("media/2026/briefing-room.jpg", 1067, 53, Pictures::briefingRoom);
        photograph("media/2026/old-town.jpg", 900, 54, Pictures::oldTown);
        photograph("media/2026/hydrogen-quay.jpg", 900, 55, Pictures::hydrogenQuay);
        chart("media/2026/caspian-level.png", Pictures::seaLevel);

        monogram("leyla-mammadova", TEAL, SAND, "M 30 20 L 30 80 L 72 80");
        monogram("ilqar-ismayilov", NAVY, AMBER, "M 50 36 L 50 82 M 50 16 L 50 17");
        monogram("sahin-sukurov", CORAL, CREAM, "M 70 27 C 60 16 32 18 32 34 C 32 52 70 46 70 64 C 70 82 38 82 29 69 M 51 81 C 58 86 53 92 46 90");
        monogram("gunel-qasimova", LEAF, CREAM, "M 72 30 C 60 14 28 18 28 50 C 28 82 60 86 73 70 L 73 53 L 54 53");
        monogram("tamara-veselova", WINE, SAND, "M 24 22 L 76 22 M 50 22 L 50 80");
        monogram("rufat-karimli", PLUM, MIST, "M 32 80 L 32 20 L 52 20 C 76 20 76 52 52 52 L 32 52 M 52 52 L 74 80");
        monogram("nigar-hacizade", SEA, CREAM, "M 28 80 L 28 20 L 72 80 L 72 20");
        monogram("hannah-whitcombe", NIGHT, CORAL, "M 28 20 L 28 80 M 72 20 L 72 80 M 28 50 L 72 50");
    }

    // ------------------------------------------------------------------ scenes

    /** Pylons and a railway run side by side towards mountains at dusk. */
    private static void corridor(Canvas c) {
        c.sky(NAVY, PLUM, CORAL, AMBER, CREAM);
        c.glow(1090, 370, 620, CREAM, 0.75);
        c.disc(1090, 360, 52, mix(CREAM, AMBER, 0.2));
        c.ridge(500, 120, mix(PLUM, CORAL, 0.45), 4.5);
        c.ridge(545, 85, mix(PLUM, NAVY, 0.25), 6);
        c.haze(430, 240, SAND, 0.5);
        c.ridge(610, 40, mix(NAVY, TEAL, 0.35), 5);
        c.fill(new Rectangle2D.Double(0, 640, 1600, 260), c.vertical(640, mix(NAVY, TEAL, 0.25), 900, NIGHT));
        // The track runs to a vanishing point below the sun.
        double vanishX = 1090;
        double vanishY = 632;
        c.fill(polygon(vanishX - 2, vanishY, vanishX + 2, vanishY, 980, 900, 360, 900), c.vertical(632, mix(SAND, NAVY, 0.6), 900, mix(NIGHT, PLUM, 0.3)));
        for (int i = 0; i < 34; i++) {
            double t = Math.pow(0.86, i);
            double y = vanishY + (900 - vanishY) * t * 1.06;
            double left = vanishX + (400 - vanishX) * t * 1.06;
            double right = vanishX + (940 - vanishX) * t * 1.06;
            c.line(left, y, right, y, 11 * t + 0.4, alpha(mix(NIGHT, WINE, 0.25), 0.85));
        }
        c.fill(polygon(vanishX, vanishY, vanishX, vanishY, 528, 900, 500, 900), c.vertical(632, CREAM, 900, mix(SAND, PLUM, 0.35)));
        c.fill(polygon(vanishX, vanishY, vanishX, vanishY, 862, 900, 834, 900), c.vertical(632, CREAM, 900, mix(SAND, PLUM, 0.35)));
        // Pipes on the right of the track.
        for (int i = 0; i < 3; i++) {
            double near = 1130 + i * 125;
            c.fill(polygon(vanishX + 4 + i * 1.2, vanishY, vanishX + 5 + i * 1.2, vanishY, near + 92, 900, near, 900),
                    new LinearGradientPaint((float) near, 900, (float) near + 92, 900, new float[] {0, 0.3f, 1},
                            new Color[] {mix(TEAL, NIGHT, 0.3), mix(SAND, SEA, 0.45), mix(NIGHT, TEAL, 0.25)}));
        }
        // Pylons on the left, each nearer one larger; their wires hang between them.
        double[] scale = {1.0, 0.56, 0.33, 0.2, 0.125, 0.08};
        double[][] foot = new double[scale.length][];
        for (int i = 0; i < scale.length; i++) {
            foot[i] = new double[] {vanishX - 860 * scale[i], vanishY + 150 * scale[i], scale[i]};
        }
        for (int i = scale.length - 1; i >= 0; i--) {
            c.pylon(foot[i][0], foot[i][1], 640 * foot[i][2], mix(NIGHT, PLUM, 0.5 - 0.45 * scale[i]));
        }
        for (int i = 0; i + 1 < scale.length; i++) {
            for (int arm = -1; arm <= 1; arm += 2) {
                for (double level : new double[] {0.92, 0.76}) {
                    double reach = level > 0.9 ? 0.14 : 0.2;
                    double h1 = 640 * scale[i];
                    double h2 = 640 * scale[i + 1];
                    double x1 = foot[i][0] + arm * reach * h1;
                    double y1 = foot[i][1] - level * h1 + 6 * scale[i];
                    double x2 = foot[i + 1][0] + arm * reach * h2;
                    double y2 = foot[i + 1][1] - level * h2;
                    c.wire(x1, y1, x2, y2, 44 * scale[i], 2.6 * scale[i] + 0.5, alpha(NIGHT, 0.8));
                }
            }
        }
    }

    /** Split and whole pomegranates on a dark table. */
    private static void pomegranates(Canvas c) {
        c.fill(c.all(), c.vertical(0, mix(NIGHT, WINE, 0.25), c.height, NIGHT));
        c.glow(560, 300, 900, mix(AMBER, WINE, 0.45), 0.45);
        c.fill(new Rectangle2D.Double(0, 760, c.width, c.height - 760), c.vertical(760, mix(NIGHT, WINE, 0.35), c.height, mix(NIGHT, Color.BLACK, 0.3)));
        c.pomegranate(250, 640, 175, mix(WINE, CORAL, 0.35));
        c.pomegranate(1370, 650, 190, mix(WINE, CORAL, 0.2));
        c.pomegranate(700, 560, 235, mix(WINE, CORAL, 0.55));
        c.halfFruit(1060, 730, 225);
        c.pomegranate(470, 800, 165, mix(WINE, AMBER, 0.3));
        c.looseSeeds(820, 960, 260, 26);
    }

    /** Rows of pomegranate trees that narrow towards low hills. */
    private static void orchard(Canvas c) {
        c.sky(mix(SEA, MIST, 0.45), MIST, CREAM, SAND);
        c.glow(1180, 330, 560, CREAM, 0.9);
        c.ridge(450, 90, mix(SEA, MIST, 0.5), 4);
        c.ridge(490, 60, mix(TEAL, MIST, 0.35), 6);
        c.haze(380, 190, CREAM, 0.55);
        c.fill(new Rectangle2D.Double(0, 510, c.width, c.height - 510), c.vertical(510, mix(LEAF, SAND, 0.5), c.height, mix(LEAF, NIGHT, 0.35)));
        double vanishX = 800;
        double vanishY = 505;
        for (int row = -5; row <= 5; row++) {
            c.fill(polygon(vanishX + row * 12 - 1, vanishY, vanishX + row * 12 + 1, vanishY, vanishX + row * 420 + 70, c.height,
                    vanishX + row * 420 - 70, c.height),
                    c.vertical(vanishY, alpha(SAND, 0.5), c.height, alpha(mix(SAND, WINE, 0.35), 0.6)));
        }
        for (int step = 15; step >= 0; step--) {
            double t = Math.pow(0.79, step);
            double y = vanishY + 10 + 640 * t;
            for (int k = 0; k < 10; k++) {
                int row = k < 5 ? k - 5 : 5 - (k - 5);
                double x = vanishX + (row < 0 ? row + 0.5 : row - 0.5) * 520 * t;
                if (x < -260 || x > c.width + 260) {
                    continue;
                }
                c.tree(x, y, 190 * t, mix(mix(LEAF, NIGHT, 0.3), MIST, 0.5 * (1 - t)), t);
            }
        }
    }

    /** Crates of fruit seen from above. */
    private static void crates(Canvas c) {
        c.fill(c.all(), c.vertical(0, mix(SAND, LEAF, 0.35), c.height, mix(SAND, PLUM, 0.45)));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                double x = -70 + column * 445 + (row % 2) * -90;
                double y = -40 + row * 385;
                c.crate(x, y, 410, 350);
            }
        }
        c.shade(0.35);
    }

    /** Seeds so near that they fill the frame. */
    private static void seeds(Canvas c) {
        c.fill(c.all(), c.vertical(0, mix(WINE, NIGHT, 0.3), c.height, mix(WINE, NIGHT, 0.65)));
        for (int row = -1; row < 14; row++) {
            for (int column = -1; column < 17; column++) {
                double x = column * 104 + (row % 2) * 52 + c.between(-13, 13);
                double y = row * 86 + c.between(-11, 11);
                c.seed(x, y, c.between(52, 63), c.between(-0.6, 0.6));
            }
        }
        for (double[] fold : new double[][] {{-80, 330, 620, 120, 1700, 420}, {-60, 900, 720, 640, 1700, 980}}) {
            Path2D membrane = new Path2D.Double();
            membrane.moveTo(fold[0], fold[1]);
            membrane.quadTo(fold[2], fold[3], fold[4], fold[5]);
            c.stroke(membrane, 46, alpha(NIGHT, 0.25));
            c.stroke(membrane, 34, mix(CREAM, CORAL, 0.16));
            c.stroke(membrane, 14, alpha(Color.WHITE, 0.35));
        }
        c.glow(500, 280, 700, CREAM, 0.22);
    }

    /** Turbines on a ridge above the sea at first light. */
    private static void windFarm(Canvas c) {
        c.sky(TEAL, SEA, MIST, CREAM, SAND);
        c.glow(420, 560, 700, CREAM, 0.8);
        c.disc(420, 560, 46, CREAM);
        c.clouds(12, 90, 360, alpha(CREAM, 0.30));
        c.ridge(596, 46, mix(SEA, MIST, 0.5), 7);
        c.sea(600, 900, mix(SEA, CREAM, 0.3), TEAL, 420, CREAM);
        for (double[] far : new double[][] {{690, 606, 120, 0.4}, {800, 604, 128, 1.1}, {915, 602, 118, 0.2}, {1030, 604, 125, 1.6}, {1150,
                601, 116, 0.9}, {1270, 600, 122, 1.9}}) {
            c.turbine(far[0], far[1], far[2], far[3], mix(CREAM, SEA, 0.15));
        }
        c.slope(0, 800, 700, 735, 1600, 690, c.vertical(690, mix(TEAL, LEAF, 0.5), 900, NAVY));
        c.turbine(1120, 735, 330, 0.55, CREAM);
        c.turbine(760, 765, 400, 1.4, CREAM);
        c.slope(0, 845, 800, 800, 1600, 835, c.vertical(800, mix(NAVY, LEAF, 0.25), 900, NIGHT));
        c.turbine(1395, 850, 590, 0.15, mix(CREAM, Color.WHITE, 0.5));
        c.grassEdge(850, mix(NIGHT, LEAF, 0.2));
    }

    /** A container train curves out of the steppe. */
    private static void freightTrain(Canvas c) {
        c.sky(SEA, MIST, CREAM, SAND);
        c.clouds(10, 60, 300, alpha(Color.WHITE, 0.35));
        c.ridge(440, 110, mix(PLUM, MIST, 0.55), 4);
        c.ridge(480, 60, mix(PLUM, MIST, 0.3), 6);
        c.haze(390, 170, CREAM, 0.6);
        c.fill(new Rectangle2D.Double(0, 500, 1600, 400), c.vertical(500, mix(SAND, CREAM, 0.2), 900, mix(SAND, WINE, 0.45)));
        for (int i = 0; i < 5; i++) {
            double y = 520 + i * i * 16;
            c.slope(0, y + 12, 800, y - 8 + i * 5, 1600, y + 10, alpha(mix(SAND, WINE, 0.25 + 0.06 * i), 0.3));
        }
        c.fill(polygon(0, 752, 1600, 565, 1600, 580, 0, 830), c.vertical(560, mix(SAND, PLUM, 0.45), 830, mix(PLUM, NIGHT, 0.4)));
        Color[] paint = {CORAL, TEAL, AMBER, NAVY, WINE, SEA, SAND, LEAF};
        double front = 1560;
        double[] edge = new double[14];
        for (int i = 0; i < edge.length; i++) {
            edge[i] = front * Math.pow(0.845, i);
        }
        // The train comes nearer from right to left: x = 1600 is far, x = 0 is near.
        for (int i = 0; i < edge.length - 1; i++) {
            double x1 = 1600 - edge[i] - 30;
            double x2 = 1600 - edge[i + 1] - 46;
            c.container(x1, x2, paint[i % paint.length], i == 0);
        }
        c.line(0, 812, 1600, 574, 5, alpha(CREAM, 0.7));
        c.glow(1500, 420, 400, CREAM, 0.5);
        c.grassEdge(868, mix(WINE, NIGHT, 0.55));
    }

    /** A board in perspective with a few turned pieces in low light. */
    private static void chess(Canvas c) {
        c.fill(c.all(), c.vertical(0, NIGHT, c.height, mix(NAVY, NIGHT, 0.4)));
        c.glow(1150, 220, 800, AMBER, 0.42);
        c.glow(300, 150, 500, SEA, 0.25);
        for (int i = 0; i < 26; i++) {
            c.disc(c.between(0, 1600), c.between(40, 360), c.between(14, 46), alpha(c.pick(AMBER, CREAM, SEA), c.between(0.05, 0.16)));
        }
        double top = 430;
        double bottom = c.height + 130;
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                double[] a = boardPoint(column, row, top, bottom);
                double[] b = boardPoint(column + 1, row, top, bottom);
                double[] d = boardPoint(column + 1, row + 1, top, bottom);
                double[] e = boardPoint(column, row + 1, top, bottom);
                Color square = (row + column) % 2 == 0 ? mix(SAND, CREAM, 0.3) : mix(NAVY, WINE, 0.3);
                double light = 0.18 + 0.5 * row / 8 - 0.16 * column / 8;
                c.fill(polygon(a[0], a[1], b[0], b[1], d[0], d[1], e[0], e[1]), mix(square, NIGHT, Math.max(0, Math.min(0.75, 0.72 - light))));
            }
        }
        double[] rim1 = boardPoint(0, 0, top, bottom);
        double[] rim2 = boardPoint(8, 0, top, bottom);
        c.line(rim1[0], rim1[1], rim2[0], rim2[1], 6, alpha(AMBER, 0.5));
        String[] order = {"rook 1 0 d", "king 4 0 d", "pawn 6 1 d", "bishop 2 1 d", "bishop 5 2 l", "pawn 3 3 l", "queen 6 4 l", "pawn 1 4 d", "king 2 5 l"};
        for (String piece : order) {
            String[] word = piece.split(" ");
            double[] at = boardPoint(Integer.parseInt(word[1]) + 0.5, Integer.parseInt(word[2]) + 0.55, top, bottom);
            double[] next = boardPoint(Integer.parseInt(word[1]) + 1.5, Integer.parseInt(word[2]) + 0.55, top, bottom);
            c.piece(word[0], at[0], at[1], next[0] - at[0], word[3].equals("l"));
        }
    }

    private static double[] boardPoint(double column, double row, double top, double bottom) {
        double depth = row / 8.0;
        double t = Math.pow(depth, 1.55);
        double y = top + (bottom - top) * t;
        double half = 430 + 760 * t;
        return new double[] {800 + (column / 4.0 - 1) * half, y};
    }

    /** A white field under a late sky. */
    private static void cottonField(Canvas c) {
        c.sky(mix(PLUM, SEA, 0.4), mix(CORAL, MIST, 0.5), CREAM);
        c.glow(800, 430, 700, AMBER, 0.5);
        c.ridge(420, 50, mix(PLUM, MIST, 0.35), 5);
        c.haze(360, 110, CREAM, 0.5);
        c.fill(new Rectangle2D.Double(0, 430, 1600, 470), c.vertical(430, mix(LEAF, SAND, 0.4), 900, mix(LEAF, NIGHT, 0.5)));
        for (int row = 0; row < 42; row++) {
            double t = row / 42.0;
            double y = 436 + 470 * t * t;
            double size = 2 + 26 * t * t;
            for (double x = c.between(-20, 0); x < 1620; x += size * 2.4) {
                if (c.between(0, 1) < 0.3) {
                    c.disc(x + size * 0.6, y + size * 0.8, size * 0.9, alpha(mix(LEAF, NIGHT, 0.35), 0.5));
                    continue;
                }
                double px = x + c.between(-size, size);
                double py = y + c.between(-size / 2, size / 2);
                c.disc(px + size * 0.2, py + size * 0.3, size * 0.75, alpha(mix(PLUM, LEAF, 0.4), 0.5));
                for (int puff = 0; puff < 3; puff++) {
                    c.disc(px + c.between(-size / 3, size / 3), py + c.between(-size / 3, size / 4), size * 0.45, mix(CREAM, CORAL, c.between(0, 0.12)));
                }
            }
        }
    }

    /** A red curtain, parted over a lit stage. */
    private static void theatre(Canvas c) {
        c.fill(c.all(), c.vertical(0, NIGHT, 900, mix(NIGHT, PLUM, 0.6)));
        c.fill(polygon(640, -20, 960, -20, 1310, 800, 290, 800), c.vertical(0, alpha(CREAM, 0.55), 800, alpha(AMBER, 0.06)));
        c.glow(800, 730, 520, AMBER, 0.6);
        c.fill(polygon(190, 720, 1410, 720, 1600, 900, 0, 900), c.vertical(720, mix(SAND, WINE, 0.35), 900, mix(NIGHT, WINE, 0.45)));
        for (int i = -9; i <= 9; i++) {
            c.line(800 + i * 66, 720, 800 + i * 105, 900, 2, alpha(NIGHT, 0.35));
        }
        c.fill(new Ellipse2D.Double(480, 735, 640, 90), alpha(CREAM, 0.35));
        // One bentwood chair in the light.
        c.chair(800, 790, 190);
        for (int side = 0; side < 2; side++) {
            for (int fold = 13; fold >= 0; fold--) {
                double t = fold / 13.0;
                double outer = -20 + fold * 40;
                Path2D curtain = new Path2D.Double();
                double waist = outer * (0.72 - 0.1 * t);
                curtain.moveTo(mirror(side, outer - 46), -20);
                curtain.lineTo(mirror(side, outer + 26), -20);
                curtain.curveTo(mirror(side, outer + 40), 300, mirror(side, waist + 60), 480, mirror(side, waist * 0.78 + 30), 905);
                curtain.lineTo(mirror(side, waist * 0.78 - 46), 905);
                curtain.curveTo(mirror(side, waist - 30), 480, mirror(side, outer - 40), 300, mirror(side, outer - 46), -20);
                float x1 = (float) mirror(side, outer - 46);
                float x2 = (float) mirror(side, outer + 30);
                c.fill(curtain, new LinearGradientPaint(Math.min(x1, x2), 0, Math.max(x1, x2), 0, new float[] {0, 0.5f, 1},
                        new Color[] {mix(WINE, NIGHT, 0.65), mix(WINE, CORAL, 0.12 + 0.35 * t), mix(WINE, NIGHT, 0.5)}));
            }
        }
        for (int i = 0; i < 11; i++) {
            c.fill(new Ellipse2D.Double(-60 + i * 160, -150, 190, 240), new GradientPaint(0, 0, mix(WINE, NIGHT, 0.35), 0, 90, mix(WINE, CORAL, 0.3)));
            c.stroke(new Arc2D.Double(-60 + i * 160, -150, 190, 240, 180, 180, Arc2D.OPEN), 7, alpha(AMBER, 0.8));
        }
        c.shade(0.45);
    }

    private static double mirror(int side, double x) {
        return side == 0 ? x : 1600 - x;
    }

    /** The sea has gone: cracked mud, a boat, a pier that ends in the air. */
    private static void dryShore(Canvas c) {
        c.sky(mix(SEA, MIST, 0.3), MIST, CREAM, mix(SAND, CREAM, 0.4));
        c.clouds(9, 70, 280, alpha(Color.WHITE, 0.4));
        c.sea(420, 480, mix(SEA, MIST, 0.3), SEA, 1150, CREAM);
        c.fill(new Rectangle2D.Double(0, 470, 1600, 430), c.vertical(470, mix(SAND, MIST, 0.35), 900, mix(SAND, PLUM, 0.5)));
        for (int i = 0; i < 6; i++) {
            double y = 478 + i * 13 + i * i * 3;
            c.slope(0, y + c.between(-6, 6), 800, y + c.between(-8, 8), 1600, y + c.between(-6, 6), alpha(mix(SAND, PLUM, 0.1 * i), 0.28));
        }
        // Cracks: a net in perspective.
        for (int row = 0; row < 13; row++) {
            double t1 = Math.pow(row / 13.0, 1.8);
            double t2 = Math.pow((row + 1) / 13.0, 1.8);
            double y1 = 585 + 330 * t1;
            double y2 = 585 + 330 * t2;
            double step = 46 + 150 * t1;
            for (double x = -step + c.between(0, step); x < 1650; x += step) {
                double jx = c.between(-step / 4, step / 4);
                c.line(x, y1, x + jx + step * 0.2, y2, 1 + 3 * t1, alpha(mix(PLUM, WINE, 0.4), 0.25 + 0.35 * t1));
                c.line(x, y1, x + step, y1 + c.between(-7, 7) * (0.4 + t1), 1 + 3 * t1, alpha(mix(PLUM, WINE, 0.4), 0.25 + 0.3 * t1));
            }
        }
        // The pier.
        for (int i = 0; i < 7; i++) {
            double x = 60 + i * 92;
            c.line(x, 452 - i * 2, x + 3, 596 - i * 13, 9 - i * 0.7, mix(NAVY, PLUM, 0.4));
        }
        c.fill(polygon(0, 430, 690, 425, 690, 437, 0, 456), mix(NAVY, PLUM, 0.3));
        c.fill(polygon(0, 430, 690, 425, 690, 428, 0, 436), mix(SAND, PLUM, 0.3));
        c.boat(1090, 720, 430);
        c.shade(0.25);
    }

    /** Offshore platforms against a burning sky. */
    private static void platforms(Canvas c) {
        c.sky(NIGHT, PLUM, WINE, CORAL, AMBER);
        c.glow(880, 560, 640, AMBER, 0.75);
        c.disc(880, 545, 74, mix(AMBER, CREAM, 0.6));
        c.clouds(14, 120, 430, alpha(mix(WINE, NIGHT, 0.3), 0.35));
        c.sea(570, 900, mix(CORAL, PLUM, 0.5), NIGHT, 880, AMBER);
        c.platform(1270, 585, 0.5, mix(PLUM, NIGHT, 0.35));
        c.platform(250, 580, 0.34, mix(PLUM, WINE, 0.3));
        c.platform(560, 640, 1.0, NIGHT);
        c.line(660, 545, 1230, 566, 3, mix(PLUM, NIGHT, 0.5));
        for (int i = 0; i < 9; i++) {
            double x = 690 + i * 62;
            c.line(x, 546 + i * 2.2, x, 592 - i * 1.5, 2.4, mix(PLUM, NIGHT, 0.5));
        }
        for (int i = 0; i < 5; i++) {
            c.bird(1050 + i * 46 + c.between(-10, 10), 240 + c.between(-40, 40), c.between(12, 22), alpha(NIGHT, 0.7));
        }
    }

    /** Gantry cranes and stacked boxes beside still water. */
    private static void portCranes(Canvas c) {
        c.sky(mix(NAVY, TEAL, 0.5), SEA, MIST, CREAM);
        c.glow(300, 520, 560, CREAM, 0.7);
        c.ridge(560, 60, mix(SEA, MIST, 0.45), 5);
        c.haze(430, 170, CREAM, 0.45);
        Color[] paint = {CORAL, AMBER, TEAL, NAVY, WINE, SEA, SAND, LEAF};
        for (int column = 0; column < 24; column++) {
            int high = 1 + (int) c.between(0, 4.99);
            for (int level = 0; level < high; level++) {
                double x = 470 + column * 49;
                double y = 618 - level * 27;
                Color box = mix(paint[(int) c.between(0, 7.99)], MIST, 0.2);
                c.fill(new Rectangle2D.Double(x, y, 46, 25), box);
                for (int rib = 1; rib < 6; rib++) {
                    c.line(x + rib * 7.6, y + 3, x + rib * 7.6, y + 22, 1.2, alpha(NIGHT, 0.22));
                }
            }
        }
        c.fill(new Rectangle2D.Double(430, 643, 1170, 16), mix(NIGHT, PLUM, 0.25));
        c.crane(620, 645, 1.0, mix(NAVY, NIGHT, 0.4));
        c.crane(960, 645, 1.08, mix(WINE, NIGHT, 0.3));
        c.crane(1330, 645, 1.16, mix(NAVY, NIGHT, 0.4));
        c.mirrorBelow(659, 0.72);
        c.ripples(662, 900, 260, CREAM);
    }

    /** A railway ferry in open water. */
    private static void ferry(Canvas c) {
        c.sky(SEA, mix(SEA, MIST, 0.6), CREAM);
        c.clouds(16, 90, 400, alpha(Color.WHITE, 0.45));
        c.ridge(510, 44, mix(SEA, MIST, 0.4), 5);
        c.sea(510, 900, mix(SEA, MIST, 0.15), NAVY, 640, CREAM);
        Path2D hull = new Path2D.Double();
        hull.moveTo(280, 560);
        hull.lineTo(1400, 560);
        hull.curveTo(1380, 610, 1345, 650, 1320, 676);
        hull.lineTo(350, 676);
        hull.curveTo(320, 650, 296, 610, 280, 560);
        c.fill(hull, c.vertical(560, mix(NAVY, TEAL, 0.25), 676, NIGHT));
        c.fill(polygon(337, 656, 1338, 656, 1320, 676, 350, 676), WINE);
        c.fill(new Rectangle2D.Double(330, 492, 900, 70), mix(CREAM, MIST, 0.2));
        c.fill(new Rectangle2D.Double(330, 492, 900, 8), Color.WHITE);
        for (int i = 0; i < 26; i++) {
            c.fill(new RoundRectangle2D.Double(352 + i * 33, 520, 18, 20, 6, 6), mix(NAVY, SEA, 0.4));
        }
        c.fill(polygon(380, 492, 380, 436, 800, 436, 860, 492), CREAM);
        for (int i = 0; i < 10; i++) {
            c.fill(new RoundRectangle2D.Double(400 + i * 38, 454, 26, 16, 5, 5), mix(NAVY, SEA, 0.3));
        }
        c.fill(polygon(430, 436, 440, 386, 660, 386, 690, 436), mix(CREAM, Color.WHITE, 0.5));
        c.fill(polygon(448, 396, 655, 396, 668, 416, 444, 416), mix(NAVY, SEA, 0.2));
        c.fill(polygon(760, 436, 775, 330, 850, 330, 850, 436), CORAL);
        c.fill(polygon(774, 345, 850, 345, 850, 366, 771, 366), CREAM);
        c.line(540, 386, 540, 300, 5, CREAM);
        c.line(515, 330, 565, 330, 4, CREAM);
        Color[] wagon = {CORAL, TEAL, AMBER, WINE, SEA};
        for (int i = 0; i < 5; i++) {
            c.fill(new Rectangle2D.Double(905 + i * 62, 462, 56, 32), mix(wagon[i], NIGHT, 0.12));
        }
        for (int i = 0; i < 60; i++) {
            double y = c.between(672, 700);
            double x = c.between(250, 1420);
            c.line(x, y, x + c.between(20, 120), y + c.between(-2, 2), c.between(2, 5), alpha(Color.WHITE, c.between(0.2, 0.6)));
        }
        for (int i = 0; i < 90; i++) {
            double spread = c.between(0, 1);
            double x = 1380 + spread * 230;
            c.line(x, 668 + spread * 40 * c.between(-0.2, 1), x + 50, 672 + spread * 40, 3, alpha(CREAM, 0.35 * (1 - spread)));
        }
        for (int i = 0; i < 6; i++) {
            c.bird(180 + i * 70 + c.between(-20, 20), 250 + c.between(-60, 60), c.between(14, 26), alpha(Color.WHITE, 0.9));
        }
    }

    /** Desks from above, a sheet and a pencil on each. */
    private static void examDesks(Canvas c) {
        c.fill(c.all(), c.vertical(0, mix(SEA, CREAM, 0.55), 900, mix(TEAL, CREAM, 0.4)));
        for (int i = 0; i < 34; i++) {
            c.line(-400 + i * 76, 0, -700 + i * 76, 900, 2, alpha(TEAL, 0.12));
        }
        AffineTransform was = c.turn(800, 450, -0.19);
        for (int row = -1; row < 5; row++) {
            for (int column = -1; column < 6; column++) {
                double x = -60 + column * 345;
                double y = -40 + row * 262;
                c.soft(x + 16, y + 22, 262, 166, alpha(NIGHT, 0.3));
                c.fill(new RoundRectangle2D.Double(x, y, 262, 166, 16, 16), new GradientPaint((float) x, (float) y, mix(SAND, CREAM, 0.35),
                        (float) x + 262, (float) y + 166, mix(SAND, AMBER, 0.3)));
                c.fill(new RoundRectangle2D.Double(x + 78, y + 186, 106, 52, 22, 22), mix(NAVY, TEAL, 0.4));
                AffineTransform desk = c.turn(x + 120, y + 84, c.between(-0.13, 0.13));
                c.fill(new Rectangle2D.Double(x + 74, y + 24, 100, 126), alpha(NIGHT, 0.18));
                c.fill(new Rectangle2D.Double(x + 70, y + 20, 100, 126), mix(CREAM, Color.WHITE, 0.7));
                for (int line = 0; line < 6; line++) {
                    c.disc(x + 84, y + 42 + line * 17, 3.6, line == (row + column + 7) % 6 ? CORAL : mix(SEA, CREAM, 0.4));
                    c.line(x + 96, y + 42 + line * 17, x + 96 + 60 * c.between(0.5, 1), y + 42 + line * 17, 3.4, mix(MIST, SEA, 0.25));
                }
                c.back(desk);
                AffineTransform pencil = c.turn(x + 205, y + 84, c.between(-0.5, 0.9));
                c.fill(new RoundRectangle2D.Double(x + 200, y + 36, 9, 80, 3, 3), row % 2 == 0 ? CORAL : AMBER);
                c.fill(polygon(x + 200, y + 116, x + 209, y + 116, x + 204.5, y + 132), CREAM);
                c.fill(new Rectangle2D.Double(x + 200, y + 34, 9, 10), WINE);
                c.back(pencil);
            }
        }
        c.back(was);
        c.glow(1250, 130, 760, CREAM, 0.42);
        c.shade(0.3);
    }

    /** Rings spread below a city at night; a trace runs through them. */
    private static void seismicRings(Canvas c) {
        c.sky(NIGHT, NAVY, TEAL);
        c.stars(150, 330);
        c.glow(800, 560, 620, mix(SEA, AMBER, 0.3), 0.55);
        c.skyline(560, 30, 150, mix(NAVY, TEAL, 0.35), 0.12, 30);
        c.skyline(572, 20, 235, mix(NIGHT, NAVY, 0.55), 0.4, 52);
        c.fill(new Rectangle2D.Double(0, 570, 1600, 330), c.vertical(570, mix(PLUM, WINE, 0.3), 900, NIGHT));
        for (int i = 0; i < 5; i++) {
            double y = 610 + i * 62;
            c.slope(0, y + c.between(-16, 16), 800, y + c.between(-30, 30), 1600, y + c.between(-16, 16), alpha(mix(NIGHT, WINE, 0.5 - 0.1 * i), 0.4));
        }
        c.clip(new Rectangle2D.Double(0, 572, 1600, 328));
        for (int i = 1; i < 15; i++) {
            double r = i * i * 3.0 + i * 34;
            c.stroke(new Ellipse2D.Double(800 - r, 800 - r * 0.78, 2 * r, 2 * r * 0.78), 5 - i * 0.22, alpha(mix(AMBER, CORAL, i / 15.0), 0.95 - i * 0.06));
        }
        c.glow(800, 800, 190, CREAM, 0.9);
        c.clip(null);
        Path2D trace = new Path2D.Double();
        trace.moveTo(0, 573);
        for (int x = 0; x <= 1600; x += 7) {
            double near = Math.exp(-Math.pow((x - 800) / 210.0, 2));
            trace.lineTo(x, 573 + (x / 7 % 2 == 0 ? -1 : 1) * (2 + 62 * near * c.between(0.25, 1)));
        }
        c.stroke(trace, 8, alpha(AMBER, 0.25));
        c.stroke(trace, 2.6, CREAM);
    }

    /** A carpet of our own drawing: borders, stars and hooked lozenges. */
    private static void carpet(Canvas c) {
        Color[] dye = {WINE, NAVY, SAND, CORAL, CREAM, TEAL, AMBER, LEAF};
        int knot = 11;
        int columns = c.width / knot + 1;
        int rows = c.height / knot + 1;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Color thread = dye[carpetDye(column - columns / 2, row - rows / 2, columns / 2, rows / 2)];
                Color worn = mix(thread, c.between(0, 1) < 0.5 ? NIGHT : CREAM, c.between(0, 0.09));
                c.fill(new Rectangle2D.Double(column * knot, row * knot, knot, knot), worn);
            }
        }
        c.glow(420, 200, 900, CREAM, 0.16);
        c.shade(0.42);
    }

    /** The dye of one knot, counted from the middle; symmetrical in both directions. */
    private static int carpetDye(int column, int row, int halfWidth, int halfHeight) {
        int x = Math.abs(column);
        int y = Math.abs(row);
        int edge = Math.min(halfWidth - x, halfHeight - y);
        if (edge < 2) {
            return 1;
        }
        if (edge < 9) {                                        // outer border: running steps
            int along = halfWidth - x < halfHeight - y ? y : x;
            int step = (along + edge * 2) % 12;
            return edge == 2 || edge == 8 ? 4 : step < 4 ? 3 : step < 8 ? 0 : 2;
        }
        if (edge < 11) {
            return 1;
        }
        if (edge < 19) {                                       // inner border: small stars
            int along = (halfWidth - x < halfHeight - y ? y : x) % 14;
            int centre = Math.abs(along - 7) + Math.abs(edge - 15);
            return edge == 11 || edge == 18 ? 6 : centre < 2 ? 3 : centre < 4 ? 4 : centre == 5 ? 0 : 5;
        }
        if (edge < 21) {
            return 4;
        }
        int cell = Math.floorMod(column + 18, 36) - 18;         // three medallions in a row
        int d = Math.abs(cell) * 4 / 3 + y;
        int hooks = (Math.abs(cell) * 2 + y * 3) % 9;
        if (d < 3) {
            return 4;
        }
        if (d < 6) {
            return 3;
        }
        if (d < 9) {
            return Math.abs(cell) == y || Math.abs(cell) == 0 || y == 0 ? 6 : 1;
        }
        if (d < 11) {
            return 4;
        }
        if (d < 15) {
            return hooks < 4 ? 5 : 2;
        }
        if (d < 17) {
            return 1;
        }
        if (d < 20) {
            return hooks < 3 ? 4 : 3;
        }
        if (d < 21) {
            return 1;
        }
        int small = Math.abs(Math.floorMod(column, 36) - 18) + Math.abs(Math.floorMod(row + 13, 26) - 0);
        int flowers = Math.floorMod(column * 3 + row * 5, 31);
        int star = Math.abs(Math.floorMod(column, 12) - 6) + Math.abs(Math.floorMod(row, 12) - 6);
        return small < 3 ? 6 : star == 0 ? 4 : star == 1 ? 6 : star == 2 && flowers % 2 == 0 ? 7 : 0;
    }

    /** A train's light comes round the bend of a new tunnel. */
    private static void metroTunnel(Canvas c) {
        c.fill(c.all(), NIGHT);
        for (int ring = 0; ring < 22; ring++) {
            double t = Math.pow(0.83, ring);
            double cx = 800 + 170 * (1 - t);
            double cy = 420 + 60 * (1 - t);
            double r = 1010 * t;
            Color lit = mix(mix(TEAL, SAND, 0.25 + ring * 0.03), NIGHT, Math.max(0.05, 0.72 - ring * 0.035));
            c.fill(new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r), lit);
            double inner = r * 0.955;
            c.fill(new Ellipse2D.Double(cx - inner, cy - inner, 2 * inner, 2 * inner), mix(lit, NIGHT, 0.24));
            for (int panel = 0; panel < 18; panel++) {
                double angle = Math.PI * 2 * panel / 18;
                c.line(cx + Math.cos(angle) * r, cy + Math.sin(angle) * r, cx + Math.cos(angle) * inner * 0.86,
                        cy + Math.sin(angle) * inner * 0.86, 1 + 3 * t, alpha(NIGHT, 0.3));
            }
            double lampX = cx - r * 0.62;
            double lampY = cy - r * 0.62;
            c.glow(lampX, lampY, 120 * t + 8, AMBER, 0.55);
            c.disc(lampX, lampY, 11 * t + 1, CREAM);
        }
        double vx = 966;
        double vy = 478;
        c.fill(polygon(vx - 14, vy + 14, vx + 14, vy + 14, 1500, 905, 80, 905), c.vertical(480, mix(SAND, TEAL, 0.4), 905, mix(NIGHT, NAVY, 0.4)));
        for (int i = 0; i < 26; i++) {
            double t = Math.pow(0.85, i);
            double y = vy + 12 + 430 * t;
            c.line(vx - 760 * t, y, vx + 470 * t, y, 16 * t + 0.5, alpha(NIGHT, 0.65));
        }
        for (double[] rail : new double[][] {{420, 446}, {1170, 1196}}) {
            c.fill(polygon(vx - 3, vy + 12, vx + 3, vy + 12, rail[1], 905, rail[0], 905), c.vertical(480, CREAM, 905, mix(SEA, MIST, 0.3)));
        }
        c.glow(vx, vy - 20, 460, CREAM, 0.95);
        c.fill(new RoundRectangle2D.Double(vx - 56, vy - 76, 112, 104, 40, 34), mix(NAVY, SEA, 0.25));
        c.fill(new RoundRectangle2D.Double(vx - 42, vy - 62, 84, 42, 20, 20), mix(CREAM, AMBER, 0.15));
        c.disc(vx - 34, vy + 4, 9, Color.WHITE);
        c.disc(vx + 34, vy + 4, 9, Color.WHITE);
        c.glow(vx - 34, vy + 4, 110, Color.WHITE, 0.95);
        c.glow(vx + 34, vy + 4, 110, Color.WHITE, 0.95);
        c.shade(0.4);
    }

    /** A bay, terraces of lights and three curved towers. */
    private static void cityAtDusk(Canvas c) {
        c.sky(NIGHT, mix(PLUM, NAVY, 0.4), mix(CORAL, PLUM, 0.45), AMBER);
        c.stars(80, 230);
        c.glow(1050, 610, 760, AMBER, 0.5);
        c.ridge(520, 90, mix(PLUM, CORAL, 0.25), 4);
        c.skyline(612, 18, 120, mix(PLUM, NAVY, 0.35), 0.35, 34);
        for (double[] tower : new double[][] {{520, 1.0}, {640, 1.14}, {765, 0.94}}) {
            double h = 330 * tower[1];
            Path2D flame = new Path2D.Double();
            flame.moveTo(tower[0] - 52, 620);
            flame.curveTo(tower[0] - 74, 620 - h * 0.45, tower[0] - 20, 620 - h * 0.75, tower[0] + 16, 620 - h);
            flame.curveTo(tower[0] + 26, 620 - h * 0.7, tower[0] + 70, 620 - h * 0.45, tower[0] + 50, 620);
            flame.closePath();
            c.fill(flame, new GradientPaint((float) tower[0] - 60, 0, mix(NAVY, SEA, 0.35), (float) tower[0] + 60, 0, mix(NIGHT, PLUM, 0.4)));
            c.clip(flame);
            for (double y = 616; y > 620 - h; y -= 13) {
                c.line(tower[0] - 80, y, tower[0] + 80, y - 14, 1.6, alpha(AMBER, 0.4));
            }
            c.clip(null);
        }
        c.skyline(622, 26, 185, mix(NIGHT, NAVY, 0.5), 0.5, 46);
        c.skyline(640, 12, 70, NIGHT, 0.5, 60);
        c.mirrorBelow(640, 0.7);
        c.ripples(642, 900, 1050, AMBER);
        c.line(0, 640, 1600, 640, 3, alpha(AMBER, 0.55));
    }

    /** High peaks above a layer of smog with towers in it. */
    private static void mountainHaze(Canvas c) {
        c.sky(mix(SEA, NAVY, 0.3), mix(SEA, MIST, 0.5), CREAM);
        c.peaks(470, 330, mix(NAVY, MIST, 0.35), CREAM);
        c.ridge(560, 130, mix(NAVY, SEA, 0.45), 6);
        c.haze(430, 300, mix(SAND, MIST, 0.35), 0.85);
        c.skyline(760, 24, 210, mix(PLUM, SAND, 0.5), 0, 44);
        c.haze(560, 280, mix(SAND, MIST, 0.25), 0.85);
        c.skyline(840, 22, 200, mix(PLUM, NAVY, 0.35), 0.12, 58);
        c.haze(700, 240, mix(SAND, CORAL, 0.2), 0.6);
        for (double[] stack : new double[][] {{270, 470}, {1330, 500}}) {
            c.fill(polygon(stack[0] - 15, stack[1], stack[0] + 15, stack[1], stack[0] + 24, 860, stack[0] - 24, 860), mix(PLUM, NAVY, 0.45));
            for (int band = 0; band < 2; band++) {
                c.fill(new Rectangle2D.Double(stack[0] - 16, stack[1] + 14 + band * 46, 32, 20), mix(CORAL, SAND, 0.4));
            }
            for (int puff = 0; puff < 26; puff++) {
                c.disc(stack[0] + puff * 13 + c.between(-8, 8), stack[1] - 14 - puff * 5 + c.between(-9, 9), 15 + puff * 2.6, alpha(CREAM, 0.16));
            }
        }
        c.fill(new Rectangle2D.Double(0, 835, 1600, 65), mix(NAVY, NIGHT, 0.4));
        c.treeLine(842, mix(NIGHT, LEAF, 0.25));
    }

    /** A pear-shaped tea glass, its saucer and a cube of sugar by a window. */
    private static void teaGlass(Canvas c) {
        c.fill(c.all(), new GradientPaint(0, 0, mix(TEAL, MIST, 0.35), 1600, 1067, mix(NAVY, PLUM, 0.3)));
        for (int i = 0; i < 20; i++) {
            c.disc(c.between(0, 1600), c.between(30, 560), c.between(30, 100), alpha(c.pick(CREAM, AMBER, MIST), c.between(0.06, 0.2)));
        }
        c.fill(new Rectangle2D.Double(0, 770, 1600, 300), c.vertical(770, mix(SAND, WINE, 0.35), 1067, mix(NIGHT, WINE, 0.4)));
        for (int i = 0; i < 11; i++) {
            c.line(0, 790 + i * 27 + c.between(-5, 5), 1600, 786 + i * 29 + c.between(-8, 8), 1.5, alpha(NIGHT, 0.22));
        }
        c.fill(new Ellipse2D.Double(440, 850, 800, 120), alpha(NIGHT, 0.35));
        c.fill(new Ellipse2D.Double(480, 800, 640, 136), mix(CREAM, Color.WHITE, 0.4));
        c.fill(new Ellipse2D.Double(560, 815, 480, 90), mix(MIST, CREAM, 0.5));
        c.stroke(new Ellipse2D.Double(500, 806, 600, 122), 6, alpha(WINE, 0.8));
        Path2D glass = new Path2D.Double();
        glass.moveTo(655, 300);
        glass.curveTo(690, 460, 720, 500, 715, 560);
        glass.curveTo(705, 640, 640, 670, 655, 770);
        glass.curveTo(668, 850, 720, 868, 800, 868);
        glass.curveTo(880, 868, 932, 850, 945, 770);
        glass.curveTo(960, 670, 895, 640, 885, 560);
        glass.curveTo(880, 500, 910, 460, 945, 300);
        glass.closePath();
        c.fill(glass, alpha(CREAM, 0.22));
        c.clip(glass);
        c.fill(new Rectangle2D.Double(600, 400, 400, 480), new LinearGradientPaint(650, 0, 950, 0, new float[] {0, 0.35f, 0.7f, 1},
                new Color[] {mix(WINE, NIGHT, 0.2), mix(CORAL, AMBER, 0.35), mix(WINE, CORAL, 0.35), mix(WINE, NIGHT, 0.4)}));
        c.fill(new Ellipse2D.Double(650, 378, 300, 44), mix(AMBER, CORAL, 0.35));
        c.glow(770, 720, 150, AMBER, 0.75);
        c.glow(780, 480, 110, AMBER, 0.45);
        c.line(700, 300, 748, 520, 13, alpha(Color.WHITE, 0.4));
        c.line(690, 720, 705, 800, 15, alpha(Color.WHITE, 0.35));
        c.clip(null);
        c.stroke(glass, 5, alpha(Color.WHITE, 0.5));
        c.stroke(new Ellipse2D.Double(655, 278, 290, 44), 6, alpha(Color.WHITE, 0.75));
        for (int i = 0; i < 3; i++) {
            double x = 740 + i * 62;
            Path2D steam = new Path2D.Double();
            steam.moveTo(x, 270);
            steam.curveTo(x - 60, 200, x + 62, 150, x - 6, 60);
            c.stroke(steam, 26, alpha(Color.WHITE, 0.07));
            c.stroke(steam, 12, alpha(Color.WHITE, 0.12));
        }
        for (double[] cube : new double[][] {{1160, 870}, {1255, 900}}) {
            c.fill(polygon(cube[0], cube[1], cube[0] + 40, cube[1] - 18, cube[0] + 82, cube[1], cube[0] + 42, cube[1] + 20), Color.WHITE);
            c.fill(polygon(cube[0], cube[1], cube[0] + 42, cube[1] + 20, cube[0] + 42, cube[1] + 74, cube[0], cube[1] + 52), mix(CREAM, MIST, 0.3));
            c.fill(polygon(cube[0] + 42, cube[1] + 20, cube[0] + 82, cube[1], cube[0] + 82, cube[1] + 52, cube[0] + 42, cube[1] + 74), mix(MIST, SEA, 0.2));
        }
        c.shade(0.3);
    }

    /** A seaside avenue with palms, closed for runners. */
    private static void boulevard(Canvas c) {
        c.sky(mix(SEA, MIST, 0.2), MIST, CREAM, mix(CORAL, CREAM, 0.45));
        c.glow(560, 470, 620, CREAM, 0.85);
        c.sea(470, 620, mix(SEA, CREAM, 0.3), SEA, 560, CREAM);
        c.ridge(472, 40, mix(SEA, MIST, 0.45), 5);
        c.skyline(480, 18, 130, mix(SEA, MIST, 0.25), 0, 12);
        c.fill(polygon(0, 560, 1600, 500, 1600, 900, 0, 900), c.vertical(500, mix(SAND, CREAM, 0.5), 900, mix(SAND, CORAL, 0.35)));
        c.fill(polygon(1000, 512, 1085, 510, 1500, 900, 160, 900), c.vertical(510, mix(PLUM, SAND, 0.45), 900, mix(NAVY, PLUM, 0.45)));
        for (int lane = 1; lane < 4; lane++) {
            double near = 160 + lane * 335;
            c.fill(polygon(1000 + lane * 21, 512, 1001.5 + lane * 21, 512, near + 16, 900, near - 6, 900), alpha(CREAM, 0.75));
        }
        for (int i = 7; i >= 0; i--) {
            double t = Math.pow(0.7, i);
            c.palm(1080 + 560 * t, 512 + 330 * t, 560 * t, mix(mix(NIGHT, LEAF, 0.35), MIST, 0.55 * (1 - t)));
            c.palm(990 - 930 * t, 514 + 300 * t, 560 * t, mix(mix(NIGHT, LEAF, 0.3), MIST, 0.55 * (1 - t)));
        }
        for (int i = 0; i < 22; i++) {
            double t = i / 21.0;
            c.line(1018 - 860 * t * t, 512 + 380 * t * t, 1018 - 860 * t * t, 502 + 300 * t * t, 2 + 5 * t, mix(CORAL, CREAM, 0.2));
        }
    }

    /** An empty lectern with microphones before blue curtains. */
    private static void briefingRoom(Canvas c) {
        c.fill(c.all(), NAVY);
        for (int fold = 0; fold < 27; fold++) {
            double x = fold * 62 - 20 + c.between(-6, 6);
            double w = 66 + c.between(-6, 10);
            c.fill(new Rectangle2D.Double(x, 0, w, 900), new LinearGradientPaint((float) x, 0, (float) (x + w), 0, new float[] {0, 0.45f, 1},
                    new Color[] {mix(NAVY, NIGHT, 0.55), mix(NAVY, SEA, 0.42), mix(NAVY, NIGHT, 0.45)}));
        }
        c.fill(c.all(), c.vertical(0, alpha(NIGHT, 0.6), 900, alpha(NIGHT, 0.05)));
        c.glow(800, 380, 760, MIST, 0.4);
        // Two plain flags on poles, of no country.
        c.flag(360, 150, 860, CORAL, CREAM, TEAL, 1);
        c.flag(1240, 150, 860, SAND, SEA, NAVY, -1);
        c.fill(new Rectangle2D.Double(0, 880, 1600, 187), c.vertical(880, mix(NIGHT, PLUM, 0.45), 1067, NIGHT));
        c.fill(new Ellipse2D.Double(480, 985, 640, 80), alpha(Color.BLACK, 0.4));
        // The lectern.
        c.fill(polygon(610, 560, 990, 560, 950, 1040, 650, 1040), new LinearGradientPaint(610, 0, 990, 0, new float[] {0, 0.5f, 1},
                new Color[] {mix(WINE, NIGHT, 0.68), mix(SAND, WINE, 0.58), mix(WINE, NIGHT, 0.72)}));
        c.fill(polygon(575, 520, 1025, 520, 1000, 572, 600, 572), c.vertical(520, mix(SAND, WINE, 0.35), 572, mix(WINE, NIGHT, 0.5)));
        c.fill(polygon(560, 505, 1040, 505, 1025, 524, 575, 524), mix(SAND, WINE, 0.25));
        c.disc(800, 740, 98, mix(AMBER, WINE, 0.35));
        c.disc(800, 740, 88, mix(NAVY, NIGHT, 0.2));
        c.fill(star(800, 740, 62, 27, 8), mix(AMBER, CREAM, 0.3));
        c.disc(800, 740, 19, mix(NAVY, NIGHT, 0.2));
        for (double[] microphone : new double[][] {{740, 700, 352}, {800, 800, 318}, {862, 905, 350}}) {
            c.stroke(new CubicCurve2D.Double(microphone[0], 508, microphone[0], 460, microphone[1], 440, microphone[1], microphone[2] + 30), 6, NIGHT);
            AffineTransform tilt = c.turn(microphone[1], microphone[2], (microphone[1] - 800) / 400);
            c.fill(new RoundRectangle2D.Double(microphone[1] - 15, microphone[2] - 44, 30, 78, 30, 30),
                    new GradientPaint((float) microphone[1] - 15, 0, mix(NIGHT, MIST, 0.35), (float) microphone[1] + 15, 0, NIGHT));
            c.back(tilt);
        }
        c.shade(0.5);
        // The backs of chairs in the first row.
        for (int i = 0; i < 9; i++) {
            c.fill(new RoundRectangle2D.Double(-60 + i * 196, 978, 150, 140, 46, 46), c.vertical(978, mix(NIGHT, NAVY, 0.35), 1067, Color.BLACK));
        }
    }

    /** Balconies and tiled roofs that climb to a ruined fort. */
    private static void oldTown(Canvas c) {
        c.sky(mix(SEA, PLUM, 0.3), mix(CORAL, MIST, 0.55), CREAM);
        c.clouds(10, 60, 260, alpha(Color.WHITE, 0.4));
        c.ridge(470, 150, mix(PLUM, MIST, 0.4), 4);
        Path2D hill = new Path2D.Double();
        hill.moveTo(0, 560);
        hill.curveTo(300, 520, 520, 300, 860, 290);
        hill.curveTo(1100, 285, 1250, 470, 1600, 520);
        hill.lineTo(1600, 900);
        hill.lineTo(0, 900);
        c.fill(hill, c.vertical(290, mix(LEAF, SAND, 0.35), 900, mix(LEAF, NAVY, 0.4)));
        Path2D wall = new Path2D.Double();
        wall.moveTo(640, 330);
        for (double x = 640; x <= 1080; x += 26) {
            double y = 262 + Math.abs(x - 850) * 0.09;
            wall.lineTo(x, y);
            wall.lineTo(x + 13, y);
            wall.lineTo(x + 13, y - 12);
            wall.lineTo(x + 26, y - 12);
        }
        wall.lineTo(1106, 345);
        wall.closePath();
        c.fill(wall, mix(SAND, PLUM, 0.35));
        for (double x : new double[] {650, 838, 1050}) {
            c.fill(new Rectangle2D.Double(x, 212, 52, 110), mix(SAND, PLUM, 0.28));
            c.fill(polygon(x - 6, 214, x + 26, 158, x + 58, 214), mix(CORAL, WINE, 0.5));
        }
        Color[] plaster = {CREAM, SAND, mix(CORAL, CREAM, 0.5), mix(SEA, CREAM, 0.55), mix(AMBER, CREAM, 0.45), mix(LEAF, CREAM, 0.6)};
        for (int row = 0; row < 6; row++) {
            double t = row / 5.0;
            double size = 62 + 104 * t;
            double base = 470 + 105 * row + 14 * row * t;
            for (double x = -60 + c.between(-40, 0); x < 1640; x += size * c.between(0.86, 1.14)) {
                double lift = (1 - t) * -120 * Math.exp(-Math.pow((x - 850) / 420, 2));
                c.house(x, base + lift + c.between(-14, 14), size, plaster[(int) c.between(0, plaster.length - 0.01)], 0.45 * (1 - t));
            }
            c.haze(base - 60, 120, CREAM, 0.16 * (1 - t));
        }
    }

    /** Round tanks on a quay, a barge below them, turbines far behind. */
    private static void hydrogenQuay(Canvas c) {
        c.sky(mix(PLUM, SEA, 0.45), mix(CORAL, MIST, 0.55), CREAM);
        c.glow(1240, 470, 620, CREAM, 0.8);
        c.clouds(12, 70, 330, alpha(CREAM, 0.35));
        c.ridge(600, 26, mix(SEA, MIST, 0.5), 7);
        for (int i = 0; i < 7; i++) {
            c.turbine(140 + i * 218 + c.between(-20, 20), 604, c.between(150, 190), c.between(0, 2), mix(CREAM, PLUM, 0.12));
        }
        c.haze(480, 150, CREAM, 0.4);
        for (int i = 0; i < 4; i++) {
            double x = 300 + i * 262;
            double r = 104;
            double y = 480;
            for (double leg : new double[] {-78, -30, 30, 78}) {
                c.line(x + leg, y + 40, x + leg * 1.08, 640, 8, mix(NAVY, PLUM, 0.3));
            }
            c.line(x - 82, 580, x + 82, 580, 4, mix(NAVY, PLUM, 0.3));
            c.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), new RadialGradientPaint((float) (x + 40), (float) (y - 46), 190f, new float[] {0, 0.5f, 1},
                    new Color[] {Color.WHITE, mix(CREAM, MIST, 0.4), mix(TEAL, MIST, 0.3)}));
            Shape tank = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            c.clip(tank);
            c.fill(new Rectangle2D.Double(x - r, y - 8, 2 * r, 22), i % 2 == 0 ? alpha(SEA, 0.9) : alpha(CORAL, 0.9));
            c.stroke(new Ellipse2D.Double(x - 42, y - r, 84, 2 * r), 2, alpha(NAVY, 0.16));
            c.line(x, y - r, x, y + r, 2, alpha(NAVY, 0.16));
            c.clip(null);
            c.line(x, y - r, x, y - r - 20, 5, mix(NAVY, PLUM, 0.3));
            if (i < 3) {
                c.line(x + 98, 528, x + 164, 528, 7, mix(NAVY, SEA, 0.3));
            }
        }
        c.fill(new Rectangle2D.Double(90, 636, 1510, 30), c.vertical(636, mix(PLUM, SAND, 0.3), 666, mix(NIGHT, PLUM, 0.4)));
        c.crane(1420, 640, 0.8, mix(NAVY, NIGHT, 0.35));
        c.mirrorBelow(666, 0.66);
        c.ripples(668, 900, 1240, CREAM);
        Path2D barge = new Path2D.Double();
        barge.moveTo(250, 690);
        barge.lineTo(1090, 690);
        barge.curveTo(1120, 690, 1150, 682, 1170, 672);
        barge.curveTo(1160, 720, 1130, 748, 1096, 754);
        barge.lineTo(290, 754);
        barge.curveTo(268, 740, 256, 716, 250, 690);
        c.fill(barge, c.vertical(672, mix(WINE, CORAL, 0.25), 754, mix(NIGHT, WINE, 0.3)));
        c.fill(new Rectangle2D.Double(290, 618, 150, 74), mix(CREAM, Color.WHITE, 0.4));
        c.fill(new Rectangle2D.Double(306, 634, 118, 24), mix(NAVY, SEA, 0.3));
        c.fill(new Rectangle2D.Double(276, 606, 178, 14), TEAL);
        for (int i = 0; i < 6; i++) {
            c.fill(new RoundRectangle2D.Double(484 + i * 96, 654, 84, 38, 20, 20), c.vertical(654, mix(MIST, Color.WHITE, 0.4), 692, mix(TEAL, NAVY, 0.3)));
        }
        c.stroke(new CubicCurve2D.Double(900, 640, 900, 590, 830, 600, 826, 654), 7, AMBER);
    }

    /** Bars: freight through the corridor, year by year, in millions of tonnes. */
    private static void railVolumes(Canvas c) {
        paper(c);
        double[] west = {1.3, 1.5, 1.4, 2.1, 2.6, 3.0, 3.8};
        double[] east = {0.7, 0.9, 1.0, 1.1, 1.3, 1.7, 2.0};
        grid(c, 5);
        for (int i = 0; i <= 5; i++) {
            c.number(Integer.toString(i), 120, 760 - i * 124, 34);
        }
        for (int i = 0; i < west.length; i++) {
            double x = 190 + i * 190;
            bar(c, x, west[i] * 124, TEAL);
            bar(c, x + 66, east[i] * 124, CORAL);
            c.number(Integer.toString(2018 + i), x + 62 + 46, 812, 34);
        }
        c.line(150, 760, 1480, 760, 4, NAVY);
    }

    private static void bar(Canvas c, double x, double h, Color color) {
        c.fill(new RoundRectangle2D.Double(x, 760 - h, 58, h + 10, 12, 12), c.vertical(760 - h, color, 760, mix(color, NIGHT, 0.25)));
        c.fill(new Rectangle2D.Double(x - 2, 762, 62, 12), CREAM);
    }

    /** A line: the level of the sea by year, in metres, through the values of the article's table. */
    private static void seaLevel(Canvas c) {
        paper(c);
        grid(c, 4);
        for (int i = 0; i < 5; i++) {
            c.number("-" + (30 - i), 120, 760 - i * 155, 34);
        }
        double[][] known = {{1995, 26.6}, {2005, 27.0}, {2010, 27.3}, {2015, 27.9}, {2020, 28.3}, {2025, 29.2}};
        double[] wave = {0.05, -0.06, 0.03, -0.04};
        Path2D line = new Path2D.Double();
        Path2D area = new Path2D.Double();
        area.moveTo(160, 760);
        double sum = 0;
        for (int year = 1995, part = 0; year <= 2025; year++) {
            while (year > known[part + 1][0]) {
                part++;
            }
            double[] from = known[part];
            double[] to = known[part + 1];
            double along = (year - from[0]) / (to[0] - from[0]);
            boolean measured = along == 0 || along == 1;
            double level = from[1] + along * (to[1] - from[1]) + (measured ? 0 : wave[year % wave.length]);
            sum += level;
            double x = 160 + (year - 1995) * 1280 / 30.0;
            double y = depth(level);
            if (year == 1995) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
            area.lineTo(x, y);
        }
        area.lineTo(1440, 760);
        area.closePath();
        c.fill(area, c.vertical(200, alpha(SEA, 0.55), 760, alpha(MIST, 0.25)));
        c.stroke(line, 8, TEAL);
        for (double[] point : known) {
            double x = 160 + (point[0] - 1995) * 1280 / 30.0;
            c.disc(x, depth(point[1]), 13, CREAM);
            c.disc(x, depth(point[1]), 9, point[0] == 2025 ? CORAL : TEAL);
            c.number(Integer.toString((int) point[0]), x + 46, 812, 34);
        }
        c.line(150, 760, 1480, 760, 4, NAVY);
        double mean = depth(sum / 31);
        c.stroke(new Line2D.Double(160, mean, 1460, mean), 3, alpha(CORAL, 0.9), 4, 12);
    }

    private static double depth(double level) {
        return 760 - (30 - level) * 155;
    }

    private static void paper(Canvas c) {
        c.fill(c.all(), mix(CREAM, Color.WHITE, 0.45));
    }

    private static void grid(Canvas c, int lines) {
        for (int i = 0; i < lines; i++) {
            double y = 140 + i * (620.0 / lines);
            c.line(150, y, 1480, y, 2, mix(SAND, CREAM, 0.45));
        }
    }

    /** The route across the sea, written by hand: a vector picture has no pixels to draw. */
    private static String routeMap() {
        String shore = "M700 0c-30 90-90 130-60 220 30 80 70 110 60 190-10 70 60 60 95 95 40 40-60 90-70 170-10 90 60 150 80 225"
                + "h330c10-60-30-110-20-190 10-90 60-120 30-190-30-60-100-60-110-140-10-90 80-120 120-190 40-80 40-130 30-190z";
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900">
                  <defs>
                    <linearGradient id="land" x1="0" y1="0" x2="1" y2="1">
                      <stop offset="0" stop-color="#f7ecd9"/><stop offset="1" stop-color="#e8c394"/>
                    </linearGradient>
                    <linearGradient id="sea" x1="0" y1="0" x2="0" y2="1">
                      <stop offset="0" stop-color="#3a8d99"/><stop offset="1" stop-color="#16304a"/>
                    </linearGradient>
                    <pattern id="waves" width="64" height="32" patternUnits="userSpaceOnUse">
                      <path d="M0 16q16-12 32 0t32 0" fill="none" stroke="#b9d3d2" stroke-opacity=".22" stroke-width="3"/>
                    </pattern>
                  </defs>
                  <rect width="1600" height="900" fill="url(#land)"/>
                  <g fill="none" stroke="#df6f4e" stroke-opacity=".28" stroke-width="3">
                    <path d="M60 250c120-70 210-20 330-80s180-40 260-90"/>
                    <path d="M40 300c140-60 230-10 340-70s200-50 290-100"/>
                    <path d="M30 350c150-60 250 0 360-60s190-40 270-70"/>
                    <path d="M1210 640c90-30 170 20 350-30"/>
                    <path d="M1190 690c110-30 200 20 380-30"/>
                  </g>
                  <path d="SHORE" fill="url(#sea)" stroke="#f7ecd9" stroke-width="8"/>
                  <path d="SHORE" fill="url(#waves)"/>
                  <g fill="none" stroke-linecap="round" stroke-linejoin="round">
                    <path d="M80 610c150-40 210-120 340-110s250 40 370 5" stroke="#16304a" stroke-width="12"/>
                    <path d="M790 505c90-60 160-40 245-85" stroke="#f0a24e" stroke-width="12" stroke-dasharray="4 26"/>
                    <path d="M1035 420c140 20 180-70 300-60s150-40 220-70" stroke="#16304a" stroke-width="12"/>
                  </g>
                  <g stroke="#f7ecd9" stroke-width="6">
                    <circle cx="80" cy="610" r="17" fill="#df6f4e"/><circle cx="420" cy="500" r="15" fill="#1f5d70"/>
                    <circle cx="790" cy="505" r="21" fill="#df6f4e"/><circle cx="1035" cy="420" r="21" fill="#df6f4e"/>
                    <circle cx="1335" cy="360" r="15" fill="#1f5d70"/><circle cx="1555" cy="290" r="17" fill="#df6f4e"/>
                  </g>
                </svg>
                """.replace("SHORE", shore);
    }

    // ----------------------------------------------------------------- the canvas

    /** One picture being drawn: the graphics, the size and a random source with a seed. */
    private static final class Canvas {
        final int width;
        final int height;
        private final BufferedImage image;
        private final Graphics2D g;
        private final Random random;

        Canvas(int width, int height, long seed) {
            this.width = width;
            this.height = height;
            this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            this.g = image.createGraphics();
            this.random = new Random(seed);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        }

        // -- primitives

        Shape all() {
            return new Rectangle2D.Double(0, 0, width, height);
        }

        double between(double low, double high) {
            return low + random.nextDouble() * (high - low);
        }

        Color pick(Color... colors) {
            return colors[random.nextInt(colors.length)];
        }

        void fill(Shape shape, Paint paint) {
            g.setPaint(paint);
            g.fill(shape);
        }

        void stroke(Shape shape, double size, Paint paint, double... dash) {
            float[] pattern = dash.length == 0 ? null : new float[] {(float) dash[0], (float) dash[1]};
            g.setStroke(new BasicStroke((float) size, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10f, pattern, 0f));
            g.setPaint(paint);
            g.draw(shape);
        }

        void line(double x1, double y1, double x2, double y2, double size, Paint paint) {
            stroke(new Line2D.Double(x1, y1, x2, y2), size, paint);
        }

        /** A number of strokes, no font: the same pixels on every machine. Ends at x, its middle at y. */
        void number(String digits, double x, double y, double high) {
            double wide = high * 0.5;
            for (int i = 0; i < digits.length(); i++) {
                double left = x - (digits.length() - i) * wide * 1.5 + wide * 0.5;
                Path2D path = new Path2D.Double();
                for (String stroke : strokes(digits.charAt(i)).split(" ")) {
                    for (int k = 0; k + 1 < stroke.length(); k += 2) {
                        double px = left + (stroke.charAt(k) - '0') / 4.0 * wide;
                        double py = y - high / 2 + (stroke.charAt(k + 1) - '0') / 8.0 * high;
                        if (k == 0) {
                            path.moveTo(px, py);
                        } else {
                            path.lineTo(px, py);
                        }
                    }
                }
                stroke(path, high * 0.1, mix(NAVY, CREAM, 0.15));
            }
        }

        /** Points on a grid of 4 by 8, x and y in turn. */
        private static String strokes(char digit) {
            return switch (digit) {
                case '0' -> "100107183847413010";
                case '1' -> "022028";
                case '2' -> "0201103041430848";
                case '3' -> "004023434547381807";
                case '4' -> "38300646";
                case '5' -> "400003334447381807";
                case '6' -> "3010010718384744331304";
                case '7' -> "004018";
                case '8' -> "103041433414030110 344547381807051434";
                case '9' -> "1838474130100103143444";
                default -> "0444";
            };
        }

        void disc(double x, double y, double r, Paint paint) {
            fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), paint);
        }

        void clip(Shape shape) {
            g.setClip(shape);
        }

        AffineTransform turn(double x, double y, double angle) {
            AffineTransform was = g.getTransform();
            g.rotate(angle, x, y);
            return was;
        }

        void back(AffineTransform was) {
            g.setTransform(was);
        }

        Paint vertical(double y1, Color top, double y2, Color bottom) {
            return new GradientPaint(0, (float) y1, top, 0, (float) y2, bottom);
        }

        // -- light and air

        void sky(Color... stops) {
            float[] at = new float[stops.length];
            for (int i = 0; i < at.length; i++) {
                at[i] = i / (float) (stops.length - 1);
            }
            fill(all(), new LinearGradientPaint(0, 0, 0, height * 0.72f, at, stops));
        }

        void glow(double x, double y, double r, Color color, double strength) {
            fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), new RadialGradientPaint((float) x, (float) y, (float) r,
                    new float[] {0, 0.25f, 0.6f, 1}, new Color[] {alpha(color, strength), alpha(color, strength * 0.55), alpha(color,
                            strength * 0.15), alpha(color, 0)}));
        }

        void haze(double y, double depth, Color color, double strength) {
            fill(new Rectangle2D.Double(0, y, width, depth), new LinearGradientPaint(0, (float) y, 0, (float) (y + depth),
                    new float[] {0, 0.6f, 1}, new Color[] {alpha(color, 0), alpha(color, strength), alpha(color, 0)}));
        }

        void shade(double strength) {
            float r = (float) Math.hypot(width, height) / 2;
            fill(all(), new RadialGradientPaint(width / 2f, height / 2f, r, new float[] {0, 0.55f, 1},
                    new Color[] {alpha(NIGHT, 0), alpha(NIGHT, 0), alpha(NIGHT, strength)}));
        }

        void stars(int count, double below) {
            for (int i = 0; i < count; i++) {
                disc(between(0, width), between(0, below), between(0.6, 1.9), alpha(CREAM, between(0.2, 0.8)));
            }
        }

        void clouds(int count, double from, double to, Color color) {
            for (int i = 0; i < count; i++) {
                double x = between(-150, width);
                double y = between(from, to);
                double w = between(180, 520);
                for (int k = 0; k < 5; k++) {
                    double kw = w * between(0.4, 1);
                    double kh = between(6, 22);
                    double kx = x + between(0, w - kw);
                    fill(new RoundRectangle2D.Double(kx, y + between(-10, 10), kw, kh, kh, kh), alpha(color, color.getAlpha() / 255.0 * 0.5));
                }
            }
        }

        void soft(double x, double y, double w, double h, Color color) {
            for (int i = 6; i > 0; i--) {
                fill(new RoundRectangle2D.Double(x - i * 2, y - i * 2, w + i * 4, h + i * 4, 24 + i * 4, 24 + i * 4), alpha(color,
                        color.getAlpha() / 255.0 / 6));
            }
        }

        // -- land and water

        /** A range of hills: several sines of different lengths, so that it never repeats in the frame. */
        void ridge(double y, double rise, Color color, double roughness) {
            double a = between(0, 7);
            double b = between(0, 7);
            double d = between(0, 7);
            Path2D hills = new Path2D.Double();
            hills.moveTo(0, height);
            for (int x = 0; x <= width; x += 4) {
                double t = x / 1600.0 * Math.PI * 2;
                double wave = 0.5 * Math.sin(t * 0.8 + a) + 0.28 * Math.sin(t * 2.3 + b) + 0.13 * Math.sin(t * roughness + d) + 0.05 * Math.sin(t * roughness * 3.1 + a);
                hills.lineTo(x, y - rise * (0.5 + wave));
            }
            hills.lineTo(width, height);
            hills.closePath();
            fill(hills, vertical(y - rise, color, y + rise, mix(color, SAND, 0.14)));
        }

        /** Jagged peaks with snow on the side of the light. */
        void peaks(double y, double rise, Color rock, Color snow) {
            double[] x = {-140, 90, 300, 520, 760, 1000, 1190, 1420, 1720};
            double[] h = {0.4, 0.66, 0.82, 0.7, 1.0, 0.78, 0.92, 0.6, 0.5};
            for (int i = 0; i < x.length; i++) {
                double top = y - rise * h[i];
                double w = 330;
                fill(polygon(x[i] - w, y + 120, x[i], top, x[i] + w, y + 120), vertical(top, rock, y + 60, mix(rock, MIST, 0.3)));
                fill(polygon(x[i], top, x[i] + w, y + 120, x[i] + w * 0.25, y + 120, x[i] + 26, top + rise * 0.5), alpha(NIGHT, 0.16));
                Path2D cap = new Path2D.Double();
                cap.moveTo(x[i], top);
                double reach = rise * h[i] * 0.42;
                double slope = w / (y + 120 - top);
                cap.lineTo(x[i] - reach * slope, top + reach);
                for (int k = 1; k <= 7; k++) {
                    double t = k / 8.0;
                    cap.lineTo(x[i] - reach * slope + 2 * reach * slope * t, top + reach * (k % 2 == 0 ? 1.05 : 0.62) + between(-6, 6));
                }
                cap.lineTo(x[i] + reach * slope, top + reach);
                cap.closePath();
                fill(cap, alpha(snow, 0.92));
                fill(polygon(x[i], top, x[i] + reach * slope, top + reach, x[i] + 14, top + reach * 0.7), alpha(SEA, 0.25));
            }
        }

        void slope(double x1, double y1, double x2, double y2, double x3, double y3, Paint paint) {
            Path2D land = new Path2D.Double();
            land.moveTo(x1, y1);
            land.quadTo(x2, 2 * y2 - (y1 + y3) / 2, x3, y3);
            land.lineTo(x3, height);
            land.lineTo(x1, height);
            fill(land, paint);
        }

        /** Water from a horizon down, with a path of light below the sun. */
        void sea(double top, double bottom, Color far, Color near, double sunX, Color light) {
            fill(new Rectangle2D.Double(0, top, width, bottom - top), vertical(top, far, bottom, near));
            ripples(top, bottom, sunX, light);
        }

        void ripples(double top, double bottom, double sunX, Color light) {
            double depth = bottom - top;
            int count = (int) (depth * 1.5);
            for (int i = 0; i < count; i++) {
                double t = Math.pow(between(0, 1), 1.4);
                double y = top + depth * t;
                double spread = 40 + 330 * t;
                boolean lit = i % 2 == 0;
                double x = lit ? sunX + random.nextGaussian() * spread * 0.5 : between(0, width);
                double w = (8 + 90 * t) * between(0.4, 1.2);
                line(x - w / 2, y, x + w / 2, y, 0.8 + 2.6 * t, alpha(lit ? light : between(0, 1) < 0.5 ? NIGHT : light,
                        lit ? between(0.12, 0.5) : between(0.04, 0.13)));
            }
        }

        /** What stands above the line, upside down and darker below it. */
        void mirrorBelow(int y, double strength) {
            int rows = Math.min(height - y, y);
            BufferedImage above = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
            for (int row = 0; row < rows; row++) {
                int from = y - 1 - (int) (row * 1.05);
                int shift = (int) Math.round(Math.sin(row * 0.35) * (1 + row * 0.02));
                for (int x = 0; x < width; x++) {
                    int sx = Math.max(0, Math.min(width - 1, x + shift));
                    above.setRGB(x, row, image.getRGB(sx, Math.max(0, from)));
                }
            }
            fill(new Rectangle2D.Double(0, y, width, height - y), NIGHT);
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) strength));
            g.drawImage(above, 0, y, null);
            g.setComposite(AlphaComposite.SrcOver);
            fill(new Rectangle2D.Double(0, y, width, height - y), vertical(y, alpha(NIGHT, 0), height, alpha(NIGHT, 0.45)));
        }

        void grassEdge(double y, Color color) {
            Path2D grass = new Path2D.Double();
            grass.moveTo(0, height);
            grass.lineTo(0, y + 20);
            for (double x = 0; x < width; x += between(4, 9)) {
                double foot = y + 18 + 9 * Math.sin(x / 170) + 5 * Math.sin(x / 47);
                grass.lineTo(x, foot);
                grass.lineTo(x + between(-4, 7), foot - between(8, 30));
                grass.lineTo(x + 4, foot);
            }
            grass.lineTo(width, height);
            grass.closePath();
            fill(grass, color);
        }

        void treeLine(double y, Color color) {
            for (double x = -20; x < width + 20; x += between(14, 34)) {
                disc(x, y + between(-4, 14), between(14, 30), color);
            }
        }

        // -- things

        void skyline(double base, double low, double high, Color color, double lights, long shape) {
            Random plan = new Random(shape * 7919);
            double x = -20;
            while (x < width) {
                double w = 26 + plan.nextDouble() * 62;
                double h = low + Math.pow(plan.nextDouble(), 2.1) * (high - low);
                fill(new Rectangle2D.Double(x, base - h, w, h + 40), vertical(base - high, mix(color, NIGHT, 0.08), base, color));
                double kind = plan.nextDouble();
                if (kind < 0.15) {
                    fill(polygon(x, base - h, x + w / 2, base - h - w * 0.45, x + w, base - h), color);
                } else if (kind < 0.3) {
                    fill(new Arc2D.Double(x, base - h - w / 2, w, w, 0, 180, Arc2D.PIE), color);
                } else if (kind < 0.45) {
                    line(x + w / 2, base - h, x + w / 2, base - h - 26, 2.4, color);
                }
                for (double wy = base - h + 10; wy < base - 8; wy += 13) {
                    for (double wx = x + 7; wx < x + w - 8; wx += 11) {
                        if (plan.nextDouble() < lights * 0.6) {
                            fill(new Rectangle2D.Double(wx, wy, 4.4, 6), alpha(plan.nextDouble() < 0.75 ? AMBER : CREAM, 0.45 + plan.nextDouble() * 0.5));
                        }
                    }
                }
                x += w + plan.nextDouble() * 6;
            }
        }

        void pylon(double x, double y, double h, Color color) {
            double s = Math.max(0.9, h / 130);
            line(x - 0.11 * h, y, x - 0.022 * h, y - 0.62 * h, s, color);
            line(x + 0.11 * h, y, x + 0.022 * h, y - 0.62 * h, s, color);
            line(x - 0.022 * h, y - 0.62 * h, x, y - h, s, color);
            line(x + 0.022 * h, y - 0.62 * h, x, y - h, s, color);
            double[] level = {0, 0.2, 0.36, 0.5, 0.62};
            for (int i = 0; i + 1 < level.length; i++) {
                double a = 0.11 - 0.088 * level[i] / 0.62;
                double b = 0.11 - 0.088 * level[i + 1] / 0.62;
                line(x - a * h, y - level[i] * h, x + b * h, y - level[i + 1] * h, s * 0.6, color);
                line(x + a * h, y - level[i] * h, x - b * h, y - level[i + 1] * h, s * 0.6, color);
            }
            line(x - 0.2 * h, y - 0.76 * h, x + 0.2 * h, y - 0.76 * h, s * 0.9, color);
            line(x - 0.14 * h, y - 0.92 * h, x + 0.14 * h, y - 0.92 * h, s * 0.9, color);
            line(x - 0.2 * h, y - 0.76 * h, x, y - 0.83 * h, s * 0.6, color);
            line(x + 0.2 * h, y - 0.76 * h, x, y - 0.83 * h, s * 0.6, color);
        }

        void wire(double x1, double y1, double x2, double y2, double sag, double size, Color color) {
            Path2D curve = new Path2D.Double();
            curve.moveTo(x1, y1);
            curve.quadTo((x1 + x2) / 2, (y1 + y2) / 2 + sag, x2, y2);
            stroke(curve, size, color);
        }

        void turbine(double x, double y, double h, double angle, Color color) {
            double hub = y - h;
            fill(polygon(x - h * 0.011, hub, x + h * 0.011, hub, x + h * 0.024, y, x - h * 0.024, y),
                    new GradientPaint((float) (x - h * 0.02), 0, color, (float) (x + h * 0.03), 0, mix(color, TEAL, 0.45)));
            for (int i = 0; i < 3; i++) {
                AffineTransform was = turn(x, hub, angle + i * Math.PI * 2 / 3);
                Path2D blade = new Path2D.Double();
                blade.moveTo(x - h * 0.01, hub);
                blade.curveTo(x - h * 0.034, hub - h * 0.14, x - h * 0.01, hub - h * 0.4, x + h * 0.004, hub - h * 0.6);
                blade.curveTo(x + h * 0.012, hub - h * 0.36, x + h * 0.016, hub - h * 0.14, x + h * 0.01, hub);
                blade.closePath();
                fill(blade, mix(color, SEA, 0.08 * i));
                back(was);
            }
            disc(x, hub, h * 0.024, mix(color, TEAL, 0.3));
        }

        void container(double x1, double x2, Color color, boolean first) {
            double t1 = trainTop(x1);
            double t2 = trainTop(x2);
            double b1 = trainBottom(x1);
            double b2 = trainBottom(x2);
            fill(polygon(x1, b1, x2, b2, x2, b2 + (b2 - t2) * 0.16, x1, b1 + (b1 - t1) * 0.16), NIGHT);
            fill(polygon(x1, t1, x2, t2, x2, b2, x1, b1), new GradientPaint((float) x1, (float) t1, mix(color, CREAM, 0.14), (float) x2,
                    (float) b2, mix(color, NIGHT, 0.22)));
            for (int rib = 1; rib < 16; rib++) {
                double x = x1 + (x2 - x1) * rib / 16;
                line(x, trainTop(x) + (b1 - t1) * 0.05, x, trainBottom(x) - (b1 - t1) * 0.05, (b1 - t1) / 110, alpha(NIGHT, 0.2));
            }
            line(x1, t1, x2, t2, (b1 - t1) / 50, alpha(CREAM, 0.5));
            double r = (b1 - t1) * 0.075;
            for (double at : new double[] {0.1, 0.2, 0.8, 0.9}) {
                double x = x1 + (x2 - x1) * at;
                disc(x, trainBottom(x) + r * 2.2, r, mix(NIGHT, PLUM, 0.25));
                disc(x, trainBottom(x) + r * 2.2, r * 0.4, mix(SAND, NIGHT, 0.4));
            }
            if (first) {
                line(x1, t1, x1, b1, 5, alpha(NIGHT, 0.4));
            }
        }

        private double trainTop(double x) {
            return 380 + 150 * Math.pow(Math.max(0, x) / 1600, 0.9);
        }

        private double trainBottom(double x) {
            return 742 - 180 * (x / 1600);
        }

        void pomegranate(double x, double y, double r, Color skin) {
            fill(new Ellipse2D.Double(x - r * 1.15, y + r * 0.72, r * 2.3, r * 0.5), alpha(Color.BLACK, 0.35));
            Path2D crown = new Path2D.Double();
            crown.moveTo(x - r * 0.26, y - r * 0.86);
            crown.lineTo(x - r * 0.4, y - r * 1.3);
            crown.lineTo(x - r * 0.16, y - r * 1.12);
            crown.lineTo(x, y - r * 1.38);
            crown.lineTo(x + r * 0.16, y - r * 1.12);
            crown.lineTo(x + r * 0.4, y - r * 1.3);
            crown.lineTo(x + r * 0.26, y - r * 0.86);
            crown.closePath();
            fill(crown, vertical(y - r * 1.4, mix(skin, SAND, 0.4), y - r * 0.8, mix(skin, NIGHT, 0.25)));
            Path2D body = new Path2D.Double();
            for (int i = 0; i <= 72; i++) {
                double angle = Math.PI * 2 * i / 72;
                double wobble = 1 + 0.022 * Math.cos(angle * 6);
                double px = x + Math.cos(angle) * r * wobble;
                double py = y + Math.sin(angle) * r * 0.94 * wobble;
                if (i == 0) {
                    body.moveTo(px, py);
                } else {
                    body.lineTo(px, py);
                }
            }
            body.closePath();
            fill(body, new RadialGradientPaint((float) (x - r * 0.35), (float) (y - r * 0.4), (float) (r * 1.55), new float[] {0, 0.35f, 0.8f, 1},
                    new Color[] {mix(skin, SAND, 0.62), mix(skin, CORAL, 0.25), mix(skin, NIGHT, 0.3), mix(skin, NIGHT, 0.65)}));
            Shape was = g.getClip();
            g.setClip(body);
            for (int i = 0; i < 130; i++) {
                disc(x + between(-r, r), y + between(-r, r), between(0.6, 2.4), alpha(c2(), between(0.08, 0.28)));
            }
            g.setClip(was);
            fill(new Ellipse2D.Double(x - r * 0.56, y - r * 0.62, r * 0.36, r * 0.24), alpha(CREAM, 0.3));
        }

        private Color c2() {
            return random.nextBoolean() ? NIGHT : SAND;
        }

        void halfFruit(double x, double y, double r) {
            fill(new Ellipse2D.Double(x - r * 1.1, y + r * 0.72, r * 2.2, r * 0.5), alpha(Color.BLACK, 0.4));
            disc(x, y, r, mix(WINE, CORAL, 0.4));
            disc(x, y, r * 0.95, mix(CREAM, SAND, 0.4));
            Shape inside = new Ellipse2D.Double(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
            fill(inside, mix(CREAM, CORAL, 0.22));
            Shape was = g.getClip();
            g.setClip(inside);
            for (int chamber = 0; chamber < 6; chamber++) {
                double mid = chamber * Math.PI / 3 + 0.3;
                for (int ring = 0; ring < 5; ring++) {
                    double radius = r * (0.24 + 0.15 * ring);
                    int count = 2 + ring;
                    for (int k = 0; k < count; k++) {
                        double angle = mid + (k - (count - 1) / 2.0) * (0.82 / count) + between(-0.03, 0.03);
                        seed(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, r * 0.088, angle + Math.PI / 2);
                    }
                }
            }
            g.setClip(was);
            disc(x, y, r * 0.1, mix(CREAM, SAND, 0.3));
        }

        void seed(double x, double y, double size, double angle) {
            AffineTransform was = turn(x, y, angle);
            Path2D drop = new Path2D.Double();
            drop.moveTo(x, y - size * 1.05);
            drop.curveTo(x + size * 0.75, y - size * 0.7, x + size * 0.85, y + size * 0.85, x, y + size * 0.95);
            drop.curveTo(x - size * 0.85, y + size * 0.85, x - size * 0.75, y - size * 0.7, x, y - size * 1.05);
            fill(drop, new RadialGradientPaint((float) (x - size * 0.2), (float) (y - size * 0.15), (float) size * 1.2f, new float[] {0, 0.4f, 1},
                    new Color[] {mix(CORAL, CREAM, 0.3), mix(WINE, CORAL, 0.45), mix(WINE, NIGHT, 0.45)}));
            fill(new Ellipse2D.Double(x - size * 0.32, y - size * 0.6, size * 0.26, size * 0.36), alpha(Color.WHITE, 0.6));
            back(was);
        }

        void looseSeeds(double x, double y, double spread, int count) {
            for (int i = 0; i < count; i++) {
                double sx = x + random.nextGaussian() * spread;
                double sy = y + between(-46, 46);
                fill(new Ellipse2D.Double(sx - 17, sy + 8, 40, 15), alpha(Color.BLACK, 0.35));
                seed(sx, sy, 19, between(0, 6));
            }
        }

        void tree(double x, double y, double size, Color leaves, double near) {
            fill(new Ellipse2D.Double(x - size * 0.7, y - size * 0.1, size * 1.4, size * 0.22), alpha(NIGHT, 0.28));
            line(x, y, x - size * 0.03, y - size * 0.6, size * 0.09, mix(leaves, WINE, 0.45));
            for (int i = 0; i < 20; i++) {
                double angle = between(0, Math.PI * 2);
                double radius = Math.sqrt(between(0, 1)) * size * 0.52;
                double px = x + Math.cos(angle) * radius;
                double py = y - size * 0.85 + Math.sin(angle) * radius * 0.82;
                double lit = Math.max(0, Math.min(1, (y - size * 0.6 - py) / size));
                disc(px, py, size * between(0.15, 0.26), alpha(mix(leaves, mix(LEAF, SAND, 0.5), 0.15 + 0.75 * lit), 0.95));
            }
            int fruit = near > 0.12 ? 12 : 5;
            for (int i = 0; i < fruit; i++) {
                disc(x + between(-0.5, 0.5) * size, y - size * between(0.5, 1.2), Math.max(1.3, size * 0.045), mix(WINE, CORAL, between(0.2, 0.8)));
            }
        }

        void crate(double x, double y, double w, double h) {
            soft(x + 14, y + 18, w, h, alpha(NIGHT, 0.5));
            fill(new RoundRectangle2D.Double(x, y, w, h, 12, 12), mix(SAND, WINE, 0.3));
            fill(new Rectangle2D.Double(x + 18, y + 18, w - 36, h - 36), mix(NIGHT, WINE, 0.4));
            Shape was = g.getClip();
            g.clip(new Rectangle2D.Double(x + 18, y + 18, w - 36, h - 36));
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 6; column++) {
                    double px = x + 44 + column * 68 + (row % 2) * 26 - 12 + between(-5, 5);
                    double py = y + 46 + row * 66 + between(-5, 5);
                    topFruit(px, py, between(36, 42));
                }
            }
            g.setClip(was);
            for (int i = 0; i < 4; i++) {
                boolean flat = i < 2;
                double bx = i == 3 ? x + w - 20 : x;
                double by = i == 1 ? y + h - 20 : y;
                fill(new RoundRectangle2D.Double(bx, by, flat ? w : 20, flat ? 20 : h, 8, 8), mix(SAND, i % 2 == 0 ? CREAM : WINE, 0.22));
            }
        }

        private void topFruit(double x, double y, double r) {
            Color skin = mix(WINE, random.nextBoolean() ? CORAL : AMBER, between(0.1, 0.55));
            disc(x + 4, y + 6, r, alpha(NIGHT, 0.5));
            fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), new RadialGradientPaint((float) (x - r * 0.35), (float) (y - r * 0.4), (float) (r * 1.5),
                    new float[] {0, 0.5f, 1}, new Color[] {mix(skin, SAND, 0.5), skin, mix(skin, NIGHT, 0.5)}));
            double ox = between(-0.3, 0.3) * r;
            double oy = between(-0.3, 0.3) * r;
            fill(star(x + ox, y + oy, r * 0.36, r * 0.17, 6), mix(skin, SAND, 0.35));
            disc(x + ox, y + oy, r * 0.14, mix(skin, NIGHT, 0.65));
        }

        /** A turned piece: one profile, mirrored. */
        void piece(String kind, double x, double y, double square, boolean light) {
            double h = square * switch (kind) {
                case "king" -> 1.9;
                case "queen" -> 1.75;
                case "bishop" -> 1.45;
                case "rook" -> 1.15;
                default -> 1.0;
            };
            double w = square * 0.36;
            fill(new Ellipse2D.Double(x - w * 1.4, y - w * 0.3, w * 3.6, w * 0.75), alpha(Color.BLACK, 0.38));
            Area shape = new Area();
            shape.add(new Area(new RoundRectangle2D.Double(x - w, y - h * 0.08, 2 * w, h * 0.12, w * 0.4, w * 0.4)));
            shape.add(new Area(new Ellipse2D.Double(x - w, y - w * 0.05, 2 * w, w * 0.4)));
            shape.add(new Area(new RoundRectangle2D.Double(x - w * 0.8, y - h * 0.16, w * 1.6, h * 0.1, w * 0.4, w * 0.4)));
            Path2D stem = new Path2D.Double();
            stem.moveTo(x - w * 0.72, y - h * 0.12);
            stem.curveTo(x - w * 0.2, y - h * 0.3, x - w * 0.3, y - h * 0.5, x - w * 0.26, y - h * 0.66);
            stem.lineTo(x + w * 0.26, y - h * 0.66);
            stem.curveTo(x + w * 0.3, y - h * 0.5, x + w * 0.2, y - h * 0.3, x + w * 0.72, y - h * 0.12);
            shape.add(new Area(stem));
            shape.add(new Area(new RoundRectangle2D.Double(x - w * 0.56, y - h * 0.69, w * 1.12, h * 0.055, w * 0.3, w * 0.3)));
            double neck = y - h * 0.68;
            switch (kind) {
                case "pawn" -> shape.add(new Area(new Ellipse2D.Double(x - w * 0.52, y - h, w * 1.04, w * 1.04)));
                case "rook" -> {
                    shape.add(new Area(polygon(x - w * 0.4, neck, x - w * 0.66, y - h * 0.86, x - w * 0.66, y - h, x - w * 0.34, y - h,
                            x - w * 0.34, y - h * 0.93, x - w * 0.14, y - h * 0.93, x - w * 0.14, y - h,
                            x + w * 0.14, y - h, x + w * 0.14, y - h * 0.93, x + w * 0.34, y - h * 0.93, x + w * 0.34, y - h, x + w * 0.66,
                                    y - h, x + w * 0.66, y - h * 0.86, x + w * 0.4, neck)));
                }
                case "bishop" -> {
                    Path2D mitre = new Path2D.Double();
                    mitre.moveTo(x - w * 0.34, neck);
                    mitre.curveTo(x - w * 0.75, y - h * 0.8, x - w * 0.3, y - h * 0.9, x, y - h * 0.97);
                    mitre.curveTo(x + w * 0.3, y - h * 0.9, x + w * 0.75, y - h * 0.8, x + w * 0.34, neck);
                    shape.add(new Area(mitre));
                    shape.add(new Area(new Ellipse2D.Double(x - w * 0.13, y - h * 1.0, w * 0.26, w * 0.26)));
                }
                default -> {
                    shape.add(new Area(polygon(x - w * 0.34, neck, x - w * 0.68, y - h * 0.88, x + w * 0.68, y - h * 0.88, x + w * 0.34, neck)));
                    shape.add(new Area(new Ellipse2D.Double(x - w * 0.62, y - h * 0.92, w * 1.24, w * 0.34)));
                    if (kind.equals("king")) {
                        shape.add(new Area(new Rectangle2D.Double(x - w * 0.1, y - h * 1.02, w * 0.2, h * 0.14)));
                        shape.add(new Area(new Rectangle2D.Double(x - w * 0.28, y - h * 0.985, w * 0.56, h * 0.035)));
                    } else {
                        shape.add(new Area(new Ellipse2D.Double(x - w * 0.16, y - h * 0.99, w * 0.32, w * 0.32)));
                    }
                }
            }
            Color wood = light ? mix(SAND, CREAM, 0.25) : mix(NIGHT, WINE, 0.28);
            fill(shape, new LinearGradientPaint((float) (x - w), 0, (float) (x + w), 0, new float[] {0, 0.45f, 0.72f, 1},
                    new Color[] {mix(wood, NIGHT, 0.62), mix(wood, NIGHT, 0.12), mix(wood, light ? Color.WHITE : AMBER,
                            light ? 0.4 : 0.38), mix(wood, NIGHT, 0.35)}));
        }

        void chair(double x, double y, double h) {
            Color wood = mix(NIGHT, WINE, 0.25);
            fill(new Ellipse2D.Double(x - h * 0.5, y - 12, h * 1.1, 30), alpha(NIGHT, 0.5));
            stroke(new CubicCurve2D.Double(x - h * 0.22, y - h * 0.45, x - h * 0.3, y - h * 1.25, x + h * 0.3, y - h * 1.25, x + h * 0.22,
                    y - h * 0.45), 9, wood);
            stroke(new CubicCurve2D.Double(x - h * 0.12, y - h * 0.45, x - h * 0.16, y - h * 1.0, x + h * 0.16, y - h * 1.0, x + h * 0.12,
                    y - h * 0.45), 6, wood);
            fill(new Ellipse2D.Double(x - h * 0.3, y - h * 0.52, h * 0.6, h * 0.15), mix(wood, SAND, 0.3));
            for (double[] leg : new double[][] {{-0.24, -0.3}, {0.24, 0.3}, {-0.14, -0.16}, {0.14, 0.16}}) {
                line(x + leg[0] * h, y - h * 0.42, x + leg[1] * h, y + (Math.abs(leg[1]) > 0.2 ? 4 : -10), 8, wood);
            }
        }

        void boat(double x, double y, double size) {
            AffineTransform was = turn(x, y, 0.07);
            fill(new Ellipse2D.Double(x - size * 0.6, y + size * 0.04, size * 1.25, size * 0.16), alpha(NIGHT, 0.35));
            Path2D hull = new Path2D.Double();
            hull.moveTo(x - size * 0.55, y - size * 0.2);
            hull.curveTo(x - size * 0.2, y - size * 0.1, x + size * 0.25, y - size * 0.1, x + size * 0.62, y - size * 0.28);
            hull.curveTo(x + size * 0.52, y - size * 0.02, x + size * 0.4, y + size * 0.1, x + size * 0.28, y + size * 0.12);
            hull.lineTo(x - size * 0.36, y + size * 0.12);
            hull.curveTo(x - size * 0.48, y + size * 0.06, x - size * 0.54, y - size * 0.06, x - size * 0.55, y - size * 0.2);
            fill(hull, vertical(y - size * 0.28, mix(TEAL, SEA, 0.4), y + size * 0.12, mix(NAVY, WINE, 0.35)));
            g.clip(hull);
            for (int i = 0; i < 4; i++) {
                double yy = y - size * 0.06 + i * size * 0.05;
                stroke(new CubicCurve2D.Double(x - size * 0.56, yy - 8, x - size * 0.2, yy + 22, x + size * 0.3, yy + 18, x + size * 0.65,
                        yy - 50), 3, alpha(NIGHT, 0.3));
            }
            for (int i = 0; i < 46; i++) {
                disc(x + between(-size * 0.5, size * 0.55), y + between(0, size * 0.12), between(2, 9), alpha(mix(CORAL, WINE, 0.4), between(0.2, 0.55)));
            }
            g.setClip(null);
            stroke(new CubicCurve2D.Double(x - size * 0.55, y - size * 0.2, x - size * 0.2, y - size * 0.1, x + size * 0.25,
                    y - size * 0.1, x + size * 0.62, y - size * 0.28), 9, CREAM);
            fill(polygon(x - size * 0.32, y - size * 0.13, x - size * 0.29, y - size * 0.36, x - size * 0.02, y - size * 0.36,
                    x + size * 0.02, y - size * 0.115), mix(CREAM, SAND, 0.4));
            fill(polygon(x - size * 0.35, y - size * 0.355, x - size * 0.32, y - size * 0.39, x + size * 0.02, y - size * 0.39,
                    x + size * 0.03, y - size * 0.355), WINE);
            fill(new Rectangle2D.Double(x - size * 0.25, y - size * 0.31, size * 0.08, size * 0.08), mix(NAVY, SEA, 0.3));
            fill(new Rectangle2D.Double(x - size * 0.13, y - size * 0.31, size * 0.08, size * 0.08), mix(NAVY, SEA, 0.3));
            line(x + size * 0.12, y - size * 0.12, x + size * 0.1, y - size * 0.62, 6, mix(NAVY, PLUM, 0.4));
            line(x + size * 0.1, y - size * 0.6, x + size * 0.6, y - size * 0.28, 1.6, alpha(NIGHT, 0.7));
            line(x + size * 0.1, y - size * 0.6, x - size * 0.3, y - size * 0.39, 1.6, alpha(NIGHT, 0.7));
            back(was);
        }

        void platform(double x, double y, double s, Color color) {
            for (double leg : new double[] {-120, -45, 45, 120}) {
                line(x + leg * s * 0.86, y - 110 * s, x + leg * s, y + 14 * s, 9 * s, color);
            }
            for (double[] brace : new double[][] {{-115, -45}, {45, 115}, {-45, 45}}) {
                line(x + brace[0] * s * 0.9, y - 104 * s, x + brace[1] * s, y - 8 * s, 4 * s, color);
                line(x + brace[1] * s * 0.9, y - 104 * s, x + brace[0] * s, y - 8 * s, 4 * s, color);
            }
            fill(new Rectangle2D.Double(x - 150 * s, y - 134 * s, 300 * s, 26 * s), color);
            fill(new Rectangle2D.Double(x - 130 * s, y - 192 * s, 105 * s, 60 * s), color);
            fill(new Rectangle2D.Double(x + 8 * s, y - 172 * s, 118 * s, 40 * s), color);
            fill(polygon(x - 26 * s, y - 134 * s, x - 7 * s, y - 372 * s, x + 7 * s, y - 372 * s, x + 26 * s, y - 134 * s), alpha(color, 0.35));
            for (int i = 0; i < 8; i++) {
                double y1 = y - (134 + i * 30) * s;
                double w1 = (26 - i * 2.4) * s;
                line(x - w1, y1, x + w1 - 2.4 * s, y1 - 30 * s, 3 * s, color);
                line(x + w1, y1, x - w1 + 2.4 * s, y1 - 30 * s, 3 * s, color);
            }
            line(x - 26 * s, y - 134 * s, x - 7 * s, y - 372 * s, 5 * s, color);
            line(x + 26 * s, y - 134 * s, x + 7 * s, y - 372 * s, 5 * s, color);
            line(x + 100 * s, y - 172 * s, x + 205 * s, y - 262 * s, 6 * s, color);
            line(x - 100 * s, y - 192 * s, x - 190 * s, y - 268 * s, 5 * s, color);
            glow(x + 207 * s, y - 280 * s, 80 * s, AMBER, 0.9);
            Path2D flare = new Path2D.Double();
            flare.moveTo(x + 200 * s, y - 262 * s);
            flare.curveTo(x + 188 * s, y - 290 * s, x + 214 * s, y - 300 * s, x + 222 * s, y - 326 * s);
            flare.curveTo(x + 230 * s, y - 296 * s, x + 222 * s, y - 276 * s, x + 210 * s, y - 262 * s);
            flare.closePath();
            fill(flare, mix(AMBER, CREAM, 0.5));
            for (int i = 0; i < 8; i++) {
                disc(x + (-125 + i * 34) * s, y - 146 * s, 3.4 * s, AMBER);
            }
        }

        void bird(double x, double y, double size, Color color) {
            Path2D wings = new Path2D.Double();
            wings.moveTo(x - size, y - size * 0.35);
            wings.quadTo(x - size * 0.4, y - size * 0.6, x, y);
            wings.quadTo(x + size * 0.4, y - size * 0.6, x + size, y - size * 0.35);
            stroke(wings, 3, color);
        }

        void crane(double x, double y, double s, Color color) {
            for (double leg : new double[] {-62, 62}) {
                line(x + leg * s, y, x + leg * s * 0.86, y - 300 * s, 11 * s, color);
            }
            line(x - 58 * s, y - 110 * s, x + 58 * s, y - 110 * s, 8 * s, color);
            line(x - 58 * s, y - 110 * s, x + 52 * s, y - 296 * s, 5 * s, color);
            fill(new Rectangle2D.Double(x - 255 * s, y - 312 * s, 430 * s, 15 * s), color);
            line(x - 50 * s, y - 300 * s, x - 14 * s, y - 420 * s, 9 * s, color);
            line(x + 52 * s, y - 300 * s, x - 8 * s, y - 420 * s, 9 * s, color);
            line(x - 14 * s, y - 416 * s, x - 240 * s, y - 308 * s, 3.4 * s, color);
            line(x - 14 * s, y - 416 * s, x - 140 * s, y - 308 * s, 3.4 * s, color);
            line(x - 8 * s, y - 416 * s, x + 165 * s, y - 308 * s, 3.4 * s, color);
            fill(new Rectangle2D.Double(x + 92 * s, y - 352 * s, 66 * s, 42 * s), color);
            fill(new Rectangle2D.Double(x - 178 * s, y - 298 * s, 34 * s, 18 * s), CORAL);
            line(x - 170 * s, y - 282 * s, x - 170 * s, y - 196 * s, 2.4 * s, color);
            line(x - 152 * s, y - 282 * s, x - 152 * s, y - 196 * s, 2.4 * s, color);
            fill(new Rectangle2D.Double(x - 192 * s, y - 196 * s, 64 * s, 28 * s), AMBER);
        }

        void palm(double x, double y, double h, Color color) {
            Path2D trunk = new Path2D.Double();
            trunk.moveTo(x, y);
            trunk.quadTo(x + h * 0.04, y - h * 0.5, x - h * 0.02, y - h);
            stroke(trunk, Math.max(1.4, h * 0.03), color);
            double top = y - h;
            for (int i = 0; i < 13; i++) {
                double angle = Math.PI * (0.06 + 0.88 * i / 12.0) + Math.PI;
                double reach = h * between(0.26, 0.34);
                double ex = x - h * 0.02 + Math.cos(angle) * reach;
                double ey = top + Math.sin(angle) * reach * 0.5 + reach * 0.42 * Math.abs(Math.cos(angle));
                Path2D frond = new Path2D.Double();
                frond.moveTo(x - h * 0.02, top);
                frond.quadTo(x - h * 0.02 + Math.cos(angle) * reach * 0.55, top + Math.sin(angle) * reach * 0.85, ex, ey);
                frond.quadTo(x - h * 0.02 + Math.cos(angle) * reach * 0.5, top + Math.sin(angle) * reach * 0.5, x - h * 0.02, top + h * 0.012);
                fill(frond, color);
            }
        }

        void flag(double x, double top, double bottom, Color first, Color second, Color third, int side) {
            line(x, top - 20, x, bottom + 150, 10, mix(AMBER, NIGHT, 0.25));
            disc(x, top - 28, 15, AMBER);
            Color[] band = {first, second, third};
            for (int i = 0; i < 3; i++) {
                Path2D cloth = new Path2D.Double();
                double a = x + side * (4 + i * 40);
                double b = x + side * (4 + (i + 1) * 40 + 12);
                cloth.moveTo(x + side * i * 18, top + i * 40);
                cloth.lineTo(x + side * (i + 1) * 22, top + (i + 1) * 42);
                cloth.curveTo(b + side * 22, top + 300, b - side * 16, bottom - 260, b, bottom - 60 + i * 14);
                cloth.lineTo(a, bottom - 40 + i * 14);
                cloth.curveTo(a - side * 14, bottom - 280, a + side * 24, top + 300, x + side * i * 18, top + i * 40);
                cloth.closePath();
                fill(cloth, new LinearGradientPaint((float) Math.min(a, b) - 12, 0, (float) Math.max(a, b) + 12, 0, new float[] {0, 0.5f, 1},
                        new Color[] {mix(band[i], NIGHT, 0.5), mix(band[i], NIGHT, 0.1), mix(band[i], NIGHT, 0.45)}));
            }
        }

        void house(double x, double y, double size, Color wall, double far) {
            double h = size * between(0.75, 1.15);
            Color front = mix(wall, MIST, far);
            Color roof = mix(mix(CORAL, WINE, between(0.15, 0.6)), MIST, far);
            fill(new Rectangle2D.Double(x, y - h, size * 0.96, h + 130), vertical(y - h, front, y + 110, mix(front, PLUM, 0.4)));
            fill(polygon(x - size * 0.05, y - h, x + size * 0.12, y - h - size * 0.32, x + size * 0.84, y - h - size * 0.32,
                    x + size * 1.01, y - h), vertical(y - h - size * 0.32, mix(roof, CREAM, 0.15), y - h, mix(roof, NIGHT, 0.2)));
            for (int i = 0; i < 3; i++) {
                double wx = x + size * (0.12 + i * 0.28);
                fill(new Rectangle2D.Double(wx, y - h * 0.82, size * 0.17, size * 0.27), mix(mix(NAVY, TEAL, 0.4), MIST, far));
                line(wx + size * 0.085, y - h * 0.82, wx + size * 0.085, y - h * 0.82 + size * 0.27, size * 0.014, front);
            }
            Color rail = mix(mix(WINE, NIGHT, 0.4), MIST, far);
            double by = y - h * 0.82 + size * 0.3;
            fill(new Rectangle2D.Double(x + size * 0.04, by + size * 0.12, size * 0.88, size * 0.04), rail);
            for (int i = 0; i < 12; i++) {
                line(x + size * (0.06 + i * 0.077), by, x + size * (0.06 + i * 0.077), by + size * 0.12, size * 0.016, rail);
            }
            line(x + size * 0.04, by, x + size * 0.92, by, size * 0.022, rail);
        }

        /** A gentle grain, as film has, which also hides the banding of gradients. */
        void grain(double strength) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int rgb = image.getRGB(x, y);
                    int shift = (int) Math.round(random.nextGaussian() * strength);
                    image.setRGB(x, y, shift(rgb >> 16, shift) << 16 | shift(rgb >> 8, shift) << 8 | shift(rgb, shift));
                }
            }
        }

        private static int shift(int channel, int by) {
            return Math.max(0, Math.min(255, (channel & 255) + by));
        }
    }

    // ------------------------------------------------------------------ files

    private void photograph(String name, int height, long seed, Consumer<Canvas> scene) throws IOException {
        Canvas canvas = new Canvas(1600, height, seed);
        scene.accept(canvas);
        canvas.grain(1.6);
        byte[] jpeg = jpeg(canvas.image, 0.84f);
        for (float quality = 0.80f; jpeg.length > MOST_BYTES && quality > 0.3f; quality -= 0.04f) {
            jpeg = jpeg(canvas.image, quality);
        }
        write(name, jpeg);
    }

    private void chart(String name, Consumer<Canvas> scene) throws IOException {
        Canvas canvas = new Canvas(1600, 900, 1);
        scene.accept(canvas);
        write(name, png(canvas.image));
    }

    /** A tile for an author: rings, and the initial as a few strokes of the pen. */
    private void monogram(String author, Color ground, Color ink, String strokes) throws IOException {
        Canvas canvas = new Canvas(480, 480, author.hashCode());
        canvas.fill(canvas.all(), new GradientPaint(0, 0, mix(ground, CREAM, 0.14), 480, 480, mix(ground, NIGHT, 0.4)));
        double cx = canvas.between(60, 420);
        double cy = canvas.between(60, 420);
        for (int i = 1; i < 9; i++) {
            canvas.stroke(new Ellipse2D.Double(cx - i * 62, cy - i * 62, i * 124, i * 124), 13, alpha(ink, 0.075));
        }
        Path2D letter = new Path2D.Double();
        String[] word = strokes.split(" ");
        int i = 0;
        while (i < word.length) {
            switch (word[i]) {
                case "M" -> letter.moveTo(unit(word[i + 1]), unit(word[i + 2]));
                case "L" -> letter.lineTo(unit(word[i + 1]), unit(word[i + 2]));
                default -> letter.curveTo(unit(word[i + 1]), unit(word[i + 2]), unit(word[i + 3]), unit(word[i + 4]), unit(word[i + 5]), unit(word[i + 6]));
            }
            i += word[i].equals("C") ? 7 : 3;
        }
        canvas.stroke(letter, 40, ink);
        write("media/authors/" + author + ".png", png(canvas.image));
    }

    private static double unit(String percent) {
        return 72 + Double.parseDouble(percent) * 3.36;
    }

    private void text(String name, String text) throws IOException {
        write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private void write(String name, byte[] data) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, data);
        made++;
        bytes += data.length;
        System.out.printf(Locale.ROOT, "%7d  %s%n", data.length, name);
    }

    // ------------------------------------------------------------------ shapes and colours

    private static Path2D polygon(double... xy) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            shape.lineTo(xy[i], xy[i + 1]);
        }
        shape.closePath();
        return shape;
    }

    private static Path2D star(double x, double y, double outer, double inner, int points) {
        double[] xy = new double[points * 4];
        for (int i = 0; i < points * 2; i++) {
            double r = i % 2 == 0 ? outer : inner;
            double angle = Math.PI * i / points - Math.PI / 2;
            xy[i * 2] = x + Math.cos(angle) * r;
            xy[i * 2 + 1] = y + Math.sin(angle) * r;
        }
        return polygon(xy);
    }

    private static Color hex(int rgb) {
        return new Color(rgb);
    }

    private static Color mix(Color a, Color b, double share) {
        double s = Math.max(0, Math.min(1, share));
        return new Color((int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * s), (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * s),
                (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * s));
    }

    private static Color alpha(Color color, double share) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * Math.max(0, Math.min(1, share))));
    }
}
