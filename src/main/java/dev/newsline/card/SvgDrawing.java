package dev.newsline.card;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Draws what marks are made of (SVG 2): paths and the basic shapes, filled or stroked in one colour each, moved, turned and put
 * into groups. For all else it throws {@link IllegalArgumentException}. One is used once.
 */
final class SvgDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SAYS_NOTHING = Set.of("title", "desc", "metadata");
    private static final Set<String> NOT_DRAWN = Set.of("defs");

    /** Characters of attributes, shapes, and points: a mark with more is not drawn, so that it holds up no build. */
    private static final int MOST_CHARACTERS = 400_000;

    private static final int MOST_SHAPES = 2_000;
    private static final int MOST_EFFORT = 2 * PathData.MOST_POINTS;

    /** Round corners make so much more of a point. */
    private static final int EFFORT_OF_STROKE = 20;

    private final XMLStreamReader xml;
    private int characters;
    private int shapes;
    private long effort;
    private final Deque<SvgStyle> styles = new ArrayDeque<>();
    private @Nullable Canvas canvas;
    private int[] pixels = {};

    SvgDrawing(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Optional<Mark> mark() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    styles.pop();
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
        return canvas == null ? Optional.empty() : Optional.of(new Mark(canvas.width, canvas.height, pixels));
    }

    private void start(String name) throws XMLStreamException {
        if (canvas == null) {
            styles.push(open(name).with(this::attribute));
            return;
        }
        // Elements of other namespaces are notes of programs, whatever they are called.
        if (!isSvg() || SAYS_NOTHING.contains(name) || NOT_DRAWN.contains(name)) {
            skip(isSvg() && NOT_DRAWN.contains(name));
            return;
        }
        SvgStyle style = styles.getFirst().with(this::attribute);
        styles.push(style);
        if (!name.equals("g")) {
            draw(shape(name), style, canvas);
        }
    }

    private boolean isSvg() {
        return SVG.equals(xml.getNamespaceURI());
    }

    /** Passes over an element; where it has something that others may use, nobody knows how it would look. */
    private void skip(boolean mustBeEmpty) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (mustBeEmpty && isSvg()) {
                    throw new IllegalArgumentException("definitions");
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The picture itself: how large it is drawn, and how it comes to that size. */
    private SvgStyle open(String name) {
        if (!name.equals("svg") || !isSvg()) {
            throw new IllegalArgumentException(name);
        }
        double[] box = {0, 0, number("width"), number("height")};
        String viewBox = attribute("viewBox");
        if (viewBox != null) {
            box = java.util.Arrays.stream(viewBox.strip().split("[\\s,]+", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
        if (box.length != 4 || !(box[2] > 0) || !(box[3] > 0)) {
            throw new IllegalArgumentException("size");
        }
        Mark.Size size = Mark.size(box[2], box[3]);
        canvas = new Canvas(size.width(), size.height());
        pixels = new int[size.width() * size.height()];
        double scale = Math.min(size.width() / box[2], size.height() / box[3]);
        return SvgStyle.first(Transform.scale(scale).then(Transform.move(-box[0], -box[1])));
    }

    private List<Polyline> shape(String name) {
        return switch (name) {
            case "path" -> PathData.read(text("d"));
            case "polygon" -> PathData.read("M" + text("points") + "Z");
            case "polyline" -> PathData.read("M" + text("points"));
            case "line" ->
                PathData.read("M" + number("x1") + " " + number("y1") + "L" + number("x2") + " " + number("y2"));
            case "circle" -> List.of(PathData.ellipse(number("cx"), number("cy"), number("r"), number("r")));
            case "ellipse" -> List.of(PathData.ellipse(number("cx"), number("cy"), number("rx"), number("ry")));
            case "rect" -> rectangle();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private List<Polyline> rectangle() {
        double w = number("width");
        double h = number("height");
        double rx = attribute("rx") == null ? number("ry") : number("rx");
        double ry = attribute("ry") == null ? rx : number("ry");
        rx = Math.min(rx, w / 2);
        ry = Math.min(ry, h / 2);
        String corner = "a" + rx + " " + ry + " 0 0 1 ";
        return PathData.read("M" + (number("x") + rx) + " " + number("y")
                + "h" + (w - 2 * rx) + corner + rx + " " + ry
                + "v" + (h - 2 * ry) + corner + -rx + " " + ry
                + "h" + (2 * rx - w) + corner + -rx + " " + -ry
                + "v" + (2 * ry - h) + corner + rx + " " + -ry + "z");
    }

    private void draw(List<Polyline> shape, SvgStyle style, Canvas on) {
        long points = shape.stream().mapToInt(Polyline::size).sum();
        effort += style.fill() == null ? 0 : points;
        effort += style.stroke() == null ? 0 : points * EFFORT_OF_STROKE;
        if (++shapes > MOST_SHAPES || effort > MOST_EFFORT) {
            throw new IllegalArgumentException("too much");
        }
        List<Polyline> lines =
                shape.stream().map(line -> line.by(style.transform())).toList();
        if (style.fill() != null) {
            lines.forEach(line -> line.area(on));
            paint(on, style.fill(), style.opacity() * style.fillOpacity(), style.evenOdd());
        }
        if (style.stroke() != null && style.strokeWidth() > 0) {
            double width = style.strokeWidth() * style.transform().stretch();
            lines.forEach(line -> line.stroke(width, style.roundEnds(), on));
            paint(on, style.stroke(), style.opacity() * style.strokeOpacity(), false);
        }
    }

    private void paint(Canvas on, int colour, double opacity, boolean evenOdd) {
        on.cover(evenOdd, (pixel, covered) -> {
            int above = (int) Math.round(covered * opacity * 255);
            int below = pixels[pixel] >>> 24;
            int all = above + below * (255 - above) / 255;
            if (all > 0) {
                int mixed = Mark.mixed(pixels[pixel], colour, (above * 255 + all / 2) / all);
                pixels[pixel] = (all << 24) | mixed;
            }
        });
    }

    private String text(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    private double number(String name) {
        String value = attribute(name);
        return value == null ? 0 : SvgStyle.number(value);
    }

    private @Nullable String attribute(String name) {
        String value = xml.getAttributeValue("", name);
        characters += value == null ? 0 : value.length();
        if (characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException("too much");
        }
        return value;
    }
}
