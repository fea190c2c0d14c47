package dev.newsline.card;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the path data of SVG 2 (section 9.3) as lines: curves and arcs are so many straight pieces that a drawing of the size of
 * a mark does not show them. Its only functions are those of {@link StrictMath}, which are the same on every machine.
 */
final class PathData {
    private static final int PIECES = 16;

    /** Points of a path that is read; memory is for other things. */
    static final int MOST_POINTS = 200_000;

    private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";

    private final String text;
    private int at;
    private final List<Polyline> lines = new ArrayList<>();
    private Polyline line = new Polyline();
    private int points;
    private double x;
    private double y;
    /** The last control point; the point itself after what has none. */
    private double controlX;

    private double controlY;

    private PathData(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException where it is none, or has too many points */
    static List<Polyline> read(String text) {
        return new PathData(text).read();
    }

    /** An ellipse. */
    static Polyline ellipse(double centreX, double centreY, double radiusX, double radiusY) {
        Polyline round = new Polyline();
        int pieces = 4 * PIECES;
        for (int i = 0; i < pieces; i++) {
            double angle = 2 * StrictMath.PI * i / pieces;
            round.add(centreX + radiusX * StrictMath.cos(angle), centreY + radiusY * StrictMath.sin(angle));
        }
        round.close();
        return round;
    }

    private List<Polyline> read() {
        char command = 'M';
        char before = 'M';
        skip();
        while (at < text.length()) {
            char next = text.charAt(at);
            if (COMMANDS.indexOf(next) >= 0) {
                command = next;
                at++;
            } else if (before == 'Z' || at == 0) {
                throw new IllegalArgumentException("path data");
            } else if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            }
            step(command, before);
            before = Character.toUpperCase(command);
            skip();
        }
        end();
        return lines;
    }

    private void step(char command, char before) {
        double baseX = Character.isLowerCase(command) ? x : 0;
        double baseY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                end();
                point(baseX + number(), baseY + number());
            }
            case 'L' -> point(baseX + number(), baseY + number());
            case 'H' -> point(baseX + number(), y);
            case 'V' -> point(x, baseY + number());
            case 'C' -> cubic(baseX + number(), baseY + number(), baseX, baseY);
            case 'S' -> {
                boolean smooth = before == 'C' || before == 'S';
                cubic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, baseX, baseY);
            }
            case 'Q' -> quadratic(baseX + number(), baseY + number(), baseX, baseY);
            case 'T' -> {
                boolean smooth = before == 'Q' || before == 'T';
                quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, baseX, baseY);
            }
            case 'A' -> arc(number(), number(), number(), flag(), flag(), baseX + number(), baseY + number());
            default -> {
                double startX = line.isEmpty() ? x : line.x(0);
                double startY = line.isEmpty() ? y : line.y(0);
                line.close();
                end();
                point(startX, startY);
            }
        }
    }

    private void point(double toX, double toY) {
        if (++points > MOST_POINTS) {
            throw new IllegalArgumentException("points");
        }
        x = toX;
        y = toY;
        controlX = x;
        controlY = y;
        line.add(x, y);
    }

    /** A line of one point is what a closed one leaves behind. */
    private void end() {
        if (line.size() > 1) {
            lines.add(line);
        }
        line = new Polyline();
    }

    private void cubic(double firstX, double firstY, double baseX, double baseY) {
        double secondX = baseX + number();
        double secondY = baseY + number();
        double toX = baseX + number();
        double toY = baseY + number();
        curve(firstX, firstY, secondX, secondY, toX, toY);
        controlX = secondX;
        controlY = secondY;
    }

    private void quadratic(double byX, double byY, double baseX, double baseY) {
        double toX = baseX + number();
        double toY = baseY + number();
        // As a cubic: both control points lie two thirds of the way to the one.
        curve(
                x + 2 * (byX - x) / 3,
                y + 2 * (byY - y) / 3,
                toX + 2 * (byX - toX) / 3,
                toY + 2 * (byY - toY) / 3,
                toX,
                toY);
        controlX = byX;
        controlY = byY;
    }

    private void curve(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double s = 1 - t;
            point(
                    s * s * s * fromX + 3 * s * s * t * firstX + 3 * s * t * t * secondX + t * t * t * toX,
                    s * s * s * fromY + 3 * s * s * t * firstY + 3 * s * t * t * secondY + t * t * t * toY);
        }
    }

    /** From two ends to a centre: SVG 2, B.2.4 and B.2.5. */
    private void arc(
            double givenX, double givenY, double degrees, boolean large, boolean sweep, double toX, double toY) {
        double rx = Math.abs(givenX);
        double ry = Math.abs(givenY);
        if (rx == 0 || ry == 0 || (x == toX && y == toY)) {
            point(toX, toY);
            return;
        }
        double turn = StrictMath.toRadians(degrees);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double halfX = (cos * (x - toX) + sin * (y - toY)) / 2;
        double halfY = (cos * (y - toY) - sin * (x - toX)) / 2;
        double stretch = halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry);
        if (stretch > 1) {
            rx *= Math.sqrt(stretch);
            ry *= Math.sqrt(stretch);
        }
        double square = rx * rx * halfY * halfY + ry * ry * halfX * halfX;
        double factor = Math.sqrt(Math.max(0, (rx * rx * ry * ry - square) / square)) * (large == sweep ? -1 : 1);
        double inX = factor * rx * halfY / ry;
        double inY = -factor * ry * halfX / rx;
        double centreX = cos * inX - sin * inY + (x + toX) / 2;
        double centreY = sin * inX + cos * inY + (y + toY) / 2;
        double start = StrictMath.atan2((halfY - inY) / ry, (halfX - inX) / rx);
        double end = StrictMath.atan2((-halfY - inY) / ry, (-halfX - inX) / rx);
        double angle = end - start;
        if (sweep && angle < 0) {
            angle += 2 * StrictMath.PI;
        } else if (!sweep && angle > 0) {
            angle -= 2 * StrictMath.PI;
        }
        int pieces = 2 * PIECES;
        for (int i = 1; i < pieces; i++) {
            double along = start + angle * i / pieces;
            double unitX = rx * StrictMath.cos(along);
            double unitY = ry * StrictMath.sin(along);
            point(centreX + cos * unitX - sin * unitY, centreY + sin * unitX + cos * unitY);
        }
        point(toX, toY);
    }

    private void skip() {
        while (at < text.length() && " \t\r\n,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** A flag is one digit, and the next number may stand right behind it. */
    private boolean flag() {
        skip();
        char digit = at < text.length() ? text.charAt(at++) : ' ';
        if (digit != '0' && digit != '1') {
            throw new IllegalArgumentException("path data");
        }
        return digit == '1';
    }

    private double number() {
        skip();
        int start = at;
        boolean point = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean exponent = at > start && Character.toLowerCase(text.charAt(at - 1)) == 'e';
            boolean sign = (c == '-' || c == '+') && (at == start || exponent);
            boolean first = c == '.' && !point;
            if (!sign && !first && !Character.isDigit(c) && Character.toLowerCase(c) != 'e') {
                break;
            }
            point |= c == '.';
            at++;
        }
        return Double.parseDouble(text.substring(start, at));
    }
}
